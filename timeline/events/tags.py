"""An event's words to its tags: those of its articles, and those that the editor's rules give."""

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline.config import TagRule
from timeline.events.folding import even


def tags_of(given: Sequence[str], words: str, rules: Sequence[TagRule]) -> tuple[str, ...]:
    """The tags `given` by the articles, then those of the rules that find one of their words whole in `words`."""
    if not rules:
        return tuple(dict.fromkeys(given))
    text = even(words)
    found = (rule.tag for rule in rules if _finder(rule.words).search(text))
    return tuple(dict.fromkeys((*given, *found)))


@lru_cache(maxsize=1024)
def _finder(words: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern that finds any of the words, whole."""
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(even(word)) for word in words) + r")(?!\w)")

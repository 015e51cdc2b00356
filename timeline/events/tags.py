"""An event's words to its tags: those of its articles, and those that the editor's rules give."""

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline.config import TagRule
from timeline.events.language.folding import even
from timeline.events.language.nouns import COMPOUNDS, NO_BEARERS
from timeline.events.language.words import alternation, table


def tags_of(given: Sequence[str], words: str, rules: Sequence[TagRule]) -> tuple[str, ...]:
    """The tags `given` by the articles, then those of the rules that find one of their words whole in `words`."""
    if not rules:
        return tuple(dict.fromkeys(given))
    whole = even(words)
    parted = _COMPOUND.sub(" ", whole)
    found = (rule.tag for rule in rules if any(_said(word, whole, parted) for word in rule.words))
    return tuple(dict.fromkeys((*given, *found)))


# "yêu cầu" is about no bridge, unless the editor's word is that.
_COMPOUND = re.compile(rf"(?<!\w){alternation(even(word) for word in table(f'{COMPOUNDS}, {NO_BEARERS}'))}(?!\w)")


def _said(word: str, whole: str, parted: str) -> bool:
    """Tell whether a rule's word stands in a text; one of one syllable must not be a part of another word."""
    return _finder(word).search(whole if " " in word.strip() else parted) is not None


@lru_cache(maxsize=1024)
def _finder(word: str) -> re.Pattern[str]:
    """A pattern that finds a word, whole."""
    return re.compile(rf"(?<!\w){re.escape(even(word))}(?!\w)")

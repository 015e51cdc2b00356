"""A telling to an id that stays: from what the article itself says, whatever else is read beside it."""

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace

from timeline.events.language.folding import fold
from timeline.model import Event

_LENGTH = 10
_WORD = re.compile(r"\w+")


def telling_id(headline: str, phrase: str, sentence: str) -> str:
    """Give the id of one article's telling of a happening.

    It hangs on the article's headline, the date's words and their sentence, letters and digits alone: not on
    where the file lies or what it is called, on other articles, or on what the date was taken to mean, so that
    it outlives new articles, a corrected publication date, and files that are renamed or moved.
    """
    return digest("\n".join(" ".join(_WORD.findall(fold(part))) for part in (headline, phrase, sentence)))


def digest(text: str) -> str:
    """Ten letters and digits that stand for `text`; safe in an address on every file system."""
    return base64.b32encode(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest())[:_LENGTH].decode().lower()


def distinct(events: Iterable[Event]) -> list[Event]:
    """Give every event its own id: of those that say the very same, the one published first keeps it."""
    out = list(events)
    seen: set[str] = set()
    for number in sorted(range(len(out)), key=lambda number: (*_age(out[number]), number)):
        unique, count = out[number].id, 1
        while unique in seen:
            count += 1
            unique = digest(f"{out[number].id}\n{count}")
        seen.add(unique)
        if unique != out[number].id:
            out[number] = replace(out[number], id=unique)
    return out


def _age(event: Event) -> tuple[str, str]:
    """When an event was told, and where: the order of those that say the same."""
    source = event.sources[0] if event.sources else None
    return (source.published.iso if source and source.published else "9999", source.article if source else "")

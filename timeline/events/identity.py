"""A telling to an id that stays: from what the article itself says, whatever else is read beside it."""

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from timeline.events.folding import fold
from timeline.model import Event

_LENGTH = 10


def telling_id(article: str, headline: str, phrase: str, sentence: str) -> str:
    """Give the id of one article's telling of a happening.

    It hangs on the article's file name, the date's words and the opening of the sentence: not on the
    folder, on other articles, or on what the date was taken to mean, so that it outlives new
    articles, a corrected publication date and tidied folders.
    """
    path, _, item = article.partition("#")
    parts = [PurePosixPath(path).name, fold(headline) if item else "", fold(phrase), fold(sentence)[:80]]
    return digest("\n".join(" ".join(part.split()) for part in parts))


def digest(text: str) -> str:
    """Ten letters and digits that stand for `text`; safe in an address on every file system."""
    return base64.b32encode(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest())[:_LENGTH].decode().lower()


def distinct(events: Iterable[Event]) -> list[Event]:
    """Give every event its own id: of two that say the very same, the later in order gets a new one."""
    seen: set[str] = set()
    out = []
    for event in events:
        unique, count = event.id, 1
        while unique in seen:
            count += 1
            unique = digest(f"{event.id}\n{event.sources[0].article if event.sources else ''}\n{count}")
        seen.add(unique)
        out.append(event if unique == event.id else replace(event, id=unique))
    return out

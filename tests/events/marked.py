"""Articles with their dates marked by hand: `[Sáng 12/2|2023-02-12|event|morning]` in the text."""

import re
from calendar import monthrange
from datetime import date

from timeline.model import (
    Article,
    Basis,
    Block,
    BlockKind,
    Clue,
    Confidence,
    Mention,
    Meta,
    Part,
    Precision,
    Published,
    PublishedFrom,
    Reading,
    Role,
    When,
)

_MARK = re.compile(r"\[([^|\]]+)\|([^|\]]+)(?:\|([a-z]+))?(?:\|([a-z]+))?\]")


def when(value: str, part: str | None = None) -> When:
    """Read a day, a month, a year or an interval of those, in ISO 8601."""
    ends = value.split("/")
    first, last = _span(ends[0]), _span(ends[-1])
    precision = {10: Precision.DAY, 7: Precision.MONTH, 4: Precision.YEAR}[len(ends[0])]
    basis = Basis(f"đọc từ {value}", f"read from {value}")
    return When(first[0], last[1], precision, basis, part=Part(part) if part else None, confidence=Confidence.CERTAIN)


def _span(value: str) -> tuple[date, date]:
    year, *rest = [int(piece) for piece in value.split("-")]
    month = rest[0] if rest else None
    if len(rest) == 2:
        return date(year, rest[0], rest[1]), date(year, rest[0], rest[1])
    last = month or 12
    return date(year, month or 1, 1), date(year, last, monthrange(year, last)[1])


def reading(
    marked: str, *, title: str = "", path: str = "articles/a.txt", published: str = "", tags: tuple[str, ...] = ()
) -> Reading:
    """An article and its mentions; a line that begins with "| " is a caption."""
    text, mentions, blocks = "", [], []
    for number, line in enumerate(marked.strip().split("\n\n")):
        text += "\n\n" if number else ""
        start, caption = len(text), line.startswith("| ")
        text, found = _read(text, line.removeprefix("| "))
        mentions += found
        blocks.append(Block(start, len(text), BlockKind.CAPTION if caption else BlockKind.PARAGRAPH))
    day = Published(date.fromisoformat(published), None, PublishedFrom.HEADER) if published else None
    article = Article(path, title, text, blocks=tuple(blocks), published=day, meta=Meta(tags=tags))
    return Reading(article, tuple(mentions))


def _read(text: str, line: str) -> tuple[str, list[Mention]]:
    mentions, last = [], 0
    for found in _MARK.finditer(line):
        text += line[last : found.start()]
        start = len(text)
        text += found[1]
        concluded = when(found[2], found[4])
        mentions.append(Mention(start, len(text), found[1], "by hand", Clue(), concluded, Role(found[3] or "event")))
        last = found.end()
    return text + line[last:], mentions

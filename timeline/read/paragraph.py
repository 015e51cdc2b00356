"""One paragraph of a source: parted, cut and set beside others, with its marks brought along."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from timeline.model import Block, BlockKind, Mark


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a source; `kind` None lets its place decide. Marks count in this paragraph's text."""

    text: str
    kind: BlockKind | None = None
    level: int = 0
    marks: tuple[Mark, ...] = ()
    apart: bool = True


def cut_off(paragraph: Paragraph, count: int) -> Paragraph:
    """Take so many characters off a paragraph's head."""
    if not count:
        return paragraph
    marks = tuple(
        replace(mark, start=max(0, mark.start - count), end=mark.end - count)
        for mark in paragraph.marks
        if mark.end > count
    )
    return replace(paragraph, text=paragraph.text[count:], marks=marks)


def set_out(paragraphs: Iterable[Paragraph]) -> tuple[str, tuple[Block, ...], tuple[Mark, ...]]:
    """Set paragraphs as one text, parted by blank lines, with blocks and marks in its offsets."""
    parts: list[str] = []
    blocks: list[Block] = []
    marks: list[Mark] = []
    at = 0
    for paragraph in paragraphs:
        text, moved = _single_spaced(paragraph)
        if not text:
            continue
        blocks.append(Block(at, at + len(text), paragraph.kind or BlockKind.PARAGRAPH, paragraph.level))
        marks.extend(replace(mark, start=mark.start + at, end=mark.end + at) for mark in moved)
        parts.append(text)
        at += len(text) + 2
    return "\n\n".join(parts), tuple(blocks), tuple(marks)


def _single_spaced(paragraph: Paragraph) -> tuple[str, tuple[Mark, ...]]:
    """Bring every run of spaces to one space, and the marks along."""
    if not re.search(r"\s{2,}|[^\S ]|^\s|\s$", paragraph.text):
        return paragraph.text, paragraph.marks
    kept: list[str] = []
    place = [0] * (len(paragraph.text) + 1)
    for index, char in enumerate(paragraph.text):
        place[index] = len(kept)
        if not char.isspace():
            kept.append(char)
        elif kept and kept[-1] != " ":
            kept.append(" ")
    place[-1] = len(kept)
    text = "".join(kept).rstrip()
    moved = (
        replace(m, start=min(place[m.start], len(text)), end=min(place[m.end], len(text))) for m in paragraph.marks
    )
    return text, tuple(mark for mark in moved if mark.start < mark.end)

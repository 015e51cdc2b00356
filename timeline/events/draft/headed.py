"""A date that is a heading, or stands in an item of a list, to the words that it belongs to: below it, or above."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.events.language.folding import CAPITAL
from timeline.events.language.names import small
from timeline.model import BlockKind, Mention, Precision, Reading

# "Ngày 24/6", "Sáng 25/6:": a bare "24/6" may be a stamp of what stands above it.
_WORDED = re.compile(r"(?:ngày|rạng sáng|sáng|trưa|chiều|tối|đêm|thứ|chủ nhật|mùng|mồng)\s", re.IGNORECASE)
# One alone heads no chronicle.
_CHRONICLE = 2
# "Ngày thanh toán: 27/3/2026"
_LABELLED = re.compile(r"[-–+*•]?\s*(?P<label>[^\W\d_][^:.;\d]{3,40}):\s*$")
_LABEL_ENDS = re.compile(r"[\s.;]*$")
_NUMBER = re.compile(r"\d{1,2}[.)]\s+")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_NAMED = re.compile(rf"{CAPITAL}\w*(?: [^\W\d_]+)* {CAPITAL}")
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Stand:
    """The words that a date belongs to as one sentence, the date's span in it, and their span in the article."""

    sentence: str
    start: int
    end: int
    span: tuple[int, int]


def day_headings(reading: Reading, spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The mentions that are lines of their own above what happened then, by number: two days make a chronicle."""
    lines = dict(spans)
    found = {}
    for number, mention in enumerate(reading.mentions):
        end = lines.get(mention.start, 0)
        alone = end and not reading.article.text[mention.end : end].strip(" :.")
        if alone and mention.when.precision is Precision.DAY and _WORDED.match(mention.text):
            found[number] = mention.when.earliest
    return frozenset(found) if len(set(found.values())) >= _CHRONICLE else frozenset()


def under_heading(text: str, mention: Mention, below: tuple[int, int], dated: Sequence[Mention]) -> Stand | None:
    """The first sentence below a day that heads it; None where that has a day of its own, or is another heading."""
    start, end = below
    inside = (one for one in dated if start <= one.start < end)
    if any(one.when.precision is Precision.DAY or one.start == start for one in inside):
        return None
    said = mention.text
    return Stand(f"{said} {text[start:end]}", 0, len(said), (mention.start, end))


def in_list(reading: Reading, mention: Mention, span: tuple[int, int]) -> Stand | None:
    """An item that only labels a day, with what the list is of ("CTCP Mía đường: ngày thanh toán [27/3]")."""
    text = reading.article.text
    label = _LABELLED.fullmatch(text, span[0], mention.start)
    if not label or not _LABEL_ENDS.fullmatch(text, mention.end, span[1]):
        return None
    whose = _heading_of(reading, span[0])
    if not whose:
        return None
    told = f"{whose}: {small(label['label'])} "
    return Stand(told + mention.text, len(told), len(told) + len(mention.text), span)


def _heading_of(reading: Reading, at: int) -> str:
    """The line above a list that says what it is of, without its number and what stands in brackets; else nothing."""
    blocks = [block for block in reading.article.blocks if block.start <= at]
    while blocks and blocks[-1].kind is BlockKind.LIST_ITEM:
        blocks.pop()
    if not blocks or blocks[-1].end > at:
        return ""
    line = reading.article.text[blocks[-1].start : blocks[-1].end].strip()
    if not line.endswith(":") or len(line) > _LONGEST:
        return ""
    whose = _IN_BRACKETS.sub("", _NUMBER.sub("", line, count=1)).rstrip(" :")
    return whose if _NAMED.search(whose) or _NUMBER.match(line) else ""

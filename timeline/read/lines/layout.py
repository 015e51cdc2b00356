"""A pasted article to its layout: what each line is, when it was published, and what of it is not the article."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from timeline.model import Published
from timeline.read.lines.addresses import address_in
from timeline.read.lines.boilerplate import (
    is_breadcrumb,
    is_section,
    is_site_name,
    junk,
    junk_from,
    tags_in,
)
from timeline.read.lines.bylines import is_byline
from timeline.read.lines.given import Raw, place, raw_lines
from timeline.read.lines.kinds import LineKind, caption_or_heading, is_prose
from timeline.read.lines.links import is_dated_link
from timeline.read.lines.marks import Junk
from timeline.read.lines.neighbours import mark_glued, mark_verses
from timeline.read.lines.parting import parted
from timeline.read.lines.publication import PublicationLine, Strength, opening_stamp, publication_line
from timeline.read.pattern import Pattern


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank: `[start, end)` in the text as given, its words in NFC, what it is."""

    start: int
    end: int
    text: str
    kind: LineKind
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of a text and what they say of its publication; all offsets count code points as given.

    `publication` is the span of the publication date's words. `skip` are the spans that are not this
    article: boilerplate, links to other articles, comments, licence lines, view counters.
    `contradicts` is True where the weekday said is not that of the date, `updated` where the date is
    only that of an update.
    """

    lines: tuple[Line, ...]
    published: Published | None = None
    publication: tuple[int, int] | None = None
    skip: tuple[tuple[int, int], ...] = ()
    contradicts: bool = False
    updated: bool = False
    byline: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    """The publication line among the lines, and where."""

    index: int
    read: PublicationLine
    source: str = ""
    opening: bool = False


TOP_LINES = 14  # how far down a publication line may stand above the body
TOP_PARAGRAPHS = 2  # and after how many paragraphs of prose: a lead may stand before it


def layout(text: str, day: date | None = None) -> Layout:
    """Classify the lines of a pasted article, whose day of publication may be known. A text of one line is all body."""
    return lay_out(text, parted(text, raw_lines(text)), day)


def lay_out(text: str, raws: Sequence[Raw], day: date | None = None) -> Layout:
    """Classify the lines of a text that are given with it."""
    if len(raws) < 2:
        return Layout(tuple(Line(raw.start, raw.end, raw.text, LineKind.BODY, raw.apart) for raw in raws))
    marks = [junk(raw.text) for raw in raws]
    title = _title(raws, marks)
    found = _publication(raws, marks, title, day)
    if found and found.opening and title is None:
        title = found.index
    day = day or (found.read.stamp.day if found else None)
    linked = [
        mark or (Junk.LINE if is_dated_link(raw.text, day) else None) for raw, mark in zip(raws, marks, strict=True)
    ]
    kinds = _kinds(raws, linked, title, found)
    lines = tuple(Line(raw.start, raw.end, raw.text, kind, raw.apart) for raw, kind in zip(raws, kinds, strict=True))
    if found is None:
        return Layout(lines, skip=tuple(_skips(text, raws, kinds, None)))
    read = found.read
    return Layout(
        lines,
        read.published,
        place(text, raws[found.index], read.start, read.end),
        tuple(_skips(text, raws, kinds, found)),
        contradicts=read.stamp.contradicts,
        updated=read.strength is Strength.UPDATE,
        byline=read.byline,
        source=found.source or read.paper,
    )


def _title(raws: Sequence[Raw], marks: Sequence[Junk | None]) -> int | None:
    """Find the headline: the first short line with no full stop that is neither date, section nor toolbar."""
    for index, raw in enumerate(raws[:8]):
        line = raw.text
        if marks[index] or publication_line(line) or is_section(line) or is_breadcrumb(line) or is_site_name(line):
            continue
        if is_byline(line) and index + 1 < len(raws) and len(raws[index + 1].text) > len(line) < 30 and index == 0:
            continue
        if len(line) > 220 or (line.endswith((".", ";", ",", ":")) and not line.endswith("...")):
            return None
        return index if index + 1 < len(raws) else None
    return None


def _publication(
    raws: Sequence[Raw], marks: Sequence[Junk | None], title: int | None, day: date | None
) -> _Found | None:
    """Choose the publication line: above the body if one stands there, else a labelled one under it.

    Where nothing else says it, a day that is the last line is the article's own.
    """
    top, end = _top(raws, marks)
    read = [_Found(i, line) for i in range(top) if marks[i] in (None, Junk.LINE) and (line := _read(raws[i].text, day))]
    opening = [_Found(i, *at, opening=True) for i in range(min(3, top)) if (at := opening_stamp(raws[i].text))]
    dated = [found for found in read if found.read.strength is Strength.BARE]
    if len(dated) > 1 and len(dated) == len(read):
        return None  # days as headings of a chronicle
    if any(found.index > (title or 0) for found in read):  # then a day alone over the headline is that of the visit
        read = [
            found
            for found in read
            if found.index > (title or 0) or found.read.stamp.at or found.read.strength is Strength.LABELLED
        ]
    candidates = opening + [found for found in read if found.read.strength > Strength.UPDATE]
    if candidates:
        return max(candidates, key=lambda found: (found.read.strength, found.index > (title or 0), -found.index))
    tail = [_Found(i, line) for i in range(top, end) if (line := _tail_line(raws[i].text))]
    labelled = [found for found in tail if found.read.strength is Strength.LABELLED]
    last = [_Found(i, line) for i in range(max(top, end - 1), end) if (line := _read(raws[i].text, day))]
    return next(iter(labelled + read + tail + last), None)


def _read(line: str, day: date | None) -> PublicationLine | None:
    """Read a publication line; where the day of publication is known, a bare date must be of the week before it."""
    read = publication_line(line)
    far = read and day and read.strength is Strength.BARE and not 0 <= (day - read.stamp.day).days <= 7
    return None if far else read


def _tail_line(line: str) -> PublicationLine | None:
    """Under the body only a line that says what it is counts; a bare date may be anybody's."""
    read = publication_line(line)
    return read if read and read.strength in (Strength.LABELLED, Strength.UPDATE) else None


def _top(raws: Sequence[Raw], marks: Sequence[Junk | None]) -> tuple[int, int]:
    """Say where the head of the article ends, and where the page's own matter begins."""
    prose, top = 0, None
    for index, raw in enumerate(raws):
        if top is None and (index >= TOP_LINES or prose >= TOP_PARAGRAPHS):
            top = index
        prose += is_prose(raw.text)
        if marks[index] in (Junk.END, Junk.FOOT) and prose and not publication_line(raw.text):
            return (top if top is not None else index), index
    return (top if top is not None else len(raws)), len(raws)


def _kinds(
    raws: Sequence[Raw], marks: Sequence[Junk | None], title: int | None, found: _Found | None
) -> list[LineKind]:
    kinds = [LineKind.BODY] * len(raws)
    # A date under the body heads nothing.
    heads = found and any(marks[i] is None and not is_byline(raws[i].text) for i in range(found.index + 1, len(raws)))
    first = max(-1 if title is None else title, found.index if found and heads and not found.opening else -1)
    closed = _closing(raws, marks, first)
    last = max((i for i in range(closed) if marks[i] is None and is_prose(raws[i].text)), default=len(raws) - 1)
    box = False
    for index in range(len(raws)):
        if found and index == found.index and not found.opening:
            kinds[index] = LineKind.PUBLICATION
        elif index == title:
            kinds[index] = LineKind.TITLE
        elif index >= closed or (found and index <= first + 2 and _is_another_date(raws[index].text, marks[index])):
            kinds[index] = LineKind.SKIP
        elif marks[index] is Junk.BOX:
            kinds[index], box = LineKind.SKIP, True
        elif box and not _ends_box(raws, index, last):
            kinds[index] = LineKind.SKIP
        else:
            box = False
            kinds[index] = _kind(raws, marks, index, first, last, closed)
    mark_glued(raws, kinds, title)
    mark_verses(kinds)
    return kinds


def _is_another_date(line: str, mark: Junk | None) -> bool:
    """Whether a line of the head gives a date besides that of publication."""
    return mark is None and not tags_in(line) and publication_line(line) is not None


def _closing(raws: Sequence[Raw], marks: Sequence[Junk | None], first: int) -> int:
    """Find where the article is over: the first closing mark after a paragraph of it."""
    prose = [mark is None and is_prose(raw.text) for raw, mark in zip(raws, marks, strict=True)]
    told, left = False, sum(prose)
    for index, mark in enumerate(marks):
        # A mark that may also stand inside an article closes it only where hardly any prose follows.
        if told and (mark is Junk.END or (mark is Junk.FOOT and left < 2)):
            return index
        told = told or (index > first and prose[index])
        left -= prose[index]
    return len(raws)


def _ends_box(raws: Sequence[Raw], index: int, last: int) -> bool:
    """Whether a list of other articles gives way to the article's own prose at this line.

    The summary of another article stands alone between two titles; a paragraph of this one is long, or
    another paragraph or its author's name follows it.
    """
    line = raws[index].text
    if index > last or not raws[index].apart or not is_prose(line):
        return False
    following = raws[index + 1].text if index + 1 < len(raws) else ""
    return len(line) > 160 or is_prose(following) or is_byline(following)


def _kind(
    raws: Sequence[Raw], marks: Sequence[Junk | None], index: int, first: int, last: int, closed: int
) -> LineKind:
    line = raws[index].text
    if tags_in(line):
        return LineKind.TAGS
    if marks[index] or is_site_name(line):
        return LineKind.SKIP
    if address_in(line, alone=index <= first + 2 or index == len(raws) - 1):
        return LineKind.SKIP
    if index < first and not is_prose(line):
        return LineKind.BYLINE if is_byline(line) and not is_section(line) else LineKind.SKIP
    if index <= first + 2 and is_section(line):
        return LineKind.SKIP
    if index > last and (read := publication_line(line)) and read.strength is not Strength.BARE:
        return LineKind.SKIP
    if (index <= first + 2 or index > last) and is_byline(line):
        return LineKind.BYLINE
    following = raws[index + 1].text if index + 1 < len(raws) else ""
    before = raws[index - 1].text if index else ""
    return caption_or_heading(line, before, following, ending=index + 1 >= closed)


SECTION_PREFIX = Pattern(r"(?:\d+\s)?(?:[^\W\d_]+\s){1,4}[\s\xa0]{2,}(?=[^\W\d_]|\()", 0)


def section_prefix(line: str) -> int:
    """Count the characters of a section's name that stands before a paragraph: "Phong trào   Ngày 24/11, ..."."""
    match = SECTION_PREFIX.match(line[:80])
    following = line[match.end() : match.end() + 1] if match else ""
    return match.end() if match and (following == "(" or following.isupper()) else 0


def _skips(
    text: str, raws: Sequence[Raw], kinds: Sequence[LineKind], found: _Found | None
) -> Iterator[tuple[int, int]]:
    """Yield, in order and not overlapping, the spans of the text that are not this article."""
    previous: tuple[int, int] | None = None
    for span in _pieces(text, raws, kinds, found):
        if previous and not text[previous[1] : span[0]].strip():
            previous = (previous[0], span[1])
            continue
        if previous:
            yield previous
        previous = span
    if previous:
        yield previous


def _pieces(
    text: str, raws: Sequence[Raw], kinds: Sequence[LineKind], found: _Found | None
) -> Iterator[tuple[int, int]]:
    for index, (raw, kind) in enumerate(zip(raws, kinds, strict=True)):
        if kind in (LineKind.SKIP, LineKind.TAGS):
            yield raw.start, raw.end
        elif kind is LineKind.PUBLICATION and found and index == found.index:
            start, end = place(text, raw, found.read.start, found.read.end)
            if raw.start < start:
                yield raw.start, start
            if end < raw.end:
                yield end, raw.end
        elif found and index == found.index + 1 and (cut := section_prefix(raw.text)):
            yield place(text, raw, 0, cut)
        elif kind in (LineKind.BYLINE, LineKind.CAPTION) and (at := junk_from(raw.text)):
            yield place(text, raw, at, len(raw.text))

"""The lines of an article, laid out, to its story: headline, paragraphs, the names and tags beside them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from timeline.model import BlockKind
from timeline.read.lines.addresses import address_in
from timeline.read.lines.boilerplate import is_licence, is_site_name, tags_in
from timeline.read.lines.bylines import byline, is_office
from timeline.read.lines.kinds import LineKind, is_prose
from timeline.read.lines.layout import Layout, section_prefix
from timeline.read.paragraph import Paragraph, cut_off

# Cities that foreign news begins with, as houses begin theirs with their own short names.
DATELINES = frozenset(
    (
        "TOKYO",
        "PARIS",
        "SEOUL",
        "LONDON",
        "BERLIN",
        "MOSCOW",
        "MANILA",
        "SYDNEY",
        "DUBAI",
        "ROME",
        "DELHI",
        "CAIRO",
        "VIENNA",
    )
)


# Two letters before a lead ("ĐS - ", "(PL)") mark a desk, or a house that nobody knows by them.
DESK_MARK = 2


@dataclass(slots=True)
class Story:
    """What is gathered while the lines are gone through."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    title: str | None = None
    authors: list[str] = field(default_factory=list)
    houses: list[str] = field(default_factory=list)
    credited: list[str] = field(default_factory=list)
    sites: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)


HOUSE_MARK = re.compile(r"[A-ZĐ]{4,7}$")
HOUSE_PREFIX = re.compile(
    r"^(?:\((?P<a>[^()\d]{2,30})\)\s*(?:[-–—:.]+\s*|(?=[A-ZĐÀ-Ỹ]))"
    r"|(?P<b>[A-ZĐ]{2,6}[OQ]?(?: Online)?|[A-Za-z]{2,14}\.(?:VN|vn))(?:\s*[-–—|]\s+|\.\s+(?=[A-ZĐÀ-Ỹ])))"
)


def sort_out(paragraphs: Sequence[Paragraph], laid: Layout, title: str | None) -> Story:
    """Go through the lines: the article's into the story, names and tags into its metadata, the rest away."""
    story = Story(title=title)
    _take_byline(story, laid)
    after_publication = False
    starts = [line.start for line in laid.lines if line.kind is LineKind.BODY] or [0]
    begun, told = starts[0], starts[-1]
    items = _list_items([line.text for line in laid.lines])
    shown = (p for p in paragraphs if p.text.strip())
    for paragraph, line, item in zip(shown, laid.lines, items, strict=True):
        kind = line.kind
        if (
            kind is LineKind.SKIP
            and paragraph.kind is BlockKind.CAPTION
            and line.start < told
            and is_licence(line.text)
        ):
            kind = LineKind.CAPTION  # "Ảnh cầu mới © Báo Vàm Sậy"
        match kind:
            case LineKind.TITLE:
                story.title = title or _clean_title(paragraph.text, laid)
            case LineKind.BYLINE | LineKind.SKIP if url := address_in(
                line.text, alone=line.start < begun or line is laid.lines[-1]
            ):
                story.addresses.append(url)
            case LineKind.BYLINE:
                _name(story, line.text)
            case LineKind.TAGS:
                tags = re.split(r"[,;|#]", tags_in(line.text) or "")
                story.tags.extend(tag.strip() for tag in tags if tag.strip())
            case LineKind.SKIP:
                if is_site_name(line.text):
                    story.sites.append(re.sub(r"^https?://|^www\.|/.*$", "", line.text))
            case LineKind.PUBLICATION:
                pass
            case _:
                listed = replace(paragraph, kind=BlockKind.LIST_ITEM) if item and not paragraph.kind else paragraph
                _take(story, listed, kind, cut=section_prefix(paragraph.text) if after_publication else 0)
        after_publication = line.kind is LineKind.PUBLICATION
    if any(line.kind is LineKind.SKIP and line.start > told for line in laid.lines):
        while story.paragraphs and story.paragraphs[-1].kind is BlockKind.HEADING:
            story.paragraphs.pop()  # what it headed was no part of the article
    return story


def _take_byline(story: Story, laid: Layout) -> None:
    """Take the names that stand on the line of the publication date, and the house that it names."""
    first, *others = laid.byline.split(" | ")
    if HOUSE_MARK.match(first):  # "NSTV | 04/12/2023"
        story.houses.append(first)
    elif not first.isupper() or len(first) > DESK_MARK or is_office(first):  # "TT - 08:12 28/09/2026"
        _name(story, first)
    for piece in others:
        if ":" in piece:  # what says no "Tác giả:" may be a section
            _name(story, piece)
    if laid.source:
        story.houses.append(laid.source)


def _list_items(lines: Sequence[str]) -> list[bool]:
    """Say which lines are items of a list: a dash like that of a neighbour, and no question and answer."""
    marks = ["", *(line[0] if LIST_ITEM.match(line) else "" for line in lines), ""]
    asked = [False, *(line.endswith("?") for line in lines), False]
    near = range(1, len(lines) + 1)
    return [bool(marks[n]) and marks[n] in (marks[n - 1], marks[n + 1]) and not any(asked[n - 1 : n + 2]) for n in near]


def _name(story: Story, line: str) -> None:
    read = byline(line)
    if read.author:
        story.authors.append(read.author)
    if read.source:
        story.credited.append(read.source)


KINDS = {LineKind.CAPTION: BlockKind.CAPTION, LineKind.HEADING: BlockKind.HEADING, LineKind.BODY: BlockKind.PARAGRAPH}
LONGEST_HEADING = 20  # words
LIST_ITEM = re.compile(r"^[-–+*•]\s+(?=\S)")


def _take(story: Story, paragraph: Paragraph, kind: LineKind, *, cut: int) -> None:
    """Add a paragraph, without a section's name or a house's name before it; a caption repeated is one caption."""
    house = HOUSE_PREFIX.match(paragraph.text[cut:]) if not story.paragraphs else None
    if house and house["b"] not in DATELINES:
        name = (house["a"] or house["b"]).strip()
        if len(name) > DESK_MARK:
            story.houses.insert(0, name)
        cut += house.end()
    block = paragraph.kind or KINDS[kind]
    long = is_prose(paragraph.text) or len(paragraph.text.split()) > LONGEST_HEADING
    if block is BlockKind.HEADING and (house or long):  # some houses set the lead as a heading
        block = BlockKind.PARAGRAPH
    if block is BlockKind.LIST_ITEM and (item := LIST_ITEM.match(paragraph.text)):
        cut = item.end()
    level = (paragraph.level or 2) if block is BlockKind.HEADING else paragraph.level if paragraph.kind is block else 0
    taken = cut_off(replace(paragraph, kind=block, level=level), cut)
    previous = story.paragraphs[-1] if story.paragraphs else None
    if previous and block is previous.kind is BlockKind.CAPTION:
        if previous.text.startswith(taken.text):
            return
        if taken.text.startswith(previous.text):
            story.paragraphs.pop()
    story.paragraphs.append(taken)


def _clean_title(line: str, laid: Layout) -> str:
    """Take "(TNC 9.7.2018)" off a headline that begins with it."""
    opening = (
        re.match(r"^\([^)]*\)\s*", line) if laid.source or (laid.published and laid.published.words in line) else None
    )
    return line[opening.end() :] if opening else line

"""A cleaned HTML tree to paragraphs with marks: plain text and the little formatting that we keep."""

import re
from dataclasses import dataclass, field
from typing import Any

from timeline.model import BlockKind, Mark, MarkKind
from timeline.read.lines.given import raw_lines
from timeline.read.paragraph import Paragraph

BLOCK_TAGS = """
address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul
"""
UNSEEN_TAGS = """
script style noscript template head iframe object embed svg math canvas audio video button input select option textarea
map area
"""
BLOCKS, UNSEEN = frozenset(BLOCK_TAGS.split()), frozenset(UNSEEN_TAGS.split())
KEPT_TAGS = """
a b blockquote br caption dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i li ol p pre code section span strong
table tbody td th thead tr ul
"""
TAG = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|strong|b|em|i|a|span|figure|table|img|blockquote)\b[^<>]*>", re.IGNORECASE
)
MARKS = {
    "strong": MarkKind.STRONG,
    "b": MarkKind.STRONG,
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
    "a": MarkKind.LINK,
}
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
WEB = re.compile(r"https?://[^\s<>\"']+$", re.IGNORECASE)
LONGEST_CELL = 80  # characters in a cell of a table that tabulates
LAID = ("table", "img", "ul", "h1", "h2", "h3")  # what stands in cells only where a table lays out a page
DEEPEST = 400  # nested elements; a bomb of tags goes deeper, a page does not


@dataclass(slots=True)
class _Pen:
    """The paragraph being written, and those that are done."""

    done: list[Paragraph] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    marks: list[Mark] = field(default_factory=list)
    kind: BlockKind | None = None
    level: int = 0

    def write(self, text: str | None) -> None:
        if not text:
            return
        text = re.sub(r"\s+", " ", text)
        if not self.length or self.pieces[-1].endswith(" "):
            text = text.lstrip(" ")
        if text:
            self.pieces.append(text)
            self.length += len(text)

    def touches(self, text: str) -> bool:
        """Whether words would run into those before them, from which style alone parts them: "16:40" and "17/09"."""
        if not self.length or not text:
            return False
        last, first = self.pieces[-1][-1], text[0]
        return (last.isdigit() and first.isdigit()) or (last.islower() and first.isupper())

    def close(self) -> None:
        text = "".join(self.pieces).rstrip()
        if text:
            marks = (Mark(m.start, min(m.end, len(text)), m.kind, m.href) for m in self.marks)
            self.done.append(Paragraph(text, self.kind, self.level, tuple(m for m in marks if m.start < m.end)))
        self.pieces, self.length, self.marks = [], 0, []


def paragraphs_of(root: Any) -> list[Paragraph]:
    """Set an lxml element's text as paragraphs; headings, quotes, list items and captions keep their kind."""
    pen = _Pen()
    _walk(root, pen, 0)
    pen.close()
    return pen.done


def _walk(node: Any, pen: _Pen, depth: int) -> None:
    if depth < DEEPEST:
        pen.write(node.text)
        for child in node:
            _element(child, pen, depth)
            pen.write(child.tail)


def _element(child: Any, pen: _Pen, depth: int) -> None:
    tag = child.tag
    if not isinstance(tag, str) or tag in UNSEEN:
        return
    if tag == "br":
        pen.close()
    elif tag == "tr" and (row := _row(child)):
        pen.close()
        pen.done.append(Paragraph(row, pen.kind or BlockKind.PARAGRAPH))
    elif tag in BLOCKS:
        pen.close()
        outer = pen.kind, pen.level
        pen.kind, pen.level = _kind(tag, child, outer)
        _walk(child, pen, depth + 1)
        pen.close()
        pen.kind, pen.level = outer
    else:
        start, done = pen.length, len(pen.done)
        if tag in ("span", "time", "small", "a") and pen.touches(child.text or ""):
            pen.write(" ")
        _walk(child, pen, depth + 1)
        _mark(tag, child, pen, start if done == len(pen.done) else 0)


def _row(node: Any) -> str:
    """The cells of a row that tabulates something, on one line; "" for a row that only lays out a page."""
    cells = [inner_text(cell) for cell in node if cell.tag in ("td", "th")]
    told = [cell for cell in cells if cell]
    if len(told) < 2 or max(map(len, told)) > LONGEST_CELL or any(node.find(f".//{tag}") is not None for tag in LAID):
        return ""
    return " – ".join(told)


def _kind(tag: str, node: Any, outer: tuple[BlockKind | None, int]) -> tuple[BlockKind | None, int]:
    if outer[0] is BlockKind.CAPTION:  # some houses set captions as headings
        return outer
    if tag in HEADINGS:
        return BlockKind.HEADING, max(2, HEADINGS[tag])
    if tag == "blockquote":
        return BlockKind.QUOTE, 0
    if tag in ("figcaption", "caption"):
        return BlockKind.CAPTION, 0
    if tag == "li":
        return BlockKind.LIST_ITEM, sum(1 for _ in node.iterancestors("ul", "ol")) - 1
    return outer


def _mark(tag: str, node: Any, pen: _Pen, start: int) -> None:
    kind = MARKS.get(tag)
    if kind is None or start >= pen.length:
        return
    href = (node.get("href") or "").strip() if kind is MarkKind.LINK else ""
    if kind is MarkKind.LINK and not WEB.match(href):
        return
    pen.marks.append(Mark(start, pen.length, kind, href))


def clean_paragraphs(dirty: str) -> list[Paragraph]:
    """Set a piece of HTML that anybody may have written as paragraphs; it is cleaned of scripts first."""
    import nh3
    from lxml import html

    clean = nh3.clean(
        dirty, tags=set(KEPT_TAGS.split()), attributes={"a": {"href"}}, url_schemes={"http", "https"}, link_rel=None
    )
    return paragraphs_of(html.fragment_fromstring(clean, create_parent="div")) if clean.strip() else []


def plain_or_html(text: str) -> list[Paragraph]:
    """Set text that may be HTML, as in a feed or a table, as paragraphs."""
    if TAG.search(text):
        return clean_paragraphs(text)
    return [Paragraph(raw.text, apart=raw.apart) for raw in raw_lines(text)]


def inner_text(node: Any) -> str:
    """The text of an element on one line."""
    return " ".join("".join(node.itertext()).split())

"""An article's text with its blocks, formatting and date mentions to HTML; every tag is ours, all text is escaped.

Spans may cross one another. Each block is cut at every boundary; a stack of open elements is
closed down to what the next piece shares and opened again, so that the result always nests.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from timeline.model import Block, BlockKind, Mark, MarkKind, Mention, Reading
from timeline.render.plain import web_address

_ORDER = (MarkKind.LINK, MarkKind.STRONG, MarkKind.EMPHASIS)
_TAGS = {MarkKind.STRONG: "strong", MarkKind.EMPHASIS: "em"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block as HTML, with the numbers of the mentions that begin in it; `tag` is the element to set it in."""

    tag: str
    kind: str
    html: Markup
    mentions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Span:
    """One element over `[start, end)`: formatting, or the mention numbered `mention`."""

    start: int
    end: int
    rank: int
    element: str
    closing: str
    mention: int = -1
    inner: str = ""


def paragraphs(reading: Reading, targets: Mapping[int, str]) -> list[Paragraph]:
    """Set an article's text as blocks; `targets` gives the address that each mention's number leads to."""
    article = reading.article
    marks = [_mark_span(m) for m in article.marks]
    links = [m for m in article.marks if m.kind is MarkKind.LINK]
    mentions = [_mention_span(n, m, targets.get(n, ""), links) for n, m in enumerate(reading.mentions)]
    level = 1
    found = []
    for block in whole(article.text, article.blocks):
        if block.kind is BlockKind.HEADING:
            level = min(max(block.level, 2), level + 1)
        spans = [s for s in (*marks, *mentions) if s.start < block.end and s.end > block.start]
        begun = tuple(s.mention for s in spans if s.mention >= 0 and s.start >= block.start)
        html = _inline(article.text, block, spans)
        found.append(Paragraph(_tag(block.kind, level), block.kind.value.replace(" ", "-"), html, begun))
    return found


def whole(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Complete the blocks of a text with plain paragraphs for what none of them covers: nothing is lost."""
    found: list[Block] = []
    at = 0
    for block in sorted(blocks, key=lambda b: (b.start, b.end)):
        found += _plain(text, at, block.start)
        start, end = max(block.start, at), min(block.end, len(text))
        if start < end:
            found.append(Block(start, end, block.kind, block.level))
            at = end
    return found + _plain(text, at, len(text))


def _plain(text: str, start: int, end: int) -> list[Block]:
    found = []
    at = start
    for piece in text[start:end].split("\n\n") if start < end else ():
        bare = piece.strip()
        if bare:
            first = at + piece.index(bare)
            found.append(Block(first, first + len(bare), BlockKind.PARAGRAPH))
        at += len(piece) + 2
    return found


def _tag(kind: BlockKind, level: int) -> str:
    match kind:
        case BlockKind.HEADING:
            return f"h{min(level, 6)}"
        case BlockKind.QUOTE:
            return "blockquote"
        case BlockKind.LIST_ITEM:
            return "li"
        case _:
            return "p"


def _inline(text: str, block: Block, spans: Sequence[_Span]) -> Markup:
    cuts = {block.start, block.end}
    for span in spans:
        cuts |= {max(span.start, block.start), min(span.end, block.end)}
    edges = sorted(cuts)
    out: list[str] = []
    stack: list[_Span] = []
    for start, end in pairwise(edges):
        wanted = _active(spans, start, end)
        shared = 0
        while shared < min(len(stack), len(wanted)) and stack[shared] is wanted[shared]:
            shared += 1
        out += [s.closing for s in reversed(stack[shared:])]
        out += [_open(s, start) for s in wanted[shared:]]
        stack = wanted
        out.append(str(escape(text[start:end])).replace("\n", "<br>\n"))
    out += [s.closing for s in reversed(stack)]
    return Markup("".join(out))


def _active(spans: Sequence[_Span], start: int, end: int) -> list[_Span]:
    """List what covers a piece, outermost first; of two links or two mentions over it only the first counts."""
    found: list[_Span] = []
    for span in sorted((s for s in spans if s.start <= start and s.end >= end), key=lambda s: (s.rank, s.start)):
        if not found or found[-1].rank != span.rank:
            found.append(span)
    return found


def _open(span: _Span, at: int) -> str:
    # A mention that formatting cuts in two is opened twice, but an id may stand only once.
    ident = f' id="m{span.mention + 1}"' if span.mention >= 0 and at == span.start else ""
    return f"<{span.element}{ident}>{span.inner}"


def _mark_span(mark: Mark) -> _Span:
    rank = _ORDER.index(mark.kind)
    if mark.kind is not MarkKind.LINK:
        tag = _TAGS[mark.kind]
        return _Span(mark.start, mark.end, rank, tag, f"</{tag}>")
    href = web_address(mark.href)
    if not href:
        return _Span(mark.start, mark.end, rank, "span", "</span>")
    return _Span(mark.start, mark.end, rank, f'a href="{escape(href)}" rel="noopener nofollow"', "</a>")


def _mention_span(number: int, mention: Mention, target: str, links: Sequence[Mark]) -> _Span:
    element = f'mark class="date role-{mention.role.value}"'
    # A link cannot stand inside the source's own link; there the note beside the paragraph leads on.
    if not target or any(m.start < mention.end and m.end > mention.start for m in links):
        return _Span(mention.start, mention.end, len(_ORDER), element, "</mark>", number)
    link = f'<a href="{escape(target)}">'
    return _Span(mention.start, mention.end, len(_ORDER), element, "</a></mark>", number, link)

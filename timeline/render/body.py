"""An article's text with its blocks, formatting and date mentions to HTML; every tag is ours, all text is escaped.

Spans may cross one another. Each block is cut at every boundary; a stack of open elements is
closed down to what the next piece shares and opened again, so that the result always nests.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

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
    linked = _linked(article.marks)
    mentions = [_mention_span(n, m, targets.get(n, ""), linked) for n, m in enumerate(reading.mentions)]
    level = 1
    found = []
    blocks = whole(article.text, article.blocks)
    for block, spans in zip(blocks, _within(blocks, [*marks, *mentions]), strict=True):
        if block.kind is BlockKind.HEADING:
            level = min(max(block.level, 2), level + 1)
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
    pieces = [Block(start, end, block.kind) for start, end in pairwise(edges)]
    for piece, covering in zip(pieces, _within(pieces, spans), strict=True):
        start, end = piece.start, piece.end
        wanted = _active(covering, start, end)
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


def _within(blocks: Sequence[Block], spans: Sequence[_Span]) -> Iterator[list[_Span]]:
    """Give each block the spans that reach into it, in one pass over both: a text may hold thousands of dates."""
    waiting = deque(sorted(spans, key=lambda s: s.start))
    here: list[_Span] = []
    for block in blocks:
        while waiting and waiting[0].start < block.end:
            here.append(waiting.popleft())
        here = [s for s in here if s.end > block.start]
        yield here


def _linked(marks: Sequence[Mark]) -> tuple[list[int], list[int]]:
    """Give the places where links start, in order, and beside each how far it or one before it reaches."""
    links = sorted((m.start, m.end) for m in marks if m.kind is MarkKind.LINK)
    return [start for start, _ in links], list(accumulate((end for _, end in links), max))


def _mention_span(number: int, mention: Mention, target: str, linked: tuple[list[int], list[int]]) -> _Span:
    element = f'mark class="date role-{mention.role.value}"'
    # A link cannot stand inside the source's own link; there the note beside the paragraph leads on.
    starts, ends = linked
    before = bisect_left(starts, mention.end)
    if not target or (before and ends[before - 1] > mention.start):
        return _Span(mention.start, mention.end, len(_ORDER), element, "</mark>", number)
    link = f'<a href="{escape(target)}">'
    return _Span(mention.start, mention.end, len(_ORDER), element, "</a></mark>", number, link)

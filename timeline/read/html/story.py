"""A page's tree to the part that tells the story: the headline's element, the body's, and what stands about them."""

import logging
import re
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from typing import Any

from timeline.read.html.markup import inner_text
from timeline.read.html.prose import prose
from timeline.read.html.pruning import names_of
from timeline.read.lines.kinds import is_prose
from timeline.read.lines.publication import publication_line

GENERIC = re.compile(
    r"(?:chi tiết|tin tức|tin bài|nội dung|trang chủ|xem tin|bài viết|thông tin|home)\b", re.IGNORECASE
)
WHOLES = ("div", "article", "section", "main", "td", "body", "blockquote", "center", "form", "html")
LINES = ("span", "td", "div", "p", "font", "b", "strong", "a", "i", "em", "li")
LONGEST_DATE_LINE = 120  # characters
LEAST = 20  # letters in a piece of text that tells where the body is
EXTRACTED_TAGS = ("p", "head", "item", "quote", "cell")
TITLE_NAMES = re.compile(r"title|headline|tieu-?de|tit\b|heading", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Story:
    """Where the story stands: the headline's element (None where none shows it), the body's, and its words."""

    title: str | None
    title_node: Any
    body: Any
    prose: int


def find_story(tree: Any, declared_title: str | None, *, sure: bool = True) -> Story:
    """Find the headline, and the body by what trafilatura extracts of the pruned page.

    A declared title that is not `sure` is that of a browser's tab, which many a portal fills with a section's name.
    """
    body_root = tree.find("body")
    root = tree if body_root is None else body_root
    title, node = _headline(root, declared_title)
    body = _body(tree)
    if node is None and body is not None and (above := _heading_above(root, body)) is not None:
        node, shown = above, inner_text(above)
        title = shown if not title or GENERIC.match(title) or _tells_more(shown, title, body, sure=sure) else title
    return Story(title, node, body, prose(body) if body is not None else 0)


def _headline(root: Any, declared_title: str | None) -> tuple[str | None, Any]:
    """Find the element that shows the headline; a logo in an h1 is none."""
    wanted = _fold(declared_title)
    headings = [node for node in root.iter("h1") if inner_text(node)]
    for node in headings:
        shown = _fold(inner_text(node))
        if wanted and (
            shown == wanted
            or (len(shown) > 15 and ((shown in wanted and len(shown) * 2 > len(wanted)) or wanted in shown))
        ):
            return inner_text(node), node
    if wanted:
        for node in root.iter("h2", "h3", "h4", "p", "div", "span", "strong", "b", "font", "td"):
            if len(node) <= 3 and _is_title(_fold("".join(node.itertext())[:400]), wanted):
                return inner_text(node), node
    titled = [node for node in headings if TITLE_NAMES.search(names_of(node))] or headings
    if titled:
        best = max(titled, key=lambda node: len(inner_text(node)))
        if len(inner_text(best).split()) >= 4 or not wanted:
            return inner_text(best), best
    return declared_title, None


def _heading_above(root: Any, body: Any) -> Any:
    """Find the heading that stands last before the body, or first in it: a portal's pages all declare one title.

    Where none is called a heading, a line that is all bold or in large letters is one.
    """
    last, bold, inside = None, None, False
    over = _over_date_line(root)
    for node in root.iter():
        if node.tag in ("h1", "h2", "h3", "h4") or (
            node.tag in ("div", "p", "span", "td") and TITLE_NAMES.search(names_of(node))
        ):
            last = node if _is_headline(node) else last
        elif bold is None and node.tag in ("b", "strong", "font") and _is_headline(node):
            bold = node if _is_large(node) else None
        inside = inside or node is body
        if inside and is_prose(inner_text(node) if node.tag == "p" else (node.text or "").strip() or " "):
            break
    return next((node for node in (last, over, bold) if node is not None), None)


def _over_date_line(root: Any) -> Any:
    """Find the line that stands over the first date line, where a headline stands that is called none."""
    above = None
    for node in root.iter(*LINES):
        text = " ".join((node.text or "").split())
        if not text:
            continue
        dated = above is not None and len(text) < LONGEST_DATE_LINE and any(map(str.isdigit, text))
        if dated and publication_line(text):
            return above
        fits = node.tag != "a" and not text.endswith((".", ":", ";", ",")) and _is_headline(node)
        above = node if fits else None
    return None


def _is_headline(node: Any) -> bool:
    link = node.find(".//a")
    if "|" in (node.text or "") and link is not None:  # a row of links
        return False
    return 4 <= len(inner_text(node).split()) <= 40 and not (link is not None and len(inner_text(link)) > 60)


def _is_large(node: Any) -> bool:
    """Whether a bold line is all that its block holds, and no sentence."""
    text, block = inner_text(node), node.getparent()
    while block.tag not in WHOLES and block.tag != "p" and block.getparent() is not None:
        block = block.getparent()
    return not text.endswith((".", ":", ";", ",")) and inner_text(block) == text


def _tells_more(shown: str, declared: str, body: Any, *, sure: bool) -> bool:
    """Whether the story uses more of a heading's words than of the declared title's, which may be the portal's name."""
    used = {*_fold(inner_text(body)).split()}
    one, other = (
        sum(word in used for word in words) / max(len(words), 1)
        for words in (_fold(shown).split(), _fold(declared).split())
    )
    return one > other or (one == other and not sure)


def _is_title(shown: str, wanted: str) -> bool:
    """Whether shown words are the declared title, which may carry the site's name before or after it."""
    if shown == wanted:
        return True
    return (
        len(shown.split()) >= 5
        and len(shown) * 2 > len(wanted)
        and (wanted.startswith(shown) or wanted.endswith(shown))
    )


def _fold(words: str | None) -> str:
    return re.sub(r"\W+", " ", words or "").strip().casefold()


def _body(tree: Any) -> Any:
    """Find the innermost element that holds four fifths of the text that trafilatura takes for the article's."""
    from lxml import etree

    kept = _extracted(tree)
    whole = "|".join(kept)
    weights: dict[Any, int] = {}
    total = 0
    for element, text in _pieces(tree.iter(etree.Element)):
        words = "".join(text.split())
        if len(words) >= LEAST and words in whole:
            total += len(words)
            for node in (element, *element.iterancestors()):
                weights[node] = weights.get(node, 0) + len(words)
    holding = [node for node, weight in weights.items() if weight * 10 >= total * 8]
    if not holding:
        return None
    body = max(holding, key=lambda node: sum(1 for _ in node.iterancestors()))
    while body.tag not in WHOLES and body.getparent() is not None:
        body = body.getparent()
    return body


def _pieces(elements: Iterable[Any]) -> Iterator[tuple[Any, str]]:
    """Yield every piece of text that no element interrupts, with the element that it stands in."""
    for node in elements:
        if node.text:
            yield node, node.text
        if node.tail and node.getparent() is not None:
            yield node.getparent(), node.tail


def _extracted(tree: Any) -> set[str]:
    """The paragraphs that trafilatura keeps of a page, without their spaces."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    page: Any = trafilatura.bare_extraction(copy(tree), fast=True, include_comments=False, output_format="xml")
    if page is None:
        return set()
    return {"".join("".join(node.itertext()).split()) for node in page.body.iter(*EXTRACTED_TAGS)}

"""A page's tree to the part that tells the story: the headline's element, the body's, and what stands about them."""

import logging
import re
from copy import copy
from dataclasses import dataclass
from typing import Any

from timeline.read.markup import inner_text
from timeline.read.prose import prose, prose_elements
from timeline.read.pruning import names_of

EXTRACTED_TAGS = ("p", "head", "item", "quote", "cell")
TITLE_NAMES = re.compile(r"title|headline|tieu-?de|tit\b|heading", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Story:
    """Where the story stands: the headline's element (None where none shows it), the body's, and its words."""

    title: str | None
    title_node: Any
    body: Any
    prose: int


def find_story(tree: Any, declared_title: str | None) -> Story:
    """Find the headline, and the body by what trafilatura extracts of the pruned page."""
    body_root = tree.find("body")
    root = tree if body_root is None else body_root
    title, node = _headline(root, declared_title)
    body = _body(tree)
    return Story(title, node, body, prose(body) if body is not None else 0)


def _headline(root: Any, declared_title: str | None) -> tuple[str | None, Any]:
    """Find the element that shows the headline; a logo in an h1 is none."""
    wanted = _fold(declared_title)
    headings = [node for node in root.iter("h1") if inner_text(node)]
    for node in headings:
        shown = _fold(inner_text(node))
        if wanted and (shown == wanted or (len(shown) > 15 and (shown in wanted or wanted in shown))):
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
    kept = _extracted(tree)
    whole = "|".join(kept)
    weights: dict[Any, int] = {}
    total = 0
    for element, text in prose_elements(tree):
        words = "".join(text.split())
        if words in kept or words in whole:
            total += len(words)
            for node in (element, *element.iterancestors()):
                weights[node] = weights.get(node, 0) + len(words)
    holding = [node for node, weight in weights.items() if weight * 10 >= total * 8]
    if not holding:
        return None
    body = max(holding, key=lambda node: sum(1 for _ in node.iterancestors()))
    return body.getparent() if body.tag == "p" else body


def _extracted(tree: Any) -> set[str]:
    """The paragraphs that trafilatura keeps of a page, without their spaces."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    page: Any = trafilatura.bare_extraction(copy(tree), fast=True, include_comments=False)
    if page is None:
        return set()
    return {"".join("".join(node.itertext()).split()) for node in page.body.iter(*EXTRACTED_TAGS)}

"""An element of a page to the running text in it."""

from collections.abc import Iterator
from typing import Any

from timeline.read.html.markup import inner_text

HOLDERS = ("p", "div", "td", "span", "font", "section", "article", "li", "blockquote", "h2")
PROSE_END = (".", "!", "?", "…", "”", '"', ":", ";", ")")


def prose(node: Any) -> int:
    """Count the characters of an element's paragraphs of running text."""
    return sum(len(text) for _, text in prose_elements(node))


def prose_elements(node: Any) -> Iterator[tuple[Any, str]]:
    """Yield the elements that hold running text, with it: paragraphs, and other blocks that have text of their own."""
    for element in node.iter(*HOLDERS):
        if element.tag == "p":
            text = inner_text(element)
        else:
            own = [element.text or "", *(child.tail or "" for child in element)]
            text = " ".join(" ".join(own).split())
            if element.tag in ("span", "li", "h2", "blockquote") and len(text) < 80:
                continue
        if len(text) >= 40 and (text.endswith(PROSE_END) or len(text) > 120) and _linked(element) * 2 < len(text):
            yield element, text


def _linked(element: Any) -> int:
    return sum(len("".join(link.itertext())) for link in element.iter("a"))

"""A story's tree to its first picture: the address of the image and the words under it, which are metadata only."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from timeline.read.front_matter import address
from timeline.read.html.markup import inner_text

SOURCES = ("data-src", "data-original", "data-lazy-src", "src")  # a lazy page's own "src" is a placeholder
BESIDE = re.compile(r"\./|[^/]*_(?:files|tệp)/")  # what a browser saved with the page
SMALLEST = 100  # dots; a smaller picture is an icon


def first_picture(about: Any, title: Any, url: str | None) -> tuple[str | None, str | None]:
    """Find the address and the caption of the first picture under the headline; each None where there is none."""
    nodes = _under(about, title)
    for node in nodes:
        if node.tag in ("img", "amp-img") and (image := _address(node, url)):
            caption = next((below for below in nodes if below.tag in ("img", "amp-img", "figcaption", "p")), None)
            named = caption is not None and caption.tag == "figcaption"
            return image, (inner_text(caption) or None) if named else None
    return None, None


def _under(about: Any, title: Any) -> Iterator[Any]:
    """Yield, in order, what holds pictures and words behind the headline, or all of it where that stands elsewhere."""
    nodes = about.iter("img", "amp-img", "figcaption", "p", *(() if title is None else (title.tag,)))
    if title is None or all(above is not about for above in title.iterancestors()):
        yield from nodes
        return
    for node in nodes:
        if node is title:
            break
    yield from (node for node in nodes if node.tag != "p" or inner_text(node))


def _address(node: Any, url: str | None) -> str | None:
    """The address of an image: none for what is drawn in the page itself, for icons, and for files beside the page."""
    size = (node.get("width") or "").removesuffix("px")
    if size.isdigit() and int(size) < SMALLEST:
        return None
    said = (" ".join((node.get(name) or "").split()) for name in SOURCES)
    found = next((words for words in said if words and not words.startswith("data:")), None)
    saved = found is None or BESIDE.match(found)
    return None if saved else address(urljoin(url, found) if url else found)

"""A body's tree to the same tree with the captions of its pictures marked as such, whatever markup they stand in."""

import re
from typing import Any

from timeline.read.html.markup import inner_text
from timeline.read.html.pruning import names_of
from timeline.read.lines.bylines import is_byline
from timeline.read.lines.kinds import is_prose

CAPTION_NAMES = re.compile(
    r"caption|chu-?thich|desc_cation|image-?desc|photo-?(?:desc|note)|img-?(?:desc|note)|pcaption|\bpic\b"
)
LEAD_NAMES = re.compile(
    r"sapo|\blead\b|lead-?in|intro\b|summary|chapeau|teaser|standfirst|tom-?tat|\bdek\b|article__desc|news-?desc|abstract|hometext"
)
HEADINGS = ("h1", "h2", "h3")
PICTURES = ("img", "amp-img", "picture", "video")
FRAMED = ("figure", "audio")  # what holds pictures that a page was saved without
SLANTED = ("em", "i", "small", "cite")
INLINE = (*SLANTED, "span", "font", "b", "strong")
SHORTEST, LONGEST = 10, 300  # letters of a line under a picture that may be its caption
MOST_EMPTY = 6  # line breaks and empty elements between a picture and its caption
PLAIN = 160  # letters from which a line that only stands in one element with a picture is a paragraph


def name_captions(body: Any) -> None:
    """Make captions of what a house calls so, and of what stands under a picture as captions do."""
    shown = False
    for node in body.iter("p", "div", "td", "span", "em", "i", "h6", "h2", *PICTURES, *FRAMED):
        shown = shown or node.tag in PICTURES or node.tag in FRAMED
        if node.tag in PICTURES or node.tag in FRAMED or (not shown and is_prose(inner_text(node))):
            continue  # a lead that stands over every picture is none's caption, whatever it is called
        if CAPTION_NAMES.search(names_of(node)) and len(inner_text(node)) < 500:
            for part in [node] if node.find(".//p") is None else node.iter("p"):
                part.tag = "figcaption"
    for table in body.iter("table"):
        cells = [cell for cell in table.iter("td") if inner_text(cell)]
        if table.find(".//img") is not None and len(cells) == 1:
            cells[0].tag = "figcaption"
    frames: set[Any] = set()
    for picture in list(body.iter(*PICTURES)):
        caption = None if picture.getparent() in frames else _under(picture, body, frames)
        if caption is not None:
            caption.tag = "figcaption"


def _under(picture: Any, body: Any, frames: set[Any]) -> Any:
    """Find the element that is the caption of a picture; None where what follows is the article's own text.

    `frames` gathers the elements that hold nothing but pictures: each of them can have one caption.
    """
    above = picture
    while above is not body and above.getparent() is not body and not _says_anything(above.getparent()):
        above = above.getparent()
        frames.add(above)
    holder, text = above.getparent(), ""
    below = _next(above)
    if holder is None or holder.tag == "figcaption" or (below is not None and below.tag == "figcaption"):
        return None
    if holder is not body and above.getprevious() is None and not (holder.text or "").strip():
        text = inner_text(holder)
    if SHORTEST < len(text) < LONGEST and _is_figure(holder, below, text):
        return holder if below is None or holder.tag == "p" else below
    if below is None or below.tag not in (*INLINE, "p", "div", "h6", "center"):
        return None
    if below.tag in INLINE and (below.tail or "").strip():
        return None
    return below if _is_set_apart(below) else None


def _next(node: Any) -> Any:
    """The element that follows after nothing but line breaks; None where bare text or nothing does."""
    for _ in range(MOST_EMPTY):
        if (node.tail or "").strip():
            return None
        node = node.getnext()
        if node is None or (node.tag != "br" and _says_anything(node)):
            return node
    return None


def _says_anything(node: Any) -> bool:
    return any(not text.isspace() for text in node.itertext())


def _is_figure(holder: Any, below: Any, text: str) -> bool:
    """Whether an element holds a picture and one line, and that line is no link, name or paragraph."""
    if (
        is_byline(text)
        or any(holder.find(f".//{tag}") is not None for tag in HEADINGS)
        or _is_lead(holder, text)
        or sum(len(inner_text(link)) for link in holder.iter("a")) * 2 > len(text)
    ):
        return False
    if below is None or holder.tag == "p":
        return (len(text) < PLAIN and not text.endswith((".", "?", "!", "…"))) or _is_set_apart(holder)
    return inner_text(below) == text and (below.tag != "p" or len(text) < PLAIN)


def _is_lead(holder: Any, text: str) -> bool:
    """Whether the line beside a picture is the lead: by its name, or because it is bold, which captions are not."""
    if any(LEAD_NAMES.search(names_of(node)) for node in (holder, *holder.iter("span", "div", "p"))):
        return True
    return sum(len(inner_text(part)) for part in holder.iter("b", "strong")) * 10 > len(text) * 9


def _is_set_apart(node: Any) -> bool:
    """Whether a line is set as captions are: short, and centred, small or in italics."""
    text = inner_text(node)
    if not SHORTEST < len(text) < LONGEST or node.find(".//p") is not None:
        return False
    if "center" in f"{node.tag} {node.get('style') or ''} {node.get('align') or ''} {names_of(node)}".lower():
        return True
    slanted = sum(len(inner_text(part)) for part in node.iter(*SLANTED) if part.getparent().tag not in SLANTED)
    return slanted * 10 > len(text) * 9

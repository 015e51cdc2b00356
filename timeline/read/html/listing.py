"""A page's story to whether it is a list of articles rather than one: a front page, a section, a search."""

from typing import Any

from timeline.read.html.declared import Declared
from timeline.read.html.markup import inner_text, paragraphs_of
from timeline.read.html.prose import HOLDERS, prose_elements
from timeline.read.html.story import Story
from timeline.read.lines.kinds import is_prose

LEAST_TITLE = 20  # letters of a link that may be another article's headline
LEAST_TELLING = 700  # letters in a row that no list of articles with their summaries has
LEAST_PIECE = 60  # letters of a paragraph among others that line breaks part
SEVERAL = 3  # paragraphs; no list has as many, and half as many letters, under one headline
INLINE = frozenset(("a", "abbr", "b", "em", "font", "i", "label", "span", "strong", "u"))


def is_listing(story: Story, says: Declared) -> bool:
    """Whether links that stand alone outnumber the paragraphs, and no long row of paragraphs stands between two."""
    if says.published and story.prose > (80 if says.article else 600) and not says.index:
        return False
    linked = sum(stands_alone(link) for link in story.body.iter("a"))
    told = [p for p in paragraphs_of(story.body) if is_prose(p.text) and len(p.text) > 60]
    if linked >= 3 and linked * 3 >= len(told) * 2 and not _tells_at_length(story.body):
        return True
    return story.prose < (200 if says.index and not says.article else 60) and not says.published


def _tells_at_length(body: Any) -> bool:
    """Whether a long row of paragraphs, or one of several, is interrupted by no link to another article."""
    prose = {element: len(text) for element, text in prose_elements(body)}
    row = paragraphs = 0
    for node in body.iter("a", *HOLDERS):
        if node in prose:
            row, paragraphs = row + prose[node], paragraphs + max(1, _pieces(node))
            if row >= LEAST_TELLING or (paragraphs >= SEVERAL and row >= LEAST_TELLING / 2):
                return True
        elif node.tag == "a" and stands_alone(node):
            row = paragraphs = 0
    return False


def _pieces(node: Any) -> int:
    """Count the paragraphs that nothing but line breaks part."""
    texts = (node.text, *(child.tail for child in node if child.tag == "br"))
    return sum(len((text or "").strip()) > LEAST_PIECE for text in texts)


def stands_alone(link: Any) -> bool:
    """Whether a link is a line by itself, as another article's headline is."""
    if (link.tail or "").strip() or len(inner_text(link)) <= LEAST_TITLE:
        return False
    previous = link.getprevious()
    before = (link.getparent().text or "") if previous is None else (previous.tail or "")
    return not before.strip() and (previous is None or previous.tag not in INLINE or not inner_text(previous))

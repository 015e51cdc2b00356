"""A Markdown file, with or without front matter, to its draft."""

import re
from dataclasses import replace

from timeline.model import BlockKind, MarkKind
from timeline.read.draft import Draft
from timeline.read.front_matter import parted
from timeline.read.html.markup import clean_paragraphs
from timeline.read.paragraph import Paragraph

PICTURE = re.compile(r"!\[(?P<words>[^\[\]\n]{0,300})\]\(<?(?P<url>https?://[^\s()<>\"']+)")
BRACKET = re.compile(r"[\[\]()]")
MOST_OPEN = 60  # brackets or tags open at once; no text of a person's has more


def read_markdown(text: str) -> list[Draft]:
    """Read a `.md`: one article. With a title in front matter everything under it is the article."""
    said, rest = parted(text)
    paragraphs = markdown_paragraphs(rest)
    title = said.title
    if title is None and paragraphs and (first := _first_heading(paragraphs)) is not None:
        title = paragraphs.pop(first).text
    elif title is not None:
        paragraphs = [p for i, p in enumerate(paragraphs) if i or p.text.casefold() != title.casefold()]
    if said.lead and all(said.lead not in p.text for p in paragraphs[:3]):
        paragraphs.insert(0, Paragraph(said.lead, BlockKind.LEAD))
    meta = said.meta
    if (picture := PICTURE.search(rest)) and not meta.image:
        under = next((p.text for p in paragraphs if p.kind is BlockKind.CAPTION), picture["words"].strip() or None)
        meta = replace(meta, image=picture["url"], image_caption=meta.image_caption or under)
    return [Draft(tuple(paragraphs), title, said.published, meta, said.warnings, whole=said.title is not None)]


def markdown_paragraphs(text: str) -> list[Paragraph]:
    """Turn Markdown into paragraphs; markup and scripts in it are cleaned away, their words stay words."""
    import markdown

    html = markdown.markdown(_defused(text), extensions=["tables", "sane_lists", "nl2br"], output_format="html")
    return [_caption(paragraph) for paragraph in clean_paragraphs(html)]


def _defused(text: str) -> str:
    """Make plain signs of brackets that a bomb nests and of tags that nothing closes: Markdown counts them for ages."""
    if text.count("<") > 2 * text.count(">") + MOST_OPEN:
        text = text.replace("<", "&lt;")
    if text.count("[") < MOST_OPEN:
        return text
    return "\n\n".join(
        block.replace("[", "&#91;") if _depth(block) > MOST_OPEN else block for block in text.split("\n\n")
    )


def _depth(block: str) -> int:
    """How many brackets of a block are open at once at most."""
    deepest = depth = 0
    for sign in BRACKET.findall(block):
        depth = depth + 1 if sign in "[(" else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest


def _caption(paragraph: Paragraph) -> Paragraph:
    """Take a paragraph that is all in italics for the caption of a picture, as people write them."""
    whole = [mark for mark in paragraph.marks if mark.kind is MarkKind.EMPHASIS and not mark.start]
    if paragraph.kind is None and len(paragraph.text) < 400 and any(mark.end == len(paragraph.text) for mark in whole):
        return Paragraph(paragraph.text, BlockKind.CAPTION)
    return paragraph


def _first_heading(paragraphs: list[Paragraph]) -> int | None:
    """Find the headline: a first-level heading among the first lines (a publication line may stand above it)."""
    for index, paragraph in enumerate(paragraphs[:4]):
        if paragraph.kind is BlockKind.HEADING and paragraph.level == 2:
            return index
    return None

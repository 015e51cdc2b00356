"""An article to Markdown with front matter, which `timeline.read` reads back as the same article."""

import json
import re
from datetime import datetime
from itertools import groupby

from timeline.model import Article, Block, BlockKind, Mark, MarkKind

# What Markdown would take for markup anywhere, and at the head of a line.
SPECIAL = re.compile(r"([\\`*_\[\]<>&])")
HEAD = re.compile(r"^(\s*)([-+#>]|\d+(?=[.)]))")
BEFORE = {BlockKind.QUOTE: "> ", BlockKind.LIST_ITEM: "- "}


def to_markdown(article: Article, *, fetched: datetime | None = None, origin: str = "") -> str:
    """Write an article: what is known about it above, its paragraphs below."""
    blocks = list(article.blocks) or [Block(0, len(article.text), BlockKind.PARAGRAPH)]
    parts = []
    for listed, group in groupby(blocks, key=lambda block: block.kind is BlockKind.LIST_ITEM):
        lines = [_block(article, block) for block in group]
        parts.append(("\n" if listed else "\n\n").join(lines))
    return f"{_front_matter(article, fetched, origin)}\n" + "\n\n".join(parts) + "\n"


def _front_matter(article: Article, fetched: datetime | None, origin: str) -> str:
    meta, published = article.meta, article.published
    rows: list[tuple[str, object]] = [
        ("title", article.title),
        ("published", published.iso if published else None),
        ("published_from", published.source.value if published else None),
        ("author", meta.author),
        ("source", meta.source),
        ("url", meta.url),
        ("tags", list(meta.tags) or None),
        ("image", meta.image),
        ("image_caption", meta.image_caption),
        ("found_in", origin or None),
        ("fetched", fetched.isoformat(timespec="seconds") if fetched else None),
    ]
    # A JSON string is a YAML string, whatever an article's title holds.
    told = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in rows if value)
    return "\n".join(("---", *told, "---", ""))


def _block(article: Article, block: Block) -> str:
    marks = [mark for mark in article.marks if block.start <= mark.start and mark.end <= block.end]
    text = _inline(article.text, block, marks)
    if block.kind is BlockKind.HEADING:
        return f"{'#' * max(2, min(block.level, 6))} {text}"
    if block.kind is BlockKind.CAPTION:
        return f"*{_escaped(article.text[block.start : block.end])}*"
    return BEFORE.get(block.kind, "") + HEAD.sub(r"\1\\\2" if not text[:1].isdigit() else r"\1\2\\", text)


def _inline(text: str, block: Block, marks: list[Mark]) -> str:
    """Write a block's words with its marks; a mark inside another is left out, its words stay."""
    pieces, at = [], block.start
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        words = text[mark.start : mark.end]
        if mark.start < at or not words.strip() or words != words.strip():
            continue
        pieces.append(_escaped(text[at : mark.start]))
        pieces.append(_marked(_escaped(words), mark))
        at = mark.end
    pieces.append(_escaped(text[at : block.end]))
    return "".join(pieces)


def _marked(words: str, mark: Mark) -> str:
    if mark.kind is MarkKind.LINK:
        return f"[{words}](<{mark.href.replace('<', '%3C').replace('>', '%3E')}>)"
    sign = "**" if mark.kind is MarkKind.STRONG else "*"
    return f"{sign}{words}{sign}"


def _escaped(words: str) -> str:
    return SPECIAL.sub(r"\\\1", words).replace(r"\&", "&amp;").replace(r"\<", "&lt;").replace("\n", " ")

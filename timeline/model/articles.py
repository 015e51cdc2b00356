"""Articles, what stands in them, and what was found in them."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.model.times import Mention, Published


class BlockKind(StrEnum):
    """What a stretch of an article's text is."""

    LEAD = "lead"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    LIST_ITEM = "list item"
    CAPTION = "caption"


class MarkKind(StrEnum):
    """Inline formatting that survives from the source."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like stretch `[start, end)` of `Article.text`; `level` only for headings and lists."""

    start: int
    end: int
    kind: BlockKind
    level: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """Inline formatting over `[start, end)` of `Article.text`; `href` only for links, http(s) only."""

    start: int
    end: int
    kind: MarkKind
    href: str = ""


@dataclass(frozen=True, slots=True)
class Meta:
    """What a source says about an article besides its text.

    `copies` are the addresses, or paths, under which the same article stands elsewhere.
    """

    author: str | None = None
    source: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()
    image: str | None = None
    image_caption: str | None = None
    copies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know, in both languages; `line` counts from 1.

    `minor` says that nothing needs doing about it: it is told, and `--strict` lets it pass.
    """

    vi: str
    en: str
    path: str = ""
    line: int | None = None
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `path` is relative to the project, with `#n` where a file holds several.

    `text` is NFC with `\\n` line ends: the lead, the body and the captions, blocks parted by blank
    lines; the title and the publication line are not in it.
    """

    path: str
    title: str
    text: str
    blocks: tuple[Block, ...] = ()
    marks: tuple[Mark, ...] = ()
    published: Published | None = None
    meta: Meta = Meta()
    warnings: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with the dates found in it, and the ids of the events that each mention became part of.

    `event_ids` runs along `mentions`; None where a mention made no event.
    """

    article: Article
    mentions: tuple[Mention, ...]
    event_ids: tuple[str | None, ...] = ()

"""What a form gave (`Draft`: a title, paragraphs, evidence of the date) to an `Article`; the same for every form."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from timeline.model import Article, BlockKind, Meta, Notice, Published, PublishedFrom
from timeline.read.lines.boilerplate import is_licence, is_site_name, tags_in
from timeline.read.lines.bylines import byline
from timeline.read.lines.kinds import LineKind, is_prose
from timeline.read.lines.layout import Layout, layout, section_prefix
from timeline.read.paragraph import Paragraph, cut_off, set_out
from timeline.read.published import published_in_address, published_in_name

NO_META = Meta()


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as its form gives it. `whole` says that the paragraphs are the article and nothing else.

    `doubtful` says that the declared date of publication is also that of an update, so that a date line counts more;
    `site` is the site's name, which counts where nothing says whose article it is; `also` are other times of
    publication that the form declares.
    """

    paragraphs: tuple[Paragraph, ...]
    title: str | None = None
    published: Published | None = None
    meta: Meta = NO_META
    warnings: tuple[Notice, ...] = ()
    whole: bool = False
    doubtful: bool = False
    site: str | None = None
    also: tuple[Published, ...] = ()


# Cities that foreign news begins with, as houses begin theirs with their own short names.
DATELINES = frozenset(
    (
        "TOKYO",
        "PARIS",
        "SEOUL",
        "LONDON",
        "BERLIN",
        "MOSCOW",
        "MANILA",
        "SYDNEY",
        "DUBAI",
        "ROME",
        "DELHI",
        "CAIRO",
        "VIENNA",
    )
)


@dataclass(slots=True)
class _Story:
    """What is gathered while the lines are gone through."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    title: str | None = None
    authors: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    sites: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)


HOUSE_PREFIX = re.compile(
    r"^(?:\((?P<a>[^()\d]{2,30})\)\s*(?:[-–—:.]+\s*|(?=[A-ZĐÀ-Ỹ]))"
    r"|(?P<b>[A-ZĐ]{2,6}[OQ]?(?: Online)?|[A-Za-z]{2,14}\.(?:VN|vn))(?:\s*[-–—|]\s+|\.\s+(?=[A-ZĐÀ-Ỹ])))"
)


def finish(draft: Draft, path: str, *, name: str = "") -> Article:
    """Make the article: layout, the best evidence of its date, blocks and marks. `name` is the file's stem."""
    paragraphs = _with_title(draft)
    laid = layout("".join(("\n\n" if p.apart else "\n") + p.text for p in paragraphs))
    story = _whole(draft, laid) if draft.whole else _sort_out(paragraphs, laid, draft.title)
    if not story.title and story.paragraphs:
        story.title = _shorten(story.paragraphs[0].text)
    published, warnings = _published(draft, laid, name, path)
    text, blocks, marks = set_out(_lead_first(story.paragraphs))
    return Article(
        path=path,
        title=story.title or name,
        text=text,
        blocks=blocks,
        marks=marks,
        published=published,
        meta=_meta(draft, story),
        warnings=tuple(replace(notice, path=notice.path or path) for notice in (*draft.warnings, *warnings)),
    )


def _with_title(draft: Draft) -> list[Paragraph]:
    if draft.title and (not draft.paragraphs or _plain(draft.paragraphs[0].text) != _plain(draft.title)):
        return [Paragraph(draft.title), *draft.paragraphs]
    return list(draft.paragraphs)


def _whole(draft: Draft, laid: Layout) -> _Story:
    """Keep every paragraph of a form that holds nothing but the article; only a date line above it is taken out."""
    story = _Story(title=draft.title)
    head = {line.text for line in laid.lines[:4] if line.kind is LineKind.PUBLICATION}
    for paragraph in draft.paragraphs:
        if draft.title and _plain(paragraph.text) == _plain(draft.title) and not story.paragraphs:
            continue
        if paragraph.text.strip() in head and draft.published is None:
            continue
        story.paragraphs.append(paragraph)
    return story


def _sort_out(paragraphs: Sequence[Paragraph], laid: Layout, title: str | None) -> _Story:
    """Go through the lines: the article's into the story, names and tags into its metadata, the rest away."""
    story = _Story(title=title)
    if laid.byline:
        _name(story, laid.byline)
    if laid.source:
        story.sources.append(laid.source)
    after_publication = False
    told = max((line.start for line in laid.lines if line.kind is LineKind.BODY), default=0)
    items = _list_items([line.text for line in laid.lines])
    shown = (p for p in paragraphs if p.text.strip())
    for paragraph, line, item in zip(shown, laid.lines, items, strict=True):
        kind = line.kind
        if (
            kind is LineKind.SKIP
            and paragraph.kind is BlockKind.CAPTION
            and line.start < told
            and is_licence(line.text)
        ):
            kind = LineKind.CAPTION  # "Ảnh cầu mới © Báo Vàm Sậy"
        match kind:
            case LineKind.TITLE:
                story.title = title or _clean_title(paragraph.text, laid)
            case LineKind.BYLINE:
                _name(story, line.text)
            case LineKind.TAGS:
                tags = re.split(r"[,;|#]", tags_in(line.text) or "")
                story.tags.extend(tag.strip() for tag in tags if tag.strip())
            case LineKind.SKIP:
                if is_site_name(line.text):
                    story.sites.append(re.sub(r"^https?://|^www\.|/.*$", "", line.text))
            case LineKind.PUBLICATION:
                pass
            case _:
                listed = replace(paragraph, kind=BlockKind.LIST_ITEM) if item and not paragraph.kind else paragraph
                _take(story, listed, kind, cut=section_prefix(paragraph.text) if after_publication else 0)
        after_publication = line.kind is LineKind.PUBLICATION
    return story


def _list_items(lines: Sequence[str]) -> list[bool]:
    """Say which lines are items of a list: a dash like that of a neighbour, and no question and answer."""
    marks = ["", *(line[0] if LIST_ITEM.match(line) else "" for line in lines), ""]
    asked = [False, *(line.endswith("?") for line in lines), False]
    near = range(1, len(lines) + 1)
    return [bool(marks[n]) and marks[n] in (marks[n - 1], marks[n + 1]) and not any(asked[n - 1 : n + 2]) for n in near]


def _name(story: _Story, line: str) -> None:
    read = byline(line)
    if read.author:
        story.authors.append(read.author)
    if read.source:
        story.sources.append(read.source)


KINDS = {LineKind.CAPTION: BlockKind.CAPTION, LineKind.HEADING: BlockKind.HEADING, LineKind.BODY: BlockKind.PARAGRAPH}
LONGEST_HEADING = 20  # words
LIST_ITEM = re.compile(r"^[-–+*•]\s+(?=\S)")


def _take(story: _Story, paragraph: Paragraph, kind: LineKind, *, cut: int) -> None:
    """Add a paragraph, without a section's name or a house's name before it; a caption repeated is one caption."""
    house = HOUSE_PREFIX.match(paragraph.text[cut:]) if not story.paragraphs else None
    if house and house["b"] not in DATELINES:
        story.sources.insert(0, (house["a"] or house["b"]).strip())
        cut += house.end()
    block = paragraph.kind or KINDS[kind]
    long = is_prose(paragraph.text) or len(paragraph.text.split()) > LONGEST_HEADING
    if block is BlockKind.HEADING and (house or long):  # some houses set the lead as a heading
        block = BlockKind.PARAGRAPH
    if block is BlockKind.LIST_ITEM and (item := LIST_ITEM.match(paragraph.text)):
        cut = item.end()
    level = (paragraph.level or 2) if block is BlockKind.HEADING else paragraph.level if paragraph.kind is block else 0
    taken = cut_off(replace(paragraph, kind=block, level=level), cut)
    previous = story.paragraphs[-1] if story.paragraphs else None
    if previous and block is previous.kind is BlockKind.CAPTION:
        if previous.text.startswith(taken.text):
            return
        if taken.text.startswith(previous.text):
            story.paragraphs.pop()
    story.paragraphs.append(taken)


def _clean_title(line: str, laid: Layout) -> str:
    """Take "(TNC 9.7.2018)" off a headline that begins with it."""
    opening = (
        re.match(r"^\([^)]*\)\s*", line) if laid.source or (laid.published and laid.published.words in line) else None
    )
    return line[opening.end() :] if opening else line


def _lead_first(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Name the lead: the first paragraph of a story that has more."""
    kinds = [p.kind in (None, BlockKind.PARAGRAPH) for p in paragraphs]
    told = [p for p in paragraphs if p.kind not in (BlockKind.CAPTION, BlockKind.HEADING)]
    if any(kinds) and len(told) > 1 and not any(p.kind is BlockKind.LEAD for p in paragraphs):
        first = kinds.index(True)
        if all(p.kind is BlockKind.CAPTION for p in paragraphs[:first]):
            paragraphs[first] = replace(paragraphs[first], kind=BlockKind.LEAD)
    return paragraphs


def _meta(draft: Draft, story: _Story) -> Meta:
    """Fill what the form did not say with what stands in the text: bylines, "theo ...", tags."""
    meta = draft.meta
    houses = {name.casefold() for name in (meta.source, draft.site) if name}
    authors = {name.casefold(): name for name in reversed(story.authors) if name.casefold() not in houses}
    return replace(
        meta,
        author=meta.author or ", ".join(reversed(authors.values())) or None,
        source=meta.source or next(iter(story.sources), None) or draft.site or next(iter(story.sites), None),
        tags=meta.tags or tuple(dict.fromkeys(story.tags)),
    )


def _published(draft: Draft, laid: Layout, name: str, path: str) -> tuple[Published | None, list[Notice]]:
    """Choose the best evidence, in the order of `PublishedFrom`; warn where the header contradicts itself."""
    warnings = []
    address = published_in_address(draft.meta.url) if draft.meta.url else None
    best = _declared_or_shown(draft, laid) or address or published_in_name(name)
    if laid.published and best is laid.published:
        words = laid.published.words
        if laid.contradicts:
            warnings.append(
                Notice(
                    f"Dòng ngày đăng “{words}” ghi thứ không khớp với ngày; ngày được giữ như đã ghi.",
                    f"The weekday in the publication line “{words}” is not that of its date; the date is kept.",
                    path,
                )
            )
        if laid.updated:
            warnings.append(
                Notice(
                    f"Chỉ thấy ngày cập nhật (“{words}”); tạm coi đó là ngày đăng.",
                    f"Only a date of update stands there (“{words}”); it is taken for the publication date.",
                    path,
                )
            )
    return best, warnings


def _declared_or_shown(draft: Draft, laid: Layout) -> Published | None:
    """Prefer what is declared, unless the date line says the same day better, or an update took the declaration over.

    Systems declare midnight where they know only the day; then the line decides whether there is a clock time.
    """
    said, shown = draft.published, laid.published
    if said is None or shown is None or said.source is not PublishedFrom.METADATA or laid.updated:
        return said or shown
    midnight = said.at is None or (said.at.hour, said.at.minute) == (0, 0)
    if (midnight and shown.day == said.day) or _misdeclared(said, shown):
        return shown
    if draft.doubtful and shown.day < said.day:
        return shown
    agreed = shown.at is not None and any(other.at == shown.at for other in draft.also)
    return shown if agreed else said  # two against one: a system also declares when a draft was begun


def _misdeclared(said: Published, shown: Published) -> bool:
    """Whether the page shows that a system declared its own clock as UTC, or month and day the wrong way round."""
    if said.at and shown.at and said.at - shown.at == timedelta(hours=7):
        return True
    return said.day != shown.day and (said.day.month, said.day.day) == (shown.day.day, shown.day.month)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _shorten(text: str, most: int = 120) -> str:
    """Make a headline of a first paragraph: its first sentence, cut between words where it is long."""
    first = re.split(r"(?<=[.!?…])\s", text, maxsplit=1)[0].rstrip(".")
    return first if len(first) <= most else first[:most].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"

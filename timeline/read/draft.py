"""What a form gave (`Draft`: a title, paragraphs, evidence of the date) to an `Article`; the same for every form."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from timeline.model import Article, BlockKind, Meta, Notice, Published, PublishedFrom
from timeline.read.houses import host_of, house_of, is_agency, is_of, tidy
from timeline.read.lines.bylines import is_office
from timeline.read.lines.given import raw_lines
from timeline.read.lines.kinds import LineKind
from timeline.read.lines.layout import Layout, lay_out
from timeline.read.lines.people import in_case, is_initials, is_name
from timeline.read.paragraph import Paragraph, set_out
from timeline.read.published import published_in_address, published_in_name
from timeline.read.sorting import Story, sort_out

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


def finish(draft: Draft, path: str, *, name: str = "") -> Article:
    """Make the article: layout, the best evidence of its date, blocks and marks. `name` is the file's stem."""
    paragraphs = _with_title(draft)
    given = "".join(("\n\n" if p.apart else "\n") + p.text for p in paragraphs)
    laid = lay_out(given, raw_lines(given))
    story = _whole(draft, laid) if draft.whole else sort_out(paragraphs, laid, draft.title)
    if not story.title and story.paragraphs:
        story.title = _shorten(story.paragraphs[0].text)
    meta = _meta(draft, story)
    published, warnings = _published(replace(draft, meta=meta), laid, name, path)
    text, blocks, marks = set_out(_lead_first(story.paragraphs))
    return Article(
        path=path,
        title=story.title or name,
        text=text,
        blocks=blocks,
        marks=marks,
        published=published,
        meta=meta,
        warnings=tuple(replace(notice, path=notice.path or path) for notice in (*draft.warnings, *warnings)),
    )


def _with_title(draft: Draft) -> list[Paragraph]:
    if draft.title and (not draft.paragraphs or _plain(draft.paragraphs[0].text) != _plain(draft.title)):
        return [Paragraph(draft.title), *draft.paragraphs]
    return list(draft.paragraphs)


def _whole(draft: Draft, laid: Layout) -> Story:
    """Keep every paragraph of a form that holds nothing but the article; only a date line above it is taken out."""
    story = Story(title=draft.title)
    head = {line.text for line in laid.lines[:4] if line.kind is LineKind.PUBLICATION}
    for paragraph in draft.paragraphs:
        if draft.title and _plain(paragraph.text) == _plain(draft.title) and not story.paragraphs:
            continue
        if paragraph.text.strip() in head and draft.published is None:
            continue
        story.paragraphs.append(paragraph)
    return story


def _lead_first(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Name the lead: the first paragraph of a story that has more."""
    kinds = [p.kind in (None, BlockKind.PARAGRAPH) for p in paragraphs]
    told = [p for p in paragraphs if p.kind not in (BlockKind.CAPTION, BlockKind.HEADING)]
    if any(kinds) and len(told) > 1 and not any(p.kind is BlockKind.LEAD for p in paragraphs):
        first = kinds.index(True)
        if all(p.kind in (BlockKind.CAPTION, BlockKind.QUOTE) for p in paragraphs[:first]):
            paragraphs[first] = replace(paragraphs[first], kind=BlockKind.LEAD)
    return paragraphs


def _meta(draft: Draft, story: Story) -> Meta:
    """Fill what the form did not say with what stands in the text: bylines, the house, tags.

    The source is the house that publishes; whom it credits ("theo TTXVN") counts where nothing names that house, and
    an agency, which publishes nothing itself, never.
    """
    meta = draft.meta
    houses = {name.casefold() for name in (meta.source, draft.site) if name}
    authors = {name.casefold(): name for name in reversed(story.authors) if name.casefold() not in houses}
    whole = [name for name in reversed(authors.values()) if not is_initials(name)]  # "V.H.L" is one of them, or alone
    whole = [name for name in whole if not is_office(name)] or whole
    author = _fuller(meta.author, whole) or ", ".join(whole or authors.values()) or None
    credited = [name for name in story.credited if not is_agency(name)]
    declared = meta.source or draft.site
    told = next((url for url in story.addresses if not declared or is_of(url, declared)), None)
    url = meta.url or told
    named = [declared, *map(tidy, story.houses), house_of(url), *map(tidy, (*story.sites, *credited)), host_of(told)]
    return replace(
        meta,
        author=in_case(author) if author else None,
        source=next(filter(None, named), None),
        url=url,
        tags=meta.tags or tuple(dict.fromkeys(story.tags)),
    )


def _fuller(declared: str | None, signed: list[str]) -> str | None:
    """Prefer, to an office, to initials and to one of several names that are declared, the names that sign the text."""
    if declared is None:
        return None
    persons = [name for name in signed if is_name(name) and not is_office(name)]
    if persons and (is_agency(declared) or is_office(declared) or is_initials(declared)):
        return ", ".join(persons)
    said = {_plain(name) for name in declared.split(", ")}
    return next((name for name in persons if said < {_plain(one) for one in name.split(", ")}), declared)


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

"""A timeline to every file of its site; pure: nothing here reads a clock or writes to disk."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup

from timeline import __version__
from timeline.config import Config
from timeline.model import EventKind, Timeline
from timeline.render import (
    article_page,
    articles_list,
    edition,
    endnotes,
    event_page,
    gathered,
    lists,
    moved,
    overview,
    search_index,
    sitemap,
    theme,
    timeline_page,
)
from timeline.render.exports.downloads import site_files
from timeline.render.files import Draw, File, Output, Sheet, encoded, root_of
from timeline.render.prints import Prints
from timeline.render.views import EventView, Site, look
from timeline.when import text as when_text


@dataclass(frozen=True, slots=True)
class Book:
    """A whole site before it is made: its files in order, and the print of what all of them depend on."""

    sheets: Sequence[Output]
    edition: bytes
    theme: theme.Theme


def plan(timeline: Timeline, config: Config) -> Book:
    """Plan the whole site, file by file. Raises ThemeError where the theme is at fault."""
    site = look(timeline, config, theme.load(config))
    return Book(list(_with_map(_all(site), site)), edition.of(site.theme, config), site.theme)


def pages(timeline: Timeline, config: Config) -> Iterator[File]:
    """Make the whole site, file by file. Raises ThemeError where the theme is at fault."""
    for sheet in plan(timeline, config).sheets:
        yield sheet if isinstance(sheet, File) else File(sheet.path, sheet.fill(sheet.inputs()))


def _all(site: Site) -> Iterator[Output]:
    draw = _drawer(site)

    def everything() -> object:
        rest = replace(site.timeline, events=(), readings=())
        return site.events, list(site.articles.values()), rest

    # What takes longest comes first, so that no core waits for it at the end.
    yield from site_files(site.timeline, site.config, everything)
    yield from search_index.files_of(site)
    yield Sheet("data/sources.js", "sources", everything, lambda _: endnotes.sources_file(site))
    yield Sheet("data/days.js", "days", everything, lambda _: overview.days_file(site.happenings))
    yield from timeline_page.pages(site, draw)
    yield from event_page.pages(site, draw)
    yield from moved.pages(site.timeline, site.config.language, site.config.base_url)
    yield from article_page.pages(site, draw)
    yield from articles_list.pages(site, draw)
    yield from lists.pages(site, draw)
    yield from gathered.pages(site, draw)
    yield draw("about.html", "about.html", {"page_title": site.words["about"], **_account(site)})
    yield draw("embed.html", "embed.html", {"events": _for_frame(site)})
    yield draw(_LOST, _LOST, {"page_title": site.words["not_found"]})
    yield from theme.static_files(site.theme)


def _with_map(files: Iterator[Output], site: Site) -> Iterator[Output]:
    """Hand files on, and after them the map of their pages where the site's address is known."""
    addresses = []
    unlisted = {_LOST, "embed.html"} | {path for event in site.timeline.events for path in event.former}
    for file in files:
        if file.path.endswith(".html") and file.path not in unlisted:
            addresses.append(f"{site.config.base_url}{file.path}")
        yield file
    if site.config.base_url:
        yield from sitemap.files(addresses, site.config.base_url)


_FRAMED = 12
_LOST = "404.html"


def _drawer(site: Site) -> Draw:
    """Make the function that fills a template for one address with what every page needs."""
    config, words = site.config, site.words
    every: dict[str, Any] = {
        "t": words,
        "site_title": config.title,
        "site_description": config.description,
        "language": words.language,
        "base_url": config.base_url,
        "version": __version__,
        "menu": _menu(site),
        "page_description": config.description,
        "og_type": "website",
        "structured": "",
        "can_find": bool(site.happenings),
    }
    menu = {url for _, url in every["menu"]}
    # The words are the same for the whole site; all else that every page shows is told apart by its print.
    common = Prints().of({key: value for key, value in every.items() if key != "t"}).hex()

    @cache
    def frame(root: str, path: str) -> dict[str, Markup]:
        # What all pages of a folder share is filled once: half the work of ten thousand pages.
        here = {**every, "root": root, "path": path, "front": path == "index.html"}
        return {part: Markup(site.theme.render(f"parts/{part}.html", here)) for part in ("links", "masthead", "foot")}

    def fill(template: str, path: str, context: Mapping[str, Any]) -> bytes:
        # A server shows this page at whatever address was wrong: nothing on it may hang on where that is.
        root = urlsplit(config.base_url).path if path == _LOST and config.base_url else root_of(path)
        parts = frame(root, path if path in menu else "")
        return encoded(site.theme.render(template, {**every, "root": root, "path": path, **parts, **context}))

    def draw(
        template: str, path: str, context: Mapping[str, Any] | Callable[[], Mapping[str, Any]], of: Any = None
    ) -> Sheet:
        make = context if callable(context) else lambda: context
        if of is None:
            return Sheet(path, f"{template} {common}", make, partial(fill, template, path))
        return Sheet(path, f"{template} {common}", lambda: of, lambda _: fill(template, path, make()))

    return draw


def _for_frame(site: Site) -> list[EventView]:
    """Choose the newest main events for a frame in another page, newest first."""
    main = [e for e in site.happenings if e.event.kind is EventKind.MAIN]
    return list(reversed((main or site.happenings)[-_FRAMED:]))


def _menu(site: Site) -> list[tuple[str, str]]:
    """List the pages of the menu that have something on them."""
    words = site.words
    found = [(words["timeline"], "index.html")]
    found += [(words[key], f"{key}/index.html") for key in ("places", "sources", "tags") if lists.names(site, key)]
    if site.of_kind(EventKind.PERIOD):
        found.append((words["periods"], "periods.html"))
    if site.of_kind(EventKind.REFERENCE):
        found.append((words["references"], "references.html"))
    if site.timeline.threads:
        found.append((words["threads"], "threads/index.html"))
    if any(when_text.is_day(e.event.when) for e in site.happenings):
        found.append((words["on_this_day"], "on-this-day/index.html"))
    return [*found, (words["about"], "about.html")]


def _account(site: Site) -> dict[str, Any]:
    by_kind: dict[str, int] = defaultdict(int)
    for event in site.events:
        by_kind[event.event.kind.value] += 1
    return {
        "articles_count": len(site.articles),
        "articles_list": articles_list.FIRST,
        "by_kind": [(site.words.kind(kind), by_kind[kind.value]) for kind in EventKind if by_kind[kind.value]],
        "newest": site.words.day(site.newest) if site.newest else "",
    }

"""Pages that gather: by place, by source, by tag; the periods, and the dates only referred to."""

from collections import defaultdict
from collections.abc import Iterator
from urllib.parse import quote, urlencode

from timeline.model import EventKind
from timeline.render.endnotes import endnotes
from timeline.render.files import Draw, Sheet
from timeline.render.overview import overview
from timeline.render.plain import one_line
from timeline.render.sorting import alphabetical
from timeline.render.spine import spine
from timeline.render.timeline_page import FULL
from timeline.render.views import EventView, Link, Site, paper_link, place_link, tag_link

# Fewer events than this are seen at a glance without a picture.
_PICTURED = 12
# What the front page's filter of the same names is called in the address.
_FILTERS = {"places": "place", "sources": "source", "tags": "tag"}
_LINKS = {"places": place_link, "sources": paper_link, "tags": tag_link}


def pages(site: Site, draw: Draw) -> Iterator[Sheet]:
    """Make the index of every kind of name, a page for each name, and the pages of periods and references."""
    for key, link in _LINKS.items():
        found = names(site, key)
        if not found:
            continue
        links = [Link(name, link(name).url, len(found[name])) for name in sorted(found, key=alphabetical)]
        yield draw("names.html", f"{key}/index.html", {"page_title": site.words[key], "names": links})
        for name in links:
            yield from _pages_of(site, draw, key, name, found[name.name])
    for kind, key in ((EventKind.PERIOD, "periods"), (EventKind.REFERENCE, "references")):
        events = site.of_kind(kind)
        if events:
            context = {"page_title": site.words[key], "intro": site.words[f"{key}_intro"], "events": events}
            yield draw("apart.html", f"{key}.html", context)


def names(site: Site, key: str) -> dict[str, list[EventView]]:
    """Gather happenings by place, source or tag; a name that only stands apart from them has a page too.

    Every page that shows a name links to it: that of a reference or a period, and that of an article that
    tells of nothing.
    """
    found: dict[str, list[EventView]] = defaultdict(list)
    for event in site.happenings:
        for link in _names_of(event, key):
            found[link.name].append(event)
    apart = [e for e in site.events if e.event.kind in (EventKind.REFERENCE, EventKind.PERIOD)]
    only_apart = {link.name for event in apart for link in _names_of(event, key)} - found.keys()
    for event in apart:
        for link in _names_of(event, key):
            if link.name in only_apart:
                found[link.name].append(event)
    if key == "sources":
        found |= {a.paper.name: [] for a in site.articles.values() if a.paper and a.paper.name not in found}
    return found


def _names_of(event: EventView, key: str) -> tuple[Link, ...]:
    return {"places": event.places, "sources": event.papers, "tags": event.tags}[key]


def _pages_of(site: Site, draw: Draw, key: str, name: Link, events: list[EventView]) -> Iterator[Sheet]:
    """Make one page of a name's events, or as many as keep each of a size that opens at once."""
    # A last page with a handful of events would only annoy: they go to the page before.
    cuts = list(range(0, max(1, len(events) - FULL // 3), FULL))
    urls = [name.url if not n else f"{name.url.removesuffix('.html')}-{n + 1}.html" for n in range(len(cuts))]
    ends = [*cuts[1:], len(events)]
    home: dict[int, str] = {}
    for url, start, end in zip(urls, cuts, ends, strict=True):
        for event in events[start:end]:
            home.setdefault(event.event.when.earliest.year, f"{url}#y{event.event.when.earliest.year}")
    picture = overview(events, (), lambda year: home.get(year, ""), site.words) if len(events) >= _PICTURED else None
    for n, (url, start, end) in enumerate(zip(urls, cuts, ends, strict=True)):
        yield draw(
            "list.html",
            url,
            {
                "page_title": name.name if len(urls) == 1 else f"{name.name} ({n + 1}/{len(urls)})",
                "back": f"{key}/index.html",
                "back_name": site.words[key],
                "count": site.words.count("events", len(events)),
                "overview": picture,
                "scope": urlencode({_FILTERS[key]: one_line(name.name)}, quote_via=quote),
                "years": spine(events[start:end], site.words),
                "why": len(events) <= FULL,
                "endnotes": endnotes(events if len(events) <= FULL else ()),
                "before": urls[n - 1].rpartition("/")[2] if n else "",
                "after": urls[n + 1].rpartition("/")[2] if n + 1 < len(urls) else "",
            },
        )

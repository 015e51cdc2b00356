"""Pages that gather: by place, by source, by tag; the periods, and the dates only referred to."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from timeline.model import EventKind
from timeline.render.files import Draw, File
from timeline.render.sorting import alphabetical
from timeline.render.spine import spine
from timeline.render.timeline_page import FULL
from timeline.render.views import EventView, Link, Site, paper_link, place_link, tag_link

_LINKS = {"places": place_link, "sources": paper_link, "tags": tag_link}


def pages(site: Site, draw: Draw) -> Iterator[File]:
    """Make the index of every kind of name, a page for each name, and the pages of periods and references."""
    for key, link in _LINKS.items():
        found = names(site, key)
        if not found:
            continue
        links = [Link(name, link(name).url, len(found[name])) for name in sorted(found, key=alphabetical)]
        yield draw("names.html", f"{key}/index.html", {"page_title": site.words[key], "names": links})
        for name in links:
            yield draw("list.html", name.url, _list(site, key, name, found[name.name]))
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


def _list(site: Site, key: str, name: Link, events: list[EventView]) -> dict[str, Any]:
    return {
        "page_title": name.name,
        "label": site.words[f"{key}_one"],
        "back": f"{key}/index.html",
        "back_name": site.words[key],
        "count": site.words.count("events", len(events)),
        "years": spine(events, site.words),
        "why": len(events) <= FULL,
    }

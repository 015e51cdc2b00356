"""A page an event: when and why, every source, what came before and after, how to cite it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from timeline.model import EventKind
from timeline.render.files import Draw, File
from timeline.render.plain import one_line
from timeline.render.views import EventView, Site

_SHOWN = 6


def pages(site: Site, draw: Draw) -> Iterator[File]:
    """Make the page of every event, references and periods too."""
    happenings = site.happenings
    at = {e.event.id: n for n, e in enumerate(happenings)}
    by_day, by_place = _index(happenings)
    for event in site.events:
        place = at.get(event.event.id)
        same_day = [e for e in by_day[event.event.when.earliest] if e is not event] if place is not None else []
        yield draw(
            "event.html",
            event.url,
            {
                "page_title": event.event.title,
                "page_description": one_line(f"{event.when.long}. {event.event.summary}")[:200],
                "event": event,
                "before": happenings[place - 1] if place else None,
                "after": happenings[place + 1] if place is not None and place + 1 < len(happenings) else None,
                "same_day": same_day[:_SHOWN],
                "same_place": _nearest(event, by_place, same_day),
                "quiet": event.event.kind in (EventKind.PERIOD, EventKind.REFERENCE),
                "cite": _citation(event, site),
            },
        )


def _index(events: Sequence[EventView]) -> tuple[dict[date, list[EventView]], dict[str, list[EventView]]]:
    by_day: dict[date, list[EventView]] = defaultdict(list)
    by_place: dict[str, list[EventView]] = defaultdict(list)
    for event in events:
        by_day[event.event.when.earliest].append(event)
        for place in event.event.places:
            by_place[place].append(event)
    return by_day, by_place


def _nearest(event: EventView, by_place: Mapping[str, list[EventView]], without: list[EventView]) -> list[EventView]:
    """Choose the few events at the same place that are nearest in time, in order of time."""
    known = {e.event.id for e in without} | {event.event.id}
    day = event.event.when.earliest
    near: dict[str, EventView] = {}
    for name in event.event.places:
        # Lists are in order of time, and a place may have thousands: look only around the event.
        there = by_place.get(name, [])
        at = bisect_left(there, day, key=_first_day)
        margin = _SHOWN + len(known)
        near |= {e.event.id: e for e in there[max(0, at - margin) : at + margin] if e.event.id not in known}
    ranked = sorted(near.values(), key=lambda e: (abs((e.event.when.earliest - day).days), e.event.id))[:_SHOWN]
    return sorted(ranked, key=lambda e: (e.event.when.earliest, e.event.id))


def _first_day(event: EventView) -> date:
    return event.event.when.earliest


def _citation(event: EventView, site: Site) -> str:
    """Cite the first source as a newspaper article is cited, then this page; no day of a visit is invented."""
    parts = []
    if event.reasons:
        source = event.reasons[0]
        paper = source.article.paper.name if source.article and source.article.paper else ""
        published = site.words.published(source.source.published) if source.source.published else ""
        parts.append(". ".join(filter(None, (f"“{source.source.title}”", ", ".join(filter(None, (paper, published)))))))
        parts.append(source.source.url or "")
    parts.append(f"{site.config.title}: {event.event.title} ({event.when.short})")
    parts.append(f"{site.config.base_url}{event.url}" if site.config.base_url else "")
    return ". ".join(filter(None, parts)) + "."

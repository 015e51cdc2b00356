"""A page an event: when and why, every source, what came before and after, how to cite it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from itertools import islice
from typing import Any

from markupsafe import Markup

from timeline.config import Config
from timeline.model import Basis, EventKind, Part, edtf
from timeline.render.exports import ical
from timeline.render.files import Draw, Sheet
from timeline.render.gathered import thread_url
from timeline.render.linked_data import event_data
from timeline.render.plain import one_line
from timeline.render.views import EventView, Site
from timeline.when import text as when_text

_SHOWN = 6
_SAID = Basis("", "")  # of a date that is only written out


@dataclass(frozen=True, slots=True)
class ThreadView:
    """A story that an event belongs to: its name, page, and events in order of time."""

    title: str
    url: str
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the page of an event shows of others: happenings in order of time, and where each stands among them."""

    happenings: Sequence[EventView]
    at: Mapping[str, int]
    by_day: Mapping[date, list[EventView]]
    by_place: Mapping[str, list[EventView]]
    in_years: Mapping[tuple[int, int] | None, list[EventView]]
    threads: Mapping[str, tuple[ThreadView, ...]]
    line: Callable[[str], Markup]

    def lines(self, events: Iterable[EventView]) -> list[Markup]:
        """Write the first few of some events on a line each."""
        return [self.line(event.event.id) for event in islice(events, _SHOWN)]


def pages(site: Site, draw: Draw) -> Iterator[Sheet]:
    """Make the page of every event, references and periods too."""
    around = _surroundings(site)
    for event in site.events:
        yield draw("event.html", event.url, partial(_context, event, site, around))
        if _calendar(event):
            yield Sheet(
                event.url.removesuffix(".html") + ".ics",
                "calendar",
                partial(_itself, event),
                partial(_calendar_of, config=site.config),
            )


def _itself(event: EventView) -> EventView:
    return event


def _calendar_of(event: EventView, config: Config) -> bytes:
    return ical.of_event(event.event, config)


def _surroundings(site: Site) -> Surroundings:
    happenings = site.happenings
    at = {e.event.id: n for n, e in enumerate(happenings)}

    @cache
    def line(ident: str) -> Markup:
        return Markup(site.theme.render("parts/line.html", {"e": happenings[at[ident]]}))

    by_day, by_place = _index(happenings)
    return Surroundings(happenings, at, by_day, by_place, _in_years(happenings), _threads(site), line)


def _context(event: EventView, site: Site, around: Surroundings) -> dict[str, Any]:
    happenings, place = around.happenings, around.at.get(event.event.id)
    same_day = [e for e in around.by_day[event.event.when.earliest] if e is not event] if place is not None else []
    return {
        "page_title": event.event.title,
        "page_description": one_line(f"{event.when.long}. {event.event.summary}")[:200],
        "event": event,
        "before": happenings[place - 1] if place else None,
        "after": happenings[place + 1] if place is not None and place + 1 < len(happenings) else None,
        "same_day": around.lines(same_day),
        "same_place": around.lines(_nearest(event, around.by_place, same_day)),
        "quiet": event.event.kind in (EventKind.PERIOD, EventKind.REFERENCE),
        "cite": _citation(event, site),
        "threads": around.threads.get(event.event.id, ()),
        "other_years": around.lines(e for e in around.in_years.get(_year_day(event), ()) if _apart(e, event)),
        "disputes": _disputes(event, site),
        "changes": _changes(event, site),
        "calendar": _calendar(event),
        "og_type": "article",
        "structured": event_data(event, site),
    }


def _threads(site: Site) -> dict[str, tuple[ThreadView, ...]]:
    known = {e.event.id: e for e in site.events}
    found: dict[str, tuple[ThreadView, ...]] = {}
    for thread in site.timeline.threads:
        view = ThreadView(
            thread.title, thread_url(thread.id, thread.title), tuple(known[i] for i in thread.event_ids if i in known)
        )
        for ident in thread.event_ids:
            found[ident] = (*found.get(ident, ()), view)
    return found


def _in_years(events: Sequence[EventView]) -> dict[tuple[int, int] | None, list[EventView]]:
    found: dict[tuple[int, int] | None, list[EventView]] = defaultdict(list)
    for event in events:
        if (day := _year_day(event)) is not None:
            found[day].append(event)
    return found


def _year_day(event: EventView) -> tuple[int, int] | None:
    when = event.event.when
    return (when.earliest.month, when.earliest.day) if when_text.is_day(when) else None


def _apart(one: EventView, two: EventView) -> bool:
    return one.event.when.earliest.year != two.event.when.earliest.year


_DISPUTED = {"date": "dispute_date", "part": "dispute_part", "number": "dispute_number"}


def _disputes(event: EventView, site: Site) -> list[tuple[str, list[tuple[str, str]]]]:
    """Say where sources differ: what about, and each claim with the papers that make it."""
    found = []
    for dispute in event.event.disagreements:
        claims = {claim.value: claim.articles for claim in dispute.claims}
        write = _date if dispute.about == "date" else _value
        if dispute.about == "date":
            claims = _days_told(event) | claims
        told = []
        for value, paths in claims.items():
            articles = [site.articles[path] for path in paths if path in site.articles]
            papers = dict.fromkeys(a.paper.name if a.paper else a.title for a in articles)
            told.append((write(value, site), ", ".join(papers)))
        found.append((site.words[_DISPUTED[dispute.about]], told))
    return found


def _days_told(event: EventView) -> dict[str, tuple[str, ...]]:
    """Give the date of every source, in order of time: beside two that part, a reader asks what the third says."""
    told: dict[str, tuple[str, ...]] = {}
    for source in sorted(event.event.sources, key=lambda s: (s.when.earliest, s.when.latest)):
        told[source.when.edtf] = (*told.get(source.when.edtf, ()), source.article)
    return told


def _changes(event: EventView, site: Site) -> list[tuple[str, str, str]]:
    """List what an editor changed and lets readers see: the field, before, after."""
    found = []
    for change in event.event.editing.changes:
        write = _date if change.field == "date" else _value
        found.append((site.words[f"field_{change.field}"], write(change.before, site), write(change.after, site)))
    return found


def _value(text: str, site: Site) -> str:
    """Write a kind or a part of day as readers do; leave any other value as it is."""
    if text in set(EventKind):
        return site.words.kind(EventKind(text))
    if text in set(Part):
        return when_text.part(Part(text), site.words.language)
    return text


def _date(text: str, site: Site) -> str:
    """Write a date in EDTF as readers do."""
    try:
        return when_text.short(edtf.parse(text, _SAID), site.words.language)
    except ValueError:
        return text


def _calendar(event: EventView) -> str:
    """Name the calendar file beside the page of a happening with a day; empty where there is none."""
    if event.event.kind in (EventKind.PERIOD, EventKind.REFERENCE) or not when_text.is_days(event.event.when):
        return ""
    return event.url.removesuffix(".html").rpartition("/")[2] + ".ics"


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

"""Pages that see the whole: stories followed through time, this day in other years, and how sure the record is."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from timeline.model import Confidence, Event
from timeline.render.files import Draw, Sheet
from timeline.render.slugs import marked_slug
from timeline.render.views import EventView, Link, Site
from timeline.render.wording import DOUBTS
from timeline.when import text as when_text

# A page of doubts longer than this is no longer read; the counts stay true.
_SHOWN = 200
# So many lines of a title each open at once on a phone.
_MONTHFUL = 1000


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A day of the year and what happened on it, oldest first."""

    day: int
    label: str
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason to look twice, how many events have it, and the first of them."""

    name: str
    count: str
    events: tuple[EventView, ...]


def pages(site: Site, draw: Draw) -> Iterator[Sheet]:
    """Make the pages of threads, of the days of the year, and of the quality of the data."""
    yield from _threads(site, draw)
    yield from _anniversaries(site, draw)
    yield draw("quality.html", "quality.html", {"page_title": site.words["quality"], **_quality(site)})


def thread_url(ident: str, title: str) -> str:
    """Give the address of a thread's page."""
    return f"threads/{marked_slug(title, ident)}.html"


def _threads(site: Site, draw: Draw) -> Iterator[Sheet]:
    known = {e.event.id: e for e in site.events}
    links = []
    for thread in site.timeline.threads:
        events = [known[i] for i in thread.event_ids if i in known]
        link = Link(thread.title, thread_url(thread.id, thread.title), len(events))
        links.append(link)
        context = {
            "page_title": thread.title,
            "label": site.words["threads_one"],
            "back": "threads/index.html",
            "back_name": site.words["threads"],
            "count": site.words.count("events", len(events)),
            "events": events,
        }
        yield draw("thread.html", link.url, context)
    if links:
        yield draw("names.html", "threads/index.html", {"page_title": site.words["threads"], "names": links})


def _anniversaries(site: Site, draw: Draw) -> Iterator[Sheet]:
    by_day: dict[tuple[int, int], list[EventView]] = defaultdict(list)
    for event in site.happenings:
        if when_text.is_day(event.event.when):
            by_day[event.event.when.earliest.month, event.event.when.earliest.day].append(event)
    months = []
    for number in range(1, 13):
        days = [
            Anniversary(day, f"{day}/{number}", tuple(events))
            for (month, day), events in sorted(by_day.items())
            if month == number
        ]
        count = sum(len(d.events) for d in days)
        if days:
            months.append(Link(when_text.month(number, site.words.language), f"on-this-day/{number:02d}.html", count))
            yield from _month_of_years(site, draw, months[-1], days)
    if months:
        context = {"page_title": site.words["on_this_day"], "names": months}
        yield draw("names.html", "on-this-day/index.html", context)


def _month_of_years(site: Site, draw: Draw, month: Link, days: list[Anniversary]) -> Iterator[Sheet]:
    """Make the page of a month of all years; where that would not open at once, a page for each day too."""
    title = site.words["on_this_day"]
    if month.count <= _MONTHFUL:
        yield draw("day-of-year.html", month.url, {"page_title": f"{title}: {month.name}", "days": days})
        return
    links = [Link(d.label, f"{month.url.removesuffix('.html')}-{d.day:02d}.html", len(d.events)) for d in days]
    yield draw("names.html", month.url, {"page_title": f"{title}: {month.name}", "names": links})
    for day, link in zip(days, links, strict=True):
        yield draw("day-of-year.html", link.url, {"page_title": f"{title}: {link.name}", "days": [day]})


def _quality(site: Site) -> dict[str, object]:
    events = site.happenings
    tests: dict[str, Callable[[Event], bool]] = {
        **DOUBTS,
        "corrected": lambda e: bool(e.editing.changes or e.editing.note or e.editing.added),
    }
    doubts = []
    for key, test in tests.items():
        found = [e for e in events if test(e.event)]
        if found:
            doubts.append(Doubt(site.words[key], site.words.count("events", len(found)), tuple(found[:_SHOWN])))
    alone = sum(len(e.event.sources) < 2 for e in events)
    undated = [a for a in site.articles.values() if not a.published]
    return {
        "doubts": doubts,
        "alone": site.words["alone"].format(count=site.words.count("events", alone)) if alone else "",
        "sure": [
            (site.words.confidence(c), site.words.number(n))
            for c in Confidence
            if (n := sum(e.event.when.confidence is c for e in events))
        ],
        "undated": undated[:_SHOWN],
        "undated_count": site.words.count("articles", len(undated)),
    }

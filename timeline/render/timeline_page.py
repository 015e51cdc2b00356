"""The timeline itself: the front page with the overview, and a page a year (a page a month where a year is full)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from timeline.model import EventKind
from timeline.render.data import json_text
from timeline.render.files import Draw, Sheet
from timeline.render.finder import filters
from timeline.render.overview import Overview, overview
from timeline.render.spine import Month, Year, spine
from timeline.render.views import EventView, Site
from timeline.when import text as when_text

# As many events as a phone opens at once without a pause; beyond that a page holds a year, or a month.
FULL = 300
_UPCOMING = 12
_TOP = 5


@dataclass(frozen=True, slots=True)
class Digest:
    """A year or month in brief, where its events stand on a page of their own."""

    name: str
    anchor: str
    url: str
    count: str
    parts: tuple[tuple[str, str, str], ...]
    top: tuple[EventView, ...]


def pages(site: Site, draw: Draw) -> Iterator[Sheet]:
    """Make the front page and the pages of years and months."""
    years = spine(site.happenings, site.words)
    whole = len(site.happenings) <= FULL
    yield draw(
        "index.html",
        "index.html",
        {
            "page_title": "",
            "years": years if whole else (),
            "digests": () if whole else [_year_digest(y, site) for y in years],
            "overview": _front_overview(site, whole),
            "upcoming": upcoming(site),
            "count": site.words.count("events", len(site.happenings)),
            "why": whole,
            "filters": filters(site),
            "years_known": [y.number for y in years],
            "labels": _labels(site),
        },
    )
    for at, year in enumerate(years):
        around = _around([str(y.number) for y in years], at)
        yield from _year(site, draw, year, around)


def upcoming(site: Site) -> list[EventView]:
    """List announced events that lie after the newest publication date: the day of the build plays no part."""
    if site.newest is None:
        return []
    return [e for e in site.of_kind(EventKind.FUTURE) if e.event.when.latest > site.newest][:_UPCOMING]


def _labels(site: Site) -> str:
    """Give the words that the search's script needs, as JSON in an attribute."""
    keys = (
        "no_results",
        "loading",
        "load_failed",
        "why",
        "column_date",
        "column_event",
        "filter_place",
        "filter_source",
    )
    words = {key: site.words[key] for key in keys}
    kinds = {kind.value: site.words.kind(kind) for kind in EventKind}
    months = [when_text.month(n, site.words.language) for n in range(1, 13)]
    days = list(when_text.NAMES[site.words.language].short_weekdays)
    return json_text(
        {**words, "kinds": kinds, "months": months, "days": days, "events": dict(site.words.table("events"))}
    )


def _front_overview(site: Site, whole: bool) -> Overview | None:
    present = {e.event.when.earliest.year for e in site.happenings}

    def address(year: int) -> str:
        if year not in present:
            return ""
        return f"#y{year}" if whole else f"years/{year}.html"

    return overview(site.happenings, site.of_kind(EventKind.PERIOD), address)


def _year(site: Site, draw: Draw, year: Year, around: Mapping[str, str]) -> Iterator[Sheet]:
    words, full = site.words, year.count > FULL
    context = {
        "page_title": words["year_title"].format(year=year.number),
        "count": words.count("events", year.count),
        "years": () if full else (year,),
        "digests": [_month_digest(year, m, site) for m in year.months] if full else (),
        "loose": year.loose if full else (),
        "why": True,
        **around,
    }
    yield draw("year.html", f"years/{year.number}.html", context)
    if not full:
        return
    for at, month in enumerate(year.months):
        names = [f"{year.number}-{m.number:02d}" for m in year.months]
        single = Year(year.number, year.anchor, (), (month,))
        context = {
            "page_title": words["month_title"].format(month=month.name, year=year.number),
            "count": words.count("events", month.count),
            "years": (single,),
            "digests": (),
            "loose": (),
            "why": month.count <= FULL,
            **_around(names, at),
        }
        yield draw("year.html", f"years/{names[at]}.html", context)


def _around(names: list[str], at: int) -> dict[str, str]:
    """Name the neighbours of a page among its kind; empty at the ends."""
    return {
        "before": names[at - 1] if at else "",
        "after": names[at + 1] if at + 1 < len(names) else "",
    }


def _year_digest(year: Year, site: Site) -> Digest:
    events = [*year.loose, *(e for m in year.months for e in (*m.loose, *(e for d in m.days for e in d.events)))]
    page = f"years/{year.number}.html"
    full = year.count > FULL
    parts = tuple(
        (
            m.name,
            f"years/{year.number}-{m.number:02d}.html" if full else f"{page}#{m.anchor}",
            site.words.count("events", m.count),
        )
        for m in year.months
    )
    return Digest(
        str(year.number), year.anchor, page, site.words.count("events", year.count), parts, _weightiest(events)
    )


def _month_digest(year: Year, month: Month, site: Site) -> Digest:
    events = [*month.loose, *(e for d in month.days for e in d.events)]
    url = f"years/{year.number}-{month.number:02d}.html"
    return Digest(month.name, month.anchor, url, site.words.count("events", month.count), (), _weightiest(events))


def _weightiest(events: list[EventView]) -> tuple[EventView, ...]:
    """Choose what most papers told of, main events first, and give it back in order of time."""
    ranked = sorted(
        range(len(events)), key=lambda n: (events[n].event.kind is not EventKind.MAIN, -len(events[n].reasons), n)
    )
    return tuple(events[n] for n in sorted(ranked[:_TOP]))

"""The timeline itself: the front page with the overview, and a page a year (a page a month where a year is full)."""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from timeline.model import EventKind, When
from timeline.render import search_index
from timeline.render.endnotes import endnotes
from timeline.render.files import Draw, Sheet
from timeline.render.finder import filters
from timeline.render.overview import Overview, at, overview
from timeline.render.script_words import for_finder
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
            "overview": _picture(site, "#y{}" if whole else "years/{}.html"),
            "upcoming": upcoming(site),
            "count": site.words.count("events", len(site.happenings)),
            "why": whole,
            "endnotes": endnotes(site.happenings if whole else ()),
            "filters": filters(site),
            "search_parts": search_index.parts(site),
            "words": for_finder(site.words),
        },
    )
    picture = _picture(site, "years/{}.html")
    for n, year in enumerate(years):
        around = _around([str(y.number) for y in years], n)
        yield from _year(site, draw, year, {**around, "picture": picture})


def upcoming(site: Site) -> list[EventView]:
    """List announced events that lie after the newest publication date: the day of the build plays no part."""
    if site.newest is None:
        return []
    newest = site.newest
    found = [e for e in site.of_kind(EventKind.FUTURE) if e.event.when.latest > newest]
    return sorted(found, key=lambda e: _awaited(e.event.when))[:_UPCOMING]


def _awaited(when: When) -> date:
    """Tell by when it will have come: of a quarter that has begun nobody knows more than its end."""
    return when.earliest if when_text.is_days(when) else when.latest


def _picture(site: Site, address: str) -> Overview | None:
    present = {e.event.when.earliest.year for e in site.happenings}
    return overview(
        site.happenings,
        site.of_kind(EventKind.PERIOD),
        lambda year: address.format(year) if year in present else "",
        site.words,
    )


def _year(site: Site, draw: Draw, year: Year, around: Mapping[str, Any]) -> Iterator[Sheet]:
    words, full = site.words, year.count > FULL
    months = [m for m in year.months if m.number]
    picture: Overview | None = around["picture"]
    context = {
        "page_title": words["year_title"].format(year=year.number),
        "count": words.count("events", year.count),
        "years": () if full else (year,),
        "digests": [_month_digest(year, m, site) for m in months] if full else (),
        "loose": [*year.loose, *(e for m in year.months if not m.number for e in m.loose)] if full else (),
        "why": True,
        "endnotes": endnotes(() if full else _events_of(year)),
        **around,
        "overview": at(picture, date(year.number, 1, 1), date(year.number, 12, 31)),
    }
    yield draw("year.html", f"years/{year.number}.html", context)
    if not full:
        return
    names = [f"{year.number}-{m.number:02d}" for m in months]
    for n, month in enumerate(months):
        single = Year(year.number, year.anchor, (), (month,))
        context = {
            "page_title": words["month_title"].format(month=month.name, year=year.number),
            "count": words.count("events", month.count),
            "years": (single,),
            "digests": (),
            "loose": (),
            "why": month.count <= FULL,
            "endnotes": endnotes(_events_in(month)),
            "overview": at(picture, date(year.number, month.number, 1), _last_day(year.number, month.number)),
            **_around(names, n),
        }
        yield draw("year.html", f"years/{names[n]}.html", context)


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _around(names: list[str], n: int) -> dict[str, str]:
    """Name the neighbours of a page among its kind; empty at the ends."""
    return {
        "before": names[n - 1] if n else "",
        "after": names[n + 1] if n + 1 < len(names) else "",
    }


def _events_in(month: Month) -> list[EventView]:
    return [*month.loose, *(e for d in month.days for e in d.events)]


def _events_of(year: Year) -> list[EventView]:
    return [*year.loose, *(e for m in year.months for e in _events_in(m))]


def _year_digest(year: Year, site: Site) -> Digest:
    page = f"years/{year.number}.html"
    full = year.count > FULL
    parts = tuple(
        (
            m.name,
            f"years/{year.number}-{m.number:02d}.html" if full else f"{page}#{m.anchor}",
            site.words.count("events", m.count),
        )
        for m in year.months
        if m.number or not full
    )
    return Digest(
        str(year.number),
        year.anchor,
        page,
        site.words.count("events", year.count),
        parts,
        _weightiest(_events_of(year)),
    )


def _month_digest(year: Year, month: Month, site: Site) -> Digest:
    url = f"years/{year.number}-{month.number:02d}.html"
    return Digest(
        month.name, month.anchor, url, site.words.count("events", month.count), (), _weightiest(_events_in(month))
    )


def _weightiest(events: list[EventView]) -> tuple[EventView, ...]:
    """Choose what most papers told of, main events first, and give it back in order of time."""
    ranked = sorted(
        range(len(events)), key=lambda n: (events[n].event.kind is not EventKind.MAIN, -len(events[n].reasons), n)
    )
    return tuple(events[n] for n in sorted(ranked[:_TOP]))

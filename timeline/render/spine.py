"""Events to the spine of a timeline: years, months and days, imprecise dates at the head of theirs, gaps between."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from timeline.model import Precision, When
from timeline.render.views import EventView
from timeline.render.wording import Wording
from timeline.when import text as when_text

# What comes within this many days is the ordinary rhythm of news and not worth a line.
_SILENCE = 7
_MONTHLY = (Precision.MONTH, Precision.WEEK)


@dataclass(frozen=True, slots=True)
class Day:
    """The events of one day or of one range of days; `gap` says how long nothing was told before it."""

    label: str
    weekday: str
    iso: str
    gap: str
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """A month: what is known only to the month or the week, then its days."""

    number: int
    name: str
    anchor: str
    loose: tuple[EventView, ...]
    days: tuple[Day, ...]

    @property
    def count(self) -> int:
        """How many events it holds."""
        return len(self.loose) + sum(len(d.events) for d in self.days)


@dataclass(frozen=True, slots=True)
class Year:
    """A year: what is known only to the year or coarser, then its months."""

    number: int
    anchor: str
    loose: tuple[EventView, ...]
    months: tuple[Month, ...]

    @property
    def count(self) -> int:
        """How many events it holds."""
        return len(self.loose) + sum(m.count for m in self.months)


def spine(events: Iterable[EventView], words: Wording) -> tuple[Year, ...]:
    """Group events, which are in order of time, by year, month and day."""
    years = []
    last: list[date] = []
    for number, group in groupby(events, key=lambda e: e.event.when.earliest.year):
        members = list(group)
        dated = [e for e in members if _has_month(e.event.when)]
        months = tuple(
            _month(n, list(g), words, last) for n, g in groupby(dated, key=lambda e: e.event.when.earliest.month)
        )
        loose = tuple(e for e in members if not _has_month(e.event.when))
        years.append(Year(number, f"y{number}", loose, months))
    return tuple(years)


def _month(number: int, events: list[EventView], words: Wording, last: list[date]) -> Month:
    days = []
    dated = [e for e in events if when_text.is_days(e.event.when)]
    for (first, until), group in groupby(dated, key=lambda e: (e.event.when.earliest, e.event.when.latest)):
        members = tuple(group)
        gap = _gap((first - max(last)).days, words) if last else ""
        last[:] = [max([until, *last])]
        days.append(Day(_label(first, until), members[0].when.weekday, members[0].when.iso, gap, members))
    year = events[0].event.when.earliest.year
    return Month(
        number=number,
        name=when_text.month(number, words.language),
        anchor=f"y{year}-{number:02d}",
        loose=tuple(e for e in events if not when_text.is_days(e.event.when)),
        days=tuple(days),
    )


def _has_month(when: When) -> bool:
    return when_text.is_days(when) or (when.precision in _MONTHLY and when.earliest.year == when.latest.year)


def _label(first: date, until: date) -> str:
    """Write what stands in the column of days: "12", "12–15", "28/2–3/3"."""
    if first == until:
        return str(first.day)
    if (first.year, first.month) == (until.year, until.month):
        return f"{first.day}–{until.day}"
    return f"{first.day}/{first.month}–{until.day}/{until.month}"


def _gap(days: int, words: Wording) -> str:
    if days <= _SILENCE:
        return ""
    if days < 60:
        return words.count("gap_days", days)
    return words.count("gap_months", round(days / 30.44)) if days < 730 else words.count("gap_years", days // 365)

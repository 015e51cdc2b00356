"""Events to the spine of a timeline: years, months and days, imprecise dates at the head of theirs, gaps between."""

from collections import defaultdict
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
    """The events of one day or of one range of days; `gap` says how long nothing was told before it.

    `label` is what stands in the column of days, in the pieces that it may be broken into.
    """

    label: tuple[str, ...]
    weekday: str
    iso: str
    gap: str
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """A month: what is known only to the month or the week, then its days.

    A stretch of several months that begins within the year ("Quý IV/2026") stands among them, and has the number 0.
    """

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
    """A year: what is known only to the year or coarser, then its months and what begins between them."""

    number: int
    anchor: str
    loose: tuple[EventView, ...]
    months: tuple[Month, ...]

    @property
    def count(self) -> int:
        """How many events it holds."""
        return len(self.loose) + sum(m.count for m in self.months)


class _Silence:
    """How long nothing was told: since the last days, or since the end of what stands between, known less well."""

    def __init__(self) -> None:
        self._days: date | None = None
        self._between: date | None = None

    def tell(self, loose: Iterable[EventView]) -> None:
        """Go past what has no day of its own."""
        self._between = max((e.event.when.latest for e in loose), default=self._between)

    def until(self, first: date, last: date) -> int:
        """Say how many days of silence end with the next days."""
        known = [day for day in (self._days, self._between) if day]
        self._days, self._between = max(last, self._days or last), None
        return (first - max(known)).days if known else 0


def spine(events: Iterable[EventView], words: Wording) -> tuple[Year, ...]:
    """Group events, which are in order of time, by year, month and day."""
    silence = _Silence()
    return tuple(
        _year(number, list(members), words, silence)
        for number, members in groupby(events, key=lambda e: e.event.when.earliest.year)
    )


def _year(number: int, events: list[EventView], words: Wording, silence: _Silence) -> Year:
    loose, rest = [], []
    by_place: dict[tuple[int, bool, date], list[EventView]] = defaultdict(list)
    for event in events:
        when = event.event.when
        month = _has_month(when)
        if not month and when.earliest.month == 1:
            loose.append(event)
        else:  # before the month in which it begins; a quarter before a half
            by_place[when.earliest.month, month, date.min if month else when.latest].append(event)
    silence.tell(loose)
    for (begins, month, _), members in sorted(by_place.items()):
        rest.append(_month(begins, members, words, silence) if month else _stretch(members, words, silence))
    return Year(number, f"y{number}", tuple(loose), tuple(rest))


def _stretch(events: list[EventView], words: Wording, silence: _Silence) -> Month:
    """Gather what began and ended with the same months."""
    silence.tell(events)
    when = events[0].event.when
    name = when_text.long(when, words.language)
    return Month(0, name, f"y{when.earliest.year}-{when.earliest:%m}-{when.latest}", tuple(events), ())


def _month(number: int, events: list[EventView], words: Wording, silence: _Silence) -> Month:
    loose = tuple(e for e in events if not when_text.is_days(e.event.when))
    silence.tell(loose)
    days = []
    dated = [e for e in events if when_text.is_days(e.event.when)]
    for (first, until), group in groupby(dated, key=lambda e: (e.event.when.earliest, e.event.when.latest)):
        members = tuple(group)
        gap = _gap(silence.until(first, until), words)
        days.append(Day(_label(first, until), members[0].when.weekday, members[0].when.iso, gap, members))
    year = events[0].event.when.earliest.year
    return Month(
        number=number,
        name=when_text.month(number, words.language),
        anchor=f"y{year}-{number:02d}",
        loose=loose,
        days=tuple(days),
    )


def _has_month(when: When) -> bool:
    return when_text.is_days(when) or (when.precision in _MONTHLY and when.earliest.year == when.latest.year)


def _label(first: date, until: date) -> tuple[str, ...]:
    """Write what stands in the column of days: "12", "12–15", or in two pieces "28/2–", "3/3"."""
    if first == until:
        return (str(first.day),)
    if (first.year, first.month) == (until.year, until.month):
        return (f"{first.day}–{until.day}",)
    return (f"{first.day}/{first.month}–", f"{until.day}/{until.month}")


def _gap(days: int, words: Wording) -> str:
    if days <= _SILENCE:
        return ""
    if days < 60:
        return words.count("gap_days", days)
    return words.count("gap_months", round(days / 30.44)) if days < 730 else words.count("gap_years", days // 365)

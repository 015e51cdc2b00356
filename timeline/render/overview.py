"""The whole span at a glance: counts by day, month, year or decade as one SVG path, periods as bands under it."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from timeline.render.data import json_text
from timeline.render.script_words import for_overview
from timeline.render.views import EventView
from timeline.render.wording import Wording

_HEIGHT = 100
# More bars than this are thinner than a pixel on a phone.
_MOST_BARS = 400
_LANES = 3
# More bands than this are no longer told apart; the longest are those that one looks for.
_MOST_BANDS = 40
_LABELS = 12
# A name that begins further right, in percent, would run out of the page, or of a phone's.
_LAST_LABEL = 97
_LAST_ON_PHONE = 90
# So much of a phone's width a name takes, in percent.
_LABEL_ON_PHONE = 12


@dataclass(frozen=True, slots=True)
class Tick:
    """A label under the bars: where it stands in percent, its address, and whether a phone has room for it."""

    name: str
    x: str
    url: str
    minor: bool


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of the picture: its days, where it starts and how long it is, in which of three lanes."""

    name: str
    first: str
    last: str
    x: str
    width: str
    lane: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """A density histogram: `counts` runs from the day `first` by `unit`; `path` draws it in a box 100 high.

    `here` is the part of it that a page shows, in bars; `words` is what its scripts say, as JSON.
    """

    unit: str
    first: str
    counts: tuple[int, ...]
    path: str
    ticks: tuple[Tick, ...]
    bands: tuple[Band, ...]
    words: str
    here: Band | None = None


def overview(
    events: Sequence[EventView], periods: Sequence[EventView], address: Callable[[int], str], words: Wording
) -> Overview | None:
    """Count happenings over their whole span; None where there are too few to make a picture.

    `address` gives where a year's events stand, from the root of the site.
    """
    days = [e.event.when.earliest for e in events]
    if len(days) < 2 or min(days) == max(days):
        return None
    unit = _unit(min(days), max(days))
    number = _NUMBERS[unit]
    first, last = number(min(days)), number(max(days))
    found = Counter(number(d) for d in days)
    counts = tuple(found.get(n, 0) for n in range(first, last + 1))
    scale = _Scale(number, first, len(counts))
    return Overview(
        unit=unit,
        first=min(days).isoformat(),
        counts=counts,
        path=_path(counts),
        ticks=_ticks(min(days), max(days), scale, address),
        bands=_bands(periods, scale),
        words=for_overview(words),
    )


def at(whole: Overview | None, first: date, last: date) -> Overview | None:
    """Mark in the picture of the whole the days that a page shows, both included."""
    if whole is None:
        return None
    number = _NUMBERS[whole.unit]
    start = number(date.fromisoformat(whole.first))
    left, right = max(0, number(first) - start), min(len(whole.counts), number(last) - start + 1)
    return replace(whole, here=Band("", first.isoformat(), last.isoformat(), str(left), str(max(0, right - left))))


def days_file(events: Sequence[EventView]) -> bytes:
    """Write how many happenings each day has, for a closer look: so many days on, so many happenings, by turns."""
    found = Counter(e.event.when.earliest for e in events)
    days = sorted(found)
    runs = [n for day, before in zip(days, [*days[:1], *days], strict=False) for n in ((day - before).days, found[day])]
    first = days[0].isoformat() if days else "0001-01-01"
    return f'timelineDays("{first}",{json_text(runs)});\n'.encode()


@dataclass(frozen=True, slots=True)
class _Scale:
    """Days to places on the picture: percent of its width."""

    number: Callable[[date], int]
    first: int
    bars: int

    def percent(self, day: date, *, after: int = 0) -> float:
        """Place the start of a day's bar, or of the bar after it; may lie outside 0-100."""
        return (self.number(day) + after - self.first) * 100 / self.bars


_NUMBERS: dict[str, Callable[[date], int]] = {
    "day": date.toordinal,
    "month": lambda d: d.year * 12 + d.month - 1,
    "year": lambda d: d.year,
    "decade": lambda d: d.year // 10,
}


def _unit(first: date, last: date) -> str:
    if (last - first).days < 120:
        return "day"
    if (last.year - first.year + 1) * 12 <= _MOST_BARS:
        return "month"
    return "year" if last.year - first.year < _MOST_BARS else "decade"


def _path(counts: Sequence[int]) -> str:
    """Draw the bars; the smallest count is still seen, and a root keeps one loud week from flattening the rest."""
    most = max(counts)
    return "".join(
        f"M{x} {_HEIGHT}v-{max(8, round(_HEIGHT * (count / most) ** 0.5))}h.8V{_HEIGHT}z"
        for x, count in enumerate(counts)
        if count
    )


def _ticks(first: date, last: date, scale: _Scale, address: Callable[[int], str]) -> tuple[Tick, ...]:
    """Label the years; where there are but one or two, months or days, of which the first leads to its year."""
    if last.year - first.year > 1:
        labels = [(str(day.year), day, address(day.year)) for day in _years(first.year, last.year)]
    else:
        labels = [
            (name, day, address(day.year) if opens else "")
            for name, day, opens in (_by_month if scale.number is _NUMBERS["month"] else _by_day)(first, last)
        ]
    on_phone = 5 if last.year - first.year > 1 else 4
    sparse = max(1, -(-len(labels) // on_phone))
    places = [max(0.0, scale.percent(day)) for _, day, _ in labels]
    # The first year may begin so shortly before the next that a phone has no room for both.
    crowded = len(places) > sparse and places[sparse] - places[0] < _LABEL_ON_PHONE
    return tuple(
        Tick(name, f"{x:.2f}%", url, n % sparse != 0 or x > _LAST_ON_PHONE or (n == 0 and crowded))
        for n, ((name, _, url), x) in enumerate(zip(labels, places, strict=True))
        if x <= _LAST_LABEL
    )


def _years(first: int, last: int) -> list[date]:
    steps = (1, 2, 5, 10, 20, 50, 100, 200, 500)
    step = next((s for s in steps if (last - first) // s < _LABELS), 1000)
    return [date(y, 1, 1) for y in range(first, last + 1) if y % step == 0]


def _by_month(first: date, last: date) -> list[tuple[str, date, bool]]:
    """Name months, and tell which of them are the first of their year to be named."""
    numbers = range(_NUMBERS["month"](first), _NUMBERS["month"](last) + 1)
    days = [date(n // 12, n % 12 + 1, 1) for n in numbers[:: -(-len(numbers) // _LABELS)]]
    return [(f"{day.month}/{day.year}", day, opens) for day, opens in _openings(days)]


def _by_day(first: date, last: date) -> list[tuple[str, date, bool]]:
    """Name days; those that are the first of their year to be named, with the year."""
    numbers = range(first.toordinal(), last.toordinal() + 1)
    days = [date.fromordinal(n) for n in numbers[:: -(-len(numbers) // _LABELS)]]
    return [
        (f"{day.day}/{day.month}/{day.year}" if opens else f"{day.day}/{day.month}", day, opens)
        for day, opens in _openings(days)
    ]


def _openings(days: list[date]) -> list[tuple[date, bool]]:
    """Tell of each day whether the one before it is of another year."""
    return [(day, n == 0 or day.year != days[n - 1].year) for n, day in enumerate(days)]


def _bands(periods: Sequence[EventView], scale: _Scale) -> tuple[Band, ...]:
    """Lay the longest periods into lanes where they do not overlap; the others are on the page of periods."""
    longest = sorted(periods, key=lambda e: (e.event.when.earliest - e.event.when.latest, e.event.id))[:_MOST_BANDS]
    free = [-1.0] * _LANES
    found = []
    for event in sorted(longest, key=lambda e: (e.event.when.earliest, e.event.when.latest, e.event.id)):
        when = event.event.when
        start = max(0.0, scale.percent(when.earliest))
        end = min(100.0, scale.percent(when.latest, after=1))
        lane = next((n for n, until in enumerate(free) if until <= start), None)
        if end <= start or lane is None:
            continue
        free[lane] = end
        name = f"{event.event.title} ({event.when.short})"
        days = (when.earliest.isoformat(), when.latest.isoformat())
        found.append(Band(name, *days, f"{start:.2f}%", f"{end - start:.2f}%", lane))
    return tuple(found)

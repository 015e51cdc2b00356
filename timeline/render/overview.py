"""The whole span at a glance: counts by day, month, year or decade as one SVG path, periods as bands under it."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from timeline.render.views import EventView

_HEIGHT = 100
# More bars than this are thinner than a pixel on a phone.
_MOST_BARS = 400
_LANES = 3
_LABELS = 12


@dataclass(frozen=True, slots=True)
class Tick:
    """A label under the bars: where it stands in percent, its address, and whether a phone has room for it."""

    name: str
    x: str
    url: str
    minor: bool


@dataclass(frozen=True, slots=True)
class Band:
    """A period under the bars: where it starts and how long it is in percent, in which of three lanes."""

    name: str
    url: str
    x: str
    width: str
    lane: int


@dataclass(frozen=True, slots=True)
class Overview:
    """A density histogram: `path` is in a box as wide as `bars` and 100 high; `counts` runs from `first` by `unit`."""

    unit: str
    first: str
    bars: int
    path: str
    counts: str
    ticks: tuple[Tick, ...]
    bands: tuple[Band, ...]


def overview(
    events: Sequence[EventView], periods: Sequence[EventView], address: Callable[[int], str]
) -> Overview | None:
    """Count happenings over their whole span; None where there are too few to make a picture.

    `address` gives where a year's events stand.
    """
    days = [e.event.when.earliest for e in events]
    if len(days) < 2 or min(days) == max(days):
        return None
    unit, number = _unit(min(days), max(days))
    first, last = number(min(days)), number(max(days))
    found = Counter(number(d) for d in days)
    counts = [found.get(n, 0) for n in range(first, last + 1)]
    scale = _Scale(unit, number, first, len(counts))
    return Overview(
        unit=unit,
        first=min(days).isoformat(),
        bars=len(counts),
        path=_path(counts),
        counts=",".join(str(c) if c else "" for c in counts),
        ticks=_ticks(min(days).year, max(days).year, scale, address),
        bands=_bands(periods, scale),
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    """Days to places on the picture: percent of its width."""

    unit: str
    number: Callable[[date], int]
    first: int
    bars: int

    def percent(self, day: date, *, after: int = 0) -> float:
        """Place the start of a day's bar, or of the bar after it; may lie outside 0-100."""
        return (self.number(day) + after - self.first) * 100 / self.bars


def _unit(first: date, last: date) -> tuple[str, Callable[[date], int]]:
    if (last - first).days < 120:
        return "day", date.toordinal
    if (last.year - first.year + 1) * 12 <= _MOST_BARS:
        return "month", lambda d: d.year * 12 + d.month - 1
    if last.year - first.year < _MOST_BARS:
        return "year", lambda d: d.year
    return "decade", lambda d: d.year // 10


def _path(counts: Sequence[int]) -> str:
    """Draw the bars; the smallest count is still seen, and a root keeps one loud week from flattening the rest."""
    most = max(counts)
    return "".join(
        f"M{x} {_HEIGHT}v-{max(8, round(_HEIGHT * (count / most) ** 0.5))}h.8V{_HEIGHT}z"
        for x, count in enumerate(counts)
        if count
    )


def _ticks(first: int, last: int, scale: _Scale, address: Callable[[int], str]) -> tuple[Tick, ...]:
    steps = (1, 2, 5, 10, 20, 50, 100, 200, 500)
    step = next((s for s in steps if (last - first) // s < _LABELS), 1000)
    years = [y for y in range(first, last + 1) if y % step == 0 or (step == 1)]
    sparse = max(1, -(-len(years) // 5))
    return tuple(
        Tick(str(year), f"{max(0.0, scale.percent(date(year, 1, 1))):.2f}%", address(year), n % sparse != 0)
        for n, year in enumerate(years)
    )


def _bands(periods: Sequence[EventView], scale: _Scale) -> tuple[Band, ...]:
    """Lay periods into lanes where they do not overlap; what finds no lane is on the page of periods."""
    free = [-1.0] * _LANES
    found = []
    for event in sorted(periods, key=lambda e: (e.event.when.earliest, e.event.when.latest, e.event.id)):
        when = event.event.when
        start = max(0.0, scale.percent(when.earliest))
        end = min(100.0, scale.percent(when.latest, after=1))
        lane = next((n for n, until in enumerate(free) if until <= start), None)
        if end <= start or lane is None:
            continue
        free[lane] = end
        name = f"{event.event.title} ({event.when.short})"
        found.append(Band(name, event.url, f"{start:.2f}%", f"{end - start:.2f}%", lane))
    return tuple(found)

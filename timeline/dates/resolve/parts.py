"""Parts of a longer period: weeks, weekends and weekdays of a month, its last days, months of a quarter."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from timeline.model import Clue, Modifier, Precision

from .reading import Solved
from .span import month_days

THIRDS = {Modifier.START: 0, Modifier.MID: 1, Modifier.END: 2}
_SATURDAY = 5
_MOST_SESSIONS = 20


def whole_of(clue: Clue) -> Clue:
    """The clue of the whole period of which a clue names a part."""
    if clue.name in ("month of quarter", "first day", "last day"):
        return replace(clue, name=None, modifier=None)
    return replace(clue, name=None, modifier=None, ordinal=None, weekday=None)


def _week_of_month(clue: Clue, whole: Solved) -> Solved | None:
    first, last = whole.days
    if clue.ordinal is not None:
        start = first + timedelta(days=7 * (clue.ordinal - 1))
        if not first <= start <= last:
            return None
        return whole._replace(days=(start, min(start + timedelta(days=6), last)), precision=Precision.DAY)
    third = THIRDS.get(clue.modifier or Modifier.START, 0)
    start = (first, first + timedelta(days=10), last - timedelta(days=6))[third]
    return whole._replace(days=(start, start + timedelta(days=6)), precision=Precision.DAY)


def _weekday_of_month(clue: Clue, whole: Solved) -> Solved | None:
    """ "Thứ Bảy đầu tiên của tháng 12", "Chủ nhật thứ hai của tháng 5"."""
    if clue.weekday is None:
        return None
    first, last = whole.days
    day = first + timedelta(days=(clue.weekday - first.weekday()) % 7 + 7 * ((clue.ordinal or 1) - 1))
    if clue.modifier is Modifier.END:
        day = last - timedelta(days=(last.weekday() - clue.weekday) % 7)
    return whole._replace(days=(day, day), precision=Precision.DAY) if day <= last else None


def _weekend_of_month(clue: Clue, whole: Solved) -> Solved | None:
    """ "Cuối tuần đầu tiên của tháng 10" is a Saturday and the Sunday behind it."""
    saturday = _weekday_of_month(replace(clue, weekday=_SATURDAY), whole)
    if saturday is None:
        return None
    day = saturday.days[0]
    return saturday._replace(days=(day, day + timedelta(days=1)))


def _last_days(clue: Clue, whole: Solved) -> Solved | None:
    first = whole.days[1] - timedelta(days=(clue.ordinal or 1) - 1)
    return whole._replace(days=(first, whole.days[1]), precision=Precision.DAY)


def _month_of_quarter(clue: Clue, whole: Solved) -> Solved | None:
    day = whole.days[1 if clue.modifier is Modifier.END else 0]
    return whole._replace(days=month_days(day.year, day.month), precision=Precision.MONTH)


def _sessions(clue: Clue, whole: Solved) -> Solved | None:
    """ "Ba phiên cuối tháng 12": so many days at an end that are no Saturday or Sunday."""
    step = -1 if clue.modifier is Modifier.END else 1
    day = whole.days[1 if step < 0 else 0]
    days: list[date] = []
    while len(days) < min(clue.ordinal or 1, _MOST_SESSIONS):
        if day.weekday() < _SATURDAY:
            days.append(day)
        day += timedelta(days=step)
    return whole._replace(days=(min(days), max(days)), precision=Precision.DAY)


def _first_day(_: Clue, whole: Solved) -> Solved | None:
    return whole._replace(days=(whole.days[0], whole.days[0]), precision=Precision.DAY)


def _last_day(_: Clue, whole: Solved) -> Solved | None:
    return whole._replace(days=(whole.days[1], whole.days[1]), precision=Precision.DAY)


PARTS: dict[str, Callable[[Clue, Solved], Solved | None]] = {
    "week of month": _week_of_month,
    "weekday of month": _weekday_of_month,
    "weekend of month": _weekend_of_month,
    "last days": _last_days,
    "month of quarter": _month_of_quarter,
    "first day": _first_day,
    "sessions": _sessions,
    "last day": _last_day,
}

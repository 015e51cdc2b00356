"""A date in EDTF, as `When.edtf` writes it and an editor may, to the `When` that it stands for."""

import re
from calendar import monthrange
from datetime import date, timedelta

from timeline.model.times import Basis, Modifier, Precision, When

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"(\d{4})")
_DECADE = re.compile(r"(\d{3})X")
# What stands in the place of a month: its first month, how many there are, and what they are.
_CODES = {
    **{21 + n: (first, count, Precision.SEASON) for n, (first, count) in enumerate(((2, 3), (5, 4), (9, 3), (11, 3)))},
    **{33 + n: (1 + 3 * n, 3, Precision.QUARTER) for n in range(4)},
    **{40 + n: (1 + 6 * n, 6, Precision.HALF) for n in range(2)},
}


def parse(value: str, basis: Basis) -> When:
    """Read a day, month, season, quarter, half, year, decade (`193X`) or interval, with `~` for about.

    Raises ValueError where it is none of these or no day of the calendar.
    """
    ends = [end.removesuffix("~") for end in value.split("/")]
    if not 1 <= len(ends) <= 2:
        raise ValueError(value)
    spans = [_span(end) for end in ends]
    if spans[0][2] is not spans[-1][2] or spans[0][0] > spans[-1][1]:
        raise ValueError(value)
    modifier = Modifier.APPROX if "~" in value else None
    return When(spans[0][0], spans[-1][1], spans[0][2], basis, modifier=modifier)


def _span(value: str) -> tuple[date, date, Precision]:
    """The first and last day of one EDTF value."""
    if found := _DAY.fullmatch(value):
        day = date(int(found[1]), int(found[2]), int(found[3]))
        return day, day, Precision.DAY
    if found := _MONTH.fullmatch(value):
        return _months(int(found[1]), int(found[2]))
    if found := _YEAR.fullmatch(value):
        year = int(found[1])
        return date(year, 1, 1), date(year, 12, 31), Precision.YEAR
    if found := _DECADE.fullmatch(value):
        year = int(found[1]) * 10
        return date(year, 1, 1), date(year + 9, 12, 31), Precision.DECADE
    raise ValueError(value)


def _months(year: int, code: int) -> tuple[date, date, Precision]:
    """A month, or a few under an EDTF code."""
    month, count, precision = _CODES.get(code, (code, 1, Precision.MONTH))
    first = date(year, month, 1)
    last = first
    for _ in range(count):
        last += timedelta(days=monthrange(last.year, last.month)[1])
    return first, last - timedelta(days=1), precision

"""A date that an editor writes, in EDTF, to a `When`."""

import re
from calendar import monthrange
from datetime import date

from timeline.model import Basis, Modifier, Precision, When

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"(\d{4})")
_DECADE = re.compile(r"(\d{3})X")
# Our own words: the page of a corrected event shows them in place of a rule.
BASIS = Basis("Ngày do biên tập viên ghi.", "The date was set by an editor.")


def parse(value: str) -> When:
    """Read a day, month, quarter (`2024-33` to `-36`), year, decade (`193X`) or interval, with `~` for about.

    Raises ValueError where it is none of these or no day of the calendar.
    """
    ends = [end.removesuffix("~") for end in value.split("/")]
    if not 1 <= len(ends) <= 2:
        raise ValueError(value)
    spans = [_span(end) for end in ends]
    if spans[0][2] is not spans[-1][2] or spans[0][0] > spans[-1][1]:
        raise ValueError(value)
    modifier = Modifier.APPROX if "~" in value else None
    return When(spans[0][0], spans[-1][1], spans[0][2], BASIS, modifier=modifier)


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
    """A month, or a quarter under its EDTF code."""
    if 33 <= code <= 36:
        first = 3 * (code - 33) + 1
        return date(year, first, 1), date(year, first + 2, monthrange(year, first + 2)[1]), Precision.QUARTER
    return date(year, code, 1), date(year, code, monthrange(year, code)[1]), Precision.MONTH

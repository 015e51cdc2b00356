"""A `Clue` and its surroundings to a reading: which days the words mean, and what that rests on."""

from dataclasses import replace
from datetime import date, timedelta

from timeline.model import Clue, Confidence, Modifier, Precision, YearFrom

from . import lunar
from .anchors import anchor_of, of_story, once_more
from .cycle import cycle_year, lunar_year
from .named import NAMED
from .near_month import day_of_near_month, lunar_day_of_near_month
from .parts import PARTS, THIRDS, whole_of
from .reading import Solved, Surroundings
from .same_time import this_day_of_year, to_the_day, week_before_days
from .span import (
    Days,
    century_days,
    day_or_none,
    half_of,
    month_days,
    months_days,
    only_day,
    part_of,
    shifted,
    year_days,
)
from .weekdays import bare_weekday, dated_weekday, weekday_and_day, weekday_beside
from .years import by_year

_WEEKS_BACK = 40
_FRIDAY, _TET_TO_COME, _TET_TOLD, _LAST_MONTH, _MID_YEAR = 4, 11, 8, 12, 6
# What names a part has it taken already.
_PARTED = frozenset((*PARTS, "days of week", "sessions of week"))
# "Xuân, hè, thu, đông" by the months that papers mean, the winter running into the next year.
_SEASON_MONTHS = {1: (2, 4), 2: (5, 8), 3: (9, 11), 4: (11, 13)}


def solve_single(clue: Clue, around: Surroundings) -> Solved | None:
    """Find the days of a clue that is no range; None where nothing tells.

    Raises ValueError or OverflowError for days that no calendar has.
    """
    solved = _whole(clue, around)
    if solved is None:
        return None
    days, precision = solved.days, solved.precision
    if clue.half:
        days, precision = half_of(days, precision, clue.half)
    elif clue.modifier is not None and clue.modifier in THIRDS and clue.name not in _PARTED:
        if precision is not Precision.DAY:
            days = part_of(days, precision, THIRDS[clue.modifier])
            if clue.modifier is Modifier.START and around.is_compared() and around.reference:
                days = days[0], max(days[0], min(days[1], around.reference))  # "so với đầu năm", told in January
        elif clue.lunar and clue.day is None:
            third = THIRDS[clue.modifier]
            days = _third_of_moon(days, third) if clue.month is not None else _third_of_lunar_year(days, third)
    if clue.edge:
        days, precision = (days[1], days[1]), Precision.DAY
    if clue.name == "session":
        days = (_trading_day(days[0], -1 if clue.edge else 1),) * 2
    if days is solved.days and precision is solved.precision:
        return solved
    return solved._replace(days=days, precision=precision)


def _trading_day(day: date, step: int) -> date:
    """The day itself, or the nearest one on some side of it that is no Saturday or Sunday."""
    while day.weekday() > _FRIDAY:
        day += timedelta(days=step)
    return day


def _whole(clue: Clue, around: Surroundings) -> Solved | None:
    """The whole period that a clue names, before "đầu", "cuối" or "hết" take a part of it."""
    if clue.year_shift is not None:
        return _in_shifted_year(clue, around)
    if clue.name == "this month" and clue.year is not None and (anchor := anchor_of(clue, around)):
        return Solved(month_days(clue.year, _month_told(anchor, around)), Precision.MONTH)
    if clue.name is not None:
        if clue.name == "to the day":
            return to_the_day(clue, around) or _shifted(clue, around)
        if clue.name in NAMED:
            return NAMED[clue.name](clue, around)
        if clue.name == "weekday and day":
            return weekday_and_day(clue, around)
        if clue.name == "weekday beside":
            return weekday_beside(clue, around)
        if clue.name in PARTS:
            whole = _whole(whole_of(clue), around)
            return PARTS[clue.name](clue, whole) if whole else None
    if clue.cycle and clue.year is not None and clue.month is None:
        return Solved(year_days(clue.year), Precision.YEAR)
    if clue.lunar or clue.cycle:
        return _lunar(clue, around)
    if clue.unit is not None:
        if clue.shift is not None:
            return _shifted(clue, around)
        if clue.unit in _NUMBERED:
            return _numbered(clue, around)
    if clue.day is not None:
        return _day(clue, around)
    if clue.month is not None:
        month = clue.month
        return by_year(clue, around, Precision.MONTH, lambda year: month_days(year, month))
    if clue.weekday is not None:
        return bare_weekday(clue, around)
    return Solved(year_days(clue.year), Precision.YEAR) if clue.year is not None else None


_NUMBERED = frozenset(
    (Precision.QUARTER, Precision.HALF, Precision.SEASON, Precision.WEEK, Precision.DECADE, Precision.CENTURY)
)


def _numbered(clue: Clue, around: Surroundings) -> Solved | None:
    """Quarters, halves, seasons and weeks of a year, decades and centuries."""
    number, unit = clue.ordinal or 0, clue.unit
    assert unit is not None
    if unit is Precision.DECADE:
        year = clue.year or 0
        return Solved((date(year, 1, 1), date(year + 9, 12, 31)), unit)
    if unit is Precision.CENTURY:
        return Solved(century_days(number), unit)

    def in_year(year: int) -> Days | None:
        if unit is Precision.QUARTER:
            return months_days(year, 3 * number - 2, 3 * number)
        if unit is Precision.SEASON:
            return months_days(year, *_SEASON_MONTHS[number])
        if unit is Precision.WEEK:
            monday = date.fromisocalendar(year, number, 1)
            return monday, monday + timedelta(days=6)
        return months_days(year, 6 * number - 5, 6 * number)

    return by_year(clue, around, unit, in_year)


def _day(clue: Clue, around: Surroundings) -> Solved | None:
    day, month = clue.day or 0, clue.month
    if month is None:
        return day_of_near_month(day, around, clue.toward or 0)
    if clue.weekday is not None:
        return dated_weekday(clue, around)
    if clue.year is not None:
        found = day_or_none(clue.year, month, day)
        return Solved((found, found), Precision.DAY) if found else None
    return by_year(clue, around, Precision.DAY, lambda year: only_day(day_or_none(year, month, day)))


def _in_shifted_year(clue: Clue, around: Surroundings) -> Solved | None:
    """ "tháng 9 năm ngoái", "Tết năm nay", "thu - đông năm đó": the same with the year said."""
    anchor = anchor_of(clue, around)
    if anchor is None or clue.year_shift is None:
        return None
    if clue.name in ("this day", "same day"):
        return this_day_of_year(clue, anchor.year + clue.year_shift, around)
    if clue.name == "this month":
        days = month_days(anchor.year + clue.year_shift, _month_told(anchor, around))
        return Solved(days, Precision.MONTH, YearFrom.PUBLISHED, anchor=anchor)
    shift = once_more(clue, anchor, around)
    if shift == -1 and anchor == around.reference and anchor.month == _LAST_MONTH and around.says_gone():
        shift = 0  # "Tin thiên văn trong năm qua", told on 31 December
    told = around.story.last()
    here = told is not None and told.place.paragraph == around.place.paragraph
    if anchor == around.reference and _is_of_year_gone(clue, anchor, around):
        shift = -1
    if clue.name == "same period" and told and here and (told.carries_year or told.when.precision is not Precision.DAY):
        # "Quý III/2015 bán ròng. So với cùng kỳ năm trước, …", told in January 2016
        shift -= told.when.earliest.year == anchor.year + shift
    if clue.name in ("tết", "giao thừa") and not shift and not clue.story and anchor.month >= _TET_TOLD:
        # "Tết năm nay", said in December, or in September of tickets
        to_come = around.story.tells_ahead(around.place) or around.direction() > 0
        shift = int(to_come or anchor.month >= _TET_TO_COME)
    said = replace(clue, year=anchor.year + shift, year_shift=None, story=False)
    solved = _whole(said, around)
    if solved is None or clue.name == "same period":
        return solved
    if shift < 0 and clue.lunar and around.reference and _is_of_this_moon(solved.days[0], around.reference):
        # "Hôm 23 tháng Chạp năm ngoái", told in January before Tết
        solved = _whole(replace(said, year=anchor.year + shift - 1), around) or solved
    story = of_story(clue, anchor, around)
    year_from = YearFrom.STORY if story else YearFrom.PUBLISHED
    confidence = Confidence.INFERRED if story else solved.confidence
    return solved._replace(year_from=year_from, anchor=anchor, confidence=confidence)


def _is_of_this_moon(day: date, reference: date) -> bool:
    """Whether a day of "năm ngoái" would lie ahead, or weeks back in the lunar year that goes on."""
    if (reference - day).days > _WEEKS_BACK:
        return False
    return day > reference or lunar.to_lunar(day)[2] == lunar.to_lunar(reference)[2]


def _is_of_year_gone(clue: Clue, anchor: date, around: Surroundings) -> bool:
    """Whether the end of a year is told of in January: "Ba tháng cuối năm, thu đạt 40 tỷ", but not "đến cuối năm"."""
    late = clue.half == 2 or clue.modifier is Modifier.END or (clue.month or 0) > _MID_YEAR
    if anchor.month != 1 or not late or clue.year_shift != 0 or around.says_now() or clue.story:
        return False
    if around.direction() > 0 or around.leads_on() or around.ends_before():
        return False
    return not around.story.tells_ahead(around.place)  # "Ngày 26/6 tới …; cuối năm, đúng ngày 21/12"


def _month_told(anchor: date, around: Surroundings) -> int:
    """The month that "cùng tháng năm ngoái" is compared with: the paragraph's last one, else publication's."""
    told = around.story.last()
    here = told is not None and told.place.paragraph == around.place.paragraph
    return told.when.earliest.month if told and here and told.when.precision is Precision.MONTH else anchor.month


def _shifted(clue: Clue, around: Surroundings) -> Solved | None:
    """A period counted from the publication day or from the story's, and what is chosen within it."""
    anchor, unit = anchor_of(clue, around), clue.unit
    if anchor is None or unit is None or clue.shift is None:
        return None
    story = of_story(clue, anchor, around)
    confidence = Confidence.INFERRED if story else Confidence.CERTAIN
    year_from = YearFrom.STORY if story else YearFrom.PUBLISHED
    shift = once_more(clue, anchor, around) if clue.story else clue.shift
    if (
        unit is Precision.WEEK
        and clue.toward == -1
        and clue.modifier is Modifier.END
        and anchor.weekday() < _FRIDAY
        and not around.ends_before()
        and around.direction() <= 0
    ):
        shift -= 1  # "phiên cuối tuần" in the news of a Monday was last week's
    if (
        unit is Precision.WEEK
        and clue.toward == -1
        and clue.weekday == _FRIDAY
        and anchor.weekday() < _FRIDAY
        and not shift
    ):
        shift -= 1  # "phiên cuối tuần"
    if unit is Precision.WEEK and shift == -1 and (before := week_before_days(around)):
        return before
    of_year = unit is Precision.YEAR and shift == 0 and clue.name is None and anchor == around.reference
    if of_year and anchor.month == 1 and around.direction() <= 0 and around.gives_figures() and not around.says_now():
        shift = -1  # "Cả năm đạt 30 tỷ đồng", told in January
    plain = clue.weekday is None and clue.modifier is None and clue.name is None
    if unit is Precision.WEEK and clue.toward == -1 and shift == -1 and plain and anchor.weekday() > _FRIDAY:
        shift = 0  # "tuần qua" in the news of a Saturday
    days, precision = shifted(anchor, unit, shift), unit
    if unit is Precision.MONTH and clue.day is not None:
        days, precision = (days[0].replace(day=clue.day),) * 2, Precision.DAY
    if unit is Precision.WEEK and clue.weekday is not None:
        days, precision = (days[0] + timedelta(days=clue.weekday),) * 2, Precision.DAY
    return Solved(days, precision, year_from, confidence, anchor)


def _lunar(clue: Clue, around: Surroundings) -> Solved | None:
    """Days, months and years of the lunar calendar."""
    if clue.cycle and clue.year is None:
        year = cycle_year(clue.cycle, around)
        if year is None:
            return None
        return _lunar(replace(clue, cycle=None, year=year), around)
    day, month = clue.day, clue.month
    if clue.cycle and clue.year is not None and month is not None and month > 10:
        clue = replace(clue, year=lunar_year(clue.cycle, clue.year))
    if clue.name is not None and month == 12 and clue.year is not None:
        # "Ông Công ông Táo 2023" is of the lunar year that ends in 2023.
        clue = replace(clue, year=clue.year - 1)
    if month is None:
        return _lunar_year(clue) if day is None else lunar_day_of_near_month(day, around)
    if day is None:
        return by_year(clue, around, Precision.DAY, lambda year: lunar.month_days(year, month, leap=clue.leap))

    def in_year(year: int) -> Days | None:
        return only_day(lunar.to_solar(day, month, year, leap=clue.leap))

    return by_year(clue, around, Precision.DAY, in_year)


def _third_of_moon(days: Days, third: int) -> Days:
    """The first, second or last ten days of a lunar month, which has 29 or 30."""
    first = days[0] + timedelta(days=10 * third)
    return first, days[1] if third == 2 else first + timedelta(days=9)


def _third_of_lunar_year(days: Days, third: int) -> Days:
    """The beginning, middle or end of a lunar year: "đầu năm Canh Dần", a third of its days."""
    length = ((days[1] - days[0]).days + 1) // 3
    first = days[0] + timedelta(days=length * third)
    return first, days[1] if third == 2 else first + timedelta(days=length - 1)


def _lunar_year(clue: Clue) -> Solved | None:
    return Solved(lunar.year_days(clue.year), Precision.DAY) if clue.year else None

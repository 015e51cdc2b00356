"""A `Clue` and its surroundings to a reading: which days the words mean, and what that rests on."""

from dataclasses import replace
from datetime import date, timedelta

from timeline.model import Clue, Confidence, Modifier, Precision, YearFrom

from . import lunar
from .named import NAMED, cycle_year
from .near_month import day_of_near_month, lunar_day_of_near_month
from .reading import HOM_DAYS, Solved, Surroundings
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
    week_days,
    year_days,
)
from .years import by_year, gap

_FRIDAY = 4
# So near to publication, a weekday that does not fit is a slip or an ordinal ("ngày xử thứ ba"), not another year's.
_SLIP_DAYS = 7
_THIRDS = {Modifier.START: 0, Modifier.MID: 1, Modifier.END: 2}
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
    elif clue.modifier is not None and clue.modifier in _THIRDS and precision is not Precision.DAY:
        days = part_of(days, precision, _THIRDS[clue.modifier])
    if clue.edge:
        days, precision = (days[1], days[1]), Precision.DAY
    if days is solved.days and precision is solved.precision:
        return solved
    return solved._replace(days=days, precision=precision)


def _whole(clue: Clue, around: Surroundings) -> Solved | None:
    """The whole period that a clue names, before "đầu", "cuối" or "hết" take a part of it."""
    if clue.year_shift is not None:
        return _in_shifted_year(clue, around)
    if clue.name is not None:
        if clue.name in NAMED:
            return NAMED[clue.name](clue, around)
        if clue.name == "week of month":
            return _week_of_month(clue, around)
        if clue.name == "last days":
            return _last_days(clue, around)
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
        return _weekday(clue, around)
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
        return day_of_near_month(day, around)
    if clue.weekday is not None:
        return _dated_weekday(clue, around)
    if clue.year is not None:
        found = date(clue.year, month, day)
        return Solved((found, found), Precision.DAY)
    return by_year(clue, around, Precision.DAY, lambda year: only_day(day_or_none(year, month, day)))


def _dated_weekday(clue: Clue, around: Surroundings) -> Solved | None:
    """ "thứ Hai, 5/2": the weekday chooses the year, or contradicts it."""
    day, month = clue.day or 0, clue.month or 0
    plain = by_year(clue, around, Precision.DAY, lambda year: only_day(day_or_none(year, month, day)))
    if plain is None or plain.days[0].weekday() == clue.weekday:
        return plain and plain._replace(confidence=Confidence.CERTAIN, other=None)
    near = around.reference is not None and gap(plain.days, around) <= _SLIP_DAYS
    if clue.year is None and not near:
        base = plain.days[0].year
        for year in (base - 1, base + 1):
            found = day_or_none(year, month, day)
            if found and found.weekday() == clue.weekday:
                return Solved(
                    (found, found), Precision.DAY, YearFrom.WEEKDAY, Confidence.INFERRED, plain.anchor, plain.days
                )
    return plain._replace(confidence=Confidence.AMBIGUOUS, conflict=True)


def _weekday(clue: Clue, around: Surroundings) -> Solved | None:
    """A weekday alone: the latest one not after publication, or the next where the words point forward."""
    reference = around.reference or _diary_day(around)
    if reference is None or clue.weekday is None:
        return None
    back = (reference.weekday() - clue.weekday) % 7
    day = reference - timedelta(days=back)
    confidence = Confidence.CERTAIN
    if clue.toward == 1:
        day = reference + timedelta(days=7 - back)
    elif clue.toward == 0:
        day = week_days(reference)[0] + timedelta(days=clue.weekday)
    elif clue.toward == -1:
        day = day if back else day - timedelta(days=7)
    else:
        confidence = Confidence.INFERRED
        if back and around.recalls() != HOM_DAYS and (around.ends_before() or around.direction() > 0):
            day += timedelta(days=7)
    return Solved((day, day), Precision.DAY, YearFrom.PUBLISHED, confidence, reference)


def _anchor(clue: Clue, around: Surroundings) -> date | None:
    """The day that a shift counts from."""
    # In the past, too, "tuần sau" and "thế kỷ trước" are those of publication.
    hangs = clue.hangs and clue.unit not in (Precision.CENTURY, Precision.WEEK)
    if not clue.story and not (hangs and _looks_back(around)):
        return (_diary_day(around) if around.in_diary() else around.reference) or _diary_day(around)
    if clue.unit in (Precision.DAY, Precision.WEEK):
        return around.story.day(around.place, moves=(clue.shift or 0) > 0)
    told = around.story.last()
    if told is None:
        return around.reference
    # Behind "từ năm 2018 đến giữa năm 2020", "năm đó" is the last of them.
    first, last = told.when.earliest, told.when.latest
    return last if last.year > first.year + 1 else first


def _diary_day(around: Surroundings) -> date | None:
    """In a diary "sáng mai" counts from the day that its entry states, else from the day told last."""
    days = [told for told in around.story.told if told.when.precision is Precision.DAY]
    stated = [
        told for told in days if told.year_from is YearFrom.SAID and told.place.paragraph == around.place.paragraph
    ]
    return (stated or days)[-1].when.latest if days else None


def _in_shifted_year(clue: Clue, around: Surroundings) -> Solved | None:
    """ "tháng 9 năm ngoái", "Tết năm nay", "thu - đông năm đó": the same with the year said."""
    anchor = _anchor(clue, around)
    if anchor is None or clue.year_shift is None:
        return None
    if clue.name == "this day":
        day = day_or_none(anchor.year + clue.year_shift, anchor.month, anchor.day)
        return Solved((day, day), Precision.DAY, YearFrom.PUBLISHED, anchor=anchor) if day else None
    said = replace(clue, year=anchor.year + clue.year_shift, year_shift=None, story=False)
    solved = _whole(said, around)
    if solved is None or clue.name == "same period":
        return solved
    story = _of_story(clue, anchor, around)
    year_from = YearFrom.STORY if story else YearFrom.PUBLISHED
    confidence = Confidence.INFERRED if story else solved.confidence
    return solved._replace(year_from=year_from, anchor=anchor, confidence=confidence)


def _of_story(clue: Clue, anchor: date, around: Surroundings) -> bool:
    """Whether it counts from the day being told of rather than from publication."""
    reference = around.reference
    return clue.story or reference is None or (clue.hangs and anchor.year != reference.year)


def _looks_back(around: Surroundings) -> bool:
    """Whether the story is telling of another year, so that "năm sau" is the year after that one."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None:
        return told is not None
    near = told.place.paragraph == around.place.paragraph
    return (
        near
        and told.happening
        and told.carries_year
        and around.direction() <= 0
        and abs((reference - told.day).days) > 300
    )


def _shifted(clue: Clue, around: Surroundings) -> Solved | None:
    """A period counted from the publication day or from the story's, and what is chosen within it."""
    anchor, unit = _anchor(clue, around), clue.unit
    if anchor is None or unit is None or clue.shift is None:
        return None
    story = _of_story(clue, anchor, around)
    confidence = Confidence.INFERRED if story else Confidence.CERTAIN
    year_from = YearFrom.STORY if story else YearFrom.PUBLISHED
    shift = clue.shift
    if unit is Precision.WEEK and clue.toward == -1 and clue.modifier is Modifier.END and anchor.weekday() < _FRIDAY:
        shift -= 1  # "phiên cuối tuần" in the news of a Monday was last week's
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


def _lunar_year(clue: Clue) -> Solved | None:
    return Solved(lunar.year_days(clue.year), Precision.DAY) if clue.year else None


def _week_of_month(clue: Clue, around: Surroundings) -> Solved | None:
    whole = _whole(replace(clue, name=None, modifier=None, ordinal=None), around)
    if whole is None:
        return None
    first, last = whole.days
    if clue.ordinal is not None:
        start = first + timedelta(days=7 * (clue.ordinal - 1))
        if not first <= start <= last:
            return None
        return whole._replace(days=(start, min(start + timedelta(days=6), last)), precision=Precision.DAY)
    third = _THIRDS.get(clue.modifier or Modifier.START, 0)
    start = (first, first + timedelta(days=10), last - timedelta(days=6))[third]
    return whole._replace(days=(start, start + timedelta(days=6)), precision=Precision.DAY)


def _last_days(clue: Clue, around: Surroundings) -> Solved | None:
    whole = _whole(replace(clue, name=None, ordinal=None), around)
    if whole is None:
        return None
    first = whole.days[1] - timedelta(days=(clue.ordinal or 1) - 1)
    return whole._replace(days=(first, whole.days[1]), precision=Precision.DAY)

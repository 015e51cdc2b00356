"""Days and periods with a name of their own: Tết, school years, terms, weekends, "cùng kỳ năm trước"."""

from collections.abc import Callable
from datetime import date, timedelta

from timeline.model import Clue, Confidence, Modifier, Part, Precision, When, YearFrom

from . import lunar
from .anchors import anchor_of
from .early_days import early_day
from .floating import FLOATING
from .reading import Solved, Surroundings
from .same_time import same_period, this_day
from .span import century_days, day_or_none, months_days, only_day, year_days
from .tet import before_tet, eve, tet
from .weekends import days_of_week, in_lieu, week_before_tet, weekend
from .years import by_year

# A lone "mùng 10" belongs to the month being told of where it lies this near to the day told last.
_SAME_MONTH_DAYS = 12
_HALF_MOON, _MOON = 15, 29
# A story of so many days ago goes on to the end of its month.
_OLD = 300
# "Từ đêm 12" may announce so many days ahead.
_DAYS_AHEAD = 3
_SUMMER = 8
# "Năm học vừa qua" in these months is the one that has just ended.
_HOLIDAYS = (6, 7)
# What tells of no day that "ngày ấy" may be.
_NO_DAY = (Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.SEASON)
# The parts of a day in their order, and before which hour each is over.
_PARTS = (Part.DAWN, Part.MORNING, Part.NOON, Part.AFTERNOON, Part.EVENING, Part.NIGHT)
_HOURS = (
    (Part.DAWN, 5),
    (Part.MORNING, 11),
    (Part.NOON, 13),
    (Part.AFTERNOON, 18),
    (Part.EVENING, 22),
    (Part.NIGHT, 24),
)
# The parts of a school year in months, those of the next calendar year counted on from 12.
_SCHOOL_TERMS: dict[Modifier | None, tuple[int, int]] = {
    Modifier.START: (8, 11),
    Modifier.MID: (12, 15),
    Modifier.END: (16, 19),
}


def _floating(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Black Friday năm ngoái": worked out for its year."""
    day_in = FLOATING[clue.name or ""]
    return by_year(clue, around, Precision.DAY, lambda year: only_day(day_in(year)))


def _that_day(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Hôm ấy", "ngày đó": a day that was told; where none was, those are days long gone."""
    last = around.story.last()
    if last and last.when.precision is Precision.YEAR and not last.leads:
        # "9h thứ hai, bà nhận cuộc gọi về vụ án hồi năm 2019. Chiều hôm đó, …"
        here = around.story.day_here(around.place)
        if here:
            return Solved((here, here), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, here)
    if last is None or last.when.precision in _NO_DAY:
        return None
    near = last.place.paragraph == around.place.paragraph and around.place.sentence - last.place.sentence <= 1
    follows = last.place.paragraph == around.place.paragraph - 1 and last.happening and around.place.opens
    told = last.when.precision is Precision.DAY and last.when.earliest == last.when.latest
    if told and ((last.aside and near) or follows):
        day: date | None = last.day  # "Trước đó một tuần, ông đi xa; tối hôm ấy thì ốm"
    else:
        day = anchor_of(clue, around)
    return Solved((day, day), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, day) if day else None


def _told_day(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Trưa rằm", "tối 21" with no month: of the days that the story has told of just before, or of the news."""
    told = around.story.last()
    # At the head of a sentence it may go on from the paragraph before: "Trưa 20, địch kéo về".
    reach = 1 if around.place.opens else 0
    if told is None or around.place.paragraph - told.place.paragraph > reach:
        return _just_before(clue, around)
    near = told.when.earliest
    if told.when.precision is Precision.MONTH and not clue.lunar:
        days = only_day(day_or_none(near.year, near.month, clue.day or 0))
        return Solved(days, Precision.DAY, YearFrom.STORY, Confidence.INFERRED, near) if days else None
    if told.when.precision is not Precision.DAY:
        return _just_before(clue, around)
    waits = clue.lunar and around.leads_on()
    if clue.lunar or told.moon:
        found: date | None = lunar.nearest(clue.day or 15, near)
        if found and found < near and waits:  # "đi từ 27 tháng Chạp, ở lại đến rằm"
            found = lunar.nearest(clue.day or 15, near + timedelta(days=_HALF_MOON))
    else:
        found = day_or_none(near.year, near.month, clue.day or 0)
    old = around.reference is None or (around.reference - near).days > _OLD
    if found is None or not -_SAME_MONTH_DAYS <= (found - near).days <= (_MOON if old or waits else _SAME_MONTH_DAYS):
        return None
    return Solved((found, found), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, near)


def _full_moon(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Ngày rằm tới", "rằm vừa rồi", "mùng một vừa rồi"."""
    reference = around.reference
    if reference is None:
        return None
    number = clue.day or 15
    day = lunar.nearest(number, reference)
    if clue.toward == 1 and day <= reference:
        day = lunar.nearest(number, reference + timedelta(days=_MOON))
    elif clue.toward == -1 and day > reference:
        day = lunar.nearest(number, reference - timedelta(days=_MOON))
    return Solved((day, day), Precision.DAY, YearFrom.PUBLISHED, anchor=reference)


def _just_before(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Trưa 13" in an article of the 17th, where the paragraph has told of no day: one of the days just before."""
    reference = around.reference
    if reference is None or clue.lunar:
        return None
    months = (reference, reference.replace(day=1) - timedelta(days=1))
    days = (day_or_none(month.year, month.month, clue.day or 0) for month in months)
    near = (day for day in days if day and -_DAYS_AHEAD <= (reference - day).days <= _SAME_MONTH_DAYS)
    found = next(near, None)
    if found is None:
        return None
    return Solved((found, found), Precision.DAY, YearFrom.PUBLISHED, Confidence.INFERRED, reference)


def _later_that_day(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Buổi chiều, ..." behind a sentence that told of that day's morning."""
    place, part = around.place, clue.part
    places = [(place.paragraph, place.sentence - 1)]
    if place.opens and not place.sentence:  # what opens a paragraph goes on from the one before
        places = [(place.paragraph - 1, number) for number in range(20)]
    days = [told for told in around.story.told if told.place[:2] in places]
    if days and not any(told.binds for told in days):  # "nghe Nghị quyết 29 ngày 17/11/2022. Buổi chiều, …"
        days = [told for told in around.story.told if told.place[:2] == (places[0][0], places[0][1] - 1)]
    told = next((told for told in reversed(days) if told.when.earliest == told.when.latest and told.binds), None)
    if told is None or part is None:
        return None
    before = told.when.part or (told.when.time and _part_at(told.when.time.hour))
    if before is not None and _PARTS.index(before) >= _PARTS.index(part):
        return None
    return Solved((told.day, told.day), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, told.day)


def _part_at(hour: int) -> Part:
    return next(part for part, end in _HOURS if hour < end)


def _decade_of_century(clue: Clue, _: Surroundings) -> Solved | None:
    """ "Thập niên đầu của thế kỷ 21", "mười năm cuối thế kỷ 20"."""
    first, last = century_days(clue.ordinal or 0)
    shift = clue.shift or 1
    length = 10 * abs(shift) - 1
    days = (date(last.year - length, 1, 1), last) if shift < 0 else (first, date(first.year + length, 12, 31))
    return Solved(days, Precision.YEAR)


_REPORTED_IN = 3  # months after the end of a quarter


def _months_so_far(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Thu ngân sách 11 tháng" in December: the months of this year that are over, or nearly so."""
    count, day = clue.ordinal or 0, around.reference
    if day is None or not 2 <= count <= 11:
        return None
    for told in reversed(around.story.told):  # "9 tháng đầu năm lãi 15 tỷ … Lãi ròng 9 tháng đạt 12 tỷ", in December
        days = told.when.earliest, told.when.latest
        if days == months_days(days[0].year, 1, count):
            return Solved(days, Precision.MONTH, YearFrom.STORY, Confidence.INFERRED, days[0])
    quarterly = count % 3 == 0 and 0 < day.month - count <= _REPORTED_IN  # "Lũy kế 9 tháng", told in November
    if not (quarterly or count == day.month - 1 or (count == day.month and day.day >= 20)):
        return None
    return Solved(months_days(day.year, 1, count), Precision.MONTH, YearFrom.PUBLISHED, anchor=day)


def _school_year(clue: Clue, around: Surroundings) -> Solved | None:
    """From 1 August to 31 July, by the calendar of the ministry of education."""
    told = next((told for told in reversed(around.story.told) if _is_school_year(told.when)), None)
    year = clue.year
    if clue.hangs and told and (clue.shift or 0) < 0 and told.year_from is YearFrom.SAID:
        year = told.when.earliest.year + (clue.shift or 0)
    elif year is None and around.reference:
        begun = 4 if clue.shift is None else 8  # from spring on "năm học mới" is the one to come
        over = clue.shift == -1 and around.reference.month in _HOLIDAYS and around.says_gone()
        year = around.reference.year - (around.reference.month < begun) + (0 if over else clue.shift or 0)
    if year is None:
        return None
    said = YearFrom.SAID if clue.year else YearFrom.PUBLISHED
    months = _SCHOOL_TERMS.get(clue.modifier, (8, 19))
    return Solved(months_days(year, *months), Precision.DAY, said, anchor=around.reference)


def _is_school_year(when: When) -> bool:
    first, last = when.earliest, when.latest
    return (first.day, first.month, last.day, last.month) == (1, 8, 31, 7) and last.year == first.year + 1


def _years(clue: Clue, _: Surroundings) -> Solved | None:
    return Solved(year_days(clue.year), Precision.YEAR) if clue.year else None


def _new_year(_: Clue, around: Surroundings) -> Solved | None:
    """ "Đầu năm mới": of the year that begins, or has just begun."""
    if around.reference is None:
        return None
    year = around.reference.year + (around.reference.month > _SUMMER)
    return Solved(year_days(year), Precision.YEAR, YearFrom.PUBLISHED, anchor=around.reference)


def _now(_: Clue, around: Surroundings) -> Solved | None:
    day = around.reference
    return Solved((day, day), Precision.DAY, YearFrom.PUBLISHED, anchor=day) if day else None


NAMED: dict[str, Callable[[Clue, Surroundings], Solved | None]] = {
    **dict.fromkeys(FLOATING, _floating),
    "tết": tet,
    "giao thừa": eve,
    "before tết": before_tet,
    "mùng": early_day,
    "told day": _told_day,
    "that day": _that_day,
    "later that day": _later_that_day,
    "full moon": _full_moon,
    "months so far": _months_so_far,
    "decade of a century": _decade_of_century,
    "this day": this_day,
    "same day": this_day,
    "in lieu": in_lieu,
    "school year": _school_year,
    "term": _years,
    "years": _years,
    "weekend": weekend,
    "week before tết": week_before_tet,
    "days of week": days_of_week,
    "sessions of week": days_of_week,
    "same period": same_period,
    "new year": _new_year,
    "now": _now,
}

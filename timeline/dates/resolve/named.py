"""Days and periods with a name of their own: Tết, school years, terms, weekends, "cùng kỳ năm trước"."""

from collections.abc import Callable
from datetime import date, timedelta

from timeline.model import Clue, Confidence, Modifier, Part, Precision, When, YearFrom

from . import lunar
from .anchors import anchor_of
from .floating import FLOATING
from .near_month import day_of_near_month
from .nearest import gap
from .reading import Solved, Surroundings
from .same_time import same_period, this_day
from .span import century_days, day_or_none, months_days, only_day, year_days
from .story import Told
from .tet import before_tet, eve, tet
from .weekends import days_of_week, in_lieu, week_before_tet, weekend
from .years import by_year

# A lone "mùng 10" belongs to the month being told of where it lies this near to the day told last.
_SAME_MONTH_DAYS = 12
_HALF_MOON, _MOON, _NEXT_DAYS = 15, 29, 3
# A story of so many days ago goes on to the end of its month.
_OLD = 300
# "Từ đêm 12" may announce so many days ahead.
_DAYS_AHEAD = 3
_SUMMER = 8
# "Năm học vừa qua" in these months is the one that has just ended.
_HOLIDAYS = (6, 7)
# What tells of no day that "ngày ấy" may be.
_NO_DAY = (Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.SEASON)
# With no word of Tết beside it, it is a day of Tết only so near to it; "mùng một" elsewhere is that of any month.
_TET_SEASON, _EARLY_DAYS = 45, 10
_TET_LENGTH = timedelta(days=4)  # from its first day to its fifth
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


def _of_tet_told(day: int, told: Told) -> date | None:
    """The day of the Tết that was told last as a whole: "Tết Mậu Thân 1968 họ đánh. Mùng 2, ông bị thương"."""
    first, last = told.when.earliest, told.when.latest
    if last - first != _TET_LENGTH or lunar.new_year(first.year) != first:
        return None
    return first + timedelta(days=day - 1)


def _early_day(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Mùng 10" with no month: of the month that the paragraph is telling of, by either calendar, else of Tết."""
    day, told = clue.day or 1, around.story.last()
    tet = by_year(clue, around, Precision.DAY, lambda year: only_day(lunar.to_solar(day, 1, year)))
    by_moon = around.tells_by_the_moon()
    if tet and around.reference and gap(tet.days, around) > _TET_SEASON:
        # "Cháu phát ban hôm mồng 9", told in April: of the month that it is.
        tet = day_of_near_month(day, around) if around.calls_it_a_day() and not by_moon else None
        if by_moon:  # "Lễ hội từ mùng 6 đến mùng 10 tháng Ba âm lịch. … Bắn pháo hoa tối mùng 9"
            near_one = lunar.nearest(day, around.reference)
            tet = Solved((near_one,) * 2, Precision.DAY, YearFrom.PUBLISHED, Confidence.INFERRED, around.reference)
    if told is None or told.when.precision is not Precision.DAY:
        return tet
    if told.place.paragraph == around.place.paragraph and (found := _of_tet_told(day, told)):
        return Solved((found, found), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, told.when.earliest)
    if tet and clue.weekday is not None and tet.days[0].weekday() == clue.weekday:
        return tet  # "Tết đón sớm, ngày 2/2, vì mùng 1 rơi vào thứ Ba"
    beside = day_or_none(told.day.year, told.day.month, day)
    of_tet = tet and abs((tet.days[0] - told.day).days) < _EARLY_DAYS
    if (
        beside
        and not of_tet
        and 0 < (beside - told.day).days <= _NEXT_DAYS
        and around.calls_it_a_day()
        and not told.moon
    ):
        # "Tàu chìm đêm 5/3. … suốt ngày mùng 6": the next day, also in the next paragraph.
        return Solved((beside, beside), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, told.day)
    if told.place.paragraph != around.place.paragraph:
        return tet
    _, month, year, leap = lunar.to_lunar(told.day)
    moon = lunar.to_solar(day, month, year, leap=leap)
    if moon == told.day and not told.moon and not by_moon and not around.falls_on():
        moon = None  # "Ngày mai sàn nghỉ, mùng 2 mới mở" is another day
    # A story told by the moon goes on by it, to the next month too: "từ 28 tháng Chạp, mùng 8 mở hàng".
    near = {lunar.nearest(day, told.day)} if told.moon else {moon, day_or_none(told.day.year, told.day.month, day)}
    # In a story by the sun, the one that lies ahead: it goes on from day to day.
    options = sorted(
        (abs((found - told.day).days), found)
        for found in near
        if found and (told.moon or found >= told.day or not any(other and other > told.day for other in near))
    )
    if (
        not options  # from a full moon to a new one it is half a month
        or options[0][0] > (_HALF_MOON if told.moon else _SAME_MONTH_DAYS)
        or (tet and abs((tet.days[0] - told.day).days) <= options[0][0])
    ):
        return tet
    best = options[0][1]
    if tet and around.reference and best < around.reference < tet.days[0] and around.direction() > 0:
        return tet  # "Học sinh dự kiến trở lại trường mùng 6", told before Tết
    return Solved((best, best), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, told.day)


def _floating(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Black Friday năm ngoái": worked out for its year."""
    day_in = FLOATING[clue.name or ""]
    return by_year(clue, around, Precision.DAY, lambda year: only_day(day_in(year)))


def _that_day(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Hôm ấy", "ngày đó": a day that was told; where none was, those are days long gone."""
    last = around.story.last()
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


def _months_so_far(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Thu ngân sách 11 tháng" in December: the months of this year that are over, or nearly so."""
    count, day = clue.ordinal or 0, around.reference
    if day is None or not 2 <= count <= 11:
        return None
    for told in reversed(around.story.told):  # "9 tháng đầu năm lãi 15 tỷ … Lãi ròng 9 tháng đạt 12 tỷ", in December
        days = told.when.earliest, told.when.latest
        if days == months_days(days[0].year, 1, count):
            return Solved(days, Precision.MONTH, YearFrom.STORY, Confidence.INFERRED, days[0])
    if not (count == day.month - 1 or (count == day.month and day.day >= 20)):
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
    "mùng": _early_day,
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

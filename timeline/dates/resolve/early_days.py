"""A day of the first ten with no month: "mùng 9" of Tết, of the month being told of, or of either calendar."""

from datetime import date, timedelta

from timeline.model import Clue, Confidence, Precision, YearFrom

from . import lunar
from .near_month import day_of_near_month
from .nearest import gap
from .reading import Solved, Surroundings, is_here
from .span import day_or_none, only_day
from .story import Told
from .years import by_year

# It belongs to the month being told of where it lies this near to the day told last.
_SAME_MONTH_DAYS = 12
_HALF_MOON, _NEXT_DAYS = 15, 3
# With no word of Tết beside it, it is a day of Tết only so near to it; "mùng một" elsewhere is that of any month.
_TET_SEASON, _EARLY_DAYS = 45, 10
_NEAR_TET = 20
_TET_LENGTH = timedelta(days=4)  # from its first day to its fifth


def _of_tet_told(day: int, told: Told) -> date | None:
    """The day of the Tết that was told last as a whole: "Tết Mậu Thân 1968 họ đánh. Mùng 2, ông bị thương"."""
    first, last = told.when.earliest, told.when.latest
    if last - first != _TET_LENGTH or lunar.new_year(first.year) != first:
        return None
    return first + timedelta(days=day - 1)


def _of_tet_near(day: int, told: Told, around: Surroundings) -> date | None:
    """The day of the Tết that the sentence names behind a day near it: "trốn từ 7/2/2010. Mấy ngày Tết …, mùng 4 …"."""
    first = lunar.new_year(told.day.year)
    near = told.carries_year and abs((first - told.day).days) < _NEAR_TET and around.speaks_of_tet()
    return first + timedelta(days=day - 1) if near else None


def _by_itself(clue: Clue, day: int, around: Surroundings, *, by_moon: bool) -> Solved | None:
    """What it is where nothing was told: of Tết, and far from it of the month that it is, by either calendar."""
    tet = by_year(clue, around, Precision.DAY, lambda year: only_day(lunar.to_solar(day, 1, year)))
    if not tet or not around.reference or gap(tet.days, around) <= _TET_SEASON:
        return tet
    if by_moon:  # "Lễ hội từ mùng 6 đến mùng 10 tháng Ba âm lịch. … Bắn pháo hoa tối mùng 9"
        near_one = lunar.nearest(day, around.reference)
        return Solved((near_one,) * 2, Precision.DAY, YearFrom.PUBLISHED, Confidence.INFERRED, around.reference)
    # "Cháu phát ban hôm mồng 9", told in April
    return day_of_near_month(day, around) if around.calls_it_a_day() else None


def early_day(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Mùng 10" with no month: of the month that the paragraph is telling of, by either calendar, else of Tết."""
    day, told = clue.day or 1, around.story.last()
    by_moon = around.tells_by_the_moon()
    tet = _by_itself(clue, day, around, by_moon=by_moon)
    if told and told.when.precision is Precision.MONTH and not tet and (clue.part or around.calls_it_a_day()):
        first = told.when.earliest  # "Tháng 3/1975, … Đêm mùng 9, …"
        return _of_story(first + timedelta(days=day - 1), first) if is_here(told, around) else None
    if around.reference and around.is_so_far() and lunar.to_lunar(around.reference)[0] == day:
        days = (around.reference, around.reference)  # "Bây giờ mới mùng 6", told on that day
        return Solved(days, Precision.DAY, YearFrom.PUBLISHED, Confidence.INFERRED, around.reference)
    if told is None or told.when.precision is not Precision.DAY:
        return tet
    here = is_here(told, around)
    if here and (found := _of_tet_near(day, told, around) or _of_tet_told(day, told)):
        return _of_story(found, told.when.earliest)
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
        return _of_story(beside, told.day)
    best = _of_month_told(day, told, tet, around, by_moon=by_moon) if here else None
    if best is None or (tet and around.reference and best < around.reference < tet.days[0] and around.direction() > 0):
        return tet  # "Học sinh dự kiến trở lại trường mùng 6", told before Tết
    return _of_story(best, told.day)


def _of_month_told(day: int, told: Told, tet: Solved | None, around: Surroundings, *, by_moon: bool) -> date | None:
    """The day of the month that was told of, by either calendar, where it lies near and no day of Tết is as near."""
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
        return None
    return options[0][1]


def _of_story(day: date, anchor: date) -> Solved:
    return Solved((day, day), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, anchor)

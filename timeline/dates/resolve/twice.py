"""A day said twice, counted from one that is said, or open to two calendars: what its two readings make together."""

from dataclasses import replace
from datetime import date, timedelta

from timeline.model import Clue, Confidence, Precision, YearFrom

from .lunar import to_lunar
from .nearest import gap
from .ranges import solve
from .reading import Solved, Surroundings
from .span import shifted

# "Hơn hai tuần sau, ngày 6-5": a count that names its day as well is round, and out by so many days of each unit.
_ABOUT = {Precision.DAY: 0.34, Precision.WEEK: 3.0, Precision.MONTH: 12.0, Precision.YEAR: 150.0}
# So many days after it was written an article still says "hôm nay".
_LATE_PRINT = 2
# Before these years nobody here told days by the sun.
_SUN_CALENDAR = 1860
_NEXT_DAYS = 3
_DAYS_BESIDE, _WEEKS_AWAY = 7, 20
# "Mùng 3 tháng 3", "mùng 10 tháng 3" and "mùng 5 tháng 5" are feasts, by the moon.
# "Hôm mùng 2/9" is of the sun, whatever the moon's day is.
_SUN_FEASTS = ((2, 9), (1, 5), (8, 3))
_MOON_FEASTS = ((3, 3), (10, 3), (5, 5))


def by_the_nearer_calendar(clue: Clue, solved: Solved, around: Surroundings, *, by_moon: bool) -> tuple[Clue, Solved]:
    """ "Mùng 5 tháng 5" of these days by the moon, where by the sun it lies weeks away: so the moon's days are said."""
    if (clue.day, clue.month) in _SUN_FEASTS:
        return clue, solved
    if clue.lunar or clue.year or clue.until or clue.month is None or clue.day is None or clue.toward is not None:
        return clue, solved
    by_moon = by_moon or around.story.is_by_the_moon()  # "Rằm tháng bảy, …; mùng một tháng bảy đã phát đợt đầu"
    if around.is_so_far() and around.reference and to_lunar(around.reference)[:2] == (clue.day, clue.month):
        today = solve(replace(clue, lunar=True), around)
        return (replace(clue, lunar=True), today) if today else (clue, solved)  # "năm nay mới 21 tháng Hai đã rét"
    told = around.story.last()
    if (
        by_moon
        and told
        and told.moon
        and told.when.latest.year < _SUN_CALENDAR
        and (old := solve(replace(clue, lunar=True), around))
    ):
        return replace(clue, lunar=True), old  # "Ngày 27 tháng 7 năm Nhâm Tuất (1442), … Ngày 4 tháng 8, …"
    story = solved.year_from is YearFrom.STORY and not by_moon
    if around.reference is None or story or clue.year_shift is not None:
        return clue, solved
    lunar = replace(clue, lunar=True)
    moon = solve(lunar, around)
    if moon is not None and (clue.day, clue.month) in _MOON_FEASTS and gap(solved.days, around) > _DAYS_BESIDE:
        return lunar, moon
    if by_moon and moon is not None and told and abs((moon.days[0] - told.day).days) <= _NEXT_DAYS:
        return lunar, moon  # "Tết Trung thu chợ nghỉ, dời sang 16 tháng Tám"
    if by_moon and moon is not None and gap(moon.days, around) <= gap(solved.days, around):
        return lunar, moon
    if moon is None or gap(moon.days, around) > _DAYS_BESIDE or gap(solved.days, around) <= _WEEKS_AWAY:
        return clue, solved
    return lunar, moon


def of_the_day_told(clue: Clue, solved: Solved, around: Surroundings) -> tuple[Clue, Solved]:
    """ "Chủ nhật này đoàn lên. Hôm ấy là 14 tháng Tám": the moon's name of the day told last, where it is one."""
    told = around.story.last()
    if told is None or clue.lunar or clue.year or clue.until or told.when.precision is not Precision.DAY:
        return clue, solved
    day, month, _, leap = to_lunar(told.day)
    if leap or (day, month) != (clue.day, clue.month) or solved.days[0] == told.day:
        return clue, solved
    days = (told.day, told.day)
    return replace(clue, lunar=True), Solved(days, Precision.DAY, YearFrom.STORY, Confidence.INFERRED, told.day)


def is_today(clue: Clue) -> bool:
    """Whether it says "hôm nay" or "sáng nay"."""
    return clue.shift == 0 and clue.unit is Precision.DAY and not clue.story


def counted(offset: int, solved: Solved) -> tuple[Clue, Solved]:
    """The day so many days from one that is said, with the clue that says so: before Tết from its first day."""
    day = solved.days[1 if offset > 0 else 0]
    clue = Clue(unit=Precision.DAY, shift=offset, story=True, name="from that day")
    found = date.fromordinal(min(max(day.toordinal() + offset, 1), date.max.toordinal()))
    return clue, solved._replace(days=(found, found), precision=Precision.DAY, anchor=day, other=None)


def checked(clue: Clue, solved: Solved, second: Clue, around: Surroundings) -> Solved:
    """A day said twice is certain where both readings agree, in doubt where they do not."""
    twin = (
        solve(second, around)
        if clue.year is None or second.year is not None
        else _twin_of_year(second, clue, solved, around)
    )
    slack = timedelta()
    if second.shift and second.unit and second.weekday is None:
        slack = timedelta(days=int(abs(second.shift) * _ABOUT.get(second.unit, 0)))
    if twin is not None and clue.year is None and solved.days[0].year != twin.days[0].year:
        again = solve(replace(clue, year=twin.days[0].year), around)
        if again and twin.days[0] - slack <= again.days[0] and again.days[1] <= twin.days[1] + slack:
            solved = again._replace(year_from=twin.year_from, anchor=twin.anchor)
    if twin is None or _within(solved, twin, slack) or _within(twin, solved):
        return solved._replace(confidence=Confidence.CERTAIN, other=None)
    if twin is not None and (fitting := _fitting_year(clue, second, around)):
        return fitting
    counted = _from_last_told(clue, second, slack, around)
    if counted is not None:
        return counted
    moon = solve(replace(clue, lunar=True), around) if clue.day and not clue.lunar else None
    if moon is not None and _within(moon, twin):
        return moon._replace(confidence=Confidence.CERTAIN, other=None)
    if second.story and not second.shift and second.name is None:
        # "13 giờ cùng ngày (29-9)": the figures count.
        return solved._replace(confidence=Confidence.CERTAIN, other=None)
    if twin is not None and second.shift in (0, -1) and second.unit is Precision.DAY and not second.story:
        slip = (twin.days[0] - solved.days[0]).days
        if 0 < slip <= _LATE_PRINT:  # "Sáng nay (7/10)" of an article that came out on the 8th
            return solved._replace(confidence=Confidence.AMBIGUOUS, other=twin.days)
    return solved._replace(confidence=Confidence.AMBIGUOUS, other=twin.days, conflict=True)


def _fitting_year(clue: Clue, second: Clue, around: Surroundings) -> Solved | None:
    """The day in the one year near by in which both agree: "mua ngày vía Thần Tài (19/2)", told in December."""
    if around.reference is None or clue.year is not None or clue.until or not second.lunar:
        return None
    for year in (around.reference.year + shift for shift in (0, -1, 1)):
        day = solve(replace(clue, year=year), around)
        moons = [solve(replace(second, year=lunar), around) for lunar in (year, year - 1)] if day else []
        if day and any(moon and _within(day, moon) for moon in moons):
            return day._replace(year_from=YearFrom.STORY, confidence=Confidence.CERTAIN, other=None)
    return None


def _twin_of_year(second: Clue, clue: Clue, solved: Solved, around: Surroundings) -> Solved | None:
    """The second reading in the year that the first one states; a lunar year may be one less."""
    moon = second.lunar or second.cycle
    for year in (clue.year or 0, (clue.year or 0) - 1) if moon else (clue.year,) if second.name else ():
        found = solve(replace(second, year=year), around)
        if found and (_within(solved, found) or _within(found, solved)):
            return found
    return solve(second, around)


def _from_last_told(clue: Clue, second: Clue, slack: timedelta, around: Surroundings) -> Solved | None:
    """The day of a clue in the year that a count from the date told last gives; None where the two do not agree."""
    told = around.story.last()
    if told is None or not second.story or second.shift is None or second.unit is None or clue.year is not None:
        return None
    first, last = shifted(told.day, second.unit, second.shift)
    again = solve(replace(clue, year=first.year), around)
    if again is None or not first - slack <= again.days[0] <= last + slack:
        return None
    return again._replace(year_from=YearFrom.STORY, anchor=told.day, confidence=Confidence.INFERRED, other=None)


def _within(one: Solved, two: Solved, slack: timedelta = timedelta()) -> bool:
    return two.days[0] - slack <= one.days[0] and one.days[1] <= two.days[1] + slack

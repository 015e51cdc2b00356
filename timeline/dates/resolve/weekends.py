"""Weekends, first and last days of a week, and days off in lieu."""

from datetime import timedelta

from timeline.model import Clue, Confidence, Modifier, Precision, YearFrom

from . import lunar
from .anchors import anchor_of
from .reading import Solved, Surroundings
from .span import Days, week_days
from .years import by_year


def in_lieu(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Nghỉ bù vào thứ Hai": the first one behind the day that the paragraph told of last."""
    told, weekday = around.story.last(), clue.weekday
    if told is None or weekday is None or told.when.precision is not Precision.DAY:
        return None
    day = told.when.latest + timedelta(days=(weekday - told.when.latest.weekday() - 1) % 7 + 1)
    return Solved((day, day), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, told.when.latest)


def weekend(clue: Clue, around: Surroundings) -> Solved | None:
    if clue.story:
        day = anchor_of(clue, around)
        saturday = week_days(day)[0] + timedelta(days=5) if day else None
        days = (saturday, saturday + timedelta(days=1)) if saturday else None
        return Solved(days, Precision.DAY, YearFrom.STORY, Confidence.INFERRED, day) if days else None
    if around.reference is None:
        return None
    told = around.story.last()
    if clue.toward == -1 and not clue.shift and told and told.future and told.place.paragraph == around.place.paragraph:
        saturday = week_days(told.day)[0] + timedelta(days=5)  # "Thứ Tư, 2/6 cắt điện … Hai ngày cuối tuần không cắt"
        return Solved((saturday, saturday + timedelta(days=1)), Precision.DAY, YearFrom.STORY, anchor=told.day)
    first, last = week_days(around.reference + timedelta(weeks=clue.shift or 0))
    if clue.toward == -1 and around.reference < first + timedelta(days=5) and around.direction() <= 0:
        first, last = first - timedelta(weeks=1), last - timedelta(weeks=1)
    return Solved((first + timedelta(days=5), last), Precision.DAY, YearFrom.PUBLISHED, anchor=around.reference)


def week_before_tet(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Tuần giáp Tết": the seven days that end on New Year's Eve of the lunar year."""

    def in_year(year: int) -> Days:
        first = lunar.new_year(year)
        return first - timedelta(days=7), first - timedelta(days=1)

    return by_year(clue, around, Precision.DAY, in_year)


def days_of_week(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Ba ngày đầu tuần": of this week, or of the last one where that has not begun to be over."""
    reference = around.reference
    if reference is None:
        return None
    first, last = week_days(reference + timedelta(weeks=clue.shift or 0))
    if clue.name == "sessions of week":
        last -= timedelta(days=2)  # no exchange is open at a weekend
    count = timedelta(days=(clue.ordinal or 1) - 1)
    days = (last - count, last) if clue.modifier is Modifier.END else (first, first + count)
    if clue.toward == -1 and days[0] > reference and around.direction() <= 0:
        days = days[0] - timedelta(weeks=1), days[1] - timedelta(weeks=1)
    return Solved(days, Precision.DAY, YearFrom.PUBLISHED, anchor=reference)

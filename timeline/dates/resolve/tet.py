"""Tết, its eve and the days before it, of the year that is said or meant."""

from dataclasses import replace
from datetime import timedelta

from timeline.model import Clue, Confidence, Precision, When, YearFrom

from ..vi.history import DAYS_OFF_AT_TET
from . import lunar
from .cycle import cycle_year
from .reading import Solved, Surroundings
from .span import Days, only_day
from .years import by_year

_TET_DAYS = 5


def tet(clue: Clue, around: Surroundings) -> Solved | None:
    if clue.cycle and clue.year is None:
        clue = replace(clue, year=cycle_year(clue.cycle, around))
    if clue.toward is None and clue.year is None and clue.year_shift is None and around.recalls_tet():
        clue = replace(clue, toward=-1)

    off = around.days_off()  # "trong chín ngày nghỉ Tết"

    def in_year(year: int) -> Days:
        first, announced = lunar.new_year(year), DAYS_OFF_AT_TET.get(year)
        if off and announced and off <= announced[1]:
            return announced[0], announced[0] + timedelta(days=off - 1)
        return first, first + timedelta(days=_TET_DAYS - 1)

    return by_year(clue, around, Precision.DAY, in_year)


def before_tet(clue: Clue, around: Surroundings) -> Solved | None:
    """ "29 Tết": a day of the last lunar month before a Tết; where that month has 29 days, its last is "30 Tết" too."""
    if clue.cycle and clue.year is None:
        clue = replace(clue, year=cycle_year(clue.cycle, around))
    day = clue.day or 30

    def in_year(year: int) -> Days | None:
        return only_day(
            lunar.to_solar(day, 12, year - 1) or (lunar.new_year(year) - timedelta(days=1) if day == 30 else None)
        )

    return by_year(clue, around, Precision.DAY, in_year)


def eve(clue: Clue, around: Surroundings) -> Solved | None:
    if clue.cycle and clue.year is None:
        clue = replace(clue, year=cycle_year(clue.cycle, around))
    if (told := _tet_told(around)) and clue.year is None and clue.year_shift is None and clue.toward is None:
        # "Tết Mậu Thân 1968, ta đánh nhiều nơi. Tại Tuy Hòa, đúng giao thừa, súng nổ"
        day = told.earliest - timedelta(days=1)
        return Solved((day, day), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, told.earliest)
    return by_year(clue, around, Precision.DAY, lambda year: only_day(lunar.new_year(year) - timedelta(days=1)))


def _tet_told(around: Surroundings) -> When | None:
    """The Tết of a year said that the paragraph has told of last."""
    told = around.story.last()
    if told is None or told.place.paragraph != around.place.paragraph or told.year_from is not YearFrom.SAID:
        return None
    first, last = told.when.earliest, told.when.latest
    whole = last - first == timedelta(days=_TET_DAYS - 1) and lunar.new_year(first.year) == first
    return told.when if whole else None

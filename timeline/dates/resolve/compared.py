"""What figures are compared with: the month, week or year before the one that a sentence has told."""

from datetime import date

from timeline.model import Clue, Precision

from .reading import Surroundings
from .story import Told

# What figures of a month, a quarter or a year are compared with hangs on that one.
_COMPARED = (Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.YEAR)


def told_beside(clue: Clue, around: Surroundings) -> date | None:
    """ "Tháng 9 …, giảm so với tháng trước": what is compared with counts from the month that the sentence tells of."""
    told, reference = around.story.last(), around.reference
    if told is None or told.when.precision not in _COMPARED:
        return None
    if told.place[:2] != around.place[:2]:
        # "Tháng 7, bán 20 nghìn xe. Xe con giảm 5% so với tháng trước", told in August
        over = told.when.precision is clue.unit and told.when.precision in (Precision.MONTH, Precision.QUARTER)
        return told.when.earliest if over and reference and is_period_told(told, around, reference) else None
    return told.when.earliest if clue.unit in (Precision.YEAR, told.when.precision) else None


def is_period_told(told: Told, around: Surroundings, reference: date) -> bool:
    """Whether a period that is over was told of in this paragraph, or last in one or two lines before."""
    return told.when.latest < reference and around.place.paragraph - told.place.paragraph <= 2


def week_compared(clue: Clue, around: Surroundings) -> date | None:
    """ "Tuần qua, chỉ số tăng 1% so với tuần trước": the week before the one that the sentence tells of."""
    told = around.story.last()
    if clue.shift != -1 or told is None or told.when.precision is not Precision.WEEK:
        return None
    return told.when.earliest if told.place[:2] == around.place[:2] and around.is_compared() else None


def compares_years(clue: Clue, around: Surroundings) -> bool:
    """Whether its sentence has told a year, and it is the one before: "Trong năm 2011, …, hơn năm trước đó"."""
    told = around.story.last()
    if told is None or clue.unit is not Precision.YEAR or told.when.precision is not Precision.YEAR:
        return False
    return (clue.shift or clue.year_shift or 0) < 0 and told.place[:2] == around.place[:2]

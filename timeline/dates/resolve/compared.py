"""What figures are compared with: the month, week or year before the one that a sentence has told."""

from datetime import date

from timeline.model import Clue, Precision, YearFrom

from .reading import Surroundings
from .story import Told

# What figures of a month, a quarter or a year are compared with hangs on that one.
_COMPARED = (Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.YEAR)
_A_QUARTER = 92


def told_beside(clue: Clue, around: Surroundings) -> date | None:
    """ "Tháng 9 …, giảm so với tháng trước": what is compared with counts from the month that the sentence tells of."""
    told, reference = around.story.last(), around.reference
    if told is None or told.when.precision not in _COMPARED:
        return None
    if told.future and not around.is_compared():
        return None  # "Hội lùi sang tháng 6, còn tháng trước đội đã đá 3 trận"
    if told.relative and not clue.story:  # "cao hơn tháng trước và gấp 3 lần tháng trước" counts twice from one month
        here = (other for other in reversed(around.story.told) if other.place[:2] == around.place[:2])
        told = next((other for other in here if other.when.precision is clue.unit and not other.relative), told)
    if told.place[:2] != around.place[:2]:
        # "Tháng 7, bán 20 nghìn xe. Xe con giảm 5% so với tháng trước", told in August
        over = told.when.precision is clue.unit and told.when.precision in (Precision.MONTH, Precision.QUARTER)
        return told.when.earliest if over and reference and is_period_told(told, around, reference) else None
    return told.when.earliest if clue.unit in (Precision.YEAR, told.when.precision) else None


def told_behind(clue: Clue, around: Surroundings) -> date | None:
    """ "So với tháng trước, CPI tháng 12 tăng 0,29%", told in January: the month compared stands behind."""
    reference = around.reference
    if (
        clue.unit is not Precision.MONTH
        or clue.shift != -1
        or reference is None
        or (month := around.month_behind()) is None
    ):
        return None
    return date(reference.year - (month > reference.month), month, 1)


def is_period_told(told: Told, around: Surroundings, reference: date) -> bool:
    """Whether a period that is over was told of in this paragraph, or last in one or two lines before."""
    return told.when.latest < reference and around.place.paragraph - told.place.paragraph <= 2


def week_compared(clue: Clue, around: Surroundings) -> date | None:
    """ "Tuần qua, chỉ số tăng 1% so với tuần trước": the week before the one that the sentence tells of."""
    told = around.story.last()
    if clue.shift != -1 or told is None or told.when.precision is not Precision.WEEK:
        return None
    # "Trong tuần 43/2022 có 9.441 ca. So với tuần trước, …"
    next_one = told.place.paragraph == around.place.paragraph and around.place.sentence - told.place.sentence == 1
    said = next_one and told.year_from is YearFrom.SAID
    return told.when.earliest if (said or is_beside(told, around)) and around.is_compared() else None


def is_beside(told: Told, around: Surroundings) -> bool:
    """Whether it was told in the same sentence, or before a semicolon."""
    apart = around.place.sentence - told.place.sentence
    same = told.place.paragraph == around.place.paragraph
    return same and (apart == 0 or (apart == 1 and around.goes_on_from_semicolon()))


def quarter_reported(clue: Clue, around: Surroundings) -> date | None:
    """ "Quý III, giao dịch giảm mạnh. Quý này có 136.700 giao dịch", told in November: the quarter that is over.

    "Quý trước" is the one before it, then.
    """
    told, reference = around.story.last(), around.reference
    if clue.unit is not Precision.QUARTER or clue.shift not in (0, -1) or told is None or reference is None:
        return None
    over = told.when.precision is Precision.QUARTER and not told.relative and is_period_told(told, around, reference)
    lately = 0 < (reference - told.when.latest).days <= _A_QUARTER
    return told.when.earliest if over and lately and around.direction() <= 0 else None


def compares_years(clue: Clue, around: Surroundings) -> bool:
    """Whether its sentence has told a year, and it is the one before: "Trong năm 2011, …, hơn năm trước đó"."""
    told = around.story.last()
    if told is None or clue.unit is not Precision.YEAR or told.when.precision is not Precision.YEAR:
        return False
    return (clue.shift or clue.year_shift or 0) < 0 and told.place[:2] == around.place[:2]

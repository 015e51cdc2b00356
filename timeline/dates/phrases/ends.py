"""What the two ends of a range may be."""

from timeline.model import Clue, Modifier, Part, Precision

from ..resolve.span import MONTH_LENGTHS
from ..vi.joins import Join
from .phrase import Phrase

_LONGEST_POST = 60  # years
_LATE = (Part.NIGHT, Part.EVENING)
_EARLY = (Part.DAWN, Part.MORNING)


def level(clue: Clue) -> Precision:
    """The granularity of what a clue names."""
    if clue.day is not None or clue.weekday is not None or clue.name in ("giao thừa", "now"):
        return Precision.DAY
    if clue.shift is not None and clue.unit and clue.month is None:
        return clue.unit
    if clue.unit in (Precision.QUARTER, Precision.SEASON, Precision.DECADE, Precision.CENTURY):
        return clue.unit
    return Precision.MONTH if clue.month is not None else Precision.YEAR


def from_start(clue: Clue) -> bool:
    """Whether a range may begin with it whatever its end is: "từ đầu năm đến 15/8", "từ nay đến cuối năm"."""
    this = clue.year_shift == 0 or clue.shift == 0
    return clue.name == "now" or (clue.modifier is Modifier.START and this and clue.month is None)


def rangeable(one: Phrase, two: Phrase, join: Join) -> bool:
    a, b = one.clue, two.clue
    if a.until or b.until or a.edge or b.name == "now":
        return False
    if from_start(a) and not join.same_form:
        return True
    if join.same_form and _from_month_to_year(a, b):
        return True
    if level(a) is not level(b):
        return False
    if not join.same_form:
        return True
    if level(a) in (Precision.YEAR, Precision.QUARTER):
        return a.year is not None and b.year is not None and a.modifier is None
    if (a.day, a.month) == (b.day, b.month) or a.weekday is not None or a.lunar != b.lunar:
        return False
    if a.year is not None and b.year is not None and b.year - a.year > 1 and a.day is not None:
        return False
    return a.month is not None and b.month is not None and (a.year is None or b.year is not None)


def _from_month_to_year(a: Clue, b: Clue) -> bool:
    """ "10/1986 - 1989: Phó bí thư", "1986 - 10/1989": a post held, with the month of one end alone."""
    if a.day or b.day or a.year is None or b.year is None or a.modifier or b.modifier or a.lunar or b.lunar:
        return False
    one_month = {level(a), level(b)} == {Precision.MONTH, Precision.YEAR}
    return one_month and 0 < b.year - a.year <= _LONGEST_POST


def neighbours(one: Phrase, two: Phrase, join: Join) -> bool:
    """Whether the second day is the one behind the first, in any year."""
    a, b = one.clue, two.clue
    if a.weekday is not None and b.weekday is not None and a.day is None and b.day is None and "và" in join.pattern:
        return b.weekday == a.weekday + 1 and a.shift is None
    if a.day is None and b.day is not None and a.weekday is not None and b.weekday == (a.weekday + 1) % 7:
        return a.part in _LATE and b.part in _EARLY
    if a.unit is Precision.DAY and a.shift is not None and b.day is not None and a.part in _LATE and b.part in _EARLY:
        return a.until is None and b.until is None  # "đêm nay, rạng sáng 11/5"
    if None in (a.day, a.month, b.day, b.month) or a.until or b.until or a.lunar != b.lunar or a.time or b.time:
        return False
    night = a.part in _LATE and b.part in _EARLY
    plain = "và" in join.pattern and a.part is None and b.part is None and join.example.startswith("ngày")
    if not (night or plain):
        return False
    assert a.day
    assert a.month
    assert b.day
    assert b.month
    if a.month == b.month:
        return b.day == a.day + 1
    return b.day == 1 and b.month == a.month % 12 + 1 and a.day >= MONTH_LENGTHS[a.month - 1]

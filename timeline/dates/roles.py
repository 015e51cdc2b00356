"""What a date does in its sentence: tell a happening, announce one, name a period, cite."""

from datetime import date

from timeline.model import Clue, Precision, Role

from .reading import Solved
from .vi.cues import ANNIVERSARY, BIRTH, DOCUMENT

LONG = (Precision.DECADE, Precision.CENTURY, Precision.QUARTER, Precision.HALF)
REACH = 90


def role_of(clue: Clue, solved: Solved, before: str, reference: date | None, *, forward: bool) -> Role:
    """Tell the role of a date from its clue, its days and the words before it, in lower case."""
    first, last = solved.days
    if clue.name in ("term", "school year"):
        return Role.PERIOD
    if clue.name == "years":
        return Role.PERIOD
    if BIRTH.search(before) or (clue.year is not None and DOCUMENT.search(before)) or ANNIVERSARY.search(before):
        return Role.REFERENCE
    if reference is not None and first > reference:
        return Role.FUTURE
    if reference is None and forward:
        return Role.FUTURE
    if _lasts(clue, solved, (last - first).days):
        return Role.PERIOD
    return Role.EVENT


def _lasts(clue: Clue, solved: Solved, days: int) -> bool:
    """Whether it names a stretch that things are counted over rather than a time at which they happen."""
    if solved.precision in LONG:
        return True
    if clue.until is None:
        return False
    return (
        clue.until.name == "now"
        or solved.precision is Precision.YEAR
        or days > 366
        or (solved.precision is Precision.MONTH and days > 80)
    )

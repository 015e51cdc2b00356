"""What a date does in its sentence: tell a happening, announce one, name a period, cite."""

from timeline.model import Clue, Precision, Role

from ..vi.cues import (
    AMENDED,
    ANNIVERSARY,
    BARE_LAW,
    BIRTH,
    BIRTH_WITHIN,
    DOCUMENT,
    DOCUMENT_ENDS,
    DOCUMENT_KINDS,
    LAW,
    PERSON,
    PLAN,
    UNNUMBERED,
)
from ..vi.lazily import lazily
from .reading import Solved, Surroundings

REACH = 90
# The name of a document's kind without a number, and what may follow it, is not longer.
_UNNUMBERED = 45
_FIGURE = lazily(r"[: ]\d")
_PAIR_BEHIND = lazily(r" ?[-–] ?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
_PAIR_BEFORE = lazily(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}) ?[-–] ?\Z")
_LIFE_BEHIND = lazily(r" ?[-–] ?[^()\n]{2,22}\b(\d{4})\)")
_LIFE_BEFORE = lazily(r"\([^()\n]{2,22}\b(\d{4}) ?[-–] ?\Z")
# Nobody whose life a paper gives in brackets died younger, in years; terms and projects last less.
_YOUTH = 15
_LONG = (Precision.DECADE, Precision.CENTURY, Precision.QUARTER, Precision.HALF)


def role_of(clue: Clue, solved: Solved, words: tuple[str, str, str], around: Surroundings, *, cites: bool) -> Role:
    """Tell the role of a date from its clue, its days and the words before, in and behind it, in lower case.

    `cites` tells whether a document is named right before it.
    """
    before, phrase, behind = words
    first, last = solved.days
    if clue.name == "term":
        return Role.PERIOD
    if ("sinh" in before or "sn" in before or "sanh" in before) and BIRTH.search(before):
        return Role.REFERENCE
    if BIRTH_WITHIN.match(phrase) or (phrase[0] == "(" and _names_year(clue) and PERSON.search(before)):
        return Role.REFERENCE
    reference = around.reference
    if reference is not None and first > reference:
        return Role.FUTURE
    if clue.name in ("now", "stretch") and reference is not None and last > reference:
        return Role.FUTURE  # "Từ nay đến Tết, giá khó giảm"
    if first == last == reference and clue.shift == 0 and not clue.story and around.direction() > 0:
        return Role.FUTURE  # "Tối nay, đội sẽ gặp ..."
    if (
        clue.year is not None
        and clue.day is not None
        and (_is_in_pair(clue, before, behind) or _is_end_of_life(clue.year, before, behind))
    ):
        return Role.REFERENCE
    bracketed = before.endswith(("(", "( "))
    if cites or _cites_law(clue, before) or (bracketed and ANNIVERSARY.search(before)):
        return Role.REFERENCE
    if clue.name == "years":
        return Role.REFERENCE if phrase.startswith("(") and not PLAN.search(before) else Role.PERIOD
    if (reference is None or (last > reference and first != last)) and around.direction() > 0:
        return Role.FUTURE
    return Role.PERIOD if _lasts(clue, solved, (last - first).days) else Role.EVENT


def _is_in_pair(clue: Clue, before: str, behind: str) -> bool:
    """Whether it stands beside the same day of another year: "(14/10/1930 - 14/10/2015)" is an anniversary."""
    for match in (_PAIR_BEHIND.match(behind), _PAIR_BEFORE.search(before)):
        if match and (int(match[1]), int(match[2])) == (clue.day, clue.month) and int(match[3]) != clue.year:
            return True
    return False


def _is_end_of_life(year: int, before: str, behind: str) -> bool:
    """Whether it is one of two days in brackets, years apart: "Cụ Na (4 tháng 11 năm 1895 – 7 tháng 3 năm 1983)"."""
    death = _LIFE_BEHIND.match(behind) if before.endswith("(") else None
    birth = _LIFE_BEFORE.search(before) if behind.startswith(")") else None
    if death is not None and int(death[1]) - year >= _YOUTH:
        return True
    return birth is not None and year - int(birth[1]) >= _YOUTH


def cites_document(before: str) -> bool:
    """Whether the words before a date name a document, with its number or without."""
    end = before.rstrip(" (")
    if end[end.rfind(" ") + 1 :] in DOCUMENT_ENDS and UNNUMBERED.search(before, max(0, len(before) - _UNNUMBERED)):
        return True
    if _FIGURE.search(before) is None:
        return False
    for kind in DOCUMENT_KINDS:
        if kind in before:
            return DOCUMENT.search(before) is not None
    return False


def _cites_law(clue: Clue, before: str) -> bool:
    """Whether a law's name stands before its year or day, or that it was amended then."""
    if clue.year is None or (before.endswith(", ") and not _names_year(clue)):
        return False
    return (LAW if _names_year(clue) else BARE_LAW).search(before) is not None or AMENDED.search(before) is not None


def _names_year(clue: Clue) -> bool:
    return clue.year is not None and clue.month is None and clue.day is None


def _lasts(clue: Clue, solved: Solved, days: int) -> bool:
    """Whether it names a stretch that things are counted over rather than a time at which they happen."""
    if solved.precision in _LONG or clue.name in ("school year", "months", "months so far"):
        return True
    if clue.until is None:
        return False
    to_now = clue.until.name == "now" or (clue.until.shift == 0 and not clue.until.story)
    return (
        to_now
        or solved.precision is Precision.YEAR
        or days > 366
        or (solved.precision is Precision.MONTH and days > 80)
    )

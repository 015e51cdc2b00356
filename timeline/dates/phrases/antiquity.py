"""Years of less than three figures that a text of antiquity means as they stand: "khởi nghĩa Hai Bà Trưng năm 40"."""

from dataclasses import replace

from timeline.model import Clue

from ..match.lexer import Tokens
from ..vi.lazily import lazily
from .phrase import Phrase

_RULES = "two digits"
_LAST_CENTURY = 1900
# Who lived in the first centuries, and the names that the country had.
_NAMES = (
    "hai bà trưng", "trưng trắc", "trưng nhị", "trưng vương", "mã viện", "đông hán", "tây hán", "nhà hán", "giao chỉ",
)  # fmt: skip
_REACH = 400
# "Đền thờ Hai Bà Trưng dựng lại năm 45", "phố Hai Bà Trưng": what bears their name is of our times.
_NAMESAKE = lazily(
    r"\b(?:đền|đình|miếu|tượng|đường|phố|quận|phường|trường|công viên|rạp|chợ|thpt|thcs)(?: [^\W\d_]+){0,2} \Z"
)


def of_antiquity(singles: list[Phrase], tokens: Tokens) -> list[Phrase]:
    """Take "năm 40" as the fortieth year of our era where the words around it name that time."""
    low = tokens.low
    names = [name for name in _NAMES if name in low]
    return [
        phrase._replace(clue=_as_it_stands(phrase.clue)) if _is_of_antiquity(phrase, low, names) else phrase
        for phrase in singles
    ]


def _is_of_antiquity(phrase: Phrase, low: str, names: list[str]) -> bool:
    if _RULES not in phrase.rule:
        return False
    if low.startswith((" sau công nguyên", " công nguyên"), phrase.end):
        return True
    first = max(phrase.start - _REACH, 0)
    for name in names:
        at = low.rfind(name, first, phrase.end + _REACH // 4)
        if at >= 0 and not _NAMESAKE.search(low, max(at - 30, 0), at):
            return True
    return False


def _as_it_stands(clue: Clue) -> Clue:
    until = _as_it_stands(clue.until) if clue.until else None
    year = clue.year - _LAST_CENTURY if clue.year is not None and clue.year >= _LAST_CENTURY else clue.year
    return replace(clue, year=year, until=until)

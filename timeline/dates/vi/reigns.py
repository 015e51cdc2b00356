"""Eras of Vietnamese reigns by the year of the common era that each begins in.

The years are those of the annals Đại Việt sử ký toàn thư and Đại Nam thực lục. Names that two eras share, as Thuận
Thiên of 1010 and of 1428, are left out: nothing in "năm Thuận Thiên thứ 3" tells which.
"""

from .numbers import DIGIT, TENS, spelled
from .words import ALIASES, BRANCHES, STEMS

REIGNS: dict[str, int] = {
    "thiệu bình": 1434, "diên ninh": 1454, "quang thuận": 1460, "hồng đức": 1470, "cảnh thống": 1498,
    "hồng thuận": 1509, "đại chính": 1530, "chính trị": 1558, "gia thái": 1573, "quang hưng": 1578,
    "hoằng định": 1600, "vĩnh tộ": 1619, "đức long": 1629, "dương hòa": 1635, "phúc thái": 1643,
    "khánh đức": 1649, "thịnh đức": 1653, "vĩnh thọ": 1658, "cảnh trị": 1663, "dương đức": 1672, "vĩnh trị": 1676,
    "chính hòa": 1680, "vĩnh thịnh": 1705, "bảo thái": 1720, "vĩnh khánh": 1729, "long đức": 1732, "vĩnh hựu": 1735,
    "cảnh hưng": 1740, "thái đức": 1778, "chiêu thống": 1787, "quang trung": 1788, "cảnh thịnh": 1793,
    "gia long": 1802, "minh mạng": 1820, "minh mệnh": 1820, "thiệu trị": 1841, "tự đức": 1848, "kiến phúc": 1884,
    "hàm nghi": 1885, "đồng khánh": 1886, "thành thái": 1889, "duy tân": 1907, "khải định": 1916, "bảo đại": 1926,
}  # fmt: skip
_NAMES = f"({'|'.join(name if ' ' not in name else name.replace(' ', ' -? ') for name in REIGNS)})"
_NUMBER = f"(@count|nhất|nhì|{TENS}|{DIGIT})"
# "Minh Mạng thứ 5", "vua Tự Đức năm thứ 15", "Thiệu Trị nguyên niên", "thứ 5 niên hiệu Minh Mạng"; behind "năm" also
# "Khải Định 9".
REIGN_YEAR = f"(niên hiệu|đời|triều)? vua? {_NAMES} (năm? thứ {_NUMBER}|nguyên niên)"
REIGN_NAME = f"(niên hiệu|đời|triều)? vua? {_NAMES}"
YEAR_OF_REIGN = f"(thứ {_NUMBER}|đầu) (của)? (niên hiệu|đời|triều) vua? {_NAMES}"
REIGN_FIGURE = f"{_NAMES} @count"
# No reign was longer: Cảnh Hưng had 47 years.
_LONGEST = 47
_FIRSTS = {"nhất": 1, "nhì": 2, "đầu": 1, "nguyên": 1}


def reign_begins(tokens: list[str]) -> int:
    """The year of the common era that a reign begins in."""
    words = " ".join(_plain(tokens))
    return next(begins for reign, begins in REIGNS.items() if reign in words)


def _plain(tokens: list[str]) -> list[str]:
    """Words in the spelling of the table, without the dashes of "Minh-Mạng"."""
    return [ALIASES.get(token, token) for token in tokens if token != "-"]


def year_in_reign(begins: int, cycle: str) -> int | None:
    """The year of a reign that a name of the sixty-year cycle is of; None where that reign had no such year.

    >>> year_in_reign(1926, "canh ngọ")
    1930
    """
    years = range(begins, begins + _LONGEST)
    return next((year for year in years if f"{STEMS[(year - 4) % 10]} {BRANCHES[(year - 4) % 12]}" == cycle), None)


def year_of_reign(tokens: list[str]) -> int:
    """The year of the common era that a year of a reign mostly fell in.

    Raises ValueError for a year that no reign has.
    """
    tokens = _plain(tokens)
    words = " ".join(tokens)
    name = next(reign for reign in REIGNS if reign in words)
    rest = [word for word in tokens if word not in (*name.split(), "niên", "hiệu", "đời", "triều", "vua", "của", "thứ")]
    if rest[:1] == ["năm"] and len(rest) > 1:
        rest = rest[1:]  # "năm thứ năm"
    number = _FIRSTS.get(rest[0]) if len(rest) == 1 else None
    number = number or spelled(rest)
    if not number or number > _LONGEST:
        raise ValueError(f"no year of a reign: {words}")
    return REIGNS[name] + number - 1

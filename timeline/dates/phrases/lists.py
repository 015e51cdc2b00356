"""The members of a list of days, months or years, and whether the last of them only counts what stands behind it."""

import itertools
from dataclasses import replace

from timeline.model import Clue

from ..match.found import Found
from ..match.lexer import Tokens
from ..vi.lazily import lazily
from ..vi.vetoes import COUNTED
from .phrase import Phrase

# A day of Tết from this one on is of the old year.
_LAST_OF_YEAR, _LAST_MONTH = 23, 12
_SUMS, _DECIMAL = ("triệu", "tỷ", "tỉ", "nghìn", "ngàn"), lazily(r"\d,\d")
_DASH = lazily(r" ?[-~] ?(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4})")
_LISTS = ("list of months", "list of days", "list of years", "bare years")
# What is counted in single words; in two, the first of them.
_THINGS = frozenset(words.split(" ")[0].strip("()") for words in COUNTED.split("|")) | {"đám", "nghi", "suất", "đối"}
# Behind "tháng 5, 6" these may be told of as well: "Tháng 5, 6 học sinh ôn thi".
_TOLD_OF = frozenset((
    "học", "sinh", "trường", "khách", "giá", "nước", "dân", "nhà", "lúa", "số", "lượng", "giáo", "cán", "nông", "ngư",
    "sản", "hội", "lớp", "điểm", "ban", "sở", "địa", "đội", "ngân", "doanh", "công", "chợ", "tiểu", "lao", "ngành",
    "lãi", "năm", "tuần", "tháng", "ngày", "thị", "gia", "bệnh", "đoàn", "các", "khu", "cơ", "khoa", "tour", "du",
))  # fmt: skip


def listed(whole: Phrase, found: Found, tokens: Tokens) -> list[Phrase]:
    """The members of "ngày 7, 8 và 9/3": one range where they follow one another, else one phrase each."""
    key = "day" if whole.clue.day is not None else "month" if whole.clue.month is not None else "year"
    members = [(found.base + first, found.base + last, said) for first, last, said in found.expression.members]
    if _ends_in_count(whole, members[-1][2][key], getattr(whole.clue, key), tokens):
        *members, (_, last, said) = members
        whole = whole._replace(last=last, end=tokens.end(last - 1), clue=replace(whole.clue, **{key: said[key]}))
        if not members:
            return [whole]
    values = [said[key] for _, _, said in members] + [getattr(whole.clue, key)]
    far = [said.get("far") for _, _, said in members]
    turns = _LAST_MONTH if key == "month" else 0
    follow = all(b == a + 1 or a == turns == b + turns - 1 for a, b in itertools.pairwise(values))
    if not any(far) and whole.clue.until is None and follow:
        first = _of_year_before(replace(whole.clue, **{key: values[0]}), whole.clue)
        return [whole._replace(clue=replace(first, until=whole.clue))]
    pieces = []
    for n, (first_token, last_token, said) in enumerate(members):
        begin = first_token - (tokens.word(first_token - 1) in ("mùng", "mồng"))
        start = found.start if n == 0 and tokens.low[found.start] != "(" else tokens.start(begin)
        end = tokens.end(last_token - 1)
        clue = _of_year_before(replace(whole.clue, until=None, **{key: said[key]}), whole.clue)
        if end_said := far[n]:
            clue = replace(clue, until=replace(clue, **end_said))
        if "Tết" in whole.rule and said[key] >= _LAST_OF_YEAR:
            clue = replace(clue, month=None, lunar=False, name="before tết")  # "30, mùng 1 và mùng 2 Tết"
        pieces.append(whole._replace(start=start, end=end, last=last_token, clue=clue))
    begin = members[-1][1] + 1
    end = whole.end - (tokens.low[whole.start] == "(")
    return [*pieces, whole._replace(start=tokens.start(begin), end=end, first=begin)]


def _of_year_before(clue: Clue, last: Clue) -> Clue:
    """A month of a list that ends in a year, of the one before where it is a later one: "tháng 12 và 1 năm sau"."""
    if clue.day is not None or clue.month is None or last.month is None or clue.month <= last.month:
        return clue
    if clue.year is not None:
        return replace(clue, year=clue.year - 1)
    return clue if clue.year_shift is None else replace(clue, year_shift=clue.year_shift - 1)


def of_a_life(whole: Phrase, tokens: Tokens) -> tuple[Phrase, Phrase] | None:
    """ "Hàn Giang (12/3/1917 - 9/10/1989)": the day of a birth and that of a death, or of an anniversary, are two."""
    clue, far = whole.clue, whole.clue.until
    if far is None or not (clue.day and clue.year and far.day and far.year) or far.year - clue.year <= 1:
        return None
    dash = _DASH.search(tokens.low, whole.start, whole.end)
    if dash is None:
        return None
    rule = "day/month/year"
    near = whole._replace(
        end=dash.start(), last=tokens.at(dash.end()) - 1, clue=replace(clue, until=None), rule=rule, strong=True
    )
    return near, whole._replace(start=dash.end(), first=tokens.at(dash.end()), clue=far, rule=rule, strong=True)


def is_amount(whole: Phrase, tokens: Tokens) -> bool:
    """ "Tiền trọ tháng 1,2 triệu đồng": a sum with a decimal comma."""
    return tokens.word(whole.last) in _SUMS and _DECIMAL.search(tokens.low, whole.start, whole.end) is not None


def _ends_in_count(whole: Phrase, one: int, two: int, tokens: Tokens) -> bool:
    """Whether the last of two figures that only a comma parts counts what follows.

    `one` and `two` are the figures: of two that follow one another only what is counted and never told of parts them.
    """
    if whole.rule not in _LISTS or (whole.clue.year is not None and whole.clue.month is not None):
        return False
    if tokens.word(whole.last - 2) != "," or not tokens.word(whole.last - 1).isdecimal():
        return False
    behind, next_one = tokens.word(whole.last), tokens.word(whole.last + 1)
    if behind not in _THINGS or (behind == "người" and next_one in ("dân", "lao", "tiêu", "bệnh", "ta")):
        return False
    return two - one != 1 or behind not in _TOLD_OF

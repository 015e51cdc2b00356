"""What figures look like by themselves: a day, a range of numbers, the years of a life."""

from datetime import date

from timeline.model import Clue

from ..match.lexer import Tokens
from .phrase import Phrase
from .places import opens_item

_HALF_A_YEAR = 6  # in months
MATCHES = ("trận", "buổi", "đêm", "chuyến", "lượt")
_BEFORE_MATCH = ("lượt", "loạt", "sau", "trước", "trong", "ở", "tại", "từ", "với")
_LONGEST_LIST, _LISTING = 24, ("/", ",", "và", "ngày", "sáng", "trưa", "chiều", "tối", "đêm")
_OF_DAYS = ("ngày", "hôm", "phiên", "buổi", "đêm", "tối", "sáng", "chiều", "đợt", "trận", "tuần")
_OF_A_SERIES = ("của", "vòng", "bảng", "tứ", "bán", "chung", "loạt", "lượt")


def says_day(clue: Clue) -> bool:
    return clue.day is not None or (clue.until is not None and clue.until.day is not None)


def falls(clue: Clue) -> bool:
    """Whether the first figure is the larger: ranges of numbers rise."""
    return clue.day is not None and clue.month is not None and clue.day > clue.month


def in_brackets(phrase: Phrase, tokens: Tokens) -> bool:
    return tokens.word(phrase.first - 1) == "(" and tokens.word(phrase.last) == ")"


def is_dated_gloss(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether what fills a bracket with a dash is days: "(6 và 7-5)", "TTXVN (05-02)"."""
    if "list of days in a month" in phrase.rule and tokens.word(phrase.last - 4) == "và":
        return True
    return tokens.low[phrase.start] == "0" and tokens.low.find("-0", phrase.start, phrase.end) > 0


def opens_list_in_brackets(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Họp trong 2 ngày (6/11 và 9/11)": the first of the days that a bracket names."""
    if tokens.word(phrase.first - 1) != "(" or tokens.word(phrase.last) not in (",", "và"):
        return False
    behind = tokens.words(phrase.last, phrase.last + _LONGEST_LIST)
    inside = behind[: behind.index(")")] if ")" in behind else ["?"]
    listed = all(word.isdecimal() or word in _LISTING for word in inside) and any(word.isdecimal() for word in inside)
    return listed and tokens.word(phrase.first - 2) in _OF_DAYS


def looks_like_date(clue: Clue, phrase: Phrase, tokens: Tokens, style: set[str]) -> bool:
    """A fraction is seldom above one: "30/4" is a date where nothing denies it; so is "(17/2)" and "12-15/3"."""
    if clue.day is not None and clue.month is not None and phrase.rule != "day/month/yy" and clue.year:
        return True
    if clue.day is None or clue.month is None:
        scale = clue.month == 1 and clue.year in (1000, 2000)
        return clue.year is not None and 1900 <= clue.year <= 2100 and not scale
    if (clue.day, clue.month) == (24, 7):
        return False
    if clue.until is not None or opens_item(phrase, tokens) or in_brackets(phrase, tokens) or clue.day > 12:
        return True
    figures = tokens.low[phrase.start : phrase.end]
    return figures.startswith("0") or "/0" in figures or ("/" in style and clue.day > clue.month)


def is_of_a_match(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Sau trận 12/5 với Hải Âu", "Trong trận 2/5, …": the figures behind what is played or sails are no share."""
    what, before = tokens.word(phrase.first - 1), tokens.word(phrase.first - 2)
    if what not in MATCHES or phrase.rule != "day/month":
        return False
    if falls(phrase.clue):
        return True
    heads = before in (*_BEFORE_MATCH, ".", ",", ";") or tokens.opens_line(phrase.first - 1)
    rounds = what not in ("trận", "chuyến") or phrase.clue.day == 1  # "thắng ở lượt 1/8", "trận 1/4"
    return heads and not rounds and tokens.word(phrase.last) not in _OF_A_SERIES


def plausible_years(clue: Clue) -> bool:
    """Whether two figures joined by a dash are years that a text would tell of."""
    first, last = clue.year or 0, clue.until.year or 0 if clue.until else 0
    return 1000 <= first < last <= 2100 and last - first <= (150 if first >= 1700 else 500)


def fits_weekday(clue: Clue, published: date | None) -> bool:
    """Whether a day of the year of publication, or of the one it lies nearest to, is the weekday said beside it."""
    if published is None or clue.day is None or clue.month is None:
        return False
    far = published.month - clue.month
    year = published.year + (far > _HALF_A_YEAR) - (far < -_HALF_A_YEAR)
    try:
        return date(year, clue.month, clue.day).weekday() == clue.weekday
    except ValueError:
        return False

"""Whether figures go on a list that began with a date."""

from timeline.model import Clue

from ..match.lexer import Tokens
from .phrase import Phrase

# So many days and tokens may lie between two days of a list.
_LIST_DAYS, _LIST_TOKENS, _IN_ONE_BREATH = 15, 16, 120
# No life is longer; what stands behind one of several years.
_LIFE, _JOINING = 90, ("và", "đến", "tới", "hoặc", "hay", "là", "từ", "giá")
# What shares and sums are of: "ngày 20/2; 2/3 chưa từng công bố".
_NOT_ON = ("đồng", "triệu", "tỷ", "chưa", "số", "trong", "còn")


def is_chained(phrase: Phrase, tokens: Tokens, previous: Phrase | None) -> bool:
    """Whether it goes on a list that began with a date: "ngày 27/9 và 1/10"."""
    if previous is None or (not previous.strong and not previous.numeric):
        return False
    if phrase.first - previous.last > 2 or previous.clue.shift is not None:
        return False  # "Hội bế mạc tối qua; 8/10 thí sinh đạt"
    told = previous.clue.day or (previous.clue.until and previous.clue.until.day) or previous.clue.month
    if phrase.clue.day and not told:
        return False  # "Quý 2-2020, 2/4 xưởng nghỉ"
    between = tokens.words(previous.last, phrase.first)
    if ";" in between and tokens.word(phrase.last) in _NOT_ON:
        return False
    if between == [","] and (phrase.clue.day or 0) < (phrase.clue.month or 0) and _far(previous.clue, phrase.clue):
        return False  # "sáng 8/6, 9/12 hồ lớn về mực nước chết"
    return bool(between) and all(word in (",", "và", ";", "hoặc", "&", "rồi") for word in between)


def _far(one: Clue, two: Clue) -> bool:
    """Whether a day lies too far behind another to be told in one breath with it."""
    return bool(one.day and one.month and two.month) and days_between(one, two) > _IN_ONE_BREATH


def annals(phrases: list[Phrase], tokens: Tokens) -> frozenset[int]:
    """The offsets of years without a word that head one clause after another: "1975 ông về. 1976 lấy vợ, 1978 …"."""
    found: set[int] = set()
    last: Phrase | None = None
    for phrase in phrases:
        if not _heads_clause(phrase, tokens):
            continue
        year, before = phrase.clue.year or 0, (last and last.clue.year) or 0
        if last and 0 < year - before <= _LIFE and "\n" not in tokens.low[last.end : phrase.start].strip("\n"):
            found |= {last.start, phrase.start}
        last = phrase
    return frozenset(found)


def _heads_clause(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether a year opens a clause of its own: "1976 lấy vợ", "Năm 1972 vào lính"."""
    if phrase.clue.day or phrase.clue.edge or not 1800 <= (phrase.clue.year or 0) <= 2100:
        return False
    heads = tokens.opens_line(phrase.first) or tokens.word(phrase.first - 1) in (".", ";", ":", ",")
    behind = tokens.low[phrase.end : phrase.end + 3].removeprefix(":")
    runs = phrase.clue.until is not None and behind[:1] == ","  # "từ 2001 đến 2004, mỗi năm …; 2009 còn 97"
    return (
        heads and (runs or (behind[:1] == " " and behind[1:2].isalpha())) and tokens.word(phrase.last) not in _JOINING
    )


def goes_on(previous: Phrase, phrase: Phrase, tokens: Tokens) -> bool:
    """Whether a list of days goes on: "ngày 2/3 có sương; 3-3 biển êm", "xã Tả Van ngày 30/8, xã Bản Phố 2/9, ..."."""
    b = phrase.clue
    if not (b.day and b.month) or b.until or b.year:
        return False
    glossed = tokens.words(phrase.first - 2, phrase.first) == [")", ","] and tokens.word(phrase.last) == "("
    a = (previous.clue.until if glossed else None) or previous.clue
    if not (a.day and a.month) or a.until or not 0 < days_between(a, b) <= _LIST_DAYS:
        return False
    if glossed:
        return True  # "28/2 (7h-11h), 29/2-2/3 (cả ngày), 6/3 (lộ 471)"
    if tokens.opens_line(phrase.first) or tokens.word(phrase.first - 1) == ";":
        return tokens.word(phrase.last) not in _NOT_ON
    if not previous.strong or phrase.first - previous.last > _LIST_TOKENS:
        return False
    between = set(tokens.words(previous.last, phrase.first))
    return "," in between and "." not in between and tokens.word(phrase.last) in (",", ";", ".")


def days_between(one: Clue, two: Clue) -> int:
    """About how many days one day and month is before the next that are another's."""
    return ((two.month or 0) - (one.month or 0)) % 12 * 30 + (two.day or 0) - (one.day or 0)

"""What a count says with the day beside it: "hai ngày sau Noel", "một tuần sau đêm vỡ đê 12/10"."""

from dataclasses import replace

from timeline.model import Clue, Precision

from ..match.lexer import Tokens
from ..vi.lazily import lazily
from ..vi.numbers import spelled
from .lending import in_year
from .phrase import Phrase

# What counts from the day said behind it, and which way.
_COUNTS = {
    "count after": 1,
    "count before publication": -1,
    "next day": 1,
    "day before": -1,
    "part of the next day": 1,
    "part of the day before": -1,
}
_WAYS = {"trước": -1, "sau": 1}
_UNITS = {"ngày": 1, "hôm": 1, "tuần": 7}
_COUNT = lazily(
    r" (?:đúng |tròn )?(\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (ngày|hôm|tuần)\b(?! (?:đêm|nghỉ|làm|thứ))"
)
_HAPPENINGS = frozenset((
    "đêm", "vụ", "trận", "cơn", "đợt", "lễ", "cuộc", "phiên", "buổi", "chuyến", "sự", "thảm", "tai", "bão", "lũ",
    "biến", "đám", "hội", "ngày",
))  # fmt: skip
# Of these, the ones that lead so few words on to the day.
_LEADING, _NAMED = ("ngày", "lễ", "đám", "phiên"), 3
# How many words name what happened.
_LONGEST_NAME = 9
_DAYS_IN = {Precision.DAY: 1, Precision.WEEK: 7}


def counted_from(one: Phrase, two: Phrase, tokens: Tokens, *, bare: bool = False) -> Phrase | None:
    """ "Hai ngày sau Tết Dương lịch", "ngay hôm sau ngày 5/3": so many days from a day said; None for what is not.

    From `bare` figures they count only where those are no other name of the day: "ba ngày trước (15/3)".
    """
    if one.rule == "same day" and one.clue.part is None and one.clue.time is None and two.clue.day is not None:
        return two._replace(start=one.start, first=one.first, strong=True)  # "Cùng ngày 13/6"
    of_years = (
        two.rule in ("count since", "count after", "count before publication") and two.clue.unit is Precision.YEAR
    )
    of_month = one.clue.modifier is None and two.rule == "count after"
    if of_years and in_year(one) and (one.clue.day is not None or of_month):
        # "ngày 30-4 cách nay 45 năm", "ngày 29-8 ba năm sau"
        clue = replace(one.clue, year_shift=two.clue.shift, story=two.clue.story)
        return one._replace(end=two.end, last=two.last, clue=clue, rule=f"{one.rule} {two.rule}", strong=True)
    if (
        one.rule not in _COUNTS
        or one.clue.part is not None
        or (tokens.low[two.start].isdigit() and not bare)
        or not _names_day(two.clue)
    ):
        return None
    if tokens.low.startswith("nhân ", two.start):
        return None  # "được thả ba năm sau nhân ngày Quốc khánh"
    if one.clue.unit not in _DAYS_IN or one.clue.shift is None:
        return two  # "hai năm trước ngày 30/4/1975" is of no day
    # A count of weeks from a told day is kept in days.
    return two._replace(
        start=one.start,
        first=one.first,
        rule=f"{one.rule} {two.rule}",
        strong=True,
        offset=one.clue.shift * _DAYS_IN[one.clue.unit],
    )


def count_behind(phrase: Phrase, tokens: Tokens) -> Phrase:
    """A day with the count behind it: "sau Trung thu một tuần", "trước Tết hai ngày"; itself where there is none."""
    # The "sau" or "trước" is the first word of the phrase, or the word before it.
    first = phrase.first if tokens.word(phrase.first) in _WAYS else phrase.first - 1
    first -= tokens.word(first) == "lễ"  # "Sau lễ 30/4 hai ngày"
    way = _WAYS.get(tokens.word(first))
    count = _COUNT.match(tokens.low, phrase.end)
    if way is None or count is None or not _names_day(phrase.clue) or phrase.clue.shift is not None:
        return phrase
    return phrase._replace(
        start=tokens.start(first), first=first, end=count.end(), last=tokens.at(count.end()), strong=True,
        rule=f"{phrase.rule} and so long", offset=way * (spelled([count[1]]) or 0) * _UNITS[count[2]],
    )  # fmt: skip


def count_said(near: Phrase, far: Phrase, tokens: Tokens) -> Phrase | None:
    """A count with what the words behind it say of it: the day to count from, or the year that it comes to.

    None for a count of months or years from a day that a noun names: "một tháng sau ngày khai trương 12/8".
    """
    from_noun = _from_noun(near, far, tokens)
    return from_noun and _beside(from_noun, far, tokens)


def _from_noun(near: Phrase, far: Phrase, tokens: Tokens) -> Phrase | None:
    """A count from what a noun names with its day: "một tuần sau đêm vỡ đê 12/10"; itself where it is none."""
    clue, unit = far.clue, near.clue.unit
    if near.clue.shift is None or near.clue.until is not None:
        return near
    if unit not in _DAYS_IN:
        return None if tokens.word(near.last) in _LEADING and far.first - near.last <= _NAMED else near
    between = tokens.words(near.last, far.first)
    named = 1 < len(between) <= _LONGEST_NAME and between[0] in _HAPPENINGS and all(map(str.isalpha, between))
    named = named or between == ["lễ"]  # "hai ngày sau lễ 30/4"
    if not named or not (clue.day and clue.month) or clue.until is not None or clue.lunar:
        return near
    return near._replace(
        clue=clue, rule=f"{near.rule} {far.rule}", strong=True, numeric=False, offset=near.clue.shift * _DAYS_IN[unit]
    )


def _beside(near: Phrase, far: Phrase, tokens: Tokens) -> Phrase:
    """A count of months or years that is said again with its year: "một năm sau, tháng 4/2026"; else itself.

    What is said again is sure, what the count goes on from is not.
    """
    unit, said = near.clue.unit, far.clue
    if said.year is None or far.first - near.last != 1 or tokens.word(near.last) not in (",", "("):
        return near
    if unit not in (Precision.MONTH, Precision.YEAR) or said.until or said.lunar or said.name:
        return near
    month = said.month if unit is Precision.MONTH else None
    if unit is Precision.MONTH and month is None:
        return near
    return near._replace(clue=Clue(month=month, year=said.year, name="said again"))


def _names_day(clue: Clue) -> bool:
    return clue.until is None and (
        clue.day is not None or clue.name in ("tết", "giao thừa") or (clue.unit is Precision.DAY)
    )

"""What one date lends another beside it: the month, the year, that it comes round again."""

from dataclasses import replace

from timeline.model import Clue

from ..match.grammar import Grammar
from ..match.lexer import Tokens
from .phrase import Phrase

# A month is lent over so many dates, within one sentence.
_FURTHER = 4
# And no longer aside in brackets, with its brackets, parts two days of a list.
_ASIDE = 9
_OF_TWO_YEARS = ("school year", "crop season over two years", "winter over two years")
_WEEKDAYS = ("weekday", "weekday off in lieu")
_ENDS = frozenset((".", "!", "?", "\n"))
# What may stand between the days of a list that shares its year or its rhythm.
_BETWEEN = frozenset((",", "và", "ngày", ";", "hoặc", "&", "vào", "các", "từ"))


def day_lent(one: Phrase, two: Phrase, tokens: Tokens) -> Phrase:
    """A day that shares the month said behind it: "sáng 28 và chiều 30/11", "ngày 13 và đêm 14-3-1954"."""
    near, far = one.clue, two.clue
    if (
        (one.rule not in ("day", "part and day") and (near.day is None or near.month is not None))
        or near.name == "mùng"
        or near.lunar
        or far.month is None
        or (far.until and not near.until)
        or two.first - one.last != 1
    ):
        return one
    if tokens.word(one.last) not in ("và", ",") or not (near.day or 0) < (far.day or 0):
        return one
    if near.until is not None and near.until.day is not None and near.until.month is None:
        # "từ 5 đến 10 và 12, 13/4"
        far = far.until or far
        near = replace(near, until=replace(near.until, month=far.month, year=far.year, lunar=far.lunar))
    clue = replace(near, month=far.month, year=far.year, year_shift=far.year_shift, lunar=far.lunar, name=None)
    return one._replace(clue=clue, rule="day/month", strong=True)


def months_lent(singles: list[Phrase], tokens: Tokens) -> list[Phrase]:
    """Days of a list in clauses that share the month said last: "gặp tối 16, đá bóng chiều 17 và về sáng 18/7"."""
    for at, near in enumerate(singles):
        if near.rule != "part and day" or near.clue.month is not None:
            continue
        for far in singles[at + 1 : at + _FURTHER]:
            if set(tokens.words(near.last, far.first)) & _ENDS or (near.clue.day or 0) >= (far.clue.day or 0):
                break
            if far.clue.month is not None:
                clue = replace(near.clue, month=far.clue.month, year=far.clue.year, lunar=far.clue.lunar, name=None)
                singles[at] = near._replace(clue=clue)
                break
    return singles


def years_lent(singles: list[Phrase], tokens: Tokens) -> list[Phrase]:
    """Days of a list whose year is said with the last: "ngày 22/1, 17/2 và 3/3/1973"."""
    for at in range(len(singles) - 2, -1, -1):
        near, far = singles[at], singles[at + 1]
        if far.rule == "bare years":
            singles[at + 1] = _of_its_kind(near, far, tokens)
        joined = near.last == far.first and None not in (near.clue.modifier, far.clue.modifier)
        if not (joined or _of_one_list(near, far, tokens)) or near.clue.lunar or far.clue.lunar:
            continue
        if near.clue.name == "tết" and _in_next_year(near.clue, far.clue):
            singles[at] = near._replace(clue=replace(near.clue, year=far.clue.year))
        if near.clue.day is None and near.clue.modifier is None:
            continue
        if in_year(near) and far.clue.year is not None and _place(near) < _place(far):
            singles[at] = near._replace(clue=replace(near.clue, year=far.clue.year))
    return singles


def _of_its_kind(near: Phrase, far: Phrase, tokens: Tokens) -> Phrase:
    """Years of a list that are of the kind said with the first: "năm học 2022-2023 và 2023-2024"; else themselves."""
    first, last, end = far.clue.year, near.clue.until, far.clue.until
    if near.rule not in _OF_TWO_YEARS or not _of_one_list(near, far, tokens):
        return far
    if first is None or last is None or end is None or end.year != first + 1:
        return far
    until = replace(last, year=first + (last.year or 0) - (near.clue.year or 0))
    return far._replace(clue=replace(near.clue, year=first, until=until), rule=near.rule, strong=True)


def weeks_lent(singles: list[Phrase], tokens: Tokens) -> list[Phrase]:
    """Weekdays of a list whose week is said with the last: "thứ Hai, thứ Tư và thứ Sáu tuần này".

    Two that follow one another are left to be a range.
    """
    week: Clue | None = None
    for at in range(len(singles) - 2, -1, -1):
        near, far = singles[at], singles[at + 1]
        if near.clue.weekday is None:
            week = None
            continue
        if far.rule == "weekday of a week":
            week = far.clue
        days = near.clue.weekday, far.clue.weekday or 0
        listed = _of_one_list(near, far, tokens) and ";" not in tokens.words(near.last, far.first)
        if week is None or near.rule not in _WEEKDAYS or not listed or days[0] >= days[1]:
            week = None
            continue
        if near.clue.toward is None and (days[1] - days[0] > 1 or "và" not in tokens.words(near.last, far.first)):
            clue = replace(near.clue, unit=week.unit, shift=week.shift, hangs=week.hangs, name=None)
            singles[at] = near._replace(clue=clue, rule="weekday of a week", strong=True)
    return singles


def _in_next_year(tet: Clue, far: Clue) -> bool:
    """Whether a Tết is of the year of a day said behind it: "nghỉ Tết Nguyên đán từ ngày 18/1/2026"."""
    alone = tet.year is None and tet.year_shift is None and tet.toward is None and tet.cycle is None
    return alone and far.year is not None and far.month in (1, 2)


def in_year(phrase: Phrase) -> bool:
    """Whether it is a day or a month whose year no word of its own tells."""
    clue = phrase.clue
    return (
        clue.month is not None
        and clue.year is None
        and clue.year_shift is None
        and clue.until is None
        and clue.toward is None
        and clue.name is None
    )


def _place(phrase: Phrase) -> tuple[int, int]:
    return phrase.clue.month or 0, phrase.clue.day or 0


def _of_one_list(near: Phrase, far: Phrase, tokens: Tokens) -> bool:
    # Most neighbours stand far apart, and the words between them are many.
    return 0 < far.first - near.last <= _FURTHER and _BETWEEN.issuperset(tokens.words(near.last, far.first))


def _beside_aside(near: Phrase, far: Phrase, tokens: Tokens) -> bool:
    """Whether only an aside in brackets parts two of a list: "thứ Bảy (đêm thi) và Chủ nhật hằng tuần"."""
    if not 0 < far.first - near.last <= _ASIDE or tokens.word(near.last) != "(" or near.clue.day:
        return False
    between = tokens.words(near.last, far.first)
    return ")" in between and _BETWEEN.issuperset(between[between.index(")") + 1 :])


def comes_round(clue: Clue, last: int, tokens: Tokens, grammar: Grammar) -> bool:
    """Whether the words behind make it come round again: "ngày 5 hằng tháng", not "từ 1/7 mỗi tháng cụ nhận …"."""
    match = grammar.recurring.regex.match(tokens.codes, last)
    if match is None or clue.year is not None:
        return False
    return clue.month is None or tokens.word(match.end() - 1) in ("năm", "mùa")


def coming_round(singles: list[Phrase], tokens: Tokens) -> list[Phrase]:
    """A list whose last day comes round again comes round whole: "thứ Hai, thứ Tư, thứ Sáu hằng tuần"."""
    for at in range(len(singles) - 2, -1, -1):
        near, far = singles[at], singles[at + 1]
        if far.recurs and not near.recurs and (_of_one_list(near, far, tokens) or _beside_aside(near, far, tokens)):
            singles[at] = near._replace(recurs=True)
    return singles

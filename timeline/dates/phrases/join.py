"""Expressions to whole phrases: ranges, dates said twice, and what is too weak to stand."""

from collections.abc import Iterable
from dataclasses import replace

from timeline.model import Precision

from ..match.doubts import CONTEXT
from ..match.found import Found
from ..match.grammar import Grammar
from ..match.lexer import Tokens
from ..vi.joins import Join, JoinKind
from .antiquity import of_antiquity
from .counting import count_behind, count_said, counted_from
from .ends import from_start, level, neighbours, rangeable
from .feasts import is_run_into
from .lending import comes_round, coming_round, day_lent, months_lent, weeks_lent, years_lent
from .lists import is_amount, listed, of_a_life
from .moon import told_by_the_moon
from .nth import without_ordinals
from .phrase import Phrase
from .till import behind_from, since_start, until_now
from .twins import is_another, is_then, is_up_to, kind, same
from .yearly import year_ends_month

# What may stand between the "tới" of a range and its end.
_ABOUT = ("khoảng", "hết", "trước")
_UNTIL = ("đến", "tới", "cho", "kéo")
# What the two ends of a range behind "từ" may be.
_MIXED = (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.YEAR)
# "…, sau Tết" is another time than the one before it.
_BESIDE = ("sau", "trước", "qua", "ra")
# A count behind a day, "sau Trung thu đúng một tuần", ends within so many characters.
_COUNT_REACH = 20
# "Ngày 19/8, cách đây 76 năm"
_TIES = {"count before publication": "của", "count since": ","}
_ZONE_TOKENS = 6  # "theo giờ địa phương )"


def phrases_of(found: list[Found], tokens: Tokens, grammar: Grammar) -> list[Phrase]:
    """Join the expressions of a text, in order."""
    singles = [phrase for one in found for phrase in _phrases(one, tokens, grammar)]
    if rules := {phrase.rule for phrase in singles if phrase.clue.weekday is not None}:
        singles = without_ordinals(singles, tokens)
        if "weekday of a week" in rules:
            singles = weeks_lent(singles, tokens)
    low = tokens.low
    if "trưng" in low or " hán" in low or "giao chỉ" in low or "công nguyên" in low:
        singles = of_antiquity(singles, tokens)
    singles = told_by_the_moon(singles, tokens)
    singles = coming_round(years_lent(months_lent(singles, tokens), tokens), tokens)
    joined: list[Phrase] = []
    for single in _bracketed(singles, tokens, grammar):
        phrase = single
        if joined:
            joined[-1] = day_lent(joined[-1], phrase, tokens)
        while joined and (both := _joined(joined[-1], phrase, tokens, grammar)):
            phrase = both
            joined.pop()
        joined.append(phrase)
    codes, firsts = tokens.codes, grammar.until_now.piece.first
    return [
        until_now(phrase, tokens, grammar)
        if codes[phrase.last : phrase.last + 1] in firsts
        else (since_start(phrase, tokens) if phrase.rule == "part of this year" else phrase)
        for phrase in joined
    ]


def _bracketed(singles: list[Phrase], tokens: Tokens, grammar: Grammar) -> list[Phrase]:
    """Join first what a bracket says again: "từ thứ Sáu (10/11) đến Chủ nhật (12/11)", or a count and its feast."""
    out: list[Phrase] = []
    bracket = grammar.codes.word("(")
    for single in singles:
        phrase, both, behind = single, None, tokens.low[single.end : single.end + _COUNT_REACH]
        if "tuần" in behind or "ngày" in behind or "hôm" in behind:
            head = tokens.low[single.start - 7 if single.start > 7 else 0 : single.start + 6]
            if "sau" in head or "trước" in head:
                phrase = count_behind(single, tokens)
        if out and tokens.codes[phrase.first - 1] == bracket and phrase.clue.until is None:
            both = _joined(out[-1], phrase, tokens, grammar)
        elif out and out[-1].last == phrase.first:
            both = counted_from(out[-1], phrase, tokens)
        elif out and out[-1].rule in ("count after", "count before publication"):
            count = out.pop()
            if said := count_said(count, phrase, tokens):
                out.append(said)
            phrase = phrase._replace(strong=phrase.strong or said is not count)
        out[len(out) - (both is not None) :] = [both or phrase]
    return out


def _phrases(found: Found, tokens: Tokens, grammar: Grammar) -> Iterable[Phrase]:
    """One expression as a phrase, or a list of days as several."""
    clue = found.clue()
    if clue is None:
        return ()
    expression, codes, last = found.expression, tokens.codes, found.last
    rule = expression.ready.rule
    strong = not rule.weak or found.strong
    if clue.toward == 1 and is_up_to(last, tokens):
        clue, last = replace(clue, toward=None), last - 1
    if clue.toward == -1 and clue.day is not None and is_then(last, tokens):
        clue, last = replace(clue, toward=None), last - 1
    gone = clue.year_shift == -1 and clue.modifier is not None and is_then(last, tokens)
    if gone and tokens.word(found.first - 1) in ("đến", "tới"):
        clue, last = replace(clue, year_shift=0, hangs=True), last - 1  # "điều tra đến cuối năm rồi đình chỉ"
    recurs = codes[last : last + 1] in grammar.recurring.piece.first and comes_round(clue, last, tokens, grammar)
    end = found.end if last == found.last else tokens.end(last - 1)
    whole = Phrase(found.start, end, found.first, last, clue, rule.name, strong, rule.weak, recurs)
    if clue.until is not None and tokens.word(found.first - 1) == "(" and (two := of_a_life(whole, tokens)):
        return two
    if (rule.name == "list of months" and is_amount(whole, tokens)) or (
        rule.name == "Tết alone" and not is_run_into(whole, tokens)
    ):
        return ()
    if rule.name == "month and bare year" and not year_ends_month(whole, tokens):
        last -= 1 + (tokens.word(last - 2) == ",")  # "Phiên tháng 4, 1991 hộ nhận gạo"
        whole = whole._replace(last=last, end=tokens.end(last - 1), clue=replace(clue, year=None), rule="month")
    if not expression.members:
        return (whole,)
    return listed(whole, found, tokens)


def _joined(one: Phrase, two: Phrase, tokens: Tokens, grammar: Grammar) -> Phrase | None:
    """Two neighbouring phrases as one, if the words between them tie them."""
    apart = two.first - one.last
    if apart > CONTEXT:
        return None
    if apart <= 0 or (apart == 1 and tokens.word(one.last) in _ABOUT):
        far = _begins_with_to(one, two, tokens)
        if far:
            return far
    tied = apart == 1 and tokens.word(one.last) == _TIES.get(two.rule)
    if (apart == 0 or tied) and (counted := counted_from(one, two, tokens)):
        return counted
    joins = grammar.joins.between(tokens.codes[one.last : two.first])
    if not joins or (one.clue.until is not None and two.clue.until is not None and not _alike(one, two)):
        return None
    for join in joins:
        before = tokens.word(two.first)
        if join.kind is JoinKind.SAME and (two.clue.edge or before in _BESIDE or is_another(one, two, tokens)):
            continue
        if join.kind is JoinKind.RANGE and before == "trước" and two.clue.name == "tết":
            two = two._replace(clue=replace(two.clue, name="giao thừa"))  # "từ nay đến trước Tết" ends on its eve
        if join.closes and tokens.word(two.first) in ("mùng", "mồng") and two.clue.day and two.clue.month:
            two = two._replace(clue=replace(two.clue, lunar=True))  # "6/9 (mùng 4 tháng Tám)"
        between = join.kind is JoinKind.NEIGHBOURS and tokens.word(one.first - 1) == "giữa"
        both = (
            (_range(one, two) if between else None)
            or _make(join, one, two)
            or (_mixed_range(one, two, tokens) if join.kind is JoinKind.RANGE else None)
        )
        if both is None:
            continue
        if apart == 0 and both.twin is not None and (counted := counted_from(one, two, tokens, bare=True)):
            both = both._replace(parts=(counted,))  # "3 ngày trước 15/3", which three days ago was not
        if one.clue.weekday is not None and one.clue.day is None and tokens.word(one.last) == "vào" and two.clue.day:
            both = both._replace(parts=(two,))  # "môn thứ tư vào sáng 5/6", which is a Friday
        if not join.closes:
            return both
        if (close := _closing(two, tokens)) is not None:
            return both._replace(last=close + 1, end=tokens.end(close))
    return None


def _closing(two: Phrase, tokens: Tokens) -> int | None:
    """The bracket that closes behind a date said again, or behind whose time it is: "(8/7 theo giờ địa phương)"."""
    behind = tokens.words(two.last, two.last + _ZONE_TOKENS)
    if ")" not in behind:
        return None
    words = behind[: behind.index(")")]
    return two.last + len(words) if not words or words[0] == "giờ" or words[:2] == ["theo", "giờ"] else None


def _mixed_range(one: Phrase, two: Phrase, tokens: Tokens) -> Phrase | None:
    """ "Từ tháng 1/2018 đến giữa năm 2020": behind "từ", the two ends need not be of one kind."""
    a, b = one.clue, two.clue
    stretch = behind_from(one, tokens) or tokens.word(one.first - 1) == "đoạn"
    if stretch and a.day and b.day and not (a.until or b.until) and (a.year or 9999) < (b.year or 0):
        return _range(one, two)._replace(parts=(one, two))  # "từ 20/1/2022 - 20/1/2023"
    if (
        not behind_from(one, tokens)
        or tokens.word(one.last) not in _UNTIL
        or a.until
        or b.until
        or a.edge
        or b.name == "now"
    ):
        return None
    if level(a) not in _MIXED or level(b) not in _MIXED:
        return None
    return _range(one, two)._replace(parts=(one, two))


def _begins_with_to(one: Phrase, two: Phrase, tokens: Tokens) -> Phrase | None:
    """Where the "đến" of a range was read as part of one of its ends: "tháng 3 tới tháng 5", "… đến hết tháng 2"."""
    if one.clue.until or two.clue.until:
        return None
    begins = one.clue.name == "now" or (one.clue.day is not None and behind_from(one, tokens))
    if begins and (two.clue.name or two.twin) and tokens.word(two.first) in ("đến", "tới"):
        return _range(one, two)  # "từ 20/1 đến Tết": the name of a feast takes the word before it
    if level(one.clue) is not level(two.clue):
        runs = behind_from(one, tokens) or tokens.word(two.first) in _UNTIL
        starts = from_start(one.clue) or (runs and level(one.clue) in _MIXED)
        if not (two.clue.edge and starts):
            return None
    if two.clue.edge:
        return _range(one, two._replace(clue=replace(two.clue, edge=False)))
    if one.clue.toward == 1 and tokens.word(one.last - 1) == "tới":
        return _range(one._replace(clue=replace(one.clue, toward=None)), two)
    return None


def _alike(one: Phrase, two: Phrase) -> bool:
    """Whether two ranges may be one said twice: "29/9 - 1/10 (15 - 17/8 âm lịch)"."""
    return kind(one.clue) != kind(two.clue)


def _make(join: Join, one: Phrase, two: Phrase) -> Phrase | None:
    match join.kind:
        case JoinKind.SAME:
            return same(one, two, separate=two.first > one.last)
        case JoinKind.NEIGHBOURS:
            return _range(one, two) if neighbours(one, two, join) else None
        case _:
            return _range(one, two) if rangeable(one, two, join) else None


def _range(one: Phrase, two: Phrase) -> Phrase:
    strong = one.strong or two.strong or (one.numeric and two.numeric)
    clue = replace(one.clue, until=two.clue)
    if clue.part is None and two.clue.part is not None and one.clue.time is None:
        clue = replace(clue, part=None)
    return one._replace(
        end=two.end, last=two.last, clue=clue, rule=f"{one.rule} to {two.rule}", strong=strong, recurs=two.recurs
    )

"""Days that their own words leave to either calendar, and a label or a feast beside them gives to the moon."""

from dataclasses import replace

from timeline.model import Clue

from ..match.lexer import Tokens
from ..vi.holidays import LUNAR_DAYS
from ..vi.lazily import lazily
from .phrase import Phrase

_CALENDAR = "(?:âm lịch|lịch âm|lịch ta)"
_LABEL = lazily(
    rf"\b(?:theo {_CALENDAR}(?:,| thì)?|(?<!tết )(?<!đán )(?<!năm ){_CALENDAR}(?: là)? ?:"
    rf"|ngày (?:{_CALENDAR}|âm)(?: là| ?:)|(?<=\()(?:{_CALENDAR}|âl)"
    rf"|ngày [^.;:\d\n]{{0,12}}\((?:{_CALENDAR}|âm|âl)\) ?:)"
    r"(?: là| từ| vào| các)*\s+\Z"
)
# "Theo lịch âm, ngày 10/2/2024 là mùng 1 Tết": the moon's own day stands behind it.
_TURNED = lazily(
    r",? \(?(?:là|tức|nhằm|trùng|rơi|ứng)(?: là| vào| với)?(?: ngày)? (?:m[ùồ]ng|rằm|\d)(?![^.;\n]{0,40}\bdương\b)"
)
# "Ngày 21/10 theo âm lịch"; in "ngày 10/2 theo âm lịch là mùng 1 Tết" the moon's day stands behind it.
_BEHIND = lazily(rf" \(?(?:tính )?theo {_CALENDAR}\b(?!,? (?:là|tức|nhằm|rơi|trùng|ứng)\b)")
# "(nhằm ngày 20 đến 23 và 28, 29 âm lịch)"
_GLOSS_BEFORE = lazily(r"\bnhằm (?:các |từ |vào )?(?:ngày )?\Z")
_GLOSS_BEHIND = lazily(rf"(?: ?(?:và|,|đến|-) ?\d{{1,2}})+ {_CALENDAR}")
# "Ngày 19/9 vía Quán Thế Âm"
_SAINT = lazily(r",? (?:là )?(?:lễ )?(?:khánh )?vía\b")
# "Giỗ cụ nhằm ngày 18 tháng Tư ta.", but "ngày 18 tháng 4 ta đánh chiếm thị xã" is of the sun.
_OURS = lazily(r" ta(?=[,.;)\n]|\Z| (?:hằng|hàng|mỗi) năm| (?:là|thì) (?!đã|đánh))")
# "Từ tháng Giêng, khi phơi bột, đến mồng 10 tháng Tám", "giỗ cụ mồng 10 tháng Ba"
_BESIDE_MOON = lazily(r"\btháng (?:giêng|chạp)\b[^.;\n]*\Z|\b(?:giỗ(?: [^\W\d_]+)?|cúng(?: [^\W\d_]+)?) \Z")
_UNTIL = frozenset(("đến", "tới", "-", "~", "hết", "ngày"))
_GOES_ON = frozenset(("đến", "tới", "-", "~", "và", ",", "ngày", "hết"))
_EARLY = lazily(r"\bm[ùồ]ng\b")
_MOST_BETWEEN = 3
_REACH, _BESIDE = 40, 200
_LAST_DAY = 30
# The birth of the Buddha is kept on either, always by the moon.
_BUDDHA = frozenset(((8, 4), (15, 4)))


def told_by_the_moon(singles: list[Phrase], tokens: Tokens) -> list[Phrase]:
    """Mark the days beside "theo âm lịch" and those of a feast: "Đoan Ngọ …, mùng năm tháng năm"."""
    low = tokens.low
    if not (
        "lịch" in low
        or "mùng" in low
        or "mồng" in low
        or "phật đản" in low
        or "âm" in low
        or "âl" in low
        or " vía" in low
        or " ta," in low
        or " ta." in low
        or " ta là " in low
        or " ta thì " in low
        or " ta hằng năm" in low
        or " ta hàng năm" in low
    ):
        return singles  # as most texts, which is far faster to ask
    glossed, saints = "nhằm" in low, " vía" in low
    before: Phrase | None = None
    for at, phrase in enumerate(singles):
        if not _may_be_lunar(phrase.clue):
            before = None
            continue
        far = singles[at - 1 : at] + singles[at + 1 : at + 2]
        in_range = any(_is_range(phrase, other, tokens) for other in far)
        if (
            in_range
            or _goes_on(before, phrase, tokens)
            or _is_labelled(phrase, low, glossed=glossed, saints=saints)
            or _is_feast(phrase, low)
        ):
            before = singles[at] = phrase._replace(clue=_lunar(phrase.clue), strong=True)
        else:
            before = None
    return singles


def _lunar(clue: Clue) -> Clue:
    return replace(clue, lunar=True, until=replace(clue.until, lunar=True) if clue.until else None)


def _may_be_lunar(clue: Clue) -> bool:
    numbered = clue.day <= _LAST_DAY if clue.day is not None else clue.month is not None and clue.until is None
    return numbered and clue.name is None and not clue.lunar and clue.weekday is None and clue.shift is None


def _goes_on(before: Phrase | None, phrase: Phrase, tokens: Tokens) -> bool:
    if before is None or not 0 < phrase.first - before.last <= _MOST_BETWEEN:
        return False
    return _GOES_ON.issuperset(tokens.words(before.last, phrase.first))


def _is_range(phrase: Phrase, other: Phrase, tokens: Tokens) -> bool:
    """Whether the other end of its range is the moon's: "mùng 3 tháng 3 âm lịch đến mùng 6 tháng 3"."""
    if not other.clue.lunar or None in (other.clue.day, other.clue.month, phrase.clue.month):
        return False
    one, two = sorted((phrase, other), key=lambda end: end.first)
    between = tokens.words(one.last, two.first) if two.first - one.last <= _MOST_BETWEEN else ()
    alike = phrase.clue.month == other.clue.month or _EARLY.search(tokens.low, phrase.start, phrase.end) is not None
    return alike and bool(between) and _UNTIL.issuperset(between)


def _is_labelled(phrase: Phrase, low: str, *, glossed: bool, saints: bool) -> bool:
    if _OURS.match(low, phrase.end) and phrase.clue.month is not None:
        return True
    if phrase.clue.day is None:
        return False
    if _BEHIND.match(low, phrase.end):
        return True
    if saints and phrase.clue.month is not None and _SAINT.match(low, phrase.end):
        return True
    if (
        glossed
        and _GLOSS_BEHIND.match(low, phrase.end)
        and _GLOSS_BEFORE.search(low, max(0, phrase.start - 20), phrase.start)
    ):
        return True
    early = phrase.clue.month is not None and phrase.clue.year is None and _EARLY.search(low, phrase.start, phrase.end)
    if early and _BESIDE_MOON.search(low, max(0, phrase.start - _BESIDE), phrase.start):
        return True
    label = _LABEL.search(low, max(0, phrase.start - _REACH), phrase.start)
    return label is not None and not _TURNED.match(low, phrase.end)


def _is_feast(phrase: Phrase, low: str) -> bool:
    """Whether it is the day of a feast that its paragraph names; "mùng" is how the moon's first ten days are said."""
    clue = phrase.clue
    days = {(clue.day, clue.month)} | ({(clue.until.day, clue.until.month)} if clue.until else set())
    if not days.isdisjoint(_BUDDHA) and "phật đản" in low[max(phrase.start - _BESIDE // 2, 0) : phrase.start]:
        return True  # "Lễ Phật đản ngày 15/4"
    if days.isdisjoint(_FEASTS) or not _EARLY.search(low, phrase.start, phrase.end):
        return False
    first = max(phrase.start - _BESIDE, 0)
    first = max(low.rfind("\n", first, phrase.start), first)
    last = low.find("\n", phrase.end, phrase.end + _BESIDE)
    around = low[first : last if last >= 0 else phrase.end + _BESIDE]
    return any(name in around for day in days for name in _FEASTS.get(day, ()))


_FEASTS: dict[tuple[int | None, int | None], tuple[str, ...]] = {
    day: tuple(name for name, other in LUNAR_DAYS.items() if other == day) for day in LUNAR_DAYS.values()
}

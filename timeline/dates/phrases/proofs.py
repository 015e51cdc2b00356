"""What is asked of the phrases of some rules alone: a month may be a name, a weekday an ordinal, a year a number."""

import re
from collections.abc import Callable

from timeline.model import Clue, Modifier

from ..match.lexer import Tokens
from .phrase import Phrase, separator_of

_YEAR_BEFORE = (
    "đến", "tới", "từ", "trước", "sau", "vào", "hồi", "khoảng", "sinh", "sn", "trong", "của", "cuối", "đầu", "giữa",
    "mùa", "nhìn",
)  # fmt: skip
_PART_BEFORE = ("hồi", "vào", "ngay", "từ", "khoảng", "dịp", "kiến", "đến", "tới", "với")
_WEEKDAY_NAME = re.compile(r"thứ (\w+)", re.IGNORECASE)
# Rules whose expressions may be names of streets and shops.
_NAMES = ("month without", "day of Tết", "same day", "day tháng", "lunar month", "New Year's Eve")
# "Tí Thứ Bảy": a name before it, itself inside a sentence.
_NICKNAME = re.compile(r"[\w,] [A-ZĐÁÀẢÃẠÂẤẦẨẪẬĂÉÈÊẾỀÍÌÓÒÔỐỒƠỚỜÚÙƯỨỪÝ]\w* Thứ\Z")
_QUOTES = ("“", "”", '"', "'")
_CAPITAL = re.compile("Tháng|Mùng|Mồng|Giao Thừa")
# The first words of a short quotation that is the name of a work: “Mùa thu tháng Mười”, "Đêm tháng Bảy".
_NAME_OF_WORK = re.compile(r"[“\"‘'«][^\W\d_](?:[^“”\"‘’'«».,:;?!\n]){0,22} \Z")
_NOT_NAMING = frozenset(
    ("trong", "vào", "từ", "đến", "tới", "qua", "hết", "sau", "trước", "của", "là", "cả", "đợi", "hẹn")
)
_STRETCHED = ("hơn", "gần", "cả", "suốt", "ngót", "non", "tròn")
_NO_UNITS = (
    "rồi",
    "tại",
    "ở",
    "trên",
    "với",
    "do",
    "khi",
    "vẫn",
    "thì",
    "mới",
    "đã",
    "cũng",
    "lại",
    "và",
    "đến",
    "tới",
    "chưa",
    "còn",
    "sẽ",
    "là",
)
_ORDINAL_BEFORE = ("hôm", "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "vào", "từ", "đến", "khuya", "(", "này")


def stands_by_rule(phrase: Phrase, tokens: Tokens) -> bool | None:
    """What is asked of the phrases of some rules alone; None for those of the others."""
    rule, clue = phrase.rule, phrase.clue
    if rule.startswith(_NAMES) and _is_name(phrase, tokens):
        return False
    if rule == "weekday and date":
        text = tokens.low[phrase.start : phrase.end]
        return phrase.strong or clue.year is not None or "," in text or _weekday_stands(phrase, tokens)
    if clue.weekday is not None:
        if _weekly(clue):
            return False
        if rule.startswith("weekday"):
            if clue.until is None and clue.day is None:
                return _weekday_stands(phrase, tokens)
            if clue.day is not None and separator_of(phrase, tokens) == "/":
                return True
    if rule == "from now":
        return tokens.low.endswith("hôm nay", 0, phrase.end)
    test = _TESTS.get(rule)
    return test(phrase, tokens) if test else None


def _weekly(clue: Clue) -> bool:
    """ "từ thứ Hai đến thứ Sáu" with no date and no week is a timetable."""
    far = clue.until
    if far is None or clue.weekday is None or far.weekday is None or clue.day or far.day:
        return False
    return clue.shift is None and far.shift is None and far.weekday - clue.weekday >= 4


def _is_name(phrase: Phrase, tokens: Tokens) -> bool:
    """A month or lunar day with a capital inside a sentence is a name: "đường 2 Tháng 9", "quán Tháng Mười"."""
    start = phrase.start
    text = tokens.text
    capital = _CAPITAL.search(text, start, phrase.end)
    if capital is None or text[start : phrase.end].isupper():
        return False
    if capital.start() > start and not text[start].isdigit():
        return False
    before = text[max(0, capital.start() - 3) : capital.start()].rstrip(" ")
    if before.endswith(_QUOTES) and text.startswith(_QUOTES, phrase.end):
        return True
    return bool(before) and (before[-1].isalnum() or before[-1] == ",")


def _opens_clause(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Cuối tháng, ..." and "hồi đầu tháng" are dates; "tiền lương cuối tháng" is none."""
    behind = tokens.word(phrase.last)
    before = "." if tokens.opens_line(phrase.first) else tokens.word(phrase.first - 1)
    return before in _PART_BEFORE or (before in (".", ";", ":") and behind == ",")


def _weekday_stands(phrase: Phrase, tokens: Tokens) -> bool:
    """ "thứ Hai" and "hôm thứ hai" are days, "thứ hai" elsewhere is an ordinal number."""
    text = tokens.text[phrase.start : phrase.end]
    if "nhật" in text.lower() or phrase.clue.toward is not None or text.lower().startswith("hôm"):
        return True
    if _NICKNAME.search(tokens.text, max(0, phrase.start - 12), phrase.start + 3):
        return False
    before = tokens.word(phrase.first - 1)
    if before in _ORDINAL_BEFORE or phrase.strong:
        return True
    if text.lower().startswith("cn"):
        return False  # but beside a date or behind a clock time: "T7, CN" is a timetable
    name = _WEEKDAY_NAME.search(text)
    return name is not None and name[1][0].isupper() and not text.isupper()


def _lone_day_stands(phrase: Phrase, tokens: Tokens) -> bool:
    """ "ngày 18" is a day; "ngày một", "ngày hai buổi" and "hôm một" are not."""
    text = tokens.low[phrase.start : phrase.end]
    digits = text.rsplit(None, 1)[-1].isdigit()
    return digits or text.startswith("mùng") or len(text.split()) > 2


def _year_stands(phrase: Phrase, tokens: Tokens) -> bool:
    return phrase.clue.edge or tokens.word(phrase.first - 1) in _YEAR_BEFORE


def _is_of_our_time(phrase: Phrase, _: Tokens) -> bool:
    """ "Cuối 2023" is of a year, "số đầu 1240" of none."""
    return 1900 <= (phrase.clue.year or 0) <= 2100


def _closes_clause(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Khai mạc tối 21." is a day, so is "tối 21 vẫn mưa"; "tối 21 người" is none."""
    return (
        tokens.word(phrase.last) in _NO_UNITS or not tokens.low[phrase.end : phrase.end + 2].lstrip(" ")[:1].isalnum()
    )


def _ends_clause(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Năm 72, ông vào Nam." tells a year, "năm 72 cây số" none."""
    return tokens.word(phrase.last) in (",", ".", ";", ")") or tokens.low[phrase.end : phrase.end + 1] in ("", "\n")


def _part_of_week_stands(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Phiên đầu tuần" is of this week; "vào cuối tuần" may be of any."""
    if tokens.word(phrase.first - 1) in ("phiên", "hồi"):
        return True
    return phrase.clue.modifier is not Modifier.END and _opens_clause(phrase, tokens)


def _is_no_stretch(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Hơn tuần nay", "cả tháng nay" are stretches of time that end now."""
    return tokens.word(phrase.last - 1) != "nay" or tokens.word(phrase.first - 1) not in _STRETCHED


def _is_clause(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Ba ngày tiếp theo, anh ở nhà." tells which days, "trong ba ngày tiếp theo" how many."""
    before = "." if tokens.opens_line(phrase.first) else tokens.word(phrase.first - 1)
    return before in (".", ";") and tokens.word(phrase.last) == ","


def _is_numbered(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Phí quý cuối" is of no year."""
    return tokens.word(phrase.last - 1) not in ("đầu", "cuối")


def _is_no_occasion(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Nhân ngày Quốc khánh, ..." tells an occasion; with its figures, "nhân Quốc khánh 2/9", it tells a day."""
    return not tokens.low.startswith("nhân ", phrase.start)


def _is_the_ancestors_day(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Giỗ Tổ" is of the Hùng kings, "giỗ tổ" of a craft or a family."""
    return tokens.text[phrase.start : phrase.end] != "giỗ tổ"


def _is_no_place(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Từ mai" is tomorrow, "từ Mai Châu" a road."""
    first, *_, last = tokens.text[phrase.start : phrase.end].split()
    return last != "Mai" or first.lower() not in ("từ", "đến", "sang")


def _names_no_work(phrase: Phrase, tokens: Tokens) -> bool:
    """ "tháng Mười" at the end of a short name in quotation marks is part of the name."""
    if not tokens.text.startswith(_QUOTES, phrase.end) or tokens.word(phrase.first - 1) in _NOT_NAMING:
        return True
    opened = _NAME_OF_WORK.search(tokens.text, max(0, phrase.start - 26), phrase.start)
    return opened is None or not opened[0][1].isupper()


_TESTS: dict[str, Callable[[Phrase, Tokens], bool]] = {
    "part of the story's month": _opens_clause,
    "part of this year": _opens_clause,
    "bare year": _year_stands,
    "days on end": _is_clause,
    "weeks on end": _is_clause,
    "quarter": _is_numbered,
    "named day of the solar calendar without year": _is_no_occasion,
    "part of a bare year": _is_of_our_time,
    "year in two digits that ends a clause": _ends_clause,
    "named day of the lunar calendar without year": _is_the_ancestors_day,
    "tomorrow": _is_no_place,
    "part of this week": _part_of_week_stands,
    "part and day": _closes_clause,
    "week": _is_no_stretch,
    "month of publication": _is_no_stretch,
    "day": _lone_day_stands,
    "month without year": _names_no_work,
}

"""What makes bare figures a date: the words before them, their form, and how the text writes its dates."""

import re
from collections.abc import Callable

from timeline.model import Clue, Modifier

from .grammar import Grammar
from .lexer import Tokens
from .phrase import Phrase
from .scan import CONTEXT

_SEPARATOR = re.compile(r"\d *([-/.]) *(?=\d)")
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
# "Ngày giao dịch không hưởng quyền là 2/8", "hạn nộp hồ sơ: 5/8".
_DAY_NAMED = re.compile(
    r"\b(?:(?:ngày|hạn|thời điểm|thời gian|thời hạn)\b[^.;,:\d\n]{0,40}(?: là| vào|:)"
    r"|(?:ngày|dịp|nhân|lễ) (?:truyền thống|quốc tế|thế giới|thành lập|hội|toàn dân|doanh nhân|nhà giáo"
    r"|thầy thuốc|phụ nữ)\b[^.;:\d\n]{0,50}) \Z"
)
_DECIMAL = re.compile(r"\d,\d")
_QUOTES = ("“", "”", '"', "'")
_CAPITAL = re.compile("Tháng|Mùng|Mồng|Giao Thừa")
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


def separator_of(phrase: Phrase, tokens: Tokens) -> str:
    """The character between day and month; empty where they are in words."""
    marks = _SEPARATOR.findall(tokens.low, phrase.start, phrase.end)
    return marks[-1] if marks else ""


class Evidence:
    """How a text writes its dates, and what therefore stands as one in it."""

    def __init__(self, phrases: list[Phrase], tokens: Tokens, grammar: Grammar) -> None:
        self._phrases = phrases
        self._tokens = tokens
        self._grammar = grammar
        self._style: set[str] | None = None

    @property
    def style(self) -> set[str]:
        """The characters that stand between the day and month of dates that are sure."""
        if self._style is None:
            sure = (phrase for phrase in self._phrases if phrase.strong and phrase.clue.day)
            self._style = {separator_of(phrase, self._tokens) for phrase in sure} - {""}
        return self._style

    def stands(self, phrase: Phrase, previous: Phrase | None) -> bool:
        """Whether a phrase is a date rather than a number, an ordinal or a name."""
        if phrase.recurs:
            return False
        own = _stands_by_rule(phrase, self._tokens)
        if own is not None:
            return own
        return phrase.strong or not phrase.numeric or self._weak_stands(phrase, previous)

    def _weak_stands(self, phrase: Phrase, previous: Phrase | None) -> bool:
        """Whether figures that no word supports are a date."""
        tokens, clue = self._tokens, phrase.clue
        if "list of days" in phrase.rule and _DECIMAL.search(tokens.low, max(0, phrase.start - 2), phrase.end):
            return False
        if phrase.rule == "bare years":
            return _plausible_years(clue)
        if phrase.rule == "week of the year":
            return clue.year is not None or 10 <= (clue.ordinal or 0) <= 53
        if _chained(phrase, tokens, previous):
            return True
        mark = separator_of(phrase, tokens)
        bracketed = _bracketed(phrase, tokens)
        if bracketed and mark == "-" and max(clue.day or 0, clue.month or 0) < 10:
            return False
        if _is_address(phrase, tokens):
            return False
        # What stands before a colon counts as well: "khai giảng trong một ngày: 5/9".
        first = phrase.first - (tokens.word(phrase.first - 1) == ":")
        before = tokens.codes[max(0, first - CONTEXT) : first]
        said = bool(self._grammar.evidence.regex.search(before)) or bool(
            _DAY_NAMED.search(tokens.low, max(0, phrase.start - 60), phrase.start)
        )
        if mark and mark in "-.":
            if mark in self.style:
                return (
                    said
                    or clue.until is not None
                    or bracketed
                    or (mark == "-" and max(clue.day or 0, clue.month or 0) > 9 and self._opens_or_falls(phrase))
                )
            late = max(clue.day or 0, (clue.until and clue.until.day) or 0) > 12
            if phrase.rule == "bare month/year":
                return said or _heads_entry(phrase, tokens)
            if "to day/month" in phrase.rule and (mark == "-" or late):
                return True
            return (said and (not self.style or late)) or (clue.until is not None and bracketed)
        if said or not mark:
            return said or phrase.rule == "year in parentheses" or (clue.day or 0) > 12
        return _looks_like_date(clue, phrase, tokens, self.style)

    def _opens_or_falls(self, phrase: Phrase) -> bool:
        """ "… rời bến; 9-10 qua đảo"; ranges of numbers rise."""
        return _falls(phrase.clue) or self._tokens.word(phrase.first - 1) == ";"


def _stands_by_rule(phrase: Phrase, tokens: Tokens) -> bool | None:
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


def _is_address(phrase: Phrase, tokens: Tokens) -> bool:
    """ "tại 30/4 Trần Hưng Đạo" is a house number."""
    behind = tokens.start(phrase.last) if phrase.last < len(tokens.codes) else len(tokens.text)
    name = tokens.text[behind : behind + 1].isupper() and tokens.low[phrase.end : behind].strip(" ") == ""
    return name and tokens.word(phrase.first - 1) in ("tại", "trú", "ở", "chỉ", "về", "số", "nhà")


def _weekly(clue: Clue) -> bool:
    """ "từ thứ Hai đến thứ Sáu" with no date and no week is a timetable."""
    far = clue.until
    if far is None or clue.weekday is None or far.weekday is None or clue.day or far.day:
        return False
    return clue.shift is None and far.shift is None and far.weekday - clue.weekday >= 4


def _falls(clue: Clue) -> bool:
    """Whether the first figure is the larger: ranges of numbers rise."""
    return clue.day is not None and clue.month is not None and clue.day > clue.month


def _chained(phrase: Phrase, tokens: Tokens, previous: Phrase | None) -> bool:
    """Whether it goes on a list that began with a date: "ngày 27/9 và 1/10"."""
    if previous is None or (not previous.strong and not previous.numeric):
        return False
    if phrase.first - previous.last > 2:
        return False
    between = tokens.words(previous.last, phrase.first)
    return bool(between) and all(word in (",", "và", ";", "hoặc", "&") for word in between)


def _bracketed(phrase: Phrase, tokens: Tokens) -> bool:
    return tokens.word(phrase.first - 1) == "(" and tokens.word(phrase.last) == ")"


def _looks_like_date(clue: Clue, phrase: Phrase, tokens: Tokens, style: set[str]) -> bool:
    """A fraction is seldom above one: "30/4" is a date where nothing denies it; so is "(17/2)" and "12-15/3"."""
    if clue.day is None or clue.month is None:
        scale = clue.month == 1 and clue.year in (1000, 2000)
        return clue.year is not None and 1900 <= clue.year <= 2100 and not scale
    if (clue.day, clue.month) == (24, 7):
        return False
    if clue.until is not None or tokens.opens_line(phrase.first) or _bracketed(phrase, tokens) or clue.day > 12:
        return True
    figures = tokens.low[phrase.start : phrase.end]
    return figures.startswith("0") or "/0" in figures or ("/" in style and clue.day > clue.month)


def _heads_entry(phrase: Phrase, tokens: Tokens) -> bool:
    """ "4-1973 - thông xe trở lại": a line or entry of a chronicle begins with its month."""
    opens = tokens.opens_line(phrase.first) or tokens.word(phrase.first - 1) in (";", ".")
    return opens and 1800 <= (phrase.clue.year or 0) <= 2100


def _plausible_years(clue: Clue) -> bool:
    """Whether two figures joined by a dash are years that a text would tell of."""
    first, last = clue.year or 0, clue.until.year or 0 if clue.until else 0
    return 1000 <= first < last <= 2100 and last - first <= (150 if first >= 1700 else 500)


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


def _part_of_week_stands(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Phiên đầu tuần" is of this week; "vào cuối tuần" may be of any."""
    if tokens.word(phrase.first - 1) in ("phiên", "hồi"):
        return True
    return phrase.clue.modifier is not Modifier.END and _opens_clause(phrase, tokens)


def _is_no_stretch(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Hơn tuần nay", "cả tháng nay" are stretches of time that end now."""
    return tokens.word(phrase.last - 1) != "nay" or tokens.word(phrase.first - 1) not in _STRETCHED


def _is_the_ancestors_day(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Giỗ Tổ" is of the Hùng kings, "giỗ tổ" of a craft or a family."""
    return tokens.text[phrase.start : phrase.end] != "giỗ tổ"


def _is_no_place(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Từ mai" is tomorrow, "từ Mai Châu" a road."""
    first, *_, last = tokens.text[phrase.start : phrase.end].split()
    return last != "Mai" or first.lower() not in ("từ", "đến", "sang")


_TESTS: dict[str, Callable[[Phrase, Tokens], bool]] = {
    "part of the story's month": _opens_clause,
    "part of this year": _opens_clause,
    "bare year": _year_stands,
    "part of a bare year": _is_of_our_time,
    "named day of the lunar calendar without year": _is_the_ancestors_day,
    "tomorrow": _is_no_place,
    "part of this week": _part_of_week_stands,
    "part and day": _closes_clause,
    "week": _is_no_stretch,
    "month of publication": _is_no_stretch,
    "day": _lone_day_stands,
}

"""Whether the word before a date is the end of a longer word, of a name or of a longer number."""

from ..vi.compounds import CLASSED, KIN, LONGER, NAME_ENDS, NUMBERS, ROUGHLY, SMALL
from ..vi.lazily import lazily
from .found import Found
from .lexer import Tokens

# "Covid-19", "U23", "VN30": figures that end a name count nothing.
_NAME_IN_FIGURES = lazily(r"[^\W\d_]-?\d+\Z")
# "PMI giảm còn 50,3 tháng trước", "lùi về 1.280 tuần trước".
_LONGER_NUMBER = lazily(r"(?:([^\W\d_]+) )?[\d.,]*\d[.,]\d+\Z")
_OF_YEARS = ("year", "century", "period")
_EACH = ("hàng", "hằng")
# "Đóng hàng tháng 5 trăm nghìn", "bán hàng ngày 2/3 số bánh".
_COUNTED = ("trăm", "triệu", "nghìn", "ngàn", "đồng", "số", "con", "lá", "cuộc", "tin", "suất", "chuyến")
# Behind goods, a day of the month alone is a day only where no noun follows: "nhận hàng ngày 20 cuộc gọi".
_ENDS = (".", ",", ";", "", "và", "tại", "ở", "thì", "nhưng")


def ends_longer_word(found: Found, tokens: Tokens) -> bool:
    """Whether the word before says nothing by itself: "Ấn Độ sáng 5/6", "Lớp 12 tuần này", "Covid-19 năm nay"."""
    first = found.first
    before, further = tokens.word(first - 1), tokens.word(first - 2)
    if further in LONGER.get(before, ()):
        rule, behind = found.expression.ready.rule.name, tokens.word(found.last)
        if rule == "bare years":
            return before != "phòng"  # "trả phòng 2001-2010"
        if before in _EACH and (rule == "day" or rule.startswith("days of the month")):
            return behind in _ENDS
        return before not in _EACH or behind not in _COUNTED
    if before in NUMBERS or before[:1].isdigit():
        return ends_name(tokens, first - 1) or _ends_index(found, tokens)
    if before not in NAME_ENDS or further in SMALL:
        return False
    start = tokens.start(first - 1)
    return tokens.text[start].isupper() and tokens.text[start + 1].islower() and _is_capital(tokens, first - 2)


def _ends_index(found: Found, tokens: Tokens) -> bool:
    """ "VN-Index lùi về 1.280 tuần trước" tells when."""
    end = tokens.end(found.first - 1)
    return _LONGER_NUMBER.search(tokens.low, max(0, end - 24), end) is not None and not is_length(found, tokens)


def is_length(found: Found, tokens: Tokens) -> bool:
    """ "Suốt 1,5 năm nay", "hơn 1.000 năm qua", "gần 2,5 ngày": a broken or a long number of days or years."""
    end = found.start - 1
    if end < 1 or not tokens.low[end - 1].isdigit():
        return False
    number = _LONGER_NUMBER.search(tokens.low, max(0, end - 24), end)
    if number is None:
        return False
    return number[1] in ROUGHLY or found.expression.ready.rule.name.startswith(_OF_YEARS)


def ends_name(tokens: Tokens, index: int) -> bool:
    """Whether a number ends a name: "lớp một", "bà Sáu", "quận 7", "Covid-19"."""
    before, further = tokens.word(index - 1), tokens.word(index - 2)
    if before == "lộ":
        return further in ("quốc", "tỉnh", "hương")  # "Đại lộ 3 tháng 2"
    if before in CLASSED:
        return (further, before) != ("trong", "vòng")
    if before in KIN:
        return _is_capital(tokens, index)
    start, end = tokens.start(index), tokens.end(index)
    return tokens.text[start].isdigit() and _NAME_IN_FIGURES.search(tokens.text, max(0, start - 4), end) is not None


def _is_capital(tokens: Tokens, index: int) -> bool:
    return index >= 0 and tokens.text[tokens.start(index)].isupper()

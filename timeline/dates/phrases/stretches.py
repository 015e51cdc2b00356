"""Whether so many days, weeks or hours tell when something happened or only how long it took."""

from ..match.lexer import Tokens
from .phrase import Phrase

_LEADS = ("trong", "suốt")
_ENDS = (",", ".", ";", ")", ":")
# "Hơn ba tháng qua", "2-3 ngày tới", "mỗi tuần qua" count no days; "lần thứ ba tháng qua" counts something else.
_ROUGH = ("hơn", "gần", "khoảng", "chừng", "tầm", "độ", "ngót", "-", "đến", "tới", "mỗi", "thứ", "còn", "/", "cỡ")
# "Ba tháng qua tay ba chủ", "hai ngày qua đêm": what "qua" begins.
_THROUGH = (
    "tay",
    "đêm",
    "đời",
    "lại",
    "mặt",
    "loa",
    "sông",
    "cầu",
    "đường",
    "mạng",
    "biên",
    "cửa",
    "khỏi",
    "của",
    "(",
    "phát",
    "ngoài",
)


def follows_on(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Ba ngày tiếp theo, anh ở nhà." tells which days, "trong ba ngày tiếp theo" how many."""
    before = "." if tokens.opens_line(phrase.first) else tokens.word(phrase.first - 1)
    return before in (".", ";", "suốt")


def tells_when(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Trong ba ngày qua", "Hai tuần tới, …" tell when; "thêm 3 ngày tới 5 ngày" tells how long."""
    before, behind = tokens.word(phrase.first - 1), tokens.word(phrase.last)
    if before in _ROUGH or behind in _THROUGH or behind[:1].isdigit():
        return False
    if behind in _ENDS or tokens.low[phrase.end : phrase.end + 1] in ("", "\n"):
        return True
    return tokens.word(phrase.first) in _LEADS or before in (".", ";", ",", "báo") or tokens.opens_line(phrase.first)

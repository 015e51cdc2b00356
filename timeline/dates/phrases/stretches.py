"""Whether so many days, weeks or hours tell when something happened or only how long it took."""

from ..match.lexer import Tokens
from .phrase import Phrase

_LEADS = ("trong", "suốt")
_ENDS = (",", ".", ";", ")", ":")
# "Hơn ba tháng qua", "2-3 ngày tới", "mỗi tuần qua" count no days; "lần thứ ba tháng qua" counts something else.
_ROUGH = (
    "hơn", "gần", "khoảng", "chừng", "tầm", "độ", "ngót", "-", "đến", "tới", "mỗi", "thứ", "còn", "/", "cỡ", "bao",
)  # fmt: skip
# "Ba tháng qua tay ba chủ", "trong 2 giờ qua phà", "trong ba ngày tới năm ngày": what "qua" and "tới" begin.
_ON_TO = frozenset((
    "tay", "tận", "đêm", "đời", "lại", "mặt", "loa", "sông", "cầu", "đường", "mạng", "biên", "cửa", "khỏi", "của",
    "phát", "ngoài", "đèo", "hầm", "phà", "núi", "rừng", "suối", "thẻ", "trạm", "cổng", "lăng", "bưu", "điện", "kiểm",
    "bàn", "xử", "thử", "tập", "nhiệt", "tuổi", "đi", "nơi", "khi", "lúc", "bến", "trường", "lớp", "đảo", "bờ", "đỉnh",
    "hiện", "mọi", "ga", "sân", "ngân", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
))  # fmt: skip
_CHANGES = ("giảm", "tăng", "sẽ", "vẫn", "tiếp")
_REACHED = ("đạt", "ước", "tăng", "giảm", "vượt")
_TOLD = ("báo", "biết", "kể", "nói", "rằng", "thấy")
_VERBS = ("đã", "sẽ", "có", "vẫn", "là", "không", "chưa", "còn", "trời", "mưa", "nắng", "giá", "bị", "được", "liên")
# "Trong 3 giờ tới" is of a forecast; "8 giờ tới", "hai tiếng qua điện thoại" are hours of a clock or of a talk.
_HOURS, _A_DAY = ("giờ", "h", "tiếng"), 24


def follows_on(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Ba ngày tiếp theo, anh ở nhà." tells which days, "trong ba ngày tiếp theo" how many."""
    before = "." if tokens.opens_line(phrase.first) else tokens.word(phrase.first - 1)
    return before in (".", ";", "suốt")


def is_no_other_half(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Nửa năm sau, chợ cháy." tells when, "nửa năm đầu lỗ, nửa năm sau lãi" of the second half of a year."""
    return "nửa năm đầu" not in tokens.low[max(0, phrase.start - 90) : phrase.start]


def tells_when(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Trong ba ngày qua", "Hai tuần tới, …" tell when; "thêm 3 ngày tới 5 ngày" tells how long."""
    before, behind = tokens.word(phrase.first - 1), tokens.word(phrase.last)
    if before in _ROUGH or behind in _ON_TO or behind[:1].isdigit():
        return False
    if behind == "(" and tokens.word(phrase.last + 1) in ("tính", "từ"):
        return False  # "Trong 24 giờ qua (tính từ 18h ngày 28/8 …)"
    led = tokens.word(phrase.first) in _LEADS or (tokens.word(phrase.first) == "từ" and behind in _ENDS)
    if not led and _is_of_a_clock(phrase, tokens):
        return False
    if led or behind in _ENDS or tokens.low[phrase.end : phrase.end + 1] in ("", "\n"):
        return True
    if behind in _REACHED and "tháng" in tokens.low[phrase.start : phrase.end]:
        return True  # "Kiều hối 10 tháng qua đạt 3,5 tỷ"
    if phrase.rule == "stretch from now" and behind in _CHANGES and "ngày" in tokens.low[phrase.start : phrase.end]:
        return True  # "Nền nhiệt ba ngày tới giảm"
    opens = before in (".", ";", ",") or tokens.opens_line(phrase.first)
    return before in _TOLD or (opens and behind in _VERBS)


def _is_of_a_clock(phrase: Phrase, tokens: Tokens) -> bool:
    words = tokens.words(phrase.first, phrase.last)
    hours = any(word in _HOURS for word in words)
    return hours and not (words[0].isdecimal() and int(words[0]) >= _A_DAY)

"""Whether a bare number is a day: "tối 21", "ngày 18"."""

from ..match.lexer import Tokens
from .figures import opens_sentence
from .phrase import Phrase
from .places import heads_day_of_a_tour

_MONTHS = 12
_NO_UNITS = (
    "rồi", "tại", "ở", "trên", "với", "do", "khi", "vẫn", "thì", "mới", "đã", "cũng", "lại", "và", "đến", "tới",
    "chưa", "còn", "sẽ", "là", "làm", "khiến", "gây", "bị", "được", "phải", "không",
)  # fmt: skip
_TELLERS = ("chúng", "tôi", "tui", "họ", "mình", "đoàn", "cả", "trời", "nước")
_PARTS = ("sáng", "trưa", "chiều", "tối", "đêm")
_FROM_OR_TO = ("từ", "đến", "tới", "vào", "hồi", "ngay")
# Verbs that go on behind such a day, and count nothing.
_VERBS = (
    "hát", "diễn", "múa", "khai", "bế", "rước", "thi", "đua", "bắn", "đấu", "tới", "đến", "lên", "xuống", "trở",
    "rời", "chạy", "ngủ", "đón", "thắp", "bốc", "rút", "khiến", "làm", "gây", "cho", "có", "bị", "được", "phải",
    "không", "đổ", "ập", "tràn", "xảy", "gặp", "về", "ra", "vào", "đi", "giảm", "tăng", "theo", "bắt", "tiếp", "thì",
)  # fmt: skip
_DOING = (*_VERBS, "mở", "đá", "họp", "qua", "mưa", "nước", "trời", "để", "cùng", "nhưng", "họ", "anh")


def lone_day_stands(phrase: Phrase, tokens: Tokens) -> bool:
    """ "ngày 18" is a day; "ngày một", "ngày hai buổi" and "hôm một" are not."""
    text = tokens.low[phrase.start : phrase.end]
    if (phrase.clue.day or 0) < 10 and heads_day_of_a_tour(phrase, tokens):
        return False
    digits = text.rsplit(None, 1)[-1].isdigit()
    return digits or text.startswith("mùng") or len(text.split()) > 2


def closes_clause(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Khai mạc tối 21." is a day, so is "từ đêm 22 khiến trường đóng"; "tối 21 người" is none."""
    behind = tokens.word(phrase.last)
    if tokens.low.startswith("cn", phrase.start) and tokens.low[phrase.start + 2].isdigit():
        return False  # "giống cúc CN19"
    if behind == "," and tokens.word(phrase.last + 1).isdecimal():
        # "Sáng 15, 18/22 xã bị cô lập", but "trưa 13, 14 thùng nước"
        share = tokens.word(phrase.last + 3) if tokens.word(phrase.last + 2) == "/" else ""
        return share.isdecimal() and int(share) > _MONTHS
    if behind in _NO_UNITS or not tokens.low[phrase.end : phrase.end + 2].lstrip(" ")[:1].isalnum():
        return True
    if opens_sentence(phrase, tokens) and (behind in _TELLERS or behind in _VERBS):
        return True
    part, day, joined = tokens.words(phrase.first - 3, phrase.first)
    if joined == "và" and day.isdecimal() and part in _PARTS:
        return True  # "Tối 27 và tối 28 mưa to"
    return tokens.word(phrase.first - 1) in (*_FROM_OR_TO, ";") and behind in _DOING

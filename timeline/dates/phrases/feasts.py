"""Whether the words of a feast, or of a month of the moon, name a day, a people or a person."""

from ..match.lexer import Tokens
from ..vi.compounds import NUMBERS
from ..vi.lazily import first_in, lazily
from .figures import opens_sentence
from .phrase import Phrase

_SO_LONG = lazily(
    r" (?:(?:khoảng|chừng|đúng|gần|hơn|cả) )?(?:\d+|nửa|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy)"
    r" (?:ngày|hôm|tuần|tháng)\b"
)
_RUNS_INTO = (
    "vướng ", "vướng vào ", "kẹt ", "trùng ", "trùng với ", "trùng vào ", "rơi vào ", "rơi đúng vào ", "dính ",
    "nữa là ", "nữa đến ", "nữa tới ",
)  # fmt: skip
_NEARING = ("là", "tới", "đến", "gần", "giáp", "sắp")


def is_the_last(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Tết trước, quán đông" tells which one; "ăn Tết trước cả tuần" tells how early."""
    if tokens.word(phrase.first) != "tết":
        return True
    behind, before = tokens.word(phrase.last), tokens.word(phrase.first - 1)
    return (opens_sentence(phrase, tokens) and behind != "hết") or (behind in (",", ".") and before in ("với", "như"))


def is_a_feast(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Trung thu phường không rước đèn" is of a day, "bánh Trung thu" and "Trung thu là tết của trẻ" of none."""
    if not tokens.text.startswith("Trung", phrase.start) or tokens.word(phrase.last) in ("là", "vốn", "thường"):
        return False
    return opens_sentence(phrase, tokens) or tokens.word(phrase.first - 1) in _NEARING


def is_of_the_moon_of_here(phrase: Phrase, tokens: Tokens) -> bool:
    """In a text of Chol Chnam Thmay, the New Year of the Khmer in April, "đón Tết" is of that one."""
    low = tokens.low
    if first_in(low, "chnam") < 0 and first_in(low, "chnăm") < 0:
        return True
    return "nguyên đán" in low[phrase.start : phrase.end] or phrase.clue.cycle is not None


def is_run_into(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Tháng 2, vướng Tết", "kỳ nghỉ rơi vào Tết" are of Tết, "quà Tết" and "ngày Tết" of none."""
    start = phrase.start
    capital = tokens.text.startswith("T", start)
    return capital and tokens.low.endswith(_RUNS_INTO, 0, start) and is_of_the_moon_of_here(phrase, tokens)


def is_tet_itself(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Trước Tết, chợ đông" is of Tết, "Trước Tết vài tuần, chợ đã đông" of a day that nobody said.

    One with an `offset` has been counted: "trước Tết hai tuần".
    """
    if not phrase.offset and _SO_LONG.match(tokens.low, phrase.end) and tokens.word(phrase.first) in ("trước", "sau"):
        return False
    return is_of_the_moon_of_here(phrase, tokens)


def names_nobody(phrase: Phrase, tokens: Tokens) -> bool:
    """ "25 Chạp", "mùng hai Giêng", "hăm ba Chạp" are days, "Hai Chạp" and "Ba Giêng" people."""
    first = tokens.word(phrase.first)
    return first not in NUMBERS or tokens.word(phrase.first + 1) not in ("giêng", "chạp")

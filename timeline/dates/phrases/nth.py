"""Whether "thứ hai" is the second of something rather than a Monday: "trận đấu thứ hai vào ngày 22/8"."""

from ..match.lexer import Tokens
from ..vi.lazily import lazily
from .phrase import Phrase

# What is told one after another.
_OF = frozenset((
    "trận", "đấu", "lượt", "đợt", "lần", "vòng", "phiên", "vụ", "ca", "mũi", "liều", "mẻ", "chặng", "giai", "đoạn",
    "bước", "hiệp", "set", "ván", "bàn", "lô", "gói", "số", "tập", "phần", "quyển", "tiểu", "hạng", "điểm", "chuyến",
))  # fmt: skip
# A day's name has a capital, or none where a paper writes none; the second of something never has one.
_SMALL = lazily(r"thứ (?:[a-zà-ỹ]|[2-7])")
# "Đến ngày thứ ba, thi thể nổi lên", "Đêm thứ hai mất điện": a day or night of a run.
_OF_A_RUN = lazily(r"(?:ngày thứ|(?:đêm|buổi tối|đêm diễn) thứ (?=hai|ba|tư)) ?(?:[a-zà-ỹ]|[2-7])")
_VERBS = frozenset((
    "cần", "hoàn", "nâng", "phát", "đẩy", "tăng", "tiếp", "về", "là", "phải", "thực", "xây", "chú", "khẩn", "tập",
    "không", "chủ", "đổi", "quan", "bảo", "do", "vì", "nếu", "đối", "việc", "trong", "các", "nên", "giữ", "rà", "kiên",
))  # fmt: skip


def is_nth(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether an ordinal was taken for a weekday, by what it numbers or what it heads."""
    clue = phrase.clue
    if clue.weekday is None or clue.shift is not None or clue.toward is not None or clue.until is not None:
        return False
    at = tokens.low.find("thứ ", phrase.start, phrase.end) - phrase.start
    text = tokens.text[phrase.start : phrase.end]
    if at < 0 or not _SMALL.match(text[at].lower() + text[at + 1 :]):
        return False
    if at == 0:
        return tokens.word(phrase.first - 1) in _OF and clue.day is None
    return clue.day is None and _OF_A_RUN.match(text[:1].lower() + text[1:]) is not None


def heads_point(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether "Thứ tư, cần đẩy mạnh …" heads a point of a list: a small letter, and what is to be done."""
    return _SMALL.match(tokens.low[phrase.start] + tokens.text[phrase.start + 1 : phrase.end]) is not None and (
        tokens.word(phrase.last) == "," and tokens.word(phrase.last + 1) in _VERBS
    )

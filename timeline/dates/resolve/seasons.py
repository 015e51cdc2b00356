"""What the words round a date say of its year: that the text reviews one, or that a season of two years is told of."""

from datetime import date

from ..vi.lazily import lazily
from .sentences import Sentence
from .span import Days

TURN_OF_YEAR = (12, 1)
# The first line of a review of the year, or what its first lines say of it: "Giá vàng khép lại năm 2024".
_REVIEW = lazily(
    r"[^\n]{0,80}?\b(?:(?:nhìn lại|năm qua|sự kiện|dấu ấn|tổng kết|gương mặt)\b[^\n]{0,40}?\bnăm\b"
    r"|khép lại (?:một )?năm\b|nhất (?:trong |của )?năm\b)"
    r"|(?:[^\n]{0,200}\n+){1,4}[^\n]{0,60}?\b(?:khép lại|nhìn lại) năm \d{4}\b"
    r"|(?:[^\n]{0,120}\n+){0,4}(?:trong )?(?:năm qua|năm vừa qua|năm ngoái),"
    r"|(?:[^\n]{0,200}\n+){0,4}tháng (?:1|một)[:.,] [^\n]{0,600}\n+tháng "
    r"|[^\n]{0,300}?\b(?:sự kiện|khoảnh khắc|dấu ấn|hình ảnh) (?:nổi bật|đáng nhớ|ấn tượng)[^\n]{0,30}?\bnăm\b"
)
_TITLE = lazily(r"[^\n]{0,40}\b(?:sự kiện|dấu ấn|khoảnh khắc|gương mặt|nhìn lại)\b[^\n]{0,60}\bnăm\b")
_YEAR_OF_TEXT = lazily(
    r"[^\n]{0,120}?\bnăm (\d{4})\b|[^\n]{0,120}\n+[^\n]{0,120}?\b(?:cả|trong|hết|suốt|của) năm (\d{4})\b"
)
_IN_YEAR = lazily(r"\btrong năm(?:[:,;]| (?!\d|tới|sau|học|nay|này|ấy|đó)[^.;\n]{0,40}:) ")
_SEASON = lazily(
    r"\b(?:năm học(?: mới)?|niên khóa|niên độ|niên vụ|mùa(?: giải| bóng)?|vụ(?: [^\W\d_]+){0,3})"
    r" (\d{4}) ?[-–/] ?(?:\d{4}|\d\d)\b"
)
_SAW = lazily(
    r"\bnăm \d{4},? (?:trong|tại|ở|vào|sau|vì|do) (?:cuộc|trận|cơn|đợt|kỳ|lần|vụ|buổi|phiên|chiến dịch|hội nghị)"
    r"[^,.;:\d\n]{0,40} \Z"
)
# A text says so near before a date what it is of.
_NEAR = 400


def year_reviewed(sentence: Sentence, start: int, reference: date) -> int | None:
    """The year that ends, or has just ended, where the text or the paragraph looks back on it."""
    low = sentence.low
    year = reference.year - (reference.month == 1)
    said = _YEAR_OF_TEXT.match(low)
    if (said and year in (int(said[1] or 0), int(said[2] or 0))) or _REVIEW.match(low):
        return year
    return year if counts_in_year(sentence, start, sentence.line) else None


def heads_review(sentence: Sentence) -> bool:
    """Whether the first line of the text says that it reviews a year."""
    return _TITLE.match(sentence.low) is not None


def counts_in_year(sentence: Sentence, start: int, first: int) -> bool:
    """Whether what is listed happened in the year: "Giá xăng tăng ba lần trong năm: hôm 24.2, …"."""
    return _IN_YEAR.search(sentence.low, max(first, start - _NEAR), start) is not None


def season_told(sentence: Sentence, start: int) -> Days | None:
    """The first and last day of the season over two years that the sentence names before a date."""
    said = _SEASON.search(sentence.low, max(sentence.start, start - _NEAR), start)
    return (date(int(said[1]), 8, 1), date(int(said[1]) + 1, 7, 31)) if said else None


def in_what_year_saw(sentence: Sentence, start: int) -> bool:
    """Whether it dates what the year before it saw: "bầu lần đầu năm 1946, trong cuộc tổng tuyển cử ngày 6/1"."""
    return _SAW.search(sentence.low, max(sentence.start, start - _NEAR), start) is not None

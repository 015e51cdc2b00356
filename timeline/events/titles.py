"""A sentence and the date in it to a title: who did what, without the date."""

import re

from timeline.events.folding import keywords, overlap
from timeline.events.judging import HAPPENS_AT, SPEAKS_AT, Place
from timeline.events.words import OPENINGS, finder

LIMIT = 100
_SHORTEST = 28

_PREPOSITION = re.compile(r"(?:\s*[,(]?\s*(?:vào|trong|hồi|lúc|ngay|từ|kể từ|khoảng|cũng|vào lúc|trong các|trong hai)\s*)$", re.IGNORECASE)
_DATELINE = re.compile(r"^(?:[^()]{0,40}\([^()]{2,25}\)\s*[-–—:.]*\s*|[A-ZĐ]{2,6}O?\s*[-–—]\s*)")
_OPENING = re.compile(rf"^[\s,;:.\-–—]*(?:{finder(OPENINGS).pattern})\s*,?\s*", re.IGNORECASE)
_ADVERBIAL = re.compile(
    r"^(?:tại|ở|trên|theo|phát biểu|nhân|trong khuôn khổ|trong khi|với sự|dưới sự|trước sự|sau khi|sau|lúc|khoảng|từ|vào|trong|trước|"
    r"đúng|cách đây)\s[^,]{2,110},\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:,\s*)?\b(?:theo|nguồn)\s+(?:nguồn tin|thông tin|báo|TTXVN|thống kê|công an|đại diện|lãnh đạo|ông|bà)[^,;]*$"
    r"|,\s*[^,;]{3,90}?\b(?:cho biết|cho hay|thông tin|khẳng định|chia sẻ|nói)(?:\s+(?:thêm|như vậy))?$",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"(?:[\s,;:\-–—(/\"“.…]+|\s(?:tại|vào|của|và|với|ngày|do|từ|ở|trong|cho|về|để|nhằm|là|đã|sẽ|được|theo|hoặc|bởi|cùng|các|những|"
    r"một|lúc|khi|sau|trước|đến|tới|mà|thì|nên|như|gồm|trên|hôm|sáng|chiều|tối|tháng|năm|có|bị|hơn|khoảng))+$"
)
_BREAKS = (
    re.compile(r"[;,:](?=\s)|\s[-–—](?=\s)|\s(?=\()"),
    re.compile(r"\s(?=(?:nhằm|để|với|do|sau khi|trong khi|khi|trong đó|bằng|trước khi|nhân dịp|nhân|thuộc|cùng với|cùng|qua đó|làm|"
               r"khiến|vì|nếu|và)\s)"),
    re.compile(r"\s(?=(?:cho|của|về|tại|ở|trên|trong|từ|theo|gồm|được|đến)\s)"),
)  # fmt: skip
_HEADLINE_DATE = re.compile(r"\b(?:ngày|sáng|chiều|tối|đêm|trưa)\s+\d{1,2}[/.-]\d{1,2}|\b(?:hôm nay|hôm qua|sáng nay|chiều nay|tối nay)\b", re.I)
_POINTS = re.compile(
    r"^(?:vụ việc|sự việc|vụ tai nạn|vụ cháy|vụ án|buổi lễ|hội nghị|chương trình|cuộc thi|trận đấu|lễ|ông|bà|anh|chị|họ|đây|nó|"
    r"đoàn|đội|nhóm|công trình|dự án|cô|chú|hai bên|người này|nạn nhân|đối tượng|nghi phạm)\s+(?:này\s+|đó\s+|trên\s+)?"
    r"(?=[a-zà-ỹđ])(?:đã |sẽ |được |bị |có |diễn ra|xảy ra|khai mạc|bắt đầu|kết thúc|cũng )",
    re.IGNORECASE,
)


def clause_title(place: Place) -> str:
    """Tell the sentence's happening in one clause of at most about 100 characters, the date left out."""
    return shorten(bare(place))


def fits(headline: str, sentence: str) -> bool:
    """Tell whether a headline tells what the sentence tells, and can stand as an event's title."""
    if not 12 <= len(headline) <= LIMIT + 20 or headline.endswith("?") or _HEADLINE_DATE.search(headline):
        return False
    words = keywords(headline)
    return len(words) >= 3 and overlap(words, keywords(sentence)) >= 0.6 and len(words & keywords(sentence)) >= 0.6 * len(words)


def points(title: str) -> bool:
    """Tell whether a title leans on the sentence before it ("Vụ việc xảy ra ...")."""
    return bool(_POINTS.match(title))


def bare(place: Place) -> str:
    """The sentence without its date, dateline, opening words and attribution."""
    before, said = place.before, place.sentence[place.start : place.end]
    if said[:1].isupper() and len(before) <= 60 and not SPEAKS_AT.search(before):
        before = ""  # A category or a dateline pasted before the sentence ("3 Phong trào   Ngày 24/11, ...").
    before = _PREPOSITION.sub("", before)
    after = re.sub(r"^\s*\)", "", place.after) if before.rstrip().endswith("(") else place.after
    before = before.rstrip(" (") if before.rstrip().endswith("(") else before
    if not before.strip():
        after = after.lstrip(" ,:;-–)")
    text = re.sub(r"\s+([,;.:)])", r"\1", f"{before.rstrip()} {after.lstrip()}".strip())
    text = re.sub(r",(?:\s*,)+", ",", " ".join(text.split()))
    return _TAIL.sub("", _strip_head(text).rstrip(" .…!/"))


def _strip_head(text: str) -> str:
    """Take dateline, opening words and adverbials from the head while something worth telling stays."""
    text = _DATELINE.sub("", text)
    while True:
        rest = _OPENING.sub("", text) if _OPENING.match(text) else _ADVERBIAL.sub("", text)
        if rest == text or len(rest) < _SHORTEST // 2:
            return text
        text = rest


def shorten(text: str) -> str:
    """Cut `text` at a clause to the limit, tidy its end, begin with a capital."""
    text = text.strip()
    if len(text) > LIMIT:
        text = _cut(text)
    return _tidy(text)


def _cut(text: str) -> str:
    """The longest head within the limit that ends at a clause and says what happens; else one that ends at a word."""
    for pattern in _BREAKS:
        for found in reversed(list(pattern.finditer(text, 0, LIMIT + 1))):
            head = text[: found.start()]
            if len(head) >= _SHORTEST and HAPPENS_AT.search(head) and _balanced(head):
                return head
    head = text[: LIMIT - 1].rsplit(" ", 1)[0]
    return _DANGLING.sub("", head) + "…"


def _balanced(text: str) -> bool:
    """Tell whether quotes and brackets opened in `text` are closed in it."""
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0 and text.count("(") == text.count(")")


def _tidy(text: str) -> str:
    """Drop a dangling end and lone quotes, begin with a capital."""
    if not text.endswith("…"):
        text = _DANGLING.sub("", text)
    text = text.lstrip(" ,;:.-–—)")
    if not _balanced(text):
        text = re.sub(r"[\"“”]", "", text) if text.count("(") == text.count(")") else re.sub(r"[()\"“”]", "", text)
    return text[:1].upper() + text[1:]

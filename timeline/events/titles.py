"""A sentence and the date in it to a title: who did what, without the date."""

import re

from timeline.events.folding import CAPITAL, keywords, overlap
from timeline.events.judging import HAPPENS_AT, SPEAKS_AT, Place, at_head
from timeline.events.words import BEARERS, DOCUMENTS, OPENINGS, PLANS, finder

LIMIT = 100
_SHORTEST = 28

_REACH = 120
_PLANS_AT = finder(PLANS)
_PLAN_NAME = re.compile(r"(?:nhiệm kỳ|giai đoạn|năm học|khóa|niên khóa)", re.IGNORECASE)
_DOCUMENTS_AT = finder(DOCUMENTS)
_PREPOSITION = re.compile(
    r"(?:\s*[,(]?\s*(?:vào|trong|hồi|lúc|ngay|từ|kể từ|khoảng|cũng|vào lúc|trong các|trong hai)\s*)$", re.IGNORECASE
)
_DATELINE = re.compile(r"^(?:[^(),]{0,25}\([^(),]{2,25}\)\s*[-–—:]+\s*|[A-ZĐ]{2,6}O?\s*[-–—]\s*)")
_OPENING = re.compile(rf"^[\s,;:.\-–—]*(?:{finder(OPENINGS).pattern})\s*,?\s*", re.IGNORECASE)
_ADVERBIAL = re.compile(
    r"^(?:tại|ở|trên|theo|phát biểu|nhân|trong khuôn khổ|trong khi|với sự|dưới sự|trước sự|sau khi|sau|lúc|khoảng|"
    r"từ|vào|trong|trước|đúng|cách đây)\s[^,]{2,110},\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:,\s*)?\b(?:theo|nguồn)\s+(?:nguồn tin|thông tin|báo|TTXVN|thống kê|công an|đại diện|lãnh đạo|ông|bà)[^,;]*$"
    r"|,\s*[^,;]{3,90}?\b(?:cho biết|cho hay|thông tin|khẳng định|chia sẻ|nói)(?:\s+(?:thêm|như vậy))?$",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"(?:[\s,;:\-–—(/\"“.…]+|\s(?:tại|vào|của|và|với|ngày|do|từ|ở|trong|cho|về|để|nhằm|là|đã|sẽ|được|theo|hoặc|bởi|cùng|các|những|"
    r"một|lúc|khi|sau|trước|đến|tới|mà|thì|nên|như|gồm|trên|hôm|có|bị|hơn|khoảng))+$"
)
_BREAKS = (
    re.compile(r"[;,:](?=\s)|\s[-–—](?=\s)|\s(?=\()"),
    re.compile(
        r"\s(?=(?:nhằm|để|với|do|sau khi|trong khi|khi|trong đó|bằng|trước khi|nhân dịp|nhân|thuộc|cùng với|cùng|"
        r"qua đó|làm|khiến|vì|nếu|và)\s)"
    ),
    re.compile(r"\s(?=(?:cho|của|về|tại|ở|trên|trong|từ|theo|gồm|được|đến)\s)"),
)
_HEADLINE_DATE = re.compile(
    r"\b(?:ngày|sáng|chiều|tối|đêm|trưa)\s+\d{1,2}[/.-]\d{1,2}|\b(?:hôm nay|hôm qua|sáng nay|chiều nay|tối nay)\b", re.I
)
_POINTS = re.compile(
    r"^(?:(?:vụ việc|sự việc|vụ tai nạn|vụ cháy|vụ án|đám cháy|ngọn lửa|cơn bão|họ|đây|nó|hai bên|người này)\s"
    r"|(?:buổi lễ|hội nghị|chương trình|cuộc thi|trận đấu|lễ|ông|bà|anh|chị|cô|chú|đoàn|đội|nhóm|công trình|dự án|"
    r"nạn nhân|đối tượng|nghi phạm|chiếc xe|xe|tàu|cầu|giếng|trường|công trường)\s+(?:này\s+|đó\s+|trên\s+)?"
    r"(?=[a-zà-ỹđ])(?:đã |sẽ |được |bị |có |diễn ra|xảy ra|khai mạc|bắt đầu|kết thúc|cũng ))",
    re.IGNORECASE,
)
_HEAD_NOUN = re.compile(rf"((?i:{finder(BEARERS).pattern}))\s+(?:này\s+|đó\s+|trên\s+)?(?=[a-zà-ỹđ])")


def clause_title(place: Place) -> str:
    """Tell the sentence's happening in one clause of at most about 100 characters, the date left out."""
    return shorten(bare(place))


def period_title(place: Place) -> str:
    """Name the term or the plan, its years kept; tell what was done where the years open a clause."""
    named = _PLAN_NAME.match(place.sentence, place.start)
    if not named and at_head(place) and (told := clause_title(place)) and HAPPENS_AT.search(told):
        return told
    return _noun_title(place, _PLANS_AT, " " + place.sentence[place.start : place.end])


def reference_title(place: Place) -> str:
    """Name the cited document with who issued it, its date left out; else what the date stands beside, with it."""
    if not _DOCUMENTS_AT.search(place.before[-_REACH:]):
        return _noun_title(place, _PLANS_AT, " " + place.sentence[place.start : place.end])
    issuer = re.match(r"\s*(?:,\s*)?((?:của|do|về)\s[^,;.:()]{3,80})", place.after)
    title = _noun_title(place, _DOCUMENTS_AT, " " + issuer[1] if issuer else "")
    bare_noun = bool(_DOCUMENTS_AT.fullmatch(title))
    return f"{title} {place.sentence[place.start : place.end]}" if bare_noun else title


def _noun_title(place: Place, nouns: re.Pattern[str], end: str) -> str:
    """The words before the mention from the last of `nouns` on, else from the start of the clause, and `end`."""
    before = _PREPOSITION.sub("", place.before)[-_REACH:]
    heads = [
        found
        for found in nouns.finditer(before)
        if "“" not in before[found.start() :] or "”" in before[found.start() :]
    ]
    quoted = max(before.rfind("“"), before.rfind("‘"))
    if heads:
        before = before[heads[-1].start() :]
    elif quoted >= 0 and "”" not in before[quoted:]:
        before = before[quoted + 1 :]
    else:
        cuts = [found.end() for found in re.finditer(r"[,;:.(]\s|\s[-–]\s", before.rstrip(" ,("))]
        before = before[cuts[-1] :] if cuts else before[max(0, len(before) - LIMIT + 20) :].partition(" ")[2] or before
    before = before.strip(' ,;(“"')
    if len(before) + len(end) > LIMIT:
        before = _cut(before, LIMIT - len(end), verb=False)
    return _tidy(before + end)


def fits(headline: str, sentence: str) -> bool:
    """Tell whether a headline tells what the sentence tells, and can stand as an event's title."""
    if not 12 <= len(headline) <= LIMIT + 20 or headline.endswith("?") or _HEADLINE_DATE.search(headline):
        return False
    words = keywords(headline)
    return (
        len(words) >= 3
        and overlap(words, keywords(sentence)) >= 0.6
        and len(words & keywords(sentence)) >= 0.6 * len(words)
    )


def points(title: str) -> bool:
    """Tell whether a title leans on the sentence before it ("Vụ việc xảy ra ...")."""
    return bool(_POINTS.match(title))


def complete(title: str, headline: str, text: str) -> str:
    """Give the thing that a title begins with its name, where the article knows only one of its kind.

    "Cầu được khởi công" becomes "Cầu Rạch Miễu được khởi công" in an article about that bridge.
    """
    head = _HEAD_NOUN.match(title)
    if not head:
        return title
    named = re.compile(rf"(?<!\w)(?i:{re.escape(head[1])}) ({CAPITAL}[\w.]*(?: {CAPITAL}[\w.]*)*)")
    for context in (headline, text):
        names = {found[1].rstrip(".") for found in named.finditer(context)}
        if len(names) == 1:
            return shorten(f"{head[1]} {names.pop()} {title[head.end() :]}")
    return title


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
    return _tidy(_cut(text, LIMIT) if len(text) > LIMIT else text)


def _cut(text: str, limit: int, *, verb: bool = True) -> str:
    """The longest head within the limit that ends at a clause (and says what happens); else one that ends at a word."""
    for pattern in _BREAKS:
        for found in reversed(list(pattern.finditer(text, 0, limit + 1))):
            head = text[: found.start()]
            if len(head) >= _SHORTEST and (not verb or HAPPENS_AT.search(head)) and _balanced(head):
                return head
    head = text[: limit - 1].rsplit(" ", 1)[0]
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

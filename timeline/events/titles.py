"""A sentence and the date in it to a title: who did what, without the date."""

import re

from timeline.events.cutting import LIMIT, SHORTEST, shorten
from timeline.events.folding import CAPITAL, LOWER, keywords, overlap
from timeline.events.judging import HAPPENS_AT, PREPOSITION, SPEAKS_AT, Place
from timeline.events.words import BEARERS, HAPPENS, OPENINGS, finder

_DATELINE = re.compile(
    rf"^(?:[^(),]{{0,25}}\([^(),]{{2,25}}\)\s*[-–—:]*\s*(?={CAPITAL})|(?:{CAPITAL}[\w.]*\s?){{1,4}}\s*[-–—]\s+(?={CAPITAL}))"
)
OPENING = re.compile(rf"^[\s,;:.\-–—]*(?:{finder(OPENINGS).pattern})\s*,?\s*", re.IGNORECASE)
_ADVERBIAL = re.compile(
    r"^(?:cũng\s+)?(?:tại|ở|trên|theo|phát biểu|nhân|trong khuôn khổ|trong khi|với sự|dưới sự|trước sự|sau khi|sau|lúc|"
    r"khoảng|từ|vào|trong|trước|đúng|cách đây)\s[^,]{2,110},\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:,\s*)?\b(?:theo|nguồn)\s+(?:nguồn tin|thông tin|báo|TTXVN|thống kê|công an|đại diện|lãnh đạo|ông|bà)[^,;]*$"
    r"|,\s*[^,;]{3,90}?\b(?:cho biết|cho hay|thông tin|khẳng định|chia sẻ|nói)(?:\s+(?:thêm|như vậy))?$",
    re.IGNORECASE,
)
# So much of an article is searched for the name of what a title begins with.
_CONTEXT = 4000
# A part of a sentence shorter than this cannot stand alone.
_PART = 18
# A shorter title can hardly tell who did what.
_TELLING = 20
_SUBJECTLESS = re.compile(r"(?:bị|được|đã|đang|sẽ|vừa|rồi|nay|có|ra|và|còn|nhưng)\s", re.IGNORECASE)
_OTHER_DATE = re.compile(
    r"^(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm|tháng|năm)\s+)+\d[\d/.-]*"
    r"(?:\s+(?:tháng|năm)\s+\d+)*\s*[,:]?\s+",
    re.IGNORECASE,
)
_NEWS_IS = re.compile(
    r"^(?:dự báo|nhìn chung|cụ thể là),\s|"
    r"^(?:đó|đây) là (?:thông tin|nội dung|ý kiến|chia sẻ|khẳng định|một trong)[^,.]{0,50}?\s(?:tại|trong)\s",
    re.IGNORECASE,
)
# What a date between two commas belongs to: not an adverbial, nothing that happened.
_NAMES = re.compile(
    rf"\s*(?!(?:{finder(OPENINGS).pattern}|theo|tại|ở|trong|trên|sau|trước|khi|nhân|với|từ|do)\s)",
    re.I,
)
# What is left of a clause that only said when.
_EMPTIED = re.compile(r",\s*(?:bắt đầu|diễn ra|kéo dài|dự kiến|áp dụng)(?=,|$)")
_HEADS = (OPENING, _OTHER_DATE, _NEWS_IS, _ADVERBIAL)
_WHEN_CLAUSE = re.compile(r"\s*,?\s*(?:khi|lúc|thời điểm)\s+(.{15,})")
_SAID = re.compile(
    r"(?P<who>[^,;:]{3,90}?)(?:,[^,;:]{3,90},)?\s(?:cho biết|cho hay)(?: thêm| rằng)?[,:]?\s+(?P<what>[^\"“]{18,})"
)
_HEADLINE_DATE = re.compile(
    r"\b(?:ngày|sáng|chiều|tối|đêm|trưa)\s+\d{1,2}[/.-]\d{1,2}|\b(?:hôm nay|hôm qua|sáng nay|chiều nay|tối nay)\b", re.I
)
_POINTS = re.compile(
    r"^(?:(?:vụ việc|sự việc|vụ tai nạn|tai nạn|sự cố|vụ cháy|vụ cướp|vụ án|đám cháy|ngọn lửa|cơn bão|họ|đây|nó|"
    r"hai bên|người này|chúng)\s(?!giao thông\s|lao động\s|khiến\s|làm\s)"
    r"|(?:buổi lễ|hội nghị|chương trình|cuộc thi|trận đấu|lễ|ông|bà|anh|chị|cô|chú|đoàn|đội|nhóm|công trình|dự án|"
    rf"nạn nhân|đối tượng|nghi phạm|chiếc xe|xe|tàu|cầu|giếng|trường|công trường)\s+(?:này\s+|đó\s+|trên\s+)?"
    rf"(?={LOWER})(?:đã |sẽ |được |bị |có |diễn ra|xảy ra|khai mạc|bắt đầu|kết thúc|cũng ))",
    re.IGNORECASE,
)
_HEAD_NOUN = re.compile(
    rf"((?i:{finder(BEARERS).pattern}))\s+(?:này\s+|đó\s+|trên\s+)?"
    rf"(?=(?:đã|được|bị|sẽ|đang|vừa|mới|có|không|chưa|cũng|lại|từng|dự kiến|{finder(HAPPENS).pattern})\s)"
)
# A name may have small letters in it ("Đại học Công nghệ Sông Cầu"), but no word that goes on telling.
_PROPER = (
    rf"(?:{CAPITAL}[\w.]* (?!(?:do|của|và|ở|tại|được|bị|từ|qua|có|là|cho|với|trên|trong|đến|về|sẽ|đã|nằm|nối|thuộc)\s)"
    rf"{LOWER}[\w.]* )*{CAPITAL}[\w.]*(?: {CAPITAL}[\w.]*)*"
)


def clause_title(place: Place) -> str:
    """Tell the sentence's happening in one clause of at most about 100 characters, the date left out."""
    return shorten(bare(place))


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


def serves(headline: str, title: str, text: str) -> bool:
    """Tell whether a headline serves better than a `title` that was cut or says nothing that happens.

    `text` is what the article says around the happening: the headline must speak of the same.
    """
    if not 12 <= len(headline) <= LIMIT + 20 or headline.endswith("?") or _HEADLINE_DATE.search(headline):
        return False
    if len(title) >= _TELLING and not title.endswith("…") and HAPPENS_AT.search(title) and not points(title):
        return False
    words = keywords(headline)
    return len(words & keywords(text)) >= 0.4 * len(words)


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
    named = re.compile(rf"(?<!\w)(?i:{re.escape(head[1])}) ({_PROPER})")
    for context in (headline, text[:_CONTEXT]):
        names = {found[1].rstrip(".") for found in named.finditer(context)}
        if len(names) == 1:
            return shorten(f"{head[1]} {names.pop()} {title[head.end() :]}")
    return title


def bare(place: Place) -> str:
    """The sentence without its date, dateline, opening words and attribution."""
    before, said, after = _narrowed(place)
    if said[:1].isupper() and len(before) <= 60 and not SPEAKS_AT.search(before):
        before = ""  # A category or a dateline pasted before the sentence ("3 Phong trào   Ngày 24/11, ...").
    before = PREPOSITION.sub("", before)
    when = _WHEN_CLAUSE.match(after)
    if when and not HAPPENS_AT.search(before) and HAPPENS_AT.search(when[1]):
        before, after = "", when[1]  # "Ông vẫn nhớ như in chiều 13/3, khi ...": what happened is what he remembers.
    if before.rstrip().endswith(",") and after.startswith(",") and _NAMES.match(before):
        before, after = before.rstrip(" ,"), after.lstrip(" ,")  # "Lần phóng trước, ngày 7/3, bị hủy"
    if not before.strip():
        after = re.sub(r"^[ ,:;\-–)]*(?:là\s+)?", "", after)
    text = re.sub(r"\s+([,;.:)])", r"\1", f"{before.rstrip()} {after.lstrip()}".strip())
    text = _EMPTIED.sub("", re.sub(r",(?:\s*,)+", ",", " ".join(text.split())))
    return _TAIL.sub("", _unsaid(headless(text)).rstrip(" .…!/"))


def _narrowed(place: Place) -> tuple[str, str, str]:
    """The words before the date, the date and the words behind it: of its part of the sentence, brackets taken off."""
    before, said, after = place.before, place.sentence[place.start : place.end], place.after
    opened = before.rfind("(")
    if opened > before.rfind(")") and ")" in after:
        return before[:opened].rstrip(), said, after[after.index(")") + 1 :]
    start = before.rfind("; ") + 2 if "; " in before else 0
    stop = after.index("; ") if "; " in after else len(after)
    part = before[start:] + after[:stop]
    if len(part) >= _PART and not _SUBJECTLESS.match(part.lstrip(" ,")):
        return before[start:], said, after[:stop]
    return before, said, after


def _unsaid(text: str) -> str:
    """What somebody is said to have told, told outright: "X cho biết phim sẽ chiếu" becomes "phim sẽ chiếu"."""
    found = _SAID.match(text)
    if not found or not HAPPENS_AT.search(found["what"]):
        return text
    goes_on = re.match(r"(?:đã|đang|sẽ|vừa|mới)\s", found["what"])
    return f"{found['who']} {found['what']}" if goes_on else found["what"]


def headless(text: str) -> str:
    """Take dateline, opening words and adverbials from the head while something worth telling stays."""
    text = _DATELINE.sub("", text)
    while True:
        head = next((head for head in _HEADS if head.match(text)), None)
        rest = head.sub("", text, count=1) if head else text
        if rest == text or len(rest) < (6 if head is OPENING else SHORTEST // 2):
            return text
        text = rest

"""A headline to whether it can stand as the title of a happening: it must tell what is told, and not its date."""

import re

from timeline.events.draft.cutting import LIMIT, SHORTEST
from timeline.events.draft.leaning import points
from timeline.events.draft.standing import HAPPENS_AT, Place
from timeline.events.draft.titles import TELLING, clause_title
from timeline.events.language.folding import keywords, overlap
from timeline.model import Precision, When

# "SỞ Y TẾ TỈNH ĐỒNG THÁP": the head of an office's page, no headline.
_HOUSE = re.compile(r"(?:SỞ|ỦY BAN|UBND|CÔNG AN|TRANG|CỔNG|BÁO|ĐẢNG|BỘ|CỤC|CHI CỤC|HỘI|TỈNH|HUYỆN|TRƯỜNG)\s(?!.*[:“])")
# "Lễ trao giải diễn ra tại Hà Nội": what was given to whom, the headline tells.
_BARE_OCCASION = re.compile(
    r"(?:Lễ trao giải|Lễ trao thưởng|Lễ ký kết|Lễ khánh thành|Lễ khởi công|Buổi lễ|Buổi \w+|Chương trình|"
    r"Sự kiện|Hội nghị)\s(?:đã |được |sẽ )?(?:diễn ra|tổ chức|bắt đầu|kết thúc|khép lại)(?!\w)"
)
_HEADLINE_DATE = re.compile(
    r"\b(?:ngày|sáng|chiều|tối|đêm|trưa)\s+\d{1,2}[/.-]\d{1,2}|\b(?:hôm nay|hôm qua|sáng nay|chiều nay|tối nay)\b", re.I
)
_RANGE = re.compile(r"\d\s*(?:đến|tới|-|–|và|,)\s*(?:ngày\s+)?$", re.IGNORECASE)
# "Hội Vạn chài cần có việc làm khác hẳn": what somebody was told to do is no happening.
_EXHORTS = re.compile(r"\b(?:[Cc]ần|[Nn]ên|[Hh]ãy|[Đđ]ừng) (?!Thơ|Giờ|Giuộc|Đước)")


def _is_house(headline: str) -> bool:
    """Tell whether a headline is only an office's name, set in capitals, that says nothing."""
    return headline.isupper() and bool(_HOUSE.match(headline)) and not HAPPENS_AT.search(headline)


def fits(headline: str, sentence: str) -> bool:
    """Tell whether a headline tells what the sentence tells, and can stand as an event's title."""
    if (
        _HOUSE.match(headline)
        or not 12 <= len(headline) <= LIMIT + 20
        or headline.endswith("?")
        or _HEADLINE_DATE.search(headline)
        or (_EXHORTS.search(headline) and not HAPPENS_AT.search(headline))
    ):
        return False
    words = keywords(headline)
    return (
        len(words) >= 3
        and overlap(words, keywords(sentence)) >= 0.6
        and len(words & keywords(sentence)) >= 0.6 * len(words)
    )


def dated_headline(headline: str, when: When) -> str:
    """A headline that gives the happening's own date, without it; empty where it gives none, or tells nothing.

    "Từ 1/1/2026, thu phí hầm Cù Mông theo mức mới" tells what happens on 1 January 2026.
    """
    if when.precision is not Precision.DAY:
        return ""
    first, last = when.earliest, when.latest
    day = rf"(?<!\d)0?{last.day}[/.-]0?{last.month}(?:[/.-]{last.year})?(?!\d)"
    begun = (
        rf"(?<!\d)0?{first.day}(?:[/.-]0?{first.month})?\s*(?:đến|tới|-|–|và)\s*(?:ngày\s+)?" if first != last else ""
    )
    found = re.search(rf"(?:(?:từ|vào|dịp|ngày|sáng|chiều|tối|đêm)\s+)*{begun}{day}", headline, re.I)
    if found and not begun and _RANGE.search(headline[: found.start()]):
        return ""  # Of "từ 4 đến 6/12" the sixth is no more than the end.
    if not found:
        return ""
    title = clause_title(Place(headline, found.start(), found.end()))
    return title if len(title) >= SHORTEST else ""


def serves(headline: str, title: str, text: str) -> bool:
    """Tell whether a headline serves better than a `title` that was cut or says nothing that happens.

    `text` is what the article says around the happening: the headline must speak of the same.
    """
    if _is_house(headline) or not 12 <= len(headline) <= LIMIT + 20 or headline.endswith("?"):
        return False
    if _HEADLINE_DATE.search(headline):
        return False
    if _BARE_OCCASION.match(title) and not re.search(r"\d|“", title):
        return speaks_of(headline, text)
    if len(title) >= TELLING and not title.endswith("…") and HAPPENS_AT.search(title) and not points(title):
        return False
    return speaks_of(headline, text)


def speaks_of(headline: str, text: str) -> bool:
    """Tell whether a headline is on what a text tells."""
    words = keywords(headline)
    return len(words & keywords(text)) >= 0.4 * len(words)

"""A title that says too little without its article, and what its headline is about to stand before it."""

import re

from timeline.events.draft.called import PRONOUN, other_sex
from timeline.events.draft.cutting import shorten
from timeline.events.draft.standing import HAPPENS_AT, ONCE_AT
from timeline.events.language.folding import CAPITAL, LOWER, even
from timeline.events.language.names import borne, only, persons, small
from timeline.events.language.words import HAPPENINGS, finder

POINTING = r"(?:này|đó|ấy|trên|nói trên|kể trên)"
CASE_STOP = (
    rf"(?:{POINTING}|xảy ra|làm|khiến|đã|được|bị|gây|vào|hồi|rạng|sáng|chiều|tối|đêm|ngày|hôm|năm|và|là|đang|"
    r"nhưng|để|sẽ|mở|diễn ra|dự kiến)(?!\w)"
)
# "Vụ cháy chợ Đồng Gạch", "Sự cố đê bao Kênh Bảy": which one it is.
NAMED_CASE = re.compile(
    rf"(?:Vụ (?!việc)\w+|Sự cố|Trận \w+|Đám cháy|Tai nạn)(?: (?!{CASE_STOP})[^\W\d_]+){{1,8}}? {CAPITAL}"
)
# A headline of so many words may stand before a title that says too little.
_BRIEF = 9
# A title of so many letters says enough without one.
_TELLING = 40
_THIS = re.compile(r"(?P<what>(?:\w+ ){1,4}?)(?:này|ấy|nói trên|kể trên) (?!(?:khi|lúc|ngày|hôm|điều|việc)\s)")
# What is always some other thing's: a date, a stage, a price, a ceremony.
_PART_OF = re.compile(
    rf"(?:(?:các|những|loạt|cả hai|hai) )?(?:{finder(HAPPENINGS).pattern}|mốc|mức|kỳ|kết quả|thời gian|"
    r"thời hạn|giá|suất|vòng|lượt|bán kết|tứ kết|việc|"
    r"phần|công tác|giai đoạn|hạng mục|bước|hai bên)\s",
    re.IGNORECASE,
)
_SUBJECTLESS = re.compile(r"(?:Được|Bị (?!cáo|can|hại|đơn)|Đã|Sẽ|Đang|Cũng|Rồi)\s")
# "Bế mạc với màn thả đèn": what is closed?
_CLOSES = re.compile(r"(?:Bế mạc|Khai mạc|Kết thúc|Khép lại)\s(?:với|vào|tại|lúc|bằng|sau)\s")
_THERE = re.compile(r"(?<!\w)(?:sân|tại|ở|trên|đến|qua|từ|về)\s$", re.IGNORECASE)
# "Lễ động quan lúc 6 giờ": whose?
_FUNERAL = re.compile(
    r"Lễ (?:viếng|động quan|truy điệu|an táng|nhập quan|đưa tang|di quan)"
    rf"(?!(?: \w+){{0,3}} (?:{CAPITAL}|của |hài cốt|liệt sĩ))"
)
_POINTS = re.compile(
    r"^(?:(?:vụ việc|sự việc|vụ tai nạn|tai nạn|sự cố|vụ cháy|vụ cướp|vụ án|đám cháy|ngọn lửa|cơn bão(?! số)|họ|đây|nó|"
    r"hai bên|hai đội|hai người(?= (?:mới|cũng|đã|gặp|cùng))|quyết định(?= được)|người này|chúng|tôi|chúng tôi|mình)\s"
    r"(?!giao thông\s|lao động\s|khiến\s|làm\s)"
    r"|các (?:anh|chị|em|ông|bà|cụ|cháu|bác) (?:đã|được|sẽ|đang|bị|vừa|từng)\s"
    r"|(?:\w+ ){1,4}?(?:này|ấy|nói trên|kể trên)(?=[ ,])|(?:đội|đơn vị|lúc|khi|ngày|hôm|điều|việc) đó\s"
    r"|(?:ca|chiếc|vụ|lần|đợt|người|trận) (?:đầu tiên|thứ \w+|cuối cùng|còn lại|đầu)\s"
    r"|(?:ông|bà|cô|cụ|họ)\s(?:ta\s)?(?=(?:mất|qua đời|cũng|đã|sẽ|từng|yêu cầu|được|bị|có|là|đề nghị|cho)[\s,])"
    r"|(?:buổi lễ|hội nghị|chương trình|cuộc thi|trận đấu|lễ|anh|chị|chú|đoàn|đội|nhóm|công trình|dự án|"
    r"nạn nhân|đối tượng|nghi phạm|chiếc xe|xe|tàu|cầu|giếng|trường|công trường)\s+(?:này\s+|đó\s+|trên\s+)?"
    rf"(?={LOWER})(?:đã |sẽ |được |bị |có |diễn ra|xảy ra|khai mạc|bắt đầu|kết thúc|cũng ))",
    re.IGNORECASE,
)

# "Lễ bế mạc diễn ra" under "Lễ hội Hoa gạo sông Lam trở lại": of which feast it is.
_FEAST = re.compile(r"(?:Lễ hội|Liên hoan|Giải|Hội thi|Cuộc thi|Festival|Đại hội|Hội chợ|Triển lãm|Ngày hội)\s")
_RITE_OF = re.compile(
    r"(?P<rite>Lễ (?:khai mạc|bế mạc|trao giải|tổng kết|bốc thăm))"
    r"(?= (?:sẽ |được |đã )?(?:diễn ra|tổ chức|bắt đầu|kết thúc)|$)"
)
_PARTS = re.compile(r"[,;:“”]|(?<!\w)(?:ở|tại|của|về|cho|với|từ|trên|trong|và)\s")
# So many words before a name may belong to it.
_PREFIX = 6
_THIS_IS = re.compile(r"^Đây (?:cũng |mới |đã |còn )?là (?=\w+ \w)")
_HE = re.compile(rf"(?:{PRONOUN.pattern}|(?P<it>Nó) (?={LOWER}))")

# "Họ Cấn lập quỹ": a family with its name.
_CLAN = re.compile(rf"Họ (?:{CAPITAL}|đạo|tộc|hàng|nhà)")
# "Đắc bán chính thửa ấy": what is pointed at is what somebody deals with.
_DOES = re.compile(
    r"(?!(?:ông|bà|anh|chị|cô|cụ|họ) )\w+ (?:\w+ )??(?:bán|mua|lấy|nhận|giữ|dùng|đem|trả|thuê|đòi|dựng|mang|gặp|giao)"
    r"(?: lại)? (?:\w+ ){1,3}?(?:này|ấy)(?=[ ,])",
    re.IGNORECASE,
)


def points(title: str) -> bool:
    """Tell whether a title leans on the sentence before it ("Vụ việc xảy ra ...", "Đơn vị này xin lùi hạn")."""
    leans = _POINTS.match(title) and not _DOES.match(title) and not _CLAN.match(title)
    return bool(leans or PRONOUN.match(title)) and not NAMED_CASE.match(title)


def leaning(title: str) -> bool:
    """Tell whether a title says too little without its article ("Lễ bế mạc diễn ra", "Mốc thông xe mới")."""
    short = len(title.split()) <= 5 and not re.search(rf"\d|\s{CAPITAL}", title)
    return (
        points(title)
        or bool(_SUBJECTLESS.match(title) or _FUNERAL.match(title) or _CLOSES.match(title))
        or bool(ONCE_AT.fullmatch(title))
        or (short and bool(_PART_OF.match(title)))
    )


def introducing(title: str, headline: str, text: str = "") -> str:
    """A leaning title behind what its headline is about: "Cầu Đại An: mốc thông xe mới".

    A name, as the article's `text` has it amid a sentence, keeps its capital.
    """
    this = _THIS.match(title)
    plain = f"{this['what']}{title[this.end() :]}" if this else title
    about = _about(headline) or (headline if points(title) and 2 <= len(headline.split()) <= _BRIEF else "")
    if not about or even(plain).startswith(even(about)):
        return plain
    told = this and len(plain) >= _TELLING and HAPPENS_AT.search(plain)
    if told and about == headline and HAPPENS_AT.search(headline):
        return plain  # "4 cán bộ đã phê duyệt ..." under a headline that tells something else.
    who = _HE.match(plain)
    if who and _is_named(about, (who["who"] or who["it"]).lower()):
        return shorten(f"{about} {plain[who.end() :]}")
    rite = _RITE_OF.match(plain)
    if rite and ":" not in headline and _FEAST.match(about) and even(about) not in even(plain):
        return shorten(f"{rite['rite']} {small(about)}{plain[rite.end() :]}")
    if ONCE_AT.fullmatch(plain):  # "Khởi công": what?
        return shorten(f"{about} {small(plain)}")
    plain = _THIS_IS.sub("", plain)
    first = plain.partition(" ")[0]
    name = first[:1].isupper() and re.search(rf"(?<={LOWER} ){re.escape(first)}(?!\w)", text)
    return shorten(f"{about}: {plain if name else small(plain)}")


def _is_named(about: str, who: str) -> bool:
    """Tell whether what a headline is about is the person, or the thing, that a pronoun may mean."""
    if who == "nó":
        return any(name == about for _, name in borne(about))
    return any(name == about for _, name in persons(about)) and not other_sex(about, who)


def _about(headline: str) -> str:
    """What a headline is about: the words before its colon, the only thing that it names, or those before its verb."""
    kicker = headline.partition(":")[0] if ":" in headline else ""
    verb = HAPPENS_AT.search(headline)
    named = only(
        _whole(headline, start, name) for start, name in borne(headline) if not _THERE.search(headline[:start])
    )
    for about in (kicker, named, headline[: verb.start()] if verb else ""):
        if 2 <= len(about.split()) <= 8 and "," not in about and not re.match(r"(?:Sau|Từ|Khi|Vì|Theo)\s", about):
            return about.strip()
    return ""


def _whole(headline: str, start: int, name: str) -> str:
    """A name with the words before it at the head of a headline, of which it is the end: "Lễ hội Hoa gạo sông Lam"."""
    head = headline[:start]
    part = head and head.count(" ") <= _PREFIX and not _PARTS.search(head) and not HAPPENS_AT.search(head)
    return f"{head}{name}" if part and _FEAST.match(head) else name

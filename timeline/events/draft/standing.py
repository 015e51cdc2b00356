"""Where a mention stands in its sentence: what is before and behind it, its clause, what that clause says."""

import re
from dataclasses import dataclass, replace

from timeline.events.language.histories import DEEDS, NO_DEEDS
from timeline.events.language.words import (
    COUNTS,
    GOALS,
    HAPPENINGS,
    HAPPENS,
    HAPPENS_ONCE,
    LIVES,
    OPENINGS,
    ORIGIN_YEARS,
    ORIGINS,
    SPEAKS,
    finder,
    table,
)

# "oxy hòa tan", "hòa giải": nobody drew; "công trình": nothing was laid before a council; "Ban tổ chức" holds none.
_NO_DRAW = r"(?!hòa (?:tan|bình|giải|thuận|hợp|nhạc|mạng|vào|quyện))"
# "trường công lập", "độc lập": nothing was set up.
_FOUNDED = ("công", "độc", "dân", "tư", "đối", "cô", "trung", "biệt", "thiết")
_NO_VERB = (
    rf"(?!(?:{'|'.join(f'(?<={word} )' for word in ('công', 'chương', 'quá', 'lộ', 'tiến', 'lịch'))})trình(?!\w))"
    r"(?!dự (?:kiến|án|định|tính|toán|thảo|luật|trữ|phòng)(?!\w))"
    rf"(?!(?:{'|'.join(f'(?<={word} )' for word in _FOUNDED)})lập(?!\w))"
    r"(?!(?<=ban )tổ chức(?!\w))(?!(?<=xây )dựng(?!\w))(?!vây bắt đầu)"
)
HAPPENS_AT = re.compile(rf"{_NO_VERB}{_NO_DRAW}{finder(HAPPENS).pattern}", re.IGNORECASE)
ONCE_AT = finder(HAPPENS_ONCE)
# "cách hiện trường nói trên 8 km", "về trại viết truyện", "hai nguồn thông tin" quote nobody.
SPEAKS_AT = re.compile(
    r"(?!viết(?!:|,| rằng| trên| về| trong (?:thư|đơn|tâm thư|thông báo|nhật ký)))"
    r"(?<!nguồn )(?<!số )(?<!những )(?<!các )"
    rf"(?<!trung tâm )(?<!công nghệ )(?<!hệ thống )(?<!theo ){finder(SPEAKS).pattern}"
    r"(?! (?:trên|chung|riêng|tiếp|từ|cả|lời))",
    re.IGNORECASE,
)
LIVES_AT = finder(LIVES)
# "nhà in", "cao cấp", "in hình": no deed, though the word of one stands in it.
_IN_COMPOUND = "".join(
    rf"(?!(?<=(?<!\w){first} ){last}(?!\w))"
    for first, _, last in (entry.rpartition(" ") for entry in table(NO_DEEDS))
    if last in table(DEEDS)
)
_IN_COMPOUND += r"(?!(?<=xây )dựng(?!\w))"
DEED_AT = re.compile(rf"(?!{finder(NO_DEEDS).pattern}){_IN_COMPOUND}{finder(DEEDS).pattern}", re.IGNORECASE)
GOALS_AT = finder(GOALS)
COUNTS_AT = finder(COUNTS)
HAPPENINGS_AT = finder(HAPPENINGS)
ORIGIN_AT = finder(ORIGINS)
ORIGIN_YEAR_AT = finder(ORIGIN_YEARS)

_CLAUSE = re.compile(r"[,;:.]\s|\s[-–]\s|[()]")
_ANY = re.compile(r"(?<!\w)(?:một|thêm|vài|mấy|nhiều)\s+$", re.IGNORECASE)
# "Chiều qua, trên sân 26/3, Sông Cầu hạ Lam Giang": where it was stands before what was done.
_WHERE = re.compile(r"(?:trên|tại|ở(?! tuổi)|trong|giữa|cũng tại|ngay tại|sau)\s[^,;:.]{2,60},\s", re.IGNORECASE)
# "Xóm bị đốt hai lần, vào tháng 3/1950 và [tháng 11/1952]", "khởi công cầu, cách đó 4 km, trong [năm 2028]".
_ADDED = re.compile(
    r"(?:,\s(?:cách|gần|giáp|nằm|thuộc|dài|rộng|trị giá)\s[^,;:.]{2,40})?,\s"
    r"(?=(?:vào|hồi|trong)\s(?:[^,;:.]*\d và (?:vào )?)?(?:cuối |đầu |giữa )?$)",
    re.IGNORECASE,
)
_ADDED_ENDS = re.compile(r"\s*(?:[.;!?…”\"]|$|và (?:vào |hồi )?(?:tháng|năm|\d))", re.IGNORECASE)
# What leads in a date, and goes with it.
PREPOSITION = re.compile(
    r"(?:\s*[,(]?\s*(?:(?:vào|từ|hồi|trong|ngay|lúc)\s+(?:đầu|cuối|giữa)|(?:vào|trong|trong vòng)\s+khoảng|"
    r"vào|trong|hồi|lúc|ngay|ngay (?:trong|từ|vào)|từ|kể từ|tính từ|tính|"
    r"khoảng|cũng|cũng trong|cũng vào|trước|vào lúc|"
    r"rạng|thay vì|suốt|(?:vào|trong|suốt) (?:cả )?(?:các|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+)|"
    r"đúng|đúng vào|nhằm|nhằm vào|đúng dịp|vào đúng)\s*)$",
    re.IGNORECASE,
)
OPENS_AT = re.compile(
    rf"(?:{finder(OPENINGS).pattern}|[\s,;:\-–(\"“]|"
    r"(?:trong|vào|suốt) (?:các|hai|ba|bốn|những)\b|"
    r"(?:vào|trong|từ|hồi|lúc|ngay|mãi|đến|kể từ|tính từ|tính|cũng|khoảng)\b)*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands: its sentence, and the mention's span counted from the sentence's start.

    `caption` and `quoted` say that it stands below a picture, or in somebody's words; `past` that its days were over
    when the article was published, `old` that they were so for a generation.
    """

    sentence: str
    start: int
    end: int
    caption: bool = False
    quoted: bool = False
    past: bool = False
    old: bool = False

    @property
    def before(self) -> str:
        """The sentence up to the mention."""
        return self.sentence[: self.start]

    @property
    def after(self) -> str:
        """The sentence from the mention on."""
        return self.sentence[self.end :]


def points_back(place: Place) -> bool:
    """Tell whether the mention stands behind a noun that names a happening ("tại hội nghị ngày 3-1")."""
    head = clause_before(place)
    found = list(HAPPENINGS_AT.finditer(head))
    if found and _ANY.search(head[: found[-1].start()]):
        return False  # "chỉ mưa một trận nhỏ tối hôm kia": that is told for the first time.
    return bool(found) and not SPEAKS_AT.search(head[found[-1].end() :]) and len(head) - found[-1].end() < 40


def at_head(place: Place) -> bool:
    """Tell whether the mention opens its sentence or a clause of it."""
    found = OPENS_AT.match(place.before)
    if found and found.end() == place.start:
        return True
    cut = clause_before(place)
    opening = OPENS_AT.match(cut)
    return bool(opening and opening.end() == len(cut))


def joined(place: Place) -> Place:
    """The place where a date that a comma adds at the end of its sentence stands right behind what it dates."""
    added = _ADDED.search(place.before) if _ADDED_ENDS.match(place.after) else None
    if not added:
        return place
    sentence = f"{place.sentence[: added.start()]} {place.sentence[added.end() :]}"
    gap = added.end() - added.start() - 1
    return replace(place, sentence=sentence, start=place.start - gap, end=place.end - gap)


def clause_before(place: Place) -> str:
    """The stretch of the mention's own clause that stands before it."""
    cuts = [found.end() for found in _CLAUSE.finditer(place.before)]
    return place.before[cuts[-1] if cuts else 0 :]


def clause_of(place: Place) -> str:
    """The clause that the mention dates: to the end of the sentence's clause, or the next one where it heads it."""
    tail = place.after.lstrip(" ,)")
    where = _WHERE.match(tail) if not place.before.strip() else None
    cut = _CLAUSE.search(tail, where.end() if where else 0)
    return clause_before(place) + " " + (tail[: cut.start()] if cut else tail)

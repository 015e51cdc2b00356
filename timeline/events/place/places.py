"""A sentence to the places of its happening, most exact first: by what it says, by the dateline, by the article."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from timeline.events.language.folding import CAPITAL, LOWER
from timeline.events.language.nouns import SURNAMES
from timeline.events.language.words import alternation, table
from timeline.events.place.gazetteer import COUNTRIES, DISTRICT_NAMES, HOMES, MERGED_ON, PROVINCES, TODAY, TOWN_NAMES

_MOST = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A place's name at `[start, end)`: a province, or a district with its province ("" where nothing tells which)."""

    start: int
    end: int
    district: str
    province: str

    @property
    def names(self) -> tuple[str, ...]:
        """The names, most exact first."""
        return tuple(name for name in (self.district, self.province) if name)


def _names(names: Iterable[str]) -> str:
    """A pattern of one of the names, the longest first, whatever space is in them."""
    return alternation(names).replace(r"\ ", r"\s+")


_UNIT = (
    r"(?:huyện|quận|thị xã|thị trấn|thành phố|[Tt]hị xã|[Hh]uyện|[Qq]uận|[Tt]hành phố|TP\.?|Tp\.?|TX\.?|Tx\.?|H\.|Q\.|"
    r"TT\.?|đảo|huyện đảo|đặc khu|Đặc khu|H|Q)"
)
_PROVINCE = re.compile(rf"(?<![\w.])(?:{_names(PROVINCES)})(?!\w)")
_DISTRICT = re.compile(rf"(?<!\w)(?P<unit>{_UNIT})\s*(?P<name>{_names(DISTRICT_NAMES)})(?!\w)")
# From July 2025 on many a ward has the name of the district whose seat it was.
_WARD = re.compile(rf"(?<!\w)(?i:xã|phường)\s+(?P<name>{_names(DISTRICT_NAMES)})(?!\w)(?! {CAPITAL}{LOWER})")
_KNOWN = re.compile(rf"(?=[A-ZĐt])(?<![\w.])(?:{_names((*PROVINCES, *TOWN_NAMES))})(?!\w)")
_NUMBERED = re.compile(r"(?<!\w)(?:[Qq]uận|Q\.)\s*(\d{1,2})(?!\w)")

# Before a name these say that it names a person, a street, a club, a paper, a route: not where something happened.
# "Từ" and "Văn" are surnames too, but before a place nearly always words.
_SURNAME = alternation(name.title() for name in table(SURNAMES) if name not in {"từ", "văn", "cao", "đoàn", "đồng"})
_NOT_A_PLACE = re.compile(
    r"(?:(?<!\w)(?i:đường|(?<!thành )phố|ngõ|hẻm|đại lộ|xa lộ|quốc lộ|tuyến|cao tốc|sông|tàu|bia|báo|đài|clb|"
    r"câu lạc bộ|đội|đội bóng|đội tuyển|khách sạn|cà phê|quán|nhà hàng|giải|ông|bà|anh|chị|em|cô|chú|bác|cụ|bé|cháu|"
    r"quê|quê ở|trú|trú tại|ngụ|ngụ tại|gốc|"
    r"nghệ sĩ|ca sĩ|tướng|thị|chiến dịch|chiến thắng|hiệp định|dòng)"
    rf"|(?<!\w){_SURNAME}(?: {CAPITAL}\w*)?)\s+$"
)
# "cao tốc Hà Nội - Hải Phòng" is a road.
_ROUTE_BEFORE = re.compile(
    r"(?:cao tốc|tuyến|đường sắt|đường bay|chuyến bay|chặng|quốc lộ|hướng|lộ trình|xe khách|tàu khách)[^,.;:]*$"
)
# "rút ngắn đường từ A về B": where a way begins and ends is not where something happened.
_WAY = re.compile(
    r"(?<!\w)(?:đường|quãng đường|khoảng cách|hành trình|chuyến|chuyến bay|chuyến xe|tuyến|rút ngắn|đi lại|di chuyển|"
    r"vận chuyển|lưu thông|chạy|thời gian đi)(?!\w)[^.;:]{0,40}?(?<!\w)từ\s+"
    rf"(?:{_UNIT}\s*|tỉnh\s+)?(?:[^.;:,]{{0,40}}?\s(?:về|đến|đi|ra|vào|tới|xuống|lên|sang)\s+(?:{_UNIT}\s*|tỉnh\s+)?)?$"
)
# "lấy mẫu gửi Viện Y tế công cộng TP HCM": whom something is sent to is somewhere else.
_SENT_TO = re.compile(
    r"(?<!\w)(?:gửi|chuyển|trình)\s(?:[^,;:.()]{0,40}?\s)?(?:Viện|Bệnh viện|BV|Trung tâm|Cục|Bộ|Sở|Phân viện|viện|"
    r"bệnh viện|trung tâm)\s[^,;:.()]{0,60}$"
    r"|(?<!\w)(?:với|nhờ|có) sự (?:hỗ trợ|giúp đỡ|phối hợp|hợp tác|tư vấn) của [^,;:.]{0,80}$"
)
# "con cháu ở TP.HCM về đông đủ", "đoàn khách từ Hà Nội đến thăm": where somebody comes from.
_COMES_FROM = re.compile(
    r"(?<!\w)(?:con cháu|con|cháu|anh em|bà con|người|người thân|họ hàng|khách|du khách|đoàn|đoàn khách|nhóm|sinh viên|"
    r"công nhân|thợ|phượt thủ|gia đình)(?: \w+){0,2}? (?:ở|từ|tại)\s+(?:(?:tỉnh|thành phố)\s+)?$"
)
_COMES = re.compile(
    r",?\s(?:đã |cũng |vừa |mới |kéo |lại |trở |đổ )*(?:về|đến|lên(?! đường)|ra|vào|sang|tới|xuống|ghé)(?!\w)"
)
# A club that played is no place: "thắng Sơn La 2-1", "Hà Nội II".
_BEATS = r"(?:thắng|thua|vượt qua|hạ gục|đánh bại|cầm hòa|để thua|hòa)"
_BEATEN = re.compile(rf"(?<!\w){_BEATS}\s+$")
_CLUB = re.compile(
    rf"\s(?:(?:đã|sẽ|từng|vừa|không mất nhiều sức để)\s)?{_BEATS}\s(?={CAPITAL})|"
    r"\s(?:(?:I|II|III|B|T&T|FC|Xanh|U\d\d)(?![\w-])|\d{1,2}-\d{1,2}(?![\w/.-]))"
)
# "Phù Sa Cần Thơ thắng Đước Xanh Cà Mau": the town is part of the club's name.
_CLUB_BEFORE = re.compile(
    rf"(?<!sân )(?<!tại )(?<!ở )(?<!đấu )(?<!\w)(?!(?:Trên|Tại|Ở|Sân)\s){CAPITAL}\w+(?: {CAPITAL}\w+)?\s+$"
)
_PLAYED = re.compile(
    r"(?<!\w)(?:thắng|thua|hòa|cầm hòa|hạ|đánh bại|đội khách|chủ nhà|cầu thủ|HLV|bán kết|chung kết|tứ kết|lượt đi|"
    r"lượt về|trận|cúp|bàn thắng|làm khách|ngược dòng|đội bóng|ngôi đầu|sân khách|vòng \d+)(?!\w)",
    re.IGNORECASE,
)
_ROUTE = re.compile(r"\s*[-–—]\s*[A-ZĐÂĂÊÔƠƯ]")
# A ward or a bridge named like a province, an ocean or a club that begins like one, is not it.
_SMALLER = re.compile(r"(?<!\w)(?i:xã|phường|thị trấn|thôn|ấp|bản|làng|trường|chợ|cầu|bến|hồ|đèo)\s+$")
_LONGER = re.compile(r"\s(?:Dương|Xanh|FC|Football)(?!\w)")
_DASH = re.compile(r"[-–—]\s*$")
_LOCATIVE = re.compile(
    r"(?<!\w)(?:tại|ở|trên địa bàn|địa bàn|thăm|đến thăm|về thăm|đi qua|đổ bộ vào|đến|tới|về|thuộc|cập|khu vực|"
    r"vùng biển|ngoài khơi)"
    r"\s[^.;:!?]{0,110}$"
)
# What is told at home may have been abroad.
_ABROAD = re.compile(rf"(?<!\w)(?:tại|ở|sang|đến|tới)\s(?:{_names(COUNTRIES)})(?!\w)")
_DATELINE = re.compile(
    r"^\s*(?:([A-ZĐÂĂÊÔƠƯ][^()\n.]{1,30}?)\s*(?:\([^()\n]{2,25}\)|,\s*ngày\s[\d/.-]+\s*[-–(])"
    rf"|\(?((?:TP\.?\s?)?{CAPITAL}{{2,}}(?:[ -]+{CAPITAL}{{2,}}){{0,4}})\)?\s*[-–—:]\s)"
)


def places_of(sentence: str, article: str, *, own: bool = False, day: date | None = None) -> tuple[str, ...]:
    """Name the places of the happening that `sentence` tells, at most three, each from most to least exact.

    `article` is the whole text: it says which of two districts of one name is meant, and, for the
    article's own happening (`own`), where it is when the sentence does not say. From 1 July 2025 a
    district is put into the province of today.
    """
    homes = home_provinces(article)
    found = list(find_places(sentence, homes))
    if not found and day and day >= MERGED_ON:
        found = list(_wards(sentence, homes))
    located = [place for place in found if _LOCATIVE.search(sentence[: place.start])]
    best = located or found
    if not best and own:
        best = _from_article(article, homes)
    names = dict.fromkeys(name for place in best for name in _dated(place, day).names)
    return tuple(names)[:_MOST]


def abroad(sentence: str) -> bool:
    """Tell whether a sentence says that it tells of something in another country."""
    return bool(_ABROAD.search(sentence))


def find_places(text: str, homes: Counter[str] | None = None) -> Iterator[Found]:
    """Find the places named in `text`, in order, persons, streets, clubs and routes left out."""
    homes = homes or Counter()
    taken: list[Found] = []
    for found in _DISTRICT.finditer(text):
        if _WAY.search(text, max(0, found.start() - 110), found.start()):
            continue
        taken.append(_district(found.start(), found.end(), found["name"], text, homes))
    for found in _NUMBERED.finditer(text):
        taken.append(Found(found.start(), found.end(), f"Quận {int(found[1])}", "TP.HCM"))
    for found in _KNOWN.finditer(text):
        name = " ".join(found[0].split())
        if _within(taken, found.start()) or not _is_place(text, found.start(), found.end()):
            continue
        if _SENT_TO.search(text, max(0, found.start() - 110), found.start()):
            continue
        if name in PROVINCES and (
            _SMALLER.search(text[max(0, found.start() - 12) : found.start()]) or _LONGER.match(text, found.end())
        ):
            continue
        if name in PROVINCES:
            taken.append(Found(found.start(), found.end(), "", PROVINCES[name]))
        else:
            taken.append(_district(found.start(), found.end(), name, text, homes))
    yield from sorted(taken, key=lambda place: place.start)


def _wards(text: str, homes: Counter[str]) -> Iterator[Found]:
    """Find the wards of today that have a district's name, where the article names their province."""
    today = {TODAY[home] for home in homes}
    for found in _WARD.finditer(text):
        name = DISTRICT_NAMES[" ".join(found["name"].split())]
        said = [home for home in HOMES[name] if TODAY[home] in today]
        if len(said) == 1:
            yield Found(found.start(), found.end(), name, said[0])


@lru_cache(maxsize=8)
def home_provinces(text: str) -> Counter[str]:
    """Count the provinces that a text names."""
    return Counter(
        PROVINCES[" ".join(found[0].split())] for found in _PROVINCE.finditer(text) if _is_place(text, *found.span())
    )


@lru_cache(maxsize=65536)
def same_area(left: tuple[str, ...], right: tuple[str, ...]) -> bool | None:
    """Tell whether two sets of places can be of one happening; None where one of them is unknown.

    Provinces are compared as they are today, so that a place named by its old and by its new province agree.
    """
    if not left or not right:
        return None
    districts = [{name for name in names if name not in TODAY} for names in (left, right)]
    provinces = [{TODAY[name] for name in names if name in TODAY} for names in (left, right)]
    if districts[0] and districts[1] and not districts[0] & districts[1]:
        # Two towns of one province: where it happened and where it was told may both be named.
        return None if provinces[0] & provinces[1] else False
    if provinces[0] and provinces[1]:
        return bool(provinces[0] & provinces[1])
    return bool(districts[0] & districts[1]) or None


def _within(taken: list[Found], start: int) -> bool:
    """Tell whether a name lies in one that was found already."""
    return any(place.start <= start < place.end for place in taken)


def _is_place(text: str, start: int, end: int) -> bool:
    """Tell whether a name stands for a place: not a person's, a street's, a club's, nor the end of a route."""
    before = text[max(0, start - 30) : start]
    if _COMES_FROM.search(before) and _COMES.match(text, end):
        return False
    if _CLUB.match(text, end) or _BEATEN.search(before):
        return False
    if _WAY.search(text, max(0, start - 110), start):
        return False
    if _CLUB_BEFORE.search(before) and _PLAYED.search(text, max(0, start - 120), end + 80):
        return False
    found = _NOT_A_PLACE.search(before)
    if found and not re.search(r"(?:Thành|Tỉnh|Trung ương)\s+\w+\s+$", before):
        return False
    return not (_ROUTE_BEFORE.search(before) and (_ROUTE.match(text, end) or _DASH.search(before)))


def _district(start: int, end: int, name: str, text: str, homes: Counter[str]) -> Found:
    """A district in its province: the one named right behind it, else the only one, else the one that is named."""
    name = DISTRICT_NAMES[" ".join(name.split())]
    known = HOMES[name]
    behind = _PROVINCE.search(text, end, end + 40)
    if behind and PROVINCES[" ".join(behind[0].split())] in {*known, *(TODAY[home] for home in known)}:
        return Found(start, end, name, PROVINCES[" ".join(behind[0].split())])
    if len(known) == 1:
        return Found(start, end, name, known[0])
    said = [home for home in known if homes[home] or homes[TODAY[home]]]
    return Found(start, end, name, said[0] if len(said) == 1 else "")


def _dated(place: Found, day: date | None) -> Found:
    """Put a district into the province that it belongs to on the day."""
    if place.district and day and day >= MERGED_ON and place.province:
        return Found(place.start, place.end, place.district, TODAY[place.province])
    return place


def _from_article(article: str, homes: Counter[str]) -> list[Found]:
    """The dateline's place, else the province that the article names most, where no other comes near."""
    dateline = _DATELINE.match(article)
    if dateline:
        found = list(find_places(dateline[1] or dateline[2], homes))
        if found:
            return found[:1]
    opening = "\n\n".join(article.split("\n\n")[:2])
    if len(homes) == 1:
        return list(find_places(opening, homes))[:1]
    ranked = homes.most_common(2)
    if ranked and ranked[0][1] >= 2 and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1]):
        return [Found(0, 0, "", ranked[0][0])]
    return []

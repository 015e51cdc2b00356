"""A year, a season or a decade where it stands to whether it dates a deed: not a figure, a state, a part of a name."""

import re

from timeline.events.draft.recounting import CALLED, NATURE, TOLD, carried_out, deed_end, narrates
from timeline.events.draft.standing import (
    DEED_AT,
    HAPPENS_AT,
    ONCE_AT,
    Place,
    at_head,
    clause_before,
)
from timeline.events.language.folding import CAPITAL
from timeline.events.language.histories import YEARLY
from timeline.events.language.words import COUNTS, DOCUMENTS, HAPPENINGS, MISHAPS, OCCASIONS, PLANS, finder
from timeline.model import Mention, Precision, Role

COARSE = frozenset(
    {Precision.QUARTER, Precision.HALF, Precision.SEASON, Precision.YEAR, Precision.DECADE, Precision.CENTURY}
)
_PLANNED = finder(f"{PLANS}, mùa giải, niên khóa, niên vụ")
_NAMED = finder(f"{YEARLY}, {PLANS}, {DOCUMENTS}, {OCCASIONS}, {HAPPENINGS}, {COUNTS}")
# Behind a year that dates what stands before it, its clause ends, or goes on as one does behind an adverbial.
_ENDS = re.compile(
    r"\s*(?:[,;.:)…!?”\"]|$|[-–]\s|(?:rồi|và|nhưng|còn|tại|ở|trên|do|bởi|vì|nhờ|để|nhằm|khi|sau|trước|theo|bằng|dưới|"
    r"nhân|trong|với|cùng|giữa|về|bên|cạnh|gần|sát|ven|giáp|ngay|kề|dọc|quanh|cách|thay|lúc|từ một)\s)",
    re.IGNORECASE,
)
# "tu sửa năm 1887 và [1923]", "bị đốt vào tháng 3/1950 và [tháng 11/1952]"
_LISTED = re.compile(
    r"\s(?:các )?(?:năm \d{3,4}(?:, (?:năm )?\d{3,4})*|tháng \d{1,2}(?:[/-]| năm )\d{4})(?:,| và) (?:năm |vào )?$",
    re.IGNORECASE,
)
_LEADS_IN = re.compile(r"(?<!\w)(?:vào|hồi|trong|ngay|khoảng)\s+(?:khoảng\s+)?(?:cuối|đầu|giữa)?\s*$", re.IGNORECASE)
_AROUND = re.compile(
    r"(?:(?<!\w)(?:mốc|từ|đến|tới|trước|sau|qua|hết|kể từ|suốt|cả|riêng|cho|của|so với|cách|theo|đời|"
    r"nếu|như|hơn|bằng)\s+)"
    r"(?:cuối|đầu|giữa)?\s*$",
    re.IGNORECASE,
)
_AROUND_IT = re.compile(r"(?:trong|từ|đến|tới|trước|sau|kể từ|suốt|cả|giai đoạn|những)\s", re.IGNORECASE)
_SINCE_IT = re.compile(r"(?:trong năm|từ|đến|tới|trước|sau|kể từ|suốt|cả|giai đoạn)\s", re.IGNORECASE)
# "Năm 2004, khi mới 19 tuổi, anh mở lớp", "Năm 1990, do thiếu vốn, trường tách đôi": how it stood.
_SETTING = re.compile(
    r"(?:khi|lúc|do|vì|nhờ|theo|trên|tại|ở|trong|giữa|sau|trước|từ|với|để|cùng|dưới|nhân|bằng)\s[^,;:.]{2,70},\s+",
    re.IGNORECASE,
)
_NATURAL = re.compile(
    r"(?:(?:trận|cơn|đợt|siêu)\s)?(?:bão|lũ|lụt|lũ quét|hạn hán|hạn|mưa lũ|mưa|động đất|lốc|hỏa hoạn|dịch)"
    r"(?: lớn| lịch sử| số \d+)?\s*",
    re.IGNORECASE,
)
# "trong bão năm 1955", "vì vụ cháy năm 1997": of both; "ở mặt trận": no match.
_WITHIN = re.compile(r"(?<!\w)(?:trong|vì|do|sau|bởi|nhờ|ở|tại|mặt) (?:(?:một|cơn|trận|vụ|đợt|đám) )*$", re.IGNORECASE)
# "giữ tấm huy chương đúc năm 2002": what is done to a thing that a deed says more of.
_HOLDS = re.compile(
    r"(?<!\w)(?:giữ|xem|dùng|mặc|đeo|(?<![Cc]ầu )treo|ngắm|kể|nhớ|nhắc|dựa trên|thăm|đọc|nghe|thấy|nói|cho rằng)(?!\w)"
)
# "Đội tuyển nữ", "Đội khảo sát": what a body is for.
_BODY = re.compile(r"(?<!\w)(?:đội|ban|tổ|phòng|quỹ|trạm|xưởng|nhà)\s$", re.IGNORECASE)
# "sau các chiếc tìm thấy năm 1937": only compared with.
_SUBORDINATE = re.compile(r"(?:sau|trước|từ|so với|như|ngoài|cùng) (?!đó|khi)", re.IGNORECASE)
_OF_FIRST = re.compile(r"(?<!\w)(?:đầu tiên|đầu tay|đầu lòng|lần đầu|lần thứ [^\W\d]+|thứ [^\W\d]+)$", re.IGNORECASE)
# "Nông trường - Lâm trường Đồng Xoài", "ông T. quen biết": one name.
_CLAUSE = re.compile(rf"(?<!\s{CAPITAL})[,;:.]\s|\s[-–]\s(?!{CAPITAL})|[()“”]|\s(?=(?:rồi|nhưng)\s)|[.!?…]$")
# "Năm 1979, trạm phải sơ tán": what had to be done was done.
_HAD_TO = re.compile(r"(?<!không)(?<!mới)\s(?:phải|đành)(?: phải)?\s", re.IGNORECASE)
# "phát hiện, bắt giữ nhiều vụ": how many, behind the last of the verbs.
_LISTS = re.compile(
    rf"(?!{finder(MISHAPS).pattern}|đứt|gãy|tốc|gặp|trúng){DEED_AT.pattern},\s"
    r"(?!(?:thu hút|quy tụ|tập hợp|gồm|với|có|dài|rộng|trị giá|khiến|làm|gây|kéo dài|cách|do|nhờ|trong)\s)"
    r"(?:(?!năm |tháng |ngày )[^\s,;.]+\s){1,3}(?:nhiều|hàng|hơn|gần|khoảng|một số|\d)",
    re.IGNORECASE,
)
# "Năm 1931, đang học năm cuối ông bị bắt": how it stood, by no comma parted from what befell.
_AMID = re.compile(r"(?:đang|khi|lúc|mới|vừa)\s[^,;:.]{2,40}?\s(?=(?:ông|bà|anh|chị|cô|cụ)\s)", re.IGNORECASE)
# "Năm 1938 ra tù, ông dạy chữ": who it was is told behind.
_THEN_WHO = re.compile(rf",\s(?:(?:ông|bà|anh|chị|cô|cụ|họ)\s|{CAPITAL})")
# "Sau khi tốt nghiệp năm 1962, ông về xưởng", "gặp nhau ở chung kết năm 2019, khi Hải Đăng thắng": a deed in its place.
_WHEN = re.compile(r"(?<!\w)(?:sau|trước|từ|kể từ) khi\s", re.IGNORECASE)
_AS = re.compile(r",\s(?:khi|lúc)\s([^,;:.]+)", re.IGNORECASE)
_WINS = re.compile(r"(?:vô địch|đăng quang|thắng|đoạt|giành|thăng hạng|lên hạng|xuống hạng|thua|hạ)", re.IGNORECASE)


_AFTER_VERB = re.compile(
    r"\s+(?:lần (?:gần nhất|gần đây nhất|cuối|cuối cùng|đầu|đầu tiên)\s+)?"
    r"(?:(?:vào|từ|trong|hồi|ngay|ở|tại)\s+)?(?:cuối|đầu|giữa)?\s*"
)
# "Lễ hội được công nhận Di sản văn hóa phi vật thể quốc gia năm 2017", "ông hy sinh ở biên giới năm 1978".
_WON = re.compile(
    r"(?<!\w)(?:được (?:công nhận|xếp hạng|ghi danh|phong|phong tặng|tặng|trao|vinh danh)|đoạt|giành|hy sinh|ra mắt)"
    r"(?: [^\s,;:.()]+){1,10}\s+(?:(?:vào|hồi|từ)\s+)?(?:cuối|đầu|giữa)?\s*$",
    re.IGNORECASE,
)


def dates_a_deed(mention: Mention, place: Place) -> bool:
    """Tell whether a coarse date is when something was done or befell ("Đình dời về gò Bầu năm 1824").

    It opens the clause that tells so, or ends it without being a part of a name ("kế hoạch năm 2024").
    """
    if _AROUND.search(place.before) or _PLANNED.match(mention.text) or re.match(r"\d+\s?[-–]", mention.text):
        return False
    within = re.search(r"(?<!\w)(?<!cũng )(?<!ngay )trong\s*$", _LISTED.sub("", place.before), re.IGNORECASE)
    if within and mention.when.precision is Precision.YEAR and not place.old and mention.role is not Role.FUTURE:
        return False  # "trong năm 2023, các chi hội đã dời 12 bến": a report on the year.
    natural = _NATURAL.fullmatch(place.before)
    if natural and place.before and NATURE.match(f"{place.before}{place.after.lstrip()}"):
        return True  # "Lũ năm 2005 cuốn mất mặt cầu"
    if at_head(place):
        return not _SINCE_IT.match(mention.text) and _heads(place)
    then = _AS.match(place.after)
    return not _AROUND_IT.match(mention.text) and (_closes(place) or bool(then and deed_end(then[1], subject=True)))


def _heads(place: Place) -> bool:
    """Tell whether the clause behind a date tells a deed."""
    comma = re.match(r"\s*[,:)]\s*", place.after)
    tail = place.after[comma.end() :] if comma else place.after.lstrip()
    tail = _HAD_TO.sub(" ", tail) if place.past else tail
    while setting := _SETTING.match(tail) or _AMID.match(tail):
        tail = tail[setting.end() :]
    cut = _CLAUSE.search(tail)
    clause = tail[: cut.start()] if cut else tail
    alone = not comma and not place.before.strip() and not (cut and _THEN_WHO.match(tail, cut.start()))
    if deed_end(clause, subject=alone) is not None or (place.past and carried_out(clause)):
        return not _LISTS.search(place.after)
    brief = clause.count(" ") <= TOLD and not re.search(r"\d%|\d [^\W\d]", clause)
    if cut and clause[:1].isalpha() and brief and tail[cut.start()] == ",":
        follows = _CLAUSE.search(tail, cut.end())  # "Đầu năm 1950, giặc càn, cả làng tản cư"
        if deed_end(tail[cut.end() : follows.start() if follows else len(tail)], subject=False) is not None:
            return True
    begins = comma or re.match(r"\s(?:ông|bà|anh|chị|cô|cụ|họ|dân|quân|làng)\s", place.after)
    return place.old and begins is not None and not place.quoted and narrates(clause)


def _closes(place: Place) -> bool:
    """Tell whether a date ends a clause that tells a deed."""
    listed = _LISTED.search(place.before)
    if not _ENDS.match(place.after) or (place.sentence[place.start].isdigit() and not listed):
        return False
    before = place.before[: listed.start()] if listed else place.before
    led = _LEADS_IN.search(before)
    before = before[: led.start()] if led else before
    clause = re.split(r"\s(?:rồi|nhưng)\s", clause_before(Place(before, len(before), len(before))))[-1].strip()
    parts = _WHEN.split(clause)
    told, clause = deed_end(parts[-1], subject=parts == [before.strip()]), parts[-1]
    if told is None or _SUBORDINATE.match(clause):
        return False
    if _OF_FIRST.search(clause):
        return True
    if _of_another(clause, told):
        return False
    if led or _WINS.search(clause):
        return True
    nouns = (noun.start() for noun in _NAMED.finditer(clause, told) if not DEED_AT.match(clause, noun.start()))
    return all(_WITHIN.search(clause[:noun]) for noun in nouns)


def _of_another(clause: str, told: int) -> bool:
    """Tell whether the deed only says of which thing something else is done ("thăm ngôi trường dựng năm 1938")."""
    before = clause[: max((verb.start() for verb in DEED_AT.finditer(clause) if verb.end() == told), default=0)]
    verbs = [*(verb for verb in HAPPENS_AT.finditer(before) if verb[0][0].islower()), *_HOLDS.finditer(before)]
    return any(before[verb.end() :].strip() and not _BODY.search(before[: verb.start()]) for verb in verbs)


def _named_by(before: str, after: str) -> bool:
    """Tell whether a verb behind `before` only says which one a noun is ("Khóa tốt nghiệp năm 2004 có 30 người")."""
    return bool(CALLED.search(before)) and not _ENDS.match(after)


def behind_a_verb(place: Place) -> bool:
    """Tell whether the mention stands right behind a verb of what happens once, or ends a clause on an honour."""
    before = clause_before(place)
    verbs = list(ONCE_AT.finditer(before))
    last = bool(verbs and _AFTER_VERB.fullmatch(before, verbs[-1].end()))
    if last and _named_by(before[: verbs[-1].start()], place.after):
        return False
    return last or bool(_WON.search(before) and re.match(r"\s*(?:[,;.]|$)", place.after))


def only_counts(clause: str, verb: re.Match[str], place: Place) -> bool:
    """Tell whether what follows the verb is a figure that rose or fell, of nothing that befell once ("từng bị")."""
    if re.search(r"(?<!\w)từng\s+(?:bị\s+)?$", clause[: verb.start()], re.IGNORECASE):
        return False
    if re.match(r"\W*(?:tổng )?(?:số|lượng|lượt)\s(?!\d)", clause, re.IGNORECASE) or _LISTS.search(place.after):
        return True
    return bool(re.match(r"\s*(?:(?:mới|thêm|được|khoảng|gần|hơn|trên|tới|đến)\s+)*\d", clause[verb.end() :]))

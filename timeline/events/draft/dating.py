"""A year, a season or a decade where it stands to whether it dates a deed: not a figure, a state, a part of a name."""

import re

from timeline.events.draft.standing import (
    COUNTS_AT,
    DEED_AT,
    GOALS_AT,
    HAPPENS_AT,
    ONCE_AT,
    Place,
    at_head,
    clause_before,
)
from timeline.events.language.folding import CAPITAL, LOWER
from timeline.events.language.histories import OF_MANY, YEARLY
from timeline.events.language.words import COUNTS, DOCUMENTS, HAPPENINGS, MISHAPS, OCCASIONS, PLANS, finder
from timeline.model import Mention, Precision

COARSE = frozenset(
    {Precision.QUARTER, Precision.HALF, Precision.SEASON, Precision.YEAR, Precision.DECADE, Precision.CENTURY}
)
_OF_MANY = finder(OF_MANY)
_PLANNED = finder(f"{PLANS}, mùa giải, niên khóa, niên vụ")
_NAMED = finder(f"{YEARLY}, {PLANS}, {DOCUMENTS}, {OCCASIONS}, {HAPPENINGS}, {COUNTS}")
# "bị cướp phá", "được kè đá": what befalls a thing, by whatever verb. What it is held to be befalls it not.
_BEFALLS = re.compile(
    r"(?<!\w)(?<!bán )(?<!đón )(?<!nhận )(?<!có )(?<!thu )(?<!làm )(?<!nuôi )(?<!ăn )(?<!mới )(?:bị|được)\s"
    r"(?!(?:coi|xem|biết|gọi|yêu|ưa|mùa|giá|hưởng|phép|lòng|cho là|cho rằng|đánh giá|tính|giữ|dùng|sử dụng|ví|nhắc|kể|"
    r"mệnh danh|quan tâm|chú ý|bán|nuôi|trồng|ảnh hưởng|thiếu|hỏng|mờ|ô nhiễm|lãng quên|đói|ốm|bệnh|cáo|can|hại|đơn|"
    r"khoảng|hơn|gần|nhiều|ít|mấy|vài|(?:một|hai|ba) (?:năm|tháng|tuần|ngày|ít|phần|số|nửa|lần|lượt|thời)|"
    r"là|lợi|đồn|cho|các|những|hỗ trợ|quy định|thể hiện|xuống cấp)(?!\w))"
    r"(?=[^\W\d_])[^\d%]+$",
    re.IGNORECASE,
)
# "Bản có đường ô tô đầu tiên", "vẽ lại quy hoạch": the first of its kind, and what is done anew, by whatever verb.
_FIRST = re.compile(r"(?<!\w)(?:đầu tiên|đầu tay|đầu lòng|lần đầu|bắt đầu)(?!\w)", re.IGNORECASE)
# What is, lasts, is wanted or is denied: what stands behind it is no deed. "Nam Định" wants nothing.
_STANDS = re.compile(
    r"(?<!\w)(?:là|có|[Cc]òn|vẫn|[Cc]hưa|[Kk]hông|chẳng|chỉ|thường|hay|đều|phải|muốn|cần|nên|định|đang|rất|khá|cũng|"
    r"gồm|để|nhằm|việc|[Nn]ếu|[Gg]iá|[Ss]ố(?! \d)|[Ll]ượng|[Mm]ức|[Tt]ổng|[Tt]ỷ lệ|[Tt]ỉ lệ|[Aa]i|mỗi|khi|như|bằng|"
    r"hơn|so|thuộc|lượt|Lượt (?:khách|xe|người)|từng bước|"
    r"(?:[Cc]ả|[Tt]oàn) (?:nước|tỉnh|huyện|xã|ngành|thành phố|khu vực|thị trường|vùng))(?!\w)"
)
_STATES = re.compile(r"(?<!\w)(?:là|không|chưa|thường|vẫn|còn|rất|mức|giá|bình quân|trung bình|tăng|giảm)(?!\w)", re.I)
# "Khóa tốt nghiệp", "vụ cháy", "người lập ra": a deed that a noun is called by. "Bình dân học vụ" is no case.
_CALLED = re.compile(
    r"(?<!\w)(?<!học )(?<!nghiệp )(?<!thường )(?<!mặt )"
    r"(?:vụ|trận|cuộc|lễ|đợt|đám|cơn|việc|sự|cú|buổi|phiên|khóa|lớp|kỳ|kế hoạch|phương án|"
    r"(?<!chục )(?<!trăm )(?<!nghìn )(?<!ngàn )(?<!nhiều )(?<!hai )(?<!ba )(?<!bốn )người|thợ|"
    r"nơi|ngày|lần|ảnh|tấm ảnh|bức ảnh|công tác|phong trào|chương trình|tiền|vốn|quá trình|thời|hồi|từ|sau|trước|"
    r"lệnh|đơn|hợp đồng|giấy phép|quyết định|nghề|kỹ thuật|mùa|chuyện|về|của|với|theo|tỷ lệ|nhu cầu|trẻ|tuổi)\s+$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s*(?:(?:được|thêm|tới|đến|khoảng|gần|hơn|trên|tổng cộng|ít nhất|chừng|cả)\s+)*"
    r"(?:\d|nhiều|hàng (?:chục|trăm|nghìn|ngàn|vạn|triệu|loạt)|một số|không ít|số |những)",
    re.IGNORECASE,
)
# Behind a year that dates what stands before it, its clause ends, or goes on as one does behind an adverbial.
_ENDS = re.compile(
    r"\s*(?:[,;.:)…!?”\"]|$|[-–]\s|(?:rồi|và|nhưng|còn|tại|ở|trên|do|bởi|vì|nhờ|để|nhằm|khi|sau|trước|theo|bằng|dưới|"
    r"nhân|trong|với|cùng|giữa|về|bên|cạnh|gần|sát|ven|giáp|ngay|kề|dọc|quanh|cách|thay|lúc|từ một)\s)",
    re.IGNORECASE,
)
# "tu sửa năm 1887 và [1923]"
_LISTED = re.compile(r"\s(?:các )?năm \d{3,4}(?:, (?:năm )?\d{3,4})*(?:,| và) (?:năm )?$", re.IGNORECASE)
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
_OPENS = re.compile(r"\s*(?:còn|và|rồi|nhưng|riêng|sau đó|tiếp đó)\s+", re.IGNORECASE)
# "Hạn hán làm cạn đáy hồ": what nature does, by whatever verb.
_NATURE = re.compile(
    r"(?:(?:một|hai|ba|trận|cơn|đợt|siêu)\s)*(?:bão|lũ|lụt|nước lụt|hạn hán|hạn|sét|động đất|lốc|giông|mưa|sóng|"
    r"hỏa hoạn|dịch)\s(?:[^,;:.]{1,40}?\s)?(?:làm|khiến|cướp|phá|đánh|cuốn|xóa|nhấn|vùi|quét|tàn)\s",
    re.IGNORECASE,
)
_NATURAL = re.compile(
    r"(?:(?:trận|cơn|đợt|siêu)\s)?(?:bão|lũ|lụt|lũ quét|hạn hán|hạn|mưa lũ|mưa|động đất|lốc|hỏa hoạn|dịch)"
    r"(?: lớn| lịch sử| số \d+)?\s*",
    re.IGNORECASE,
)
# "Gia đình lên Đà Lạt năm 1958", "Cụ ra Hòn Lao làm phu": who moved where. "Đường vào Nam" moves nobody.
_MOVES = re.compile(
    rf"(?<!\w)(?:ra|vào|lên|xuống|sang|về|qua) (?:đảo |xứ |đất |vùng )?{CAPITAL}\w+(?: {CAPITAL}\w+){{0,3}}"
    r"(?=$| (?:lập nghiệp|làm|mưu sinh|sinh sống|buôn|học|theo|dạy|ở|mở))|"
    rf"(?<!\w)từ {CAPITAL}\w+(?: {CAPITAL}\w+){{0,3}} (?:ra|vào|lên|xuống|sang|về|qua|đến|tới|dời đến)$"
)
_WAYS = re.compile(
    r"(?:đường|tuyến|chuyến|lối|cửa|lộ|bay|chiều|tàu|xe|xuất khẩu|xuất|nhập|hàng|gửi|bán|nhìn|tính)\s+$", re.IGNORECASE
)
# "con trai ông là Lưu Quốc Bảo về điều hành": who somebody is, amid what he did.
_IS_CALLED = re.compile(rf"(?<=\w) là {CAPITAL}\w+(?: {CAPITAL}\w+)+(?= {LOWER})")
# "mua 2,3 ha đất", "cho vay 60 tỷ đồng": so much was got once.
_ONCE_SO_MUCH = re.compile(
    r"(?:mua|mua lại|bán|thuê|hiến|cấp|đổi)\s[\d.,]+ (?:ha|hecta|sào|mẫu|công đất|m2|lô|thửa|căn nhà)(?!\w)|"
    r"cho vay\s[\d.,]+ (?:tỷ|tỉ|triệu|nghìn|ngàn|vạn)(?!\w)",
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
_CLAUSE = re.compile(r"[,;:.]\s|\s[-–]\s|[()“”]|\s(?=(?:rồi|nhưng)\s)|[.!?…]$")
# "Năm 1979, trạm phải sơ tán": of long ago, what had to be done was done.
_HAD_TO = re.compile(r"(?<!không)(?<!mới)\s(?:phải|đành)(?: phải)?\s", re.IGNORECASE)
# Whoever was first to do so is told of in so many spaces, and what was done long ago in so many words.
_WORDS, _TOLD = 3, 5
# "phát hiện, bắt giữ nhiều vụ": how many, behind the last of the verbs.
_LISTS = re.compile(
    rf"(?!{finder(MISHAPS).pattern}|đứt|gãy|tốc|gặp|trúng){DEED_AT.pattern},\s"
    r"(?:(?!năm |tháng |ngày )[^\s,;.]+\s){1,3}(?:nhiều|hàng|hơn|gần|khoảng|một số|\d)",
    re.IGNORECASE,
)
# How things were, of which nothing was done.
_LASTS = re.compile(
    r"(?<!\w)(?:là|có|không|chưa|chẳng|thường|vẫn|còn|rất|chỉ|đều|cũng|hay|mức|giá|số|lượng|tỷ lệ|thuộc|gồm|đang|đói|"
    r"nghèo|khổ|khó khăn|sống|ở|nằm|khá|ngày càng|nào|ai|mỗi|phải|muốn|cần|nên|định|được mùa|mất mùa|đạt|chiếm|tăng|"
    r"giảm|bằng|hơn|nhiều|ít|đông|vắng|gọi là|quen|biết|nhớ|yêu|thích|tên|toàn|như|trung bình|bình quân|ước|dài|rộng|"
    r"cao|đầy|kém|sinh ra|nuôi|trồng|bán|theo học|học ở|học tại|dạy|làm thợ|làm việc|công tác)(?!\w)"
)
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
    within = re.search(r"(?<!\w)trong\s*$", _LISTED.sub("", place.before), re.IGNORECASE)
    if within and mention.when.precision is Precision.YEAR:
        return False  # "trong năm 2023, các chi hội đã dời 12 bến": a report on the year.
    natural = _NATURAL.fullmatch(place.before)
    if natural and place.before and _NATURE.match(f"{place.before}{place.after.lstrip()}"):
        return True  # "Lũ năm 2005 cuốn mất mặt cầu"
    if at_head(place):
        return not _SINCE_IT.match(mention.text) and _heads(place)
    return not _AROUND_IT.match(mention.text) and _closes(place)


def _heads(place: Place) -> bool:
    """Tell whether the clause behind a date tells a deed."""
    comma = re.match(r"\s*[,:)]\s*", place.after)
    tail = place.after[comma.end() :] if comma else place.after.lstrip()
    tail = _HAD_TO.sub(" ", tail) if place.old else tail
    while setting := _SETTING.match(tail):
        tail = tail[setting.end() :]
    cut = _CLAUSE.search(tail)
    clause = tail[: cut.start()] if cut else tail
    if _telling(clause, subject=not comma and not place.before.strip()) is not None:
        return not _LISTS.search(place.after)
    brief = clause.count(" ") <= _TOLD and not re.search(r"\d%|\d [^\W\d]", clause)
    if cut and clause[:1].isalpha() and brief and tail[cut.start()] == ",":
        follows = _CLAUSE.search(tail, cut.end())  # "Đầu năm 1950, giặc càn, cả làng tản cư"
        if _telling(tail[cut.end() : follows.start() if follows else len(tail)], subject=False) is not None:
            return True
    begins = comma or re.match(r"\s(?:ông|bà|anh|chị|cô|cụ|họ|dân|quân|làng)\s", place.after)
    return place.old and begins is not None and not place.quoted and _narrates(clause)


def _narrates(clause: str) -> bool:
    """Tell whether a clause of long ago tells what was done, by whatever verb ("cả làng tản cư sang Yên Thế")."""
    return clause.count(" ") >= _TOLD - 1 and not re.search(r"\d", clause) and not _LASTS.search(clause)


def _closes(place: Place) -> bool:
    """Tell whether a date ends a clause that tells a deed."""
    listed = _LISTED.search(place.before)
    if not _ENDS.match(place.after) or (place.sentence[place.start].isdigit() and not listed):
        return False
    before = place.before[: listed.start()] if listed else place.before
    led = _LEADS_IN.search(before)
    before = before[: led.start()] if led else before
    clause = re.split(r"\s(?:rồi|nhưng)\s", clause_before(Place(before, len(before), len(before))))[-1].strip()
    told = _telling(clause, subject=clause == before.strip())
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


def _telling(clause: str, *, subject: bool) -> int | None:
    """Up to where in a clause stands the deed that it tells; None where it tells none, or only how much of it."""
    if COUNTS_AT.search(clause) or GOALS_AT.search(clause):
        return None
    clause = _OPENS.sub("", clause, count=1) if _OPENS.match(clause) else clause
    clause = _IS_CALLED.sub("", clause)
    for verb in DEED_AT.finditer(clause):
        before = clause[: verb.start()]
        if (subject and not before.strip()) or _STANDS.search(before) or _called(before):
            continue
        many = _COUNTED.match(clause, verb.end()) and not _ONCE_SO_MUCH.match(clause, verb.start())
        if not many or _OF_MANY.fullmatch(verb[0]):
            return verb.end()
    moves = _MOVES.search(clause)
    before = clause[: moves.start()] if moves else ""
    if moves and (before.strip() or not subject) and not _STANDS.search(before) and not _WAYS.search(before):
        return moves.end()
    befalls = _BEFALLS.search(clause)
    if befalls and (befalls.start() or not subject) and not _STANDS.search(clause[: befalls.start()]):
        return befalls.end()
    first = _FIRST.search(clause)
    generic = (first and clause.count(" ") >= _WORDS and not _STATES.search(clause)) or _NATURE.match(clause)
    return len(clause) if generic else None


def tells(clause: str) -> bool:
    """Tell whether a clause whose subject stands before it tells a deed."""
    return _telling(clause, subject=False) is not None


def _called(before: str) -> bool:
    """Tell whether a verb only says what somebody or something is called by; "thợ" alone does what is told."""
    return bool(_CALLED.search(before)) and before.strip().lower() != "thợ"


def _named_by(before: str, after: str) -> bool:
    """Tell whether a verb behind `before` only says which one a noun is ("Khóa tốt nghiệp năm 2004 có 30 người")."""
    return bool(_CALLED.search(before)) and not _ENDS.match(after)


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

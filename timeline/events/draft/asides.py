"""Dates that a story only mentions in passing, each with the sentence that taught us: the rules that leave them out."""

import re

from timeline.events.draft import moments
from timeline.events.draft.dating import COARSE, dates_a_deed
from timeline.events.draft.recounting import tells
from timeline.events.draft.standing import HAPPENS_AT, Place, at_head, clause_before, clause_of, points_back
from timeline.events.draft.verdicts import NOTHING, WEAK, Verdict
from timeline.events.language.folding import CAPITAL
from timeline.events.language.words import BEGINNINGS, HAPPENINGS, HAPPENS, LIVES, MISHAPS, REACTIONS, finder
from timeline.model import EventKind, Mention, Precision

_DEICTIC = re.compile(
    r"(?:\w+ )?(?:hôm nay|sáng nay|trưa nay|chiều nay|tối nay|đêm nay|(?:hôm|sáng|trưa|chiều|tối|đêm) qua|ngày nay|"
    r"(?:hôm|ngày|bữa|tối|đêm|sáng|chiều) (?:ấy|đó)|(?:ngay )?trong đêm)",
    re.IGNORECASE,
)
_BORN_IN = re.compile(r"(?<!\w)(?:sinh (?:năm|ngày|tháng)|SN)\s", re.IGNORECASE)
_LIVED = re.compile(rf"(?<!\w){finder(LIVES).pattern}[^,;.]{{0,40}}$", re.IGNORECASE)
_LEFT = re.compile(r"(?:.*\s)?nữa$|còn\s", re.IGNORECASE)
_FEAST = re.compile(r"(?:sau|trước|qua|ra|ngoài|giáp|gần) (?:dịp )?(?:tết|xuân|noel|hè|rằm|lễ)", re.IGNORECASE)
_AFTER_FEAST = re.compile(r"(?<!\w)(?:sau|trước|qua|ra|giáp|gần)(?: dịp)?\s+$", re.IGNORECASE)
# "ứng phó triều cường đầu tháng 9 âm lịch", "vụ Chiêm Xuân 2026": of which month or season it is.
_OF_A_NOUN = re.compile(
    r"(?<!\w)(?:ứng phó(?: với)?|phòng chống|phòng, chống|phục vụ|đón|mừng|chào mừng|chuẩn bị(?: cho)?|vụ|mùa|chủ đề|"
    r"nhiệm vụ|công tác|kế hoạch|phong trào|chỉ tiêu|"
    r"nguồn cung|hàng hóa|nhu cầu|sức mua|vé tàu|vé xe|cao điểm)\s(?P<noun>[^,;:.]{0,50})$",
    re.IGNORECASE,
)
_ORDERED = re.compile(r"(?<!\w)(?:yêu cầu|đề nghị|chỉ đạo|giao|kiến nghị|đôn đốc|lưu ý|phải|cần)\s", re.IGNORECASE)
_BY_THEN = re.compile(r"(?:^|\s)(?:trước|chậm nhất|muộn nhất)(?: là)?(?:\s+(?:vào|trong|đến|ngày))*\s*$", re.IGNORECASE)
_GOES_ON = re.compile(
    r"(?:theo )?(?:dự báo|trung tâm dự báo|đài khí tượng)[^.]*?\s(?:tiếp tục|duy trì|nguy cơ|còn ở mức|vẫn)\s",
    re.IGNORECASE,
)
_MEANS_TO = re.compile(
    r"(?<!dự )(?<!quyết )(?<!ấn )(?<!xác )(?<!nhất )(?<!chỉ )(?<!quy )(?<!cố )(?<!ổn )(?<!nhận )(?<!thẩm )(?<!kiểm )"
    r"(?<!giả )(?<!gia )(?<!hiệp )(?<!nghị )(?<!\w)(?:định|dự tính|tính sẽ|mong|muốn|ước)\s"
    r"(?!(?:kỳ|hướng|cư|giá|mức|tính)\s)",
    re.IGNORECASE,
)
_FORECASTS = re.compile(r"(?<!\w)dự báo(?!\w)", re.IGNORECASE)
_FORECAST = re.compile(r"(?:Theo )?(?:Dự báo|Trung tâm dự báo|Đài khí tượng)(?!\w)", re.IGNORECASE)
_IF = re.compile(r"(?:^|[,;:.]\s)(?:nếu|giả sử|trong trường hợp)\s[^;.]*$", re.IGNORECASE)
# "Phú Lộc, ngày 11 tháng 5 năm 2020"
_LETTER_HEAD = re.compile(rf"\s*(?:{CAPITAL}[\w.]*\s?){{1,5}},\s*")
_NEXT_DAY = re.compile(r"(?:sáng|trưa|chiều|tối|đêm|hôm|ngày|bữa)?\s*(?:sau|mai|mốt|kia)", re.IGNORECASE)
_TOMORROW = re.compile(r"(?<!\w)mai$", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"[\s,]*(?:tôi|tui|mình|tớ)\s")
_PLANNED = re.compile(r"(?<!\w)(?:dự kiến|theo (?:kế hoạch|dự kiến|tiến độ|lộ trình))\s[^;]*$", re.IGNORECASE)
# "Hai ngày sau chức vô địch, chiều 20-4, ông chia tay đội": the day itself is told beside the count.
_COUNTED_FROM = re.compile(r"\b(?:ngày|tuần|tháng|năm|hôm|giờ) (?:sau|trước)$", re.IGNORECASE)
_THEN_DATED = re.compile(
    r"\s+[^,.;]{3,80},\s+(?:(?:vào|lúc|khoảng|rạng|sáng|trưa|chiều|tối|đêm|ngày|hôm|thứ \w+|"
    r"chủ nhật)\s+){0,4}\d{1,2}[-/.]\d"
)


# "Hải Phòng (TTXVN 7/3) - ...": when the agency sent it.
_AGENCY = re.compile(r"\s*[^(),\n]{0,30}\([^(),\d\n]{2,25},?\s(?:ngày\s)?")
_SENT = re.compile(r"\)\s*[-–—:]")
_AFTER_IT = re.compile(
    rf"(?:^|[,;:]\s)(?:ngay |kể từ |từ )?(?:sau|kể từ) (?:{finder(HAPPENINGS).pattern})"
    r"(?: [^,;:.]{2,30}?)?\s(?:vào |hồi |hôm |ngày )*$",
    re.IGNORECASE,
)
# What is wanted or was seen of a year in which it did not happen.
_NOT = re.compile(
    rf"(?<!\w)(?:không|chưa)(?: (?:hề|từng|để|có|còn|phải|được|bị))* {finder(f'{HAPPENS}, {MISHAPS}').pattern}",
    re.IGNORECASE,
)
_SPEAKER = re.compile(r"(?<!\w)(?:tôi|tui|chúng tôi|mình|tớ|con tôi|nhà tôi)(?!\w)", re.IGNORECASE)
_TO_NOW = re.compile(r"(?:đến|tới|cho đến) (?:nay|giờ|hôm nay|thời điểm này)$", re.IGNORECASE)
_INTENDED = re.compile(
    r"(?<!\w)(?:ban đầu|lúc đầu|thoạt đầu|trước đó|từng)\s[^;.]*?(?:định|dự định|tính)\s[^,;.]*$", re.I
)
_EVERY = re.compile(
    r"(?<!\w)(?:(?:năm|tháng|tuần|mùa|đêm|ngày) nào cũng|hằng năm|hàng năm|mỗi năm)(?!\w)", re.IGNORECASE
)
# "các mức lãi suất, vốn được giữ từ 19/6/2023": how long something has been so.
_LASTING = re.compile(
    r"(?<!\w)(?:được giữ|giữ nguyên|được duy trì|duy trì|không đổi|tồn tại|gắn bó|sinh sống|có mặt)"
    r"(?: \w+){0,3} (?:kể )?từ\s*$",
    re.IGNORECASE,
)
_UNABLE = re.compile(r"(?<!\w)(?:không thể|chưa thể|không kịp|chưa kịp)\s(?:\S+\s){1,6}$", re.IGNORECASE)
_CROP = re.compile(r"(?:vụ|mùa)\s", re.IGNORECASE)
_ITS_WORK = re.compile(r"(?<!\w)(?:sản xuất|phương án|kế hoạch|gieo trồng|thu hoạch|giống)\s+$", re.IGNORECASE)
# "bị đình chỉ hoạt động kể từ ngày 26/11": what begins on a day, not what is counted from it.
_BEGINS = re.compile(rf"(?<!\w){finder(BEGINNINGS).pattern}(?: [^,;:.\s]+){{0,4}} (?:kể )?từ\s*$", re.IGNORECASE)

_HAS_DONE = re.compile(rf"(?<!\w)(?:đã|vừa) (?:\w+ )?{finder(REACTIONS).pattern}", re.IGNORECASE)
# "Đỉnh lũ đạt 12,85 m lúc 2h ngày 11/9": what was measured at an hour.
_MEASURED = re.compile(
    r"(?<!\w)(?:đỉnh lũ|mực nước|nhiệt độ|đỉnh triều|sức gió)\s[^;:]*?\s(?:đạt|là|lên|xuống|ở mức)\s"
    r"(?:tới |đến |mức )?\d",
    re.IGNORECASE,
)
_THAT_WAS = re.compile(r"(?:^|[,;:]\s)(?:đó|đấy|ấy|hôm đó|hôm ấy) là\s+(?:vào\s+)?$", re.IGNORECASE)
# Something happens, whatever it is: by a verb that we know, or to somebody.
_TOLD = re.compile(
    rf"{finder(f'{HAPPENS}, {MISHAPS}, {REACTIONS}').pattern}|(?<!\w)(?:bị|được|khiến|gây|vào|đã)\s", re.IGNORECASE
)


def scene(mention: Mention, place: Place) -> Verdict | None:
    """What somebody says of today, or was seen doing that day, is no happening of its own."""
    deictic = _DEICTIC.fullmatch(mention.text) is not None
    if place.quoted and (deictic or mention.when.precision is not Precision.DAY):
        return WEAK
    if deictic and moments.toll(mention, place):
        return None
    clause = clause_of(place)
    told = (
        HAPPENS_AT.search(clause)
        or _HAS_DONE.search(clause)
        or re.search(r"(?<!\w)cũng(?: trong| vào)?\s*$", place.before, re.I)
    )
    return WEAK if deictic and not told else None


def detail(mention: Mention, place: Place) -> Verdict | None:
    """A day at the end of a sentence in which nothing happens is a detail ("họ đều ăn bánh mì vào trưa 7/3")."""
    if mention.when.precision is not Precision.DAY or at_head(place) or points_back(place):
        return None
    if _THAT_WAS.search(place.before):
        return None  # "Đó là đêm 23 rạng ngày 24/9": of what the sentences around it tell.
    if mention.when.time and _MEASURED.search(place.before):
        return None
    exact = place.old or (place.past and re.search(r"\d{4}$", mention.text))
    if exact and tells(clause_before(place)):
        return None  # "Ông bán ngôi nhà ngày 30/11/1931": a story of other years gives no day to details.
    ends = re.match(r"\s*(?:[,.;!?”\"]|$)", place.after)
    return WEAK if ends and not _TOLD.search(place.before) and not _TOLD.search(place.after) else None


def biography(_: Mention, place: Place) -> Verdict | None:
    """The days of a life, told beside the birth, are cited ("sinh năm 1991, được kết nạp Đảng ngày 3/2/2013")."""
    told = _BORN_IN.search(place.before) and _LIVED.search(place.before)
    return Verdict(EventKind.REFERENCE) if told else None


def stamp(_: Mention, place: Place) -> Verdict | None:
    """A line that is only a time stamps what stands under it ("02:10 17/09"), as does the head of a letter."""
    if not place.after.strip(" .)") and _LETTER_HEAD.fullmatch(place.before):
        return NOTHING
    return WEAK if not re.search(r"[^\W\d_]{2}", place.before + place.after) else None


def pictured(_: Mention, place: Place) -> Verdict | None:
    """A picture shows what the text tells; alone it tells of nothing."""
    return WEAK if place.caption else None


def from_now(mention: Mention, place: Place) -> Verdict | None:
    """What goes on from now till then is under way ("từ nay đến cuối năm"), and is announced by nobody."""
    said = place.before[-14:] + mention.text
    if re.search(r"(?<!\w)(?:những|mấy|nhiều)\s+$", place.before, re.IGNORECASE) and not re.search(r"\d", mention.text):
        return NOTHING  # "trong những mùa sau"
    return NOTHING if re.search(r"(?<!\w)từ nay (?:đến|tới|cho)", said, re.IGNORECASE) else None


def intention(mention: Mention, place: Place) -> Verdict | None:
    """What somebody means to do, and any next day of a tale, is announced by nobody ("Cuối năm, chị định nghỉ chợ")."""
    clause = clause_of(place)
    if _MEANS_TO.search(clause) or _IF.search(place.before):
        return NOTHING
    if place.quoted and mention.text.endswith(" nay") and not HAPPENS_AT.search(clause):
        return NOTHING
    if not place.quoted and re.search(r"(?:^|[^\w])(?:kể )?từ\s*$", place.before, re.I) and HAPPENS_AT.search(clause):
        return None  # "Từ ngày mai, đò của ông ngừng chạy."
    ahead = re.search(r"(?<!\w)(?:sẽ|dự kiến|sắp)\s", clause) or _FORECAST.match(place.sentence)
    # "Ngày mai, đảo khánh thành nhà văn hóa."
    ahead = ahead or (None if "có thể" in clause else _TOMORROW.search(mention.text))
    untold = place.quoted or not ahead or not HAPPENS_AT.search(clause)
    return NOTHING if _NEXT_DAY.fullmatch(mention.text) and untold else None


def memory(mention: Mention, place: Place) -> Verdict | None:
    """A month or a year of which somebody tells in the first person is his own ("Năm 2012, tôi bảo vệ cho ...")."""
    own = at_head(place) and _FIRST_PERSON.match(place.after)
    if place.quoted and _SPEAKER.search(place.sentence) and not re.search(r"\d{4}|\d[/-]\d", mention.text):
        return NOTHING if not HAPPENS_AT.search(clause_of(place)) else None  # "mùng 5 không có nổi cái bánh tro"
    return NOTHING if own and mention.when.precision is not Precision.DAY else None


def goes_on(_: Mention, place: Place) -> Verdict | None:
    """That the weather stays as it is is forecast beside the news ("Dự báo đêm 2/8 tiếp tục có mưa to")."""
    stays = re.search(r"(?<!\w)(?:tiếp tục|duy trì|nguy cơ|còn|vẫn)\s", clause_of(place), re.IGNORECASE)
    if HAPPENS_AT.search(_FORECASTS.sub("", clause_before(place))) and not stays:
        return None  # "Dự báo đêm nay nước tiếp tục lên, đạt đỉnh vào sáng mai."
    return Verdict(EventKind.FUTURE, weak=True) if _GOES_ON.match(place.sentence) else None


def countdown(mention: Mention, place: Place) -> Verdict | None:
    """How long is left is no happening, unless the clause tells of one ("Còn chín ngày nữa cắt")."""
    left = _LEFT.match(mention.text) and (place.quoted or not HAPPENS_AT.search(clause_of(place)))
    return NOTHING if left else None


def feast(mention: Mention, place: Place) -> Verdict | None:
    """Some time before or after a feast is not the feast ("mới vào làm sau Tết")."""
    if mention.when.precision is Precision.DAY and mention.when.earliest == mention.when.latest:
        return None
    named = re.match(r"(?:tết|xuân|noel|rằm)(?!\w)", mention.text, re.IGNORECASE)
    return NOTHING if _FEAST.match(mention.text) or (named and _AFTER_FEAST.search(place.before)) else None


def of_a_noun(mention: Mention, place: Place) -> Verdict | None:
    """A month or a season that belongs to a noun says which one it is, not when something happens."""
    if mention.when.precision is Precision.DAY and mention.when.earliest == mention.when.latest:
        return None
    if mention.when.precision in COARSE and dates_a_deed(mention, place):
        return None  # "Ga ngừng đón khách năm 1993"
    found = _OF_A_NOUN.search(place.before)
    return NOTHING if found and not HAPPENS_AT.search(found["noun"]) else None


def deadline(mention: Mention, place: Place) -> Verdict | None:
    """What somebody orders to be done by a day is announced by nobody ("yêu cầu hoàn thành trước ngày 13/10")."""
    by_then = _BY_THEN.search(place.before) or re.match(r"(?:trước|chậm nhất|muộn nhất)\s", mention.text, re.IGNORECASE)
    ordered = _ORDERED.search(place.before)
    if ordered and ordered[0].strip().lower() == "phải" and mention.when.time:
        return None  # "phải hoàn tất việc chấm trước 17h ngày 13/7": a timetable has it.
    return NOTHING if by_then and ordered else None


def planned(_: Mention, place: Place) -> Verdict | None:
    """What was planned for a day that is past did not happen by being planned ("Dự kiến cầu xong trước ngày 27/7")."""
    return NOTHING if place.past and _PLANNED.search(clause_before(place)) else None


def counted_from(mention: Mention, place: Place) -> Verdict | None:
    """A count from what the sentence names, where it gives the day too, dates nothing more."""
    return NOTHING if _COUNTED_FROM.search(mention.text) and _THEN_DATED.match(place.after) else None


def dateline(_: Mention, place: Place) -> Verdict | None:
    """The day behind the agency's name in a dateline is that of the dispatch ("Hải Phòng (TTXVN 7/3) - ...")."""
    return NOTHING if _AGENCY.fullmatch(place.before) and _SENT.match(place.after) else None


def after_it(_: Mention, place: Place) -> Verdict | None:
    """The day of what something else came after dates only that ("Sau vụ 18/6, huyện kiến nghị lắp đèn")."""
    return WEAK if place.after.startswith(",") and _AFTER_IT.search(place.before) else None


def unhappened(mention: Mention, place: Place) -> Verdict | None:
    """What a month or a year went without is no happening ("Năm 2025, xã không xảy ra vụ tai nạn nào")."""
    return NOTHING if mention.when.precision is not Precision.DAY and _NOT.search(clause_of(place)) else None


def of_a_crop(mention: Mention, place: Place) -> Verdict | None:
    """A crop's year says which crop is sown ("phương án sản xuất vụ đông năm 2025-2026")."""
    return NOTHING if _CROP.match(mention.text) and _ITS_WORK.search(place.before) else None


def up_to_now(mention: Mention) -> bool:
    """Tell whether a stretch ends now: it only counts ("con đường thứ ba được khởi công từ đầu năm đến nay")."""
    return mention.rule == "start of the year until now" or bool(_TO_NOW.search(mention.text))


def begins(place: Place) -> bool:
    """Tell whether a day is the first of what its clause says ("bị đình chỉ kể từ ngày ...")."""
    return bool(_BEGINS.search(place.before))


def unable(_: Mention, place: Place) -> Verdict | None:
    """What cannot be done by a day to come is announced by nobody ("không thể trồng ngô trước ngày 15/10")."""
    return NOTHING if _UNABLE.search(clause_before(place)) else None


def intended(_: Mention, place: Place) -> Verdict | None:
    """What was first meant for a day that is past did not happen by being meant ("Ban đầu trường định mở dịp 30/4")."""
    return NOTHING if place.past and _INTENDED.search(place.before) else None


def every_year(_: Mention, place: Place) -> Verdict | None:
    """What is done each year on a day is a custom ("mùng 10 tháng Giêng năm nào cũng hát cúng đình")."""
    return NOTHING if _EVERY.search(clause_of(place)) else None


def lasting(_: Mention, place: Place) -> Verdict | None:
    """Since when something has stayed as it is tells of nothing that happened ("vốn được giữ từ 19/6/2023")."""
    return NOTHING if _LASTING.search(place.before) else None

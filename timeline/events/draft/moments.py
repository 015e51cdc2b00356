"""Dates of which something was done, though they stand behind "đến", "hồi" or a verb of speech."""

import re

from timeline.events.draft.recounting import tells
from timeline.events.draft.standing import HAPPENS_AT, SPEAKS_AT, Place, at_head, clause_before
from timeline.events.draft.turning import turned
from timeline.events.language.words import MISHAPS, finder
from timeline.model import Mention, Precision

_UP_TO = re.compile(r"(?:^|\s)(?:đến|tới)\s*$", re.IGNORECASE)
_UNTIL_THEN = re.compile(
    r"(?:[^,;:.]|[.,](?=\d)){2,60}?\s(?:(?:mới|đã|chính thức|thì)|(?:nhận|chặn|bắt|tìm|vớt|cứu) được)\s", re.IGNORECASE
)
# "bị vùi, mãi đến 19-5-1990 mới tìm thấy": of what stands before it.
_AT_LONG_LAST = re.compile(r"(?<!\w)mãi\s(?:đến|tới)\s+(?:ngày\s+)?$", re.IGNORECASE)
# "Đến 0h15 sáng nay, đoạn đê bị vỡ": by the clock it is when; what only lasts till then is told of no moment.
_MOMENT = re.compile(
    r"\d\s?(?:h|g(?!\w)|giờ)|(?:^|\s)(?:rạng sáng|sáng|trưa|chiều|tối|đêm|khuya|nửa đêm)(?!\w)", re.IGNORECASE
)
_LASTS = re.compile(r"(?<!\w)(?:tôi|vẫn|còn|chưa|không|tiếp tục|có|tổng cộng|đang)(?!\w)", re.IGNORECASE)
_BEFALLS_AT = finder(MISHAPS)
_HOW = re.compile(r"(?:do|vì|sau khi|khi|sau|thấy)\s[^,;:.]{2,70},\s", re.IGNORECASE)
# "Đến 10 giờ ngày 3/9, bão di chuyển theo hướng tây": where a storm will be by the clock is forecast.
_BY_CLOCK = re.compile(r"(?:^|\s)(?:dự báo |dự kiến )?(?:đến|tới|lúc|vào lúc)\s*$", re.IGNORECASE)
_WEATHER = re.compile(
    r"[\s,]*(?:vị trí )?(?:tâm |vùng tâm )?(?:bão|siêu bão|áp thấp|vùng áp thấp|mực nước|đỉnh lũ|lũ|không khí lạnh)\s",
    re.IGNORECASE,
)
# "Đến năm 2008, đê bao được xây": what was done once, and not how much of it.
_AT_LAST = re.compile(
    r"[\s,]+[^\d,;:.]{2,50}?\s(?:mới |đã |chính thức )?(?:được|bị)\s(?:xây|xây dựng|dựng|xây lại|dựng lại|khánh thành|"
    r"khởi công|thành lập|tái lập|giải thể|sáp nhập|đổi tên|khôi phục|trùng tu|đóng cửa|phá bỏ|bãi bỏ|dời)(?!\w)",
    re.IGNORECASE,
)
# "Tính đến 16h hôm nay, mưa lũ làm 2 người chết": the toll is the news of its day.
_COUNTED_TO = re.compile(r"(?:^|[\s,])(?:tính|cập nhật)(?: đến| tới)?\s*$", re.IGNORECASE)
_TOLL = re.compile(
    r"[\s,]*[^.;:\d]{2,50}?\s(?:làm|khiến|cướp đi)\s(?:ít nhất |hơn |khoảng |gần |tổng cộng )?\d+ (?:\w+ )?"
    r"(?:chết|thiệt mạng|tử vong|mất tích)(?!\w)",
    re.IGNORECASE,
)
# "Thống kê đến 19h ngày 7/10: Toàn tỉnh đã có 3 người thiệt mạng", "Tính đến 30/5, trạm tiếp nhận 86 ca ngộ độc".
_COUNTS_TO = re.compile(
    r"(?:theo )?(?:thống kê|tính|cập nhật|báo cáo)(?: nhanh| sơ bộ)? (?:đến|tới)\s*$", re.IGNORECASE
)
_HARMED = re.compile(
    r"[\s,:]*[^.;:\d]{2,60}?\s(?:có|ghi nhận|tiếp nhận)\s(?:ít nhất |hơn |khoảng |gần |tổng cộng )?\d+ (?:\w+ ){1,2}?"
    r"(?:chết|thiệt mạng|tử vong|mất tích|bị thương|nhập viện|nghi ngộ độc|ngộ độc)(?!\w)",
    re.IGNORECASE,
)
_TELLS = re.compile(
    rf"{SPEAKS_AT.pattern}(?: thêm| rằng)?[:,]?\s+(?:(?:vào|từ|hồi|trong|lúc|khoảng|đến|tới|ngay)\s+)*$", re.IGNORECASE
)
# Behind "nói chiều 24/8" stands where, to whom or of what; a clause of its own stands behind "cho biết hôm 1/10".
_CLAUSE = re.compile(
    r",?\s+(?!(?:tại|ở|trong|trên|với|về|khi|sau|trước|rằng|nhân|bên|qua|cùng|trả lời|và|là|do|vì|để|theo|như|cho|"
    r"nhằm|giữa|của|ngay)\s)(?:[^,;:.()]|[.,](?=\d)){8,}",
    re.IGNORECASE,
)

# "Hồi tháng Bảy, gần 50 phụ huynh thay nhau cõng xi măng": whoever tells so goes back to what was done.
_BACK_THEN = re.compile(r"(?:^|[.;]\s)hồi\s*$", re.IGNORECASE)
_MONTHS_ON = re.compile(r"(?:\w+ )?(?:tuần|tháng) sau", re.IGNORECASE)
_STANDS = re.compile(
    r"(?<!\w)(?:là|có|vẫn|còn|chưa|không|đạt|chiếm|thường|hay|đều|phải|muốn|cần|sẽ|như|bằng|ước|chỉ|giá|mức|trung bình|"
    r"bình quân|tính|rất|khá|ngày càng|nào|gì)(?!\w)",
    re.IGNORECASE,
)
_NARRATES = 6
# So much may stand before a date that opens its sentence.
_OPENING = 20
# "Xưởng hoạt động từ tháng 3/2019", "Ông làm Bí thư từ tháng 10/2018": what began then, whose it is before it.
_SINCE = re.compile(
    r"(?<=\w\s)(?:hoạt động|giữ chức|giữ cương vị|đảm nhiệm|đảm nhận|dẫn dắt|chuyển về|làm (?:bí thư|phó bí thư|"
    r"chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|tổng thư ký|hiệu trưởng|trưởng \w+|huấn luyện viên|"
    r"bộ trưởng|thủ tướng|tổng thống))(?: [^\s,;:.]+){0,11}? (?:kể )?từ\s*(?:cuối |đầu |giữa )?$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?<!\w)(?:vẫn|chưa|không|sẽ|thường|chỉ|còn)\s", re.IGNORECASE)


def narrated(mention: Mention, place: Place) -> bool:
    """Tell whether a story goes back to a month, or on by months, to tell what was done, by whatever verb."""
    back = _BACK_THEN.search(place.before) or (not place.before.strip() and _MONTHS_ON.fullmatch(mention.text))
    clause = re.split(r"[,;:.](?!\d)", place.after.lstrip(" ,"))[0]
    told = clause.count(" ") >= _NARRATES - 1 and not _STANDS.search(clause)
    return bool(back) and place.after.startswith(",") and told and not place.quoted


def reached(mention: Mention, place: Place) -> bool:
    """Tell whether what is told behind "đến" happened at that moment ("Đến 0h15 sáng nay, đoạn đê bị vỡ")."""
    behind = place.after.lstrip(" ,")
    first = behind.partition(", ")[0]
    if not at_head(place) and not told_of(place):
        return False
    then = _UNTIL_THEN.match(behind) or (_AT_LONG_LAST.search(place.before) and re.match(r"mới\s", behind))
    if then and HAPPENS_AT.search(first):
        return True  # "Đến ngày 30/6, nhà thầu mới hợp long": it was done on that day.
    if not _MOMENT.search(mention.text) or _COUNTED_TO.search(place.before):
        return False
    clause = _HOW.sub("", behind, count=1).partition(", ")[0]
    if (HAPPENS_AT.search(clause) or tells(clause)) and not _LASTS.search(clause) and not re.search(r"\d", clause):
        return True  # "Đến tối 7/9, do không gọi được, gia đình trình báo"
    return bool(_BEFALLS_AT.search(first)) and not _LASTS.search(first)


def at_last(mention: Mention, place: Place) -> bool:
    """Tell whether something was done once by a time that has come ("Đến năm 2008, đê bao được xây")."""
    if mention.when.precision is not Precision.DAY and turned(place):
        return True
    return mention.when.precision is Precision.YEAR and at_head(place) and bool(_AT_LAST.match(place.after))


def toll(mention: Mention, place: Place) -> bool:
    """Tell whether a day up to which was counted is a toll's ("Tính đến 16h hôm nay, mưa lũ làm 2 người chết")."""
    counted = _UP_TO.search(place.before) or re.match(r"(?:tính )?(?:đến|tới)\s", mention.text, re.IGNORECASE)
    day = mention.when.precision is Precision.DAY and mention.when.earliest == mention.when.latest
    if day and _COUNTS_TO.search(place.before) and _HARMED.match(place.after):
        return True
    return bool(day and counted and at_head(place) and _TOLL.match(place.after))


def told_of(place: Place) -> bool:
    """Tell whether a date behind a verb of speech is of what is told ("cho biết hôm 1/10 lô hàng đã thông quan")."""
    clause = _CLAUSE.match(place.after) if _TELLS.search(place.before) else None
    return bool(clause and HAPPENS_AT.search(clause[0]))


def since(mention: Mention, place: Place) -> bool:
    """Tell whether something began with a month or a year ("Xưởng hoạt động từ tháng 3/2019")."""
    begun = mention.when.precision is not Precision.DAY and _SINCE.search(place.before)
    ends = re.match(r"\s*(?:[,.;)]|$)", place.after)
    return bool(begun and ends and place.past) and not place.quoted and not _GOES_ON.search(clause_before(place))


def forecast_at(mention: Mention, place: Place) -> bool:
    """Tell whether the weather is forecast for an hour ("Đến 10 giờ ngày 3/9, bão di chuyển theo hướng tây")."""
    by_clock = _BY_CLOCK.search(place.before) and re.search(r"\d\s?(?:h|giờ)", mention.text)
    return bool(by_clock and len(place.before) < _OPENING and _WEATHER.match(place.after))

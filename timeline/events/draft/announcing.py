"""A day on which an office makes known what it has just done, to whether it dates that ("5/3, Công an cho biết")."""

import re

from timeline.events.draft.standing import HAPPENS_AT, SPEAKS_AT, Place, at_head
from timeline.model import Mention, Precision

# Whoever tells of his own office's deed; what a farmer, a passer-by, an expert tells is no news of the day.
_OFFICE = re.compile(
    r"[\s,]*(?:(?:đại diện|lãnh đạo|nguồn tin(?: của)?|trưởng|phó trưởng|giám đốc|phó giám đốc|chỉ huy trưởng) )?"
    r"(?:Công an|Cơ quan|Viện|VKSND|VKS|TAND|Tòa|Toà|UBND|Ủy ban|Sở|Bộ|Cục|Tổng cục|Chi cục|Ban|Phòng|Đồn|Đội|Cảnh sát|"
    r"Hải quan|Kiểm lâm|Bệnh viện|Trung tâm|Lực lượng|Chính phủ|Thanh tra|Kiểm toán|Hội đồng|Quân khu|Công ty|Tập đoàn|"
    r"CTCP|PLO|\w+ (?:Công an|Cơ quan|UBND|Sở|Bộ|Cục|Chi cục))(?!\w)"
)
_SAYS = re.compile(rf"{SPEAKS_AT.pattern}(?: thêm| rằng)?[,:]?\s+")
_DONE = re.compile(
    r"(?<!\w)đã (?:[^\s,;:.]+ ){0,3}?(?:ra quyết định|ra lệnh|quyết định|khởi tố|bắt|bắt giữ|bắt được|khống chế|"
    r"tạm giữ|hoàn tất|kết thúc điều tra|ban hành|ký|phê duyệt|tìm thấy|giải cứu|truy tố|triệu tập|xử phạt|đình chỉ|"
    r"trục vớt|dập tắt|bàn giao|thông xe|thu hồi|triệt phá|bổ nhiệm|công bố)(?!\w)"
)
_JUST = re.compile(r"(?<!\w)vừa\s[^,;:.]*")
# Its own day is given, or it was done over a long time: "đã xử phạt nhiều trường hợp từ đầu năm".
_ANOTHER_DAY = re.compile(
    r"\d{1,2}[/.-]\d|(?<!\w)(?:(?:ngày|tháng|năm|quý|tuần|mùng|thứ) (?:\d|trước|qua|ngoái)|hôm|trước đó|"
    r"trước đây|từng|(?:sáng|trưa|chiều|tối|đêm|rạng sáng) (?:cùng|nay|qua|\d)|"
    r"thời gian qua|nhiều|các (?:vụ|trường hợp)|"
    r"hàng (?:chục|trăm|nghìn|loạt)|đến nay|đầu năm|lũy kế|tổng cộng|\d+ (?:vụ|trường hợp|lượt|lớp|đợt))(?!\w)",
    re.IGNORECASE,
)
# "Tối 21/1, Trung tâm Dự báo khí tượng cho biết hôm nay rét đậm": the weather of its day.
_WEATHER = re.compile(r"[\s,]*(?:Trung tâm Dự báo|Đài Khí tượng|Cơ quan khí tượng)", re.IGNORECASE)
_TODAY = re.compile(r"(?:ngày )?(?:hôm nay|sáng nay|chiều nay|tối nay|đêm nay)\s", re.IGNORECASE)
_UNDER_WAY = re.compile(
    r"(?<!\w)(?:đang|đã) (?:hoạt động|hình thành|mạnh lên|suy yếu|di chuyển|đi vào|ảnh hưởng)", re.I
)
# So much of the sentence is what the office tells of itself.
_REACH = 260


def announced(mention: Mention, place: Place) -> bool:
    """Tell whether an office makes known on a day what it has just done ("cho biết vừa khởi tố", "đã tìm thấy")."""
    if mention.when.precision is not Precision.DAY or place.quoted or not at_head(place):
        return False
    office = _OFFICE.match(place.after)
    says = _SAYS.search(place.after) if office else None
    told = place.after[says.end() : says.end() + _REACH] if says else ""
    if told and _WEATHER.match(place.after) and (_TODAY.match(told) or _UNDER_WAY.search(told)):
        return True
    if not told or _ANOTHER_DAY.search(told):
        return False
    just = _JUST.search(told)
    return bool(_DONE.search(told) or (just and HAPPENS_AT.search(just[0])))

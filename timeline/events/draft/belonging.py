"""A period or a birth year that only belongs to something said of it: compared with, of a plan, of an epithet."""

import re

from timeline.events.draft.standing import Place
from timeline.model import Mention, Precision, Role

# "giảm 11% so với cùng kỳ năm 2022", "xóa sạch mọi mức tăng từ quý đầu năm": what a figure is measured by.
_MEASURED_BY = re.compile(
    r"(?:so với|so cùng|(?:cao|thấp|nhiều|ít|lớn) hơn|(?:chỉ|chưa) bằng|bằng với|tương đương|gấp \S+ lần|"
    r"(?:mức|đà|sự) (?:tăng|giảm)(?: của)?(?: có được)?(?: (?:từ|kể từ|trong))?)\s*$",
    re.IGNORECASE,
)
# "thông qua chương trình làm việc quý IV": which one it is.
_WHICH = re.compile(
    r"(?:chương trình|kế hoạch|lịch)(?: (?:làm việc|công tác|giám sát|tiếp công dân))?\s+$|"
    r"(?:báo cáo|kết quả|tình hình)(?: [^\s,;:.]+){0,4}\s+$",
    re.IGNORECASE,
)
_PARTS = frozenset({Precision.QUARTER, Precision.HALF, Precision.MONTH})
# "nhiệm vụ, giải pháp chủ yếu 5 năm (2025 - 2030)": for how long something is wanted.
_WANTED = re.compile(
    r"(?<!\w)(?:nhiệm vụ|giải pháp|phương hướng|mục tiêu|chỉ tiêu)(?:,? [^\s,;:.()]+){0,6}\s*\(?\s*$", re.IGNORECASE
)
# "siêu sao sinh năm 1985": an epithet, by no name.
_EPITHET = re.compile(
    r"(?<!\w)(?:siêu sao|ngôi sao|cầu thủ|chân sút|tiền đạo|tiền vệ|hậu vệ|trung vệ|thủ môn|tay vợt|võ sĩ|ca sĩ|"
    r"diễn viên|nghệ sĩ|người mẫu|người đẹp|hoa hậu|học trò|chàng trai|cô gái|chiến lược gia|hot girl|nam thần)"
    r"(?: (?:người|quê|gốc) [^,;:.()]{2,20})? sinh(?: vào)?(?: năm)?\s*$",
    re.IGNORECASE,
)


def belongs(mention: Mention, place: Place) -> bool:
    """Tell whether a period is only what a figure is compared with, a plan's, or how long something is wanted."""
    if mention.role is Role.FUTURE:
        return mention.when.precision in _PARTS and _WHICH.search(place.before) is not None
    if _MEASURED_BY.search(place.before) or _WANTED.search(place.before):
        return True
    return mention.when.precision in _PARTS and _WHICH.search(place.before) is not None


def of_an_epithet(place: Place) -> bool:
    """Tell whether a birth year only stands for somebody's name ("siêu sao sinh năm 1985")."""
    return _EPITHET.search(place.before) is not None

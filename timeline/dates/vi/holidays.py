"""Named days, by day and month: of the solar calendar and of the lunar one."""

SOLAR_DAYS: dict[str, tuple[int, int]] = {
    "tết dương lịch": (1, 1),
    "tết tây": (1, 1),
    "valentine": (14, 2),
    "lễ tình nhân": (14, 2),
    "thầy thuốc việt nam": (27, 2),
    "thầy thuốc": (27, 2),
    "quốc tế phụ nữ": (8, 3),
    "thống nhất đất nước": (30, 4),
    "giải phóng miền nam": (30, 4),
    "quốc tế lao động": (1, 5),
    "quốc tế thiếu nhi": (1, 6),
    "báo chí cách mạng việt nam": (21, 6),
    "thương binh liệt sĩ": (27, 7),
    "quốc khánh": (2, 9),
    "phụ nữ việt nam": (20, 10),
    "doanh nhân việt nam": (13, 10),
    "pháp luật việt nam": (9, 11),
    "halloween": (31, 10),
    "nhà giáo việt nam": (20, 11),
    "nhà giáo": (20, 11),
    "đêm noel": (24, 12),
    "đêm giáng sinh": (24, 12),
    "noel": (25, 12),
    "giáng sinh": (25, 12),
}

LUNAR_DAYS: dict[str, tuple[int, int]] = {
    "vía thần tài": (10, 1),
    "thần tài": (10, 1),
    "nguyên tiêu": (15, 1),
    "hàn thực": (3, 3),
    "giỗ tổ hùng vương": (10, 3),
    "giỗ tổ": (10, 3),
    "phật đản": (15, 4),
    "đoan ngọ": (5, 5),
    "thất tịch": (7, 7),
    "vu lan": (15, 7),
    "trung thu": (15, 8),
    "ông công ông táo": (23, 12),
    "ông táo": (23, 12),
}

# Days that no date of a calendar fixes, by the name that `resolve.floating` works them out under.
FLOATING_DAYS: dict[str, str] = {
    "lễ phục sinh": "easter",
    "black friday": "black friday",
    "ngày của mẹ": "mother's day",
    "ngày của cha": "father's day",
    "lễ tạ ơn": "thanksgiving",
    "lập xuân": "start of spring",
    "xuân phân": "spring equinox",
    "thanh minh": "clear and bright",
    "hạ chí": "summer solstice",
    "thu phân": "autumn equinox",
    "đông chí": "winter solstice",
}

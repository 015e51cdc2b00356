"""Longer words and names that end in a word of the vetoes, and what else tells that it takes no date away."""

# "Hàng" is goods as well as "every", and both are read as "hằng".
_GOODS = (
    "mở", "bán", "đơn", "cửa", "nhà", "ngân", "khách", "mặt", "tiền", "mua", "giao", "nhận", "nhập", "chở", "xếp",
    "lô", "bốc", "xuất", "số", "phần", "tàu", "đặt", "gửi", "hết", "cháy", "đầu", "cảng", "chuyển", "trả", "đóng",
)  # fmt: skip

# The last syllable of a longer word, and those that make it one: "Ấn Độ", "đội bóng", "vì sao", "nhà máy".
LONGER: dict[str, frozenset[str]] = {
    "hàng": frozenset(_GOODS),
    "hằng": frozenset(_GOODS),
    "trại": frozenset(("hội",)),
    "độ": frozenset(("ấn", "chế", "nhiệt", "tốc", "tiến", "trình")),
    "bóng": frozenset(("đội",)),
    "trang": frozenset(("nha",)),
    "phòng": frozenset(("hải", "nhận", "trả", "kín", "đặt", "quốc", "dự")),
    "tàu": frozenset(("vũng", "vé")),
    "hòa": frozenset(("khánh", "trận", "biên", "cộng")),
    "số": frozenset(("xổ", "doanh", "chỉ", "đổi", "dân")),
    "tỏa": frozenset(("phong", "giải", "lan")),
    "cảnh": frozenset(("nhập", "xuất")),
    "tập": frozenset(("diễn", "buổi", "luyện")),
    "phần": frozenset(("cổ",)),
    "tốc": frozenset(("cao",)),
    "tuyến": frozenset(("trực",)),
    "loại": frozenset(("vòng",)),
    "nhuận": frozenset(("lợi",)),
    "cá": frozenset(("khẩu", "giá", "thác", "nuôi")),
    "sao": frozenset(("vì", "tại", "làm")),
    "mắt": frozenset(("ra",)),
    "máy": frozenset(("nhà",)),
    "nửa": frozenset(("giảm", "tăng")),
    "thường": frozenset(("bất",)),
    "ba": frozenset(("giải",)),
}

# What a number stands behind that is no count: "lớp một", "lần thứ mười", "quốc lộ 1", "SEA Games 32"; and, with a
# capital, "bà Sáu".
KIN = frozenset(("ông", "bà", "chị", "cô", "bác", "chú", "dì", "anh", "cậu"))
CLASSED = frozenset((
    "lớp", "khối", "giải", "vòng", "lượt", "thứ", "lộ", "đai", "đoạn", "quận", "games", "universe", "iphone", "galaxy",
    "euro", "phường", "ga", "khóa", "số", "đợt",
))  # fmt: skip

NUMBERS = frozenset(("một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"))

# The last syllables of names that are words of the vetoes as well, where both are written with capitals.
NAME_ENDS = frozenset((
    "độ", "trang", "phòng", "tàu", "hòa", "ánh", "đạt", "thắng", "trường", "bằng", "kiệt", "cảnh", "bảng", "khánh",
    "kinh", "đảo", "hồ", "hạng", "bình", "sao", "mai",
))  # fmt: skip

# Prepositions that lead a bare date where they open a clause, and those that always do.
LEADS = frozenset(("từ", "đến", "trước", "vào", "hôm"))
SURE_LEADS = frozenset(("kể từ", "tính đến", "tính từ", "tính tới"))

SURE_LEADS_OF_THREE = frozenset(("bắt đầu từ", "áp dụng từ", "hiệu lực từ"))

# Measures that make an amount of any figures, each with the syllables that begin another word with it.
PURE: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        ("tạ", "kg", "m", "m2", "km", "ha", "w", "mét", "lít", "giây", "phút", "muỗng", "liều"), frozenset()
    ),
    "triệu": frozenset(("tập", "phú", "hồi")),
    "tỷ": frozenset(("giá", "lệ", "phú", "trọng", "suất")),
    "tỉ": frozenset(("giá", "lệ", "phú", "trọng")),
    "tấn": frozenset(("công",)),
    "viên": frozenset(("chức",)),
    "lần": frozenset(("đầu", "thứ")),
    "tuổi": frozenset(("nghỉ", "trẻ")),
    "mẫu": frozenset(("giáo",)),
    "phiếu": frozenset(("khảo",)),
    "tháng": frozenset(map(str, range(1, 13))),
    **dict.fromkeys(("nồi", "quãng", "hiệp", "thời"), frozenset()),
    "khẩu": frozenset(("trang", "phần", "hiệu", "súng")),
    "câu": frozenset(("lạc",)),
}
# "Từ 2/3 số phiếu": what a share is of.
SHARED = frozenset((
    "phiếu", "hộ", "câu", "người", "tiết", "cổ", "vòng", "ghế", "học", "thành", "ca", "đại", "vé", "tiền",
))  # fmt: skip
# Words before a number that make it a length of time.
ROUGHLY = frozenset(("suốt", "hơn", "gần", "khoảng", "sau", "đã", "trong", "chừng", "ngót", "tròn"))
# Words that a sentence begins with and no name does.
SMALL = frozenset(("trước", "sau", "tại", "từ", "đến", "ở", "trong", "cách", "gần", "bên"))

# Days and months that streets, schools, bridges and factories are named by.
FAMED_DAYS = frozenset((
    (9, 1), (3, 2), (8, 3), (10, 3), (13, 3), (16, 3), (17, 3), (24, 3), (25, 3), (26, 3), (29, 3), (31, 3), (1, 4), (2, 4), (3, 4),
    (11, 4), (14, 4), (16, 4), (19, 4), (21, 4), (25, 4), (30, 4), (1, 5), (7, 5), (15, 5), (19, 5), (1, 6), (6, 6), (17, 6),
    (21, 6), (20, 7), (26, 7), (27, 7), (19, 8), (22, 8), (23, 8), (2, 9), (12, 9), (14, 9), (23, 9), (10, 10),
    (14, 10), (15, 10), (20, 10), (20, 11), (22, 11), (23, 11), (19, 12), (22, 12),
))  # fmt: skip

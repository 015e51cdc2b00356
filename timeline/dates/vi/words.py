"""The Vietnamese words of time, each with what it says. A new word is one entry here."""

from timeline.model import Part, Precision

# Spellings that mean the same word: old and new tone places, regional forms, slips.
ALIASES = {
    "đấy": "đó",
    "mồng": "mùng",
    "quí": "quý",
    "qúy": "quý",
    "qúi": "quý",
    "kỉ": "kỷ",
    "kì": "kỳ",
    "bẩy": "bảy",
    "hàng": "hằng",
    "chúa": "chủ",
    "nhựt": "nhật",
    "bửa": "bữa",
    "hóa": "hoá",
    "hoà": "hòa",
    "nầy": "này",
    "khoá": "khóa",
    "thg": "tháng",
    "tí": "tý",
    "tị": "tỵ",
    "mẹo": "mão",
}

# Words of headlines written without marks ("Sang 28/8"), for lines that hold no mark at all.
UNMARKED = {
    "ngay": "ngày",
    "thang": "tháng",
    "nam": "năm",
    "rang": "rạng",
    "sang": "sáng",
    "trua": "trưa",
    "chieu": "chiều",
    "toi": "tối",
    "dem": "đêm",
    "hom": "hôm",
    "den": "đến",
    "tu": "từ",
    "quy": "quý",
    "tuan": "tuần",
    "bay": "bảy",
    "truoc": "trước",
    "mung": "mùng",
    "tet": "tết",
    "thu": "thứ",
    "chu": "chủ",
    "nhat": "nhật",
    "gio": "giờ",
    "luc": "lúc",
    "dau": "đầu",
    "giua": "giữa",
    "cuoi": "cuối",
    "lop": "lớp",
    "duong": "đường",
    "cau": "cầu",
    "cung": "cùng",
    "ngoai": "ngoái",
    "tau": "tàu",
    "nguoi": "người",
    "xe": "xe",
    "ram": "rằm",
    "gieng": "giêng",
    "chap": "chạp",
    "dip": "dịp",
    "giap": "giáp",
    "thin": "thìn",
    "mao": "mão",
    "tuat": "tuất",
    "suu": "sửu",
}
# Of these, pairs that are other words.
UNMARKED_PAIRS = {
    "tuần tối": "tuần tới",
    "tháng tối": "tháng tới",
    "năm tối": "năm tới",
    "chủ nhật nay": "chủ nhật này",
    "tuần nay": "tuần này",
    "tháng nay": "tháng này",
    "sau tháng đầu": "sáu tháng đầu",
    "sau tháng cuối": "sáu tháng cuối",
}

PARTS = {
    "rạng sáng": Part.DAWN,
    "rạng đông": Part.DAWN,
    "mờ sáng": Part.DAWN,
    "tờ mờ sáng": Part.DAWN,
    "tảng sáng": Part.DAWN,
    "gần sáng": Part.DAWN,
    "sáng sớm": Part.MORNING,
    "sáng tinh mơ": Part.DAWN,
    "sáng": Part.MORNING,
    "buổi sáng": Part.MORNING,
    "giữa trưa": Part.NOON,
    "buổi trưa": Part.NOON,
    "trưa": Part.NOON,
    "đầu giờ chiều": Part.AFTERNOON,
    "cuối giờ chiều": Part.AFTERNOON,
    "đầu giờ sáng": Part.MORNING,
    "cuối giờ sáng": Part.MORNING,
    "xế chiều": Part.AFTERNOON,
    "chiều tối": Part.EVENING,
    "chiều muộn": Part.AFTERNOON,
    "buổi chiều": Part.AFTERNOON,
    "chiều": Part.AFTERNOON,
    "chập tối": Part.EVENING,
    "chạng vạng": Part.EVENING,
    "tối muộn": Part.EVENING,
    "buổi tối": Part.EVENING,
    "tối": Part.EVENING,
    "nửa đêm": Part.NIGHT,
    "đêm khuya": Part.NIGHT,
    "đêm muộn": Part.NIGHT,
    "đêm": Part.NIGHT,
    "khuya": Part.NIGHT,
}

WEEKDAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "nhật": 6, "cn": 6, "sau": 4, "từ": 2}

# Months by name; the first and the twelfth names belong to the lunar calendar.
MONTH_NAMES = {
    "mười hai": 12,
    "mười một": 11,
    "mười": 10,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
}
LUNAR_MONTHS = {"giêng": 1, "chạp": 12}

# What goes on from the last word of an expression into another word: "ngày 12/3 âm nhạc" says
# nothing of the moon; # is a number.
GOES_ON = {
    "âm": (
        "nhạc",
        "thanh",
        "vang",
        "hưởng",
        "thầm",
        "tính",
        "mưu",
        "cực",
        "đạo",
        "ỉ",
        "u",
        "bản",
        "khí",
        "binh",
        "phủ",
    ),
    "trước": ("mắt",),
    "sang năm": ("#", "giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"),
    "đến năm": ("#",),
    "tới năm": ("#",),
    "và năm": ("#",),
}

# How far a period lies from the one that is being lived or told of.
SHIFTS = {
    "này": 0,
    "nay": 0,
    "hiện nay": 0,
    "hiện tại": 0,
    "trước": -1,
    "ngoái": -1,
    "qua": -1,
    "rồi": -1,
    "vừa qua": -1,
    "vừa rồi": -1,
    "trước nữa": -2,
    "sau nữa": 2,
    "tới nữa": 2,
    "kia": -2,
    "tới": 1,
    "tới đây": 1,
    "sau": 1,
    "kế tiếp": 1,
    "tiếp theo": 1,
    "sắp tới": 1,
}

# Of these, the ones that a story counts from the year or month that it is telling of.
HANGING = ("sau", "sau nữa", "trước", "kế tiếp", "tiếp theo", "này")

# Of a Saturday or Sunday, "tuần qua" is the week that ends.
ENDING = ("qua", "vừa qua")

# Which way from the publication date a day or month without its year lies.
TOWARDS = {
    "sắp tới": 1,
    "tới đây": 1,
    "tới": 1,
    "này": 0,
    "vừa qua": -1,
    "vừa rồi": -1,
    "qua": -1,
    "rồi": -1,
}

UNITS = {
    "ngày": Precision.DAY,
    "hôm": Precision.DAY,
    "bữa": Precision.DAY,
    "đêm": Precision.DAY,
    "tuần": Precision.WEEK,
    "tuần lễ": Precision.WEEK,
    "tháng": Precision.MONTH,
    "quý": Precision.QUARTER,
    "năm": Precision.YEAR,
    "thập kỷ": Precision.DECADE,
    "thập niên": Precision.DECADE,
    "thế kỷ": Precision.CENTURY,
}

# How many hours a stretch's units have.
STRETCHES = {"giờ": 1, "h": 1, "tiếng": 1, "ngày": 24, "tuần": 7 * 24, "tháng": 30 * 24}

SEASONS = {"xuân": 1, "hè": 2, "hạ": 2, "thu": 3, "đông": 4}

STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")

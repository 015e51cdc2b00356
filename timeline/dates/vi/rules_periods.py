"""Months and what they hold: days, weekdays, weekends; parts of the year in months."""

from timeline.model import Precision

from .row import Rule

SEP = "(/|-|~|.)"
PREFIX = "<edge>? <approx>? <mod>?"
OF_YEAR = f"({SEP} <year>|(/|.|-) <spokenyear>|,? năm <oldyear>|,? (của)? <yearshift>|<sameyear>)"
YEAR_ITEM = "(của)? (năm <year>|<yearshift>|<sameyear>|năm)"

PERIOD_RULES = (
    Rule(
        "last day of a month",
        f"ngày cuối tháng <monthword> {OF_YEAR}?",
        {"ngày cuối tháng Tư năm 1975": "1975-04-30"},
        {"unit_month": True, "edge": True},
    ),
    Rule(
        "month",
        f"{PREFIX} tháng <monthword> {OF_YEAR}",
        {
            "tháng 5/2024": "2024-05",
            "tháng 9.2016": "2016-09",
            "tháng 6-2023": "2023-06",
            "tháng 2 năm 1950": "1950-02",
            "giữa tháng 5/2019": "2019-05",
            "tháng 9 năm ngoái": "2023-09",
            "tháng Mười Hai năm ngoái": "2023-12",
            "đến hết tháng 6/2024": "2024-06-30",
        },
        {"unit_month": True},
    ),
    Rule(
        "month and bare year",
        f"{PREFIX} tháng (<monthword> ,? <year>|<solarname> <year>)",
        {"tháng 4, 1991": "1991-04", "tháng Ba 2009": "2009-03", "tháng Giêng 2009": "2009-01"},
        {"unit_month": True},
    ),
    Rule(
        "month of a year in two digits",
        f"{PREFIX} tháng <monthword> năm <spokenyear>",
        {"tháng 12 năm 72": "1972-12"},
        {"unit_month": True},
    ),
    Rule(
        "solar month by a lunar name",
        "<mod>? tháng <solarname> (<yearshift>|năm <year>|/ <year>)? (dương lịch|\\( dương lịch \\))",
        {"tháng Giêng dương lịch": "2024-01"},
        {"unit_month": True},
    ),
    Rule(
        "month without year",
        f"{PREFIX} tháng <monthword> (<toward>)?",
        {"tháng 7": "2024-07", "đầu tháng 3": "2024-03", "tháng Tư tới": "2024-04", "tháng 2 vừa qua": "2024-02"},
        {"unit_month": True},
    ),
    Rule(
        "month of a year in words",
        f"{PREFIX} tháng <monthword> năm <yearword>",
        {"tháng hai năm hai nghìn mười ba": "2013-02", "tháng tư năm một chín bảy lăm": "1975-04"},
        {"unit_month": True},
    ),
    Rule(
        "weekday of a month",
        f"(ngày|hôm)? <weekday> (thứ <ordinal>|<mod> (tiên|cùng)?) (của|trong)? tháng (<monthword> {OF_YEAR}?|<shift>)",
        {
            "Thứ Bảy đầu tiên của tháng 12": "2023-12-02",
            "Chủ nhật thứ hai của tháng 5/2023": "2023-05-14",
            "Thứ Hai cuối cùng của tháng trước": "2024-02-26",
        },
        {"weekday_of_month": True},
    ),
    Rule(
        "weekend of a month",
        f"cuối tuần (thứ <ordinal>|<mod> (tiên|cùng)?) (của|trong)? tháng (<monthword> {OF_YEAR}?|<shift>)",
        {"cuối tuần đầu tiên của tháng 10": "2023-10-07/2023-10-08"},
        {"weekend_of_month": True},
    ),
    Rule(
        "month of publication",
        f"{PREFIX} tháng <shift>",
        {"tháng trước": "2024-02", "cuối tháng này": "2024-03", "tháng tới": "2024-04"},
        {"unit": Precision.MONTH},
    ),
    Rule(
        "first or last month of a year",
        f"tháng <firstlast> {YEAR_ITEM}",
        {"Tháng đầu năm 2024": "2024-01", "tháng cuối cùng của năm ngoái": "2023-12", "tháng đầu năm": "2024-01"},
        {"month_of_year": True, "this_year": True},
        never_before=("học", "tài"),
    ),
    Rule(
        "some months of a year",
        f"(những|các|mấy|nhiều|vài) tháng <mod> (tiên|cùng)? {YEAR_ITEM}",
        {"Những tháng cuối năm 2019": "2019", "những tháng đầu năm": "2024"},
        {"unit_year": True, "this_year": True},
    ),
    Rule(
        "month of the story",
        f"{PREFIX} (cùng tháng|tháng (đó|ấy))",
        {"cùng tháng": "2024-03"},
        {"unit": Precision.MONTH, "shift": 0, "story": True},
    ),
    Rule(
        "weekend of the story",
        "cuối tuần (đó|ấy)",
        {"Thứ Ba 12/3, lũ về. Cuối tuần đó, nước rút": "2024-03-12; 2024-03-16/2024-03-17"},
        {"unit": Precision.WEEK, "shift": 0, "story": True, "weekend": True},
    ),
    Rule(
        "week of the story",
        "<mod>? tuần (đó|ấy)",
        {"Thứ Ba 12/3, lũ về. Đầu tuần đó, trời mưa": "2024-03-12; 2024-03-11/2024-03-12"},
        {"unit": Precision.WEEK, "shift": 0, "story": True},
    ),
    Rule(
        "months to the end of a year",
        "tháng <monthword> (đến|tới|cho đến|cho tới) (hết|cuối) năm",
        {"từ tháng 5 đến hết năm": "2024-05/2024-12"},
        {"unit_month": True, "to_december": True},
    ),
    Rule(
        "same month of another year",
        "(cùng tháng|tháng này) (<yearshift>|năm <year>)",
        {"cùng tháng năm ngoái": "2023-03", "Tháng này năm ngoái": "2023-03"},
        {"this_month": True},
    ),
    Rule(
        "months",
        f"(các|hai|ba|bốn|@month)? tháng <monthword> (-|~|đến hết|cho đến|đến|tới|và) <until.monthword> {OF_YEAR}?",
        {"tháng 3-5/2024": "2024-03/2024-05", "tháng 7 và 8": "2024-07/2024-08"},
        {"unit_month": True},
        # "Tháng 10 và 10 tháng đầu năm", "từ tháng 3 đến 3 ngày sau"
        never_before=("tháng", "ngày", "năm", "tuần"),
    ),
    Rule(
        "list of months",
        f"(các|hai|ba|bốn|@month)? tháng <a.month> ((,|,,) (tháng)? <b.month>)? ((,|,,) (tháng)? <c.month>)? (,|,,|và) (tháng)? <month> {OF_YEAR}?",
        {"tháng 4, 5 và 6/2023": "2023-04/2023-06"},
        {"unit_month": True},
        never_before=("tháng", "ngày", "năm", "tuần"),
    ),
    Rule(
        "bare month/year to month/year",
        "<month> / <year> (-|~) <until.month> / <until.year>",
        {"3/2020-5/2021": "2020-03/2021-05"},
        {"unit_month": True},
        weak=True,
    ),
    Rule(
        "bare year to month/year",
        "<year> - <until.month> / <until.year>",
        {"- 1984-10/1986: Phó Bí thư": "1984-01-01/1986-10-31"},
        {"unit_year": True},
        weak=True,
    ),
    Rule(
        "parts of a month",
        f"<mod> (đến|tới) <until.mod> tháng (<until.monthword> {OF_YEAR.replace('<', '<until.')}?|<until.shift>)",
        {"từ đầu đến giữa tháng 3": "2024-03"},
        {"unit_month": True},
    ),
    Rule(
        "part of the new year",
        "<mod> năm mới",
        {"Đầu năm mới, đường được trải nhựa": "2024"},
        {"name": "new year"},
        never_before=("bính", "đinh", "giáp", "ất", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"),
    ),
    Rule(
        "first or last days of a month",
        f"<count> ngày <mod> (tiên|cùng)? (của)? (tháng (<monthword> {OF_YEAR}?|<shift>)|năm mới? <year>|năm mới|<yearshift>)",
        {
            "15 ngày đầu tháng 3": "2024-03-01/2024-03-15",
            "10 ngày cuối tháng trước": "2024-02-20/2024-02-29",
            "Mười ngày đầu năm mới": "2024-01-01/2024-01-10",
        },
        {"days": True},
    ),
    Rule(
        "first or last weeks of a month",
        f"<count> tuần <mod> (tiên|cùng)? (của)? (tháng (<monthword> {OF_YEAR}?|<shift>)|năm <year>|<yearshift>)",
        {"hai tuần đầu tháng 3": "2024-03-01/2024-03-14", "2 tuần cuối tháng trước": "2024-02-16/2024-02-29"},
        {"days": True, "weeks": True},
    ),
    Rule(
        "first or last day",
        f"ngày (<mod>) (tiên|cùng) (của|trong)? (tháng <monthword> {OF_YEAR}?|tháng <shift>|năm mới? <year>|<yearshift>)",
        {
            "ngày đầu tiên của tháng 3": "2024-03-01",
            "ngày cuối cùng của tháng trước": "2024-02-29",
            "ngày đầu tiên của năm 2024": "2024-01-01",
            "ngày cuối cùng của năm ngoái": "2023-12-31",
        },
        {"first_or_last": True},
    ),
    Rule(
        "first or last day of this year",
        "ngày <mod> (tiên|cùng) của năm",
        {"ngày cuối cùng của năm": "2024-12-31"},
        {"first_or_last": True, "year_shift": 0, "hangs": True},
        yields=True,
        never_before=("mới", "học", "tài"),
    ),
    Rule(
        "first or last day of this month",
        "ngày <mod> (tiên|cùng) của tháng",
        {"ngày cuối cùng của tháng": "2024-03-31"},
        {"first_or_last": True, "unit": Precision.MONTH, "shift": 0},
        yields=True,
    ),
    Rule(
        "half of the story's month",
        "<halfmod> tháng",
        {"Nửa cuối tháng": "2024-03-16/2024-03-31"},
        {"unit": Precision.MONTH, "shift": 0, "story": True},
    ),
    Rule(
        "part of the story's month",
        "<mod> tháng",
        {"vào cuối tháng": "2024-03"},
        {"unit": Precision.MONTH, "shift": 0, "story": True},
        weak=True,
    ),
    Rule(
        "part of this week",
        "<mod> tuần",
        {"Đầu tuần, giá tiêu giảm": "2024-03-18/2024-03-19"},
        {"unit": Precision.WEEK, "shift": 0, "toward": -1},
        weak=True,
    ),
    Rule(
        "part of the first day of this week",
        "<part> đầu tuần",
        {"sáng đầu tuần": "2024-03-18 morning"},
        {"unit": Precision.WEEK, "shift": 0, "weekday": 0},
        never_before=("tới", "sau", "trước", "này"),
    ),
    Rule(
        "from now",
        "(từ nay|từ hôm nay|từ bây giờ|từ giờ|kể từ nay)",
        {"từ nay đến 30/4": "2024-03-20/2024-04-30"},
        {"name": "now"},
        weak=True,
    ),
    Rule(
        "bare month/year",
        "<month> (/|-|.) <year>",
        {"5/2024": "2024-05"},
        {"unit_month": True},
        weak=True,
    ),
    Rule(
        "first or last months of a year",
        f"<count> tháng (/ <year>|<mod> năm <spokenyear>|<mod> {YEAR_ITEM}|năm <year>|<year>|của năm <year>|(của)? <yearshift>)",
        {
            "6 tháng đầu năm": "2024-40",
            "9 tháng năm 2023": "2023-01/2023-09",
            "ba tháng cuối năm ngoái": "2023-10/2023-12",
            "6 tháng cuối năm 2022": "2022-41",
        },
        {"months": True},
        never_before=("học", "tài"),
    ),
    Rule(
        "months so far",
        "<count> tháng",
        {"Xuất khẩu 2 tháng đạt 5 triệu USD": "2024-01/2024-02"},
        {"unit": Precision.MONTH, "name": "months so far"},
        weak=True,
        yields=True,
    ),
    Rule(
        "first or last quarters of a year",
        f"<count> quý <mod> {YEAR_ITEM}",
        {"hai quý đầu năm": "2024-40", "ba quý đầu năm 2023": "2023-01/2023-09"},
        {"months": True, "quarters": True},
    ),
    Rule(
        "dry or rainy season",
        "mùa (khô|mưa|lũ|nước nổi|cá|tôm|cưới|vải|muối|du lịch|lễ hội) (năm)? <year>",
        {"mùa khô 1971": "1971"},
        {"unit_year": True},
    ),
)

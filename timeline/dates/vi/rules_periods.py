"""Weeks to centuries: months, quarters, halves, years, seasons, school years, terms and plans."""

from timeline.model import Precision

from .row import Rule

SEP = "(/|-|~|.)"
TO = "(-|~|đến hết|cho đến|đến|tới|/)"
PREFIX = "<edge>? <approx>? <mod>?"
OF_YEAR = f"({SEP} <year>|,? năm <year>|,? (của)? <yearshift>|<sameyear>)"
YEAR_ITEM = "(của)? (năm <year>|<yearshift>|<sameyear>|năm)"
TERM = (
    "(từ|giai đoạn|nhiệm kỳ|niên khóa|khóa|thời kỳ|niên độ|kỳ|nhiệm kì|kế hoạch|trong các năm|các năm|hai năm|ba năm"
    "|trong năm|những năm|năm|mùa giải|mùa|vụ|niên vụ|mùa bóng)"
)

PERIOD_RULES = (
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
        "month without year",
        f"{PREFIX} tháng <monthword> (<toward>)?",
        {"tháng 7": "2024-07", "đầu tháng 3": "2024-03", "tháng Tư tới": "2024-04", "tháng 2 vừa qua": "2024-02"},
        {"unit_month": True},
    ),
    Rule(
        "month of publication",
        f"{PREFIX} tháng <shift>",
        {"tháng trước": "2024-02", "cuối tháng này": "2024-03", "tháng tới": "2024-04"},
        {"unit": Precision.MONTH},
    ),
    Rule(
        "month of the story",
        f"{PREFIX} (cùng tháng|tháng (đó|ấy))",
        {"cùng tháng": "2024-03"},
        {"unit": Precision.MONTH, "shift": 0, "story": True},
    ),
    Rule(
        "months",
        f"(các)? tháng <monthword> (-|~|đến hết|cho đến|đến|tới|và) <until.monthword> {OF_YEAR}?",
        {"tháng 3-5/2024": "2024-03/2024-05", "tháng 7 và 8": "2024-07/2024-08"},
        {"unit_month": True},
    ),
    Rule(
        "list of months",
        f"(các)? tháng <a.month> ((,|,,) <b.month>)? ((,|,,) <c.month>)? (,|,,|và) (tháng)? <month> {OF_YEAR}?",
        {"tháng 4, 5 và 6/2023": "2023-04/2023-06"},
        {"unit_month": True},
    ),
    Rule(
        "bare month/year to month/year",
        "<month> / <year> (-|~) <until.month> / <until.year>",
        {"3/2020-5/2021": "2020-03/2021-05"},
        {"unit_month": True},
        weak=True,
    ),
    Rule(
        "first or last days of a month",
        f"<count> ngày <mod> (của)? tháng (<monthword> {OF_YEAR}?|<shift>)",
        {"15 ngày đầu tháng 3": "2024-03-01/2024-03-15", "10 ngày cuối tháng trước": "2024-02-20/2024-02-29"},
        {"days": True},
    ),
    Rule(
        "part of the story's month",
        "<mod> tháng",
        {"vào cuối tháng": "2024-03"},
        {"unit": Precision.MONTH, "shift": 0, "story": True},
        weak=True,
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
        f"<count> tháng (<mod> {YEAR_ITEM}|năm <year>|của năm <year>)",
        {
            "6 tháng đầu năm": "2024-40",
            "9 tháng năm 2023": "2023-01/2023-09",
            "ba tháng cuối năm ngoái": "2023-10/2023-12",
            "6 tháng cuối năm 2022": "2022-41",
        },
        {"months": True},
    ),
    Rule(
        "first or last quarters of a year",
        f"<count> quý <mod> {YEAR_ITEM}",
        {"hai quý đầu năm": "2024-40", "ba quý đầu năm 2023": "2023-01/2023-09"},
        {"months": True, "quarters": True},
    ),
    Rule(
        "dry or rainy season",
        "mùa (khô|mưa|lũ|nước nổi) (năm)? <year>",
        {"mùa khô 1971": "1971"},
        {"unit_year": True},
    ),
    Rule(
        "quarter",
        f"{PREFIX} quý <quarter> ({SEP} <year>|,? (của)? năm <year>|,? (của)? <yearshift>|<sameyear>|năm)?",
        {"quý I/2024": "2024-33", "quý II": "2024-34", "quý 3 năm 2023": "2023-35", "quý IV năm ngoái": "2023-36"},
        {"unit": Precision.QUARTER},
    ),
    Rule(
        "quarter of publication",
        f"{PREFIX} quý <shift>",
        {"quý này": "2024-33", "quý trước": "2023-36"},
        {"unit": Precision.QUARTER},
    ),
    Rule(
        "quarters",
        f"quý <quarter> (-|~|đến|và|,) (quý)? <until.quarter> {OF_YEAR}",
        {"quý I và quý II/2024": "2024-01-01/2024-06-30"},
        {"unit": Precision.QUARTER},
    ),
    Rule(
        "part of a year",
        f"<edge>? <halfmod> {YEAR_ITEM}",
        {"nửa đầu năm 2024": "2024-40", "nửa cuối năm ngoái": "2023-41", "nửa cuối năm": "2024-41"},
        {"unit": Precision.YEAR, "this_year": True},
    ),
    Rule(
        "year",
        f"{PREFIX} năm mới? <oldyear>",
        {
            "năm 2023": "2023",
            "đầu năm 2020": "2020",
            "năm mới 2025": "2025",
            "khoảng năm 1930": "1930~",
            "đến hết năm 2023": "2023-12-31",
        },
        {"unit_year": True},
    ),
    Rule(
        "yearword",
        f"{PREFIX} năm <yearword>",
        {"năm một nghìn chín trăm năm mươi lăm": "1955"},
        {"unit_year": True},
    ),
    Rule(
        "year of publication",
        f"{PREFIX} <yearshift>",
        {"năm ngoái": "2023", "năm nay": "2024", "cuối năm ngoái": "2023", "năm tới": "2025"},
        {"unit": Precision.YEAR},
    ),
    Rule(
        "year of the story",
        f"{PREFIX} (năm đó|năm ấy|cùng năm)",
        {"năm đó": "2024"},
        {"unit": Precision.YEAR, "year_shift": 0, "story": True},
    ),
    Rule(
        "part of this year",
        "<mod> năm",
        {"hồi đầu năm": "2024", "vào cuối năm": "2024"},
        {"unit": Precision.YEAR, "this_year": True},
        weak=True,
    ),
    Rule(
        "start of the year until now",
        "(từ)? đầu (<yearshift>|<thisunit>) (đến|tới|cho đến) (nay|giờ)",
        {"từ đầu năm đến nay": "2024-01-01/2024-03-20", "đầu tuần đến nay": "2024-03-18/2024-03-20"},
        {"to_now": True},
    ),
    Rule(
        "bare year",
        "<edge>? <year>",
        {"đến 2025": "2025", "sinh 1990": "1990"},
        {"unit_year": True},
        weak=True,
    ),
    Rule(
        "year in parentheses", "\\( (sn|sinh năm|năm)? <year> \\)", {"(2019)": "2019"}, {"unit_year": True}, weak=True
    ),
    Rule(
        "named season of a competition or crop",
        "(vụ|mùa|mùa giải|mùa vải|niên vụ|mùa vụ|vụ lúa|mùa khai trường|mùa bóng|mùa tuyển sinh) <year>",
        {"mùa giải 2023": "2023"},
        {"unit_year": True, "modifier_season": True},
    ),
    Rule(
        "years of a term or plan",
        f"{TERM} (từ)? (năm)? <year> {TO} (năm)? <until.year>",
        {"nhiệm kỳ 2022-2027": "2022/2027", "từ 2016 đến 2020": "2016/2020", "giai đoạn 2021 - 2025": "2021/2025"},
        {"name": "term"},
    ),
    Rule(
        "years of a season",
        "(mùa giải|mùa bóng|mùa|niên vụ|vụ|giai đoạn|nhiệm kỳ|niên khóa|khóa) <year> (-|/) <until.shortyear>",
        {"mùa giải 2023-24": "2023/2024"},
        {"name": "term"},
    ),
    Rule(
        "bare years",
        "\\(? <year> (-|~) <until.year> \\)?",
        {"2015-2020": "2015/2020", "(1958 - 2013)": "1958/2013"},
        {"name": "years"},
        weak=True,
    ),
    Rule(
        "list of years",
        "(các|trong các|những|hai|ba|trong hai|trong ba)? năm <a.year> ((,|,,) <b.year>)? ((,|,,) <c.year>)? (và|,|,,) <year>",
        {"các năm 2021, 2022 và 2023": "2021/2023", "năm 2018 và 2019": "2018/2019"},
        {"unit_year": True},
    ),
    Rule(
        "school year",
        "năm học <year> (-|~|/) <until.year>",
        {"năm học 2023-2024": "2023-08-01/2024-07-31"},
        {"name": "school year"},
    ),
    Rule(
        "school year of publication",
        "năm học (<shift>|mới)",
        {"năm học này": "2023-08-01/2024-07-31"},
        {"name": "school year"},
    ),
    Rule(
        "decade",
        "(<approx>|<mod>)? (thập niên|thập kỷ|những năm|những năm thập niên|các năm) <decade> "
        "(của)? (thế kỷ (trước|xx|@hour|@two))?",
        {"thập niên 1990": "199X", "những năm 60 của thế kỷ trước": "196X", "đầu những năm 2000": "200X"},
        {"unit": Precision.DECADE},
    ),
    Rule(
        "century",
        "<mod>? thế kỷ (thứ)? <century>",
        {"thế kỷ XIX": "1801/1900", "đầu thế kỷ 20": "1901/1933"},
        {"unit": Precision.CENTURY},
    ),
    Rule(
        "century of publication",
        "<mod>? <farunit> <shift>",
        {"thế kỷ trước": "1901/2000"},
    ),
    Rule(
        "season",
        "<mod>? (mùa|vụ)? <season> ((-|~|và) <until.season>)? (,? năm <year>|<year>|<yearshift>|<sameyear>|<toward>)",
        {
            "mùa hè này": "2024-22",
            "mùa xuân năm 1975": "1975-21",
            "thu - đông năm đó": "2024-09-01/2025-01-31",
        },
        {"unit": Precision.SEASON},
    ),
    Rule(
        "crop season over two years",
        "(vụ)? <season> <until.season> <year> (-|~|/) <until.year>",
        {"vụ đông xuân 2023-2024": "2023-11-01/2024-04-30"},
        {"unit": Precision.SEASON},
    ),
    Rule(
        "week of the year",
        "tuần (thứ)? <ordinal> (năm <year>|/ <year>)?",
        {"tuần 39 năm 2022": "2022-09-26/2022-10-02"},
        {"unit": Precision.WEEK},
        weak=True,
    ),
    Rule(
        "week of a month",
        "tuần <mod> (của)? tháng <monthword> {OF}?".replace("{OF}", OF_YEAR),
        {"tuần đầu tháng 3": "2024-03-01/2024-03-07", "tuần cuối tháng 2": "2024-02-23/2024-02-29"},
        {"week_of_month": True},
    ),
    Rule(
        "same period of another year",
        "cùng kỳ (<yearshift>|năm? <year>)",
        {"cùng kỳ năm ngoái": "2023", "cùng kỳ 2023": "2023"},
        {"same_period": True},
    ),
)

"""Years and their parts, seasons, school years, terms and plans."""

from timeline.model import Precision

from .row import Rule
from .words import BRANCHES

TO = "(-|~|đến hết|cho đến|đến|tới|/)"
PREFIX = "<edge>? <approx>? <mod>?"
YEAR_ITEM = "(của)? (năm <year>|<yearshift>|<sameyear>|năm)"
TERM = (
    "(từ|khoảng năm|giai đoạn|nhiệm kỳ|niên khóa|khóa|thời kỳ|niên độ|kỳ|nhiệm kì|năm tài chính|năm tài khóa|tài khóa|kế hoạch|đề án|chiến lược|trong các năm|các năm|hai năm|ba năm"
    "|trong năm|những năm|năm|mùa giải|mùa|vụ|niên vụ|mùa bóng)"
)

BRANCH = "|".join(BRANCHES)

YEAR_RULES = (
    Rule(
        "part of a year",
        f"(<edge>? <halfmod> ({YEAR_ITEM}|<year>)|nửa năm <halfyear> ((của)? năm? <year>|<yearshift>)?)",
        {"nửa đầu năm 2024": "2024-40", "nửa cuối năm ngoái": "2023-41", "nửa cuối năm": "2024-41"},
        {"unit": Precision.YEAR, "this_year": True},
    ),
    Rule(
        "year",
        f"{PREFIX} năm (mới|{BRANCH})? <oldyear>",
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
        "year of our era",
        f"{PREFIX} năm <erayear> ((-|~|đến|tới|và) (năm)? <until.erayear>)? (sau công nguyên|sau cn|scn)",
        {"năm 40 sau Công nguyên": "0040", "năm 40 - 43 sau Công nguyên": "0040/0043"},
        {"unit_year": True},
    ),
    Rule(
        "year in two digits",
        "(hồi|từ|vào|khoảng|trước|sau|rồi|(hồi|vào)? <mod>) năm <spokenyear>",
        {"hồi năm 72": "1972"},
        {"unit_year": True},
    ),
    Rule(
        "year in two digits that ends a clause",
        "năm <spokenyear>",
        {"Năm 72, ông vào Nam": "1972"},
        {"unit_year": True},
        weak=True,
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
        {"Năm 2019 lụt. Năm đó, đê vỡ": "2019; 2019"},
        {"unit": Precision.YEAR, "year_shift": 0, "story": True},
    ),
    Rule(
        "part of this year",
        "<mod> năm",
        {"hồi đầu năm": "2024", "vào cuối năm": "2024"},
        {"unit": Precision.YEAR, "this_year": True, "hangs": True},
        weak=True,
        never_before=("học", "tài"),
    ),
    Rule(
        "whole year",
        "(cả|trọn) năm",
        {"Kế hoạch cả năm là 5.000 tấn": "2024"},
        {"unit": Precision.YEAR, "shift": 0},
        weak=True,
        yields=True,
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
        "part of a bare year",
        "<mod> <year>",
        {"từ cuối 2022": "2022", "đầu 2024": "2024"},
        {"unit_year": True},
        weak=True,
    ),
    Rule(
        "year in parentheses",
        "\\( (sn|sinh năm|năm)? <year> \\)|\\[ (năm)? <year> \\]",
        {"(2019)": "2019", "đình dựng lại [1824]": "1824"},
        {"unit_year": True},
        weak=True,
    ),
    Rule(
        "named season of a competition or crop",
        "(năm tài chính|năm tài khóa|tài khóa|năm ngân sách|vụ|mùa|mùa giải|mùa vải|niên vụ|mùa vụ|vụ lúa|mùa khai trường|mùa bóng|mùa tuyển sinh) <year>",
        {"mùa giải 2023": "2023"},
        {"unit_year": True, "modifier_season": True},
    ),
    Rule(
        "years of a term or plan",
        f"<approx>? {TERM} (từ)? (năm)? <year> {TO} (năm)? <until.year>",
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
        "about so many years in parentheses",
        "\\( khoảng <year> (-|~|đến|tới) <until.year> \\)",
        {"(khoảng 1955 đến 1975)": "1955/1975"},
        {"name": "years"},
    ),
    Rule(
        "years of a life of old",
        "\\( <oldyear> (-|~) <until.oldyear> \\)",
        {"Ngô Quyền (897 - 944)": "0897/0944"},
        {"name": "years"},
        weak=True,
    ),
    Rule(
        "bare year and the next in two digits",
        "<year> (-|~) <until.shortyear>",
        {"(2022-23)": "2022/2023", "(1943 - 45)": "1943/1945"},
        {"name": "years"},
        weak=True,
    ),
    Rule(
        "list of years",
        "(các|trong các|những|hai|ba|trong hai|trong ba)? (năm|mùa|mùa giải|kỳ thi|kỳ họp|kỳ đại hội|kỳ sea games) <a.year> ((,|,,) <b.year>)? ((,|,,) <c.year>)? (và|,|,,) <year>",
        {"các năm 2021, 2022 và 2023": "2021/2023", "năm 2018 và 2019": "2018/2019"},
        {"unit_year": True},
    ),
    Rule(
        "list of years in two digits",
        "(hai|ba|các|những|trong hai|trong các) năm <a.spokenyear> ((,|,,) <b.spokenyear>)? (và|,) <spokenyear>",
        {"hai năm 95 và 96": "1995/1996", "các năm 72, 75 và 79": "1972; 1975; 1979"},
        {"unit_year": True},
    ),
    Rule(
        "list of years in parentheses",
        "\\( (các)? (năm)? <a.year> ((,|,,) <b.year>)? ((,|,,) <c.year>)? (và|,|,,) <year> \\)",
        {"(1976, 1982 và 1986)": "1976; 1982; 1986"},
        {"unit_year": True},
    ),
    Rule(
        "school year",
        "<mod>? năm học (mới|tới|này)? <year> (-|~|/) <until.year>",
        {"năm học 2023-2024": "2023-08-01/2024-07-31"},
        {"name": "school year"},
    ),
    Rule(
        "school year of publication",
        "<mod>? năm học (<shift>|mới)|(hồi|từ) <mod> năm học",
        {"năm học này": "2023-08-01/2024-07-31", "đầu năm học này": "2023-08-01/2023-11-30"},
        {"name": "school year"},
    ),
    Rule(
        "season of play or crop year beside this one",
        "(niên vụ|mùa giải|mùa bóng) <shift>|mùa <lastshift>",
        {"Mùa trước": "2022-08-01/2023-07-31", "niên vụ sau": "2024-08-01/2025-07-31"},
        {"name": "school year"},
    ),
    Rule(
        "end of a season",
        "<edge> mùa <season>",
        {"đến hết mùa hè": "2024-08-31"},
        {"unit": Precision.SEASON, "toward": 0},
    ),
    Rule(
        "season",
        "<mod>? (mùa|vụ)? <season> (đỏ lửa)? ((-|~|và|và mùa|, mùa)? <until.season>)? (,? năm <year>|,? năm <cycle> (<year>|\\( <year> \\))|<year>|<yearshift>|<sameyear>|<toward>)",
        {
            "mùa hè này": "2024-22",
            "mùa xuân năm 1975": "1975-21",
            "mùa hè đỏ lửa 1972": "1972-22",
            "thu - đông năm đó": "2024-09-01/2025-01-31",
        },
        {"unit": Precision.SEASON},
    ),
    Rule(
        "season before this one",
        "<mod>? (mùa|vụ) <season> (<until.season>)? trước",
        {"mùa đông trước": "2023-24"},
        {"unit": Precision.SEASON, "toward": -1},
        never_before=(
            "khi",
            "đó",
            "ngày",
            "nay",
            "đây",
            "tháng",
            "năm",
            "tết",
            "mùa",
            "lúc",
            "mặt",
            "mắt",
            "nhà",
            "sân",
        ),
    ),
    Rule(
        "season of a year in two digits",
        "<mod>? mùa <season> (năm)? <spokenyear>",
        {"mùa hè năm 72": "1972-22", "mùa xuân 75": "1975-21"},
        {"unit": Precision.SEASON},
    ),
    Rule(
        "crop season over two years",
        "(vụ)? <season> (-|~)? <until.season> (năm)? <year> (-|~|/) (<until.year>|<until.shortyear>)",
        {"vụ đông xuân 2023-2024": "2023-11-01/2024-04-30"},
        {"unit": Precision.SEASON},
    ),
    Rule(
        "winter over two years",
        "<mod>? mùa đông (năm)? <year> (-|~|/) (<until.year>|<until.shortyear>)",
        {"mùa đông 2022-2023": "2022-24"},
        {"unit": Precision.SEASON, "ordinal": 4},
    ),
    Rule(
        "same period of another year",
        "cùng kỳ (<yearshift>|năm? <year>)",
        {"cùng kỳ năm ngoái": "2023", "cùng kỳ 2023": "2023"},
        {"same_period": True},
    ),
)

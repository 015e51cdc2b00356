"""Days and periods counted from the publication day or from the day that the story is telling of."""

from timeline.model import Modifier, Part, Precision

from .row import Rule

DAY, WEEK = Precision.DAY, Precision.WEEK

RELATIVE_RULES = (
    Rule(
        "today",
        "(ngày? hôm nay|bữa nay|<coord>? <part> nay)",
        {"hôm nay": "2024-03-20", "sáng nay": "2024-03-20 morning", "tối hôm nay": "2024-03-20 evening"},
        {"unit": DAY, "shift": 0},
    ),
    Rule(
        "these few days",
        "<count> (hôm|bữa) nay",
        {"Hai hôm nay": "2024-03-19/2024-03-20"},
        {"unit": DAY, "days_back": True},
    ),
    Rule(
        "yesterday",
        "(ngày? hôm qua|bữa qua|<part> qua)",
        {"hôm qua": "2024-03-19", "tối qua": "2024-03-19 evening", "sáng hôm qua": "2024-03-19 morning"},
        {"unit": DAY, "shift": -1},
    ),
    Rule(
        "last night",
        "hồi hôm",
        {"hồi hôm": "2024-03-19 night"},
        {"unit": DAY, "shift": -1, "part": Part.NIGHT},
        yields=True,
    ),
    Rule(
        "two days ago",
        "ngày? hôm (kia|kìa)",
        {"hôm kia": "2024-03-18", "chiều hôm kia": "2024-03-18 afternoon"},
        {"unit": DAY, "shift": -2},
    ),
    Rule(
        "tomorrow",
        "(<part> mai|ngày mai|(từ|đến|tới|sang|hết) mai)",
        {"ngày mai": "2024-03-21", "sáng mai": "2024-03-21 morning"},
        {"unit": DAY, "shift": 1},
    ),
    Rule(
        "lone tomorrow",
        "mai",
        {"Mai là rằm": "2024-03-21; 2024-03-24"},
        {"unit": DAY, "shift": 1},
        weak=True,
    ),
    Rule(
        "in two days",
        "ngày (kia|mốt)",
        {"ngày kia": "2024-03-22", "sáng ngày mốt": "2024-03-22 morning"},
        {"unit": DAY, "shift": 2},
    ),
    Rule(
        "same day",
        "(cùng ngày|ngày? hôm (đó|ấy)|ngày (đó|ấy)|<part> (đó|ấy)|cùng <part>)",
        {"cùng ngày": "2024-03-20", "chiều cùng ngày": "2024-03-20 afternoon", "hôm ấy": "2024-03-20"},
        {"unit": DAY, "shift": 0, "story": True},
    ),
    Rule(
        "later that day",
        "(buổi|đến|sang|tới) <part> ,",
        {"Sáng 19/3, hội khai mạc. Buổi chiều, đoàn về.": "2024-03-19 morning; 2024-03-19 afternoon"},
        {"unit": DAY, "shift": 0, "story": True, "name": "later that day"},
        weak=True,
        yields=True,
    ),
    Rule(
        "that very night",
        "ngay trong (<part> (đó|ấy)?|<part>)",
        {"ngay trong đêm": "2024-03-20 night", "ngay trong đêm đó": "2024-03-20 night"},
        {"unit": DAY, "shift": 0, "story": True},
        yields=True,
    ),
    Rule(
        "next day",
        "(ngày? hôm sau|ngày sau đó|ngày (kế tiếp|tiếp theo|kế đó|kế)|<part> (sau|kế tiếp|tiếp theo))",
        {"hôm sau": "2024-03-21", "sáng hôm sau": "2024-03-21 morning", "ngày hôm sau": "2024-03-21"},
        {"unit": DAY, "shift": 1, "story": True},
    ),
    Rule(
        "day before",
        "(ngày? hôm trước đó?|ngày trước đó|<part> trước)",
        {"hôm trước": "2024-03-19", "chiều hôm trước": "2024-03-19 afternoon", "ngày trước đó": "2024-03-19"},
        {"unit": DAY, "shift": -1, "story": True},
    ),
    Rule(
        "count before publication",
        "(<approx>|gần|hơn|đúng|tròn)? <count> <unit> (về trước|trước đây|trước)",
        {"ba ngày trước": "2024-03-17", "2 năm trước": "2022", "hai tuần trước": "2024-03-04/2024-03-10"},
        {"sign": -1},
    ),
    Rule(
        "count since",
        "(cách đây|cách nay|trước đây) (<approx>|gần|hơn|đúng|tròn)? <count> <unit>",
        {"cách đây 10 năm": "2014", "cách đây 3 ngày": "2024-03-17", "cách nay hơn 2 tháng": "2024-01"},
        {"sign": -1},
    ),
    Rule(
        "half a month ago",
        "((cách đây|cách nay|trước đây) (<approx>|gần|hơn)? nửa tháng|(<approx>|gần|hơn)? nửa tháng (về trước|trước đây|trước))",
        {"cách đây nửa tháng": "2024-03-05~", "nửa tháng trước": "2024-03-05~"},
        {"unit": DAY, "shift": -15, "modifier": Modifier.APPROX},
    ),
    Rule(
        "half a month after that",
        "(<approx>|gần|hơn)? nửa tháng sau đó?|sau đó (<approx>|gần|hơn)? nửa tháng",
        {"nửa tháng sau": "2024-04-04~"},
        {"unit": DAY, "shift": 15, "story": True, "modifier": Modifier.APPROX},
    ),
    Rule(
        "half a year ago",
        "((cách đây|cách nay|trước đây) (<approx>|gần|hơn)? nửa năm|(<approx>|gần|hơn)? nửa năm (về trước|trước đây|trước))",
        {"cách đây nửa năm": "2023-09~"},
        {"unit": Precision.MONTH, "shift": -6, "modifier": Modifier.APPROX},
    ),
    Rule(
        "count from now",
        "<count> <unit> nữa",
        {"3 ngày nữa": "2024-03-23", "hai năm nữa": "2026"},
        {"sign": 1},
    ),
    Rule(
        "count after",
        "(<approx>|gần|hơn|đúng|tròn)? <count> <unit> sau",
        {"ba ngày sau": "2024-03-23", "hai hôm sau": "2024-03-22", "10 năm sau": "2034"},
        {"sign": 1, "story": True},
    ),
    Rule(
        "days on end",
        "<count> ngày (tiếp theo|kế tiếp)",
        {"Ba ngày tiếp theo, mưa": "2024-03-21/2024-03-23"},
        {"unit": DAY, "shift": 1, "story": True, "next_days": True, "each": 1},
        weak=True,
    ),
    Rule(
        "weeks on end",
        "<count> tuần (tiếp theo|kế tiếp)",
        {"Hai tuần tiếp theo, mưa": "2024-03-21/2024-04-03"},
        {"unit": DAY, "shift": 1, "story": True, "next_days": True, "each": 7},
        weak=True,
    ),
    Rule(
        "count after that",
        "(<approx>|gần|hơn|đúng|tròn)? <count> <unit> sau (đó|ấy|này)",
        {"hai ngày sau đó": "2024-03-22"},
        {"sign": 1, "story": True},
    ),
    Rule(
        "after that count",
        "sau đó (<approx>|gần|hơn|đúng|tròn)? <count> <unit>",
        {"sau đó 2 ngày": "2024-03-22"},
        {"sign": 1, "story": True},
    ),
    Rule(
        "count before that",
        "((trước đó|cách đó) (<approx>|gần|hơn|đúng|tròn)? <count> <unit>|(<approx>|gần|hơn|đúng|tròn)? <count> <unit> trước đó)",
        {"trước đó 3 ngày": "2024-03-17", "hai tuần trước đó": "2024-03-06"},
        {"sign": -1, "story": True},
    ),
    Rule(
        "period after or before that",
        "<longunit> (<shift> đó|liền <shift>)",
        {"tháng sau đó": "2024-04", "năm trước đó": "2023"},
        {"story": True},
    ),
    Rule(
        "weekday of a week",
        "(ngày|hôm)? <weekday> (của|đầu|giữa|cuối)? tuần <shift>",
        {"thứ Hai tuần tới": "2024-03-25", "thứ Ba tuần trước": "2024-03-12", "Chủ nhật tuần này": "2024-03-24"},
        {"unit": WEEK},
    ),
    Rule(
        "weekday",
        "(ngày|hôm)? <weekday> (<toward>|trước)?",
        {"hôm thứ Sáu vừa rồi": "2024-03-15", "thứ Hai": "2024-03-18", "Chủ nhật tới": "2024-03-24"},
        weak=True,
    ),
    Rule(
        "weekday off in lieu",
        "(nghỉ|làm|học)? bù (vào|sang)? (ngày|hôm)? <weekday>",
        {"Ngày 30/3 rơi vào thứ Bảy nên nghỉ bù thứ Hai": "2024-03-30; 2024-04-01"},
        {"name": "in lieu"},
    ),
    Rule(
        "weekday and date",
        "<weekday> ,? <ngay>? <day> (/|-|.|~) <month> ((/|-|.) <year>)?",
        {"thứ Hai, 5/2": "2024-02-05", "Chủ nhật 3/3/2024": "2024-03-03", "thứ Tư ngày 20/3": "2024-03-20"},
        weak=True,
    ),
    Rule(
        "weekend",
        "cuối tuần <shift>",
        {"cuối tuần qua": "2024-03-16/2024-03-17", "cuối tuần này": "2024-03-23/2024-03-24"},
        {"unit": WEEK, "weekend": True},
    ),
    Rule(
        "last session of a week",
        "phiên (giao dịch)? cuối tuần <shift>",
        {"phiên cuối tuần trước": "2024-03-15"},
        {"unit": WEEK, "weekday": 4},
    ),
    Rule(
        "two days of a weekend",
        "(hai|ba|@month) ngày cuối tuần",
        {"hai ngày cuối tuần": "2024-03-16/2024-03-17"},
        {"unit": WEEK, "shift": 0, "weekend": True, "toward": -1},
    ),
    Rule(
        "week",
        "tuần (lễ)? <shift>",
        {"tuần trước": "2024-03-11/2024-03-17"},
        {"unit": WEEK},
    ),
    Rule(
        "part of a week",
        "<mod> tuần (lễ)? <shift>",
        {"đầu tuần này": "2024-03-18/2024-03-19"},
        {"unit": WEEK},
    ),
    Rule(
        "this day in another year",
        "ngày này (<yearshift>|<count> năm (về trước|trước)|năm <year>)",
        {
            "ngày này năm ngoái": "2023-03-20",
            "ngày này 10 năm trước": "2014-03-20",
            "ngày này năm 1975": "1975-03-20",
        },
        {"this_day": True},
    ),
)

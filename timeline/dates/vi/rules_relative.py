"""Days and periods counted from the publication day or from the day that the story is telling of."""

from timeline.model import Part, Precision

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
        "ngày? hôm kia",
        {"hôm kia": "2024-03-18", "chiều hôm kia": "2024-03-18 afternoon"},
        {"unit": DAY, "shift": -2},
    ),
    Rule(
        "three days ago",
        "hôm kìa",
        {"hôm kìa": "2024-03-17"},
        {"unit": DAY, "shift": -3},
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
        "in three days",
        "ngày kìa",
        {"ngày kìa": "2024-03-23"},
        {"unit": DAY, "shift": 3},
    ),
    Rule(
        "same day",
        "(cùng ngày|cùng <part>)",
        {"cùng ngày": "2024-03-20", "chiều cùng ngày": "2024-03-20 afternoon"},
        {"unit": DAY, "shift": 0, "story": True},
    ),
    Rule(
        "that day",
        "(ngày? hôm (đó|ấy)|ngày (đó|ấy)|<part> (đó|ấy))",
        {"Sáng 18/3 mưa to. Hôm ấy, chợ nghỉ": "2024-03-18 morning; 2024-03-18"},
        {"unit": DAY, "shift": 0, "story": True, "name": "that day"},
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
        "last session of this week",
        "phiên (giao dịch)? cuối tuần",
        {"phiên cuối tuần": "2024-03-15"},
        {"unit": WEEK, "shift": 0, "weekday": 4, "toward": -1},
    ),
    Rule(
        "two days of a weekend",
        "(hai|ba) ngày cuối tuần",
        {"hai ngày cuối tuần": "2024-03-16/2024-03-17"},
        {"unit": WEEK, "shift": 0, "weekend": True, "toward": -1},
    ),
    Rule(
        "week",
        "<edge>? tuần (lễ)? <shift>",
        {"tuần trước": "2024-03-11/2024-03-17", "đến hết tuần này": "2024-03-24"},
        {"unit": WEEK},
    ),
    Rule(
        "week or month to come",
        "sang <nearunit>",
        {"Sang tuần, tỉnh họp": "2024-03-25/2024-03-31", "Sang tháng, đường thông": "2024-04"},
        {"shift": 1},
        weak=True,
        yields=True,
    ),
    Rule(
        "part of a week",
        "<mod> tuần (lễ)? <shift>",
        {"đầu tuần này": "2024-03-18/2024-03-19"},
        {"unit": WEEK},
    ),
    Rule(
        "this day in another year",
        "(cùng? ngày này|cùng ngày) (<yearshift>|<count> năm (về trước|trước)|(cách đây|cách nay) <count> năm|năm <year>)",
        {
            "ngày này năm ngoái": "2023-03-20",
            "ngày này 10 năm trước": "2014-03-20",
            "ngày này năm 1975": "1975-03-20",
            "cùng ngày năm ngoái": "2023-03-20",
        },
        {"this_day": True},
    ),
    Rule(
        "this day in another week or month",
        "ngày này <nearunit> <shift>",
        {"ngày này tháng trước": "2024-02-20", "ngày này tuần sau": "2024-03-27"},
        {"name": "this day"},
    ),
    Rule(
        "end of this year",
        "<edge> năm",
        {"từ nay đến hết năm": "2024-03-20/2024-12-31"},
        {"unit": Precision.YEAR, "shift": 0},
        weak=True,
        yields=True,
    ),
    Rule(
        "end of this week",
        "<edge> tuần",
        {"từ nay tới hết tuần": "2024-03-20/2024-03-24"},
        {"unit": WEEK, "shift": 0},
        weak=True,
        yields=True,
    ),
)

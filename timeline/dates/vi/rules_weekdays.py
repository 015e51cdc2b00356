"""Days of the week: alone, of a week that is named, beside a date."""

from timeline.model import Precision

from .row import Rule

WEEK = Precision.WEEK

WEEKDAY_RULES = (
    Rule(
        "weekday of a week",
        "(ngày|hôm)? <weekday> (của|đầu|giữa|cuối)? tuần <shift>",
        {"thứ Hai tuần tới": "2024-03-25", "thứ Ba tuần trước": "2024-03-12", "Chủ nhật tuần này": "2024-03-24"},
        {"unit": WEEK},
    ),
    Rule(
        "weekday of the story's week",
        "<weekday> (của)? (cùng tuần|tuần (đó|ấy)|tuần <shift> (đó|ấy))",
        {"Ngày 5/3 cầu sập. Thứ Sáu tuần ấy, xưởng nghỉ": "2024-03-05; 2024-03-08"},
        {"unit": WEEK, "shift": 0, "story": True},
    ),
    Rule(
        "weekday beside the story's day",
        "<weekday> <beside> (đó|ấy)",
        {"Ngày 5/3 cầu sập. Thứ Bảy sau đó, phà chạy": "2024-03-05; 2024-03-09"},
        {"name": "weekday beside", "story": True},
    ),
    Rule(
        "next such weekday of the story",
        "<weekday> (kế tiếp|tiếp theo|kế đó)",
        {"Ngày 5/3 cầu sập. Thứ Bảy kế tiếp, phà chạy": "2024-03-05; 2024-03-09"},
        {"name": "weekday beside", "story": True, "beside": 1},
    ),
    Rule(
        "weekday of some weeks ago",
        "<weekday> (cách đây <count> tuần|<count> tuần trước)",
        {"thứ Sáu hai tuần trước": "2024-03-08"},
        {"unit": WEEK, "sign": -1},
    ),
    Rule(
        "weekday",
        "(ngày|hôm)? <weekday> (<toward>|trước)?",
        {"hôm thứ Sáu vừa rồi": "2024-03-15", "thứ Hai": "2024-03-18", "Chủ nhật tới": "2024-03-24"},
        weak=True,
        never_before=("đen", "phục", "đẫm"),
    ),
    Rule(
        "weekday off in lieu",
        "(nghỉ|làm|học)? bù (vào|sang)? (ngày|hôm)? <weekday>",
        {"Ngày 30/3 rơi vào thứ Bảy nên nghỉ bù thứ Hai": "2024-03-30; 2024-04-01"},
        {"name": "in lieu"},
        never_before=("tuần",),
    ),
    Rule(
        "abbreviated weekday of the last days",
        "hôm t <weekdayfigure>",
        {"Họp báo hôm T3": "2024-03-19"},
    ),
    Rule(
        "abbreviated weekday of a week",
        "t <weekdayfigure> tuần <shift>",
        {"Sáng T7 tuần này, chợ họp": "2024-03-23 morning"},
        {"unit": WEEK},
    ),
    Rule(
        "abbreviated weekdays of a week",
        "t <weekdayfigure> (-|~|đến|tới) (t <until.weekdayfigure>|<until.sunday>) tuần <shift>",
        {"T2 đến T6 tuần sau": "2024-03-25/2024-03-29"},
        {"unit": WEEK},
    ),
    Rule(
        "abbreviated weekday and date",
        "(t <weekdayfigure>|<sunday>) ,? (ngày)? <day> / <month> (/ <year>)?",
        {"T6, 22/3": "2024-03-22", "CN 24/3": "2024-03-24"},
    ),
    Rule(
        "weekday and date",
        "(hôm|ngày)? <weekday> ,? <ngay>? <day> ((/|-|.|~) <month> ((/|-|.) <year>|năm <spokenyear>)?|tháng <monthword> (/ <year>|,? năm <year>|năm <spokenyear>|,? <year>)?)",
        {"thứ Hai, 5/2": "2024-02-05", "Chủ nhật 3/3/2024": "2024-03-03", "thứ Tư ngày 20/3": "2024-03-20"},
        weak=True,
    ),
    Rule(
        "weekday and day",
        "<weekday> <day>",
        {"tối thứ Bảy 23": "2024-03-23 evening"},
        {"name": "weekday and day"},
        weak=True,
        yields=True,
    ),
)

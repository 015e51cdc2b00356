"""Weeks, quarters and halves, their parts, and periods in short form."""

from timeline.model import Precision

from .row import Rule
from .rules_periods import OF_YEAR, PREFIX, SEP

QUARTER_RULES = (
    Rule(
        "first or last days of a week",
        "<count> ngày <mod> (tiên|cùng)? (của)? tuần <shift>?",
        {"ba ngày đầu tuần này": "2024-03-18/2024-03-20", "hai ngày đầu tuần": "2024-03-18/2024-03-19"},
        {"days_of_week": True},
    ),
    Rule(
        "first or last day of a week",
        "ngày <mod> (tiên|cùng) (của|trong)? tuần <shift>",
        {"ngày đầu tiên của tuần này": "2024-03-18"},
        {"unit": Precision.WEEK, "end_weekday": True},
    ),
    Rule(
        "first or last day of a quarter",
        "ngày <mod> (tiên|cùng) (của|trong)? quý (<quarter> (/ <year>|năm <year>|<yearshift>)?|<shift>)",
        {"ngày cuối cùng của quý III/2023": "2023-09-30", "ngày đầu tiên của quý này": "2024-01-01"},
        {"unit": Precision.QUARTER, "end_of_quarter": True},
    ),
    Rule(
        "first or last month of a quarter",
        "tháng <firstlast> (của|trong)? quý (<quarter> (/ <year>|năm <year>|<yearshift>)?|<shift>)",
        {"tháng cuối cùng của quý III/2023": "2023-09", "tháng đầu quý này": "2024-01"},
        {"unit": Precision.QUARTER, "month_of_quarter": True},
    ),
    Rule(
        "first or last sessions of a week",
        "<count> (phiên|phiên giao dịch|ngày giao dịch) <mod> (tiên|cùng)? (của)? tuần <shift>?",
        {"ba phiên đầu tuần": "2024-03-18/2024-03-20", "hai phiên cuối tuần trước": "2024-03-14/2024-03-15"},
        {"days_of_week": True, "sessions": True},
    ),
    Rule(
        "first or last sessions",
        f"<count> (phiên|phiên giao dịch|ngày giao dịch) <mod> (tiên|cùng)? (của)? (tháng <monthword> {OF_YEAR}?|tháng <shift>|năm <year>|<yearshift>|năm)",
        {"hai phiên cuối tháng 2": "2024-02-28/2024-02-29"},
        {"sessions": True, "this_year": True},
    ),
    Rule(
        "first or last session",
        f"phiên (giao dịch)? <mod> (tiên|cùng)? (của|trong)? (tháng <monthword> {OF_YEAR}?|tháng <shift>|năm mới? <year>|<yearshift>)",
        {
            "phiên cuối cùng của tháng 6/2023": "2023-06-30",
            "phiên đầu tiên của năm 2023": "2023-01-02",
            "phiên cuối tháng trước": "2024-02-29",
        },
        {"first_or_last": True, "name": "session"},
    ),
    Rule(
        "quarter",
        f"{PREFIX} quý <quarter> (tiên|cùng)? ({SEP} <year>|,? (của)? năm <year>|,? (của)? <yearshift>|<sameyear>|năm <spokenyear>|năm|<toward>)?",
        {"quý I/2024": "2024-33", "quý II": "2024-34", "quý 3 năm 2023": "2023-35", "quý IV năm ngoái": "2023-36"},
        {"unit": Precision.QUARTER},
    ),
    Rule(
        "abbreviated quarter",
        "q .? <quarter> (/|.|-) <year>",
        {"Q1/2024": "2024-33"},
        {"unit": Precision.QUARTER},
    ),
    Rule(
        "abbreviated half",
        "h <halfnumber> (/|.|-) <year>",
        {"H1/2014": "2014-40"},
        {"unit": Precision.HALF},
    ),
    Rule(
        "month by two figures of a year",
        "<mod>? tháng <month> / <shortyear>",
        {"tháng 4/24": "2024-04"},
        {"unit_month": True},
        never_before=("ngày", "tháng", "năm", "người", "hộ", "xã", "tỷ", "triệu", "đồng", "%"),
    ),
    Rule(
        "abbreviated month",
        "t <month> (/|-|.) <year>",
        {"T7/2023": "2023-07"},
        {"unit_month": True},
    ),
    Rule(
        "abbreviated month without year",
        "(trong|hồi|đầu|giữa|cuối) t <month>",
        {"trong T9": "2023-09", "hồi T2": "2024-02"},
        {"unit_month": True},
        never_before=("đến", "-", "/", ","),
    ),
    Rule(
        "abbreviated months of a year",
        "<count> t (/|.)? <year>",
        {"9T/2023": "2023-01/2023-09", "6T2023": "2023-40"},
        {"months": True},
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
        {"quý I và quý II/2024": "2024-33/2024-34"},
        {"unit": Precision.QUARTER},
    ),
    Rule(
        "week of the year",
        "tuần (giao dịch)? (thứ)? <ordinal> (năm <year>|/ <year>)?",
        {"tuần 39 năm 2022": "2022-09-26/2022-10-02"},
        {"unit": Precision.WEEK},
        weak=True,
    ),
    Rule(
        "week of a month",
        f"tuần (<mod> (tiên|cùng)?|thứ <ordinal>) (của|trong)? (tháng <monthword> {OF_YEAR}?|tháng <shift>|năm <year>|<yearshift>)"
        f"|tuần <ordinal> (của|trong)? tháng <monthword> {OF_YEAR}?",
        {
            "tuần đầu tháng 3": "2024-03-01/2024-03-07",
            "tuần cuối cùng của tháng 2": "2024-02-23/2024-02-29",
            "tuần thứ hai của tháng 3": "2024-03-08/2024-03-14",
            "tuần thứ 3 tháng trước": "2024-02-15/2024-02-21",
            "tuần 2 tháng 6": "2024-06-08/2024-06-14",
        },
        {"week_of_month": True},
    ),
)

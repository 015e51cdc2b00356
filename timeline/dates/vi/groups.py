"""The named groups of the rules: the words that each takes."""

from collections.abc import Mapping
from typing import Any

from timeline.model import Modifier

from . import words
from .holidays import FLOATING_DAYS, LUNAR_DAYS, SOLAR_DAYS
from .numbers import DIGIT, SPELLED, SPELLED_YEAR, TENS
from .reigns import REIGN_FIGURE, REIGN_NAME, REIGN_YEAR, YEAR_OF_REIGN

Said = dict[str, Any]


def options(table: Mapping[str, object]) -> str:
    """A pattern that takes any phrase of a table, longest first."""
    return "|".join(sorted(table, key=lambda phrase: -len(phrase.split())))


MODIFIERS: dict[str, Said] = {
    "nửa đầu": {"half": 1},
    "nửa cuối": {"half": 2},
    "nửa sau": {"half": 2},
    "những ngày đầu": {"modifier": Modifier.START},
    "những ngày cuối": {"modifier": Modifier.END},
    "những ngày đầu tiên của": {"modifier": Modifier.START},
    "những ngày đầu tiên trong": {"modifier": Modifier.START},
    "những ngày cuối cùng của": {"modifier": Modifier.END},
    "mấy ngày đầu": {"modifier": Modifier.START},
    "mấy ngày cuối": {"modifier": Modifier.END},
    "vài ngày đầu": {"modifier": Modifier.START},
    "vài ngày cuối": {"modifier": Modifier.END},
    "ngày đầu": {"modifier": Modifier.START},
    "ngày cuối": {"modifier": Modifier.END},
    "thượng tuần": {"modifier": Modifier.START},
    "trung tuần": {"modifier": Modifier.MID},
    "hạ tuần": {"modifier": Modifier.END},
    "đầu": {"modifier": Modifier.START},
    "giữa": {"modifier": Modifier.MID},
    "cuối": {"modifier": Modifier.END},
}
_MONTHS = f"(@month|{options(words.MONTH_NAMES)})"
_CYCLE = f"({'|'.join(words.STEMS)}) ({'|'.join(words.BRANCHES)}|vị)"  # "Tân Vị", as Mùi is read in Hán
_ROMAN = "(i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx|xxi)"
_ROMAN_MONTHS = "(i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)"

GROUPS: dict[str, str] = {
    "ngay": "(ngày|hôm|mùng|bữa)",
    "day": "@day",
    "dayword": f"(@day|{SPELLED})",
    "shortday": "(hai (mốt|hai|ba|tư|bốn|lăm|sáu|bảy|tám|chín)|ba mốt)",
    "month": "@month",
    "monthword": _MONTHS,
    "romanmonth": _ROMAN_MONTHS,
    "solarname": "(giêng|chạp)",
    "january": "giêng",
    "year": "@year",
    "oldyear": "@oldyear",
    "erayear": "(@count|@oldyear)",
    "formeryear": "@year",
    "yearword": SPELLED_YEAR,
    "shortyear": "@two",
    "spokenyear": "@two",
    "joined": "@joined",
    "weekday": "(thứ (hai|ba|tư|năm|sáu|bảy|sau|từ|@month)|chủ nhật|cn)",
    "weekdayfigure": "@month",
    "sunday": "cn",
    "part": f"({options(words.PARTS)})",
    "hour": "@hour",
    "hourword": "(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười (một|hai)?)",
    "minute": "(@minute|rưỡi)",
    "meridiem": "(am|pm|sa|ch)",
    "minus": "(@minute|mười lăm|mười|năm|hai mươi)",
    "count": f"(@count|{DIGIT} trăm|{DIGIT} mươi (một|mốt|{DIGIT}|lăm|nhăm)?|{TENS}|{DIGIT})",
    "unit": f"({options(words.UNITS)})",
    "coord": f"(({options(words.PARTS)}|ngày) (và|,|rồi|đến|-|~))",
    "partcoord": f"({options(words.PARTS)}) (và|,|rồi|đến|-|~)",
    "thisunit": "(tuần|tháng|quý|năm)",
    "lastshift": "trước",
    "nearunit": "(tuần|tháng)",
    "lowcount": "(@count|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)",
    "stretchunit": "(giờ|h|tiếng|ngày|tuần lễ|tuần|tháng)",
    "hourunit": "(giờ|h|tiếng)",
    "farunit": "(thế kỷ|thập kỷ|thập niên)",
    "longunit": "(tuần lễ|tuần|tháng|quý|năm|thập kỷ|thập niên|thế kỷ)",
    "shift": f"({options(words.SHIFTS)})",
    "toward": f"({options(words.TOWARDS)})",
    "newstoward": "(vừa rồi|vừa qua|sắp tới|này)",
    "yearshift": "(năm (sau nữa|trước nữa|tới nữa|ngoái|nay|này|trước|sau|tới|kia|vừa qua|vừa rồi|qua|rồi|kế tiếp|tiếp theo)|sang năm sau|sang năm)",
    "sameyear": "(cùng năm|năm đó|năm ấy|năm này)",
    "mod": f"({options(MODIFIERS)})",
    "halfyear": "(đầu|cuối)",
    "halfmod": "(nửa đầu|nửa cuối|nửa sau)",
    "edge": "(đến|tới|cho đến|cho tới)? hết",
    "approx": "(khoảng|chừng|tầm|độ|quãng)",
    "more": "(rưỡi|@month tháng|(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng)",
    "halfnumber": "@month",
    "firstlast": "(đầu tiên?|cuối cùng?)",
    "floatingday": f"({options(FLOATING_DAYS)})",
    "exact": "(đúng|tròn|vừa tròn|vừa đúng|chẵn)",
    "ordinal": f"(@count|{_ROMAN}|{SPELLED})",
    "quarter": "(@month|i|ii|iii|iv|một|hai|ba|bốn|tư|đầu|cuối)",
    "century": f"(@count|{_ROMAN}|{TENS})",
    "decade": "(@year|@two)",
    "season": "(xuân|hè|hạ|thu|đông)",
    "cycle": f"({_CYCLE})",
    "lunarmonth": "(giêng|chạp)",
    "leap": "nhuận",
    "lunar": "(âm lịch|âl|al|lịch âm|lịch ta|âm)",
    "first": "(đầu)",
    "second": "(cuối|sau|còn lại)",
    "full": "(rằm|ngày rằm|đêm rằm)",
    "beside": "(sau|trước)",
    "reign": REIGN_YEAR,
    "yearofreign": YEAR_OF_REIGN,
    "reignname": REIGN_NAME,
    "reignfigure": REIGN_FIGURE,
    "solarday": f"({options(SOLAR_DAYS)})",
    "soloday": "(tết dương lịch|tết tây|đêm noel|đêm giáng sinh)",
    "sololunar": "(giỗ tổ hùng vương|giỗ tổ|vía thần tài)",
    "autumnfeast": "trung thu",
    "lunarday": f"({options(LUNAR_DAYS)})",
}

"""What is counted by the day, the month or the year, and is none of them: "ăn ngày 12 ký cỏ"."""

from .veto import Veto

_A_DAY = (
    "(ký|kí|bó|chén|bát|đĩa|ổ|mũi|tiếng|mẻ|xị|ly|cốc|bao|áo|cây số|lứa|suất|bữa|cuốc|cữ|viên|trứng|ghe|bánh|gói|điếu"
    "|chục|lít|lát)"
)
_A_MONTH = "(ký|kí|tạ|yến|mẻ|xị|bao|lứa|bữa|cữ|ghe|trăm|chục|ngày (nghỉ|phép|công))"
# Figures of years that no rate is: "tuyển năm 300 em", but "năm 2020 người dân".
_OF_OUR_ERA = ("10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20")

RATE_VETOES = (
    Veto("so much a day", "Con bò ăn ngày 12 ký cỏ.", after=_A_DAY, rules=("day",), weak=False),
    Veto("so much a month", "Con heo đẻ tháng 9 lứa.", after=_A_MONTH, rules=("month without year",), weak=False),
    Veto(
        "so many a year",
        "Trường tuyển năm 300 em.",
        after="(em|cháu|người|học sinh|sinh viên|hộ|con|suất)",
        rules=("year",),
        weak=False,
        spares=_OF_OUR_ERA,
    ),
)

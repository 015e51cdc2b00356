"""Days, months and years of the lunar calendar, and the days of Tết by number."""

from timeline.model import Precision

from .row import Rule

NGAY = "(<ngay> <ngay>?)?"
SEP = "(/|-|~|.)"
THANG = f"({SEP}|tháng)"
OF_YEAR = f"({SEP} <year>|,? năm <year>|năm <spokenyear>|,? <yearshift>|<sameyear>|,? năm <cycle>|<cycle>)"
# "Năm Kỷ Dậu (1789)", "năm Canh Thân 1680"
CYCLE_YEAR = "<cycle> (\\( (năm)? <oldyear> \\)|(-|~)? <oldyear>)?"
# "mùng 5 Tết (Kỷ Dậu, 1789)"
IN_BRACKETS = "\\( (năm)? <cycle> ,? <year> \\)"
TO = "(-|~|đến hết|cho đến|đến|tới)"
# "Ngày 20 đến 23 và 28, 29 tháng Chạp": a member of a list may be a range.
MEMBERS = f"<a.dayword> ({TO} (<ngay> <ngay>?)? <a.dayword>)? " + " ".join(
    f"((,|,,|và) <ngay>? <{letter}.dayword> ({TO} <ngay>? <{letter}.dayword>)?)?" for letter in "bcde"
)

LUNAR_RULES = (
    Rule(
        "day of Tết",
        f"(ngày|hôm|bữa)? mùng <dayword> ((tết|âm lịch|năm mới) (nguyên đán)? (năm <year>|<year>|năm? {CYCLE_YEAR}|{IN_BRACKETS}|<yearshift>|<sameyear>|<toward>)?|năm <year>|năm? {CYCLE_YEAR})",
        {"mùng 6 Tết": "2024-02-15", "mùng hai Tết": "2024-02-11", "mùng 2 Tết năm ngoái": "2023-01-23"},
        {"lunar": True, "tet": True},
    ),
    Rule(
        "day of the solar New Year",
        "(ngày)? mùng <dayword> tết (tây|dương lịch)",
        {"mùng 1 Tết Tây": "2024-01-01"},
        {"month": 1},
    ),
    Rule(
        "day of Tết or of the month being told of",
        "(ngày|hôm|bữa)? mùng <dayword>",
        {"mùng 3": "2024-02-12"},
        {"name": "mùng"},
    ),
    Rule(
        "days of Tết",
        f"((ngày)? mùng <dayword>|ngày? <day>) {TO} ngày? (mùng)? <until.dayword> tết (âm lịch|nguyên đán)? (năm <year>|<year>|năm? {CYCLE_YEAR}|<yearshift>|<sameyear>|<toward>)?",
        {"mùng 1 đến mùng 3 Tết Quý Mão": "2023-01-22/2023-01-24", "ngày 4 - 6 Tết": "2024-02-13/2024-02-15"},
        {"lunar": True, "tet": True},
    ),
    Rule(
        "night to dawn of Tết",
        f"<part> (ngày)? mùng <dayword> (,|~|-)? (rạng sáng|rạng|sang) (ngày|sáng)? mùng <until.dayword> tết (năm <year>|<year>|năm? {CYCLE_YEAR}|<yearshift>)?",
        {"đêm mùng 3 rạng mùng 4 Tết": "2024-02-12/2024-02-13 night"},
        {"lunar": True, "tet": True},
    ),
    Rule(
        "last days before Tết",
        f"(ngày|hôm|bữa)? <dayword> tết (nguyên đán)? (năm <year>|năm <spokenyear>|<year>|năm? {CYCLE_YEAR}|{IN_BRACKETS}|<yearshift>|<sameyear>)?",
        {
            "30 Tết": "2024-02-09",
            "29 Tết": "2024-02-08",
            "hai mươi bảy Tết": "2024-02-06",
            "30 Tết năm 1968": "1968-01-28",
        },
        {"name": "before tết"},
    ),
    Rule(
        "New Year's Eve",
        f"giao thừa ((tết|xuân)? (năm)? {CYCLE_YEAR}|(tết (nguyên đán|âm lịch|cổ truyền)?)? (năm)? <year>|(tết (nguyên đán|âm lịch|cổ truyền)?)? <yearshift>)?",
        {"giao thừa": "2024-02-09", "đêm giao thừa": "2024-02-09 night", "giao thừa Tết Quý Mão": "2023-01-21"},
        {"name": "giao thừa"},
    ),
    Rule(
        "New Year's Eve of the solar calendar",
        "giao thừa (tết)? (dương lịch|tây)",
        {"giao thừa Tết Dương lịch": "2023-12-31"},
        {"day": 31, "month": 12},
    ),
    Rule(
        "lunar day of a named month",
        f"{NGAY} (<dayword>|<full>) ,? tháng <lunarmonth> <lunar>? ((,? năm <year>|năm <spokenyear>|,? <yearshift>|,? (năm)? {CYCLE_YEAR}))?",
        {
            "rằm tháng Giêng": "2024-02-24",
            "23 tháng Chạp": "2024-02-02",
            "mùng 6 tháng Giêng": "2024-02-15",
            "ngày 23 tháng Chạp năm ngoái": "2024-02-02",
            "mùng 3 tháng Giêng năm Kỷ Dậu (1789)": "1789-01-28",
        },
        {"lunar": True},
    ),
    Rule(
        "lunar day of a month named alone",
        "(<full>|<ngay>? <dayword>) <lunarmonth> ((,? năm <year>|,? <yearshift>|,? (năm)? <cycle>))?",
        {"rằm Giêng": "2024-02-24", "25 Chạp": "2024-02-04", "mùng 5 Giêng": "2024-02-14"},
        {"lunar": True},
    ),
    Rule(
        "lunar night to dawn",
        f"<part> ngày? <day> (,|đến|-|~|sang)? (rạng sáng|rạng|sang) (ngày|sáng)? (<until.dayword>|<until.full>) tháng (<lunarmonth> <lunar>?|<monthword> <lunar>) (,? năm <year>|,? năm {CYCLE_YEAR})?",
        {"đêm 14 rạng rằm tháng Giêng": "2024-02-23/2024-02-24 night"},
        {"lunar": True},
    ),
    Rule(
        "lunar days of a named month",
        f"{NGAY} <dayword> {TO} (sáng|trưa|chiều|tối|đêm)? <ngay>? (<until.dayword>|<until.full>) tháng <lunarmonth> <lunar>? ((,? năm <year>|,? <yearshift>|,? năm {CYCLE_YEAR}))?",
        {"mùng 2 đến mùng 6 tháng Giêng": "2024-02-11/2024-02-15"},
        {"lunar": True},
    ),
    Rule(
        "lunar days to the full moon of a month",
        f"{NGAY} mùng? <dayword> {TO} <until.full> tháng <monthword> <lunar>? ((,? năm <year>|,? <yearshift>|,? năm {CYCLE_YEAR}))?",
        {"từ mùng 8 đến rằm tháng Hai": "2024-03-17/2024-03-24"},
        {"lunar": True},
    ),
    Rule(
        "list of lunar days",
        f"{NGAY} {MEMBERS} (và|hoặc|&|,|,,) <ngay>? (<dayword>|<full>) tháng (<lunarmonth> <lunar>?|<monthword> <leap>? <lunar>) (,? năm <year>|,? <yearshift>|,? năm {CYCLE_YEAR})?",
        {
            "ngày 12, 13 và 14 tháng Giêng": "2024-02-21/2024-02-23",
            "ngày 4, 6 và 8 tháng Giêng": "2024-02-13; 2024-02-15; 2024-02-17",
        },
        {"lunar": True},
    ),
    Rule(
        "list of days of Tết",
        f"{NGAY} {MEMBERS} (và|hoặc|&|,|,,) <ngay>? <dayword> tết (âm lịch|nguyên đán)? (năm <year>|<year>|năm? {CYCLE_YEAR}|<yearshift>)?",
        {"mùng 2, mùng 4 và mùng 6 Tết": "2024-02-11; 2024-02-13; 2024-02-15"},
        {"lunar": True, "tet": True},
    ),
    Rule(
        "full moon of the month being told of",
        "rằm",
        {"đêm 14 tháng Hai âm lịch, trưa rằm": "2024-03-23 night; 2024-03-24 noon"},
        {"day": 15, "lunar": True, "name": "told day"},
    ),
    Rule(
        "full moon to come or gone",
        "((ngày|đêm)? rằm|(ngày|hôm|bữa)? mùng <dayword>) <toward>",
        {"ngày rằm tới": "2024-03-24", "rằm vừa rồi": "2024-02-24", "mùng một vừa rồi": "2024-03-10"},
        {"day": 15, "lunar": True, "name": "full moon"},
    ),
    Rule(
        "full moon",
        f"<full> tháng <monthword> <leap>? <lunar>? {OF_YEAR}?",
        {"rằm tháng Bảy": "2023-08-30", "rằm tháng 8": "2023-09-29"},
        {"lunar": True},
    ),
    Rule(
        "lunar day/month",
        f"{NGAY} <day> {SEP} <month> (<leap>? (năm <year>|{SEP} <year>|năm <cycle>|<yearshift>)? ,? (<lunar>|\\( <lunar> \\)) ((năm)? (<cycle> <oldyear>|{CYCLE_YEAR})|,? <yearshift>|,? năm <year>)?|<leap> (,? năm <year>|/ <year>)?)",
        {"10/3 âm lịch": "2024-04-18", "ngày 15/7 âm lịch": "2023-08-30", "21-10-2024 âm lịch": "2024-11-21"},
    ),
    Rule(
        "lunar days of the month being told of",
        "(ngày|hôm) từ? <day> (-|~|đến|tới) (ngày)? <until.day> <lunar>",
        {"ngày 11 đến 15 âm lịch": "2024-03-20/2024-03-24"},
    ),
    Rule(
        "lunar days tháng month",
        f"{NGAY} <dayword> {TO} <ngay>? (<until.dayword>|<until.full>) tháng <monthword> (<leap> <lunar>?|<lunar>|\\( <lunar> \\))",
        {
            "từ 12 đến 15 tháng Hai nhuận": "2023-04-02/2023-04-05",
            "từ ngày 1 - 10 tháng 3 (âm lịch)": "2024-04-09/2024-04-18",
        },
        {"lunar": True},
    ),
    Rule(
        "lunar day tháng month",
        f"{NGAY} (<dayword>|<full>) tháng <monthword> (<leap>? (,? năm <year>|,? năm <cycle>|,? <yearshift>)? ,? (<lunar>|\\( <lunar> \\)) ((năm)? (<cycle> <oldyear>|{CYCLE_YEAR})|,? <yearshift>|,? năm <year>)?|<leap> (,? năm <year>|/ <year>)?)",
        {"ngày 10 tháng 3 âm lịch": "2024-04-18", "mùng 5 tháng 5 âm lịch": "2024-06-10"},
    ),
    Rule(
        "lunar day of a cycle year",
        f"{NGAY} (<dayword>|<full>) {THANG} <monthword> <leap>? (,|/|-|~)? (năm)? {CYCLE_YEAR}",
        {"ngày 10 tháng 3 năm Giáp Thìn": "2024-04-18"},
        {"lunar": True},
    ),
    Rule(
        "lunar days of a cycle year",
        f"{NGAY} <dayword> {TO} <ngay>? (<until.dayword>|<until.full>) {THANG} <monthword> (,|/|-|~)? (năm)? {CYCLE_YEAR}",
        {"từ 28 đến ngày 30-8-Đinh Dậu": "2017-10-17/2017-10-19"},
        {"lunar": True},
    ),
    Rule(
        "lunar day of the lunar calendar's month",
        f"{NGAY} <dayword> ({TO} <ngay>? (<until.dayword>|<until.full>))? <lunar> tháng (<monthword>|<lunarmonth>) (,? năm <year>|,? <yearshift>|,? năm {CYCLE_YEAR})?",
        {"ngày 12 - 14 âm lịch tháng Bảy": "2023-08-27/2023-08-29"},
        {"lunar": True},
    ),
    Rule(
        "lunar days of two months",
        f"{NGAY} <day> {THANG} <month> {TO} <ngay>? <until.day> {THANG} <until.month> ,? (<lunar>|\\( <lunar> \\))",
        {"28/7 đến 2/8 âm lịch": "2023-09-12/2023-09-16"},
    ),
    Rule(
        "lunar month",
        f"<edge>? <mod>? tháng ((<lunarmonth>|<monthword> <leap>? <lunar>|<monthword> <leap>) (năm <year>|<yearshift>|<sameyear>|(năm)? {CYCLE_YEAR})?|<monthword> (năm)? {CYCLE_YEAR})",
        {"tháng Giêng": "2024-02-10/2024-03-09", "tháng 10 năm Canh Thân 1680": "1680-10-22/1680-11-20"},
        {"lunar": True},
    ),
    Rule(
        "year beside its cycle",
        "<cycle> <oldyear>|\\( <cycle> (,|~|-) <year> \\)",
        {"Mậu Thân 1908, ông bị bắt": "1908"},
        {"unit": Precision.YEAR},
        weak=True,
    ),
    Rule(
        "cycle year",
        "<mod>? năm <cycle> ((-|~)? <oldyear>|\\( <oldyear> \\))?",
        {"năm Giáp Thìn": "2024-02-10/2025-01-28"},
        {"lunar": True, "cycle_year": True},
    ),
)

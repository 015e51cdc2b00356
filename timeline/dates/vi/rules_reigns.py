"""Years by the era of a reign, as steles, decrees and family annals write them, and their lunar days and months."""

from .row import Rule

_REIGN = "(<reign>|<reignfigure>)"
# What says the year again: "(1824)", "[1824]", "(Nhâm Dần, 1722)".
_AGAIN = "(\\( (năm)? <cycle>? ,? <year> \\)|\\[ <year> \\]|\\( <cycle> \\))?"
_OF_REIGN = f"(,? năm {_REIGN}|,? <reign>|,? năm <cycle> ,? {_REIGN}|,? năm <yearofreign>) {_AGAIN}"

REIGN_RULES = (
    Rule(
        "day of a reign",
        f"(ngày|mùng|đêm)? mùng? (<dayword>|<full>) tháng (<monthword>|<lunarmonth>) <leap>? {_OF_REIGN}",
        {"ngày 24 tháng 11 năm Khải Định thứ 9": "1924-12-20"},
        {"lunar": True},
    ),
    Rule(
        "month of a reign",
        f"<mod>? tháng (<monthword>|<lunarmonth>) <leap>? {_OF_REIGN}",
        {"tháng 8 năm Chính Hòa thứ 15": "1694-09-19/1694-10-18"},
        {"lunar": True},
    ),
    Rule(
        "year of a reign by its cycle name",
        "năm <reignname> <cycle>",
        {"năm Bảo Đại Canh Ngọ": "1930", "năm Cảnh Hưng Tân Mão": "1771"},
        {"unit_year": True, "name": "reign"},
    ),
    Rule(
        "year of a reign",
        f"(năm {_REIGN}|<reign>|năm <yearofreign>|năm <cycle> ,? {_REIGN}|năm <year> (,|\\()? tức? <reign> \\)?) {_AGAIN}",
        {
            "năm Minh Mạng thứ 5": "1824",
            "vua Tự Đức năm thứ 15": "1862",
            "năm Khải Định 9 (1924)": "1924",
            "năm Thiệu Trị nguyên niên": "1841",
            "năm thứ 7 niên hiệu Hồng Đức": "1476",
            "năm Bảo Thái thứ 3 (Nhâm Dần, 1722)": "1722",
        },
        {"unit_year": True, "name": "reign"},
    ),
)

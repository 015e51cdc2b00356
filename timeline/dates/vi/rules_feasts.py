"""Feasts: Tết, the named days of the year, and days counted from them."""

from .row import Rule

TET_BEFORE = "(trong những ngày nghỉ|những ngày nghỉ|dịp nghỉ|kỳ nghỉ|trong dịp|dịp|đón|mừng|ăn|từ|trước|sau|hồi|qua|ra|trong|vui|nghỉ|đến|tới|giáp)"
NAMED_BEFORE = "(hôm|trong dịp|nhân|nhân dịp|nhân ngày|dịp|lễ|ngày|đêm|nghỉ|nghỉ lễ|vào|hồi|trước|sau|từ|đến|tới|mừng|chào mừng|đón|tết|kỷ niệm ngày|mùa|ngày lễ|đại lễ|qua|ra)"

FEAST_RULES = (
    Rule(
        "Tết of a year",
        f"{TET_BEFORE}? (tết|xuân) (nguyên đán|cổ truyền|âm lịch|ta)? "
        "(<cycle> ,? (năm)? <year>|<cycle> \\( <year> \\)|<cycle> ~ <year>|<cycle>|năm <cycle>|<year>|năm <year>|\\( (năm)? <year> \\)|năm <spokenyear>|<yearshift>|<sameyear>)",
        {"Tết Giáp Thìn": "2024-02-10/2024-02-14", "Tết Nguyên đán 2023": "2023-01-22/2023-01-26"},
        {"name": "tết"},
    ),
    Rule(
        "Tết",
        "((trong (những|các) ngày nghỉ|(những|các) ngày nghỉ|dịp nghỉ|kỳ nghỉ|trong dịp|dịp|đón|ăn|từ|trước|sau|hồi|qua|ra|đến|tới) tết (nguyên đán|cổ truyền|âm lịch|ta)?|tết (nguyên đán|cổ truyền|âm lịch)) <toward>?|(trong|suốt) <lowcount> ngày tết|tết <newstoward>",
        {"dịp Tết Nguyên đán": "2024-02-10/2024-02-14"},
        {"name": "tết"},
        never_before=("dương", "tây", "muộn"),
    ),
    Rule(
        "Tết alone",
        "tết",
        {"Tháng Hai vướng Tết nên xưởng nghỉ": "2024-02; 2024-02-10/2024-02-14"},
        {"name": "tết"},
        never_before=("dương", "tây", "muộn", "của"),
    ),
    Rule(
        "week before Tết",
        "tuần (lễ)? (trước|giáp|cận|sát) tết|(hồi|dịp|những ngày|vào)? giáp tết",
        {"Tuần giáp Tết, chợ đông": "2024-02-03/2024-02-09"},
        {"name": "week before tết"},
    ),
    Rule(
        "last Tết",
        "(hồi|dịp|như)? tết (trước|rồi)",
        {"Hồi Tết trước, quán đông": "2024-02-10/2024-02-14"},
        {"name": "tết", "toward": -1},
        weak=True,
    ),
    Rule(
        "named day of the solar calendar",
        f"(<soloday>|({NAMED_BEFORE}|<part>)? (lễ)? <solarday>) (năm <year>|năm <spokenyear>|<year>|<yearshift>|<sameyear>|<toward>)",
        {
            "Tết Dương lịch 2024": "2024-01-01",
            "Quốc khánh năm ngoái": "2023-09-02",
            "đêm Giáng sinh năm ngoái": "2023-12-24 night",
            "Quốc tế Phụ nữ vừa rồi": "2024-03-08",
        },
    ),
    Rule(
        "named day of no fixed date",
        "(dịp|vào|trước|sau|ngày|tiết|đúng|từ|đến|qua)? <floatingday> (năm <year>|<year>|<yearshift>|<toward>)",
        {
            "Đông chí năm ngoái": "2023-12-22",
            "Lễ Phục sinh 2024": "2024-03-31",
            "Black Friday năm ngoái": "2023-11-24",
            "Ngày của Mẹ 2024": "2024-05-12",
        },
    ),
    Rule(
        "named day of no fixed date without year",
        "(dịp|ngày|tiết|đúng|qua|hôm) <floatingday>",
        {"ngày Đông chí": "2023-12-22", "qua Lập xuân": "2024-02-04"},
    ),
    Rule(
        "first lunar month to come",
        "ra giêng (năm <year>|<yearshift>)?",
        {"ra Giêng, bến dời": "2024-02-10/2024-03-09"},
        {"lunar": True, "month": 1},
    ),
    Rule(
        "day of the liberation",
        "(sau|từ|kể từ|trước|tới|đến) ngày (giải phóng (miền nam|đất nước)?|thống nhất đất nước)",
        {"sau ngày giải phóng": "1975-04-30"},
        {"day": 30, "month": 4, "year": 1975},
        never_before=("thủ",),
    ),
    Rule(
        "days before or after a named day",
        "(<beside> (lễ|ngày|dịp)? <solarday> (năm <year>|<year>|<yearshift>)? <count> ngày|<count> ngày <beside> (lễ|ngày|dịp)? <solarday> (năm <year>|<year>|<yearshift>)?)",
        {"sau Noel một ngày": "2023-12-26", "ba ngày trước Quốc khánh": "2023-08-30"},
    ),
    Rule(
        "weeks before or after a named day",
        "(<beside> (lễ|ngày|dịp)? <solarday> (năm <year>|<year>|<yearshift>)? <count> tuần|<count> tuần <beside> (lễ|ngày|dịp)? <solarday> (năm <year>|<year>|<yearshift>)?)",
        {"một tuần sau Quốc khánh": "2023-09-09", "sau Noel hai tuần": "2024-01-08"},
        {"weeks": True},
    ),
    Rule(
        "named day of the solar calendar without year",
        f"(<soloday>|({NAMED_BEFORE}|đúng|đúng dịp|<part>) (lễ)? <solarday>)",
        {
            "dịp Noel": "2023-12-25",
            "lễ Quốc khánh": "2023-09-02",
            "đêm Noel": "2023-12-24 night",
            "tối Giáng sinh": "2023-12-25 evening",
        },
    ),
    Rule(
        "named day of the lunar calendar",
        "(dịp|lễ|ngày|<part>|tết|vào|mừng|đón|trước|sau|từ|đến|tới|nghỉ|ngày lễ|nghỉ lễ|đại lễ|rằm|<part> rằm|ngày rằm)? (lễ|ngày|tết)? <lunarday> (năm <year>|<year>|<yearshift>|<sameyear>|năm <cycle>)",
        {"Giỗ Tổ Hùng Vương năm 2023": "2023-04-29"},
        {"lunar": True},
    ),
    Rule(
        "Trung thu alone",
        "<autumnfeast>",
        {"Trung thu, phố vắng": "2023-09-29"},
        {"lunar": True},
        weak=True,
    ),
    Rule(
        "named day of the lunar calendar without year",
        "(dịp|lễ|ngày|<part>|tết|vào|mừng|đón|trước|sau|từ|đến|tới|nghỉ|ngày lễ|nghỉ lễ|đại lễ)? (lễ|ngày|tết)? <sololunar>|(dịp|lễ|ngày|<part>|tết|vào|mừng|đón|trước|sau|từ|đến|tới|nghỉ|rằm|<part> rằm|ngày rằm) (lễ|ngày|tết)? <lunarday>",
        {"dịp Giỗ Tổ Hùng Vương": "2024-04-18", "Tết Trung thu": "2023-09-29", "Giỗ Tổ Hùng Vương": "2024-04-18"},
        {"lunar": True},
    ),
)

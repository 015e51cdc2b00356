"""Days by number: with and without year, in digits and in words, lists and ranges within a month."""

from .row import Rule

SEP = "(/|-|~|.)"
NGAY = "(<ngay> <ngay>?)?"
THANG = f"({SEP}|tháng)"
YEAR = f"({SEP} <year>|,? năm <oldyear>|,? <yearshift>|<sameyear>|, <year>)"
# "Thứ 2-4-6" are weekdays: two dashes alike make no range of days.
TO_SAID = "(~|đến hết|cho đến|cho tới|đến|tới)"

DAY_RULES = (
    Rule(
        "bare months of a year",
        "<month> (-|~) <until.month> / <year>",
        {"5-8/2021: ngừng thi công": "2021-05/2021-08"},
        {"unit_month": True},
        rises=True,
    ),
    Rule(
        "day/month/year",
        f"{NGAY} <day> {SEP} <month> {YEAR}",
        {
            "ngày 12/2/2023": "2023-02-12",
            "05.6.2021": "2021-06-05",
            "28/02/2024": "2024-02-28",
            "ngày 3-1 năm 2020": "2020-01-03",
            "12/9 năm ngoái": "2023-09-12",
        },
    ),
    Rule(
        "year-month-day",
        "<year> - <month> - <day>|<year> / <month> / <day>",
        {"2024-02-12": "2024-02-12"},
    ),
    Rule(
        "day-ROMAN-year",
        f"{NGAY} <day> (-|/|.|~) <romanmonth> (-|/|.|~) <year>",
        {"ngày 19-XI-1953": "1953-11-19"},
    ),
    Rule(
        "day/month/yy",
        f"{NGAY} (<day> / <month> / <shortyear>|<day> - <month> - <shortyear>|<day> . <month> . <shortyear>)",
        {"ngày 5/6/21": "2021-06-05"},
        weak=True,
    ),
    Rule("day/monthyear", f"{NGAY} <day> {SEP} <joined>", {"ngày 28/082024": "2024-08-28"}),
    Rule(
        "day/month",
        f"{NGAY} <day> {SEP} <month> <toward>?",
        {
            "ngày 12/2": "2024-02-12",
            "ngày 3-1": "2024-01-03",
            "ngày 17 - 6": "2024-06-17",
            "hôm 7/3": "2024-03-07",
            "ngày 5.4 tới": "2024-04-05",
        },
        weak=True,
    ),
    Rule(
        "day/month of the solar calendar",
        f"{NGAY} <day> {THANG} <monthword> {YEAR}? (dương lịch|dương)",
        {"29/3 dương lịch": "2024-03-29"},
        {"name": "solar"},
    ),
    Rule(
        "day of January or December by their old names",
        "ngày <day> tháng <solarname> ,? năm <formeryear>",
        {"ngày 6 tháng Giêng năm 1946": "1946-01-06", "ngày 26 tháng Chạp năm 1944": "1944-12-26"},
    ),
    Rule(
        "day tháng month year",
        f"({NGAY} (<dayword> tháng <monthword> {YEAR}|<day> tháng ((<month>|<january>) <year>|<solarname> <formeryear>))|<ngay> <dayword> tháng <monthword> <year>)",
        {
            "ngày 2 tháng 9 năm 1945": "1945-09-02",
            "ngày 6 tháng 8, 2012": "2012-08-06",
            "2 tháng 9/1945": "1945-09-02",
            "ngày 5 tháng 3 năm ngoái": "2023-03-05",
        },
    ),
    Rule(
        "day, tháng month",
        f"<ngay> <ngay>? <day> (,|của) tháng <monthword> ({YEAR}|<toward>)?",
        {
            "ngày 7, tháng 2 năm 1999": "1999-02-07",
            "ngày 15, tháng 6/2023": "2023-06-15",
            "ngày 5, tháng 2 vừa qua": "2024-02-05",
            "ngày 20 của tháng 8/2023": "2023-08-20",
        },
    ),
    Rule(
        "day tháng month of a year in two digits",
        f"{NGAY} <dayword> (tháng|/|-) <monthword> năm <spokenyear>",
        {"ngày 18 tháng 12 năm 72": "1972-12-18"},
    ),
    Rule(
        "days of a year in two digits",
        f"{NGAY} <dayword> (-|~|đến hết|cho đến|đến|tới) <ngay>? <until.dayword> (tháng|/|-) <monthword> năm <spokenyear>",
        {"ngày 10 đến 15 tháng 5 năm 99": "1999-05-10/1999-05-15"},
    ),
    Rule(
        "day in short words",
        f"<ngay> <shortday> tháng <monthword> {YEAR}?",
        {"ngày hai tư tháng bảy": "2024-07-24"},
    ),
    Rule(
        "day tháng month yearword",
        f"{NGAY} <dayword> tháng <monthword> năm <yearword>",
        {"ngày hai tháng chín năm một nghìn chín trăm bốn mươi lăm": "1945-09-02"},
    ),
    Rule(
        "day tháng month",
        f"{NGAY} <dayword> tháng <monthword> <toward>?",
        {
            "ngày 2 tháng Chín": "2023-09-02",
            "ngày ba mươi tháng tư": "2024-04-30",
            "ngày 5 tháng 4 tới": "2024-04-05",
        },
        weak=True,
    ),
    Rule(
        "day tháng month to day tháng month",
        f"{NGAY} <day> tháng <month> (~|-|đến hết|cho đến|đến|tới) <ngay>? <until.day> tháng <until.month> (,? năm <until.year>|/ <until.year>)?",
        {"từ 4 tháng 3 đến 3 tháng 4": "2024-03-04/2024-04-03"},
    ),
    Rule(
        "month day, year",
        "tháng <monthword> <day> , <year>",
        {"Tháng Mười Hai 29, 2013": "2013-12-29"},
    ),
    Rule(
        "day so many days from one said",
        "<beside> ngày <day> (/|-|.) <month> ((/|-|.) <year>)? <count> (ngày|hôm)",
        {"trước ngày 5/3 hai hôm": "2024-03-03", "sau ngày 5/3/2023 một hôm": "2023-03-06"},
        never_before=("liền", "sau", "trước", "nữa"),
    ),
    Rule(
        "day of a month",
        "<ngay> <dayword> của? tháng <shift>",
        {"ngày 5 tháng này": "2024-03-05", "ngày 10 tháng sau": "2024-04-10", "ngày 28 tháng trước": "2024-02-28"},
        {"month_shift": True},
    ),
    Rule(
        "day of the month told of",
        "(<ngay> <dayword> (tháng (đó|ấy)|cùng tháng)|<day> cùng tháng)",
        {"Tháng 2/2023 lụt. Ngày 10 tháng ấy, đê vỡ": "2023-02; 2023-02-10"},
        {"month_shift": True, "shift": 0, "story": True},
    ),
    Rule(
        "days of the month told of",
        "<ngay>? <dayword> (-|~|đến hết|đến|tới|và) <ngay>? <until.dayword> (tháng (đó|ấy)|cùng tháng)",
        {"Ngày 9/2/2023 khai mạc, từ 12 đến hết 23 cùng tháng": "2023-02-09; 2023-02-12/2023-02-23"},
        {"month_shift": True, "shift": 0, "story": True},
    ),
    Rule(
        "part and day of a month",
        "<part> ngày? <day> tháng <shift>",
        {"tối 15 tháng sau": "2024-04-15 evening"},
        {"month_shift": True},
    ),
    Rule(
        "day of this month that begins a range",
        "từ <day> tháng này",
        {"từ 25 tháng này đến mùng 3 tháng sau": "2024-03-25/2024-04-03"},
        {"month_shift": True},
    ),
    Rule(
        "days of a month",
        "(<ngay> <ngay>?)? <dayword> (-|~|đến|tới|và|,|,,) <ngay>? <until.dayword> tháng <shift>",
        {"24-27 tháng này": "2024-03-24/2024-03-27", "ngày 5 và 6 tháng trước": "2024-02-05/2024-02-06"},
        {"month_shift": True},
    ),
    Rule(
        "day",
        "((ngày|hôm|bữa) (<dayword> <lunar>?|mùng <dayword> <lunar>)|<part> <day> <lunar>)",
        {"ngày 18": "2024-03-18", "ngày 28 âm": "2024-03-08"},
    ),
    Rule(
        "day to come or gone",
        "(ngày|hôm) <day> <newstoward>",
        {"ngày 15 vừa qua": "2024-03-15"},
    ),
    Rule(
        "day to come",
        "ngày <day> tới",
        {"vào ngày 15 tới": "2024-04-15"},
        {"toward": 1},
        never_before=("ngày", "hôm", "hết", "khi", "lúc", "nơi", "rạng", "sáng", *map(str, range(1, 32))),
    ),
    Rule(
        "days of the month being told of",
        "(ngày|hôm) từ? <day> (-|~|đến|tới) (ngày)? <until.day>",
        {"ngày 22-24": "2024-03-22/2024-03-24"},
        # "Ngày 10 đến 17 giờ ngày 30/7" ends with an hour, "mỗi ngày từ 20 đến 24 chuyến" with a number.
        never_before=("giờ", "h", "g", "chuyến", "lượt", "ca", "xe", "người", "triệu", "tấn", "đến", "tới"),
    ),
    Rule(
        "night to dawn of the month being told of",
        "<part> (ngày)? <day> (,|~|-|đến)? (rạng sáng|rạng) (ngày)? <until.day>",
        {"ngày 18/3, đêm 19 rạng sáng 20": "2024-03-18; 2024-03-19/2024-03-20 night"},
    ),
    Rule(
        "part and day",
        "<part> <day>",
        {"ngày 18-20/3, khai mạc tối 18": "2024-03-18/2024-03-20; 2024-03-18 evening"},
        {"name": "told day"},
        weak=True,
        yields=True,
    ),
    Rule(
        "days in a month",
        f"{NGAY} <day> ({TO_SAID} (khoảng|sáng|trưa|chiều|tối|đêm)? <ngay>? <until.day> ({SEP} <month>|tháng <monthword>)"
        f"|- <until.day> ((/|.|~) <month>|(của)? tháng <monthword>)) {YEAR}? <lunar>?",
        {
            "12-15/3": "2024-03-12/2024-03-15",
            "ngày 25–27/12/2023": "2023-12-25/2023-12-27",
            "ngày 10 đến hết ngày 20 tháng 3": "2024-03-10/2024-03-20",
            "13 đến 15/2": "2024-02-13/2024-02-15",
            "15 - 17/8 âm lịch": "2023-09-29/2023-10-01",
        },
        weak=True,
    ),
    Rule(
        "day/month to day/month",
        f"{NGAY} (<day> (/|.) <month> ((/|.) <year>)? (-|~)|<day> - <month> (- <year>)? ~) "
        "<until.day> (/|-|.) <until.month> ((/|-|.) <until.year>|/ <until.shortyear>|<until.yearshift>)?",
        {
            "28/12-3/1": "2023-12-28/2024-01-03",
            "12/6/2023-20/6/2023": "2023-06-12/2023-06-20",
            "29/3 - 2/4": "2024-03-29/2024-04-02",
            "30/4 - 1/5 năm ngoái": "2023-04-30/2023-05-01",
        },
        weak=True,
    ),
    Rule(
        "list of days in a month",
        f"{NGAY} <a.day> ((,|,,) <b.day>)? ((,|,,) <c.day>)? ((,|,,) <d.day>)? ((,|,,) <e.day>)? "
        f"((và|hoặc|&) <ngay>?|,|,,) <day> ({THANG} <month>|tháng <monthword>) {YEAR}? <lunar>?",
        {
            "ngày 7, 8 và 9/3": "2024-03-07/2024-03-09",
            "ngày 7 và 8-3": "2024-03-07/2024-03-08",
            "ngày 5, 12 và 19/3": "2024-03-05; 2024-03-12; 2024-03-19",
        },
        weak=True,
    ),
    Rule(
        "list of days and ranges in a month",
        f"{NGAY} <a.day> ((-|~) <a.day>)? ((,|,,) <b.day> ((-|~) <b.day>)?)? ((,|,,) <c.day> ((-|~) <c.day>)?)? "
        f"((và|hoặc|&) <ngay>?|,|,,) <day> ((-|~) <until.day>)? (/|.|của? tháng) <month> {YEAR}?",
        {
            "ngày 8-10, 15-17 và 22-24/3": "2024-03-08/2024-03-10; 2024-03-15/2024-03-17; 2024-03-22/2024-03-24",
            "ngày 8 và 12-14/3": "2024-03-08; 2024-03-12/2024-03-14",
        },
        weak=True,
        rises=True,
    ),
    Rule(
        "list of days in a month by dashes",
        f"{NGAY} <a.day> (-|~) <b.day> ((-|~) <c.day>)? ((-|~) <d.day>)? (-|~) <day> (/|.|tháng) <month> {YEAR}? <lunar>?",
        {"ngày 10 - 11 - 12 tháng 3": "2024-03-10/2024-03-12"},
        weak=True,
    ),
    Rule(
        "list of days",
        "(ngày|hôm) <a.day> ((,|,,) <b.day>)? ((,|,,) <c.day>)? ((,|,,) <d.day>)? ((,|,,) <e.day>)? (và|,) <day> <lunar>?",
        {"ngày 5, 12 và 19": "2024-03-05; 2024-03-12; 2024-03-19"},
        rises=True,
    ),
    Rule(
        "night to dawn",
        f"<part> {NGAY} <day> ((,|đến|-|~|sang)? (<until.part>|rạng)|và (rạng sáng|rạng|sáng)) <ngay>? <ngay>? <until.day> ,? ({THANG} <month>|tháng <monthword>) ({YEAR}|năm <spokenyear>)?",
        {
            "đêm 30, rạng sáng 31/12/2023": "2023-12-30/2023-12-31 night",
            "đêm 13 rạng sáng 14/3": "2024-03-13/2024-03-14 night",
        },
    ),
)

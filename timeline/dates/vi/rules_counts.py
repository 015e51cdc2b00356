"""Days, months and years counted from publication or from the day being told of: "ba ngày trước", "hai năm sau đó"."""

from timeline.model import Modifier, Precision

from .row import Rule

DAY = Precision.DAY

COUNT_RULES = (
    Rule(
        "count before publication",
        "(<approx>|gần|hơn|<exact>)? <count> <unit> (về trước|trước đây|trước)",
        {"ba ngày trước": "2024-03-17", "2 năm trước": "2022", "hai tuần trước": "2024-03-04/2024-03-10"},
        {"sign": -1},
    ),
    Rule(
        "count since",
        "(cách đây|cách nay|trước đây) (<approx>|gần|hơn|chỉ|mới|vừa|<exact>)? <count> <unit>",
        {
            "cách đây 10 năm": "2014",
            "cách đây 3 ngày": "2024-03-17",
            "cách nay hơn 2 tháng": "2024-01",
            "cách đây đúng một tuần": "2024-03-13",
        },
        {"sign": -1},
    ),
    Rule(
        "half a month ago",
        "((cách đây|cách nay|trước đây) (<approx>|gần|hơn)? nửa tháng|(<approx>|gần|hơn)? nửa tháng (về trước|trước đây|trước))",
        {"cách đây nửa tháng": "2024-03-05~", "nửa tháng trước": "2024-03-05~"},
        {"unit": DAY, "shift": -15, "modifier": Modifier.APPROX},
    ),
    Rule(
        "half a month to come",
        "(<approx>|gần|hơn)? nửa tháng nữa",
        {"nửa tháng nữa": "2024-04-04~"},
        {"unit": DAY, "shift": 15, "modifier": Modifier.APPROX},
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
        "half a year after that",
        "(<approx>|gần|hơn)? nửa năm sau đó?|sau đó (<approx>|gần|hơn)? nửa năm",
        {"nửa năm sau": "2024-09~"},
        {"unit": Precision.MONTH, "shift": 6, "story": True, "modifier": Modifier.APPROX},
    ),
    Rule(
        "years and months ago",
        "((cách đây|cách nay|trước đây) (<approx>|gần|hơn)? <count> năm <more>|(<approx>|gần|hơn)? <count> năm <more> (về trước|trước đây|trước))",
        {"cách đây một năm rưỡi": "2022-09", "một năm hai tháng trước": "2023-01"},
        {"sign": -1, "unit": Precision.MONTH},
    ),
    Rule(
        "half a month or week more ago",
        "((cách đây|cách nay|trước đây) (<approx>|gần|hơn)? <count> <nearunit> rưỡi|(<approx>|gần|hơn)? <count> <nearunit> rưỡi (về trước|trước đây|trước))",
        {"cách đây hai tháng rưỡi": "2024-01-01/2024-01-07", "một tuần rưỡi trước": "2024-03-09"},
        {"sign": -1, "and_half": True},
    ),
    Rule(
        "years and months after",
        "(<approx>|gần|hơn)? <count> năm <more> sau (đó)?",
        {"hai năm rưỡi sau": "2026-09"},
        {"sign": 1, "unit": Precision.MONTH, "story": True},
    ),
    Rule(
        "half a month or week more after",
        "(<approx>|gần|hơn)? <count> <nearunit> rưỡi sau (đó)?|sau đó (<approx>|gần|hơn)? <count> <nearunit> rưỡi",
        {"hai tháng rưỡi sau": "2024-06-03~/2024-06-09~", "sau đó một tuần rưỡi": "2024-03-31~"},
        {"sign": 1, "and_half": True, "story": True, "modifier": Modifier.APPROX},
    ),
    Rule(
        "half a month or week more before",
        "(trước đó|cách đó) (<approx>|gần|hơn)? <count> <nearunit> rưỡi|(<approx>|gần|hơn)? <count> <nearunit> rưỡi trước đó",
        {"trước đó một tháng rưỡi": "2024-01-29~/2024-02-04~", "một tuần rưỡi trước đó": "2024-03-09~"},
        {"sign": -1, "and_half": True, "story": True, "modifier": Modifier.APPROX},
    ),
    Rule(
        "half a century ago",
        "((cách đây|cách nay|trước đây) (<approx>|gần|hơn)? nửa thế kỷ|(<approx>|gần|hơn)? nửa thế kỷ (về trước|trước đây|trước))",
        {"nửa thế kỷ trước": "1974~"},
        {"unit": Precision.YEAR, "shift": -50, "modifier": Modifier.APPROX},
    ),
    Rule(
        "count from now",
        "<count> <unit> nữa",
        {"3 ngày nữa": "2024-03-23", "hai năm nữa": "2026"},
        {"sign": 1},
    ),
    Rule(
        "count after",
        "(<approx>|gần|hơn|<exact>)? <count> <unit> sau",
        {"ba ngày sau": "2024-03-23", "hai hôm sau": "2024-03-22", "10 năm sau": "2034"},
        {"sign": 1, "story": True},
    ),
    Rule(
        "hours after",
        "<count> <hourunit> sau đó?",
        {"Ca mổ xong 20h ngày 12/3. 48 giờ sau, bé tỉnh": "2024-03-12 20:00; 2024-03-14"},
        {"sign": 1, "unit": DAY, "story": True, "by_hours": True},
        never_before=(
            "khi",
            "sinh",
            "mổ",
            "đẻ",
            "bão",
            "trận",
            "vụ",
            "cơn",
            "sự",
            "cuộc",
            "động",
            "tai",
            "thảm",
            "lần",
        ),
    ),
    Rule(
        "days on end",
        "<count> ngày (tiếp theo|kế tiếp)",
        {"Ba ngày tiếp theo, mưa": "2024-03-21/2024-03-23"},
        {"unit": DAY, "shift": 1, "story": True, "next_days": True, "each": 1},
        weak=True,
    ),
    Rule(
        "days on end after that",
        "(suốt|trong suốt) <count> ngày (sau đó|kế đó)",
        {"Đêm 9/3 lũ về. Suốt hai ngày sau đó, bản bị chia cắt": "2024-03-09 night; 2024-03-10/2024-03-11"},
        {"unit": DAY, "shift": 1, "story": True, "next_days": True, "each": 1},
    ),
    Rule(
        "years on end",
        "(và|cùng) <count> năm (tiếp theo|kế tiếp|sau đó|liền sau)",
        {"Năm 2020 và hai năm tiếp theo, hội dừng": "2020; 2021/2022"},
        {"unit": Precision.YEAR, "shift": 1, "story": True, "next_years": True},
    ),
    Rule(
        "weeks on end",
        "<count> tuần (tiếp theo|kế tiếp)",
        {"Hai tuần tiếp theo, mưa": "2024-03-21/2024-04-03"},
        {"unit": DAY, "shift": 1, "story": True, "next_days": True, "each": 7},
        weak=True,
    ),
    Rule(
        "stretch until now",
        "(trong|suốt|trong suốt|suốt trong|trong vòng)? <count> <stretchunit> (vừa qua|qua|vừa rồi|trở lại đây|gần đây|gần nhất)",
        {
            "Trong ba ngày qua, mưa": "2024-03-18/2024-03-20",
            "Trong 24 giờ qua, mưa": "2024-03-19~/2024-03-20~",
            "Hai tháng qua, chợ vắng": "2024-01-21~/2024-03-20~",
        },
        {"sign": -1, "name": "stretch"},
        weak=True,
    ),
    Rule(
        "stretch from now",
        "(trong khoảng|trong|trong vòng|từ)? (<lowcount> (giờ|h)? (-|~|đến|tới))? <count> <stretchunit> (sắp tới|tới đây|tới)",
        {
            "Trong ba ngày tới, trời mưa": "2024-03-21/2024-03-23",
            "Trong 24 giờ tới, bão đi lên phía bắc": "2024-03-20~/2024-03-21~",
            "Hai tuần tới, chợ nghỉ": "2024-03-21~/2024-04-03~",
        },
        {"sign": 1, "name": "stretch"},
        weak=True,
    ),
    Rule(
        "hours to come",
        "(trong khoảng|trong|trong vòng|từ)? (<lowcount> (giờ|h)? (-|~|đến|tới))? <count> <hourunit> (tiếp theo|kế tiếp)",
        {"Trong 24 đến 48 giờ tiếp theo, bão mạnh thêm": "2024-03-21~/2024-03-22~"},
        {"sign": 1, "name": "stretch", "begins_low": True},
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
        "<mod>? <longunit> (<shift> đó|liền <shift>)",
        {"tháng sau đó": "2024-04", "năm trước đó": "2023"},
        {"story": True},
    ),
    Rule(
        "period next to that",
        "<mod>? <longunit> kế (đó|sau)",
        {"Năm 2019 anh ra trường, năm kế đó đi làm": "2019; 2020"},
        {"story": True, "shift": 1},
    ),
)

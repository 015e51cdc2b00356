"""Decades and centuries."""

from timeline.model import Precision

from .row import Rule

CENTURY_RULES = (
    Rule(
        "decades",
        "(<approx>|<mod>)? (thập niên|thập kỷ|những năm|những năm thập niên|các thập niên|những thập niên) (năm)? <decade> "
        "(-|~|,|,,|và|đến|tới) (những năm)? <until.decade> (của)? (thế kỷ (trước|xx))?",
        {"những năm 50, 60 của thế kỷ XX": "1950/1969", "thập niên 1960 và 1970": "1960/1979"},
        {"unit": Precision.DECADE},
        never_before=("đồng", "triệu", "tỷ", "tấn", "người", "con", "kg", "m", "ha", "hộ"),
    ),
    Rule(
        "decade",
        "(<approx>|<mod>)? (thập niên|thập kỷ|những năm|những năm thập niên|các năm) (năm)? <decade> "
        "(của)? (thế kỷ (trước|<century>))?",
        {
            "thập niên 1990": "199X",
            "những năm 60 của thế kỷ trước": "196X",
            "đầu những năm 2000": "200X",
            "những năm 90 của thế kỷ 17": "169X",
        },
        {"unit": Precision.DECADE},
    ),
    Rule(
        "first or last decade of a century",
        "(<count>? (thập niên|thập kỷ)|mười năm) <firstlast> (của)? thế kỷ (thứ)? <century>",
        {"thập niên đầu của thế kỷ 21": "2001/2010", "mười năm cuối thế kỷ 20": "1991/2000"},
        {"name": "decade of a century"},
    ),
    Rule(
        "century",
        "<mod>? thế kỷ (thứ)? <century>",
        {"thế kỷ XIX": "1801/1900", "đầu thế kỷ 20": "1901/1933"},
        {"unit": Precision.CENTURY},
        never_before=("mấy",),
    ),
    Rule(
        "centuries",
        "thế kỷ (thứ)? <century> (-|~|đến|tới|và) (thế kỷ)? (thứ)? <until.century>",
        {"thế kỷ 15-16": "1401/1600"},
        {"unit": Precision.CENTURY},
    ),
    Rule(
        "century of publication",
        "<mod>? <farunit> <shift>",
        {"thế kỷ trước": "1901/2000"},
    ),
    Rule(
        "century or decade of the story",
        "<mod>? <farunit> (đó|ấy)",
        {"cuối thế kỷ ấy": "2067/2100"},
        {"shift": 0, "story": True},
    ),
)

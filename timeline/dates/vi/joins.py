"""What ties dates together: parts of the day and clock times to a day, two dates to a range or to one.

These are said in the same words round every kind of date, so they are read once for all rules.
"""

from enum import StrEnum
from typing import NamedTuple

_CLOCK = "(<hour> (h|giờ|g) (<minute>|kém <minus>)? (phút|ph|p|')? (<minute> giây)?|<hour> : <minute> (phút|'|: @minute)?|<hourword> giờ (<minute>|kém <minus>)?)"
_AT = "(lúc|vào lúc|từ lúc|vào khoảng|khoảng|hồi|tầm|gần|hơn|đúng|từ)"

# Before a day: "20h ngày 12/2", "8h30 sáng 5/3", "12h-18h ngày 9/6", "chiều ngày 4/2".
HEAD = (
    f"{_AT}? (<hour> (-|~|đến|tới) @hour (h|giờ|g) (@minute)?|{_CLOCK}) (<part>? (-|~|đến|tới) {_CLOCK}|\\( {_CLOCK} (giờ)? (hà nội|việt nam|địa phương)? \\)|\\( (theo)? giờ (hà nội|việt nam|địa phương|mỹ|anh|gmt) \\)|giờ (hà nội|việt nam|địa phương|mỹ|anh|gmt|quốc tế)|gmt)? "
    "(<part>|buổi <part>)? (,|của|trong|vào|/|~)?"
    "|(<coord>|vào)? <part> (,|của|trong)?|<partcoord>"
)
HEAD_ENDS = (
    "/", "h", "giờ", "g", "giây", "phút", "ph", "p", "'", ",", "của", "trong", "vào", "rưỡi",
    "sáng", "sớm", "nội", "nam", "phương", "mỹ", "anh", "gmt", "tế", ")", "và", "đến", "-", "~", "rồi", "mơ", "đông", "trưa", "chiều", "tối", "muộn", "khuya", "đêm", "vạng",
)  # fmt: skip
# Behind a day: "ngày 12/2, lúc 8h30", "thứ Hai lúc 20 giờ tối".
CLOCK_AFTER = f"(,|vào|\\()? (lúc|vào lúc|từ|khoảng|hồi|,) {_CLOCK} <part>?|vào <part>|\\( <part> \\)|,? vào buổi <part>|<hour> (h|g) <minute>|<hour> giờ <minute>|<hour> : <minute> <meridiem>?"


# What begins another day behind a clock time.
DAY_WORDS = ("ngày", "hôm", "thứ", "chủ", "cùng")


class JoinKind(StrEnum):
    """What two dates beside each other make."""

    RANGE = "range"
    NEIGHBOURS = "neighbours"
    SAME = "same"
    UNTIL_NOW = "until now"


class Join(NamedTuple):
    """The words between two dates, and what the two then are.

    SAME is one date said twice ("hôm nay (20/3)"); `closes` takes the bracket behind the second.
    NEIGHBOURS are a range only where the second day follows the first. `same_form` asks that both are
    written alike, for words that are weak.
    """

    kind: JoinKind
    pattern: str
    example: str
    same_form: bool = False
    closes: bool = False


JOINS = (
    Join(JoinKind.RANGE, "(cho đến hết|đến hết|tới hết|cho đến|cho tới|kéo dài đến|đến|tới|qua) (khoảng|hết|trước)?",
         "từ ngày 28/12 đến 3/1"),
    Join(JoinKind.RANGE, "(-|~|/)", "29/3 - 2/4", same_form=True),
    Join(JoinKind.NEIGHBOURS, "(và|,|& )", "ngày 30/4 và 1/5"),
    Join(JoinKind.NEIGHBOURS, ",? (rạng|và|sang|đến|tới)?", "đêm 30/12, rạng sáng 31/12"),
    Join(JoinKind.SAME, ",? \\( (tức là|tức|nhằm vào|nhằm|là|từ|trùng|trùng vào|rơi vào|vào|trúng|âm lịch :?|âl :?)?", "mùng 1 Tết (17/2)", closes=True),
    Join(JoinKind.SAME, ",? (tức là|tức|nhằm vào|nhằm|trùng với|trùng|rơi vào|đúng vào|đúng|trúng|trùng vào|cũng là)?", "chiều nay 29/1"),
    Join(JoinKind.SAME, ",? (sẽ|đều)? (rơi? vào đúng?|rơi đúng vào?)|\\) ,? (sẽ|đều)? (rơi vào đúng?|rơi đúng vào?)", "ngày 5/2 rơi vào thứ Hai"),
    Join(JoinKind.SAME, "(~|-)", "thứ Hai - 5/2"),
)  # fmt: skip

# "từ năm 1986 đến nay": the range ends on the publication day.
UNTIL_NOW = (
    "(đến nay|tới nay|cho đến nay|cho tới nay|đến bây giờ|đến hiện nay|đến thời điểm này|đến thời điểm hiện tại"
    "|tới thời điểm này|đến hôm nay|trở lại đây|đến giờ|tới giờ|tới bây giờ|giờ|nay|(-|~) (nay|hiện nay|hiện tại|đến nay))"
)

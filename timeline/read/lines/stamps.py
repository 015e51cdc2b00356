"""A short line to the date stamp that it carries: "Thứ hai, 29/01/2024 21:24 (GMT+7)" to a day and a moment."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from timeline.read.pattern import Pattern, plain

VIETNAM = timezone(timedelta(hours=7))

MONTHS = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "hai": 0, "2": 0, "ba": 1, "3": 1, "tư": 2, "4": 2, "năm": 3, "5": 3, "sáu": 4, "6": 4, "bảy": 5, "7": 5,
    "nhật": 6, "cn": 6, "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

WEEKDAY = (
    r"(?:thứ\s*(?P<{0}>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s*(?P<{0}b>nhật)|t(?P<{0}c>[2-7])|(?P<{0}d>cn)"
    r"|(?P<{0}e>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?)(?!\w)\.?"
)
TIME = (
    r"(?<![\d:])(?P<{0}hour>[01]?\d|2[0-4])\s?(?::|h|g(?![a-z])|giờ)\s?(?P<{0}minute>[0-5]\d|\d(?=\s?(?:phút|')))(?!\d)"
    r"(?:\s?:\s?(?P<{0}second>[0-5]\d)(?!\d)(?:[.,]\d+)?)?(?:\s*(?:phút|'))?"
    r"(?:\s*(?P<{0}half>(?:a|p)\.?m\b\.?|sa\b|ch\b|sáng\b|trưa\b|chiều\b|tối\b))?"
)
ZONE = (
    r"\(?(?:(?:gmt|utc|múi giờ)\s*(?P<{0}zone>[+-]\s?\d{{1,2}}(?::?[0-5]\d)?)?|(?P<{0}utc>z)\b"
    r"|(?P<{0}bare>[+-]\d\d:?\d\d))(?!\d)\)?"
)
GLUE = r"[\s,|·:;@/()-]{0,12}"
SAID = r"(?:(?:vào\s+)?lúc\s*:?\s*|at\s+|hồi\s+)?"

MONTH_WORD = "mười một|mười hai|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|chạp"
ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH_ENGLISH = f"(?:{'|'.join(ENGLISH)})"

# Patterns of lines in lower case with plain punctuation, each with words of which one stands in every line it matches.
THANG = ("tháng", "thg", "th.", *(f"th{blank}{digit}" for blank in ("", " ") for digit in range(10)))
DATES = tuple(
    (words, Pattern(pattern, 0))
    for words, pattern in (
        ((), r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)"),
        (
            (),
            r"(?<![\d/.])(?P<day>\d{1,2})\s?(?P<sep>[/.-])\s?(?P<month>\d{1,2})\s?(?P=sep)\s?(?P<year>\d{4}|\d\d)(?!\d|[/.]\d)",
        ),
        (
            THANG,
            rf"(?<!\d)(?P<day>\d{{1,2}})\s*[-,]?\s*(?:tháng|thg|th)\s*\.?(?P<month>\d{{1,2}}|{MONTH_WORD})"
            r"\s*(?:,|-|/|năm)?\s*(?P<year>(?:19|20)\d\d)(?!\d)",
        ),
        (
            THANG,
            rf"(?:tháng|thg|th)\s*(?P<month>\d{{1,2}}|{MONTH_WORD})\s+(?P<day>\d{{1,2}})\s*,?\s*(?P<year>(?:19|20)\d\d)(?!\d)",
        ),
        (
            ENGLISH,
            rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+(?P<month>{MONTH_ENGLISH})[a-z]*\.?[\s,-]+(?P<year>(?:19|20)\d\d)(?!\d)",
        ),
        (
            ENGLISH,
            rf"\b(?P<month>{MONTH_ENGLISH})[a-z]*\.?,?\s+(?P<day>\d{{1,2}})(?:(?:st|nd|rd|th)?,?\s+|/)(?P<year>(?:19|20)\d\d)(?!\d)",
        ),
    )
)
BEFORE = Pattern(
    rf"(?<!\w)(?:{WEEKDAY.format('a')}{GLUE})?(?:{SAID}{TIME.format('b')}(?:{GLUE}{ZONE.format('b')})?{GLUE})?"
    rf"(?:{WEEKDAY.format('c')}{GLUE})?(?:ngày\s*:?\s*)?$",
    0,
)
AFTER_TIME = Pattern(
    rf"(?:t|(?:{GLUE}{ZONE.format('z')})?{GLUE}{SAID}){TIME.format('')}(?:{GLUE}{ZONE.format('')})?", 0
)
AFTER_WEEKDAY = Pattern(rf"{GLUE}{WEEKDAY.format('w')}\)?(?=\W*(?:$|\d))", 0)
AFTER_ZONE = Pattern(rf"{GLUE}{ZONE.format('')}", 0)
MAY_HOLD_A_DATE = Pattern(r"\d[\s/.-]{1,3}\d{1,2}[\s/.-]{1,3}\d\d|(?:19|20)\d\d", 0)
REACH = 70  # characters before a date in which its weekday and clock time stand


@dataclass(frozen=True, slots=True)
class Stamp:
    """A full date in a line, with its clock time and weekday where said; `[start, end)` counts in that line."""

    start: int
    end: int
    day: date
    at: datetime | None
    weekday: int | None = None
    short_year: bool = False

    @property
    def contradicts(self) -> bool:
        """Whether the weekday that is said is not that of the date."""
        return self.weekday is not None and self.weekday != self.day.weekday()


def stamps(line: str) -> list[Stamp]:
    """Find the full dates (day, month and year) of an NFC line, each with the clock time beside it, in order."""
    line = plain(line)
    if not MAY_HOLD_A_DATE.search(line):
        return []
    found: list[Stamp] = []
    for needed, pattern in DATES:
        if needed and not any(word in line for word in needed):
            continue
        for match in pattern.finditer(line):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            stamp = _stamp(line, match)
            if stamp is not None:
                found.append(stamp)
    return sorted(found, key=lambda stamp: stamp.start)


def _stamp(line: str, match: re.Match[str]) -> Stamp | None:
    day = _day(match["day"], match["month"], match["year"])
    if day is None:
        return None
    cut = max(0, match.start() - REACH)
    before = (
        BEFORE.search(line[cut : match.start()]) if match.start() and not line[cut : match.start()].isspace() else None
    )
    start, end = (cut + before.start() if before else match.start()), match.end()
    weekday = _weekday(before, "a", "c")
    if weekday is None and (named := AFTER_WEEKDAY.match(line, end)):
        weekday, end = _weekday(named, "w"), named.end()  # "08/10/2007, thứ Hai"
    at = _moment(day, before, "b")
    if at is None and (after := AFTER_TIME.match(line, end)):
        at = _moment(day, after, "")
        end = after.end() if at else end
    elif at is not None and (zone := AFTER_ZONE.match(line, end)):
        at, end = _in_zone(at.replace(tzinfo=None), zone, ""), zone.end()
    while start < match.start() and not line[start].isalnum():
        start += 1
    return Stamp(start, end, at.date() if at else day, at, weekday, len(match["year"]) == 2)


def _day(day: str, month: str, year: str) -> date | None:
    number = int(month) if month.isdigit() else MONTHS.get(" ".join(month.lower().split()), 0)
    first, full = int(day), int(year) + (2000 if len(year) == 2 else 0)
    if number > 12 >= first:  # portals on American software write 1/30/2024; nothing else can be meant
        first, number = number, first
    if not 1900 <= full <= 2100:
        return None
    try:
        return date(full, number, first)
    except ValueError:
        return None


def _weekday(match: re.Match[str] | None, *prefixes: str) -> int | None:
    if match is None:
        return None
    for prefix in prefixes:
        for name in (prefix, f"{prefix}b", f"{prefix}c", f"{prefix}d", f"{prefix}e"):
            if match[name]:
                return WEEKDAYS[match[name].lower()]
    return None


def _moment(day: date, match: re.Match[str] | None, prefix: str) -> datetime | None:
    if match is None or match[f"{prefix}hour"] is None:
        return None
    hour, minute = int(match[f"{prefix}hour"]), int(match[f"{prefix}minute"])
    half = (match[f"{prefix}half"] or "").lower().replace(".", "")
    if half in ("pm", "ch", "chiều", "tối") and hour < 12:
        hour += 12
    elif half in ("am", "sa", "sáng") and hour == 12:
        hour = 0
    if hour > 23:
        return None
    return _in_zone(datetime(day.year, day.month, day.day, hour, minute), match, prefix)


def _in_zone(moment: datetime, match: re.Match[str], prefix: str) -> datetime:
    """Attach the zone that is said, Vietnam's where none is; UTC is converted to Vietnam's clock."""
    said = match[f"{prefix}zone"] or match[f"{prefix}bare"] or match.groupdict().get("zzone")
    if match[f"{prefix}utc"]:
        return moment.replace(tzinfo=UTC).astimezone(VIETNAM)
    if not said:
        named = re.search(r"gmt|utc", match[0], re.IGNORECASE)
        return moment.replace(tzinfo=UTC).astimezone(VIETNAM) if named else moment.replace(tzinfo=VIETNAM)
    digits = re.sub(r"\D", "", said)
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    offset = timedelta(hours=hours, minutes=minutes) * (-1 if said.startswith("-") else 1)
    if not offset:
        return moment.replace(tzinfo=UTC).astimezone(VIETNAM)
    return moment.replace(tzinfo=timezone(offset) if abs(offset) < timedelta(hours=15) else VIETNAM)

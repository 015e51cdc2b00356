"""What a structure, an address or a file name says of the publication date, to `Published`."""

import re
from datetime import UTC, date, datetime

from timeline.model import Published, PublishedFrom
from timeline.read.lines.stamps import VIETNAM, stamps

# "/2024/01/29/", "/2024-01-29/", "/20240129/": a path of dates; a number with an article's id is none.
DATED_PATH = re.compile(
    r"/(?P<year>(?:19|20)\d\d)(?P<sep>[/_-]?)(?P<month>0?[1-9]|1[0-2])(?P=sep)(?P<day>[0-2]?\d|3[01])(?=/|$)"
)
DATED_NAME = re.compile(
    r"(?:^|[ _(-])(?:(?P<year>(?:19|20)\d\d)(?P<sep>[-_.]?)(?P<month>0[1-9]|1[0-2])(?P=sep)(?P<day>[0-2]\d|3[01])"
    r"|(?P<day2>[0-3]?\d)(?P<sep2>[-_.])(?P<month2>[01]?\d)(?P=sep2)(?P<year2>(?:19|20)\d\d))(?=$|[ _)T.-])"
)


def published_in(value: object, source: PublishedFrom) -> Published | None:
    """Read a value that is said to be a publication date: a string in any common form, a date, seconds since 1970.

    A date without a clock time stays a day. None where the value is no full date.
    """
    if isinstance(value, datetime):
        at = value if value.tzinfo else value.replace(tzinfo=VIETNAM)
        at = at.astimezone(VIETNAM) if not at.utcoffset() else at
        return Published(at.date(), at, source)
    if isinstance(value, date):
        return Published(value, None, source)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _epoch(float(value), source)
    if not isinstance(value, str):
        return None
    words = " ".join(value.split())[:120]
    if re.fullmatch(r"\d{10}(?:\d{3})?", words):
        return _epoch(float(words), source)
    if re.fullmatch(r"(?:19|20)\d{6}", words):
        words = f"{words[:4]}-{words[4:6]}-{words[6:]}"
    found = stamps(words)
    if found:
        return Published(found[0].day, found[0].at, source)
    return _elsewhere(words, source)


def _epoch(seconds: float, source: PublishedFrom) -> Published | None:
    seconds = seconds / 1000 if seconds > 1e11 else seconds
    if not 1e8 < seconds < 4.2e9:
        return None
    at = datetime.fromtimestamp(seconds, UTC).astimezone(VIETNAM)
    return Published(at.date(), at, source)


def _elsewhere(words: str, source: PublishedFrom) -> Published | None:
    """Ask dateparser for a form or a language that our table does not know; it may fill in nothing."""
    if not re.search(r"\d", words) or len(re.findall(r"\w+", words)) < 3:
        return None
    from dateparser.date import DateDataParser

    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
    data = DateDataParser(languages=["vi", "en", "fr", "zh"], settings=settings).get_date_data(words)
    read = data.date_obj if data else None
    if read is None or data.period != "day":
        return None
    if not re.search(r"\d\s*[:h]\s*\d\d", words):
        return Published(read.date(), None, source)
    return published_in(read, source)


def published_in_address(url: str) -> Published | None:
    """Read the date of a dated path: "https://bao.vn/2024/01/29/ten-bai.html"; other numbers are none."""
    path = re.sub(r"^[a-z]+://[^/]*", "", url.split("?")[0].split("#")[0])
    match = DATED_PATH.search(path)
    day = _day(match["year"], match["month"], match["day"]) if match else None
    return Published(day, None, PublishedFrom.ADDRESS, match[0].strip("/")) if match and day else None


def published_in_name(stem: str) -> Published | None:
    """Read the date in a file's name: "2024-01-29-ten-bai", "20240129 ten bai", "ten bai 29-01-2024"."""
    match = DATED_NAME.search(stem)
    if match is None:
        return None
    day = _day(match["year"] or match["year2"], match["month"] or match["month2"], match["day"] or match["day2"])
    return Published(day, None, PublishedFrom.FILE_NAME, match[0].strip(" _()-.")) if day else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None

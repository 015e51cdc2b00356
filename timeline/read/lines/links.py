"""A line that ends in a date to whether it is the title of another article, with the date of that one."""

import re
from datetime import date

from timeline.read.lines.kinds import is_prose
from timeline.read.pattern import Pattern, plain

# Another article's title with its date in brackets: "Khánh thành cầu (25/1/2024)", or after a dash.
DATED = Pattern(
    r"(?:\(\s*(?:\d{1,2}:\d\d[\s,|-]*)?(?P<day>\d{1,2})(?P<sep>[/.-])(?P<month>\d{1,2})(?:(?P=sep)(?P<year>\d{2,4}))?"
    r"(?:[\s,|-]*\d{1,2}:\d\d(?::\d\d)?)?(?:\s*[ap]m)?\s*\)"
    r"|\s[-|]\s*(?P<sday>\d{1,2})[/.-](?P<smonth>\d{1,2})[/.-](?P<syear>\d{4}))$",
    0,
)
# What stands before the last date of "20/2/2024 - 25/2/2024" and "Huế (24/10), Vinh (31/10)".
OTHER_DATE = Pattern(r"\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$|\d{1,2}-\d{1,2}-\d{4}$|\(\d{1,2}[/.-]\d{1,2}", 0)
# What stands between the two of a match: "Hà Nội gặp Huế", "Hà Nội - Huế".
BETWEEN = frozenset(("gặp", "đấu", "tiếp", "và", "vs", "vs.", "-", "–"))
BULLET = Pattern(r"(?:[-+*·•]|\d{1,2}[.)])\s+", 0)


LEAST_TITLE = 3  # words: "Chung kết (28/2)", "Ngày 9 - 9/5/1986" are none


def is_dated_link(line: str, day: date | None = None) -> bool:
    """Whether a line is another article's title with its date behind it; `day` is that of this article's publication.

    Names alone are no title ("Hà Nội gặp Huế (25/2)"), and no article links to one that is yet to appear.
    """
    if line[-1] not in ")0123456789":
        return False
    dated = DATED.search(plain(line[-40:]))
    if dated is None:
        return False
    title = line[: len(line) - len(dated[0])].strip()
    if len(title.split()) < LEAST_TITLE or is_prose(title) or OTHER_DATE.search(title) or _are_names(title):
        return False
    return day is None or not _is_later(dated, day)


def _are_names(title: str) -> bool:
    bullet = BULLET.match(title)
    words = [word for word in title[bullet.end() if bullet else 0 :].split() if word.lower() not in BETWEEN]
    return not title.isupper() and all(word[0].isupper() or word.isdecimal() for word in words)


def _is_later(dated: re.Match[str], day: date) -> bool:
    """Whether the date behind a title is after a day; without a year, the nearest one counts."""
    number, month = int(dated["day"] or dated["sday"]), int(dated["month"] or dated["smonth"])
    said = dated["year"] or dated["syear"]
    years = [int(said) + (2000 if len(said) == 2 else 0)] if said else [day.year - 1, day.year, day.year + 1]
    try:
        return min((date(year, month, number) for year in years), key=lambda other: abs(other - day)) > day
    except ValueError:
        return False

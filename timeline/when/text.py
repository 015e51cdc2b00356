"""A `When` in words, as a newspaper writes it: "Chủ nhật, 12 tháng 2, 2023", "12–15/3/2023", "Đầu tháng 3/2024"."""

from datetime import date, time, timedelta

from timeline.model import Modifier, Part, Precision, When
from timeline.when.names import DASH, ENGLISH, VIETNAMESE, Names

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
NAMES = {"vi": VIETNAMESE, "en": ENGLISH}


def long(when: When, language: str) -> str:
    """Say when in full, with the weekday, part of day and clock time where they are known."""
    names = NAMES[language]
    if not is_day(when):
        return _first_up(_modified(when, stretch(when, language), names))
    day = names.long_day(when.earliest, names.weekdays[when.earliest.weekday()])
    if when.modifier is Modifier.APPROX:
        day = names.modifiers[Modifier.APPROX].format(day)
    return _first_up(names.join_time(day, part(when.part, language), clock(when.time, language)))


def short(when: When, language: str) -> str:
    """Say when in figures: "12/2/2023", "12–15/3/2023", "tháng 3/2024"."""
    names = NAMES[language]
    text = names.short_day(when.earliest) if is_day(when) else stretch(when, language)
    return _modified(when, text, names)


def stretch(when: When, language: str) -> str:
    """Name a stretch longer than a day, at the granularity that was meant and no finer."""
    names = NAMES[language]
    first, last = when.earliest, when.latest
    match when.precision:
        case Precision.MONTH:
            return names.months(first, last)
        case Precision.QUARTER:
            return _from_to(*(names.quarter(_roman((end.month + 2) // 3), end.year) for end in (first, last)))
        case Precision.HALF:
            return names.half(1 if first.month < 7 else 2, first.year)
        case Precision.SEASON:
            return names.season(_season(first, last), first.year, last.year)
        case Precision.YEAR:
            return names.years(first.year, last.year)
        case Precision.DECADE:
            return _from_to(*(names.decade.format(end.year // 10 * 10) for end in (first, last)))
        case Precision.CENTURY:
            return _from_to(*(names.century((end.year - 1) // 100 + 1, _roman) for end in (first, last)))
        case Precision.WEEK:
            return names.week.format(names.days(first, last))
        case _:
            return names.days(first, last)


def part(value: Part | None, language: str) -> str:
    """Name the part of day, in lower case; empty where none is said."""
    return NAMES[language].parts[value] if value else ""


def clock(value: time | None, language: str) -> str:
    """Write a clock time: "20h30" in Vietnamese, "20:30" in English; empty where none is said."""
    return NAMES[language].clock(value) if value else ""


def day(value: date, language: str) -> str:
    """Write one day in figures."""
    return NAMES[language].short_day(value)


def month(value: int, language: str) -> str:
    """Name a month of the year as a heading: "Tháng 2", "February"."""
    return NAMES[language].month_names[value - 1]


def weekday(value: date, language: str) -> str:
    """Name the weekday in short: T2 to T7, CN."""
    return NAMES[language].short_weekdays[value.weekday()]


def is_day(when: When) -> bool:
    """Tell whether it is one known day."""
    return when.precision is Precision.DAY and when.earliest == when.latest


def is_days(when: When) -> bool:
    """Tell whether both ends are known to the day, so that it may stand in the column of days."""
    return when.precision is Precision.DAY


def machine(when: When) -> str:
    """Give the value for `<time datetime>`: a day, month or year; empty for what HTML has no form for."""
    if is_day(when):
        return when.earliest.isoformat() + (f"T{when.time:%H:%M}" if when.time else "")
    if when.precision is Precision.MONTH and _same_month(when.earliest, when.latest):
        return when.earliest.isoformat()[:7]
    if when.precision is Precision.YEAR and when.earliest.year == when.latest.year:
        return f"{when.earliest.year:04d}"
    return ""


def _from_to(first: str, last: str) -> str:
    """Join the names of the first and the last quarter, decade or century of a range."""
    return first if first == last else f"{first}{DASH}{last}"


def _modified(when: When, text: str, names: Names) -> str:
    return names.modifiers[when.modifier].format(text) if when.modifier else text


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]


def _same_month(first: date, last: date) -> bool:
    return (first.year, first.month) == (last.year, last.month)


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text


def _season(first: date, last: date) -> int:
    """Tell the season by the middle of the stretch: 0 spring, 1 summer, 2 autumn, 3 winter."""
    middle = first + timedelta(days=(last - first).days // 2)
    return ((middle.month - 2) % 12) // 3

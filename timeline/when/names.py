"""How dates are named in Vietnamese and in English: the tables and forms that `when_text` fills."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time

from timeline.model import Modifier, Part

DASH = "–"
NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Names:
    """One language's names and forms for dates; templates in `str.format` take the stretch's name."""

    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    month_names: tuple[str, ...]
    parts: Mapping[Part, str]
    modifiers: Mapping[Modifier, str]
    decade: str
    week: str
    long_day: Callable[[date, str], str]
    short_day: Callable[[date], str]
    days: Callable[[date, date], str]
    months: Callable[[date, date], str]
    years: Callable[[int, int], str]
    quarter: Callable[[str, int], str]
    half: Callable[[int, int], str]
    season: Callable[[int, int, int], str]
    century: Callable[[int, Callable[[int], str]], str]
    clock: Callable[[time], str]
    join_time: Callable[[str, str, str], str]


def _vi_days(first: date, last: date) -> str:
    if first.year != last.year:
        return f"{_vi_short(first)}{DASH}{_vi_short(last)}"
    if first.month != last.month:
        return f"{first.day}/{first.month}{DASH}{_vi_short(last)}"
    return f"{first.day}{DASH}{_vi_short(last)}"


def _vi_short(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


def _vi_months(first: date, last: date) -> str:
    if first.year != last.year:
        return f"tháng{NBSP}{first.month}/{first.year}{DASH}{last.month}/{last.year}"
    ends = str(first.month) if first.month == last.month else f"{first.month}{DASH}{last.month}"
    return f"tháng{NBSP}{ends}/{first.year}"


def _vi_years(first: int, last: int) -> str:
    return f"năm{NBSP}{first}" if first == last else f"{first}{DASH}{last}"


def _vi_season(season: int, first: int, last: int) -> str:
    name = ("mùa xuân", "mùa hè", "mùa thu", "mùa đông")[season]
    return f"{name}{NBSP}{first}" if first == last else f"{name}{NBSP}{first}{DASH}{last}"


def _vi_half(half: int, year: int) -> str:
    return f"6{NBSP}tháng {('đầu', 'cuối')[half - 1]} năm{NBSP}{year}"


def _vi_clock(value: time) -> str:
    return f"{value.hour}h{value.minute:02d}" if value.minute else f"{value.hour}h"


def _vi_join(day: str, part: str, clock: str) -> str:
    """ "Sáng Chủ nhật, 12 tháng 2, 2023"; "20h tối Chủ nhật, ..."."""
    return " ".join(filter(None, (clock, part, day)))


def _en_short(day: date) -> str:
    return f"{day.day}{NBSP}{_EN_MONTHS[day.month - 1][:3]} {day.year}"


def _en_days(first: date, last: date) -> str:
    if first.year != last.year:
        return f"{_en_short(first)}{DASH}{_en_short(last)}"
    if first.month != last.month:
        return f"{first.day}{NBSP}{_EN_MONTHS[first.month - 1][:3]}{DASH}{_en_short(last)}"
    return f"{first.day}{DASH}{_en_short(last)}"


def _en_months(first: date, last: date) -> str:
    start, end = _EN_MONTHS[first.month - 1], _EN_MONTHS[last.month - 1]
    if first.year != last.year:
        return f"{start} {first.year}{DASH}{end} {last.year}"
    return f"{start} {first.year}" if first.month == last.month else f"{start}{DASH}{end} {last.year}"


def _en_years(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}{DASH}{last}"


def _en_season(season: int, first: int, last: int) -> str:
    return f"{('spring', 'summer', 'autumn', 'winter')[season]} {_en_years(first, last)}"


def _en_half(half: int, year: int) -> str:
    return f"{('first', 'second')[half - 1]} half of {year}"


def _en_century(number: int, _roman: Callable[[int], str]) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"the {number}{ending} century"


def _en_join(day: str, part: str, clock: str) -> str:
    return ", ".join(filter(None, (day, part, clock)))


_EN_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

VIETNAMESE = Names(
    weekdays=("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"),
    short_weekdays=("T2", "T3", "T4", "T5", "T6", "T7", "CN"),
    month_names=tuple(f"Tháng {n}" for n in range(1, 13)),
    parts={
        Part.DAWN: "rạng sáng",
        Part.MORNING: "sáng",
        Part.NOON: "trưa",
        Part.AFTERNOON: "chiều",
        Part.EVENING: "tối",
        Part.NIGHT: "đêm",
    },
    modifiers={
        Modifier.START: "đầu {}",
        Modifier.MID: "giữa {}",
        Modifier.END: "cuối {}",
        Modifier.APPROX: "khoảng {}",
    },
    decade="thập niên {}",
    week="tuần {}",
    long_day=lambda day, weekday: f"{weekday}, {day.day}{NBSP}tháng{NBSP}{day.month}, {day.year}",
    short_day=_vi_short,
    days=_vi_days,
    months=_vi_months,
    years=_vi_years,
    quarter=lambda number, year: f"quý{NBSP}{number}/{year}",
    half=_vi_half,
    season=_vi_season,
    century=lambda number, roman: f"thế kỷ {roman(number)}",
    clock=_vi_clock,
    join_time=_vi_join,
)

ENGLISH = Names(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    short_weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    month_names=_EN_MONTHS,
    parts={
        Part.DAWN: "before dawn",
        Part.MORNING: "morning",
        Part.NOON: "midday",
        Part.AFTERNOON: "afternoon",
        Part.EVENING: "evening",
        Part.NIGHT: "night",
    },
    modifiers={
        Modifier.START: "early {}",
        Modifier.MID: "mid {}",
        Modifier.END: "late {}",
        Modifier.APPROX: "about {}",
    },
    decade="the {}s",
    week="week of {}",
    long_day=lambda day, weekday: f"{weekday}, {day.day}{NBSP}{_EN_MONTHS[day.month - 1]} {day.year}",
    short_day=_en_short,
    days=_en_days,
    months=_en_months,
    years=_en_years,
    quarter=lambda number, year: f"quarter {number} of {year}",
    half=_en_half,
    season=_en_season,
    century=_en_century,
    clock=lambda value: f"{value:%H:%M}",
    join_time=_en_join,
)

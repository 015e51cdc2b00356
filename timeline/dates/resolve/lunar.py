"""Days of the Vietnamese lunisolar calendar to days of the Gregorian one, and back.

Months begin on the day of the astronomical new moon in Vietnam's zone: UTC+7, and UTC+8 before
1968, when the south and the north had not yet both left it (decision 121-CP of 8 August 1967).
New moons and the sun's longitude follow Jean Meeus, Astronomical Algorithms (2nd ed., chapters
25 and 49), to within a minute or two for the years 1800-2200.

Before 1813 the court kept the Đại Thống calendar, whose solar terms, which place the leap months,
are equal parts of a year of 365.2425 days from the winter solstice of 1280 (the constants of the
calendar Thụ Thời, in the History of Yuan, chapter 54; that Vietnam kept it so long: Hoàng Xuân Hãn,
Lịch và lịch Việt Nam, 1982). Its own new moons may differ from the astronomical ones, in Thăng Long's
time, which stand here for them, by a day; before 1281 its terms are carried back.
"""

from datetime import date, timedelta
from functools import lru_cache
from math import floor, pi, sin

_SYNODIC_MONTH = 29.530588861
_NEW_MOON_2000 = 2451550.09766
_ZONE_CHANGE = 2439857  # 1 January 1968 as a Julian day
_TRUE_TERMS = 2383276  # the new moon of Tết 1813, from which on the terms follow the sun
_LONGITUDE = 105.85 / 360  # Thăng Long's, in days of the sun's way round
# The winter solstice of 1280, in days of local time, the year and its twelfth part of those terms.
_SOLSTICE, _MEAN_TERM = 2188926 - 0.5 + 0.06, 365.2425 / 12
_ORDINAL_ZERO = 1721425  # the Julian day number of ordinal 0 of `datetime.date`
_RADIANS = pi / 180
# The day of the year of the spring equinox, the days that the sun takes for a degree, and how far out they may be.
_EQUINOX, _DAYS_A_DEGREE, _TERM_SLACK = 78, 365.2422 / 360, 8


def _zone(julian_day: float) -> float:
    """The offset of Vietnam's official clock from UTC, in days; of Thăng Long's own before 1813."""
    if julian_day < _TRUE_TERMS:
        return _LONGITUDE
    return (8 if julian_day < _ZONE_CHANGE else 7) / 24


def _delta_t(centuries: float) -> float:
    """Terrestrial less universal time, in days, for some centuries since 2000 (Morrison and Stephenson's parabola)."""
    return (
        (62.92 + 32.217 * centuries + 55.89 * centuries * centuries) / 86400
        if centuries > -0.15
        else ((-20 + 32 * (centuries + 1.8) ** 2) / 86400)
    )


@lru_cache(maxsize=4096)
def _new_moon_day(k: int) -> int:
    """The Julian day number, in Vietnam, of the k-th new moon since that of 6 January 2000."""
    t = k / 1236.85
    t2 = t * t
    julian = _NEW_MOON_2000 + _SYNODIC_MONTH * k + t2 * (0.00015437 - 0.00000015 * t)
    e = 1 - 0.002516 * t - 0.0000074 * t2
    sun = (2.5534 + 29.1053567 * k - 0.0000014 * t2) * _RADIANS
    moon = (201.5643 + 385.81693528 * k + 0.0107582 * t2 + 0.00001238 * t2 * t) * _RADIANS
    node = (160.7108 + 390.67050284 * k - 0.0016118 * t2) * _RADIANS
    ascending = (124.7746 - 1.56375588 * k + 0.0020672 * t2) * _RADIANS
    julian += (
        -0.4072 * sin(moon)
        + 0.17241 * e * sin(sun)
        + 0.01608 * sin(2 * moon)
        + 0.01039 * sin(2 * node)
        + 0.00739 * e * sin(moon - sun)
        - 0.00514 * e * sin(moon + sun)
        + 0.00208 * e * e * sin(2 * sun)
        - 0.00111 * sin(moon - 2 * node)
        - 0.00057 * sin(moon + 2 * node)
        + 0.00056 * e * sin(2 * moon + sun)
        - 0.00042 * sin(3 * moon)
        + 0.00042 * e * sin(sun + 2 * node)
        + 0.00038 * e * sin(sun - 2 * node)
        - 0.00024 * e * sin(2 * moon - sun)
        - 0.00017 * sin(ascending)
        - 0.00007 * sin(moon + 2 * sun)
        + 0.00004 * sin(2 * moon - 2 * node)
        + 0.00004 * sin(3 * sun)
        + 0.00003 * sin(moon + sun - 2 * node)
        + 0.00003 * sin(2 * moon + 2 * node)
        - 0.00003 * sin(moon + sun + 2 * node)
        + 0.00003 * sin(moon - sun + 2 * node)
        - 0.00002 * sin(moon - sun - 2 * node)
        - 0.00002 * sin(3 * moon + sun)
        + 0.00002 * sin(4 * moon)
        + 0.000325 * sin((299.77 + 0.107408 * k - 0.009173 * t2) * _RADIANS)
        + 0.000165 * sin((251.88 + 0.016321 * k) * _RADIANS)
        + 0.000164 * sin((251.83 + 26.651886 * k) * _RADIANS)
        + 0.000126 * sin((349.42 + 36.412478 * k) * _RADIANS)
        + 0.00011 * sin((84.66 + 18.206239 * k) * _RADIANS)
    )
    universal = julian - _delta_t(t)
    return floor(universal + 0.5 + _zone(universal))


def _sun_longitude(day: int) -> float:
    """The degrees from the spring equinox that the sun has reached at the start of a day in Vietnam, 0 to 360."""
    moment = day - 0.5 - _zone(day)
    t = (moment - 2451545.0) / 36525
    moment += _delta_t(t)
    t = (moment - 2451545.0) / 36525
    anomaly = (357.52911 + 35999.05029 * t - 0.0001537 * t * t) * _RADIANS
    centre = (
        (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
        + 0.000289 * sin(3 * anomaly)
    )
    longitude = 280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre
    apparent = longitude - 0.00569 - 0.00478 * sin((125.04 - 1934.136 * t) * _RADIANS)
    return apparent % 360


def _sun_sector(day: int) -> int:
    """Which twelfth of its circle, from the spring equinox, the sun has reached at the start of a day in Vietnam.

    Before 1813, which twelfth of the year of the calendar's own terms.
    """
    if day < _TRUE_TERMS:
        return (9 + floor((day - 0.5 - _SOLSTICE) / _MEAN_TERM)) % 12
    return floor(_sun_longitude(day) / 30)


def _julian(day: date) -> int:
    return day.toordinal() + _ORDINAL_ZERO


def _gregorian(julian_day: int) -> date:
    """The day of a Julian day number; the first or last that there is where it lies beyond it."""
    return date.fromordinal(min(max(julian_day - _ORDINAL_ZERO, 1), date.max.toordinal()))


def _year_end(year: int) -> int:
    """The Julian day number of 31 December, of the years before 1 and after 9999 as well."""
    whole = min(max(year, date.min.year), date.max.year)
    return _julian(date(whole, 12, 31)) + 365 * (year - whole)


def _moon_before(julian_day: int) -> int:
    """The number of the last new moon on or before a day."""
    k = floor((julian_day - _NEW_MOON_2000) / _SYNODIC_MONTH) + 1
    while _new_moon_day(k) > julian_day:
        k -= 1
    return k


@lru_cache(maxsize=512)
def _winter_moon(year: int) -> int:
    """The number of the new moon that begins the 11th month, which holds the winter solstice, of a solar year."""
    k = _moon_before(_year_end(year))
    return k - 1 if _sun_sector(_new_moon_day(k)) >= 9 else k


@lru_cache(maxsize=512)
def _months(year: int) -> tuple[tuple[int, bool, int], ...]:
    """The months of a lunar year in order: number, whether it is the leap one, and its new moon's number."""
    before, after = _months_from_winter(year - 1), _months_from_winter(year)
    return tuple(m for m in before if m[0] <= 10) + tuple(m for m in after if m[0] > 10)


def _months_from_winter(year: int) -> list[tuple[int, bool, int]]:
    """The 12 or 13 months from the 11th of `year` up to the 10th of the next."""
    start, end = _winter_moon(year), _winter_moon(year + 1)
    leap_at = None
    if end - start == 13:
        leap_at = next(
            (k for k in range(start + 1, end) if _sun_sector(_new_moon_day(k)) == _sun_sector(_new_moon_day(k + 1))),
            None,
        )
    months: list[tuple[int, bool, int]] = []
    number = 11
    for k in range(start, end):
        if k == leap_at:
            months.append((months[-1][0], True, k))
            continue
        months.append((number, False, k))
        number = number % 12 + 1
    return months


def month_days(year: int, month: int, *, leap: bool = False) -> tuple[date, date] | None:
    """The first and last day, both inclusive, of a lunar month; None where the year has no such month."""
    for number, is_leap, k in _months(year):
        if number == month and is_leap == leap:
            return _gregorian(_new_moon_day(k)), _gregorian(_new_moon_day(k + 1) - 1)
    return None


def to_solar(day: int, month: int, year: int, *, leap: bool = False) -> date | None:
    """The Gregorian day of a lunar one; None where there is no such day."""
    days = month_days(year, month, leap=leap)
    if days is None or not 1 <= day <= 30:
        return None
    found = days[0] + timedelta(days=day - 1)
    return found if found <= days[1] else None


def to_lunar(day: date) -> tuple[int, int, int, bool]:
    """The lunar day, month, year and whether the month is a leap one, of a Gregorian day."""
    for year in (day.year, day.year - 1):
        for number, is_leap, k in reversed(_months(year)):
            first = _new_moon_day(k)
            if first <= _julian(day) < _new_moon_day(k + 1):
                return _julian(day) - first + 1, number, year, is_leap
    raise ValueError(f"no lunar month holds {day}")


def solar_term(degrees: int, year: int) -> date:
    """The day of a solar year on which the sun comes to so many degrees from the spring equinox, 0 to 345.

    >>> solar_term(270, 2024)
    datetime.date(2024, 12, 21)
    """
    about = (_EQUINOX + degrees * _DAYS_A_DEGREE) % 365
    first = _julian(date(year, 1, 1)) + int(about) - _TERM_SLACK
    for day in range(first, first + 2 * _TERM_SLACK + 1):
        # At the start of the next day it has passed that place, at the start of this one it had not.
        if (_sun_longitude(day + 1) - degrees) % 360 < 180 <= (_sun_longitude(day) - degrees) % 360:
            return _gregorian(day)
    raise ValueError(f"the sun is at {degrees} degrees on no day of {year}")


def nearest(day: int, anchor: date) -> date:
    """The lunar day 1 to 30 that lies nearest to an anchor, in whichever month has it."""
    found = []
    for shift in (-30, 0, 30):
        _, month, year, leap = to_lunar(anchor + timedelta(days=shift))
        found.append(to_solar(day, month, year, leap=leap))
    return min((one for one in found if one), key=lambda one: (abs((one - anchor).days), one))


def new_year(year: int) -> date:
    """The first day of Tết in a solar year."""
    days = month_days(year, 1)
    if days is None:
        raise ValueError(f"no lunar year {year}")
    return days[0]


def year_days(year: int) -> tuple[date, date]:
    """The first and last day, both inclusive, of a lunar year."""
    return new_year(year), new_year(year + 1) - timedelta(days=1)

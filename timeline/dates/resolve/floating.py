"""Named days that no date of a calendar fixes: Easter, those that are a weekday of a month, and those of the sun."""

from collections.abc import Callable
from datetime import date, timedelta

from . import lunar

_THURSDAY, _SUNDAY = 3, 6


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous algorithm printed in Nature in 1876.

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    golden, century, rest = year % 19, year // 100, year % 100
    leaps, shift = century // 4, (century + 8) // 25
    epact = (19 * golden + century - leaps - (century - shift + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _nth(weekday: int, number: int, month: int) -> Callable[[int], date]:
    def day(year: int) -> date:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))

    return day


def _black_friday(year: int) -> date:
    return _nth(_THURSDAY, 4, 11)(year) + timedelta(days=1)


def _term(degrees: int) -> Callable[[int], date]:
    return lambda year: lunar.solar_term(degrees, year)


FLOATING: dict[str, Callable[[int], date]] = {
    "easter": easter,
    "black friday": _black_friday,
    "mother's day": _nth(_SUNDAY, 2, 5),
    "father's day": _nth(_SUNDAY, 3, 6),
    "thanksgiving": _nth(_THURSDAY, 4, 11),
    "start of spring": _term(315),
    "spring equinox": _term(0),
    "clear and bright": _term(15),
    "start of summer": _term(45),
    "summer solstice": _term(90),
    "start of autumn": _term(135),
    "autumn equinox": _term(180),
    "start of winter": _term(225),
    "winter solstice": _term(270),
}

"""What the words of each named group say: the clue fields that they give."""

from collections.abc import Callable
from datetime import time

from timeline.model import Modifier, Part

from . import words
from .groups import MODIFIERS, Said
from .holidays import FLOATING_DAYS, LUNAR_DAYS, SOLAR_DAYS
from .numbers import roman, spelled
from .reigns import reign_begins, year_of_reign


def _number(tokens: list[str]) -> int:
    value = spelled(tokens)
    if value is None:
        raise ValueError(f"not a number: {' '.join(tokens)}")
    return value


def _ordinal(tokens: list[str]) -> int:
    value = roman(tokens[0]) if len(tokens) == 1 else None
    return value if value is not None else _number(tokens)


def _weekday(tokens: list[str]) -> Said:
    last = tokens[-1]
    if last.isdecimal():
        if not 2 <= int(last) <= 7:
            raise ValueError(f"not a weekday: {last}")
        return {"weekday": int(last) - 2}
    return {"weekday": words.WEEKDAYS[words.ALIASES.get(last, last)]}


def _canonical(tokens: list[str]) -> str:
    return " ".join(words.ALIASES.get(token, token) for token in tokens)


def _weekday_figure(tokens: list[str]) -> Said:
    """ "T6" is a Friday, "T8" no day of the week."""
    if not 2 <= int(tokens[0]) <= 7:
        raise ValueError(f"no weekday: T{tokens[0]}")
    return {"weekday": int(tokens[0]) - 2}


def _joined(tokens: list[str]) -> Said:
    return {"month": int(tokens[0][:2]), "year": int(tokens[0][2:])}


_LAST_YEAR_OF_ERA = 2100
_LAST_SHORT_YEAR = 35


def _short_year(tokens: list[str]) -> Said:
    """Two digits are a year of this century up to 35, of the last one from 36."""
    number = int(tokens[0])
    if len(tokens[0]) < 2:
        raise ValueError(f"not a year: {number}")
    return {"year": number + (2000 if number <= _LAST_SHORT_YEAR else 1900), "short": True}


def _spoken_year(tokens: list[str]) -> Said:
    """ "Hồi năm 72" is of the last century where it could not be of this, "năm 05" of this."""
    number = int(tokens[0])
    if len(tokens[0]) < 2:
        raise ValueError(f"not a year: {number}")
    if tokens[0][0] == "0":
        return {"year": 2000 + number}
    if number < 40:
        raise ValueError(f"not a year: {number}")
    return {"year": 1900 + number}


def _quarter(tokens: list[str]) -> Said:
    named = {"đầu": 1, "cuối": 4}
    number = named.get(tokens[0]) or _ordinal(tokens)
    if not 1 <= number <= 4:
        raise ValueError(f"no quarter {number}")
    return {"ordinal": number}


def _half_number(tokens: list[str]) -> Said:
    number = _number(tokens)
    if number > 2:
        raise ValueError(f"no half {number}")
    return {"ordinal": number}


def _year_of_era(tokens: list[str]) -> Said:
    year = int(tokens[0])
    if not 1 <= year <= _LAST_YEAR_OF_ERA:
        raise ValueError(f"not a year of our era: {year}")
    return {"year": year}


def _decade(tokens: list[str]) -> Said:
    number = int(tokens[0])
    if number % 10:
        raise ValueError(f"not a decade: {number}")
    if number < 100:
        number += 2000 if number < 20 else 1900
    return {"year": number}


def _century(tokens: list[str]) -> Said:
    number = _ordinal(tokens)
    if not 1 <= number <= 21:
        raise ValueError(f"no century {number}")
    return {"ordinal": number}


def _minute(tokens: list[str]) -> Said:
    return {"minute": 30 if tokens[0] == "rưỡi" else int(tokens[0])}


def _lunar_month(tokens: list[str]) -> Said:
    return {"month": words.LUNAR_MONTHS[tokens[0]], "lunar": True}


def _month(tokens: list[str]) -> Said:
    value = words.MONTH_NAMES.get(_canonical(tokens)) or _number(tokens)
    if not 1 <= value <= 12:
        raise ValueError(f"no month {value}")
    return {"month": value}


def _day(tokens: list[str]) -> Said:
    value = _number(tokens)
    if not 1 <= value <= 31:
        raise ValueError(f"no day {value}")
    return {"day": value}


def _year(tokens: list[str]) -> Said:
    value = _number(tokens)
    if not 1 <= value <= 2199:
        raise ValueError(f"no year {value}")
    return {"year": value}


def _reign(tokens: list[str]) -> Said:
    return {"year": year_of_reign(tokens)}


def _shift(tokens: list[str]) -> Said:
    phrase = _canonical(tokens)
    said: Said = {"shift": words.SHIFTS[phrase]}
    if phrase in words.HANGING:
        said["hangs"] = True
    if phrase in words.ENDING:
        said["toward"] = -1
    return said


def _year_shift(tokens: list[str]) -> Said:
    which = "tới" if tokens == ["sang", "năm"] else " ".join(tokens[1 + (tokens[0] == "sang") :])
    return {"year_shift": words.SHIFTS[which], **({"hangs": True} if which in words.HANGING else {})}


def _same_year(_: list[str]) -> Said:
    return {"year_shift": 0, "story": True}


def _solar_day(tokens: list[str]) -> Said:
    said = {"name": " ".join(tokens), **_day_month(SOLAR_DAYS[" ".join(tokens)])}
    return {**said, "part": Part.NIGHT} if tokens[0] == "đêm" else said


def _day_month(pair: tuple[int, int]) -> Said:
    return {"day": pair[0], "month": pair[1]}


# Until then papers called January and December of the solar year by the names of lunar months too.
_FORMER = range(1860, 1976)


def _former_year(tokens: list[str]) -> Said:
    year = int(tokens[0])
    if year not in _FORMER:
        raise ValueError(f"{year} is no year in which January was called Giêng")
    return {"year": year}


DECODERS: dict[str, Callable[[list[str]], Said]] = {
    "ngay": lambda _: {"strong": True},
    "day": _day,
    "dayword": _day,
    "shortday": _day,
    "month": _month,
    "monthword": _month,
    "romanmonth": lambda tokens: {"month": _ordinal(tokens)},
    "january": lambda _: {"month": 1},
    "solarname": lambda tokens: {"month": words.LUNAR_MONTHS[tokens[0]]},
    "year": _year,
    "oldyear": _year,
    "erayear": _year_of_era,
    "yearword": _year,
    "shortyear": _short_year,
    "spokenyear": _spoken_year,
    "joined": _joined,
    "weekday": _weekday,
    "weekdayfigure": _weekday_figure,
    "sunday": lambda _: {"weekday": 6},
    "part": lambda tokens: {"part": words.PARTS[_canonical(tokens)]},
    "hour": lambda tokens: {"hour": int(tokens[0])},
    "hourword": lambda tokens: {"hour": spelled(tokens)},
    "minute": _minute,
    # "7:32 CH", as web pages date their articles.
    "meridiem": lambda tokens: {"past_noon": tokens[0] in ("pm", "ch")},
    "minus": lambda tokens: {"minute": 60 - _number(tokens), "minus": True},
    "count": lambda tokens: {"count": _number(tokens)},
    "unit": lambda tokens: {
        "unit": words.UNITS[_canonical(tokens)],
        **({"part": Part.NIGHT} if tokens[0] == "đêm" else {}),
    },
    "formeryear": _former_year,
    "lowcount": lambda tokens: {"low": _number(tokens)},
    "hourunit": lambda tokens: {"hours": words.STRETCHES[tokens[0]]},
    "stretchunit": lambda tokens: {"hours": words.STRETCHES[tokens[0]]},
    "longunit": lambda tokens: {"unit": words.UNITS[_canonical(tokens)]},
    "coord": lambda tokens: {"coordinated": True, "day_and_night": tokens == ["ngày", "và"]},
    "partcoord": lambda _: {"coordinated": True},
    "thisunit": lambda tokens: {"unit": words.UNITS[tokens[0]]},
    "named": lambda _: {},
    "lastshift": _shift,
    "nearunit": lambda tokens: {"unit": words.UNITS[tokens[0]]},
    "farunit": lambda tokens: {"unit": words.UNITS[_canonical(tokens)]},
    "shift": _shift,
    "toward": lambda tokens: {"toward": words.TOWARDS[_canonical(tokens)]},
    "newstoward": lambda tokens: {"toward": words.TOWARDS[_canonical(tokens)]},
    "yearshift": _year_shift,
    "sameyear": _same_year,
    "mod": lambda tokens: MODIFIERS[_canonical(tokens)],
    "halfyear": lambda tokens: {"half": 1 if tokens[0] == "đầu" else 2},
    "halfmod": lambda tokens: MODIFIERS[_canonical(tokens)],
    "edge": lambda _: {"edge": True},
    "approx": lambda _: {"modifier": Modifier.APPROX},
    "more": lambda tokens: {"more": 6 if tokens[0] == "rưỡi" else _number(tokens[:-1])},
    "halfnumber": _half_number,
    "firstlast": lambda tokens: {"last": tokens[0] == "cuối"},
    "floatingday": lambda tokens: {"name": FLOATING_DAYS[" ".join(tokens)]},
    "exact": lambda _: {"exact": True},
    "ordinal": lambda tokens: {"ordinal": _ordinal(tokens)},
    "quarter": _quarter,
    "century": _century,
    "decade": _decade,
    "season": lambda tokens: {"ordinal": words.SEASONS[tokens[0]]},
    "cycle": lambda tokens: {"cycle": _canonical(tokens).replace("vị", "mùi")},
    "lunarmonth": _lunar_month,
    "leap": lambda _: {"leap": True, "lunar": True},
    "lunar": lambda _: {"lunar": True},
    "first": lambda _: {"ordinal": 1},
    "second": lambda _: {"ordinal": 2},
    "full": lambda tokens: {"day": 15, "part": Part.NIGHT} if tokens[0] == "đêm" else {"day": 15},
    "reign": _reign,
    "yearofreign": _reign,
    "reignname": lambda tokens: {"reign_begins": reign_begins(tokens)},
    "reignfigure": _reign,
    "beside": lambda tokens: {"beside": 1 if tokens[0] == "sau" else -1},
    "solarday": _solar_day,
    "soloday": _solar_day,
    "sololunar": lambda tokens: {"name": " ".join(tokens), **_day_month(LUNAR_DAYS[" ".join(tokens)])},
    "autumnfeast": lambda _: {"name": "trung thu", **_day_month(LUNAR_DAYS["trung thu"])},
    "lunarday": lambda tokens: {"name": " ".join(tokens), **_day_month(LUNAR_DAYS[" ".join(tokens)])},
}


def clock(hour: int, minute: int, part: Part | None) -> time | None:
    """The time on a 24-hour clock: "5 giờ chiều" is 17:00, "12 giờ đêm" is midnight; None where there is none."""
    if (part in (Part.AFTERNOON, Part.EVENING) and 1 <= hour <= 11) or (part is Part.NIGHT and 6 <= hour <= 11):
        hour += 12
    elif part is Part.NOON and hour == 1:
        hour = 13
    elif part in (Part.NIGHT, Part.DAWN) and hour == 12:
        hour = 0
    return time(hour % 24, minute) if hour <= 24 and minute <= 59 else None

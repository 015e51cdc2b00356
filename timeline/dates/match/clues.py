"""What the groups of a rule said, as one `Clue`."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from timeline.model import Clue, Modifier, Precision

from ..vi.decoders import clock
from ..vi.groups import Said
from ..vi.reigns import year_in_reign
from .counted import NOW, days_clue, days_of_week_clue, hours_clue, months_clue, stretch_clue

_FIELDS = frozenset((
    "day", "month", "year", "year_shift", "weekday", "part", "unit", "ordinal", "shift", "story", "hangs", "toward",
    "lunar", "leap", "cycle", "name", "modifier", "half", "edge",
))  # fmt: skip
_YEARS_IN: dict[Precision | None, int] = {Precision.DECADE: 10, Precision.CENTURY: 100}
_CENTURY_OFF = 90
_WINTER = 4
# From the day that sees the kitchen gods off, days are counted as those of the Tết to come.
_LAST_OF_YEAR, _HALF_MONTH = 23, 15


def clue_of(said: Said, until: Said | None) -> Clue | None:
    """Make a clue of what was said, and of what the far end of a range said; None where it makes no sense."""
    said = dict(said)
    if said.get("months"):
        return months_clue(said)
    if said.get("days_of_week"):
        return days_of_week_clue(said)
    if said.get("days"):
        return days_clue(said)
    if said.get("by_hours"):
        return hours_clue(said)
    if said.get("hours"):
        return stretch_clue(said)
    far = None
    if said.get("next_days"):
        far = Clue(unit=Precision.DAY, story=True, shift=said["count"] * said["each"] - 1)
    if said.get("next_years"):
        far = Clue(unit=Precision.YEAR, story=True, shift=said["count"])
    if until is not None:
        if until.get("short") and until["year"] - said.get("year", 9999) >= _CENTURY_OFF:  # "đông xuân 1946–47"
            until = {**until, "year": until["year"] - 100}
        if said.get("unit") is Precision.SEASON and until.get("ordinal", said.get("ordinal")) == _WINTER:
            until = _winter_of_two_years(said, until)
        far = _plain(_shared(until, said))
        if said.get("modifier") and until.get("modifier") and "month" not in said:
            said = {**said, **{key: until[key] for key in ("month", "year", "shift") if key in until}}
        said = _in_month_before(_from_far_end(said, until), until)
        if said.get("tet"):
            said["till"] = until.get("day", 0)
    if said.get("to_now"):
        unit = said.setdefault("unit", Precision.YEAR)
        said.setdefault("year_shift" if unit is Precision.YEAR else "shift", 0)
        far = NOW
    if said.pop("to_december", False):
        far = Clue(month=12)
    if said.get("days_back"):
        said["shift"], far = 1 - said["count"], NOW
    near = _plain(said)
    if near is None or (until is not None and far is None):
        return None
    return _with_until(near, far) if far else near


def _winter_of_two_years(said: Said, until: Said) -> Said:
    """ "Thu đông 1953-1954": the winter is the one that begins in the first of the years."""
    later = until.get("year", 0) > said.get("year", 9999)
    return {**until, "ordinal": _WINTER, "year": until["year"] - 1} if later else until


def _with_until(near: Clue, far: Clue) -> Clue:
    return replace(near, until=far)


def _from_far_end(said: Said, until: Said) -> Said:
    """A range says some things once, at its far end: "12-15/3", "mùng 2 đến mùng 6 tháng Giêng"."""
    said = dict(said)
    for key in ("lunar", "cycle"):
        if key in until:
            said.setdefault(key, until[key])
    if "day" in said and "month" in until:
        said.setdefault("month", until["month"])
    if "year_shift" in until and "month" in until:
        said.setdefault("year_shift", until["year_shift"] - (said.get("month", 0) > until["month"]))
    return said


def _in_month_before(said: Said, until: Said) -> Said:
    """ "Ngày 28 đến ngày 3/1" begins in the month before the one that is said."""
    if said.get("month_shift") and "shift" in said and said.get("day", 0) > until.get("day", 31):
        return {**said, "shift": said["shift"] - 1}
    if "month" in until or "month" not in said or said.get("day", 0) <= until.get("day", 31):
        return said
    said = {**said, "month": (said["month"] - 2) % 12 + 1}
    if "year" in said and said["month"] == 12:
        said["year"] -= 1
    return said


def _shared(until: Said, said: Said) -> Said:
    """What the groups behind both ends say belongs to the far end too."""
    shared = {
        k: v for k, v in said.items() if k not in ("day", "part", "hour", "minute", "strong", "ordinal", "weekday")
    }
    if "month" in until:
        shared.pop("month", None)
    return {**shared, **until}


def _plain(said: Said) -> Clue | None:
    """The clue of one end."""
    if said.get("name") == "weekday beside":
        said["shift"] = said.pop("beside")
    if "beside" in said:
        # "Sau Noel một ngày" is 26 December of any year.
        day = date(said.get("year", 2001), said["month"], said["day"]) + timedelta(
            days=said["beside"] * said["count"] * (7 if said.get("weeks") else 1)
        )
        said.update(day=day.day, month=day.month, **({"year": day.year} if "year" in said else {}))
    if "count" in said and "sign" in said:
        said["shift"] = said["sign"] * (said["count"] if "more" not in said else 12 * said["count"] + said["more"])
        if said.get("unit") in _YEARS_IN:  # "hai thập niên trước" is a year, not the named decade
            said["shift"], said["unit"] = _YEARS_IN[said["unit"]] * said["shift"], Precision.YEAR
        if (said.get("story") or said.get("exact")) and said.get("unit") is Precision.WEEK:
            # "Một tuần sau đó" is that day a week on.
            said["unit"], said["shift"] = Precision.DAY, 7 * said["shift"]
        elif said.get("exact") and (
            said.get("unit") is Precision.MONTH or (said.get("story") and said.get("unit") is not Precision.DAY)
        ):
            said["name"] = "to the day"
    if said.pop("day_and_night", False):
        said.pop("part", None)
    if said.pop("and_half", False):
        _add_half(said)
    if said.pop("unit_month", False) and "shift" not in said:
        said["unit"] = Precision.MONTH
    if said.pop("unit_year", False) and "shift" not in said:
        said["unit"] = Precision.YEAR
    if said.pop("month_shift", False):
        said["unit"] = Precision.MONTH
    if said.pop("this_year", False) and "year" not in said:
        said.setdefault("year_shift", 0)
    if not _adjust_named(said):
        return None
    fields: dict[str, Any] = {key: value for key, value in said.items() if key in _FIELDS}
    at = _clock(said)
    if at is not None:
        fields["time"] = at
    return Clue(**fields)


def _add_half(said: Said) -> None:
    """ "Hai tháng rưỡi trước" is counted in weeks, "một tuần rưỡi" in days."""
    count = said["count"]
    if said["unit"] is Precision.MONTH:
        said.update(unit=Precision.WEEK, shift=said["sign"] * round((2 * count + 1) * 365.25 / 12 / 14))
    else:
        said.update(unit=Precision.DAY, shift=said["sign"] * (7 * count + 4))


def _clock(said: Said) -> time | None:
    if "hour" not in said:
        return None
    # "9 giờ kém 15" is in the hour before.
    hour = said["hour"] - said.get("minus", False)
    if "past_noon" in said and 1 <= hour <= 12:
        hour = hour % 12 + 12 * said["past_noon"]
    return clock(hour, said.get("minute", 0), said.get("part"))


def _adjust_named(said: Said) -> bool:
    """Fill in what a row's name implies; whether the numbers allow it."""
    if "reign_begins" in said:
        year = year_in_reign(said["reign_begins"], said.pop("cycle"))
        if year is None:
            return False
        said["year"] = year
    if said.get("tet"):
        last = max(said["day"], said.pop("till", 0))
        if last >= _LAST_OF_YEAR and said["day"] > _HALF_MONTH:  # "28 đến 30 Tết", "từ 20 đến 29 Tết"
            said.update(lunar=False, name="before tết")
            return True
        said.setdefault("month", 1)
        return bool(1 <= said["day"] <= 10)
    if said.get("name") == "mùng":
        return bool(1 <= said["day"] <= 10)
    if said.get("name") == "before tết":
        if said["day"] <= 10:
            said.update(lunar=True, month=1, name=None)
        return bool(said["day"] <= 10 or said["day"] >= _LAST_OF_YEAR)
    if said.pop("first_or_last", False):
        _first_or_last(said)
    _name_of_marks(said)
    if said.get("name") == "months so far":
        said["ordinal"] = said["count"]
    if said.get("name") == "decade of a century":
        said["shift"] = said.get("count", 1) * (-1 if said["last"] else 1)
    elif said.get("unit") is Precision.DECADE and "ordinal" in said:
        said["year"] = 100 * (said.pop("ordinal") - 1) + said["year"] % 100
    if said.pop("month_of_year", False):
        said["month"] = 12 if said["last"] else 1
    if said.get("cycle_year"):
        said["unit"] = Precision.YEAR
    return True


# What a row gives to say which of the named days and periods it is of.
_MARKS = {
    "weekend": "weekend",
    "weekday_of_month": "weekday of month",
    "week_of_month": "week of month",
    "this_day": "this day",
    "this_month": "this month",
    "weekend_of_month": "weekend of month",
    "month_of_quarter": "month of quarter",
    "same_period": "same period",
}


def _name_of_marks(said: Said) -> None:
    for mark, name in _MARKS.items():
        if said.get(mark):
            said.setdefault("name", name)
    if said.get("name") in ("weekday of month", "week of month", "weekend of month") and "shift" in said:
        said["unit"] = Precision.MONTH
    if said.get("month_of_quarter"):
        said["modifier"] = Modifier.END if said["last"] else Modifier.START
    if said.get("sessions"):
        said.update(name="sessions", ordinal=said["count"])
        if "shift" in said:
            said["unit"] = Precision.MONTH
        if "month" in said or "shift" in said:
            said.pop("year_shift", None) if said.get("year_shift") == 0 else None
    if said.get("end_weekday"):
        said["weekday"] = 6 if said.pop("modifier") is Modifier.END else 0
    if said.get("end_of_quarter"):
        _end_of_quarter(said)
    if said.get("this_day") and "count" in said:
        said["year_shift"] = -said["count"]


def _end_of_quarter(said: Said) -> None:
    said["name"] = "last day" if said.pop("modifier") is Modifier.END else "first day"


def _first_or_last(said: Said) -> None:
    """ "Ngày đầu tiên của tháng 3", "ngày cuối cùng của năm"."""
    if "shift" in said:
        said["unit"] = Precision.MONTH
    if said.pop("modifier") is Modifier.END:
        said["edge"] = True
    else:
        said["day"] = 1
        if "shift" not in said:
            said.setdefault("month", 1)

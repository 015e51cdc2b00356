"""The clues of so many days, weeks or months: "6 tháng đầu năm", "ba ngày đầu tuần", "trong 24 giờ qua"."""

from dataclasses import replace
from typing import Any

from timeline.model import Clue, Modifier, Precision

from ..vi.groups import Said

# "72 giờ sau" is counted in hours, three hundred hours are not.
_DAYS_BY_HOURS = 4
NOW = Clue(name="now")
# Stretches of a year and more are told as rough lengths, not as days.
_HOURS_A_DAY, _HOURS_A_WEEK, _LONGEST_STRETCH = 24, 7 * 24, 24 * 30 * 12


def hours_clue(said: Said) -> Clue | None:
    """ "48 giờ sau" is two days on; fewer hours than a day's are of that day or the next."""
    days, rest = divmod(said["count"], _HOURS_A_DAY)
    return Clue(unit=Precision.DAY, shift=days, story=True) if days and not rest and days <= _DAYS_BY_HOURS else None


def stretch_clue(said: Said) -> Clue | None:
    """ "Trong 24 giờ qua", "ba tuần tới": the days that end or begin on the one they count from."""
    hours = said["count"] * said["hours"]
    if not 0 < hours <= _LONGEST_STRETCH:
        return None
    days = -(-hours // _HOURS_A_DAY)
    by_hours = said["hours"] == 1
    near = Clue(
        unit=Precision.DAY, name=said["name"], modifier=None if said["hours"] == _HOURS_A_DAY else Modifier.APPROX
    )
    if said["sign"] < 0:
        months = said["count"] if said["hours"] > _HOURS_A_WEEK else None
        return replace(near, shift=-days if by_hours else 1 - days, until=NOW, ordinal=months)
    # "Từ 48 đến 72 giờ tiếp theo" begins two days on, "trong 48 đến 72 giờ tới" now.
    first = (said.get("low", 0) // _HOURS_A_DAY if said.get("begins_low") else 0) if by_hours else 1
    return replace(near, shift=first, until=Clue(unit=Precision.DAY, shift=days))


def months_clue(said: Said) -> Clue | None:
    """ "6 tháng đầu năm" is January to June, "3 tháng cuối năm" October to December."""
    count = said["count"] * (3 if said.get("quarters") else 1)
    if not 1 <= count <= 11:
        return None
    last = said.get("modifier") is Modifier.END or said.get("half") == 2
    first, until = (13 - count, 12) if last else (1, count)
    year = {k: said[k] for k in ("year", "year_shift", "story") if k in said} or {"year_shift": 0}
    if count == 1:
        return Clue(**year, month=first)  # "hơn 1 tháng đầu năm 2023"
    if count == 6:
        return Clue(**year, unit=Precision.YEAR, half=2 if last else 1)
    return Clue(**year, month=first, name="months", until=Clue(**year, month=until))


def days_of_week_clue(said: Said) -> Clue | None:
    """ "Ba ngày đầu tuần" is Monday to Wednesday."""
    count, modifier = said["count"], said.get("modifier")
    if not 2 <= count <= 6 or modifier not in (Modifier.START, Modifier.END):
        return None
    toward = None if "shift" in said else -1
    return Clue(
        unit=Precision.WEEK, shift=said.get("shift", 0), toward=toward, ordinal=count, modifier=modifier,
        name="sessions of week" if said.get("sessions") else "days of week",
    )  # fmt: skip


def days_clue(said: Said) -> Clue | None:
    """ "15 ngày đầu tháng 3" is the 1st to the 15th, "10 ngày cuối tháng 2" the last ten days."""
    count, modifier = said["count"] * (7 if said.get("weeks") else 1), said.get("modifier")
    month: dict[str, Any] = {k: said[k] for k in ("year", "year_shift", "month", "shift") if k in said}
    if "shift" in month:
        month["unit"] = Precision.MONTH
    if count == 1 or modifier is Modifier.MID:
        return Clue(**month, modifier=modifier)  # "một ngày cuối tháng 5", "hai ngày giữa tháng 6"
    if not 2 <= count <= 28 or modifier not in (Modifier.START, Modifier.END):
        return None
    if modifier is Modifier.END:
        return Clue(**month, ordinal=count, name="last days")
    if "month" not in month and "shift" not in month:
        month["month"] = 1  # "hai tuần đầu năm 2024"
    return Clue(**month, day=1, until=Clue(**month, day=count))

"""Days as a person types them at a command: "2024", "3/2024", "2024-03-05", "5/3/2024"."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from timeline.cli.console import words
from timeline.errors import TimelineError

_FORMS = (
    re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?"),
    re.compile(r"(?:(?:(?P<day>\d{1,2})[/.-])?(?P<month>\d{1,2})[/.-])?(?P<year>\d{4})"),
)


@dataclass(frozen=True, slots=True)
class Days:
    """A day, month or year that was typed, as its first and last day, both inclusive."""

    first: date
    last: date


class DaysType(click.ParamType[Days]):
    """Reads a day, a month or a year, as ISO or as Vietnamese write it."""

    name = "date"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002  # click hands them
        return words("NGÀY", "DATE")

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Days:  # noqa: ARG002
        if isinstance(value, Days):
            return value
        try:
            return days(str(value))
        except ValueError:
            option = param.opts[0] if param else "?"
            raise TimelineError(
                f"{option}: “{value}” không phải một ngày, tháng hay năm có thật. "
                "Hãy ghi như 2024, 3/2024, 5/3/2024 hay 2024-03-05.",
                f"{option}: “{value}” is no date that exists. Write 2024, 3/2024, 5/3/2024 or 2024-03-05.",
            ) from None


def days(text: str) -> Days:
    """Read a day, month or year. Raises ValueError where it is none.

    >>> days("3/2024")
    Days(first=datetime.date(2024, 3, 1), last=datetime.date(2024, 3, 31))
    """
    found = next((match for form in _FORMS if (match := form.fullmatch(text.strip()))), None)
    if found is None:
        raise ValueError(text)
    year, month, day = (int(found[name]) if found[name] else None for name in ("year", "month", "day"))
    assert year is not None  # every form has one
    if month is None:
        return Days(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        first = date(year, month, 1)
        return Days(first, first.replace(day=calendar.monthrange(year, month)[1]))
    return Days(date(year, month, day), date(year, month, day))

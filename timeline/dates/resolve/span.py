"""Calendar arithmetic: first and last days, both inclusive, of periods and of periods near others."""

from datetime import date, timedelta

from timeline.model import Precision

Days = tuple[date, date]
# Days of the months in a year that is no leap year.
MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FIRST_YEAR, LAST_YEAR = date.min.year, 9999


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def only_day(day: date | None) -> Days | None:
    """One day as a period; None where there is none."""
    return (day, day) if day else None


def month_days(year: int, month: int) -> Days:
    """The days of a month; months beyond 1-12 run on into other years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    length = 29 if month == 2 and leap else MONTH_LENGTHS[month - 1]
    return date(year, month, 1), date(year, month, length)


def months_days(year: int, first: int, last: int) -> Days:
    """The days of some months of a year."""
    return month_days(year, first)[0], month_days(year, last)[1]


def months_so_far(count: int, day: date | None) -> Days | None:
    """The first months of a day's year, where so many are over, or nearly so; None otherwise."""
    if day is None or not 3 <= count <= 11 or not (count == day.month - 1 or (count == day.month and day.day >= 20)):
        return None
    return months_days(day.year, 1, count)


def year_days(year: int) -> Days:
    """The days of a year."""
    return date(year, 1, 1), date(year, 12, 31)


def week_days(day: date) -> Days:
    """The Monday and Sunday of a day's week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def shifted(anchor: date, unit: Precision, count: int) -> Days:
    """The days of the unit that lies `count` units from the one that holds the anchor."""
    match unit:
        case Precision.DAY:
            day = anchor + timedelta(days=count)
            return day, day
        case Precision.WEEK:
            return week_days(anchor + timedelta(weeks=count))
        case Precision.MONTH:
            return month_days(anchor.year, anchor.month + count)
        case Precision.QUARTER:
            quarter = (anchor.month - 1) // 3 + count
            return months_days(anchor.year, 3 * quarter + 1, 3 * quarter + 3)
        case Precision.DECADE:
            first = (anchor.year // 10 + count) * 10
            return date(first, 1, 1), date(first + 9, 12, 31)
        case Precision.CENTURY:
            return century_days((anchor.year - 1) // 100 + 1 + count)
        case _:
            return year_days(anchor.year + count)


def century_days(number: int) -> Days:
    """The days of a century: the 19th runs from 1801 to 1900."""
    return date(number * 100 - 99, 1, 1), date(number * 100, 12, 31)


def half_of(days: Days, unit: Precision, half: int) -> tuple[Days, Precision]:
    """The first or second half of a period: of a month up to the 15th, of a year six months."""
    first, last = days
    if unit is Precision.MONTH:
        cut, unit = first.replace(day=15), Precision.DAY
    elif unit is Precision.YEAR:
        cut, unit = date(first.year, 6, 30), Precision.HALF
    elif unit in (Precision.DECADE, Precision.CENTURY):
        cut, unit = date(first.year + (last.year - first.year) // 2, 12, 31), Precision.YEAR
    else:
        cut = first + timedelta(days=(last - first).days // 2)
    return ((first, cut) if half == 1 else (cut + timedelta(days=1), last)), unit


def part_of(days: Days, unit: Precision, third: int) -> Days:
    """The beginning (0), middle (1) or end (2) of a period.

    Of a month the 1st-10th, 11th-20th and 21st on; of a year four months each; of decades and centuries a third in
    whole years; of others a third in days.
    """
    first, last = days
    if unit is Precision.MONTH:
        starts = [first, first.replace(day=11), first.replace(day=21)]
        return starts[third], (starts[third + 1] - timedelta(days=1)) if third < 2 else last
    if unit is Precision.YEAR:
        return months_days(first.year, 4 * third + 1, 4 * third + 4)
    if unit is Precision.WEEK:
        bounds = ((0, 1), (2, 3), (4, 6))[third]
        return first + timedelta(days=bounds[0]), first + timedelta(days=bounds[1])
    if unit in (Precision.DECADE, Precision.CENTURY):
        years = last.year - first.year + 1
        return date(first.year + years * third // 3, 1, 1), date(first.year + years * (third + 1) // 3 - 1, 12, 31)
    length = (last - first).days + 1
    cuts = [first + timedelta(days=length * i // 3) for i in range(3)]
    return cuts[third], (cuts[third + 1] - timedelta(days=1)) if third < 2 else last

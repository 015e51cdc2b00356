"""Clock times and parts of the day: which hours papers call by which part, and which parts may be one."""

from datetime import time as Clock
from datetime import timedelta

from timeline.model import Part, Precision, When

# First and last hour of each part; one paper's early morning is another's dawn.
_HOURS = {
    Part.DAWN: (0, 7),
    Part.MORNING: (0, 12),
    Part.NOON: (10, 14),
    Part.AFTERNOON: (12, 19),
    Part.EVENING: (17, 23),
    Part.NIGHT: (18, 5),
}

# One paper's evening is the other's night.
_NEIGHBOURS = {
    frozenset(pair)
    for pair in (
        (Part.DAWN, Part.MORNING),
        (Part.NIGHT, Part.DAWN),
        (Part.EVENING, Part.NIGHT),
        (Part.AFTERNOON, Part.EVENING),
        (Part.MORNING, Part.NOON),
        (Part.NOON, Part.AFTERNOON),
    )
}

# "23 giờ ngày 9/10" of one paper is "rạng sáng 10/10" of the other.
_LATE, _LATE_HOUR, _EARLY_HOUR = {Part.EVENING, Part.NIGHT}, 20, 6


def in_part(clock: Clock | None, part: Part | None) -> bool:
    """Tell whether a clock time can be of a part of the day; True where one of them is not told.

    >>> in_part(Clock(2, 30), Part.NIGHT), in_part(Clock(15, 25), Part.DAWN)
    (True, False)
    """
    if clock is None or part is None:
        return True
    first, last = _HOURS[part]
    return first <= clock.hour <= last if first <= last else clock.hour >= first or clock.hour <= last


def near(one: Part | None, two: Part | None) -> bool:
    """Tell whether two parts of a day are the same or neighbours, so that papers may give either."""
    return one is two or frozenset((one, two)) in _NEIGHBOURS


def loose(one: When, two: When) -> bool:
    """Tell whether the one is a week and the other the day beside it: "một tuần trước" is told by no calendar."""
    if {one.precision, two.precision} != {Precision.WEEK, Precision.DAY}:
        return False
    return timedelta() < max(one.earliest, two.earliest) - min(one.latest, two.latest) <= timedelta(days=1)


def one_night(left: When, right: When) -> bool:
    """Tell whether the one is of a late evening and the other of the dawn after it: one night, two dates."""
    first, second = sorted((left, right), key=lambda when: when.earliest)
    late = first.part in _LATE or (first.time is not None and first.time.hour >= _LATE_HOUR)
    early = second.part is Part.DAWN or (second.time is not None and second.time.hour < _EARLY_HOUR)
    return late and early and second.earliest - first.latest == timedelta(days=1)


def one_stay(left: When, right: When) -> bool:
    """Tell whether two overlapping dates are days or a night of two, the one within the other: told alike, one.

    "Được nghỉ học từ 13 đến 15/10" is no water that falls on 15 October.
    """
    first, second = sorted((left, right), key=lambda when: (when.earliest, when.latest))
    within = first.earliest == second.earliest or second.latest <= first.latest
    short = max(when.latest - when.earliest for when in (left, right)) <= timedelta(days=1)
    return left.precision is right.precision is Precision.DAY and within and short

"""Two ends of a range to one stretch of days: each end lends the other what it does not say."""

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from timeline.model import Clue, Confidence, Precision, YearFrom

from . import lunar
from .nearest import CUE_DAYS
from .reading import Solved, Surroundings
from .single import solve_single
from .span import Days, month_days, months_so_far

# No term, plan or age that a text tells of is longer, in years.
_LONGEST_TERM = 150
_HALF_MOON, _LAST_MONTH = 15, 12


def solve(clue: Clue, around: Surroundings) -> Solved | None:
    """Find the days that a clue means, a range's from its first to its last; None where nothing tells."""
    try:
        return _range(clue, clue.until, around) if clue.until else solve_single(clue, around)
    except (ValueError, OverflowError):
        return None


def _range(clue: Clue, far: Clue, around: Surroundings) -> Solved | None:
    near = clue
    if clue.name == "stretch" and clue.ordinal and (so_far := months_so_far(clue.ordinal, around.reference)):
        return Solved(so_far, Precision.MONTH, YearFrom.PUBLISHED, anchor=around.reference)
    if clue.name == "school year":
        return solve_single(near, around) if far.year == (clue.year or 0) + 1 else None
    if near.weekday is not None and near.shift is None and far.weekday is not None and far.unit is Precision.WEEK:
        near = replace(near, unit=far.unit, shift=far.shift)
    if (
        near.day is not None
        and near.month is None
        and near.shift is None
        and far.day is not None
        and far.month is not None
    ):
        near = _in_month_of(near, far, far.month)
    if near.weekday is not None and near.toward is None and far.weekday is not None and far.toward is not None:
        near = replace(near, toward=far.toward)
    if near.toward == 1 and near.day is not None and near.month is not None and _is_just_gone(near, around):
        near = replace(near, toward=None)  # "Bay từ ngày 1/2 tới hết tháng 4", told on 3 February
    if far.lunar and far.month == 1 and near.month == _LAST_MONTH and near.year is None:
        near = replace(near, lunar=True)  # "từ ngày 30 tháng 12 đến ngày 7 tháng Giêng"
    first, last = _ends(near, far, around)
    if first is None or last is None or last.days[1] < first.days[0]:
        return None
    if clue.name == "term" and last.days[1].year - first.days[0].year > _LONGEST_TERM:
        return None
    precision = first.precision if first.precision is last.precision else Precision.DAY
    weaker = first if first.confidence is not Confidence.CERTAIN else last
    return weaker._replace(
        days=(first.days[0], last.days[1]),
        precision=precision,
        other=None,
        confidence=weaker.confidence if weaker.confidence is not Confidence.AMBIGUOUS else Confidence.INFERRED,
    )


def _is_just_gone(near: Clue, around: Surroundings) -> bool:
    """Whether a day that "tới" seems to call one to come lies some weeks back, so that it only leads to the other."""
    plain, reference = solve_single(replace(near, toward=None), around), around.reference
    return plain is not None and reference is not None and 0 <= (reference - plain.days[0]).days <= CUE_DAYS


def _in_month_of(near: Clue, far: Clue, month: int) -> Clue:
    """ "Từ ngày 10 đến 16h30 ngày 15/7": the month is said once, at the far end."""
    rises = near.day is not None and far.day is not None and near.day <= far.day
    return replace(
        near, month=month if rises else (month - 2) % 12 + 1, year=far.year if rises else None, lunar=far.lunar
    )


def _ends(near: Clue, far: Clue, around: Surroundings) -> tuple[Solved | None, Solved | None]:
    if _is_eve(near, far) and (last := solve_single(far, around)):
        return last._replace(days=(last.days[0] - timedelta(days=1),) * 2), last
    if _yearless(near) and (ends := _ends_from_far(near, far, around)):
        return ends
    if near.name == "now" and far.toward == -1:
        far = replace(far, toward=None)  # "từ nay đến cuối tuần" runs to the one to come
    if near.name == "now" and (far.hangs or (far.story and far.shift == 0)):
        far = replace(far, hangs=False, story=False)  # "từ nay đến cuối tháng" is of this month, whatever was told
    first = solve_single(near, around)
    if first is None:
        return None, None
    if years := _ends_in_years(near, far, first, around):
        return years
    return first, _far_end(near, far, first, around)


def _ends_from_far(near: Clue, far: Clue, around: Surroundings) -> tuple[Solved | None, Solved | None] | None:
    """Both ends where the far one says of what year the near one is; None where it does not."""
    if far.year is not None or far.cycle is not None or _is_of_year_said(far):
        last = solve_single(far, around)
        whole_year = far.unit is Precision.YEAR and far.month is None and far.modifier is None
        alone = solve_single(near, around) if whole_year else None
        if last and alone and alone.days[0] <= last.days[0]:
            return alone, last  # "Từ ngày 15/8 đến hết năm 2025" begins before that year
        return (_beside(near, last, around, -1) if last else None), last
    if _yearless(far) and (last := _just_gone(far, around)):
        first = solve_single(near, around)
        if first and last.days[1] < first.days[0]:
            return _beside(near, last, around, -1), last  # "Tính từ 1/1 đến 25/12", told on 28 December
    if far.name == "now" and (last := solve_single(far, around)):
        return _beside(near, last, around, -1), last  # "Từ ngày 5/3 đến nay", told in November
    return None


def _ends_in_years(
    near: Clue, far: Clue, first: Solved, around: Surroundings
) -> tuple[Solved | None, Solved | None] | None:
    """Both ends where the far one is of the year that ends, or of the next; None where it is not."""
    if _is_end_of_year(far) and near.unit is not Precision.YEAR and not around.says_now():
        # "Khối ngoại bán từ tháng 11 đến cuối năm", told in January
        return first, solve_single(replace(far, year=first.days[0].year, shift=None, year_shift=None), around)
    if far.year_shift == 1 and not far.story and (_yearless(near) or near.year is not None):
        if near.year is not None or (far.month or 12) < (near.month or 0):
            # "Mùa khô từ tháng 11 đến tháng 6 năm sau", told in March: the year after the one it begins in.
            return first, solve_single(replace(far, year=first.days[0].year + 1, year_shift=None), around)
        told, last = around.story.last(), solve_single(far, around)
        if told and last and _yearless(near) and first.days[1] < told.day and last.year_from is YearFrom.STORY:
            # "Bị bắt ngày 5/9/2007, tại ngoại từ tháng 3 đến tháng 10 năm sau"
            return _beside(near, last, around, -1), last
    return None


def _far_end(near: Clue, far: Clue, first: Solved, around: Surroundings) -> Solved | None:
    """The far end behind a near one that is solved."""
    lone = far.month is None and far.shift is None and far.name in (None, "mùng", "told day")
    if far.day is not None and lone and _is_by_the_moon(near, first):
        return first._replace(days=_later_in_moon(first.days[0], far.day))
    if _yearless(far):
        return _beside(far, first, around, 1)
    if far.day is not None and far.month is None and far.shift is None and far.name is None and near.day is not None:
        return first._replace(days=_later_in_month(first.days[0], far.day))
    if far.weekday is not None and far.day is None and far.shift is None and near.unit in (None, Precision.DAY):
        later = (far.weekday - first.days[0].weekday()) % 7
        day = first.days[0] + timedelta(days=later)
        return first._replace(days=(day, day))
    if far.story and far.unit is Precision.DAY and far.shift is not None:
        # "Từ 22h ngày 15/11 đến 4h hôm sau" counts from its own first day.
        day = first.days[1] + timedelta(days=far.shift)
        return first._replace(days=(day, day))
    return solve_single(far, around)


def _is_of_year_said(far: Clue) -> bool:
    """Whether it is a day or month "năm ngoái" or "năm nay", which a range ends in and may begin before."""
    return (far.month is not None or far.lunar) and far.year_shift is not None and far.year_shift <= 0


def _just_gone(far: Clue, around: Surroundings) -> Solved | None:
    """Find the day that a range ends on where it lies some days back: what begins it lies before it."""
    if far.day is None or far.month is None or around.reference is None:
        return None
    last = solve_single(far, around)
    return last if last and 0 <= (around.reference - last.days[0]).days <= CUE_DAYS else None


def _is_end_of_year(far: Clue) -> bool:
    """Whether it is "cuối năm", "hết năm" or "cuối năm đó", of the year in which the range begins."""
    return far.unit is Precision.YEAR and far.month is None and 0 in (far.shift, far.year_shift)


def _is_eve(near: Clue, far: Clue) -> bool:
    """ "Đêm thứ Sáu, rạng sáng thứ Bảy 15/3": the weekday before the date."""
    if near.weekday is None or near.day is not None or near.part is None or far.day is None:
        return False
    return far.weekday == (near.weekday + 1) % 7


def _later_in_month(first: date, day: int) -> Days:
    """ "Ngày 28 đến 2": the next such day behind the first one."""
    month = first.replace(day=1) if day >= first.day else month_days(first.year, first.month + 1)[0]
    return (month.replace(day=day),) * 2


def _is_by_the_moon(near: Clue, first: Solved) -> bool:
    """Whether a range begins with a day of the moon, by its own words or since the story is told by it."""
    told = near.day is not None and near.month is None and near.name is None and first.days[0].day != near.day
    return near.lunar or near.name == "before tết" or (told and near.weekday is None and near.shift is None)


def _later_in_moon(first: date, day: int) -> Days:
    """ "Từ 26 Tết đến mùng 8", "ngày 20 đến 29 âm lịch": the next such day of the moon."""
    found = lunar.nearest(day, first + timedelta(days=_HALF_MOON))
    return found, found


def _yearless(clue: Clue) -> bool:
    return (
        clue.year is None
        and clue.year_shift is None
        and clue.shift is None
        and clue.cycle is None
        and (
            clue.month is not None
            or clue.unit in (Precision.QUARTER, Precision.SEASON, Precision.HALF)
            or clue.name not in (None, "now")
        )
    )


@lru_cache(maxsize=1024)
def _in_year(clue: Clue, year: int) -> Clue:
    return replace(clue, year=year, toward=None)


def _beside(clue: Clue, known: Solved, around: Surroundings, step: int) -> Solved | None:
    """The end that does not say its year: as near to the other as it can be, `step` telling the side.

    A lunar year may be one less than the solar year in which its last days fall.
    """
    year = known.days[0].year
    for candidate in (year - step, year, year + step):
        found = solve_single(_in_year(clue, candidate), around)
        if found and (found.days[1] >= known.days[0] if step > 0 else found.days[0] <= known.days[1]):
            return found._replace(year_from=known.year_from, confidence=known.confidence, anchor=known.anchor)
    return None

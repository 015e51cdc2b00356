"""The name of a year in the sixty-year cycle to the year that it means."""

from timeline.model import Precision

from ..vi.history import YEARS
from .reading import Surroundings

# "Năm Ất Dậu" is that of the years told beside it, unless it lies less than so many years back.
_OUR_CYCLE, _SAME_TIMES, _CENTURY = 4, 6, 100
_STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
_BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")


def cycle_year(cycle: str, around: Surroundings) -> int | None:
    """The year of a name in the sixty-year cycle that lies nearest to publication."""
    stem, branch = cycle.split()
    for told in reversed(around.story.told):
        if told.place.paragraph == around.place.paragraph and _is_of_cycle(told.when.earliest.year, stem, branch):
            return told.when.earliest.year
    for year in around.years_told():
        if _is_of_cycle(year, stem, branch):
            return year  # "năm Nhâm Ngọ, niên hiệu Cảnh Hưng thứ 23 (1762)"
    known = YEARS.get(cycle)
    if known and around.sentence_names(known[1]):
        return known[0]
    base = around.reference.year if around.reference else (around.text_year or 0)
    if not base:
        return _behind_year_told(stem, branch, around)
    if old := _in_chronicle(stem, branch, base, around):
        return old
    near = [year for year in range(base - 58, base + 3) if _is_of_cycle(year, stem, branch)]
    years = around.years_told()
    if near and years and around.is_of_a_birth() and near[-1] > min(years):
        return near[-1] - 60  # "sinh rằm tháng Tám năm Bính Tý; năm 1955, ông lên Sài Gòn"
    if not near or base - near[-1] < _OUR_CYCLE:
        return near[-1] if near else None
    if any(abs(year - near[-1]) <= _SAME_TIMES for year in years[-1:]):
        return near[-1]  # "sinh năm 1914; mất tháng 6-1965. Mùng 3 Tết Mậu Thân, …"
    return near[-1] - 60 if any(abs(year - near[-1] + 60) <= _SAME_TIMES for year in years) else near[-1]


def _behind_year_told(stem: str, branch: str, around: Surroundings) -> int | None:
    """The first such year from the one told last, in a chronicle that says no day of its own."""
    told = around.story.last()
    if told is None or told.when.precision is not Precision.YEAR or not told.carries_year:
        return None
    first = told.when.latest.year
    return next(year for year in range(first, first + 60) if _is_of_cycle(year, stem, branch))


def _in_chronicle(stem: str, branch: str, base: int, around: Surroundings) -> int | None:
    """The first such year behind one told of long ago: "Năm 1827 có thêm các họ. Năm Kỷ Hợi, làng xây đình"."""
    told = around.story.last()
    if told is None or told.when.precision is not Precision.YEAR or told.when.latest.year > base - _CENTURY:
        return None
    if not told.carries_year or around.place.paragraph - told.place.paragraph > 1:
        return None
    first = told.when.latest.year
    return next(year for year in range(first, first + 60) if _is_of_cycle(year, stem, branch))


def cycle_name(year: int) -> str:
    """The name of a year in the sixty-year cycle.

    >>> cycle_name(2024)
    'giáp thìn'
    """
    return f"{_STEMS[(year - 4) % 10]} {_BRANCHES[(year - 4) % 12]}"


def lunar_year(cycle: str, year: int) -> int:
    """The lunar year of a name and the solar year beside it: "tháng Chạp năm Mậu Thân (1789)" is of the one before."""
    return year - 1 if _is_of_cycle(year - 1, *cycle.split()) else year


def _is_of_cycle(year: int, stem: str, branch: str) -> bool:
    return _STEMS[(year - 4) % 10] == stem and _BRANCHES[(year - 4) % 12] == branch

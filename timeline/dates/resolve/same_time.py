"""The same time of another year: "ngày này năm ngoái", "cùng ngày năm trước", "cùng kỳ năm 2021"."""

from datetime import date, timedelta

from timeline.model import Clue, Confidence, Precision, When, YearFrom

from .compared import is_beside, is_period_told
from .reading import Solved, Surroundings
from .span import Days, day_or_none, month_days, months_days, shifted, year_days
from .story import Told

_WEEK, _SLACK = 7, 1
_PERIODS = (Precision.MONTH, Precision.QUARTER, Precision.HALF)


def this_day(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Ngày này năm 1975": the day and month of publication in another year; "ngày này tuần sau" a week on."""
    reference = around.reference
    if reference and clue.shift is not None and clue.unit is not None:
        day = _this_day_in(reference, clue.unit, clue.shift)
        return Solved((day, day), Precision.DAY, YearFrom.PUBLISHED, anchor=reference) if day else None
    return this_day_of_year(clue, clue.year, around) if clue.year else None


def this_day_of_year(clue: Clue, year: int, around: Surroundings) -> Solved | None:
    """ "Ngày này năm 1975" is that of publication; "cùng ngày năm ngoái" the one that its sentence told of, if any."""
    told, base = around.story.last(), around.reference
    if clue.name == "same day" and told and told.when.precision is Precision.DAY and told.place[:2] == around.place[:2]:
        base = told.day
    if base is None:
        return None
    day = day_or_none(year, base.month, base.day) or day_or_none(year, base.month, base.day - 1)
    year_from = YearFrom.SAID if clue.year else YearFrom.PUBLISHED
    return Solved((day, day), Precision.DAY, year_from, anchor=base) if day else None


def _this_day_in(reference: date, unit: Precision, shift: int) -> date | None:
    if unit is Precision.WEEK:
        return reference + timedelta(weeks=shift)
    if unit is Precision.YEAR:
        return day_or_none(reference.year + shift, reference.month, reference.day)
    month, _ = shifted(reference, unit, shift)
    return day_or_none(month.year, month.month, reference.day)


def to_the_day(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Cưới ngày 5/3/2010, đúng một năm sau …": that day a year on; None where no day was told just before."""
    assert clue.unit is not None
    assert clue.shift is not None
    if not clue.story:  # "Cách đây đúng một tháng"
        base = around.reference
        that = _this_day_in(base, clue.unit, clue.shift) if base else None
        return Solved((that, that), Precision.DAY, YearFrom.PUBLISHED, anchor=base) if that else None
    told = around.story.last()
    if told is None or told.when.precision is not Precision.DAY or told.place.paragraph != around.place.paragraph:
        return None
    day = _this_day_in(told.day, clue.unit, clue.shift)
    return Solved((day, day), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, told.day) if day else None


def week_before_days(around: Surroundings) -> Solved | None:
    """ "Từ ngày 10 đến 16/6, cả nước có 300 ca, giảm so với một tuần trước": the same days a week before."""
    told = around.story.last()
    if told is None or told.when.precision is not Precision.DAY or not is_beside(told, around):
        return None
    first, last = told.when.earliest, told.when.latest
    if not around.is_compared() or not _WEEK - _SLACK <= (last - first).days + 1 <= _WEEK + _SLACK:
        return None
    days = first - timedelta(weeks=1), last - timedelta(weeks=1)
    return Solved(days, Precision.DAY, YearFrom.STORY, Confidence.INFERRED, first)


_QUARTER = 2  # months between its first and its last


def same_period(clue: Clue, around: Surroundings) -> Solved | None:
    """ "cùng kỳ năm trước": the period just told of, a year or more before."""
    told = around.story.stretch_told(around.place) or around.story.last()
    year = clue.year
    if year is None and around.reference:
        year = around.reference.year + (clue.shift or 0)
    if year is None:
        return None
    if around.place.opens and (months := around.months_ahead()):
        precision = Precision.QUARTER if months[1] - months[0] == _QUARTER else Precision.MONTH
        ahead = months_days(year, *months)
        return Solved(ahead, precision, YearFrom.PUBLISHED, Confidence.INFERRED, around.reference)
    here = told is not None and told.place.paragraph == around.place.paragraph
    if told and not here and around.reference and told.when.precision in _PERIODS:
        # "Tháng 10, bán 20 nghìn xe." and a line further on "Con số này giảm so với cùng kỳ năm ngoái"
        here = is_period_told(told, around, around.reference)
    if (
        told
        and here
        and (told.when.precision is Precision.YEAR or told.feast or told.when.earliest == told.when.latest)
    ):
        told = _period_behind(told, around)
    if told and here and around.adds_up() and (days := _so_far(told.when, year, around)):
        return Solved(days, Precision.DAY, YearFrom.STORY, Confidence.INFERRED, told.when.earliest)
    if told and here and told.when.precision not in (Precision.DAY, Precision.YEAR):
        when = told.when
        if part := _same_part(when, year):
            return Solved(part, Precision.DAY, YearFrom.STORY, Confidence.INFERRED, when.earliest)
        over = 12 * (when.latest.year - when.earliest.year)  # of "thu đông 2016" it ends in the next year
        first, last = months_days(year, when.earliest.month, when.latest.month + over)
        return Solved((first, last), when.precision, YearFrom.STORY, Confidence.INFERRED, when.earliest)
    if told and here and (days := _same_days(told.when, year, around)):
        return Solved(days, Precision.DAY, YearFrom.STORY, Confidence.INFERRED, told.when.earliest)
    return Solved(year_days(year), Precision.YEAR, YearFrom.PUBLISHED, Confidence.INFERRED, around.reference)


def _same_part(when: When, year: int) -> Days | None:
    """The same part of a month of another year: "trung tuần tháng 8, … cùng kỳ năm trước"; None for whole months."""
    first, last = when.earliest, when.latest
    if first.year != last.year or first.month != last.month or (first, last) == month_days(first.year, first.month):
        return None
    begin = day_or_none(year, first.month, first.day)
    end = day_or_none(year, last.month, last.day) or month_days(year, last.month)[1]
    return (begin, end) if begin else None


def _so_far(when: When, year: int, around: Surroundings) -> Days | None:
    """The days of another year from its beginning: "Đến giữa tháng 4, xuất khẩu đạt 2 triệu tấn, hơn cùng kỳ"."""
    last = when.latest
    if (
        when.precision is Precision.YEAR
        and around.reference is not None
        and when.earliest.year == around.reference.year
    ):
        last = around.reference  # "Cộng dồn năm 2025, có 5.609 ca"
    if last.year <= year or when.precision not in (Precision.MONTH, Precision.YEAR):
        return None
    end = day_or_none(year, last.month, last.day) or day_or_none(year, last.month, last.day - 1)
    return (date(year, 1, 1), end) if end else None


def _period_behind(passing: Told, around: Surroundings) -> Told:
    """The period told before a day or year that was said in passing: "Quý I/2012 đạt 40% kế hoạch năm 2012"."""
    for told in reversed(around.story.told):
        if told.place.paragraph != around.place.paragraph:
            break
        if told.when.precision in _PERIODS:
            return told if told.when.latest.year >= passing.when.latest.year else passing
    return passing


def _same_days(when: When, year: int, around: Surroundings) -> Days | None:
    """ "Từ đầu năm đến nay, … cùng kỳ năm 2021": the same days of that year, where they were more than a week's."""
    first, last = when.earliest, when.latest
    if when.precision is not Precision.DAY or last.year <= year:
        return None
    if first == last and around.adds_up():
        first = date(last.year, 1, 1)  # "Tính đến hết ngày 15/7, xuất khẩu đạt 5 tỷ, tăng so với cùng kỳ năm trước"
    if (last - first).days < (1 if around.tells_of_a_holiday() else _WEEK):
        return None
    begin = day_or_none(year - (last.year - first.year), first.month, first.day)
    end = day_or_none(year, last.month, last.day) or day_or_none(year, last.month, last.day - 1)
    return (begin, end) if begin and end and begin < end else None

"""A day that names no month to one of a month near by: the story's, or that of the publication day."""

from datetime import date

from timeline.model import Confidence, Precision, YearFrom

from . import lunar
from .old_stories import LONG_AGO
from .reading import Solved, Surroundings
from .span import day_or_none, month_days
from .wording import HOM_DAYS

_LATELY = 45
# In a text without a publication date, a day goes on with one so many paragraphs before.
_FURTHER = 2


def day_of_near_month(day: int, around: Surroundings, toward: int = 0) -> Solved | None:
    """ "ngày 18" with no month: that of the story's last day, or the nearest to publication."""
    anchor, year_from = _anchor_of_near_month(around, day)
    if toward and around.reference is not None:
        anchor, year_from = around.reference, YearFrom.PUBLISHED
    if anchor is None:
        return None
    solved = _near(day, around, anchor, year_from, toward)
    told = around.story.last()
    planned = told is not None and told.future and not told.feast  # "Ngày mai tôi xuống núi, hôm 24 mới về"
    gone = year_from is YearFrom.STORY and not planned and around.recalls() == HOM_DAYS
    if solved and gone and around.reference and solved.days[0] > around.reference:
        # "Hôm đó là mùng 2 tháng 9 âm lịch. Điện cắt từ hôm 16", told on 22 October
        return _near(day, around, around.reference, YearFrom.PUBLISHED, toward)
    return solved


def _near(day: int, around: Surroundings, anchor: date, year_from: YearFrom, toward: int) -> Solved | None:
    told = around.story.last()
    if told and told.moon and year_from is YearFrom.STORY:
        return lunar_day_of_near_month(day, around)
    if around.ends_before() and year_from is YearFrom.STORY and told and told.when.precision is Precision.MONTH:
        reference = around.reference
        if reference is not None and told.when.latest < reference:
            anchor, year_from = reference, YearFrom.PUBLISHED  # "đã khám trong tháng 3 tới nhận thuốc trước ngày 24"
    months = (0,) if told and told.when.precision is Precision.MONTH and year_from is YearFrom.STORY else (-1, 0, 1)
    options = [found for shift in months if (found := day_or_none(*_month_of(anchor, shift), day))]
    if not options:
        return None
    ahead = 1 if around.ends_before() else around.direction() or -bool(around.recalls())
    if year_from is YearFrom.PUBLISHED and (way := toward or ahead):
        options = [found for found in options if (found - anchor).days * way >= 0] or options
    if year_from is YearFrom.STORY and around.reference is not None:
        # "Ngày 14/3, bò đẻ. Hôm 28, ông bán bê", told on the 30th: of the same month, as long as that has been.
        same = [day for day in options if (day.year, day.month) == (anchor.year, anchor.month)]
        if same and anchor <= same[0] <= around.reference:
            options = same
    last = max(anchor, told.when.latest) if told and year_from is YearFrom.STORY else anchor
    best = min(options, key=lambda found: (max((anchor - found).days, (found - last).days), found > anchor))
    return Solved((best, best), Precision.DAY, year_from, Confidence.INFERRED, anchor)


def lunar_day_of_near_month(day: int, around: Surroundings) -> Solved | None:
    """ "Ngày 28 âm lịch" with no month: that of the story's last day, or the nearest to publication."""
    anchor, year_from = _anchor_of_near_month(around)
    if anchor is None:
        return None
    best = lunar.nearest(day, anchor)
    return Solved((best, best), Precision.DAY, year_from, Confidence.INFERRED, anchor)


def _anchor_of_near_month(around: Surroundings, day: int = 0) -> tuple[date | None, YearFrom]:
    """The day that a day without its month lies near: the one told last in this paragraph, else publication."""
    told = around.story.last()
    if told and told.when.precision is Precision.YEAR and not told.carries_year:
        told = around.story.day_before_year(told, around.place) or told
    apart = around.place.paragraph - told.place.paragraph if told else 0
    here = told and (apart == 0 or (apart == 1 and told.moon and around.place.opens))
    if told and around.reference is None and apart <= _FURTHER:
        here = True
    if told and apart == 1 and told.when.precision is Precision.DAY and around.reference:
        gone = (around.reference - told.day).days
        here = here or (gone > LONG_AGO and around.is_remembered())
        # "Ngày 10: khai mạc" and "Từ ngày 15 đến 17: tập huấn" on the line below
        goes_on = told.place.opens and around.place.opens and told.when.latest.day < day
        here = here or (goes_on and (gone <= _LATELY or gone > LONG_AGO))
    if told and here and told.when.precision in (Precision.DAY, Precision.MONTH):
        return told.when.earliest, YearFrom.STORY
    return around.reference, YearFrom.PUBLISHED


def _month_of(day: date, shift: int) -> tuple[int, int]:
    first = month_days(day.year, day.month + shift)[0]
    return first.year, first.month

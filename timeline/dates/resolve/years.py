"""Which year a day or month means that does not say its year."""

from datetime import date, timedelta

from timeline.model import Clue, Confidence, Precision, YearFrom

from ..vi.compounds import FAMED_DAYS
from .carrying import carried_year
from .going_on import OLD_YEARS, story_goes_on, year_taken_up
from .nearest import SURE_DAYS, InYear, gap
from .nearest import nearest as nearest_year
from .old_stories import REST_OF_STORY
from .reading import Solved, Surroundings
from .span import Days
from .story import Told

# Under a heading that names a year so far back, days are of that year unless they lie just before publication.
FRESH_NEWS_DAYS = 10
_COUNTED = (Precision.MONTH, Precision.QUARTER)
# Days off lie so near the feast that they are for.
_ABOUT_A_FEAST = 20
_LAST_OF_SCHOOL = 7
# A day that lies nearer to publication is not one told before.
_MENTIONED = 45
_ONE_DAY = timedelta(days=1)


def by_year(clue: Clue, around: Surroundings, precision: Precision, in_year: InYear) -> Solved | None:
    """Read a date whose days depend on the year: the year said, the story's, or the nearest to publication."""
    if clue.year is not None:
        days = in_year(clue.year)
        return Solved(days, precision) if days else None
    if clue.toward == 0 and (same := _same_day_told(around, in_year)):
        return _of_story(same, precision, None)
    told = _carrier(clue, around)
    carried = _carried(told, in_year) if told else None
    # "Nghỉ dịp Tết, … phục vụ đến trưa 30 Tết" does not lead on to the next year's.
    if told and carried and (told.when.earliest - carried[1]).days > REST_OF_STORY and around.leads_on():
        carried = _led_on(told, in_year, around) or carried
    here = told is not None and told.carries_year and told.place.paragraph == around.place.paragraph
    if here and told and carried and carried[1] < told.when.earliest and around.tells_of_charges():
        carried = in_year(told.when.latest.year + 1) or carried  # what a court hears is told in order
    if around.reference is None:
        return _without_reference(around, precision, in_year, carried)
    nearest = nearest_year(clue, around, precision, in_year)
    last = around.story.told[-1] if around.story.told else None
    tied = None
    if last and last.when.precision in _COUNTED and clue.toward is None:
        tied = _tied_to_month(last, in_year, precision, around)
    if last and last.feast and clue.day and clue.month and (last.named or not clue.lunar):
        tied = tied or _tied_to_feast(last, in_year, around)
    if tied and nearest and tied != nearest.days:
        return _of_story(tied, precision, nearest.days)
    if last and (seasonal := _in_season(last, in_year, around)):
        # "Kỳ thi lớp 10 năm học 2019-2020 diễn ra ngày 2/6", told in May 2019
        if nearest is not None and gap(nearest.days, around) <= FRESH_NEWS_DAYS:
            return nearest
        return _of_story(seasonal, precision, nearest.days if nearest else None)
    if nearest is None:
        return _of_story(carried, precision, None) if carried else None
    if going_on := _going_on(clue, told, carried, nearest.days, in_year, around):
        return _of_story(going_on, precision, nearest.days)
    headed = _headed(clue, nearest.days, around)
    days = in_year(headed) if headed else None
    return _of_story(days, precision, nearest.days) if days else nearest


def _same_day_told(around: Surroundings, in_year: InYear) -> Days | None:
    """The day told last of a year long past, where this one is the same: "20/4/1975. Cũng chính ngày 20/4 này"."""
    told, reference = around.story.last(), around.reference
    if told is None or told.when.precision is not Precision.DAY or around.place.paragraph - told.place.paragraph > 1:
        return None
    days = in_year(told.day.year)
    old = reference is not None and told.day.year < reference.year
    return days if old and days == (told.when.earliest, told.when.latest) else None


def _carrier(clue: Clue, around: Surroundings) -> Told | None:
    """What was told whose year it may share."""
    if around.heads and around.story.entries and (head := around.story.last_head()):
        # The next entry of a series goes on from the one before, whatever that recalls.
        return head if head.carries_year or head.when.precision is Precision.MONTH else None
    if clue.toward is None or (clue.toward == 1 and around.reference is None):  # "tháng 9 tới Odessa" arrives
        return year_taken_up(around) or carried_year(around.story, around.place, of_day=clue.day is not None)
    return None


def _going_on(
    clue: Clue, told: Told | None, carried: Days | None, nearest: Days, in_year: InYear, around: Surroundings
) -> Days | None:
    """The days of the story where it goes on with what was told or names it again, rather than the news."""
    of_year = around.story.told and around.story.told[-1].when.precision is Precision.YEAR
    if of_year and (last_year := _of_last_year(clue, nearest, in_year, around)):
        return last_year
    if told and carried == nearest and _is_of_review(told, nearest, around):
        return nearest
    if told and carried and story_goes_on(told, carried, nearest, around):
        return carried
    said, days_told = (clue.day or 0, clue.month or 0), around.story.days
    again = said in days_told and days_told[said].year != nearest[0].year and _is_told_again(clue, nearest, around)
    return (days_told[said],) * 2 if again else None


def _is_told_again(clue: Clue, nearest: Days, around: Surroundings) -> bool:
    """Whether a day of an earlier paragraph is named again: "Hôm qua, Hùng khai không nhớ chuyện đêm 20/5"."""
    if clue.lunar or clue.toward is not None or (clue.day, clue.month) in FAMED_DAYS:
        return False
    return gap(nearest, around) > _MENTIONED and around.direction() <= 0


def _led_on(told: Told, in_year: InYear, around: Surroundings) -> Days | None:
    """The days behind what the sentence told, of the next year: "Tháng 6/2016 khởi công, đến 20/1 đã trữ nước"."""
    days = in_year(told.when.latest.year + 1)
    apart = around.place.sentence - told.place.sentence
    if days is None or told.place.paragraph != around.place.paragraph or told.when.precision is Precision.YEAR:
        return None
    if apart > 1 or (apart == 1 and days[0] == days[1]):
        return None  # "Ngày 5/9 năm ấy, lớp có mười hai em. Đến Tết, còn bảy"
    return days if around.reference is None or days[0] <= around.reference else None


def _tied_to_month(told: Told, in_year: InYear, precision: Precision, around: Surroundings) -> Days | None:
    """The days within the month of which the sentence has told, or the month or quarter right behind it.

    "Bùng lên tháng 4 khi Mỹ công bố ngày 2/4", "Quý III chỉ 17 tỷ và quý IV dự kiến lỗ".
    """
    if told.place[:2] != around.place[:2]:
        return None
    first, last = told.when.earliest, told.when.latest
    if told.when.precision is precision:
        days = in_year((last + _ONE_DAY).year)
        return days if days and days[0] == last + _ONE_DAY else None
    days = in_year(first.year)
    return days if days and first <= days[0] and days[1] <= last else None


def _tied_to_feast(told: Told, in_year: InYear, around: Surroundings) -> Days | None:
    """The days about a feast of which the sentence has told: "nghỉ Tết từ ngày 16/2 đến 19/2"."""
    if told.place[:2] != around.place[:2]:
        return None
    options = (days for shift in (-1, 0, 1) if (days := in_year(told.day.year + shift)))
    return next((days for days in options if abs((days[0] - told.day).days) <= _ABOUT_A_FEAST), None)


def _is_of_review(told: Told, days: Days, around: Surroundings) -> bool:
    """Whether the year that the paragraph tells of is the nearest, too: "Năm 2015, đỉnh là 14/7, đáy giữa tháng 5"."""
    reference = around.reference
    if reference is None or told.when.latest.year >= reference.year or gap(days, around) <= SURE_DAYS:
        return False
    return told.place.paragraph == around.place.paragraph


def _of_last_year(clue: Clue, nearest: Days, in_year: InYear, around: Surroundings) -> Days | None:
    """What has not ended yet goes on with last year, told at the end of the sentence before.

    "Cô gần như biến mất trong năm ngoái. Chấn thương buộc cô nghỉ từ tháng 1 đến tháng 7", told in January.
    """
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or told.when.precision is not Precision.YEAR or clue.toward is not None:
        return None
    beside = told.place.paragraph == around.place.paragraph and around.place.sentence - told.place.sentence == 1
    of_last = told.when.latest.year == reference.year - 1 and told.when.earliest.year == told.when.latest.year
    open_ended = nearest[0] <= reference < nearest[1] and around.direction() <= 0
    return in_year(reference.year - 1) if beside and of_last and open_ended and not around.place.opens else None


def _school_year_told(told: Told, around: Surroundings) -> Days | None:
    """The school year that opened the sentence before: "Năm học 1999-2000, cô về trường. Tháng 11, …"."""
    opened = told.place.opens and around.place.opens and around.follows_on()
    return _as_school_year(told) if opened else None


def _as_school_year(told: Told) -> Days | None:
    """The days of what was told, where it is a whole year of a school or a league."""
    first, last = told.when.earliest, told.when.latest
    whole = first == date(first.year, 8, 1) and last == date(first.year + 1, _LAST_OF_SCHOOL, 31)
    return (first, last) if whole else None


def _in_season(told: Told, in_year: InYear, around: Surroundings) -> Days | None:
    """The days that lie in the season of which the sentence has told: "Năm học 2023-2024, khai giảng 5/9"."""
    same = told.place[:2] == around.place[:2]
    season = around.season() if same else None
    if same and season is None:
        season = _as_school_year(told)  # "Mùa trước, chung kết đá ngày 8/1"
    if not same and told.when.latest.month == _LAST_OF_SCHOOL:
        season = _school_year_told(told, around)
    if season is None:
        return None
    options = (days for year in (season[0].year, season[1].year) if (days := in_year(year)))
    found = next((days for days in options if season[0] <= days[0] and days[1] <= season[1]), None)
    if found is not None and not same and found[0] == found[1]:
        return None  # a day of another sentence stands too far away
    gone = found is not None and around.reference is not None and found[1] < around.reference
    # "Mùa giải 2023-2024 đã hết, mùa tới dự kiến mở 16/8"
    return None if gone and around.direction() > 0 and not around.ends_before() else found


def _headed(clue: Clue, nearest: Days, around: Surroundings) -> int | None:
    """The old year of the heading, where the text is of it and tells no news: "Mười hai ngày đêm năm 1972"."""
    year, reference = around.story.heading, around.reference
    if year is None or reference is None or clue.toward is not None:
        return None
    if year > reference.year - OLD_YEARS:
        return year if abs(year - reference.year) <= 1 and around.is_an_item() else None
    fresh = nearest[1] <= reference and gap(nearest, around) <= FRESH_NEWS_DAYS
    return None if fresh or around.direction() > 0 or around.is_news() else year


def _of_story(days: Days, precision: Precision, other: Days | None) -> Solved:
    return Solved(days, precision, YearFrom.STORY, Confidence.INFERRED, other=other if other != days else None)


def _without_reference(
    around: Surroundings, precision: Precision, in_year: InYear, carried: Days | None
) -> Solved | None:
    if carried:
        return _of_story(carried, precision, None)
    if around.text_year is None or not (days := in_year(around.text_year)):
        return None
    return Solved(days, precision, YearFrom.TEXT, Confidence.INFERRED)


def _carried(told: Told, in_year: InYear) -> Days | None:
    """The days in the year that the story is telling of; the next year's where it passes New Year."""
    year = told.when.earliest.year
    if told.moon:  # a lunar year is not the solar one: the days nearest to the one told
        options = [days for shift in (-1, 0, 1) if (days := in_year(year + shift))]
        within = [days for days in options if told.when.earliest <= days[0] <= told.when.latest]
        if within and told.when.earliest < told.when.latest:
            return within[0]  # "Năm Nhâm Tuất (1802) ông lên ngôi. Tháng 6 …"
        return min(options, key=lambda days: abs((days[0] - told.day).days), default=None)
    days = in_year(year)
    if days and (days[0] - told.day).days > 240 and (before := in_year(year - 1)) and before[0].year == year:
        return before  # the last days of a lunar year fall in the next solar one
    last_year = told.when.precision is Precision.YEAR and days is not None and days[0].year > year
    if last_year and (before := in_year(year - 1)) and before[0].year == year:
        return before  # "Năm ngoái, chợ mở từ 14 tháng Chạp"
    if days and told.when.precision is Precision.YEAR and told.when.earliest.month >= 9 and days[1].month <= 3:
        return in_year(year + 1) or days  # "Cuối năm 1967, đơn vị ăn Tết trong rừng"
    passes = told.when.precision is Precision.DAY or told.when.precision is Precision.MONTH
    if days and passes and (told.day - days[0]).days > 240:
        return in_year(year + 1) or days
    return days

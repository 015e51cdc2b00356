"""Which year a day or month means that does not say its year."""

from collections.abc import Callable

from timeline.model import Clue, Confidence, Precision, YearFrom

from .reading import HOM_DAYS, Solved, Surroundings
from .span import Days
from .story import Told

# Within so many days of publication a date needs no year; further off it is an inference.
SURE_DAYS = 100
# A verb's tense moves a date to another year only where the nearest one is further off than this.
CUE_DAYS = 45
# A past tense takes no date from the weeks ahead to a year so many times as far.
NEARER = 3
# "Sau trận hôm 17/6" may lie so many days ahead.
HOM_AHEAD = 14
# Two years whose days lie equally far, but for so many days, are a choice that could go either way.
CLOSE_CALL = 40
# A day ahead counts as so many times as far: news tells what has happened.
AHEAD = 1.5
DEADLINE = 0.7
# A month of the next year is meant without a word that points ahead only where it is so near.
NEXT_YEAR_DAYS = 31
# A look back to another year goes on unless the date lies this near to publication.
STORY_DAYS = 20

# A day just before publication is news, though the sentence before was about a year long past: unless the look back
# would go on within so many days.
FRESH_DAYS = 2
REST_OF_STORY = 31
# So many times further from the look back than from publication, a date is not of its year.
FAR_FROM_STORY = 8

# A text that has named so many years names each that is not its own, from one paragraph to the next.
MANY_YEARS = 3
# A day so few days behind that of an old story goes on with it.
NEXT_DAYS = 3
# So many days back lies what is remembered rather than told as news.
LONG_AGO = 5 * 365

# A year further back is said in passing of what a noun names.
RECENT_YEARS = 2
# Under a heading that names a year so far back, days are of that year unless they lie just before publication.
OLD_YEARS, FRESH_NEWS_DAYS = 5, 10
# A schedule goes on so many days.
SCHEDULE_DAYS = 90

InYear = Callable[[int], Days | None]


def by_year(clue: Clue, around: Surroundings, precision: Precision, in_year: InYear) -> Solved | None:
    """Read a date whose days depend on the year: the year said, the story's, or the nearest to publication."""
    if clue.year is not None:
        days = in_year(clue.year)
        return Solved(days, precision) if days else None
    told = None
    if clue.toward is None:
        anew, answers = around.names_year_before(), around.answers()
        told = around.story.carried_year(around.place, anew=anew, answers=answers)
    carried = _carried(told, in_year) if told else None
    if around.reference is None:
        return _without_reference(around, precision, in_year, carried)
    nearest = _nearest(clue, around, precision, in_year)
    if nearest is None:
        return _of_story(carried, precision, None) if carried else None
    if told and carried and _story_goes_on(told, carried, nearest.days, around):
        return _of_story(carried, precision, nearest.days)
    headed = _headed(clue, nearest.days, around)
    days = in_year(headed) if headed else None
    return _of_story(days, precision, nearest.days) if days else nearest


def _headed(clue: Clue, nearest: Days, around: Surroundings) -> int | None:
    """The old year of the heading, where the text is of it and tells no news: "Mười hai ngày đêm năm 1972"."""
    year, reference = around.story.heading, around.reference
    if year is None or reference is None or year > reference.year - OLD_YEARS or clue.toward is not None:
        return None
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
        return min(options, key=lambda days: abs((days[0] - told.day).days), default=None)
    days = in_year(year)
    if days and (days[0] - told.day).days > 240 and (before := in_year(year - 1)) and before[0].year == year:
        return before  # the last days of a lunar year fall in the next solar one
    if days and told.when.precision is Precision.YEAR and told.when.earliest.month >= 9 and days[1].month <= 3:
        return in_year(year + 1) or days  # "Cuối năm 1967, đơn vị ăn Tết trong rừng"
    passes = told.when.precision is Precision.DAY or told.when.precision is Precision.MONTH
    if days and passes and (told.day - days[0]).days > 240:
        return in_year(year + 1) or days
    return days


def _story_goes_on(told: Told, carried: Days, nearest: Days, around: Surroundings) -> bool:
    """Whether a date without a year belongs to the look back before it rather than to the news."""
    reference = around.reference
    if reference is None or carried == nearest:
        return False
    apart = around.place.paragraph - told.place.paragraph
    off, direction = gap(nearest, around), around.direction()
    if apart == 0 and direction > 0 and _is_plan_of(told, carried, around):
        return True
    beside = apart == 0 and told.place.sentence == around.place.sentence
    old = told.year_from is YearFrom.SAID and told.when.latest.year < reference.year - 1
    if beside and old and told.when.precision is Precision.MONTH and 0 <= (carried[0] - told.day).days <= SCHEDULE_DAYS:
        return True
    anew = (apart == 0 and around.names_year_before()) or (apart == 1 and around.answers())
    if anew and told.when.precision is Precision.YEAR and told.when.latest < reference:
        return True
    if apart == 0 and told.place.sentence == around.place.sentence:
        if told.when.precision is Precision.YEAR:
            # "Nhà máy lập năm 1985 đóng cửa ngày 28/6"
            long_past = told.when.latest.year < reference.year - RECENT_YEARS
            in_passing = long_past and not told.leads and nearest[1] < reference and off <= STORY_DAYS
            this = told.when.latest.year == reference.year and carried[1] <= reference and direction <= 0
            return (told.when.latest < reference or this) and not in_passing
        if told.year_from is YearFrom.STORY:
            return True
    if apart <= 1 and _is_remembered(told, carried, around):
        return True
    if apart <= 1 and told.when.precision is Precision.DAY and 0 < (carried[0] - told.day).days <= NEXT_DAYS:
        return True
    past, same = nearest[1] < reference, told.place.sentence == around.place.sentence and apart == 0
    if past and off <= around.recalls() and (not same or told.when.precision is Precision.YEAR):
        return False
    jubilee = (reference.year - told.when.latest.year) % 5 == 0
    if past and off <= FRESH_DAYS and (told.when.precision is Precision.YEAR or not (same or jubilee)):
        return False
    if (carried[0] > reference and direction < 0) or (carried[1] < reference <= nearest[0] and direction > 0):
        return False
    if told.future and apart and nearest[0] > reference:
        return False  # what is announced for next year says nothing of a month to come before
    if told.future and direction <= 0 and past and off <= SURE_DAYS and not same:
        return False
    if apart and past and off <= SURE_DAYS and around.story.years_said() >= MANY_YEARS:
        return False
    if past and off <= FRESH_DAYS and not -7 <= (carried[0] - told.when.earliest).days <= REST_OF_STORY:
        return False
    if past and around.story.present and off <= STORY_DAYS * 2 and (carried[0] - told.day).days > FAR_FROM_STORY * off:
        return False
    if not around.story.present:
        return (reference - told.day).days > 300 or off > STORY_DAYS
    if told.when.precision is Precision.QUARTER and apart == 0 and off > STORY_DAYS:
        return True
    if told.future and carried[0] > reference and off > SURE_DAYS and past:
        return True
    follows = (carried[0] - told.when.earliest).days >= -7
    return follows and ((apart == 0 and off > STORY_DAYS) or (apart == 1 and off > SURE_DAYS))


def _is_plan_of(told: Told, carried: Days, around: Surroundings) -> bool:
    """Whether a plan is of the old story just told: "ngày 14/1/1954, …, ngày lên đường dự kiến là 20/1"."""
    beside = told.happening and around.place.sentence - told.place.sentence <= 1
    return beside and told.when.precision is Precision.DAY and 0 <= (carried[0] - told.day).days <= REST_OF_STORY


def _is_remembered(told: Told, carried: Days, around: Surroundings) -> bool:
    """Whether somebody tells of times gone by: “Mờ sáng 9/4, pháo ta bắn”, behind the day of a battle of that month."""
    reference = around.reference
    if reference is None or (reference - told.day).days <= LONG_AGO or not around.is_remembered():
        return False
    return told.when.precision is Precision.YEAR or abs((carried[0] - told.day).days) <= REST_OF_STORY


def gap(days: Days, around: Surroundings) -> int:
    """How many days lie between a period and the publication day; 0 where it holds it."""
    reference = around.reference
    assert reference is not None
    if days[0] > reference:
        return (days[0] - reference).days
    return max(0, (reference - days[1]).days)


def _distance(days: Days, around: Surroundings) -> float:
    """How far a period lies from publication; news tells what has happened, so what lies ahead counts for more.

    A deadline lies ahead: "không thu phí đến hết 31/12".
    """
    if around.reference is None or days[0] <= around.reference:
        return gap(days, around)
    return gap(days, around) * (DEADLINE if around.runs_till() else AHEAD)


def _tells_past(days: Days, around: Surroundings) -> bool:
    """Whether "bị bắt hôm 20/12" is too far ahead to be a day to come."""
    ahead = around.reference is not None and (days[0] - around.reference).days > HOM_AHEAD
    return ahead and around.recalls() == HOM_DAYS and around.direction() < 0


def _scheduled(options: list[Days], around: Surroundings) -> Days | None:
    """What follows a day to come within some weeks is to come too: "Chậm nhất 20-8 … Đợt 2 từ ngày 25-8"."""
    reference, told = around.reference, around.story.last()
    assert reference is not None
    if told is None or not told.future or told.when.precision is not Precision.DAY or options[0][0] >= reference:
        return None
    if around.place.paragraph - told.place.paragraph > 1 or gap(options[0], around) <= SURE_DAYS:
        return None
    later = (days for days in options if 0 <= (days[0] - told.day).days <= SCHEDULE_DAYS)
    return next(later, None)


def _tells_past_month(options: list[Days], around: Surroundings) -> bool:
    """Whether "tới" is a verb: "Ai đã khám trong tháng 3 tới nhận thuốc", told in April."""
    reference = around.reference
    assert reference is not None
    if around.direction() >= 0 or options[0][1] >= reference:
        return False
    return gap(options[0], around) <= SURE_DAYS


def _nearest(clue: Clue, around: Surroundings, precision: Precision, in_year: InYear) -> Solved | None:
    """The year that brings the date nearest to publication, bent by "tới", "vừa qua" and the tense."""
    reference = around.reference
    assert reference is not None
    whole = precision is Precision.MONTH or precision is Precision.QUARTER
    near = 0 if whole else CUE_DAYS
    this_year = in_year(reference.year)
    if (
        clue.toward is None
        and this_year
        and gap(this_year, around) <= near
        and (this_year[0] <= reference or not _tells_past(this_year, around))
    ):
        # The commonest case; those of the years around lie much further off.
        return Solved(this_year, precision, YearFrom.PUBLISHED, anchor=reference)
    options = [days for shift in (-1, 0, 1) if (days := in_year(reference.year + shift))]
    if not options:
        options = [days for shift in range(-4, 5) if (days := in_year(reference.year + shift))]
    if not options:
        return None
    options.sort(key=lambda days: _distance(days, around))
    best = options[0]
    if precision is Precision.DAY and not clue.toward and _tells_past(options[0], around):
        options = [days for days in options if days[0] <= reference] or options
        return Solved(options[0], precision, YearFrom.CUE, anchor=reference)
    if clue.toward == 1 and precision is Precision.MONTH and _tells_past_month(options, around):
        return Solved(best, precision, YearFrom.CUE, anchor=reference)
    if clue.toward:
        wanted = [days for days in options if (days[1] >= reference if clue.toward > 0 else days[0] <= reference)]
        return Solved(wanted[0] if wanted else best, precision, YearFrom.CUE, anchor=reference)
    if clue.toward == 0:
        best = min(options, key=lambda days: gap(days, around))
        return Solved(best, precision, YearFrom.CUE, anchor=reference)
    if scheduled := _scheduled(options, around):
        return Solved(scheduled, precision, YearFrom.STORY, Confidence.INFERRED, reference, best)
    off = gap(best, around)
    rest = [days for days in options[1:] if (days[0] > reference) != (best[0] > reference)]
    if off <= near or not rest:
        return Solved(best, precision, YearFrom.PUBLISHED, anchor=reference)
    direction = max(0, around.direction()) if clue.edge else around.direction()
    if whole and not direction and around.story.looks_ahead(around.place):
        direction = 1  # "phỏng vấn ngày 11/1, đi làm từ tháng 2", told in December
    if clue.lunar and not direction and off > SURE_DAYS and around.is_of_the_dead():
        direction = 1  # "Giỗ ông 13 tháng tám âm thì giữ nguyên" is of the one to come
    points = 1 if best[0] > reference else -1
    if whole and points > 0 and best[0].year > reference.year and off > NEXT_YEAR_DAYS and not direction:
        # "Tháng 2, xưởng xuất 300 tấn" in December: papers count the months of their own year.
        direction = -1
    if not whole and direction < 0 < points and NEARER * _distance(best, around) < _distance(rest[0], around):
        direction = 0  # "vé ngày 20/1 đã hết" in December tells of next month
    if direction and direction != points:
        return Solved(rest[0], precision, YearFrom.CUE, Confidence.INFERRED, reference, best)
    if direction or off <= SURE_DAYS:
        return Solved(best, precision, YearFrom.CUE if direction else YearFrom.PUBLISHED, anchor=reference)
    close = abs(_distance(rest[0], around) - _distance(best, around)) <= CLOSE_CALL
    confidence = Confidence.AMBIGUOUS if close else Confidence.INFERRED
    return Solved(best, precision, YearFrom.PUBLISHED, confidence, reference, rest[0])

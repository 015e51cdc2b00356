"""Whether a date goes on with a story of years long past: the next day of it, of a war, or remembered."""

from datetime import date

from timeline.model import Precision, YearFrom

from ..vi.history import DAYS
from .reading import Surroundings
from .span import Days
from .story import Told

# What goes on with a story does so within so many days.
REST_OF_STORY, A_YEAR = 31, 366
# So many days back lies what is remembered rather than told as news.
LONG_AGO = 5 * 365
_PERIODS = (Precision.SEASON, Precision.QUARTER, Precision.MONTH)
# No war of so many years ago is in the news.
_A_GENERATION = 25
# So many days a story of days goes back.
_BACK_DAYS = 7
# The last days before publication.
_LAST_WEEK = 7


def is_of_old_war(told: Told, carried: Days, around: Surroundings, reference: date) -> bool:
    """Whether a war long past is told of day by day: "Năm 1975, ông vào bộ đội. Ngày 18/4, địch rút"."""
    apart = around.place.paragraph - told.place.paragraph
    if apart > 1 or told.when.latest.year > reference.year - _A_GENERATION or around.direction() > 0:
        return False
    # "Mùa thu năm 1945" of the revolution begins in August.
    back = _BACK_DAYS if told.when.precision is Precision.DAY else REST_OF_STORY
    follows = (told.when.earliest - carried[1]).days <= back
    return follows and not around.commemorates() and around.tells_of_war()


def is_of_charges(told: Told, carried: Days, around: Surroundings, reference: date) -> bool:
    """Whether what a court hears goes on from a day of an earlier year: "Theo cáo trạng, tháng 11/2022, …"."""
    here = around.place.paragraph == told.place.paragraph and told.when.latest.year < reference.year
    follows = told.when.earliest <= carried[0] and carried[1] < reference and (carried[0] - told.day).days <= A_YEAR
    return here and follows and around.direction() <= 0 and around.tells_of_charges()


def is_in_old_season(told: Told, carried: Days, around: Surroundings, reference: date) -> bool:
    """Whether a season, month or year of old is told of day by day: "Mùa xuân năm 1975, ông vào Nam. Ngày 18/4, …".

    Of a year alone only a day that history knows in it is: "Năm 1975, ông mới mười chín. Ngày 30/4, ông đứng gác".
    """
    apart, beside = around.place.paragraph - told.place.paragraph, around.place.sentence - told.place.sentence
    if apart > 1 or (apart == 0 and beside > 1) or (reference - told.day).days <= LONG_AGO:
        return False
    if not (told.place.opens and around.place.opens) or around.direction() > 0 or around.commemorates():
        return False
    if told.when.precision is Precision.YEAR and carried[0] == carried[1]:
        day = carried[0]
        return apart == 0 and told.leads and DAYS.get((day.day, day.month)) == day.year
    within = told.when.earliest <= carried[0] and carried[1] <= told.when.latest
    return within and told.year_from is YearFrom.SAID and told.when.precision in _PERIODS


def is_next_of_chain(told: Told, carried: Days, nearest: Days, around: Surroundings) -> bool:
    """Whether it comes next of days told one by one of years long past: "Sáng 9/4, …. Ngày 15, …. Ngày 26/4, …".

    What would lie ahead, and is not said to, goes on with years that are nearer, too.
    """
    reference, here = around.reference, around.place.paragraph == told.place.paragraph
    if reference is None or around.direction() > 0:
        return False
    ahead = here and nearest[0] > reference and told.when.latest.year < reference.year
    if not ahead and (reference - told.day).days <= LONG_AGO:
        return False
    if told.year_from is not YearFrom.STORY and not _opens_story(told, around):
        return False
    if not here and told.when.precision is Precision.MONTH and _is_fresh(told, nearest, around):
        return False
    day = told.when.precision is Precision.DAY
    reach = A_YEAR // 2 if here and (ahead or not day) else REST_OF_STORY
    exact = day or told.when.precision is Precision.MONTH
    return (here or (exact and around.place.opens)) and 0 <= (carried[0] - told.day).days <= reach


def _is_fresh(told: Told, nearest: Days, around: Surroundings) -> bool:
    """Whether it is of the last days, and no anniversary: "Tháng 2-1978, ông thu âm"; below, "Chiều 14/3, thầy gọi"."""
    reference = around.reference
    if reference is None or nearest[1] > reference or (reference.year - told.day.year) % 5 == 0:
        return False
    return (reference - nearest[1]).days <= _LAST_WEEK


def _opens_story(told: Told, around: Surroundings) -> bool:
    """Whether a day or month heads the sentence before and the date its own: "Cuối tháng 3-1975, …. Ngày 9-4, …"."""
    beside = around.place.paragraph == told.place.paragraph and around.place.sentence - told.place.sentence == 1
    said = told.year_from is YearFrom.SAID and told.when.precision in (Precision.DAY, Precision.MONTH)
    return beside and said and told.place.opens and around.place.opens


def is_remembered(told: Told, carried: Days, nearest: Days, around: Surroundings) -> bool:
    """Whether somebody tells of times gone by: “Mờ sáng 9/4, pháo ta bắn”, behind the day of a battle of that month."""
    reference = around.reference
    if reference is None or (reference - told.day).days <= LONG_AGO or not around.is_remembered():
        return False
    parted = told.place.paragraph != around.place.paragraph
    if parted and told.when.precision is Precision.MONTH and _is_fresh(told, nearest, around):
        return False
    return told.when.precision is Precision.YEAR or abs((carried[0] - told.day).days) <= REST_OF_STORY

"""Whether a date that does not say its year is of the news rather than of the story before it."""

from datetime import date

from timeline.model import Precision, YearFrom

from .nearest import SURE_DAYS, gap
from .old_stories import A_YEAR, REST_OF_STORY
from .reading import Surroundings
from .span import Days
from .story import Told

# A look back to another year goes on unless the date lies this near to publication.
STORY_DAYS = 20
# A day just before publication is news, though the sentence before was about a year long past: unless the look back
# would go on within so many days.
FRESH_DAYS = 2
LAST_WEEK = 7
# So many times further from the look back than from publication, a date is not of its year.
_FAR_FROM_STORY = 8
_NEXT_WEEK = 7
# After so many years, each fifth is an anniversary, on the days of the year of which things are remembered.
_RECALLED = 10


def is_parted(told: Told, around: Surroundings) -> bool:
    """Whether the date told stands in another sentence."""
    return told.place[:2] != around.place[:2]


def is_recalled(told: Told, carried: Days, reference: date) -> bool:
    """Whether a round number of years has gone since the story, of the same half of a year."""
    age, behind = reference.year - told.when.latest.year, (carried[1] - told.when.earliest).days
    return age >= _RECALLED and age % 5 == 0 and -REST_OF_STORY <= behind <= A_YEAR // 2


def is_of_today(nearest: Days, around: Surroundings, reference: date) -> bool:
    """Whether the story has come to the present and goes on in it: "Nay ông ở quê. Ngày 27/4, ông ra thắp hương"."""
    return nearest[1] <= reference and gap(nearest, around) <= SURE_DAYS and around.has_come_to_now()


def is_of_now(told: Told, reference: date) -> bool:
    """Whether what was told has happened in the year of publication, which only the story before it says."""
    return told.year_from is YearFrom.STORY and not told.future and told.when.earliest.year == reference.year


def lies_ahead(told: Told, carried: Days, nearest: Days, around: Surroundings) -> bool:
    """Whether it would go back before a day of this year that an earlier paragraph told, and is soon to come."""
    reference = around.reference
    if reference is None or around.place.paragraph == told.place.paragraph or told.when.latest.year < reference.year:
        return False
    return carried[1] < told.day and nearest[0] > reference and gap(nearest, around) <= SURE_DAYS


def is_at_hand(told: Told, nearest: Days, around: Surroundings, reference: date) -> bool:
    """Whether it is to come within days, behind an old story: "Năm 1946, ông đi hát. Lễ tang cử hành ngày 18/1"."""
    if not around.story.present or around.place.opens or not is_parted(told, around) or around.names_year_before():
        return False  # nor is "Hồi ấy mưa ba ngày, từ 9 đến 11/11"
    return reference < nearest[0] and gap(nearest, around) <= _NEXT_WEEK and told.when.latest.year < reference.year - 1


def is_news(told: Told, carried: Days, nearest: Days, around: Surroundings, reference: date) -> bool:
    """Whether it is of the news, whatever was told before."""
    apart = around.place.paragraph - told.place.paragraph
    off, direction = gap(nearest, around), around.direction()
    said = told.year_from is YearFrom.SAID and told.place.sentence != around.place.sentence
    if (
        nearest[0] == reference
        and said
        and told.when.precision is Precision.MONTH
        and not is_recalled(told, carried, reference)
    ):
        return True  # "Cầu mở từ tháng 5/2022. Đến hôm 11/4, cầu sập", on that day
    past, same = nearest[1] < reference, told.place.sentence == around.place.sentence and apart == 0
    if past and off <= around.recalls() and (not same or told.when.precision is Precision.YEAR):
        return True
    jubilee = (reference.year - told.when.latest.year) % 5 == 0
    if past and off <= FRESH_DAYS and (told.when.precision is Precision.YEAR or not (same or jubilee)):
        return True
    back = (carried[1] - told.when.earliest).days < 0
    if past and off <= FRESH_DAYS and back and apart:
        return True  # a story does not go back in a new paragraph
    whole = told.when.precision is Precision.YEAR or (told.when.precision is Precision.MONTH and apart)
    if past and off <= LAST_WEEK and whole and not (same or jubilee):
        return True  # few stories of another year happen to be of the last days before publication
    if (carried[0] > reference and direction < 0) or (carried[1] < reference <= nearest[0] and direction > 0):
        return True
    passing = told.future and not same and not told.place.opens and nearest[0] < told.when.earliest
    if nearest[0] > reference and (passing or (told.future and apart)):
        return True  # what is announced for next year says nothing of a month to come before
    if told.future and direction <= 0 and past and off <= SURE_DAYS and not same:
        return True
    chained = told.year_from is YearFrom.STORY and not around.story.present and is_recalled(told, carried, reference)
    if past and off <= FRESH_DAYS and not -7 <= (carried[0] - told.when.earliest).days <= REST_OF_STORY and not chained:
        return True
    return bool(
        past and around.story.present and off <= STORY_DAYS * 2 and (carried[0] - told.day).days > _FAR_FROM_STORY * off
    )

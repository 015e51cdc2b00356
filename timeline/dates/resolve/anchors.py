"""The day that a relative date counts from: publication's, the story's, a diary's, a speaker's."""

from datetime import date

from timeline.model import Clue, Precision, YearFrom

from .looking_back import looks_back
from .period_anchors import anchor_of_period, hangs_on_story
from .reading import Surroundings, is_here
from .story_anchors import anchor_in_story

_YEARS_AGO = 1000
_ONCE_MORE = 2
_TOLD_OF = (Precision.MONTH, Precision.QUARTER)


def anchor_of(clue: Clue, around: Surroundings) -> date | None:
    """The day that a shift counts from."""
    hangs = hangs_on_story(clue, around)
    if period := anchor_of_period(clue, around, hangs=hangs):
        return period
    if clue.story or (hangs and looks_back(clue, around)):
        return anchor_in_story(clue, around)
    return _anchor_of_speaker(clue, around)


def _anchor_of_speaker(clue: Clue, around: Surroundings) -> date | None:
    """The day on which the article, the diary or the quoted person speaks."""
    shift = clue.shift or 0
    if clue.unit is Precision.DAY and shift < -1 and (old := _old_day_beside(around)):
        return old
    if around.in_diary() or _is_under_old_heading(around):
        day = diary_day(around)
        counted = clue.unit is Precision.YEAR and shift < -1 and day and around.reference
        if counted and around.reference and day and around.reference.year + shift == day.year:
            return around.reference  # "- Ngày 12-10-1960: …. Cách đây 62 năm, …", told in 2022
        return day or around.reference
    return around.day_quoted() or around.reference or diary_day(around)


def _old_day_beside(around: Surroundings) -> date | None:
    """The old day that its sentence counts back from: "Đêm 28/12/2008, đội thắng, sau trận hòa bốn hôm trước"."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or told.day.year >= reference.year or not around.says_before():
        return None
    if told.place[:2] != around.place[:2] or told.when.precision is not Precision.DAY:
        return None
    return told.when.earliest if told.happening and told.carries_year else None


def _is_under_old_heading(around: Surroundings) -> bool:
    """Whether the entry of a diary of years ago goes on: its day stands alone on the line before."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or not told.heads or told.when.precision is not Precision.DAY:
        return False
    return around.place.paragraph - told.place.paragraph <= 1 and (reference - told.day).days > _YEARS_AGO


def diary_day(around: Surroundings) -> date | None:
    """In a diary "sáng mai" counts from the day that its entry states, else from the day told last."""
    days = [told for told in around.story.told if told.when.precision is Precision.DAY]
    stated = [told for told in days if told.heads or (told.year_from is YearFrom.SAID and is_here(told, around))]
    if around.reference is None and not any(told.heads or told.place.opens for told in (*stated, *days[:1])):
        return None  # "Nhà máy chạy thử ngày 2/9/2018. Hôm qua nhà máy dừng" tells not of what day it speaks
    return (stated or days)[-1].when.latest if days else None


def once_more(clue: Clue, anchor: date, around: Surroundings) -> int:
    """The shift of a clue; in a story "năm sau nữa" and "hôm sau nữa" go on by one from what was told last."""
    shift = (clue.shift if clue.year_shift is None else clue.year_shift) or 0
    again = clue.year_shift == _ONCE_MORE or clue.name == "once more"
    told = around.story.told
    if not again or anchor == around.reference or len(told) < _ONCE_MORE:
        return shift
    last, before = told[-1].when.earliest, told[-2].when.earliest
    went_on = last != before
    if clue.year_shift is not None:
        # "Năm 1965, … Tháng 10 năm đó, … Mùa hè năm sau nữa" has not gone on from the year said, "Năm 1965. Hai năm
        # sau, …; cuối năm đó, … Năm sau nữa" has.
        said = next((one.when.earliest for one in reversed(told) if one.year_from is YearFrom.SAID), before)
        went_on = last.year != said.year
    return shift - (went_on and told[-1].year_from is YearFrom.STORY)


def of_story(clue: Clue, anchor: date, around: Surroundings) -> bool:
    """Whether it counts from the day being told of rather than from publication."""
    reference = around.reference
    if clue.hangs and clue.unit in _TOLD_OF and anchor != reference:
        return True
    # "Trang đầu đề ngày 3/6/1971. “Hôm qua …" counts from the diary's day.
    counts = clue.hangs or clue.unit is Precision.DAY or clue.year_shift == 1
    return clue.story or reference is None or (counts and anchor.year != reference.year)

"""The period that a week, a month, a quarter or a part of a year is counted from or compared with."""

from datetime import date

from timeline.model import Clue, Modifier, Precision, YearFrom

from .compared import quarter_reported, told_behind, told_beside, week_compared
from .looking_back import LONG_AGO
from .reading import Surroundings, is_here
from .wording import HOI_DAYS

_TWO_WEEKS = 14
_MID_YEAR, _HALF_A_YEAR = 5, 6


def hangs_on_story(clue: Clue, around: Surroundings) -> bool:
    """Whether it may count from what was told: in the past, too, "tuần sau", "thế kỷ trước" are publication's."""
    if not clue.hangs or clue.unit in (Precision.CENTURY, Precision.WEEK):
        return False
    if around.recalls() == HOI_DAYS and _is_parted(around):
        return False  # "Luật có hiệu lực từ 1.1.2002. Hồi đầu năm, …"
    # "trong tháng này", "quý này" are publication's, whatever was told
    this = clue.shift == 0 and clue.unit in (Precision.MONTH, Precision.QUARTER)
    return not this or around.says_also()


def anchor_of_period(clue: Clue, around: Surroundings, *, hangs: bool) -> date | None:
    """The day of the period that the words go on from or weigh against; `hangs` where the story may lend it."""
    if clue.unit is Precision.WEEK and (week := week_compared(clue, around) or _week_told(clue, around)):
        return week
    if clue.unit is Precision.WEEK and clue.shift == 0 and around.says_also() and (day := _day_just_told(around)):
        return day
    if clue.unit is Precision.MONTH and (month := _month_behind_plan(clue, around)):
        return month
    if quarter := quarter_reported(clue, around):
        return quarter
    if clue.year_shift == 1 and not hangs and (then := _year_of_promise(around)):
        return then
    if hangs and around.is_weighed() and (beside := told_beside(clue, around) or told_behind(clue, around)):
        return beside
    # "Năm 2026, nên cẩn trọng nửa đầu năm", but not "nửa đầu năm nay"
    of_year = clue.year_shift == 0 and clue.unit is Precision.YEAR and (hangs or (clue.half and not around.says_now()))
    return _anchor_of_year(clue, around) if of_year else None


def _year_of_promise(around: Surroundings) -> date | None:
    """The year in which "sang năm" was promised: "Cuối năm 2017, giám đốc bảo xuất trước, sang năm mua bù"."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or told.place[:2] != around.place[:2] or not around.is_promised_then():
        return None
    return told.day if told.day.year < reference.year and (told.carries_year or told.named) else None


def _day_just_told(around: Surroundings) -> date | None:
    """The day of these weeks that the paragraph told last: "Đến ngày 21/7 có 32 ca. Cũng trong tuần này, …"."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or told.when.precision is not Precision.DAY or not is_here(told, around):
        return None
    return told.day if abs((reference - told.day).days) <= _TWO_WEEKS else None


def _anchor_of_year(clue: Clue, around: Surroundings) -> date | None:
    """A day of the year of which a part is told."""
    if own := _year_told(around) or _year_going_on(clue, around):
        return own
    if clue.modifier is Modifier.START and (gone := _year_gone(around)):
        return gone
    part = clue.half or (clue.modifier is Modifier.START and around.place.opens)
    reviewed = around.year_reviewed() if part and around.direction() <= 0 else None
    return date(reviewed, 12, 31) if reviewed else None  # "Khách giảm trong năm 2009. Nửa đầu năm, …", in January


def _year_gone(around: Surroundings) -> date | None:
    """The year that is over, in January: "Ngày 31/12, tồn kho còn 712 tỷ, trong khi hồi đầu năm là 640 tỷ"."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or reference.month != 1 or not around.recalls():
        return None
    here = is_here(told, around) and told.happening and told.when.latest.year == reference.year - 1
    return told.when.latest if here else None


def _year_told(around: Surroundings) -> date | None:
    """The year whose beginning or end is told of: "Năm 2025, … từ đầu năm", "So với đầu năm" in a January."""
    told = around.story.last_year_said()
    if told is None:
        return None
    january = around.reference is not None and around.reference.month == 1
    before = january and around.reference is not None and told.when.latest.year == around.reference.year - 1
    beside = told.place[:2] == around.place[:2] and told.leads
    ahead = around.reference is not None and told.when.earliest > around.reference and told.place.opens
    return told.when.latest if beside or ((before or ahead) and is_here(told, around)) else None


def _week_told(clue: Clue, around: Surroundings) -> date | None:
    """ "Chiều 28-4-1975, tôi hẹn tuần sau kiểm tra", "Ngày 14/11/2006, ông viết. Tuần kế tiếp, …": of that story."""
    told, reference = around.story.last(), around.reference
    if clue.shift != 1 or told is None or reference is None or told.when.precision is not Precision.DAY:
        return None
    apart = around.place.sentence - told.place.sentence
    promised = around.is_promised()
    if told.place.paragraph != around.place.paragraph:
        return None
    if around.says_next() and apart <= 1 and around.direction() <= 0:
        # "Kết quả ngày 22/10 cho thấy sai phạm. Nhưng tuần kế tiếp, kho đã dời", told in December
        return told.day if told.happening and (reference - told.day).days > _TWO_WEEKS else None
    if apart > (around.place.opens or promised):
        return None
    if (reference - told.day).days <= LONG_AGO or not (told.carries_year and told.happening):
        return None
    return told.day if apart == 0 or promised or around.direction() <= 0 else None


def _month_behind_plan(clue: Clue, around: Surroundings) -> date | None:
    """ "Phỏng vấn ngày 24/2. Kết quả công bố đầu tháng sau", told in December: the month after that day."""
    told, reference = around.story.last(), around.reference
    if clue.shift != 1 or told is None or reference is None or told.when.precision is not Precision.DAY:
        return None
    apart = around.place.sentence - told.place.sentence
    if not told.future or told.place.paragraph != around.place.paragraph or apart != 1:
        return None
    return told.day if (told.day.year - reference.year) * 12 + told.day.month - reference.month > 1 else None


def _year_going_on(clue: Clue, around: Surroundings) -> date | None:
    """The year before or behind this one that a part of a year goes on with.

    "Tháng 6 năm ngoái tôi đã nêu. Đến cuối năm có đoàn xuống", "Năm 2020 lãi 3 tỷ. Nửa đầu năm, …", told in April,
    "Sau Tết, cô sẽ nghỉ đến giữa năm", told in November.
    """
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or told.place.paragraph != around.place.paragraph:
        return None
    apart, first = around.place.sentence - told.place.sentence, told.when.earliest
    if apart == 0 and told.future and first.year > reference.year and told.when.precision is not Precision.YEAR:
        return first
    if apart > 1 or first.year != reference.year - 1 or around.direction() > 0 or around.recalls():
        return None
    if told.when.precision is Precision.YEAR:
        unfinished = clue.half == 1 and reference.month <= _HALF_A_YEAR
        return told.when.latest if unfinished and told.year_from is YearFrom.SAID else None
    later = clue.modifier is Modifier.END or (clue.modifier is Modifier.MID and first.month < _MID_YEAR)
    said = told.carries_year or told.named
    return told.when.latest if later and said and (around.place.opens or around.leads_on()) else None


def _is_parted(around: Surroundings) -> bool:
    """Whether what was told last stands in another sentence."""
    told = around.story.last()
    return told is not None and told.place[:2] != around.place[:2]

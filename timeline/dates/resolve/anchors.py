"""The day that a relative date counts from: publication's, the story's, a diary's, a speaker's."""

from datetime import date

from timeline.model import Clue, Modifier, Precision, YearFrom

from .compared import compares_years, quarter_reported, told_behind, told_beside, week_compared
from .looking_back import LONG_AGO, looks_back
from .reading import Surroundings
from .story import ONE_NIGHT, Told
from .wording import HOI_DAYS

_YEARS_AGO = 1000
_A_MONTH, _TWO_WEEKS = 31, 14
_MID_YEAR, _HALF_A_YEAR = 5, 6
_ONCE_MORE = 2
_TOLD_OF = (Precision.MONTH, Precision.QUARTER)


def anchor_of(clue: Clue, around: Surroundings) -> date | None:
    """The day that a shift counts from."""
    # In the past, too, "tuần sau" and "thế kỷ trước" are those of publication.
    hangs = clue.hangs and clue.unit not in (Precision.CENTURY, Precision.WEEK)
    if clue.unit is Precision.WEEK and (week := week_compared(clue, around) or _week_told(clue, around)):
        return week
    if clue.unit is Precision.MONTH and (month := _month_behind_plan(clue, around)):
        return month
    if hangs and around.recalls() == HOI_DAYS and _is_parted(around):
        hangs = False  # "Luật có hiệu lực từ 1.1.2002. Hồi đầu năm, …"
    if quarter := quarter_reported(clue, around):
        return quarter
    if clue.shift == 0 and clue.unit in (Precision.MONTH, Precision.QUARTER) and not around.says_also():
        hangs = False  # "trong tháng này", "quý này" are publication's, whatever was told
    if hangs and around.is_weighed() and (beside := told_beside(clue, around) or told_behind(clue, around)):
        return beside
    # "Năm 2026, nên cẩn trọng nửa đầu năm", but not "nửa đầu năm nay"
    of_year = clue.year_shift == 0 and clue.unit is Precision.YEAR and (hangs or (clue.half and not around.says_now()))
    if of_year and (own := _year_told(around) or _year_going_on(clue, around)):
        return own
    if of_year and clue.modifier is Modifier.START and (gone := _year_gone(around)):
        return gone
    part = clue.half or (clue.modifier is Modifier.START and around.place.opens)
    reviewed = around.year_reviewed() if of_year and part and around.direction() <= 0 else None
    if reviewed:
        return date(reviewed, 12, 31)  # "Khách giảm trong năm 2009. Nửa đầu năm, …", told in January
    if not clue.story and not (hangs and looks_back(clue, around)):
        if clue.unit is Precision.DAY and (clue.shift or 0) < -1 and (old := _old_day_beside(around)):
            return old
        if around.in_diary() or _is_under_old_heading(around):
            day = diary_day(around)
            counted = clue.unit is Precision.YEAR and (clue.shift or 0) < -1 and day and around.reference
            if counted and around.reference and day and around.reference.year + (clue.shift or 0) == day.year:
                return around.reference  # "- Ngày 12-10-1960: …. Cách đây 62 năm, …", told in 2022
            return day or around.reference
        return around.day_quoted() or around.reference or diary_day(around)
    told = around.story.last()
    counts = bool(clue.shift or clue.year_shift)
    if counts and around.counts_from_noun() and (told is None or clue.unit is not Precision.DAY):
        return None
    if counts and clue.unit is Precision.DAY and around.counts_from_noun() and (deed := _day_of_deed(around)):
        return deed
    if clue.unit is Precision.WEEK and told and told.when.precision is Precision.WEEK and _is_here(told, around):
        return told.when.earliest  # "Số ca tuần qua tương đương tuần trước đó"
    if clue.unit in (Precision.DAY, Precision.WEEK):
        if told and (clue.shift or 0) > 0 and _tells_of_no_day(told, around):
            return None  # "Ba tháng trước, cháu bị chó cắn. Năm ngày sau, chó chết"
        if clue.shift and told and _is_here(told, around) and told.when.precision is not Precision.DAY:
            if told.when.precision is Precision.YEAR and told.place.opens and clue.name != "that day":
                return None  # "Năm 1990, anh thấy một hạch. Hai tuần sau, hạch sưng to."
        elif (
            clue.shift
            and clue.shift < 0
            and told
            and _is_here(told, around)
            and told.when.latest - told.when.earliest > ONE_NIGHT
        ):
            return told.when.earliest  # "Hội mở 27/6 đến 29/6. Hai ngày trước đó, làng dựng rạp."
        if (clue.shift or 0) > 0 and told and _is_stretch(told, around, ahead=clue.story):
            return told.when.latest  # "Đăng ký từ 1/9 đến 15/9. Mười ngày sau, …"
        if clue.shift == 0 and clue.part is None and clue.time is None and clue.name is None:
            if around.opens_item() and around.place.opens:
                return around.reference
            if told and told.future and around.place.opens and around.reports():
                return around.story.day_reported(around.place)
        close = clue.time is not None or clue.part is not None
        if (
            clue.time is not None
            and clue.shift == 0
            and (forecast := around.story.day_forecast(around.place, rite=around.tells_of_rite()))
        ):
            return forecast
        if (clue.shift or 0) < 0 and (beside := around.story.day_beside(around.place)):
            return beside  # "giảm từ thứ Ba, sau tin bắt giữ tối hôm trước"
        moves = max(0, clue.shift or 0) * (7 if clue.unit is Precision.WEEK else 1)
        return around.story.day(around.place, moves=moves, ahead=around.direction() > 0, close=close)
    return _period_told(clue, around)


def _day_of_deed(around: Surroundings) -> date | None:
    """The day of what a noun names: "Ca mổ thực hiện ngày 21/2. Sáng hôm sau, bé tỉnh. Hai ngày sau ca mổ, …"."""
    here = [told for told in around.story.told if told.place.paragraph == around.place.paragraph and told.happening]
    said = (told for told in reversed(here) if told.year_from is not YearFrom.STORY)
    return next((told.day for told in said if told.when.precision is Precision.DAY), None)


def _is_stretch(told: Told, around: Surroundings, *, ahead: bool) -> bool:
    """Whether what was told right before is a stretch of days, over when the article appeared or `ahead` as well."""
    apart, reference = around.place.sentence - told.place.sentence, around.reference
    if not _is_here(told, around) or apart > 1 or told.when.precision is not Precision.DAY or not told.happening:
        return False
    over = ahead or (reference is not None and told.when.latest < reference)
    return over and told.when.latest - told.when.earliest > ONE_NIGHT


def _old_day_beside(around: Surroundings) -> date | None:
    """The old day that its sentence counts back from: "Đêm 28/12/2008, đội thắng, sau trận hòa bốn hôm trước"."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or told.day.year >= reference.year or not around.says_before():
        return None
    if told.place[:2] != around.place[:2] or told.when.precision is not Precision.DAY:
        return None
    return told.when.earliest if told.happening and told.carries_year else None


def _period_told(clue: Clue, around: Surroundings) -> date | None:
    """The day that a month or year of the story counts from: that of the period told last."""
    # "Tập thơ in cuối năm 1939. Tháng 5 năm sau, ông vào Huế"
    parted = clue.month is not None or clue.unit is Precision.SEASON
    moves = around.moves_on() or (parted and around.follows_on()) or compares_years(clue, around)
    leading = clue.hangs and not around.goes_on_from_semicolon() and not moves
    told = around.story.last_leading() if leading else around.story.last()
    beside = around.story.compared
    if beside and clue.story and clue.year_shift == 0 and beside.place.paragraph == around.place.paragraph:
        # "So với đỉnh dịch tháng 10/2012, số ca còn ít. Năm đó, …"
        told = beside if told is None or told.place < beside.place else told
    if told is None:
        return around.reference if clue.hangs or clue.unit is not Precision.YEAR or clue.year_shift is None else None
    apart = told.when.precision is Precision.YEAR or (told.future and not _is_here(told, around))
    if clue.unit is Precision.MONTH and clue.shift == 0 and apart:
        return around.reference  # "Năm 1951, cụ bị bắt. Hồi đầu tháng, bảo tàng xin cờ"
    # Behind "từ năm 2018 đến giữa năm 2020", "năm đó" is the last of them.
    first, last = told.when.earliest, told.when.latest
    if (clue.shift or 0) < 0 and clue.story:
        return first
    if last == around.reference and first.year < last.year and clue.year_shift == 0:
        return first  # "Sáu trận lụt từ năm 2010 tới nay. Tháng 10 năm ấy …"
    if clue.unit is Precision.MONTH and told.when.precision is Precision.DAY:
        return last  # behind "từ 28 tháng 9 đến 5 tháng 10", "cùng tháng" is October
    return last if last.year > first.year + 1 else first


def _year_gone(around: Surroundings) -> date | None:
    """The year that is over, in January: "Ngày 31/12, tồn kho còn 712 tỷ, trong khi hồi đầu năm là 640 tỷ"."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or reference.month != 1 or not around.recalls():
        return None
    here = _is_here(told, around) and told.happening and told.when.latest.year == reference.year - 1
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
    return told.when.latest if beside or ((before or ahead) and _is_here(told, around)) else None


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


def _is_under_old_heading(around: Surroundings) -> bool:
    """Whether the entry of a diary of years ago goes on: its day stands alone on the line before."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or not told.heads or told.when.precision is not Precision.DAY:
        return False
    return around.place.paragraph - told.place.paragraph <= 1 and (reference - told.day).days > _YEARS_AGO


def diary_day(around: Surroundings) -> date | None:
    """In a diary "sáng mai" counts from the day that its entry states, else from the day told last."""
    days = [told for told in around.story.told if told.when.precision is Precision.DAY]
    stated = [told for told in days if told.heads or (told.year_from is YearFrom.SAID and _is_here(told, around))]
    if around.reference is None and not any(told.heads or told.place.opens for told in (*stated, *days[:1])):
        return None  # "Nhà máy chạy thử ngày 2/9/2018. Hôm qua nhà máy dừng" tells not of what day it speaks
    return (stated or days)[-1].when.latest if days else None


def _is_here(told: Told, around: Surroundings) -> bool:
    return told.place.paragraph == around.place.paragraph


def of_story(clue: Clue, anchor: date, around: Surroundings) -> bool:
    """Whether it counts from the day being told of rather than from publication."""
    reference = around.reference
    if clue.hangs and clue.unit in _TOLD_OF and anchor != reference:
        return True
    # "Trang đầu đề ngày 3/6/1971. “Hôm qua …" counts from the diary's day.
    counts = clue.hangs or clue.unit is Precision.DAY
    return clue.story or reference is None or (counts and anchor.year != reference.year)


def _is_parted(around: Surroundings) -> bool:
    """Whether what was told last stands in another sentence."""
    told = around.story.last()
    return told is not None and told.place[:2] != around.place[:2]


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


def _tells_of_no_day(told: Told, around: Surroundings) -> bool:
    """Whether a count of days goes on a story of weeks ago that has told months or years and no day."""
    reference = around.reference
    if reference is None or told.when.precision not in (Precision.MONTH, Precision.YEAR):
        return False
    beside = _is_here(told, around) and around.place.sentence - told.place.sentence <= 1
    if (reference - told.when.latest).days <= (0 if beside else _A_MONTH) or around.direction() > 0:
        return False
    here = (one for one in around.story.told if one.place.paragraph == around.place.paragraph)
    days = here if _is_here(told, around) else around.story.told
    return all(one.when.precision is not Precision.DAY for one in days)

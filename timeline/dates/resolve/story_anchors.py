"""The day of the story that "ba ngày sau", "hôm trước" or "năm đó" counts from."""

from datetime import date

from timeline.model import Clue, Precision, YearFrom

from .compared import compares_years
from .reading import Surroundings, is_here
from .story import ONE_NIGHT, Told

_A_MONTH = 31


def anchor_in_story(clue: Clue, around: Surroundings) -> date | None:
    """The day that what hangs on the story counts from."""
    told, shift = around.story.last(), clue.shift or 0
    after = shift > 0 or (clue.year_shift or 0) > 0
    long = clue.unit in (Precision.YEAR, Precision.MONTH) and not around.place.opens
    if told is None and after and clue.story and (long or around.place[:2] > (0, 0)):
        return None  # "Họ nhận lời hẹn hò. Một năm sau đó, họ cưới": of a time that nobody said
    counts = bool(clue.shift or clue.year_shift)
    if counts and around.counts_from_noun() and (told is None or clue.unit is not Precision.DAY):
        return None
    if counts and clue.unit is Precision.DAY and around.counts_from_noun() and (deed := _day_of_deed(around)):
        return deed
    if clue.unit is Precision.WEEK and told and told.when.precision is Precision.WEEK and is_here(told, around):
        return told.when.earliest  # "Số ca tuần qua tương đương tuần trước đó"
    if clue.unit not in (Precision.DAY, Precision.WEEK):
        return _period_told(clue, around)
    if told and shift and _tells_of_no_day(told, around):
        return None  # "Ba tháng trước, cháu bị chó cắn. Năm ngày sau, chó chết"
    if shift and told and is_here(told, around):
        if told.when.precision is not Precision.DAY:
            if told.when.precision is Precision.YEAR and told.place.opens and clue.name != "that day":
                return None  # "Năm 1990, anh thấy một hạch. Hai tuần sau, hạch sưng to."
        elif shift < 0 and told.when.latest - told.when.earliest > ONE_NIGHT:
            return told.when.earliest  # "Hội mở 27/6 đến 29/6. Hai ngày trước đó, làng dựng rạp."
    if shift > 0 and told and _is_stretch(told, around, ahead=clue.story):
        return told.when.latest  # "Đăng ký từ 1/9 đến 15/9. Mười ngày sau, …"
    return _day_told(clue, around)


def _day_told(clue: Clue, around: Surroundings) -> date | None:
    """The day told of that a count of days, or "cùng ngày", hangs on."""
    told, shift = around.story.last(), clue.shift or 0
    if clue.shift == 0 and clue.part is None and clue.time is None and clue.name is None:
        if around.opens_item() and around.place.opens:
            return around.reference
        if told and told.future and around.place.opens and around.reports():
            return around.story.day_reported(around.place)
    if clue.time is not None and clue.shift == 0:
        forecast = around.story.day_forecast(around.place, rite=around.tells_of_rite())
        if forecast:
            return forecast
    if shift < 0 and (beside := around.story.day_beside(around.place)):
        return beside  # "giảm từ thứ Ba, sau tin bắt giữ tối hôm trước"
    close = clue.time is not None or clue.part is not None
    moves = max(0, shift) * (7 if clue.unit is Precision.WEEK else 1)
    return around.story.day(around.place, moves=moves, ahead=around.direction() > 0, close=close)


def _day_of_deed(around: Surroundings) -> date | None:
    """The day of what a noun names: "Ca mổ thực hiện ngày 21/2. Sáng hôm sau, bé tỉnh. Hai ngày sau ca mổ, …"."""
    here = [told for told in around.story.told if told.place.paragraph == around.place.paragraph and told.happening]
    said = (told for told in reversed(here) if told.year_from is not YearFrom.STORY)
    return next((told.day for told in said if told.when.precision is Precision.DAY), None)


def _is_stretch(told: Told, around: Surroundings, *, ahead: bool) -> bool:
    """Whether what was told right before is a stretch of days, over when the article appeared or `ahead` as well."""
    apart, reference = around.place.sentence - told.place.sentence, around.reference
    if not is_here(told, around) or apart > 1 or told.when.precision is not Precision.DAY or not told.happening:
        return False
    over = ahead or (reference is not None and told.when.latest < reference)
    return over and told.when.latest - told.when.earliest > ONE_NIGHT


def _period_told(clue: Clue, around: Surroundings) -> date | None:
    """The day that a month or year of the story counts from: that of the period told last."""
    # "Tập thơ in cuối năm 1939. Tháng 5 năm sau, ông vào Huế"
    parted = clue.month is not None or clue.unit is Precision.SEASON
    moves = around.moves_on() or (parted and around.follows_on()) or compares_years(clue, around)
    leading = clue.hangs and not around.goes_on_from_semicolon() and not moves
    told = around.story.last_leading() if leading else around.story.last()
    if told and not told.binds and told.year_from is YearFrom.STORY and len(around.story.told) > 1:
        told = around.story.told[-2]  # "Cuối năm 2017, giám đốc bảo sang năm mua bù. Tháng 4 năm sau, …"
    beside = around.story.compared
    if beside and clue.story and clue.year_shift == 0 and beside.place.paragraph == around.place.paragraph:
        # "So với đỉnh dịch tháng 10/2012, số ca còn ít. Năm đó, …"
        told = beside if told is None or told.place < beside.place else told
    if told is None:
        return around.reference if clue.hangs or clue.unit is not Precision.YEAR or clue.year_shift is None else None
    apart = told.when.precision is Precision.YEAR or (told.future and not is_here(told, around))
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


def _tells_of_no_day(told: Told, around: Surroundings) -> bool:
    """Whether a count of days goes on a story of weeks ago that has told months or years and no day."""
    reference = around.reference
    if reference is None or told.when.precision not in (Precision.MONTH, Precision.YEAR):
        return False
    beside = is_here(told, around) and around.place.sentence - told.place.sentence <= 1
    if (reference - told.when.latest).days <= (0 if beside else _A_MONTH) or around.direction() > 0:
        return False
    here = (one for one in around.story.told if one.place.paragraph == around.place.paragraph)
    days = here if is_here(told, around) else around.story.told
    return all(one.when.precision is not Precision.DAY for one in days)

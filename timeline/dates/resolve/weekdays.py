"""A weekday, alone or beside a date, to the day that it means."""

from datetime import date, timedelta

from timeline.model import Clue, Confidence, Precision, YearFrom

from .anchors import diary_day
from .nearest import gap
from .reading import Solved, Surroundings
from .span import day_or_none, month_days, only_day, week_days
from .story import Told
from .wording import HOM_DAYS
from .years import by_year

# "Thứ Bảy" behind "từ thứ Hai đến Chủ nhật" is of that week.
_WEEK_DAYS = 7
# What lies so many days back is told with its own weekdays.
_LONG_AGO = 60
# "Thứ Hai này" of a Sunday is tomorrow.
_FEW_DAYS = 3
# So near to publication, a weekday that does not fit is a slip or an ordinal ("ngày xử thứ ba"), not another year's.
_SLIP_DAYS = 7
_NEAR_DAYS = 14
# Of a plan so far ahead no weekday goes on.
_FAR_AHEAD = 60


def weekday_and_day(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Tối thứ Bảy 25": the day of that number nearest to the story's or publication's that is such a weekday."""
    told = around.story.last()
    here = told is not None and told.place.paragraph == around.place.paragraph
    anchor = told.day if told and here and told.when.precision is Precision.DAY else around.reference
    if anchor is None:
        return None
    months = (month_days(anchor.year, anchor.month + shift)[0] for shift in (-1, 0, 1, 2))
    days = (day_or_none(first.year, first.month, clue.day or 0) for first in months)
    fitting = [day for day in days if day and day.weekday() == clue.weekday]
    if not fitting:
        return None
    day = min(fitting, key=lambda day: abs((day - anchor).days))
    return Solved((day, day), Precision.DAY, YearFrom.WEEKDAY, Confidence.INFERRED, anchor)


def weekday_beside(clue: Clue, around: Surroundings) -> Solved | None:
    """ "Thứ Bảy sau đó", "Chủ nhật trước đó": the first one behind or before the day being told of."""
    told = around.story.last()
    if told is None or told.when.precision is not Precision.DAY or clue.weekday is None:
        return None
    back = (clue.shift or 0) < 0
    anchor = told.when.earliest if back else told.when.latest
    off = (anchor.weekday() - clue.weekday - 1) % 7 + 1 if back else (clue.weekday - anchor.weekday() - 1) % 7 + 1
    day = anchor + timedelta(days=-off if back else off)
    return Solved((day, day), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, anchor)


def dated_weekday(clue: Clue, around: Surroundings) -> Solved | None:
    """ "thứ Hai, 5/2": the weekday chooses the year, or contradicts it."""
    day, month = clue.day or 0, clue.month or 0
    plain = by_year(clue, around, Precision.DAY, lambda year: only_day(day_or_none(year, month, day)))
    if clue.year is None and (story := _of_year_told(clue, around)):
        return Solved((story, story), Precision.DAY, YearFrom.STORY, Confidence.INFERRED)
    if plain is None or plain.days[0].weekday() == clue.weekday:
        return plain and plain._replace(confidence=Confidence.CERTAIN, other=None)
    near = around.reference is not None and gap(plain.days, around) <= _SLIP_DAYS
    if clue.year is None and not near:
        base = plain.days[0].year
        for year in (base - 1, base + 1):
            found = day_or_none(year, month, day)
            if found and found.weekday() == clue.weekday:
                return Solved(
                    (found, found), Precision.DAY, YearFrom.WEEKDAY, Confidence.INFERRED, plain.anchor, plain.days
                )
    return plain._replace(confidence=Confidence.AMBIGUOUS, conflict=True)


def _of_year_told(clue: Clue, around: Surroundings) -> date | None:
    """ "Cô dạy ở đây từ năm 1968. Buổi đầu là thứ Hai 9-9": the weekday fits the year of the sentence before."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or told.when.precision is not Precision.YEAR or not told.carries_year:
        return None
    beside = told.place.paragraph == around.place.paragraph and around.place.sentence - told.place.sentence <= 1
    found = day_or_none(told.when.earliest.year, clue.month or 0, clue.day or 0)
    fits = found is not None and found.weekday() == clue.weekday and found < reference
    return found if beside and fits and around.direction() <= 0 else None


def bare_weekday(clue: Clue, around: Surroundings) -> Solved | None:
    """A weekday alone: the latest one not after publication, or the next where the words point forward."""
    if clue.weekday is None:
        return None
    if (around.falls_on() or _is_beside(clue, around)) and (day := _day_named(clue.weekday, around)):
        return Solved((day, day), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, day)
    if around.falls_on() and around.direction() <= 0 and (day := _day_of_text(clue.weekday, around)):
        return Solved((day, day), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, day)
    if clue.toward is None and clue.part and (again := _named_again(clue, around)):
        return Solved((again, again), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, again)
    falls = around.falls_on() and around.direction() > 0  # "đợt ùn thứ hai sẽ rơi vào Chủ nhật"
    if clue.toward is None and not falls and (day := _weekday_told(clue, clue.weekday, around)):
        return Solved((day, day), Precision.DAY, YearFrom.STORY, Confidence.INFERRED, around.story.told[-1].day)
    reference = around.reference or diary_day(around)
    if reference is None:
        return None
    back = (reference.weekday() - clue.weekday) % 7
    day = reference - timedelta(days=back)
    confidence = Confidence.CERTAIN
    if clue.toward == 1:
        day = reference + timedelta(days=7 - back)
    elif clue.toward == 0:
        day = week_days(reference)[0] + timedelta(days=clue.weekday)
        if day < reference and (around.direction() > 0 or (reference - day).days > _FEW_DAYS):
            day += timedelta(days=7)  # "Thứ Hai này, tòa sẽ tuyên án"
    elif clue.toward == -1:
        day = day if back else day - timedelta(days=7)
    else:
        confidence = Confidence.INFERRED
        if clue.part is None and (stated := _stated_below(clue.weekday, around)):
            return Solved((stated, stated), Precision.DAY, YearFrom.STORY, confidence, stated)
        announced = _announced(clue, around)
        if announced is not None:
            return Solved((announced, announced), Precision.DAY, YearFrom.STORY, confidence, announced)
        if gone := _led_to(clue.weekday, around):
            return Solved((gone, gone), Precision.DAY, YearFrom.STORY, confidence, around.story.told[-1].day)
        if (
            back
            and (around.recalls() != HOM_DAYS or around.will_be())
            and not (around.is_attribution() or around.is_since())
            and (
                _is_tomorrow(clue, back, around)
                or around.ends_before()
                or around.direction() > 0
                or around.is_possible()
                or (around.direction() == 0 and around.is_set_on() and around.story.tells_ahead(around.place))
            )
        ):
            day += timedelta(days=7)
    return Solved((day, day), Precision.DAY, YearFrom.PUBLISHED, confidence, reference)


def _announced(clue: Clue, around: Surroundings) -> date | None:
    """A day of the week to come that was announced: "Vé bán từ 8h ngày 5/10 … Khách lẻ mua từ sáng Chủ nhật"."""
    reference = around.reference
    if reference is None or around.direction() < 0:
        return None
    anywhere = around.direction() > 0 or around.starts_then()
    coming = (
        told.when
        for told in around.story.told
        if told.future and told.when.precision is Precision.DAY and (anywhere or told.place[0] == around.place[0])
    )
    days = (when.earliest for when in coming if when.earliest == when.latest)
    return next((day for day in days if day.weekday() == clue.weekday and (day - reference).days <= _WEEK_DAYS), None)


def _named_again(clue: Clue, around: Surroundings) -> date | None:
    """ "Tối thứ Tư (31/1) có nguyệt thực", and in a later paragraph "Ai lỡ tối thứ Tư phải chờ"."""
    reference = around.reference
    if reference is None or around.recalls():
        return None
    coming = (told.when for told in around.story.told if told.future and told.when.part is clue.part)
    days = (when.earliest for when in coming if when.precision is Precision.DAY and when.earliest == when.latest)
    return next((day for day in days if day.weekday() == clue.weekday and (day - reference).days <= _WEEK_DAYS), None)


def _is_tomorrow(clue: Clue, back: int, around: Surroundings) -> bool:
    """Whether a part or hour of tomorrow is told by its weekday: six days ago it had that of "tuần trước"."""
    if around.tells_what_was_suffered():
        return False  # "Chiều thứ tư, tháp bị sét đánh"
    return back == _WEEK_DAYS - 1 and around.direction() == 0 and (clue.part is not None or clue.time is not None)


def _led_to(weekday: int, around: Surroundings) -> date | None:
    """The weekday that the days told lead to: "Thứ Sáu tuần trước, chỉ số mất 666 điểm; đến thứ Hai, rơi tiếp"."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or told.when.precision is not Precision.DAY or told.future:
        return None
    apart = around.place.sentence - told.place.sentence
    if told.place.paragraph != around.place.paragraph or apart > around.goes_on_from_semicolon():
        return None
    day = told.day + timedelta(days=(weekday - told.day.weekday() - 1) % 7 + 1)
    return (
        day
        if around.leads_on() and not around.runs_till() and day <= reference and (reference - day).days < _WEEK_DAYS
        else None
    )


def _is_beside(clue: Clue, around: Surroundings) -> bool:
    """Whether it may say again which day the sentence told of: "Hai ngày sau, thứ Năm, huyện họp dân"."""
    told = around.story.last()
    return clue.toward is None and told is not None and told.place[:2] == around.place[:2]


def _day_named(weekday: int, around: Surroundings) -> date | None:
    """The day told last, where it is such a weekday: "Ngày 27/8 là ngày tốt, vì rơi vào Chủ nhật"."""
    told = around.story.last()
    if told is None or told.when.precision is not Precision.DAY or told.place.paragraph != around.place.paragraph:
        return None
    return told.day if told.day.weekday() == weekday else None


def _day_of_text(weekday: int, around: Surroundings) -> date | None:
    """A day of the text near publication that is such a weekday: "mùng 6 đến mùng 10. Ngày lễ rơi vào thứ Bảy"."""
    reference = around.reference
    if reference is None:
        return None
    days = (told.day for told in reversed(around.story.told) if told.when.precision is Precision.DAY)
    return next((day for day in days if day.weekday() == weekday and abs((day - reference).days) <= _NEAR_DAYS), None)


def _sets_out(told: Told, around: Surroundings, reference: date) -> bool:
    """Whether it goes on from an hour of today or later: "Xe chạy lúc 17h chiều nay, đến nhà vào chủ nhật"."""
    return told.when.time is not None and told.day >= reference and around.direction() >= 0


def _stated_below(weekday: int, around: Surroundings) -> date | None:
    """The day of a headline's weekday that the text below states."""
    said, reference = around.date_below(), around.reference
    if said is None or reference is None:
        return None
    days = (day_or_none(reference.year + shift, said[1], said[0]) for shift in (-1, 0, 1))
    return next(
        (day for day in days if day and day.weekday() == weekday and abs((day - reference).days) <= _NEAR_DAYS), None
    )


def _weekday_told(clue: Clue, weekday: int, around: Surroundings) -> date | None:
    """A weekday of the days told just before: in the week that they are, behind a day to come or of a diary."""
    told, reference = around.story.last(), around.reference
    if told is None or told.when.precision not in (Precision.DAY, Precision.WEEK):
        return None
    first, last = told.when.earliest, told.when.latest
    if reference is None:
        return last + timedelta(days=(weekday - last.weekday() - 1) % 7 + 1)
    if told.place.paragraph == around.place.paragraph - 1 and told.future and around.heads_item():
        return last + timedelta(days=(weekday - last.weekday() - 1) % 7 + 1)  # "- Đêm 12/6: …" and "- Chủ nhật: …"
    goes_on = around.opens_paragraph() and around.comes_to() and told.happening and around.direction() <= 0
    if goes_on and told.place.paragraph == around.place.paragraph - 1 and told.when.precision is Precision.DAY:
        day = last + timedelta(days=(weekday - last.weekday() - 1) % 7 + 1)
        if day <= reference:
            return day  # "Sáng hôm sau, bà chuyển nốt." and below it "Đến thứ Tư, số máy kia bị khóa"
    if told.place.paragraph != around.place.paragraph or around.recalls() == HOM_DAYS:
        return None
    if 0 < (last - first).days < _WEEK_DAYS:
        day = first + timedelta(days=(weekday - first.weekday()) % 7)
        if day <= last:
            return day
    next_one = around.place.opens and around.follows_on()
    if next_one and told.happening and told.when.precision is Precision.DAY and around.direction() <= 0:
        # "Ngày 13/10/2021, chợ cháy. Thứ Bảy, chợ mở lại", "Ngày 4/3, tàu rời bến. Đến thứ Năm, tàu mất liên lạc"
        day = last + timedelta(days=(weekday - last.weekday() - 1) % 7 + 1)
        old = told.carries_year and (reference - last).days > _LONG_AGO
        if day <= reference and (old or around.comes_to()):
            return day
    if _sets_out(told, around, reference) and told.place[:2] == around.place[:2]:
        soon = (weekday - last.weekday() - 1) % 7 + 1
        if soon <= _FEW_DAYS:
            return last + timedelta(days=soon)
    reach = around.goes_on_from_semicolon() or around.is_set_for() or around.tells_of_rite()
    beside = around.place.sentence - told.place.sentence <= reach
    near = (first - reference).days <= _FAR_AHEAD  # "đội nghỉ đến 31/3/2020; đội trẻ sang Manila thứ sáu"
    if first > reference and near and (beside or around.place.opens) and around.direction() >= 0:
        if clue.time and told.when.time and clue.time > told.when.time and last.weekday() == weekday:
            return last  # "Lam Hạ đá lúc 1h ngày 16/6; Cồn Rồng đá 17h thứ Bảy"
        before = reference + timedelta(days=(weekday - reference.weekday() - 1) % 7 + 1)
        if told.until and not beside and before <= last:
            return before  # "Đợt rét kéo dài đến hết ngày 28/1. Rét nhất là Chủ nhật"
        if told.feast and before < first and weekday != last.weekday():
            return before  # "Diễu binh mừng Quốc khánh hợp luyện tối thứ Tư" does not wait for the feast
        return last + timedelta(days=(weekday - last.weekday() - 1) % 7 + 1)
    return None

"""Why a date is what it is: one plain sentence in Vietnamese and one in English."""

from datetime import date

from timeline.model import Basis, Clue, YearFrom

from ..reading import Solved

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def explain(phrase: str, clue: Clue, solved: Solved) -> Basis:
    """Say what the words said, what was concluded and from what."""
    value = days_text(solved.days)
    vi = f"“{phrase}” {_said_vi(clue)}{_from_vi(clue, solved, value)}."
    en = f"“{phrase}” {_said_en(clue)}{_from_en(clue, solved, value)}."
    if solved.conflict and clue.weekday is not None:
        day = solved.days[0].weekday()
        vi += f" Lưu ý: ngày này là {_WEEKDAYS[day]}, không phải {_WEEKDAYS[clue.weekday]} như bài viết."
        en += f" Note: that day is a {_WEEKDAYS_EN[day]}, not a {_WEEKDAYS_EN[clue.weekday]} as written."
    elif solved.conflict:
        vi += " Lưu ý: hai cách ghi ngày trong cụm từ này không khớp nhau."
        en += " Note: the two dates in this phrase do not agree."
    if solved.other:
        vi += f" Cũng có thể là {days_text(solved.other)}."
        en += f" It could also be {days_text(solved.other)}."
    return Basis(vi, en, solved.year_from, solved.anchor, solved.conflict)


def day_text(day: date) -> str:
    """A day as newspapers write it: 12/2/2023."""
    return f"{day.day}/{day.month}/{day.year}"


def days_text(days: tuple[date, date]) -> str:
    """A stretch of days, as short as it can be said."""
    first, last = days
    if first == last:
        return day_text(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"năm {first.year}" if first.year == last.year else f"{first.year}–{last.year}"
    return f"{day_text(first)} – {day_text(last)}"


def _relative(clue: Clue) -> bool:
    return any(value is not None for value in (clue.shift, clue.year_shift, clue.weekday, clue.name))


def _full(clue: Clue) -> bool:
    return clue.year is not None and clue.until is None


def _said_vi(clue: Clue) -> str:
    if clue.lunar or clue.name == "tết" or clue.cycle:
        return "là cách gọi theo âm lịch Việt Nam"
    if clue.until:
        return "là một khoảng thời gian"
    if clue.shift is not None or clue.year_shift is not None:
        return "tính theo ngày đang được kể" if clue.story else "tính theo ngày đăng bài"
    if clue.weekday is not None and clue.day is None:
        return "chỉ nói thứ trong tuần"
    if _full(clue):
        return "nói rõ năm"
    if clue.day is not None and clue.month is None:
        return f"chỉ nói ngày {clue.day}"
    return "không nói năm"


def _from_vi(clue: Clue, solved: Solved, value: str) -> str:
    anchor = day_text(solved.anchor) if solved.anchor else ""
    year = solved.days[0].year
    match solved.year_from:
        case YearFrom.SAID:
            return f": {value}"
        case YearFrom.PUBLISHED if _relative(clue):
            return f"; so với ngày đăng {anchor} là {value}"
        case YearFrom.PUBLISHED:
            return f"; lấy {value} vì gần ngày đăng {anchor} nhất"
        case YearFrom.CUE:
            return f"; theo lời văn, so với ngày đăng {anchor} là {value}"
        case YearFrom.WEEKDAY:
            return f"; lấy năm {year} vì năm đó ngày này đúng là {_WEEKDAYS[solved.days[0].weekday()]}: {value}"
        case YearFrom.STORY if anchor:
            return f"; mạch kể trước đó đang ở {anchor}, nên là {value}"
        case YearFrom.STORY:
            return f"; mạch kể trước đó đang ở năm {year}, nên là {value}"
        case _:
            return f"; bài không có ngày đăng, năm {year} được suy luận từ nội dung: {value}"


def _said_en(clue: Clue) -> str:
    if clue.lunar or clue.name == "tết" or clue.cycle:
        return "is named by Vietnam's lunar calendar"
    if clue.until:
        return "is a stretch of time"
    if clue.shift is not None or clue.year_shift is not None:
        return "counts from the day being told of" if clue.story else "counts from the day of publication"
    if clue.weekday is not None and clue.day is None:
        return "names only the weekday"
    if _full(clue):
        return "says its year"
    if clue.day is not None and clue.month is None:
        return f"says only day {clue.day}"
    return "does not say its year"


def _from_en(clue: Clue, solved: Solved, value: str) -> str:
    value = value.replace("năm ", "the year ")
    anchor = day_text(solved.anchor) if solved.anchor else ""
    year = solved.days[0].year
    match solved.year_from:
        case YearFrom.SAID:
            return f": {value}"
        case YearFrom.PUBLISHED if _relative(clue):
            return f"; against the publication date {anchor} it is {value}"
        case YearFrom.PUBLISHED:
            return f"; {value} is nearest to the publication date {anchor}"
        case YearFrom.CUE:
            return f"; by the wording, against the publication date {anchor}, it is {value}"
        case YearFrom.WEEKDAY:
            return f"; {year} is the year in which that day is a {_WEEKDAYS_EN[solved.days[0].weekday()]}: {value}"
        case YearFrom.STORY if anchor:
            return f"; the story before it stands at {anchor}, so it is {value}"
        case YearFrom.STORY:
            return f"; the story before it stands in {year}, so it is {value}"
        case _:
            return f"; the article has no publication date, {year} is inferred from its text: {value}"

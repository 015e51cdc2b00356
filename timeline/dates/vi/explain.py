"""Why a date is what it is: one plain sentence in Vietnamese and one in English."""

from dataclasses import replace
from datetime import date

from timeline.model import Basis, Clue, Precision, YearFrom

from ..resolve.reading import Solved
from ..resolve.span import Days, month_days

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS_EN = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_COUNTED_NAMES = ("now", "weekend", "this day", "same period", "school year")
# What names a stretch of its own, with no year beside it that could be said or not.
_WHOLE_VI = {Precision.DECADE: "thập niên", Precision.CENTURY: "thế kỷ"}
_WHOLE_EN = {Precision.DECADE: "decade", Precision.CENTURY: "century"}


class Reasons(Basis):
    """A `Basis` whose sentences are written when they are first read: hardly any of a long text's ever are."""

    __slots__ = ("_of",)
    _of: tuple[str, Clue, Solved]

    def __init__(self, phrase: str, clue: Clue, solved: Solved) -> None:
        object.__setattr__(self, "_of", (phrase, clue, solved))

    def __getattr__(self, name: str) -> object:
        if name not in Basis.__slots__:
            raise AttributeError(name)
        basis = _basis(*self._of)
        for field in Basis.__slots__:
            object.__setattr__(self, field, getattr(basis, field))
        return getattr(basis, name)

    def __reduce__(self) -> tuple[type[Basis], tuple[object, ...]]:
        return Basis, self._values(self)

    def __eq__(self, other: object) -> bool:
        return self._values(self) == self._values(other) if isinstance(other, Basis) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values(self))

    @staticmethod
    def _values(basis: Basis) -> tuple[object, ...]:
        return basis.vi, basis.en, basis.year_from, basis.anchor, basis.conflict


def explain(phrase: str, clue: Clue, solved: Solved) -> Basis:
    """Say what the words said, what was concluded and from what."""
    return Reasons(phrase, clue, solved)


def _basis(phrase: str, clue: Clue, solved: Solved) -> Basis:
    phrase = " ".join(phrase.split())
    if (
        clue.day and not (clue.until or clue.lunar) and solved.days[0].day != clue.day
    ):  # the moon's day, by its neighbours
        clue = replace(clue, lunar=True)
    vi = f"“{phrase}” {_why_vi(clue, solved)}."
    en = f"“{phrase}” {_why_en(clue, solved)}."
    if solved.conflict and clue.weekday is not None:
        day = solved.days[0].weekday()
        vi += f" Lưu ý: ngày này là {_WEEKDAYS[day]}, không phải {_WEEKDAYS[clue.weekday]} như bài viết."
        en += f" Note: that day is a {_WEEKDAYS_EN[day]}, not a {_WEEKDAYS_EN[clue.weekday]} as written."
    elif solved.conflict:
        vi += " Lưu ý: hai cách ghi ngày trong cụm từ này không khớp nhau."
        en += " Note: the two dates in this phrase do not agree."
    if solved.other:
        vi += f" Cũng có thể là {days_text(solved.other)}."
        en += f" It could also be {_days_en(solved.other)}."
    return Basis(vi, en, solved.year_from, solved.anchor, solved.conflict)


def day_text(day: date) -> str:
    """A day as newspapers write it: 12/2/2023."""
    return f"{day.day}/{day.month}/{day.year}"


def days_text(days: Days) -> str:
    """A stretch of days, as short as it can be said."""
    first, last = days
    if first == last:
        return day_text(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"năm {first.year}" if first.year == last.year else f"{first.year}–{last.year}"
    if days == month_days(first.year, first.month):
        return f"tháng {first.month}/{first.year}"
    return f"{day_text(first)} – {day_text(last)}"


def _day_en(day: date) -> str:
    return f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year}"


def _days_en(days: Days) -> str:
    first, last = days
    if first == last:
        return _day_en(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"the year {first.year}" if first.year == last.year else f"{first.year}–{last.year}"
    if days == month_days(first.year, first.month):
        return f"{_MONTHS_EN[first.month - 1]} {first.year}"
    return f"{_day_en(first)} – {_day_en(last)}"


def _counted(clue: Clue) -> bool:
    """Whether the words count from another day, rather than leave their year to be found."""
    by_weekday = clue.weekday is not None and clue.day is None
    return by_weekday or clue.shift is not None or clue.year_shift is not None or clue.name in _COUNTED_NAMES


def _lunar(clue: Clue) -> bool:
    return clue.lunar or clue.cycle is not None or clue.name in ("tết", "before tết", "giao thừa")


def _looks_back(solved: Solved) -> bool:
    """Whether the day taken is the one behind, although the one ahead lies nearer."""
    if solved.anchor is None or solved.days[1] >= solved.anchor:
        return False
    ahead = solved.other[0].toordinal() if solved.other else solved.days[0].toordinal() + 365
    anchor = solved.anchor.toordinal()
    return ahead > anchor and ahead - anchor < anchor - solved.days[1].toordinal()


def _said_vi(clue: Clue) -> str:
    if clue.name == "said again":
        return "được nói rõ ngay sau đó"
    if clue.name == "reign":
        return "tính theo niên hiệu"
    if _lunar(clue):
        return "tính theo âm lịch Việt Nam"
    if clue.until:
        return "là một khoảng thời gian"
    if clue.weekday is not None and clue.day is None and clue.shift is None:
        return "chỉ nói thứ trong tuần"
    if clue.unit in _WHOLE_VI:
        return f"là {'một phần' if clue.modifier or clue.half else 'cả'} {_WHOLE_VI[clue.unit]}"
    if clue.year is not None:
        return "nói rõ năm"
    if clue.day is not None and clue.month is None:
        return f"chỉ nói ngày {clue.day}"
    return "không nói năm"


def _is_about(clue: Clue) -> bool:
    """Whether the days are those that papers mean by a part of a period, which nobody wrote: "cuối năm 2021"."""
    part = clue.modifier is not None and clue.unit not in _WHOLE_VI
    return part and clue.day is None and clue.until is None


def _told(clue: Clue) -> Precision:
    """Of what granularity the story's time is that is counted from."""
    if clue.year_shift is not None or clue.unit in (Precision.YEAR, Precision.DECADE, Precision.CENTURY):
        return Precision.YEAR
    return Precision.MONTH if clue.unit in (Precision.MONTH, Precision.QUARTER) else Precision.DAY


def _told_vi(clue: Clue, anchor: date) -> str:
    match _told(clue):
        case Precision.YEAR:
            return f"năm {anchor.year} đang được kể"
        case Precision.MONTH:
            return f"tháng {anchor.month}/{anchor.year} đang được kể"
        case _:
            return f"{day_text(anchor)} là ngày đang được kể"


def _told_en(clue: Clue, anchor: date) -> str:
    match _told(clue):
        case Precision.YEAR:
            return f"{anchor.year}, the year being told of"
        case Precision.MONTH:
            return f"{_MONTHS_EN[anchor.month - 1]} {anchor.year}, the month being told of"
        case _:
            return f"{_day_en(anchor)}, the day being told of"


def _why_vi(clue: Clue, solved: Solved) -> str:
    value, said = "khoảng " * _is_about(clue) + days_text(solved.days), _said_vi(clue)
    anchor = day_text(solved.anchor) if solved.anchor else ""
    if clue.name == "from that day":
        return f"tính từ {anchor}, nên là {value}"
    year = solved.days[0].year
    match solved.year_from:
        case YearFrom.SAID:
            return f"{said}: {value}"
        case YearFrom.PUBLISHED if _counted(clue) or (clue.until and _counted(clue.until)):
            counted = f"tính từ ngày đăng ({anchor}) là {value}"
            return counted if _plainly_counted(clue) else f"{said}; {counted}"
        case YearFrom.PUBLISHED if _looks_back(solved):
            return f"{said}; lấy {value} vì tin thường kể việc đã qua (đăng ngày {anchor})"
        case YearFrom.PUBLISHED:
            return f"{said}; lấy {value} vì gần ngày đăng {anchor} nhất"
        case YearFrom.CUE:
            return f"{said}; theo lời văn và ngày đăng {anchor} là {value}"
        case YearFrom.WEEKDAY:
            return f"{said}; lấy năm {year} vì năm đó ngày này đúng là {_WEEKDAYS[solved.days[0].weekday()]}: {value}"
        case YearFrom.STORY if solved.anchor and _plainly_counted(clue):
            return f"tính từ {_told_vi(clue, solved.anchor)}, nên là {value}"
        case YearFrom.STORY if anchor:
            return f"{said}; bài đang kể về {anchor}, nên là {value}"
        case YearFrom.STORY:
            return f"{said}; bài đang kể về năm {year}, nên là {value}"
        case _:
            return f"{said}; bài không có ngày đăng, năm {year} được suy ra từ nội dung: {value}"


def _plainly_counted(clue: Clue) -> bool:
    """Whether the count says it all: no second end, no moon."""
    return (clue.shift is not None or clue.year_shift is not None) and clue.until is None and not _lunar(clue)


def _said_en(clue: Clue) -> str:
    if clue.name == "said again":
        return "is said again right behind"
    if clue.name == "reign":
        return "is counted by the era of a reign"
    if _lunar(clue):
        return "goes by Vietnam's lunar calendar"
    if clue.until:
        return "is a stretch of time"
    if clue.weekday is not None and clue.day is None and clue.shift is None:
        return "names only the weekday"
    if clue.unit in _WHOLE_EN:
        return f"is {'part of a' if clue.modifier or clue.half else 'a whole'} {_WHOLE_EN[clue.unit]}"
    if clue.year is not None:
        return "says its year"
    if clue.day is not None and clue.month is None:
        return f"says only day {clue.day}"
    return "does not say its year"


def _why_en(clue: Clue, solved: Solved) -> str:
    value, said = "about " * _is_about(clue) + _days_en(solved.days), _said_en(clue)
    anchor = _day_en(solved.anchor) if solved.anchor else ""
    if clue.name == "from that day":
        return f"is {value}, counted from {anchor}"
    year = solved.days[0].year
    match solved.year_from:
        case YearFrom.SAID:
            return f"{said}: {value}"
        case YearFrom.PUBLISHED if _counted(clue) or (clue.until and _counted(clue.until)):
            counted = f"is {value}, counted from the publication date, {anchor}"
            return counted if _plainly_counted(clue) else f"{said}; it {counted}"
        case YearFrom.PUBLISHED if _looks_back(solved):
            return f"{said}; {value} is taken, since news mostly tells what has passed (published {anchor})"
        case YearFrom.PUBLISHED:
            return f"{said}; {value} is nearest to the publication date, {anchor}"
        case YearFrom.CUE:
            return f"{said}; by the wording and the publication date, {anchor}, it is {value}"
        case YearFrom.WEEKDAY:
            return (
                f"{said}; {year} is the year in which that day is a {_WEEKDAYS_EN[solved.days[0].weekday()]}: {value}"
            )
        case YearFrom.STORY if solved.anchor and _plainly_counted(clue):
            return f"is {value}, counted from {_told_en(clue, solved.anchor)}"
        case YearFrom.STORY if anchor:
            return f"{said}; the story stands at {anchor}, so it is {value}"
        case YearFrom.STORY:
            return f"{said}; the story stands in {year}, so it is {value}"
        case _:
            return f"{said}; the article has no publication date, {year} is inferred from its text: {value}"

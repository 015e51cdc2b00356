"""Whether words that may count from publication or from the story, as "năm sau", count from the story."""

from datetime import date

from timeline.model import Clue, Precision, YearFrom

from .reading import Surroundings
from .story import Told

_A_MONTH = 31
# What lies so many days back is told as a story of its own.
LONG_AGO = 300


def looks_back(clue: Clue, around: Surroundings) -> bool:
    """Whether the story is telling of another year, so that "năm sau" is the year after that one."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None:
        return told is not None
    if clue.unit is Precision.QUARTER and clue.shift == -1:
        return False  # as is "tháng trước"
    if (
        clue.unit is Precision.MONTH
        and clue.shift is not None
        and (clue.shift < 0 or told.when.precision is Precision.YEAR)
    ):
        return False  # "tháng trước" is publication's; no month is the one after a year
    if told.when.earliest.year > reference.year + 2:
        return False  # "Đến năm 2030, thu nhập đạt 95 triệu; đường xong trước quý IV năm sau"
    near = told.place.paragraph == around.place.paragraph
    if _is_listed_on(told, around, reference):
        return True
    if around.opens_paragraph() and _goes_on_below(told, around, reference):
        return True
    if clue.unit is Precision.MONTH is told.when.precision and near and around.says_next():
        # "Tháng 8 đạt 2 tỷ, sang tháng kế tiếp giảm còn 1/3", told in October
        return told.when.latest < reference and around.direction() <= 0
    if clue.unit is Precision.MONTH and clue.shift == 1 and told.when.precision in (Precision.MONTH, Precision.DAY):
        # "Anh mất việc hồi tháng 3. Tháng sau, vợ anh sinh con", told in August
        beside = near and around.place.sentence - told.place.sentence <= 1 and around.place.opens
        gone = 0 if around.says_at_once() else _A_MONTH  # "Cuối tháng đó, huyện bác đơn; ngay tháng sau, họ khởi kiện"
        if beside and told.happening and (reference - told.when.latest).days > gone and around.direction() <= 0:
            return True
    old = told.carries_year and told.when.latest.year < reference.year - 1
    if old and clue.year_shift == 1 and told.place[:2] == around.place[:2]:
        return True  # "duyệt ngày 18/12/2009, động thổ quý 3 năm sau, dự kiến xong trong 36 tháng", told in 2017
    if near and old and around.is_put_off():
        return True  # "lùi tới quý IV/2020. Dịch bùng, hạn lại dời sang năm sau", told in 2024
    return (
        near
        and (told.happening or told.when.latest < reference)
        and told.carries_year
        and around.direction() <= 0
        and abs((reference - told.day).days) > LONG_AGO
    )


def _is_listed_on(told: Told, around: Surroundings, reference: date) -> bool:
    """Whether it goes on a list from an old day: "lùi sang ngày 31/12/2015, rồi 30/9 năm sau"."""
    old = told.when.precision is Precision.DAY and told.when.earliest.year < reference.year
    same = told.place[:2] == around.place[:2] and told.year_from is YearFrom.SAID
    return old and same and around.is_listed_on()


def _goes_on_below(told: Told, around: Surroundings, reference: date) -> bool:
    """Whether an old story goes on in a new paragraph: "nhận cọc ngày 30/11/2016" and below it "Tháng 3 năm sau, …"."""
    below = told.place.paragraph == around.place.paragraph - 1 and told.happening and told.carries_year
    return below and around.direction() <= 0 and (reference - told.day).days > LONG_AGO

"""The year that brings a day or month nearest to publication, bent by the tense and by what the text has told."""

from collections.abc import Callable

from timeline.model import Clue, Confidence, Precision, YearFrom

from .reading import Solved, Surroundings
from .span import Days
from .wording import HOM_DAYS

# Within so many days of publication a date needs no year; further off it is an inference.
SURE_DAYS = 100
# A verb's tense moves a date to another year only where the nearest one is further off than this.
CUE_DAYS = 45
# "Sau trận hôm 17/6" may lie so many days ahead.
HOM_AHEAD = 14
# Two years whose days lie equally far, but for so many days, are a choice that could go either way.
CLOSE_CALL = 40
# A day ahead counts as so many times as far: news tells what has happened.
AHEAD = 1.5
DEADLINE = 0.7
# A month of the next year is meant without a word that points ahead only where it is so near.
NEXT_YEAR_DAYS = 31
# A schedule goes on so many days.
SCHEDULE_DAYS = 90
HALF_A_YEAR = 182
# What is told goes on so many days behind it.
_SOON, _NEXT_WEEK = 45, 7
InYear = Callable[[int], Days | None]


def gap(days: Days, around: Surroundings) -> int:
    """How many days lie between a period and the publication day; 0 where it holds it."""
    reference = around.reference
    assert reference is not None
    if days[0] > reference:
        return (days[0] - reference).days
    return (reference - days[1]).days if days[1] < reference else 0


def _distance(days: Days, around: Surroundings) -> float:
    """How far a period lies from publication; news tells what has happened, so what lies ahead counts for more.

    A deadline lies ahead: "không thu phí đến hết 31/12".
    """
    if around.reference is None or days[0] <= around.reference:
        return gap(days, around)
    if around.comes_into_force():
        return gap(days, around)
    return gap(days, around) * (DEADLINE if around.runs_till() else AHEAD)


def _tells_past(days: Days, around: Surroundings) -> bool:
    """Whether "bị bắt hôm 20/12" is too far ahead to be a day to come."""
    reference, told = around.reference, around.story.last()
    if reference is not None and days[0] > reference and around.direction() <= 0 and around.has_befallen():
        return True  # "qua đời ngày 9/1", told in December
    next_year = reference is not None and days[0].year > reference.year and (days[0] - reference).days > _NEXT_WEEK
    if next_year and around.direction() <= 0 and around.heads_review():
        return not around.story.tells_ahead(around.place)  # "10 sự kiện năm 2016: 1. Đại hội họp từ 20 đến 28-1"
    if reference is None or (days[0] - reference).days <= HOM_AHEAD or around.recalls() != HOM_DAYS:
        return False
    if told is not None and told.when.earliest > reference and (days[0] - told.when.latest).days <= _SOON:
        return around.direction() < 0  # "vé ngày 14/2 đã hết; đông hôm 22/2", told in January
    return around.direction() <= 0


def _scheduled(options: list[Days], around: Surroundings) -> Days | None:
    """What follows a day to come within some weeks is to come too: "Chậm nhất 20-8 … Đợt 2 từ ngày 25-8"."""
    reference, told = around.reference, around.story.last()
    assert reference is not None
    if told is None or not told.future or options[0][0] >= reference:
        return None
    apart = around.place.paragraph - told.place.paragraph
    # "Chạy thử vào tháng 8. Ngày 5-12 là khai mạc rồi", told in January
    beside = apart == 0 and around.place.sentence - told.place.sentence <= 1
    if not beside and (told.when.precision is not Precision.DAY or apart > 1):
        return None
    if around.recalls() or around.direction() < 0 or around.is_of_delivery() or around.was_missed():
        return None  # "Hồ khánh thành ngày 19/12. Kênh chính khởi công hồi tháng 3"
    # "Hết tháng này tôi tháo bột. Tháng 9, cháu vào lớp 6", told in March
    listed = beside and (around.place.opens or around.place.sentence == told.place.sentence or around.starts_then())
    reach = HALF_A_YEAR if listed else SCHEDULE_DAYS + 10
    if around.ends_before():
        reach = 3 * SCHEDULE_DAYS
    later = next((days for days in options if 0 <= (days[0] - told.day).days <= reach), None)
    # "Cuối năm 2021 dự kiến đạt 190 tỷ. Riêng quý đầu năm, lãi 900 triệu", told in April 2021
    told_of = later is not None and options[0][1] > options[0][0] and gap(options[0], around) <= CUE_DAYS
    return None if told_of and later and gap(later, around) > HALF_A_YEAR else later


def _till_behind(options: list[Days], around: Surroundings) -> Days | None:
    """The end of what begins on the day that its sentence has told: "Từ 1/1/2023, thuế giữ đến hết 31/12"."""
    told = around.story.last()
    if told is None or told.place[:2] != around.place[:2] or told.when.precision is not Precision.DAY:
        return None
    if options[0][0] > told.day or told.year_from is not YearFrom.SAID:
        return None
    return min((days for days in options if days[0] > told.day), default=None)


def _tells_past_month(options: list[Days], around: Surroundings) -> bool:
    """Whether "tới" is a verb: "Ai đã khám trong tháng 3 tới nhận thuốc", told in April."""
    reference = around.reference
    assert reference is not None
    if around.direction() >= 0 or options[0][1] >= reference:
        return False
    return gap(options[0], around) <= SURE_DAYS


def _is_soon_behind(days: Days, around: Surroundings) -> bool:
    """Whether a month or longer comes within half a year of what its sentence, or the clause before, told to come."""
    if not around.story.looks_ahead(around.place, back=around.goes_on_from_semicolon()):
        return False
    return (days[0] - around.story.told[-1].day).days <= HALF_A_YEAR


def _promised(days: Days, around: Surroundings) -> bool:
    """Whether it lies within half a year behind the day of which the sentence has told: what was then to come."""
    told = around.story.last()
    if told is None or told.when.precision is not Precision.DAY or told.future:
        return False
    apart = around.place.sentence - told.place.sentence
    if told.place.paragraph != around.place.paragraph or apart > around.goes_on_from_semicolon():
        return False
    return 0 <= (days[0] - told.day).days <= HALF_A_YEAR


def nearest(clue: Clue, around: Surroundings, precision: Precision, in_year: InYear) -> Solved | None:
    """The year that brings the date nearest to publication, bent by "tới", "vừa qua" and the tense."""
    reference = around.reference
    assert reference is not None
    whole = precision is Precision.MONTH or precision is Precision.QUARTER
    near = 0 if whole else CUE_DAYS
    this_year = in_year(reference.year)
    if (
        clue.toward is None
        and this_year
        and gap(this_year, around) <= near
        and (this_year[0] <= reference or not _tells_past(this_year, around))
    ):
        # The commonest case; those of the years around lie much further off.
        return Solved(this_year, precision, YearFrom.PUBLISHED, anchor=reference)
    options = [days for shift in (-1, 0, 1) if (days := in_year(reference.year + shift))]
    if not options:
        options = [days for shift in range(-4, 5) if (days := in_year(reference.year + shift))]
    if not options:
        return None
    options.sort(key=lambda days: _distance(days, around))
    best = options[0]
    if said := _by_words(clue, options, around, precision):
        return Solved(said, precision, YearFrom.CUE, anchor=reference)
    if scheduled := _scheduled(options, around):
        return Solved(scheduled, precision, YearFrom.STORY, Confidence.INFERRED, other=best)
    if around.runs_till() and (ahead := _till_behind(options, around)):
        return Solved(ahead, precision, YearFrom.STORY, Confidence.INFERRED, other=best)
    off = gap(best, around)
    rest = [days for days in options[1:] if (days[0] > reference) != (best[0] > reference)]
    # "Nhìn lại năm 2019, … Đêm 20/1, đội thắng", told on 31 December
    # "Hôn lễ vào ngày 22/1 là đám cưới đầu tiên trong năm 2022", told in December of that year
    turns = (
        off > HOM_AHEAD
        and best[0].year > reference.year
        and around.direction() <= 0
        and (around.year_reviewed() or around.names_year_behind(reference.year))
    )
    if (off <= near and not turns) or not rest:
        return Solved(best, precision, YearFrom.PUBLISHED, anchor=reference)
    direction = _bent(clue, best, rest[0], around, whole)
    if direction and direction != _side(best, around):
        return Solved(rest[0], precision, YearFrom.CUE, Confidence.INFERRED, reference, best)
    if direction or off <= SURE_DAYS:
        return Solved(best, precision, YearFrom.CUE if direction else YearFrom.PUBLISHED, anchor=reference)
    close = abs(_distance(rest[0], around) - _distance(best, around)) <= CLOSE_CALL
    confidence = Confidence.AMBIGUOUS if close else Confidence.INFERRED
    return Solved(best, precision, YearFrom.PUBLISHED, confidence, reference, rest[0])


def _by_words(clue: Clue, options: list[Days], around: Surroundings, precision: Precision) -> Days | None:
    """What the words of the date itself choose of the years around, nearest first: "tới", "vừa qua", "này", "hôm"."""
    reference, best = around.reference, options[0]
    assert reference is not None
    if precision is Precision.DAY and not clue.toward and _tells_past(best, around):
        return next((days for days in options if days[0] <= reference), best)
    listed = precision is Precision.DAY and not clue.toward and best[0] > reference and around.counts_in_year()
    counted = precision in (Precision.QUARTER, Precision.MONTH)
    if listed or (counted and not clue.toward and around.is_reported()):
        return next((days for days in options if days[0] <= reference), best)
    if clue.toward == 1 and precision is Precision.MONTH and _tells_past_month(options, around):
        return best
    if clue.toward:
        ahead = clue.toward > 0
        return next((days for days in options if (days[1] >= reference if ahead else days[0] <= reference)), best)
    gone = precision is Precision.MONTH and best[1].year < reference.year and gap(best, around) > CUE_DAYS
    if clue.toward == 0 and gone:
        # "Cầu hợp long vào tháng 9 này", told in February
        return next((days for days in options if days[0].year == reference.year), best)
    return min(options, key=lambda days: gap(days, around)) if clue.toward == 0 else None


def _tells_ahead(around: Surroundings) -> bool:
    """Whether the paragraph is telling of next year: "Năm 2025, … Quý I, bộ trình đề án. Tháng 3, hội nghị họp"."""
    told, reference = around.story.last(), around.reference
    here = told is not None and told.place.paragraph == around.place.paragraph
    return told is not None and here and reference is not None and told.when.earliest.year > reference.year


def _is_of_this_year(around: Surroundings) -> bool:
    """Whether what was told right before is the year that ends: "Đó là vụ thứ ba trong năm nay. Ngày 8/3, …"."""
    told, reference = around.story.last(), around.reference
    if told is None or reference is None or told.when.precision is not Precision.YEAR:
        return False
    if not around.place.opens and told.place[:2] != around.place[:2]:
        return False
    if told.when.earliest.year != reference.year or told.when.latest.year != reference.year:
        return False
    apart = around.place.paragraph - told.place.paragraph
    return told.place.opens if apart == 1 else apart == 0 and around.place.sentence - told.place.sentence <= 1


def _goes_on_from_told(other: Days, around: Surroundings) -> bool:
    """Whether the earlier of two years goes on from what was told: "Từ tháng 3 năm ngoái, …. Ngày 12/9, …"."""
    told = around.story.last()
    if told is None or not told.happening or told.future or around.is_possible():
        return False  # "đã đàm phán từ giữa năm ngoái và có thể ký kết trước tháng 9"
    follows = 0 <= (other[0] - told.when.latest).days <= _SOON and around.place.sentence - told.place.sentence <= 1
    if not (around.place.opens or follows):
        return False
    if told.place.paragraph != around.place.paragraph:
        return False
    return told.when.earliest <= other[0] and told.when.latest.year == other[0].year


def _side(days: Days, around: Surroundings) -> int:
    assert around.reference is not None
    return 1 if days[0] > around.reference else -1


def _bent(clue: Clue, best: Days, other: Days, around: Surroundings, whole: bool) -> int:
    """Which way the sentence bends the nearest of two years: 1 ahead, -1 back, 0 where it does not."""
    reference, points = around.reference, _side(best, around)
    assert reference is not None
    off = gap(best, around)
    direction = max(0, around.direction()) if clue.edge else around.direction()
    if direction > 0 and (around.recalls() or around.is_set_beside()):
        direction = -1  # "cao hơn dự báo hồi tháng 9", "sẽ tăng, thấp hơn nhiều so với mức tăng trong tháng 8"
    if direction > 0 and around.was_missed():
        direction = -1  # "Cống hẹn xong tháng 10, còn hai cửa chưa lắp", told in December
    if direction <= 0 and points < 0 and off > CUE_DAYS and around.is_put_off():
        return 1  # "đã dời ngày diễn sang tháng 11", told in March
    if direction < 0 < points and around.runs_till():
        direction = 0  # "đã hoãn đến ngày 30/6", told in April
    if direction < 0 and around.is_of_delivery():
        direction = 1  # "giá dầu giao tháng 10 đã giảm"
    if direction < 0 < points and whole and off <= NEXT_YEAR_DAYS and around.is_of_price():
        direction = 0  # "đã cắt giảm giá bán dầu thô trong tháng 3", told on 10 February
    free = whole and not direction and not around.recalls()
    if free and _is_soon_behind(best if points > 0 else other, around):
        direction = 1  # "phỏng vấn ngày 11/1, đi làm từ tháng 2", told in December
    if points > 0 and not direction and off > SURE_DAYS and _goes_on_from_told(other, around):
        return -1
    if clue.lunar and not direction and off > SURE_DAYS and around.is_of_the_dead():
        direction = 1  # "Giỗ ông 13 tháng tám âm thì giữ nguyên" is of the one to come
    if points > 0 and direction <= 0 and around.year_reviewed() and not around.story.tells_ahead(around.place):
        return -1
    next_year = points > 0 and best[0].year > reference.year and not direction and not _tells_ahead(around)
    if next_year and (around.names_year_behind(reference.year) or around.heads_month(reference)):
        return -1
    if next_year and (whole or off > NEXT_YEAR_DAYS) and _is_of_this_year(around):
        return -1
    if whole and next_year:
        # "Tháng 2, xưởng xuất 300 tấn" in December: papers count the months of their own year.
        direction = -1 if off > NEXT_YEAR_DAYS or around.gives_figures() else 0
    if not whole and direction < 0 < points and around.is_arranged():
        direction = 0  # "vé ngày 20/1 đã hết" in December tells of next month
    if direction > 0 > points and _promised(best, around):
        direction = 0  # "đào từ ngày 20/3 năm nay, hứa xong trước 30-6", told in August
    return direction

"""Whether a date that does not say its year goes on with what was told before it, or is of the news."""

from datetime import date

from timeline.model import Precision, YearFrom

from .nearest import SCHEDULE_DAYS, SURE_DAYS, gap
from .news import (
    FRESH_DAYS,
    STORY_DAYS,
    is_at_hand,
    is_news,
    is_of_now,
    is_of_today,
    is_parted,
    is_recalled,
    lies_ahead,
)
from .old_stories import (
    A_YEAR,
    REST_OF_STORY,
    is_in_old_season,
    is_next_of_chain,
    is_of_charges,
    is_of_old_war,
    is_remembered,
)
from .reading import Surroundings
from .span import Days
from .story import Told

# A day so few days behind that of an old story goes on with it.
NEXT_DAYS = 3

# Behind a story so old, what lies so near ahead is a plan of today's.
PLAN_DAYS = 60
_LEAST_MONTH = 27
# A year further back is said in passing of what a noun names.
RECENT_YEARS, OLD_YEARS = 2, 5


def story_goes_on(told: Told, carried: Days, nearest: Days, around: Surroundings) -> bool:
    """Whether a date without a year belongs to the look back before it rather than to the news."""
    reference = around.reference
    if reference is None or carried == nearest:
        return False
    if told.heads and told.when.precision is Precision.MONTH and around.place.opens:
        # "Tháng 1", and below it "Ngày 1/1: …"
        return told.when.earliest <= carried[0] and carried[1] <= told.when.latest
    if _is_set_apart(told, carried, nearest, around, reference):
        return False
    if around.is_put_off() and not is_parted(told, around) and 0 < (carried[0] - told.day).days <= A_YEAR:
        return True  # "thông xe trước Tết Tân Sửu, sau lùi đến 2/9"
    if _follows_plan(nearest, around, reference):
        return False
    if is_of_charges(told, carried, around, reference):
        return True
    if is_of_old_war(told, carried, around, reference) or is_in_old_season(told, carried, around, reference):
        return True
    if _is_of_the_news(told, carried, nearest, around, reference):
        return False
    of_last_year = told.named and not told.carries_year and told.when.precision is not Precision.YEAR
    if of_last_year and told.place.sentence != around.place.sentence:
        # "Tháng 4 năm ngoái, hiệp hội kiến nghị; ngày 18/5, bộ trả lời", but not in a sentence of its own
        return around.goes_on_from_semicolon() and carried[0] >= told.when.earliest and around.direction() <= 0
    if around.is_latest() and nearest[1] <= reference:
        return False
    long_past = told.when.latest.year < reference.year - RECENT_YEARS
    if long_past and gap(nearest, around) <= SURE_DAYS // 2 and around.commemorates():
        return False
    beside = _goes_on_beside(told, carried, nearest, around, reference)
    if beside is not None:
        return beside
    if is_news(told, carried, nearest, around, reference):
        return False
    return _goes_on_with_present(told, carried, nearest, around, reference)


def _is_set_apart(told: Told, carried: Days, nearest: Days, around: Surroundings, reference: date) -> bool:
    """Whether its own words, or what lies at hand, set it apart from the story."""
    if carried[0] > reference and around.was_missed():
        return True  # "Đỉnh mặn ngày 10/2/2024. Cống hẹn xong tháng 10, còn hai cửa chưa lắp", told in December
    if around.is_of_delivery():
        return True  # "cà phê giao tháng 3/2020 giảm. Arabica giao tháng 12 tăng", told in September 2019
    if lies_ahead(told, carried, nearest, around) or is_at_hand(told, nearest, around, reference):
        return True
    if carried[0] > reference > nearest[1] and around.recalls() and around.direction() <= 0:
        return True  # "xong trong quý I/2024. Hầm thông hôm 22/6", told in December
    if is_of_today(nearest, around, reference):
        return True
    # "Năm 1947, giặc đốt đình. Hội đình mở từ mùng 8 tháng Hai"
    return told.when.latest.year < reference.year - OLD_YEARS and around.tells_of_a_fair()


def _is_of_the_news(told: Told, carried: Days, nearest: Days, around: Surroundings, reference: date) -> bool:
    """Whether what was told is over or said in passing, so that the date is of the news again."""
    if _is_in_passing(told, around, reference):
        return True
    if told.recalled and is_parted(told, around) and nearest[1] < reference and gap(nearest, around) <= SURE_DAYS:
        return True  # "Lò từng bị phạt hồi trung thu năm 2011. Giấy phép hết hạn từ ngày 28.2", told in May 2013
    # "Tối 9/2, cầu sập. Hôm sau, … Đợt bão tháng 11, cầu mất nửa mặt sàn", told on 12 February
    return is_of_now(told, reference) and nearest[1] < reference < carried[0] and around.direction() <= 0


def _goes_on_with_present(told: Told, carried: Days, nearest: Days, around: Surroundings, reference: date) -> bool:
    """Whether a story goes on where the text may have told of the present as well."""
    apart, off, past = around.place.paragraph - told.place.paragraph, gap(nearest, around), nearest[1] < reference
    if not around.story.present:
        return _goes_on_alone(told, carried, nearest, around, reference)
    if told.future and carried[0] > reference and off > SURE_DAYS and past:
        if told.feast and apart:
            return False  # "Vào vụ Tết Đinh Mùi. Ông trồng từ rằm tháng 6"
        return apart == 0 or 0 <= (carried[0] - told.day).days <= A_YEAR
    ahead = reference < nearest[0] and off <= PLAN_DAYS
    old = told.when.latest.year < reference.year - OLD_YEARS
    if ahead and old and around.story.present and is_parted(told, around):
        # A new paragraph goes on with the old story only where its date opens it: "Bộ yêu cầu xong trước 5/3" does not.
        return (apart == 0 or around.place.opens) and 0 <= (carried[0] - told.day).days <= REST_OF_STORY
    follows = (carried[0] - told.when.earliest).days >= -7
    return follows and ((apart == 0 and off > STORY_DAYS) or (apart == 1 and off > SURE_DAYS))


def _goes_on_alone(told: Told, carried: Days, nearest: Days, around: Surroundings, reference: date) -> bool:
    """Whether a story goes on in a text that has told of no day of its own yet."""
    apart, off = around.place.paragraph - told.place.paragraph, gap(nearest, around)
    behind, recalled = (carried[1] - told.when.earliest).days, is_recalled(told, carried, reference)
    fresh = SURE_DAYS // 2 if told.when.precision is Precision.DAY else STORY_DAYS
    if behind < 0 and off <= fresh and nearest[1] < reference and not recalled and is_parted(told, around):
        return False  # "Hồi tháng 4/2020, dầu từng âm. Ngày 14/2, dầu lập đỉnh": a story does not go back
    near = apart == 0 or recalled or 0 <= behind <= REST_OF_STORY
    return (near and (reference - told.day).days > 300) or off > (STORY_DAYS if near else SURE_DAYS)


def _goes_on_beside(told: Told, carried: Days, nearest: Days, around: Surroundings, reference: date) -> bool | None:
    """What the place beside the date told says of it; None where that decides nothing."""
    apart = around.place.paragraph - told.place.paragraph
    if apart == 0 and around.direction() > 0 and _is_plan_of(told, carried, around):
        return True
    beside = apart == 0 and told.place.sentence == around.place.sentence
    if beside and told.when.precision is not Precision.YEAR and _is_tied(told, carried, nearest, around):
        return True
    if told.when.precision is Precision.YEAR and told.when.latest < reference and year_taken_up(around) is told:
        return True
    if beside and told.when.precision is Precision.YEAR:
        return _is_of_year(told, carried, nearest, around)
    if beside and told.year_from is YearFrom.STORY:
        return True
    if apart == 0 and told.when.precision is not Precision.DAY and _is_behind_semicolon(told, carried, around):
        return True
    if apart == 0 and _is_broken_down(told, carried, nearest, around):
        return True
    if apart <= 1 and is_next_of_chain(told, carried, nearest, around):
        return True
    if apart <= 1 and is_remembered(told, carried, nearest, around):
        return True
    # Under its own heading the day itself, too: "29.4.1975" and "Sáng ngày 29.4, …" below it.
    first, day = -1 if told.heads else 0, (carried[1] - carried[0]).days < _LEAST_MONTH
    if (
        apart <= 1
        and day
        and told.when.precision is Precision.DAY
        and first < (carried[0] - told.day).days <= NEXT_DAYS
    ):
        return True
    return None


def _is_tied(told: Told, carried: Days, nearest: Days, around: Surroundings) -> bool:
    """Whether it is tied to the day or month that its sentence has told, by what that is or where it stands."""
    reference, when, direction = around.reference, told.when, around.direction()
    assert reference is not None
    said = told.year_from is YearFrom.SAID or told.named
    behind = (carried[0] - told.day).days
    if said and when.precision is Precision.DAY and direction > 0 and abs(behind) <= REST_OF_STORY:
        return True  # "muộn nhất 31/5/2024, nghỉ hè sớm nhất từ 25/5"
    old = when.latest.year < reference.year - 1
    if said and old and when.precision is Precision.MONTH and 0 <= behind <= SCHEDULE_DAYS:
        return True
    fresh = nearest[1] <= reference and gap(nearest, around) <= FRESH_DAYS
    # "Tết Nhâm Dần, hoa ế tới trưa 29 Tết": what opens a sentence sets its year
    heads = said and told.place.opens and told.leads
    return heads and when.latest.year < reference.year and direction <= 0 and not fresh


def _is_of_year(told: Told, carried: Days, nearest: Days, around: Surroundings) -> bool:
    """Whether it is of the year that its sentence has told: not of one said in passing, nor back from a plan."""
    reference, direction = around.reference, around.direction()
    assert reference is not None
    # "Nhà máy lập năm 1985 đóng cửa ngày 28/6"; but "Đập chạy từ 2009, ngay năm đó đã xả lũ hôm 3-11"
    passing = told.when.latest.year < reference.year - RECENT_YEARS and not told.leads
    passing = passing and told.year_from is not YearFrom.STORY
    if passing and nearest[1] < reference and (gap(nearest, around) <= STORY_DAYS or around.recalls()):
        return False  # "Tàu đóng năm 2015, đăng kiểm hồi tháng 1"
    if told.when.earliest > reference and (told.leads or told.place.opens):
        # "Năm 2006, hội mở ngày 1/12", "Giải năm 2006 đá vào mùa đông, từ 21/11", told in 2005
        return direction >= 0 and not around.recalls()
    if direction > 0 and not told.leads and told.when.latest < reference:
        return False  # "Cổ tức 2024 sẽ trả vào tháng 8"
    if told.named and told.place.opens and told.when.latest.year == reference.year and around.is_put_off():
        return True  # "Năm nay, hội dời sang tháng Ba vì mưa"
    ways = direction <= 0 if carried[1] <= reference else direction >= 0
    return told.when.latest < reference or (told.when.latest.year == reference.year and ways)


def _is_broken_down(told: Told, carried: Days, nearest: Days, around: Surroundings) -> bool:
    """Whether a year is told part by part: "Năm 2022, xuất 7 triệu tấn gạo. Quý I, giá chỉ 400 USD".

    Of last year the days are so only under a heading of that year; what may be news as well is no part of an older one.
    """
    reference, when = around.reference, told.when
    if reference is None or when.precision is not Precision.YEAR or when.latest.year >= reference.year:
        return False
    if not (around.place.opens and told.place.opens and around.place.sentence - told.place.sentence == 1):
        return False
    if around.direction() > 0 or carried[0] < when.earliest:
        return False
    if when.latest.year < reference.year - 1:
        # "Năm 2007, đội vào tứ kết. Ngày 12/1, đội gặp khách" may be a plan, "Ngày 12/1, hai tên bị bắt" is none.
        free = around.direction() < 0 or gap(nearest, around) > STORY_DAYS
        return nearest[0] > reference and (free or (carried[1] - carried[0]).days >= _LEAST_MONTH)
    whole = (carried[1] - carried[0]).days >= _LEAST_MONTH or around.story.heading == when.latest.year
    return whole and nearest[1] >= reference


def _is_behind_semicolon(told: Told, carried: Days, around: Surroundings) -> bool:
    """Whether a semicolon ties it to an old month or year: "Giữa năm 1936, luận án bị trả; tháng 11, ông đỗ"."""
    reference = around.reference
    beside = around.goes_on_from_semicolon() and around.place.sentence - told.place.sentence == 1
    if reference is None or not beside or not told.leads or told.when.latest.year >= reference.year:
        return False
    leads = around.place.opens or around.leads_on()
    return leads and around.direction() <= 0 and carried[0] >= told.when.earliest


def _is_plan_of(told: Told, carried: Days, around: Surroundings) -> bool:
    """Whether a plan is of the old story just told: "ngày 14/1/1954, …, ngày lên đường dự kiến là 20/1"."""
    beside = told.happening and around.place.sentence - told.place.sentence <= 1
    return beside and told.when.precision is Precision.DAY and 0 <= (carried[0] - told.day).days <= REST_OF_STORY


def year_taken_up(around: Surroundings) -> Told | None:
    """A year that the sentence takes up anew ("Trận ấy, …"), or that the line answers or lists on from."""
    told = around.story.last()
    if told is None or told.when.precision is not Precision.YEAR or not told.carries_year or not told.binds:
        return None
    if around.unfolds_year(told.when.latest.year):
        return told
    apart = around.place.paragraph - told.place.paragraph
    if apart == 1 and around.is_told_back():
        return told  # "Ông rời bến năm 1981." and “Sáng mười hai tháng sáu tụi tôi thấy đất”, ông nhớ
    if apart == 1 and told.place.opens:
        return told if around.answers() else None
    if told.place[:2] == around.place[:2] and around.is_apposition():
        return told  # "Bà mở quán từ năm 1999, tháng 12."
    near = apart == 0 and around.place.sentence - told.place.sentence <= 1
    return told if near and around.names_year_before() else None


def _is_in_passing(told: Told, around: Surroundings, reference: date) -> bool:
    """Whether "hồi" goes back to the news: "Chợ cải tạo vào năm 2009. Trong đợt kiểm tra hồi tháng 4, …"."""
    old = told.when.precision is Precision.YEAR and told.when.latest.year < reference.year - RECENT_YEARS
    if not old or told.place.opens or around.place.opens or not is_parted(told, around):
        return False
    return around.recalls() > 0


def _follows_plan(nearest: Days, around: Surroundings, reference: date) -> bool:
    """Whether it comes soon behind a plan: "sẽ về nhà ngày 16/11, nơi ông rời đi 47 năm trước. Ngày 17/11, …"."""
    if nearest[0] <= reference:
        return False
    plans = (one for one in around.story.told[-3:-1] if one.future and one.when.precision is Precision.DAY)
    here = (one for one in plans if one.place.paragraph == around.place.paragraph)
    return any(0 < (nearest[0] - one.day).days <= NEXT_DAYS for one in here)

"""Two phrases beside each other to one: a day said twice, by number and weekday, by two calendars, by name."""

from dataclasses import replace

from timeline.model import Clue, Precision

from ..match.lexer import Tokens
from ..vi.lazily import lazily
from .phrase import Phrase
from .scores import ends_in_score

# "19/5 (1959 - 2024)" is a day and the years of an anniversary.
_NO_DAYS = ("week before tết", "now", "months", "months so far", "years", "term", "school year", "said again", "reign")
_ROUND_THE_CLOCK = (24, 7)
_NUMBERED = ("told day", "weekday and day")
_UNITS = ("triệu", "tỷ", "tỉ", "nghìn", "ngàn", "đồng", "lần", "điểm", "usd", "tấn", "phần")
# "Hóa đơn tháng 10 tới 412.000 đồng"
_SUM = lazily(r" \d{1,3}(?:\.\d{3})+(?!\d)")
_HALVES = ("một", "hai", "ba", "chục", "trăm", "nửa")


def kind(clue: Clue) -> str:
    """How a day is named: by number, by weekday, by distance, by name or by the moon."""
    if clue.lunar or clue.cycle or clue.name in ("tết", "giao thừa"):
        return "lunar"
    if clue.name and clue.name not in _NO_DAYS:
        return "name"
    if clue.day is not None:
        return "number"
    if clue.weekday is not None:
        return "weekday"
    if clue.name == "now":
        return "other"
    if clue.shift is not None and clue.unit in (Precision.DAY, Precision.WEEK):
        return "distance"
    if clue.unit is Precision.WEEK:
        return "week"
    return "other"


def same(one: Phrase, two: Phrase, *, separate: bool) -> Phrase | None:
    """One date said in two ways: the one in figures counts, the other is its proof."""
    if two.clue.name == "in lieu":
        return None  # "từ thứ Tư 30/4 đến Chủ nhật 4/5, làm bù thứ Bảy 26/4"
    if one.clue.name == "in lieu" and two.clue.day is not None:
        one = one._replace(clue=replace(one.clue, name=None))
    if one.clue.name in _NUMBERED and two.clue.day not in (None, one.clue.day):
        return None  # "đêm 29, hôm 1/7"
    if (one.clue.day, one.clue.month) == _ROUND_THE_CLOCK and not one.strong:
        return None
    kinds = kind(one.clue), kind(two.clue)
    if kinds == ("weekday", "distance") and not separate and _is_beside_today(one.clue, two.clue):
        return two._replace(start=one.start, first=one.first, strong=True)  # "trở lại thứ Ba ngày mai"
    if kinds in (("lunar", "weekday"), ("name", "weekday")) and separate and two.clue.shift is None and not two.recurs:
        clue = replace(one.clue, weekday=two.clue.weekday) if kinds[0] == "name" else one.clue
        parts = (one, two) if kinds[0] == "lunar" else ()
        return one._replace(end=two.end, last=two.last, clue=clue, rule=f"{one.rule} with weekday", parts=parts)
    if kinds == ("weekday", "lunar") and separate and two.clue.month == 1 and two.clue.day and two.clue.name is None:
        return _in_january(one, two)
    if kinds[0] == "lunar" and two.clue.name == "solar":
        kinds = "lunar", "number"
    one_day = (one.clue.day, one.clue.month) == (two.clue.day, two.clue.month)
    if kinds == ("lunar", "lunar") and one.clue.name and one_day and not one.clue.until:
        return two._replace(start=one.start, first=one.first, strong=True)  # "giỗ Tổ 10/3 âm lịch"
    if kinds[0] == kinds[1] or "other" in kinds or "number" not in kinds:
        return None
    if one.clue.lunar and (one.clue.day, one.clue.month) == (two.clue.day, two.clue.month) and two.clue.year is None:
        return one._replace(end=two.end, last=two.last, rule=f"{one.rule} by number")
    if kinds == ("number", "distance") and (two.clue.story or not (separate or one.strong)):
        return None
    if kinds == ("weekday", "number") and two.clue.weekday not in (None, one.clue.weekday):
        return None
    figure, other = (one.clue, two.clue) if kinds[0] == "number" else (two.clue, one.clue)
    twin = other if other.weekday is None or other.shift is not None else None
    if "weekday" in kinds and figure.until is None and other.shift is None:
        figure = replace(figure, weekday=other.weekday)
    figure = replace(
        figure, part=figure.part or one.clue.part or two.clue.part, time=figure.time or one.clue.time or two.clue.time
    )
    rule = two.rule if kinds[0] == "number" else one.rule
    strong = one.strong or two.strong or "weekday" not in kinds or separate
    return one._replace(
        end=two.end,
        last=two.last,
        clue=figure,
        rule=f"{rule} with date",
        strong=strong,
        twin=twin,
        parts=_parts(one, two, kinds),
    )


def _in_january(one: Phrase, two: Phrase) -> Phrase:
    """ "Hôm thứ Tư, 20 tháng Giêng": so papers overseas call January, if the day is that weekday."""
    clue = replace(two.clue, lunar=False, weekday=one.clue.weekday, part=one.clue.part or two.clue.part)
    rule = f"{one.rule} with date"
    return one._replace(end=two.end, last=two.last, clue=clue, rule=rule, strong=True, parts=(one, two))


def _is_beside_today(one: Clue, two: Clue) -> bool:
    """Whether a weekday is said again by its distance from today: "thứ Ba ngày mai"."""
    beside = two.unit is Precision.DAY and two.shift in (-1, 0, 1) and not two.story and two.weekday is None
    return beside and one.shift is None and one.toward is None and one.until is None and two.until is None


def _parts(one: Phrase, two: Phrase, kinds: tuple[str, str]) -> tuple[Phrase, ...]:
    """What two days are where they do not agree: bare figures are no day, two behind a comma are a list."""
    apart = two.first - one.last
    if apart <= 1 and kinds[1] == "number" and not two.strong and (two.clue.day or 0) <= (two.clue.month or 0):
        return (one,)
    if apart <= 1 and ("name" in kinds or "lunar" in kinds):
        if apart == 0 and kinds[0] == "lunar":
            return (two,)  # "Vé Tết Quý Mão từ 8h ngày 1/11"
        return one, two  # "Ngày 25/8, chào mừng Quốc khánh", "Xuân 2000, vào ngày 10/2"
    if apart == 1 and kinds == ("number", "weekday") and two.clue.shift is not None:
        return one, two
    if apart == 1 and kinds == ("weekday", "number") and one.clue.shift is not None and two.clue.part:
        return one, two  # "mở từ thứ Tư tuần trước, sáng 16-12 phải tạm dừng"
    return (one, two) if apart == 1 and kinds == ("number", "weekday") and two.clue.toward is not None else ()


def is_another(one: Phrase, two: Phrase, tokens: Tokens) -> bool:
    """ "Gió cấp 2-3, hôm nay", "cập cảng tối Chủ nhật 8/3, sáng nay": a number or a day, and another day."""
    if (
        one.clue.weekday is not None
        and one.clue.day is None
        and two.clue.lunar
        and tokens.word(two.first) in ("mùng", "rằm")
    ):
        return True  # days that the moon alone has
    parts = one.clue.part, two.clue.part
    if tokens.word(one.last) == "," and kind(one.clue) == "number" and _is_of_another_day(one, two):
        return True
    if one.numeric and not one.strong and one.last == two.first and ends_in_score(one, tokens):
        return True  # "thắng Alcaraz 7-6, 7-6 tối chủ nhật"
    if tokens.word(one.last) == "," and None not in parts and parts[0] != parts[1] and two.clue.shift is not None:
        return True
    return one.numeric and not one.strong and two.clue.shift is not None and tokens.word(one.last) == ","


def _is_of_another_day(one: Phrase, two: Phrase) -> bool:
    """ "Đến hôm 30/7, tối qua vẫn tập": a day, and one told by its distance from today."""
    return one.strong and two.clue.unit is Precision.DAY and two.clue.shift is not None and not two.clue.story


def is_then(last: int, tokens: Tokens) -> bool:
    """ "Khất tới 30/6 rồi tắt máy", "30/4 rồi 2/9": a "rồi" that goes on to what came next."""
    behind = tokens.word(last).isalpha() or tokens.word(last + 1) in ("/", "-", ".")
    return tokens.word(last - 1) == "rồi" and tokens.word(last - 2) != "vừa" and behind


def is_up_to(last: int, tokens: Tokens) -> bool:
    """ "Thấp hơn quý 2 tới 32%", "hơn tháng 7 tới gần một nửa": a "tới" that tells how much."""
    if tokens.word(last - 1) != "tới":
        return False
    behind = tokens.word(last)
    if _SUM.match(tokens.low, tokens.end(last - 1)):
        return True
    if behind.isdecimal():
        return tokens.low[tokens.end(last) :][:1] in ("%", ",") or tokens.word(last + 1) in _UNITS
    return behind in ("gần", "hơn", "cả", "trên") and tokens.word(last + 1) in _HALVES

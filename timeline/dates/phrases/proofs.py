"""What is asked of the phrases of some rules alone: a month may be a name, a weekday an ordinal, a year a number."""

from collections.abc import Callable

from timeline.model import Clue, Modifier

from ..match.lexer import Tokens
from ..vi.lazily import lazily
from .feasts import is_a_feast, is_tet_itself, is_the_last, names_nobody
from .figures import counts_so_far, gives_figure, is_planned, opens_sentence
from .leave import counts_no_leave, is_no_leave
from .lone_days import closes_clause, lone_day_stands
from .namings import (
    counts_no_moons,
    counts_per_day,
    is_lone_day,
    is_lone_tomorrow,
    is_name,
    is_no_corner,
    is_no_occasion,
    is_no_place,
    is_part_of_a_name,
    is_the_ancestors_day,
    weekday_stands,
)
from .phrase import Phrase, separator_of
from .places import is_of_every_week, opens_item
from .stretches import follows_on, is_no_other_half, tells_when
from .works import names_no_work
from .yearly import (
    fits_its_cycle,
    is_followed_by_next,
    is_no_length,
    is_of_a_person,
    is_of_a_reign,
    is_of_our_time,
    names_program,
    year_stands,
)

_PART_BEFORE = ("hồi", "vào", "ngay", "từ", "khoảng", "dịp", "kiến", "đến", "tới", "với", "trong")
# Rules whose expressions may be names of streets and shops.
_NAMES = ("month without", "day of Tết", "same day", "part of the same", "day tháng", "lunar month", "New Year's Eve")
# "Phương án đã trình đầu tuần." tells when; "đã trả lương đầu tuần" what.
_DONE = lazily(r"\b(?:đã|vừa|mới|được) [^\W\d_]+ (?:[^\W\d_]+ )?\Z")
_PROMISED, _CLAUSE = lazily(r"\b(?:sẽ|dự kiến|hẹn|hứa) [^.;,\n]*\Z"), 60
_WAITED, _LONG = lazily(r"\b(?:sẽ|hứa|hẹn|cam kết)\b[^.\n]*\Z"), 90
_FINISHED = ("thành", "xong", "công")
_PAID = ("lương", "phiên", "chợ", "lịch", "họp", "bản", "số")
_TOLD_OF = ("nó", "họ", "ông", "bà", "anh", "chị", "tôi", "cô", "cậu")
_STRETCHED = ("hơn", "gần", "cả", "suốt", "ngót", "non", "tròn")
_GOES_ON = ("còn", "đã", "giá", "mới", "vẫn", "thì", "có", "chỉ", "tăng", "giảm", "là")
_NO_COUNT_OF_YEARS = ["năm", "ngoái"], ["năm", "ấy"], ["sang", "năm"]


def stands_by_rule(phrase: Phrase, tokens: Tokens) -> bool | None:
    """What is asked of the phrases of some rules alone; None for those of the others."""
    rule, clue = phrase.rule, phrase.clue
    if is_part_of_a_name(phrase, tokens):
        return False
    if clue.year is None and phrase.twin is None and rule.startswith(_NAMES) and is_name(phrase, tokens):
        return False
    if rule == "day/month" and (clue.day or 0) < (clue.month or 0) and counts_per_day(phrase, tokens):
        return False
    if rule == "weekday and date":
        text = tokens.low[phrase.start : phrase.end]
        sure = phrase.strong or clue.year is not None or "," in text or (clue.day or 0) > 12 or "tháng" in text
        sure = sure or text.startswith("hôm")
        sure = sure or ("/" in text and (opens_sentence(phrase, tokens) or opens_item(phrase, tokens)))
        return sure or weekday_stands(phrase, tokens)
    if clue.weekday is not None and rule != "weekday of a month":
        if _weekly(clue) or (clue.until is not None and is_of_every_week(phrase, tokens)):
            return False
        if rule.startswith("weekday"):
            if clue.until is None and clue.day is None:
                return weekday_stands(phrase, tokens)
            if clue.day is not None and (clue.year is not None or separator_of(phrase, tokens) == "/"):
                return True
    if rule == "from now":
        return tokens.low.endswith("hôm nay", 0, phrase.end)
    test = _TESTS.get(rule)
    return test(phrase, tokens) if test else None


def _weekly(clue: Clue) -> bool:
    """ "từ thứ Hai đến thứ Sáu" with no date and no week is a timetable."""
    far = clue.until
    if far is None or clue.weekday is None or far.weekday is None or clue.day or far.day:
        return False
    return clue.shift is None and far.shift is None and far.weekday - clue.weekday >= 4


def _opens_clause(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Cuối tháng, ..." and "hồi đầu tháng" are dates; "tiền lương cuối tháng" is none."""
    behind = tokens.word(phrase.last)
    before = "." if tokens.opens_line(phrase.first) else tokens.word(phrase.first - 1)
    starts = phrase.clue.modifier is Modifier.START
    if behind.isdecimal():
        return starts and before in ("hơn", "kém")  # "thấp hơn đầu năm 25 USD", but "cuối năm 39"
    if before == "." and behind in _TOLD_OF and phrase.rule == "part of this year":
        return True  # "Cuối năm nó đẻ mười một con"
    if starts and ((before in (".", ";") and behind in _GOES_ON) or gives_figure(phrase, tokens)):
        return True  # "Đầu tuần còn 71.000 đồng"
    ends = tokens.low[phrase.end : phrase.end + 1] in ("", ".", ",", ";", "\n", '"', "”")
    if ends and before not in _PAID and (before in _FINISHED or before == "trước" or _promises(phrase, tokens)):
        return True  # "Nhà ga dự kiến hoàn thành cuối năm.", "Phải có kết quả trước cuối tháng."
    if (
        before in (",", '"', "“")
        and behind in ("có", "xong")
        and _WAITED.search(tokens.low, max(0, phrase.start - _LONG), phrase.start)
    ):
        return True  # "Mẫu sẽ được gửi đi, cuối năm có kết quả", "từng cam kết “cuối năm có nhà”"
    return before in _PART_BEFORE or (before in (".", ";", ":") and behind == ",")


def _promises(phrase: Phrase, tokens: Tokens) -> bool:
    return _PROMISED.search(tokens.low, max(0, phrase.start - _CLAUSE), phrase.start) is not None


def _ends_clause(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Năm 72, ông vào Nam." tells a year, "năm 72 cây số" none."""
    return tokens.word(phrase.last) in (",", ".", ";", ")") or tokens.low[phrase.end : phrase.end + 1] in ("", "\n")


def _part_of_week_stands(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Phiên đầu tuần" is of this week; "vào cuối tuần" may be of any."""
    before = tokens.word(phrase.first - 1)
    if tokens.low.endswith(("rơi vào ", "trúng vào "), 0, phrase.start):
        return False  # "Giỗ bà rơi vào giữa tuần"
    if before in ("phiên", "hồi", "dịp", "hôm") or (
        before in ("tới", "đến", "trước") and phrase.clue.modifier is Modifier.END
    ):
        return True
    if before == "vào" and _ends_clause(phrase, tokens) and _promises(phrase, tokens):
        return True  # "Mưa sẽ tăng mạnh vào cuối tuần."
    if before == "từ" and phrase.clue.modifier is Modifier.END and _ends_clause(phrase, tokens):
        return True  # "Nhiều nhà đã cúng sớm từ cuối tuần."
    if _DONE.search(tokens.low, max(0, phrase.start - 25), phrase.start) and not tokens.low[phrase.end :][:1].isalnum():
        return before not in _PAID
    return phrase.clue.modifier is not Modifier.END and _opens_clause(phrase, tokens)


def _is_no_stretch(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Hơn tuần nay", "cả tháng nay" are stretches of time that end now."""
    return tokens.word(phrase.last - 1) != "nay" or tokens.word(phrase.first - 1) not in _STRETCHED


def _is_numbered(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Phí quý cuối" is of no year, "Nhất quý I" a title that is won."""
    if tokens.text.endswith("Nhất ", 0, phrase.start):
        return False
    if tokens.word(phrase.first - 1) in ("là", "thành") and tokens.word(phrase.last - 1) in ("tiên", "cùng"):
        return False  # "Quý 3 là quý đầu tiên có lãi"
    return tokens.word(phrase.last - 1) not in ("đầu", "cuối")


def _is_set_first(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Trong ngày, tỉnh thêm 214 ca" is of the day told of; "xong trong ngày" of any."""
    return opens_sentence(phrase, tokens) and tokens.word(phrase.last) == ","


def _is_not_numbered(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Sang tuần, tỉnh họp" is next week; "sang tuần thứ hai" and "sang tháng 3" are others."""
    behind = tokens.word(phrase.last)
    return behind not in ("thứ", "làm", "thi", "học", "diễn", "giao", "nghỉ") and not behind.isdecimal()


def _is_no_count(phrase: Phrase, tokens: Tokens) -> bool:
    """ "3-4 tháng trước" counts months, "24-27 tháng này" are days."""
    clue, text = phrase.clue, tokens.low[phrase.start : phrase.end]
    last = clue.until.day or 0 if clue.until else 0
    return not text[:1].isdigit() or text.endswith("này") or last - (clue.day or 0) > 3 or last > 12


def _is_no_count_of_years(phrase: Phrase, tokens: Tokens) -> bool:
    """ "2-3 năm trước" counts years, "ngày 2-3 năm ngoái" is a day."""
    clue = phrase.clue
    if clue.year_shift is None or not tokens.low[phrase.start].isdigit() or separator_of(phrase, tokens) != "-":
        return True
    day, month = clue.day or 0, clue.month or 0
    if max(day, month) > 12 or day >= month:
        return True  # no count falls: "8-3 năm tới"
    dated = tokens.word(phrase.first - 1) in ("dịp", "vào", "lễ") or (day, month) == (2, 9)
    return dated or tokens.words(phrase.last - 2, phrase.last) in _NO_COUNT_OF_YEARS


def _is_no_habit(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Từ tháng 9 năm trước đến tháng 5 năm sau là mùa khô" is of no one year."""
    text = tokens.low[phrase.start : phrase.end]
    return not ("năm trước" in text and text.endswith("năm sau"))


def _is_no_direction(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Xe máy chạy cùng chiều" goes the same way; "Cùng chiều, đoàn dự lễ" is an afternoon."""
    return not tokens.low.startswith("cùng chiều", phrase.start) or opens_sentence(phrase, tokens)


def _is_no_other_side(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Tối kia họp xóm" is a day, "làn chiều kia" and "một sáng kia" are none."""
    said = tokens.low.startswith(("sáng", "tối", "đêm"), phrase.start)
    return said and tokens.word(phrase.first - 1) not in ("một", "bên", "phía", "nào")


_TESTS: dict[str, Callable[[Phrase, Tokens], bool | None]] = {
    "part of the story's month": _opens_clause,
    "part of this year": _opens_clause,
    "bare year": year_stands,
    "month to month": _is_no_habit,
    "year in parentheses": names_program,
    "year of a reign": is_of_a_reign,
    "years of a life of old": is_of_a_person,
    "year beside its cycle": fits_its_cycle,
    "bare year and the next in two digits": is_followed_by_next,
    "half a year after that": is_no_other_half,
    "days on end": follows_on,
    "weeks on end": follows_on,
    "stretch until now": tells_when,
    "stretch from now": tells_when,
    "hours to come": tells_when,
    "quarter": _is_numbered,
    "days of a month": _is_no_count,
    "day/month/year": _is_no_count_of_years,
    "named day of the solar calendar without year": is_no_occasion,
    "part of a bare year": is_of_our_time,
    "year in two digits that ends a clause": _ends_clause,
    "named day of the lunar calendar without year": is_the_ancestors_day,
    "tomorrow": is_no_place,
    "part of this week": _part_of_week_stands,
    "lone tomorrow": is_lone_tomorrow,
    "lone day after tomorrow": is_lone_day,
    "later that day": opens_sentence,
    "months so far": counts_so_far,
    "whole year": is_planned,
    "end of this year": _ends_clause,
    "end of this month": _ends_clause,
    "within the day": _is_set_first,
    "full moon of the month being told of": is_no_corner,
    "Trung thu alone": is_a_feast,
    "end of this week": _ends_clause,
    "count after": is_no_leave,
    "count before publication": is_no_leave,
    "days before or after a named day": counts_no_leave,
    "part of the same day": _is_no_direction,
    "week or month to come": _is_not_numbered,
    "part and day": closes_clause,
    "weekday and day": closes_clause,
    "week": _is_no_stretch,
    "year": is_no_length,
    "year of publication": is_no_length,
    "century of publication": is_no_length,
    "month of publication": _is_no_stretch,
    "day": lone_day_stands,
    "list of lunar days": counts_no_moons,
    "list of days of Tết": counts_no_moons,
    "lunar day of a named month": counts_no_moons,
    "month without year": names_no_work,
    "lunar month": names_no_work,
    "day of Tết": names_no_work,
    "part of two days ago": _is_no_other_side,
    "last Tết": is_the_last,
    "lunar day of a month named alone": names_nobody,
    "Tết": is_tet_itself,
    "Tết of a year": is_tet_itself,
    "last days before Tết": lambda phrase, tokens: counts_no_moons(phrase, tokens) and names_no_work(phrase, tokens),
}

"""What makes bare figures a date: the words before them, their form, and how the text writes its dates."""

from datetime import date

from ..match.doubts import run_before
from ..match.grammar import Grammar
from ..match.lexer import Tokens
from ..vi.compounds import FAMED_DAYS
from ..vi.cues import HABIT, HABIT_BEHIND, SEASONAL
from ..vi.lazily import lazily
from .chains import annals, days_between, goes_on, is_chained
from .looks import (
    MATCHES,
    falls,
    fits_weekday,
    in_brackets,
    is_dated_gloss,
    is_of_a_match,
    looks_like_date,
    opens_list_in_brackets,
    plausible_years,
    says_day,
)
from .occasions import is_occasion, names_its_day
from .phrase import Phrase, separator_of
from .places import (
    comes_each_year,
    heads_entry,
    heads_item,
    heads_news,
    is_address,
    is_dateline,
    is_of_a_pregnancy,
)
from .proofs import stands_by_rule
from .scores import is_score, is_set
from .works import begins_name_of_work, ends_name_of_work, opens_name_of_work

_REACH = 70
# And so many days between two stops of a tour.
_TOUR_DAYS = 60
# What goes on week by week begins and ends on days.
_WEEKLY = ("hằng tuần", "hàng tuần", "mỗi tuần")
_BOUNDS = ("từ ", "đến ", "tới ", "đến hết ")
# "Tàu QNg 26-9": part of a number that a ship or car is registered by.
_REGISTERED = lazily(
    r"\b(?:[Tt]àu|[Xx]e|[Gg]he|[Tt]huyền|[Ss]à lan|[Bb]iển số|BKS|[Ss]ố hiệu|[Mm]ã số|[Kk]ý hiệu|[Mm]ã hiệu"
    r"|[Mm]áy hiệu|[Hh]iệu|[Ss]ố)"
    r"(?: [a-zà-ỹ]+){0,2} [A-ZĐ]{1,3}[a-zđ]?[ -]\Z"
)
_NUMBER_BEFORE = lazily(r"(?<!\d)\d{1,2}/\d{1,2}(?:,| và|, và| hoặc) \Z")
_ZONE = lazily(r" (?:theo )?giờ (?:hà nội|việt nam|địa phương|gmt|mỹ|anh|pháp|nhật|quốc tế)")
_HAPPENINGS = ("vụ", "trận", "cơn", "đợt", "lễ", "cuộc", "phiên", "khi", "ngày")
_QUOTES = frozenset(("“", '"'))
_TRADED = ("chốt", "mở", "đóng", "kết")
# Two years of a list lie so near each other.
_YEARS_LISTED = 10
# "Từ năm 1957 là tỉnh Sơn Mạ, 1965 là Hà Mạ, 1979 thuộc thủ phủ": told one by one, so many years apart at most.
_BEFELL = ("là", "thuộc", "thành", "đổi", "tách", "nhập", "sinh", "cưới", "mất", "xóa", "mở", "bán", "về", "lên", "lấy")
_YEARS_TOLD = 30
# No clause about a year is longer, in tokens.
_CLAUSE_TOKENS = 12
_DECIMAL = lazily(r"\d,\d")


class Evidence:
    """How a text writes its dates, and what therefore stands as one in it."""

    def __init__(self, phrases: list[Phrase], tokens: Tokens, grammar: Grammar, published: date | None) -> None:
        self._phrases = phrases
        self._tokens = tokens
        self._grammar = grammar
        self._published = published
        self._style: set[str] | None = None
        self._annals: frozenset[int] | None = None
        # The day and month told last: what a list of days goes on from.
        self._day: Phrase | None = None
        # The token behind what came round again last: a list of it goes on.
        self._each = -1
        # The days told last as a range: one of them said alone is a day.
        self._days = range(0)

    @property
    def style(self) -> set[str]:
        """The characters that stand between the day and month of dates that are sure."""
        if self._style is None:
            sure = (phrase for phrase in self._phrases if phrase.strong and says_day(phrase.clue))
            self._style = {separator_of(phrase, self._tokens) for phrase in sure} - {""}
        return self._style

    def stands(self, phrase: Phrase, previous: Phrase | None) -> bool:
        """Whether a phrase is a date rather than a number, an ordinal or a name."""
        if phrase.recurs or comes_each_year(phrase, self._tokens.low) or self._is_habit(phrase):
            self._each = phrase.last
            return False
        if self._tokens.text[phrase.start - 1 : phrase.start] in _QUOTES and opens_name_of_work(phrase, self._tokens):
            return False
        ends = self._tokens.text[phrase.end : phrase.end + 1] in _QUOTES and phrase.clue.year is None
        if (ends or phrase.clue.shift is not None) and ends_name_of_work(phrase, self._tokens.text):
            return False
        if phrase.clue.year is None and begins_name_of_work(phrase, self._tokens):
            return False
        if phrase.rule == "count after" and previous is not None and self._explains(previous, phrase):
            return False
        if phrase.numeric and phrase.clue.until is not None and is_set(phrase, "/", self._tokens):
            return False
        own = stands_by_rule(phrase, self._tokens)
        if own is None:
            own = phrase.strong or not phrase.numeric or self._weak_stands(phrase, previous)
        if not own and phrase.rule == "weekday and date":
            own = fits_weekday(phrase.clue, self._published)  # "Trận đấu diễn ra thứ sáu 12/5"
        if not own and phrase.rule == "bare year" and previous is not None and previous.clue.year and phrase.clue.year:
            apart = phrase.clue.year - previous.clue.year
            own = apart > 0 and not phrase.clue.until and self._goes_on_years(previous, phrase, apart)
            told = apart == 1 or (0 < apart <= _YEARS_TOLD and self._tokens.word(phrase.last) in _BEFELL)
            own = own or (told and self._tells_next(previous, phrase))
        if not own and phrase.rule == "bare year":
            if self._annals is None:
                self._annals = annals(self._phrases, self._tokens)
            own = phrase.start in self._annals
        if not own and phrase.rule == "part and day" and (phrase.clue.day or 0) in self._days:
            own = self._tokens.opens_line(phrase.first) or self._tokens.word(phrase.first - 1) in (".", ";")
        if own and phrase.clue.day and phrase.clue.month:
            self._day = phrase
        if own and phrase.clue.day and phrase.clue.until and phrase.clue.until.day:
            self._days = range(phrase.clue.day, phrase.clue.until.day + 1)
        return own

    def _explains(self, previous: Phrase, phrase: Phrase) -> bool:
        """ "Ngày 18/3, một tuần sau vụ cháy, chợ mở lại": how long after something the day was that is said before."""
        beside = phrase.first - previous.last == 1 and self._tokens.word(previous.last) == ","
        return beside and previous.clue.day is not None and self._tokens.word(phrase.last) in _HAPPENINGS

    def _tells_next(self, previous: Phrase, phrase: Phrase) -> bool:
        """ "Giữa năm 2020 xưởng ngưng; 2021 bán cho tư nhân, 2022 chạy lại": the next year, at the head of a clause."""
        mark = self._tokens.word(phrase.first - 1)
        heads = mark in (";", "thì") or (mark == "," and previous.rule in ("bare year", "year"))
        near = phrase.first - previous.last <= _CLAUSE_TOKENS and not phrase.clue.until
        return heads and near and "." not in self._tokens.words(previous.last, phrase.first)

    def _goes_on_years(self, previous: Phrase, phrase: Phrase, apart: int) -> bool:
        """ "cùng kỳ năm 2018 và 2019", "các năm 2017 (Lam), 2021 và 2023"; years so far apart where the clause ends."""
        ends = self._tokens.word(phrase.last) in ("", ",", "và", "rồi", ".", ";", "(", ")")
        if apart >= _YEARS_LISTED and not ends:
            return False
        between = self._tokens.words(previous.last, phrase.first)
        if between[:1] == ["("] and ")" in between:
            between = between[between.index(")") + 1 :]
        if between in ([","], ["rồi"], [",", "rồi"], [",", "thậm", "chí"]):
            return ends
        return between in (["và"], ["hoặc"], ["hay"])

    def _is_habit(self, phrase: Phrase) -> bool:
        """ "Mùa mưa thường kéo dài từ tháng 1 đến tháng 3" is of no one year, nor is what goes on such a list."""
        clue, low = phrase.clue, self._tokens.low
        if (
            clue.year is not None
            or (clue.year_shift is not None and not clue.hangs)
            or (clue.shift is not None and phrase.rule not in ("next day", "part of the next day", "weekday of a week"))
        ):
            return False
        if self._each >= 0 and 0 < phrase.first - self._each <= 2:
            between = self._tokens.words(self._each, phrase.first)
            if all(word in (",", "và", "hoặc") for word in between):
                return True
        window = low[max(0, phrase.start - _REACH) : phrase.start]
        # What it looks for has one of these words, which is far faster to ask.
        known = (
            "thường" in window
            or "luôn" in window
            or "tuần" in window
            or "định" in window
            or "hay " in window
            or "lệ" in window
            or "tục" in window
            or "quan niệm" in window
        )
        habit = HABIT.search(low, max(0, phrase.start - _REACH), phrase.start) if known else None
        if habit and clue.day and clue.month and habit[0].startswith(_WEEKLY) and habit[0].endswith(_BOUNDS):
            return False  # "phát sóng hằng tuần kể từ ngày 17-8"
        if habit and clue.day and clue.month and habit[0].startswith("định kỳ"):
            return False  # "bảo dưỡng định kỳ ngày 12/6"
        if not clue.day and " nhất " in window and SEASONAL.search(low, max(0, phrase.start - _REACH), phrase.start):
            return True  # "Đà Lạt đẹp nhất từ tháng 11 đến tháng 1"
        return habit is not None or (clue.day is None and HABIT_BEHIND.match(low, phrase.end) is not None)

    def _weak_stands(self, phrase: Phrase, previous: Phrase | None) -> bool:
        """Whether figures that no word supports are a date."""
        tokens, clue = self._tokens, phrase.clue
        mark = separator_of(phrase, tokens)
        if is_set(phrase, mark, tokens):
            return False
        if "list of days" in phrase.rule and _DECIMAL.search(tokens.low, max(0, phrase.start - 2), phrase.end + 2):
            return False
        if clue.year_shift is not None or (phrase.rule.startswith("list of days") and clue.year):
            return True
        far = clue.until
        if far is not None and not far.year and (clue.day, clue.month) == (far.day, far.month):
            return False  # "NPK (16 – 16 – 8)"
        if phrase.rule == "bare years":
            return plausible_years(clue)
        if self._day is not None and goes_on(self._day, phrase, tokens):
            return True
        if phrase.rule == "day/month/yy" and tokens.word(phrase.first - 1) in ("đề", "ký", "thư", "dấu"):
            return True
        if phrase.rule == "week of the year":
            return clue.year is not None or (10 <= (clue.ordinal or 0) <= 53 and not is_of_a_pregnancy(phrase, tokens))
        if is_chained(phrase, tokens, previous):
            return True
        bracketed = in_brackets(phrase, tokens)
        if bracketed and mark == "-" and clue.year is None and max(clue.day or 0, clue.month or 0) < 10:
            return is_dated_gloss(phrase, tokens) or (mark in self.style and self._goes_on_in_brackets(phrase))
        if is_score(phrase, mark, tokens):
            return False
        listed = _NUMBER_BEFORE.search(tokens.low, max(0, phrase.start - 12), phrase.start) if mark == "/" else None
        if listed and (previous is None or previous.end < listed.start()):
            return False  # "Các lớp 6/1, 7/2 và 8/3 nghỉ học"
        if _REGISTERED.search(tokens.text, max(0, phrase.start - 24), phrase.start):
            return False
        if (
            clue.until is not None
            and (clue.day, clue.until.day) == (1, 1)
            and (clue.month or 0) > (clue.until.month or 0)
        ):
            return False  # "giảm 1/4-1/3 sản lượng"
        if _ZONE.match(tokens.low, phrase.end):
            return True  # "(10/7 giờ Hà Nội)"
        if is_address(phrase, tokens):
            return False
        return self._stands_by_words(phrase, mark, bracketed=bracketed)

    def _stands_by_words(self, phrase: Phrase, mark: str, *, bracketed: bool) -> bool:
        """Whether the words round figures that nothing denies, or their own look, make them a date."""
        tokens, clue = self._tokens, phrase.clue
        if mark == "/" and (is_dateline(phrase, tokens) or self._is_feast_of_a_list(phrase)):
            return True
        if self._published is not None and mark in ("-", ".") and is_dateline(phrase, tokens, self._published):
            return True
        # What stands before a colon counts as well: "khai giảng trong một ngày: 5/9".
        first = phrase.first - (tokens.word(phrase.first - 1) == ":")
        said = self._grammar.evidence.end(run_before(tokens.codes, first)) or names_its_day(phrase, tokens)
        if is_occasion(phrase, tokens):
            return True
        if mark and mark in "-.":
            return self._dashed_stands(phrase, mark, said=said, bracketed=bracketed)
        if mark == "/" and (heads_item(phrase, tokens) or heads_news(phrase, tokens, self._published)):
            return True
        if said or not mark:
            named = phrase.rule == "day tháng month" and tokens.text[tokens.start(phrase.last - 1)].isupper()
            if named and tokens.text[phrase.start].isdigit():
                return True  # "Đó là 7 tháng Chín"
            return said or phrase.rule == "year in parentheses" or (clue.day or 0) > 12 or (bracketed and not mark)
        if is_of_a_match(phrase, tokens) or opens_list_in_brackets(phrase, tokens):
            return True
        return looks_like_date(clue, phrase, tokens, self.style)

    def _is_feast_of_a_list(self, phrase: Phrase) -> bool:
        """ "Dịp 14/2 hoa tăng giá; 8/3 mới là dịp chính": a famed day behind another, at the head of a clause."""
        day, month = phrase.clue.day or 0, phrase.clue.month or 0
        famed = (day, month) in FAMED_DAYS and phrase.clue.until is None and (day > month or (day, month) == (2, 9))
        return famed and self._day is not None and self._tokens.word(phrase.first - 1) == ";"

    def _goes_on_in_brackets(self, phrase: Phrase) -> bool:
        """ "Cần Thơ (13-6), Nha Trang (1-7)": a stop of a tour, behind one whose figures cannot be a score."""
        tokens, last = self._tokens, self._day
        if last is None or not in_brackets(last, tokens) or ". " in tokens.low[last.end : phrase.start]:
            return False
        return 0 < days_between(last.clue, phrase.clue) <= _TOUR_DAYS

    def _dashed_stands(self, phrase: Phrase, mark: str, *, said: bool, bracketed: bool) -> bool:
        """Whether "7-5" or "7.5" is a day rather than a score, a sum or a range of numbers."""
        tokens, clue = self._tokens, phrase.clue
        if not self.style and tokens.word(phrase.first - 1) == "hồi" and max(clue.day or 0, clue.month or 0) < 10:
            return False  # the second to third act of a play, "hồi 2-3"
        if mark == "." and tokens.word(phrase.first - 1) == "phiên" and tokens.word(phrase.first - 2) in _TRADED:
            return False  # "chốt phiên 26.5"
        if mark == "-" and tokens.word(phrase.first - 1) == "phiếu" and max(clue.day or 0, clue.month or 0) < 10:
            return False  # "bỏ phiếu 4-3"
        if mark in self.style:
            return (
                said
                or clue.until is not None
                or bracketed
                or (mark == "." and tokens.word(phrase.first - 1) in MATCHES and (clue.day or 0) > 12)
                or (mark == "-" and max(clue.day or 0, clue.month or 0) > 9 and self._opens_or_falls(phrase))
            )
        last = self._day
        if last is not None and clue.until is not None and (last.rule, last.clue.month) == (phrase.rule, clue.month):
            return True  # "khối C thi từ 9–10.7, khối A thi 4 - 5.7"
        late = max(clue.day or 0, (clue.until and clue.until.day) or 0) > 12
        if phrase.rule == "bare month/year":
            return said or heads_entry(phrase, tokens) or (bracketed and (clue.year or 0) >= 1800)
        if "to day/month" in phrase.rule and (mark == "-" or late):
            return True
        return (said and (not self.style or late)) or (clue.until is not None and bracketed)

    def _opens_or_falls(self, phrase: Phrase) -> bool:
        """ "… rời bến; 9-10 qua đảo"; ranges of numbers rise."""
        return falls(phrase.clue) or self._tokens.word(phrase.first - 1) == ";"

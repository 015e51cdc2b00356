"""Tokens to the date expressions in them: the longest match wins, vetoes take some away."""

from ..vi.compounds import NUMBERS
from ..vi.lazily import lazily
from ..vi.words import GOES_ON
from .doubts import vetoed
from .expression import express, say_around
from .found import Found
from .grammar import Grammar
from .lexer import Tokens
from .longer import ends_name
from .matcher import LONGEST_RUN, Hits
from .pattern import OTHER

_HEAD_LENGTH = 12
_WORD = lazily(r"\w+")
_FIGURES = lazily(r"\d[\d/.,:-]*")
# "7h/12-10", "19h30/5.6": a clock time and its day.
_CLOCK_BEFORE = lazily(r"\d ?(?:h|g|giờ)\d{0,2}'?/\Z")
# "7h ngày 29/4-7h ngày 2/5"
_CLOCK_BEHIND = lazily(r"-\d{1,2}(?:h|g|:)\d{0,2} ngày ")
# "Lúc 10 giờ 15, ngày 14/8": no list of days begins with minutes.
_MINUTES_BEFORE = lazily(r"\d ?(?:h|g|giờ) ?\Z")
# "12/10/2023-15/10/2023" is the longest chain of figures that is a date.
_LONG_FIGURES = 24
# The word before a given name that is a season's word too; one that opens a sentence or says "mùa" is none.
_NAME_BEFORE = lazily(r"[^\W\d_] (?!Mùa |Vụ )[A-ZĐÀ-Ỹ][^\W\d_A-Z]+ \Z")
_COUNTS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "mười", "mấy", "nhiều", "các", "những", "vài")
_NUMBERED = ("kỳ", "đợt", "lần", "số", "vòng", "tập", "phần", "mũi", "khóa", "lượt")
_TAKINGS = (
    "doanh",
    "tổng",
    "nguồn",
    "toán",
    "tiêu",
    "thực",
    "số",
    "tăng",
    "mức",
    "khoản",
    "bội",
    "hụt",
    "ước",
    "bắn",
    "hoạch",
)
_LEADING = frozenset((
    ("đ", "dẫn"), ("đ", "đứng"), ("đ", "lần"), ("đ", "bắt"), ("đ", "ban"), ("đ", "khởi"), ("đ", "đối"), ("đ", "đương"),
    ("đ", "cầm"), ("c", "lần"), ("h", "hầu"), ("c", "cuối"),
))  # fmt: skip
_AT = ("vào", "hồi", "từ", "đến", "tới")
# "Lịch nghỉ 1/5 20:58 21/04/2020": that hour is of the stamp behind it.
# "Thi môn thứ tư vào sáng 5/6": so is that part of a day.
_DATE_BEHIND = lazily(
    r" \d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|(?:(?<=sáng)|(?<=trưa)|(?<=chiều)|(?<=tối)|(?<=đêm)) \d{1,2}[/.-]\d"
)
_LASTING = ("sau", "trong", "suốt", "mất", "hết", "thêm")
# What stands beside figures and never goes on from them.
_NO_PART = frozenset(("", " ", "\n", "(", ")", ";"))
_PER_CENT = frozenset(("%", "‰"))
_UNTIL_NOW = ("-nay", "-hiện nay", "-hiện tại", "-đến nay")
_GLUED = ("sáng", "trưa", "chiều", "tối", "đêm")
_GOING_ON = tuple(f"{space}{word}" for word in GOES_ON for space in " \n")
_LONGEST_WORD = max(map(len, GOES_ON))


def scan(tokens: Tokens, grammar: Grammar) -> list[Found]:
    """Find the expressions of a text, left to right, none overlapping another."""
    found: list[Found] = []
    codes, matcher = tokens.codes, grammar.matcher
    # Of a dict with a `__missing__`, the method is far faster than brackets.
    step_of = matcher.steps.__getitem__
    at = 0
    for run in grammar.runs.finditer(codes):
        first, last = run.span()
        if at < first:
            at = first
        if last - first <= LONGEST_RUN:
            while at < last and (step := step_of(codes[at:last])):
                at = _take(at + step.at, step.hits, tokens, grammar, found)
            continue
        while (start := matcher.start(codes, at, last)) is not None:
            at = _take(start, matcher.hits_in(codes, start), tokens, grammar, found)
    return found


def _take(at: int, hits: Hits, tokens: Tokens, grammar: Grammar, found: list[Found]) -> int:
    """Take in what matches at a token, and tell the token at which to go on."""
    best = _longest(hits, tokens, at) if hits else None
    if best is None:
        return _behind_figures(tokens, at) if tokens.codes[at] in grammar.figures else at + 1
    if best.expression.ready.rule.yields and (inner := _begun_within(best, tokens, grammar)):
        return inner
    if best.expression.names_day:
        _add_surroundings(best, tokens, grammar, found[-1].last if found else 0)
    # What is vetoed is passed over whole: no piece of "Mỗi ngày 3 lần" is a date either.
    if (tokens.text[best.start] == "(" and _is_life(best, tokens.text)) or not vetoed(best, tokens):
        found.append(best)
    elif _ends_in_year(best, tokens):
        return best.last - 2  # "bằng 1/4 năm ngoái", "bằng 1/5 năm 2019"
    return best.last if best.last > at else at + 1


def _ends_in_year(found: Found, tokens: Tokens) -> bool:
    said = found.expression.said
    dated = "day" in said and ("year_shift" in said or "year" in said)
    return dated and found.last - found.base > 2 and tokens.word(found.last - 2) == "năm"


def _begun_within(found: Found, tokens: Tokens, grammar: Grammar) -> int | None:
    """The last token of a match, where an expression begins that goes on behind it: "30 Tết" in "đêm 30 Tết".

    Of one that ends in a comma it is the token behind: "Buổi chiều, ngày 12/3".
    """
    at = found.last - (tokens.word(found.last - 1) != ",")
    if at >= len(tokens.codes):
        return None
    hits = grammar.matcher.hits_in(tokens.codes, at)
    return at if hits and _longest(hits, tokens, at) else None


def _ends_name(tokens: Tokens, first: int, start: int) -> bool:
    if tokens.low[start].isdigit():
        return tokens.word(first - 1) in _NUMBERED or ends_name(tokens, first)
    return tokens.word(first) in NUMBERS and ends_name(tokens, first)


def _is_given_name(text: str, start: int) -> bool:
    """Whether "Thu năm nay" goes on a name: "Ông Trịnh Đắc Thu năm nay 84 tuổi"."""
    if text.startswith(("Mùa ", "Vụ "), start):
        return False  # "giải Danh Vọng Mùa Xuân 2020"
    return text[start].isupper() and _NAME_BEFORE.search(text, max(0, start - 10), start) is not None


def _is_life(found: Found, text: str) -> bool:
    """Whether years in brackets stand behind a name, which no word of it takes away: "Mẹ Lò Thị Thứ (1904-2010)"."""
    return _NAME_BEFORE.search(text, max(0, found.start - 10), found.start) is not None


def _is_takings(tokens: Tokens, first: int, start: int) -> bool:
    """Whether "thu" and "hạ" are verbs or takings: "Doanh thu 2025", "bắn hạ 1945 chiếc"."""
    return tokens.low.startswith(("thu ", "hạ "), start) and tokens.word(first - 1) in _TAKINGS


def _begins_with_minutes(text: str, start: int) -> bool:
    return text[start].isdigit() and _MINUTES_BEFORE.search(text, max(0, start - 6), start) is not None


def _behind_figures(tokens: Tokens, at: int) -> int:
    """The next token to look at where none starts a date: behind a chain of figures too long to hold one."""
    chain = _FIGURES.match(tokens.low, tokens.start(at))
    if chain is None or chain.end() - chain.start() < _LONG_FIGURES:
        return at + 1
    return max(at + 1, tokens.at(chain.end()))


def _longest(hits: Hits, tokens: Tokens, first: int) -> Found | None:
    """The longest match at a token that makes sense: no number out of bounds or glued to others."""
    low, start = tokens.low, tokens.start(first)
    if low[start].isdigit() and not _free_before(low, start):
        return None
    if low.startswith(("đầu ", "cuối ", "hết ", "cùng "), start):
        before = tokens.word(first - 1)
        same = low.startswith("cùng ", start) and before != "cuối"  # "gấp 58 lần cùng kỳ năm trước"
        if ((low[start], before) in _LEADING and not same) or (
            low.startswith("cuối cùng", start) and before not in _AT
        ):
            return None  # "phim dẫn đầu tuần trước", "bắt đầu tháng 10", "người cuối cùng đêm thứ bảy"
    numbered = hits[0].numbered and _ends_name(tokens, first, start)
    for hit in hits:
        if numbered and hit.numbered:
            continue  # "đợt 2 tháng 4/2024", "cháy quận 7 tháng trước"
        end = tokens.end(first + hit.length - 1)
        if low[end - 1] == ",":
            end -= 1
        if hit.seasons and (_is_given_name(tokens.text, start) or _is_takings(tokens, first, start)):
            continue
        if not _free_behind(low, end) or ((hit.lists or hit.numbered) and _begins_with_minutes(low, start)):
            continue
        if hit.never_before and tokens.word(first + hit.length) in hit.never_before:
            continue
        expression = express(hit, tokens.said(start, end))
        if expression is not None:
            return Found(expression, first, start, end)
    return None


def _free_before(text: str, start: int) -> bool:
    """Whether the figures that begin here are not the end of a longer number, code or word."""
    before = text[start - 1 : start]
    if before in _NO_PART:
        return True
    further = text[start - 2 : start - 1]
    if before.isalnum() or before in "_%@#&=+$":
        return text.endswith(_GLUED, 0, start) and _free_before_word(text, start)
    if before == "-" and text[max(0, start - 5) : start - 1].isdigit():
        return True
    if before == "/" and _CLOCK_BEFORE.search(text, max(0, start - 8), start):
        return True
    return before not in "-/.,:" or not (further.isdigit() or (before != "," and further.isalpha()))


def _free_before_word(text: str, end: int) -> bool:
    """Whether the letters before an offset are a whole word: "Sáng19/5" for want of a space."""
    at = end
    while at > 0 and text[at - 1].isalpha():
        at -= 1
    return text[at:end] in _GLUED


def _free_behind(text: str, end: int) -> bool:
    """Whether what ends here is not the beginning of a longer number, code, address or word."""
    behind = text[end : end + 1]
    if not text[end - 1].isdigit():
        if behind == "-" and text[end + 1 : end + 2].isalpha():
            return False
        whole = text.endswith(_GOING_ON, 0, end) or (end <= _LONGEST_WORD and text[:end] in GOES_ON)
        return not (whole and _goes_on(text, end))
    if behind in _NO_PART:
        return behind != " " or text[end + 1 : end + 2] not in _PER_CENT
    further = text[end + 1 : end + 2]
    if behind.isalpha() or behind in "_%‰@=+":
        return False
    if behind == "-" and (text.startswith(_UNTIL_NOW, end) or _CLOCK_BEHIND.match(text, end)):
        return True
    if behind == "-" and further.isdigit() and text[max(0, end - 4) : end].isdigit():
        return True
    return not (behind in "-/.,:" and (further.isdigit() or (behind in "-/" and further.isalpha())))


def _goes_on(text: str, end: int) -> bool:
    """Whether the last word is the first of a longer one, as "âm" of "âm nhạc"."""
    further = _WORD.match(text, end + 1)
    return further is not None and any(
        text.endswith(word, 0, end) and (further[0] in nexts or (further[0].isdigit() and "#" in nexts))
        for word, nexts in GOES_ON.items()
    )


def _add_surroundings(found: Found, tokens: Tokens, grammar: Grammar, floor: int) -> None:
    """Take in the part of the day and the clock time that stand before or behind a day."""
    codes, first, last = tokens.codes, found.first, found.last
    if first > floor and codes[first - 1] in grammar.head_ends:
        low = max(floor, first - _HEAD_LENGTH)
        low = max(low, codes.rfind(OTHER, low, first) + 1)
        before = grammar.head.before(codes[low:first])
        lasting = before and tokens.word(first - before[0] - 1)
        if lasting == "dài" or (lasting == "trong" and tokens.word(first - 1) == "trong"):
            before = None  # "Ca mổ kéo dài 6 giờ hôm 9/12", "đình trệ trong 14 giờ trong ngày 27/1"
        if before and before[0] == 2 and tokens.word(first - 1) == "," and tokens.word(first - 3) in _COUNTS:
            before = None  # "Hai đêm, 20 và 21/10"
        # "Sau 2 giờ 15 phút, 3/9 ki-ốt cháy": what lasts is no hour of a day.
        lasts = tokens.word(first - 1) == "," and lasting in _LASTING
        if before and not (lasts and tokens.word(first - before[0]) not in ("lúc", "vào")):  # "mất lúc 5 giờ, ngày 6/9"
            found.first = first - before[0]
            start = tokens.start(found.first)
            found.head = tokens.said(start, found.start)
            found.start = start
            found.head_says = say_around(grammar.head, before[1], found.head)
    if codes[last : last + 1] not in grammar.clock_after.first:
        return
    if "hour" in found.expression.said or "hour" in found.head_says:
        return
    behind = grammar.clock_after.behind(codes, last)
    # "Thứ Hai 25/11, 3h00 thứ Ba 26/11": that hour is the next day's.
    another = behind and codes[last + behind[0] : last + behind[0] + 1] in grammar.day_words
    if behind and not another and not _DATE_BEHIND.match(tokens.low, tokens.end(last + behind[0] - 1)):
        found.last = last + behind[0]
        end = tokens.end(found.last - 1)
        found.clock = tokens.said(found.end, end)
        found.end = end
        found.clock_says = say_around(grammar.clock_after, behind[1], found.clock)

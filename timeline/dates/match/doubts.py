"""Whether the words around an expression take it away: "trong 5/6 xã" tells no day."""

import re

from ..vi.compounds import CLASSED, FAMED_DAYS, KIN, LEADS, LONGER, NAME_ENDS, NUMBERS, SURE_LEADS
from .found import Found
from .lexer import Tokens
from .pattern import OTHER

# So many known words before a match are looked at, and so many tokens behind it.
CONTEXT = 6
_BEHIND = 12
_BESIDE = ("trước", "sau")
_STOPS = (".", ";", "!", "?", "”", '"')
# What ends a clause is looked for so many characters behind.
_CLAUSE = re.compile(r"[^,.;:\n]{0,60},")
# "Covid-19", "U23", "VN30", "50,3", "1.280": figures that end a name or a longer number count nothing.
_NAME_IN_FIGURES = re.compile(r"(?:[^\W\d_]-?|\d[.,])\d+\Z")


def vetoed(found: Found, tokens: Tokens) -> bool:
    """Whether words around take it away."""
    codes = tokens.codes
    expression, first, last, base = found.expression, found.first, found.last, found.base
    ready, behind = expression.ready, codes[last : last + 1]
    if not ready.doubted(codes[first - 1 : first], behind) and (
        base == first or not ready.doubted(codes[base - 1 : base], behind)
    ):
        return False
    befores: tuple[str, ...] = ()
    # Before "đến hết tháng 9" stands the other end of a range, which says nothing against it.
    if not (expression.said.get("edge") or _ends_longer_word(found, tokens)):
        befores = (run_before(codes, first),)
        if base != first:
            befores = (*befores, run_before(codes, base))
    end = codes.find(OTHER, last, last + _BEHIND)
    after = codes[last : end if end >= 0 else last + _BEHIND]
    # "Khoảng 15h, 2/3 công nhân": an hour behind whose comma a share stands makes no day of it.
    strong = expression.strong or (bool(found.head) and not found.head.rstrip().endswith(","))
    return ready.vetoed(befores, after, _marks_of(found, tokens, strong=strong))


def _marks_of(found: Found, tokens: Tokens, *, strong: bool) -> tuple[str, str]:
    """What of a match and its place counts for or against vetoes: a letter each, and its own words.

    `s` for one that a word supports, `f` for a first figure that is the larger, `b` for words that end in "trước" or
    "sau", `o` for one that opens its sentence, `c` where a comma ends its clause, `n` for a day that names places.
    """
    low, first, expression = tokens.low, found.first, found.expression
    asked, before = expression.ready.asked, tokens.word(first - 1)
    led = before in LEADS and _is_led(tokens, first)
    marks = ("s" if strong or led else "") + ("f" if expression.falls else "")
    if "b" in asked and low.endswith(_BESIDE, found.start, found.end):
        marks += "b"
    if led or before in _STOPS or ("o" in asked and tokens.opens_line(first)):
        marks += "o"
    if "c" in asked and _CLAUSE.match(low, found.end):
        marks += "c"
    if "n" in asked and (expression.said.get("day"), expression.said.get("month")) in FAMED_DAYS:
        marks += "n"
    return marks, low[found.start : found.end] if "w" in asked else ""


def _is_led(tokens: Tokens, first: int) -> bool:
    """Whether a preposition of time that opens a clause leads it: "Từ 1/7 người dân …", "tính đến 6/6 huyện …"."""
    before, further = tokens.word(first - 1), tokens.word(first - 2)
    return f"{further} {before}" in SURE_LEADS or tokens.opens_line(first - 1) or further in _STOPS


def _ends_longer_word(found: Found, tokens: Tokens) -> bool:
    """Whether the word before is the end of a longer one or of a name, and says nothing by itself: "Ấn Độ sáng 5/6"."""
    first = found.first
    before, further = tokens.word(first - 1), tokens.word(first - 2)
    if further in LONGER.get(before, ()):
        return True
    if before in NUMBERS or before[:1].isdigit():
        return ends_name(tokens, first - 1)
    return before in NAME_ENDS and tokens.text[tokens.start(first - 1)].isupper() and _is_capital(tokens, first - 2)


def ends_name(tokens: Tokens, index: int) -> bool:
    """Whether a number ends a name or a longer number: "lớp một", "bà Sáu", "quận 7", "Covid-19", "1.280"."""
    before = tokens.word(index - 1)
    if before in CLASSED:
        return (tokens.word(index - 2), before) not in (("đại", "lộ"), ("trong", "vòng"))  # "Đại lộ 3 tháng 2"
    if before in KIN:
        return _is_capital(tokens, index)
    start, end = tokens.start(index), tokens.end(index)
    return tokens.text[start].isdigit() and _NAME_IN_FIGURES.search(tokens.text, max(0, start - 8), end) is not None


def _is_capital(tokens: Tokens, index: int) -> bool:
    return index >= 0 and tokens.text[tokens.start(index)].isupper()


def run_before(codes: str, first: int) -> str:
    """The known words before a token, so many as a veto may look at."""
    low = max(0, first - CONTEXT)
    return codes[max(low, codes.rfind(OTHER, low, first) + 1) : first]

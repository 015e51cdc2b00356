"""Whether the words around an expression take it away: "trong 5/6 xã" tells no day."""

from ..vi.compounds import FAMED_DAYS, LEADS, PURE, SHARED, SURE_LEADS, SURE_LEADS_OF_THREE
from ..vi.lazily import lazily
from .found import Found
from .lexer import Tokens
from .longer import ends_longer_word, is_length
from .pattern import OTHER

# So many known words before a match are looked at, and so many tokens behind it.
CONTEXT = 6
_BEHIND = 12
_BESIDE = ("trước", "sau")
_STOPS = (".", ";", "!", "?", "”", '"')
# What ends a clause is looked for so many characters behind.
_CLAUSE = lazily(r"[^,.;:\n]{0,60},")
_BUT = ("nhưng", "song", "và", "rằng", ",")
_THAT_LAND = ("này", "ta", "bạn", "ấy", "đó", "láng", "chủ", "sở")
# "Từ 2/3 số phiếu trở lên" is a share, whatever leads it.
_UP_OR_DOWN = lazily(r"[^,.;:\n]{0,40} trở (?:lên|xuống)\b")
# "Cắt chỉ 7 ngày sau mổ.": so near the end of its sentence, what stands behind is no clause.
_SOON_OVER = lazily(r"[^,.;:\n]{0,22}[.;!?]")
_OLD_YEAR = 1000
# No range of numbers that people are counted by is wider.
_NARROW = 3


def vetoed(found: Found, tokens: Tokens) -> bool:
    """Whether words around take it away."""
    codes = tokens.codes
    expression, first, last, base = found.expression, found.first, found.last, found.base
    ready, behind = expression.ready, codes[last : last + 1]
    if not ready.doubted(codes[first - 1 : first], behind) and (
        base == first or not ready.doubted(codes[base - 1 : base], behind)
    ):
        return False
    if is_length(found, tokens):
        return True
    befores: tuple[str, ...] = ()
    # Before "đến hết tháng 9" stands the other end of a range, which says nothing against it.
    if not (expression.said.get("edge") or ends_longer_word(found, tokens)):
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
    # "Đến 17h, 9/10 tàu đã vào bờ": a comma behind the hour ends what leads.
    led = before in LEADS and not found.head.rstrip().endswith(",") and _is_led(found, tokens)
    opens = led or before in _STOPS or (("o" in asked or "c" in asked) and tokens.opens_line(first))
    marks = ("s" if strong or led else "") + ("f" if expression.falls else "")
    if "b" in asked and low.endswith(_BESIDE, found.start, found.end):
        marks += "b"
    if opens and ("o" not in asked or _opens_with_time(found, tokens)):
        marks += "o"
    if "c" in asked and (_CLAUSE.match(low, found.end) or (not opens and _is_soon_over(found, tokens))):
        marks += "c"
    if "n" in asked and (expression.said.get("day"), expression.said.get("month")) in FAMED_DAYS:
        marks += "n"
    return marks, low[found.start : found.end] if "w" in asked else ""


def _is_led(found: Found, tokens: Tokens) -> bool:
    """Whether a preposition of time that opens a clause leads it: "Từ 1/7 người dân …", "tính đến 6/6 huyện …"."""
    first, last = found.first, found.last
    before, further = tokens.word(first - 1), tokens.word(first - 2)
    two = f"{further} {before}"
    sure = two in SURE_LEADS or f"{tokens.word(first - 3)} {two}" in SURE_LEADS_OF_THREE
    # "Nhưng từ 1/1 nước này siết": who does it, of which nothing is "từ" a part.
    since = before == "từ" or (before == "vào" and further in _BUT)
    sure = sure or (since and tokens.word(last) == "nước" and tokens.word(last + 1) in _THAT_LAND)
    if not (sure or tokens.opens_line(first - 1) or further in _STOPS):
        return False
    # "Từ 1/2 viên", "đến 2.5 tấn", "từ 2/3 số phiếu": amounts.
    behind, next_behind = tokens.word(last), tokens.word(last + 1)
    if behind in PURE and next_behind not in PURE[behind]:
        return False
    said = found.expression.said
    if "-" in tokens.low[found.start : found.end] and 0 < said.get("month", 0) - said.get("day", 0) <= _NARROW:
        return False  # "Từ 3-5 người có thể thuê chung"
    return not ((behind == "số" and next_behind in SHARED) or _UP_OR_DOWN.match(tokens.low, found.end))


def _opens_with_time(found: Found, tokens: Tokens) -> bool:
    """Whether what opens a sentence is a time rather than a count: "Tháng hai lần, …", "Năm 100 kg, năm 80 kg"."""
    year, behind = found.expression.said.get("year"), tokens.word(found.last)
    if year is not None and year < _OLD_YEAR:
        return False
    counted = tokens.word(found.last + 1) == "," or (behind == "đồng" and tokens.word(found.last + 2) == ",")
    return not (counted and (year is not None or found.expression.ready.rule.name.startswith("month")))


def _is_soon_over(found: Found, tokens: Tokens) -> bool:
    inside = tokens.word(found.first - 1) not in (",", "và", "rồi")
    return inside and _SOON_OVER.match(tokens.low, found.end) is not None


def run_before(codes: str, first: int) -> str:
    """The known words before a token, so many as a veto may look at."""
    low = max(0, first - CONTEXT)
    return codes[max(low, codes.rfind(OTHER, low, first) + 1) : first]

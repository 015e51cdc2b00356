"""Figures that look like a day and are a score, the sets of a match or a blood pressure."""

from ..match.lexer import Tokens
from ..vi.lazily import lazily
from .phrase import Phrase

# "25-23 và 25-9": the sets of a match.
_SCORE_BEFORE = lazily(r"\b\d{1,2}-(?:1[3-9]|[2-9]\d)(?:,| và|;) \Z")
# "Huyết áp lên 18/10", "nhập viện với huyết áp 20/11"
_PRESSURE = lazily(
    r"(?:với|có|người) huyết áp \Z"
    r"|(?<!tăng )\bhuyết áp(?: được|:) \Z|(?<!tăng )(?<!tụt )(?<!hạ )\bhuyết áp \Z"
    r"|\bhuyết áp\b[^.;:\n]{0,40} (?:lên|xuống|là|thấy|từ|tới|đến|ở mức|chỉ|thường|đo được) \Z"
)
# "Huyết áp của bà tụt từ 16/10 xuống 13/8; y sĩ bảo 14/8 là hơi cao": in its paragraph, and how such figures look.
_MEASURED = lazily(r"\bhuyết áp\b[^\n]{0,120}(?: (?:từ|xuống|về|lên|ra|là|bảo|thấy|được|còn|trên|dưới|số)|,| và) \Z")
_UPPER, _LOWER = 10, 5
# "Trận derby kết thúc 4-2": a match ends with its score, "hạn nhận hồ sơ kết thúc 3-2" on a day.
_ENDED = lazily(
    r"\b(?:trận|hiệp|set|ván|chung kết|bán kết|tứ kết|lượt đi|lượt về|derby|đối đầu|\d+ phút)\b[^.;\n]{0,60}"
    r" kết thúc \Z"
)
# "Set ba kết thúc 25-10": of any figures.
_SET_ENDED = lazily(r"\b(?:set|ván|séc|hiệp)\b[^.;\n]{0,25} kết thúc \Z")
# "Tứ kết (1/4)", "vòng 16 đội (1/8)"
_ROUND = lazily(r"\b(?:bán kết|tứ kết|vòng(?: \d+)? đội|vòng loại trực tiếp|vòng \d+) \(\Z")
_ROUNDS = ((1, 2), (1, 4), (1, 8), (1, 16))
# "Anh thắng 6-4, 7-6 (7/5)": a set of tennis and its last game.
_TIE_BREAKS = ("7-6 (", "6-7 (")
# "Thắng 2-0 (6/4, 6/2)", "2-0 (12/6, 11/1)": a score, and its sets in brackets.
_SETS = lazily(r"\b\d-\d \((?:\d{1,2}/\d{1,2}, ?)*\Z")
# "Federer thua Nadal 6/4, 3/6, 4/6"
_BEATEN = lazily(r"\b(?:thắng|thua|hạ|đánh bại)\b[^.;:\n\d]{0,40}(?:[0-7]/[0-7](?:, ?| và ))*\Z")
_SET = lazily(r"(?:, ?| và )[0-7]/[0-7](?!\d)")
_NAME = r"[A-ZĐÀÁÂÈÉÊÌÍÒÓÔÙÚÝĂƠƯẠẢẤẦẬẮẶẾỆỐỔỘỚỢỨỪỰÕÃŨỌ][\w.]*"
_ONE_SET = r"[0-9]-[0-9](?: ?\(\d{1,2}(?:-\d{1,2})?\))?(?:, | và |; )"
# "Thắng Gò Bầu 4-2", "đánh bại chủ nhà Alcaraz 7-6, 7-6": a verb, a name, and the score so far.
_WON = lazily(
    r"\b(?:thắng|hòa|hoà|thua|hạ|[Đđ]ánh bại|[Vv]ượt qua)\b"
    r"(?! (?:cảnh|cử|kiện|thầu|nhạc|giải|bình|thủy|cánh|huyệt|giá)\b)(?: [a-zà-ỹ]+){0,3}"
    rf"(?:(?: {_NAME}){{1,4}} (?:{_ONE_SET})*|(?: {_NAME}){{0,4}} (?:{_ONE_SET})+)\Z"
)
_SETS_WON = (6, 7)
_ONE_FIGURE = 10
# What ends a clause.
_ENDS = lazily(r"[.,;:)!?\n”\"]|\Z| (?:và|nhưng|ở|trong|tại|sau|trên|nhờ|để|tối|chiều|đêm|trưa|sáng)\b")


def is_score(phrase: Phrase, mark: str, tokens: Tokens) -> bool:
    """Whether figures that no word supports are of sport or medicine, by what stands before them."""
    low, start = tokens.low, phrase.start
    if mark == "-" and _SCORE_BEFORE.search(low, max(0, start - 10), start):
        return True
    if low.endswith(_TIE_BREAKS, 0, start) or _SETS.search(low, max(0, start - 40), start):
        return True
    if _PRESSURE.search(low, max(0, start - 60), start):
        return True
    upper, lower = phrase.clue.day or 0, phrase.clue.month or 0
    if (
        mark == "/"
        and upper >= _UPPER
        and upper > lower >= _LOWER
        and _MEASURED.search(low, max(0, start - 140), start)
    ):
        return True
    if (phrase.clue.day, phrase.clue.month) in _ROUNDS and _ROUND.search(low, max(0, start - 30), start):
        return True
    if mark == "-" and _SET_ENDED.search(low, max(0, start - 60), start):
        return True
    small = max(phrase.clue.day or 0, phrase.clue.month or 0) < _ONE_FIGURE
    return mark == "-" and small and _ENDED.search(low, max(0, start - 90), start) is not None


def ends_in_score(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether figures are how a match ended, behind a verb and a name: "thắng Gò Bầu 4-2", "hạ Alcaraz 7-6, 7-6"."""
    clue = phrase.clue
    if clue.until is not None or clue.year is not None or max(clue.day or 0, clue.month or 0) >= _ONE_FIGURE:
        return False
    if "-" not in tokens.low[phrase.start : phrase.end]:
        return False
    return _WON.search(tokens.text, max(0, phrase.start - 80), phrase.start) is not None


def is_set(phrase: Phrase, mark: str, tokens: Tokens) -> bool:
    """Whether figures are the sets of a match of tennis, "thua Nadal 6/4, 3/6, 4/6", or a score, "hạ Gò Bầu 4-2"."""
    low, start = tokens.low, phrase.start
    if mark == "-":
        return _ENDS.match(low, phrase.end) is not None and ends_in_score(phrase, tokens)
    if mark != "/" or max(phrase.clue.day or 0, phrase.clue.month or 0) not in _SETS_WON:
        return False
    if not _BEATEN.search(low, max(0, start - 70), start):
        return False
    return _SET.match(low, phrase.end) is not None or low.endswith((", ", " và "), 0, start)

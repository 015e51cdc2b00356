"""Whether "thứ hai" is the second of something rather than a Monday: "trận đấu thứ hai vào ngày 22/8"."""

from dataclasses import replace

from ..match.lexer import Tokens
from ..vi.lazily import lazily
from .phrase import Phrase

# What is told one after another.
_OF = frozenset((
    "trận", "đấu", "lượt", "đợt", "lần", "vòng", "phiên", "vụ", "ca", "mũi", "liều", "mẻ", "chặng", "giai", "đoạn",
    "bước", "hiệp", "set", "ván", "bàn", "lô", "gói", "trí", "số", "tập", "phần", "quyển",
    "tiểu", "hạng", "điểm", "chuyến",
))  # fmt: skip
_SHOWS = ("đêm diễn", "suất diễn", "buổi diễn", "suất chiếu", "buổi chiếu", "đêm nhạc", "đêm thi", "đêm hội")
# A day's name has a capital, or none where a paper writes none; the second of something never has one.
_SMALL = lazily(r"thứ (?:[a-zà-ỹ]|[2-7])")
# "Đến ngày thứ ba, thi thể nổi lên", "Đêm thứ hai mất điện": a day or night of a run.
_OF_A_RUN = lazily(r"(?:ngày thứ|(?:đêm|buổi tối|đêm diễn) thứ (?=hai|ba|tư)) ?(?:[a-zà-ỹ]|[2-7])")
_DATE = lazily(r"(?:(?:ngày|hôm|mùng|bữa) )?\d{1,2} ?[/.-].*")
_VERBS = frozenset((
    "cần", "hoàn", "nâng", "phát", "đẩy", "tăng", "tiếp", "về", "là", "phải", "thực", "xây", "chú", "khẩn", "tập",
    "không", "chủ", "đổi", "quan", "bảo", "do", "vì", "nếu", "đối", "việc", "trong", "các", "nên", "giữ", "rà", "kiên",
))  # fmt: skip
_POINTS = lazily(
    r"\b(?:hai|ba|bốn|năm|sáu|bảy|[2-7]) (?:nhóm )?(?:nguyên nhân|lý do|lí do|giải pháp|vấn đề|nhiệm vụ|kiến nghị"
    r"|bài học|nội dung|yêu cầu|đề xuất|mục tiêu|yếu tố|rủi ro|khó khăn|thách thức|điều|việc|điểm nghẽn|hạn chế)\b"
)
_REACH = 600


def is_nth(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether an ordinal was taken for a weekday, by what it numbers or what it heads."""
    clue = phrase.clue
    if clue.weekday is None or clue.shift is not None or clue.toward is not None or clue.until is not None:
        return False
    at = tokens.low.find("thứ ", phrase.start, phrase.end) - phrase.start
    text = tokens.text[phrase.start : phrase.end]
    if at < 0 or not _SMALL.match(text[at].lower() + text[at + 1 :]):
        return False
    if at == 0:
        before, further = tokens.word(phrase.first - 1), tokens.word(phrase.first - 2)
        return (before in _OF or f"{further} {before}" in _SHOWS) and clue.day is None
    return clue.day is None and _OF_A_RUN.match(text[:1].lower() + text[1:]) is not None


def heads_point(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether "Thứ tư, cần đẩy mạnh …" heads a point of a list: a small letter, and what is to be done."""
    if not _SMALL.match(tokens.low[phrase.start] + tokens.text[phrase.start + 1 : phrase.end]):
        return False
    if tokens.word(phrase.last) != ",":
        return False
    # "Ông nêu bốn nguyên nhân. Thứ tư, cán bộ sợ trách nhiệm"
    counted = _POINTS.search(tokens.low, max(0, phrase.start - _REACH), phrase.start)
    return tokens.word(phrase.last + 1) in _VERBS or counted is not None


def without_ordinals(singles: list[Phrase], tokens: Tokens) -> list[Phrase]:
    """Leave out ordinals that were taken for weekdays, and those that a pair of them goes on with.

    "Ở vị trí thứ 4 và thứ 5", "lần lượt về thứ ba và thứ tư"; of "ngày thi đấu thứ sáu, hôm 1/8" the date is left.
    """
    if not _SMALL.search(tokens.text):
        return singles  # as papers that write "thứ Hai", which is far faster to ask
    out: list[Phrase] = []
    last = -1  # the token behind the ordinal left out last
    for phrase in singles:
        if phrase.clue.weekday is None:
            out.append(phrase)
            continue
        paired = phrase.first - last == 1 and tokens.word(last) == "và" and phrase.rule == "weekday"
        if paired or is_nth(phrase, tokens) or _is_place(phrase, tokens):
            last = phrase.last
        elif phrase.rule == "weekday and date" and tokens.word(phrase.first - 1) in _OF:
            out.append(_its_date(phrase, tokens))
        else:
            out.append(phrase)
    return out


def _is_place(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Lần lượt về thứ ba": in what place somebody came in."""
    led = tokens.low.endswith(("lần lượt về ", "cán đích ", "về đích "), 0, phrase.start)
    return led and phrase.rule == "weekday" and _SMALL.match(tokens.text, phrase.start) is not None


def _its_date(phrase: Phrase, tokens: Tokens) -> Phrase:
    date = _DATE.search(tokens.low, phrase.start, phrase.end)
    if date is None or not _SMALL.match(tokens.text, phrase.start):
        return phrase
    return phrase._replace(
        start=date.start(), first=tokens.at(date.start()), clue=replace(phrase.clue, weekday=None), rule="day/month"
    )

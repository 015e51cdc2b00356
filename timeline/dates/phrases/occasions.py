"""What is held on a day: an occasion that its words name, a holiday that all know."""

from ..match.lexer import Tokens
from ..vi.lazily import lazily
from .phrase import Phrase

# "Ngày giao dịch không hưởng quyền là 2/8", "hạn nộp hồ sơ: 5/8".
_DAY_NAMED = lazily(
    r"\b(?:(?:ngày|hạn|lịch|thời điểm|thời gian|thời hạn)\b[^.;,:\d\n]{0,40}(?: là| vào|:)"
    r"|(?:ngày|dịp|nhân|lễ) (?:truyền thống|quốc tế|thế giới|thành lập|chiến thắng|độc thân|trái đất|gia đình|sách|hội"
    r"|toàn dân|doanh nhân|nhà giáo"
    r"|thầy thuốc|phụ nữ)\b[^.;:\d\n]{0,50}"
    r"|ngày (?:thi đấu|bầu cử|phát hành|khai trương|mở bán|xét xử|hội|thi)(?: [^\W\d_]+){0,3}"
    r"|(?:sinh nhật|giỗ|thôi nôi|họp lớp|tất niên|khai giảng|đám cưới|lễ cưới)"
    r"(?: (?!giảm|tặng|tăng|còn)[^\W\d_]\w*){1,4}:?"
    r"|(?:đợt|lần|kỳ|lượt) \d{1,2}:"
    r"|(?:vòng loại|vòng bảng|tứ kết|bán kết|chung kết|khai mạc|bế mạc):"
    r"|ngày [^.;:,\d\n]{3,40}(?:thế giới|quốc tế|việt nam|toàn quốc|toàn dân)) \Z"
)
# "Ngay ngày đầu giải (20-5), đội thắng", but "thắng ngày ra quân (3-2)"
_DAY_IN_BRACKETS = lazily(r"\bngày (?!càng|nào)[^.;:,()\d\n]{2,20} \(\Z")
_NO_GOALS = 12
_REACH = 60
_HOLIDAYS = frozenset(
    ((14, 2), (8, 3), (30, 4), (1, 5), (1, 6), (27, 7), (2, 9), (20, 10), (20, 11), (22, 12), (24, 12))
)
_GIVEN = frozenset(("quà", "thưởng", "thiệp", "tiệc", "sale", "deal", "vé", "tour", "cỗ"))


def names_its_day(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether words a little before say that it is the day of something: "hạn nộp hồ sơ: 5/8", "giỗ ông nội 12/3"."""
    low, start = tokens.low, phrase.start
    if low[start - 1 : start] == "(" and (phrase.clue.day or 0) > _NO_GOALS:
        return _DAY_IN_BRACKETS.search(low, max(0, start - _REACH), start) is not None
    return _DAY_NAMED.search(low, max(0, start - _REACH), start) is not None


def is_occasion(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Quà 8/3", "pháo hoa 2/9", "sale 3/3": a day that all know, behind what is given, shown or sold on it."""
    day = phrase.clue.day, phrase.clue.month
    if phrase.clue.until is not None or phrase.clue.year is not None:
        return False
    if day not in _HOLIDAYS and day[0] != day[1]:
        return False
    before = tokens.word(phrase.first - 1)
    given = before in _GIVEN or (before == "hoa" and tokens.word(phrase.first - 2) == "pháo")
    return (day in _HOLIDAYS and given) or (day[0] == day[1] and before == "sale")

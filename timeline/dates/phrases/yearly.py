"""Whether four figures name a year, and "năm trước" or "năm 247" a year rather than a length of time."""

from functools import lru_cache

from ..match.lexer import Tokens
from ..resolve.cycle import cycle_name
from ..vi.lazily import lazily
from .phrase import Phrase

_BEFORE = (
    "đến", "tới", "từ", "trước", "sau", "vào", "hồi", "khoảng", "sinh", "sn", "trong", "của", "cuối", "đầu", "giữa",
    "mùa", "nhìn", "tức", "tận", "suốt", "lũ", "lụt", "trận", "đỉnh", "mốc", "điểm", "kỳ",
)  # fmt: skip
_OF_REIGN = ("năm", "vua", "niên", "đời", "triều")
_OCCASIONS = ("lễ", "hạn", "mặn", "thuế")
# "Mốc hoàn thành lùi về 2018, rồi 2021."
_MOVED = lazily(r"\b(?:lùi|dời|hoãn|đẩy|đổi) (?:về|sang|lại|xuống|tới|đến) \Z")
# "Đội giành cúp năm lần (2001, 2003, 2005, 2009, 2011)."
_LISTED = lazily(r"(?:1[6-9]|20)\d\d(?:(?:,| và|, và) (?:1[6-9]|20)\d\d)+\)")
_GOES_ON = ("đã", "thì", "là", "vẫn", "cũng", "và")
_NUMBERS = ("nghìn ", "ngàn ", "vạn ", "triệu ", "tỷ ", "tỉ ", "trăm ")
_IS_THE_YEAR = lazily(r" (?:cũng |tiếp tục |vẫn |lại |sẽ |từng )?là (?:một )?năm ")
_OPENED = lazily(r"\([^()\d]+ \Z")
# A work of art and its years, in brackets.
_WORK = lazily(
    r"\((?:tiểu thuyết|truyện(?: ngắn| dài| ký)?|thơ|trường ca|hồi ký|kịch|bút ký|ký sự|tập thơ|phim|tranh|ca khúc"
    r"|nhạc|album)(?: (?:1[6-9]|20)\d\d,)* \Z"
)
# "Sau hiệp định Paris 1973"
_TREATY = lazily(
    r"\b(?:hiệp định|hiệp ước|hòa ước|hội nghị|khởi nghĩa|chiến dịch|tổng tiến công)(?: [^\W\d_][\w-]*){1,3} \Z"
)
# "Năm thành lập: 1936", "Khởi công: 2019": a label that dates.
_LABEL = lazily(
    r"\b(?:năm|thời gian|thành lập|khởi công|hoàn thành|khánh thành|xuất bản|phát hành|ra đời|xây dựng|niên đại|sinh"
    r"|mất|công chiếu|khởi chiếu|ngày sinh|ngày mất|tốt nghiệp|sản xuất)(?: [^\W\d_]+){0,2}: \Z"
)
# "Công ty thành lập 2008", "(cưới 1967)": a verb that dates, and a year in figures straight behind it.
_DATING = lazily(
    r"\b(?:thành lập|cưới|tốt nghiệp|phát hành|xuất bản|khánh thành|khởi công|ra đời|lấy chồng|lấy vợ|qua đời|nhập ngũ"
    r"|(?<!tổn )(?<!được )(?<!thiệt )mất) \Z"
)
# "Doanh thu 2025 đạt 5 tỷ": figures of a year.
_FIGURES = lazily(
    r"\b(?:doanh thu|lợi nhuận|tổng thu|nguồn thu|dự toán|kế hoạch|chỉ tiêu|sản lượng|kim ngạch|ngân sách|mục tiêu"
    r"|cổ tức)(?: [^\W\d_]+){0,2} \Z"
)
_REACHED = lazily(r" (?:đạt|tăng|giảm|ước|dự kiến|cao|thấp|vượt|bằng|tỷ lệ|gấp|lên|xuống) ")
# What a year that a label or verb dates is never followed by: the name of what it counts.
_ENDS = lazily(r" ?(?:[,.;:)\n-]|\Z)| (?:với|tại|ở|do|và|trong|bởi|theo|thì|đã|là|nhưng|để|khi|trên|dưới|nay|cùng) ")
# Annals: so many lines that open with a year, "1814 xây lăng".
_ANNALS, _LINES = lazily(r"(?:^|\n)(?:1\d|20)\d\d [^\W\d_]"), 3
# Four figures above are rather a number.
_OUR_TIME = 2030
_PERSON = lazily(r"[A-ZĐÀ-Ỹ][^\W\d_]+ [A-ZĐÀ-Ỹ][^\W\d_]+ \Z")
_OF_LIFE = ("quê", "sinh", "trú", "ngụ", "người", "dân")
# "Chương trình giáo dục phổ thông mới (2018)": which one it is.
_PROGRAM = lazily(r"\b(?:chương trình|sách giáo khoa|bộ sách)(?: [^\W\d_]+){1,6} \Z")
_BULLET = lazily(r"(?:^|\n)[-–•*+·] ?\Z")


def year_stands(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether bare figures are a year for the words before or behind them."""
    before, low = tokens.word(phrase.first - 1), tokens.low
    if phrase.clue.edge or before in _BEFORE or _TREATY.search(low, max(0, phrase.start - 40), phrase.start):
        return True
    if before in _OCCASIONS and _ENDS.match(low, phrase.end):
        return True  # "trước đại lễ 2010"
    if before == "(" and _LISTED.match(low, phrase.start):
        return True
    if _MOVED.search(low, max(0, phrase.start - 20), phrase.start):
        return True
    if low.endswith("so với ", 0, phrase.start):
        return tokens.word(phrase.last) in _GOES_ON or not low[phrase.end : phrase.end + 2].lstrip(" ")[:1].isalnum()
    if not 1800 <= (phrase.clue.year or 0) <= 2100:
        return False
    if before == "(" and tokens.word(phrase.last) == "," and tokens.word(phrase.last + 1) in _OF_LIFE:
        return True  # "(1950, quê Thanh Trì)"
    if (
        before in (",", "-")
        and tokens.word(phrase.last) == ")"
        and _OPENED.search(low, max(0, phrase.start - 60), phrase.start)
    ):
        return True  # "Đường rừng (truyện dài, 1942)"
    if _WORK.search(low, max(0, phrase.start - 30), phrase.start):
        return True  # "Nắng hạn (tiểu thuyết 1962, 1970)"
    if _FIGURES.search(low, max(0, phrase.start - 40), phrase.start):
        return bool(_ENDS.match(low, phrase.end) or _REACHED.match(low, phrase.end))
    dated = _LABEL if before == ":" else _DATING
    if dated.search(low, max(0, phrase.start - 30), phrase.start) and _ENDS.match(low, phrase.end):
        return True
    heads = tokens.opens_line(phrase.first) or before in (":", ";", ".")
    heads = heads or (before == "-" and _IS_THE_YEAR.match(low, phrase.end) is not None)
    if not heads and not _BULLET.search(low, max(0, phrase.start - 3), phrase.start):
        return False
    if tokens.opens_line(phrase.first) and _is_of_annals(low):
        return True
    # "1976 - lập nông trường; 1988: thông đường"
    behind = low[phrase.end : phrase.end + 3]
    return behind == " - " or (behind[:1] == ":" and behind[1:2] == " ") or bool(_IS_THE_YEAR.match(low, phrase.end))


@lru_cache(maxsize=1)  # asked of each year of one text
def _is_of_annals(low: str) -> bool:
    return len(_ANNALS.findall(low)) >= _LINES


def names_program(phrase: Phrase, tokens: Tokens) -> bool | None:
    """ "Học theo chương trình cũ (2006)" tells which one, and no time: False; else nothing is said of it."""
    return False if _PROGRAM.search(tokens.low, max(0, phrase.start - 60), phrase.start) else None


def year_ends_month(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Tháng 4, 1991" is a month where the figures count nothing, "tháng năm 2024" none without a capital."""
    text = tokens.text[phrase.start : phrase.end]
    if "tháng năm " in text.lower() and "Năm " not in text:
        return False
    return 1800 <= (phrase.clue.year or 0) <= 2100 and _ENDS.match(tokens.low, phrase.end) is not None


def is_of_a_reign(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Niên đại: Tự Đức thứ 15" is a year, "Trường Quang Trung thứ 5 toàn quận" is none."""
    if tokens.word(phrase.first) in _OF_REIGN or tokens.word(phrase.last - 1) in (")", "]"):
        return True
    return tokens.word(phrase.first - 1) in (":", "(", ",", ";")


def fits_its_cycle(phrase: Phrase, _: Tokens) -> bool:
    """ "Mậu Thân 1908" is a year, "chợ Giáp Dần 1960" the name of none."""
    return phrase.clue.year is not None and phrase.clue.cycle == cycle_name(phrase.clue.year)


def is_of_a_person(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Ngô Quyền (897 - 944)" says from when to when somebody lived."""
    first, last = phrase.clue.year or 0, phrase.clue.until.year or 0 if phrase.clue.until else 0
    named = _PERSON.search(tokens.text, max(0, phrase.start - 40), phrase.start)
    return named is not None and 400 <= first < last <= min(first + 110, 2100)


def is_followed_by_next(phrase: Phrase, tokens: Tokens) -> bool:
    """ "2022-23" is a season or term over two years, and "(1943-45)" a term, "2022-45" a number."""
    far, first = phrase.clue.until, phrase.clue.year or 0
    if far is None or not 1900 <= first < (far.year or 0):
        return False
    alone = tokens.word(phrase.first - 1) == "(" and tokens.word(phrase.last) == ")"
    return first == (far.year or 0) - 1 or (alone and (far.year or 0) <= _OUR_TIME)


def is_of_our_time(phrase: Phrase, _: Tokens) -> bool:
    """ "Cuối 2023" is of a year, "số đầu 1240" of none."""
    return 1900 <= (phrase.clue.year or 0) <= 2100


def is_no_length(phrase: Phrase, tokens: Tokens) -> bool:
    """ "40.000 năm trước" and "hàng vạn năm trước" are of no one year, nor is "17 năm 247 ngày"."""
    low = tokens.low
    if phrase.rule == "year":
        return (phrase.clue.year or 0) >= 1000 or tokens.word(phrase.last) not in ("ngày", "tháng", "tuần")
    if low.endswith("năm nay", phrase.start, phrase.end) and tokens.word(phrase.first - 1) in ("hơn", "gần", "ngót"):
        return tokens.word(phrase.first - 2) not in ("", ".", ",", "đã", "từ")  # "Hơn năm nay, báo chí bàn tán"
    if not low.endswith("trước", phrase.start, phrase.end):
        return True
    return not (
        low[max(0, phrase.start - 2) : phrase.start].rstrip().isdigit() or low.endswith(_NUMBERS, 0, phrase.start)
    )

"""Whether the words of a date name a street, a work, a person or an ordinal instead."""

import re

from ..match.lexer import Tokens
from ..vi.lazily import first_in, lazily
from .nth import heads_point
from .phrase import Phrase
from .places import is_of_every_week
from .works import NOT_NAMING, SHORT_WORK

_HELD_ON = lazily(
    r"[^.;,:\n\d]{0,60}? (?:diễn ra|tổ chức|cử hành|khai mạc|bắt đầu|mở)(?: vào| từ)?"
    r"(?: ngày| sáng| chiều| tối| đêm| hôm)* \d"
)
# "vào thứ ba hoặc thứ tư"
_IS_ONE_OF_TWO = lazily(r"\b(?:vào|hôm|ngày|từ|đến|tới|trong) thứ [^\W\d_]+ (?:hoặc|hay) \Z")
_WEEKDAY_NAME = lazily(r"thứ (\w+)", re.IGNORECASE)
# "Tí Thứ Bảy": a name before it, itself inside a sentence.
_NICKNAME = lazily(r"[\w,] [A-ZĐÁÀẢÃẠÂẤẦẨẪẬĂÉÈÊẾỀÍÌÓÒÔỐỒƠỚỜÚÙƯỨỪÝ]\w* Thứ\Z")
_QUOTES = ("“", "”", '"', "'")
_PAPER = lazily(r"\b(?:[Bb]áo|[Tt]ờ|[Tt]ạp chí|[Cc]huyên trang|số|tức|biệt danh|gọi là)(?: [A-ZĐ][^\W\d_]+){1,3} \Z")
_CAPITAL = lazily("Tháng|Mùng|Mồng|Giao Thừa")
# "Nộp trước Tháng 7", a slip.
_AT = lazily(r"(?<!\w)(?:trong|trước|sau|vào|từ|đến|tới|hết|hồi|cuối|đầu|giữa|và|qua) Tháng \d")
_DAY_PARTS = ("Sáng ", "Trưa ", "Chiều ", "Tối ", "Đêm ", "Rạng ", "Mùa ")
# "Ông Năm nay đã 80 tuổi", "Chị Chiều nay", "Anh Ba tuần trước": people called by a number or a part of the day.
_KIN = lazily(
    r"\b(?:[Ôô]ng|[Bb]à|[Bb]ác|[Cc]hú|[Cc]ô|[Dd]ì|[Cc]ậu|[Mm]ợ|[Aa]nh|[Cc]hị|[Tt]hím|[Dd]ượng|[Cc]ụ|[Ee]m|[Tt]ư) "
    r"(?=(?:(?:Năm|Chiều|Ba|Tư|Sáu|Bảy|Tám|Chín|Mười|Hai) (?:nay|này|ngoái|tới|sau|trước|tuần|tháng|ngày)"
    r"|(?:Xuân|Hạ|Thu|Đông) (?:nay|này|ngoái|tới|sau|trước|qua|năm))\b)"
)
_PART_OF_NAME = lazily(r"(?<![.!?:] )\b[a-zà-ỹ]+ (?:Sáng|Trưa|Chiều|Tối|Đêm|Mùa) \Z")
# A name of which each word has a capital, behind what it is.
_TITLED = lazily(r"(?:Sáng|Trưa|Chiều|Tối|Đêm) (?:Nay|Qua|Mai|Chủ Nhật)(?! [A-ZĐ][^\W\d_]+ [A-ZĐ])")
_PROPER = lazily(r"(?:^|[\n .(])(?:[Nn]hóm (?:[A-ZĐ][^\W\d_]+ )+|(?:[Xx]ã|[Ll]àng|[Qq]uán|[Nn]hà xe) )\Z")
# "Tiệm bánh Hôm Nay", "quán phở Thứ Bảy", "nhóm nhạc Ngày Mai"
_DAY_NAMES = ("Hôm Nay", "Hôm Qua", "Ngày Mai", "Chủ Nhật", "Thứ ")
_NAMED_BY_DAY = lazily(
    r"(?<!\w)(?:(?:[Qq]uán|[Tt]iệm|[Hh]iệu)(?: [a-zà-ỹđ]+)?|[Pp]hở|[Bb]ún|[Mm]ì|[Xx]ôi|[Bb]ánh|[Tt]rà sữa|[Bb]an nhạc"
    r"|[Nn]hóm(?: (?:nhạc|kịch|hài|thiện nguyện))?|[Qq]uỹ|[Ss]hop) \Z"
)
_TO_A_PLACE = lazily(r"\b(?:sang|đến|tới|về|ra|vào|rời|lên)(?: [A-ZĐ][^\W\d_]+){1,3} \Z")
_DAYS_BEHIND = ("rằm", "mùng", "ngày", "thứ", "chủ", "tết", "giỗ", "lễ", "giao", "noel", "khai", "hạn", "hết")
_PER_DAY = ("khách", "vòng", "trứng", "gánh", "trang")
_HEADS_CLAUSE = frozenset((",", ";", "vì", "nên", "nếu", "nhưng", "còn", "rồi"))
_SUBJECTS = frozenset((
    "nhà", "tôi", "chúng", "em", "anh", "chị", "ông", "bà", "con", "cả", "khách", "xã", "làng", "đội", "trường",
    "họ", "mình",
))  # fmt: skip
_SPEAKERS = (
    "em", "anh", "chị", "tôi", "con", "mình", "ta", "tui", "bác", "chú", "cô", "ông", "bà", "cháu", "mẹ", "bố",
    "má", "ba",
)  # fmt: skip
_NEAR = 40
_BEGUN = ("bắt", "mở", "khai", "họp", "đi", "về", "sẽ", "phải", "thi", "đón", "lên", "xuống", "ra", "vào", "nghỉ")
_ORDERED = ("người", "đứa", "lần", "kỳ", "khóa", "bậc", "hạng", "khách", "cuốn", "album", "cháy", "ghép", "tiêm")
_ONE_OF = ("chiếc", "đội", "đoàn", "cây", "căn", "ngôi", "tấm", "con", "chú", "thằng", "tốp", "toán", "cặp", "bóng")
_HAPPENING = ("xe", "tàu", "trận", "ca", "chuyến", "vòng", "lượt", "đợt", "vụ")
_COMES = ("dự", "từ", "sớm", "muộn", "cảng", "quầy", "nhận", "quá", "thăm", "khám", "nơi")
_CHILDREN = ("bên", "con", "trai", "gái", "vợ", "cháu", "cậu", "cô")
_ORDINAL_BEFORE = ("hôm", "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "vào", "từ", "đến", "hết", "khuya", "(", "này")


def is_name(phrase: Phrase, tokens: Tokens) -> bool:
    """A month or lunar day with a capital inside a sentence is a name: "đường 2 Tháng 9", "quán Tháng Mười"."""
    start = phrase.start
    text = tokens.text
    capital = _CAPITAL.search(text, start, phrase.end)
    if capital is None or text[start : phrase.end].isupper():
        return False
    if capital.start() > start and not text[start].isdigit():
        return False
    if phrase.clue.day is None and _AT.search(text, max(0, start - 8), phrase.end):
        return False
    before = text[max(0, capital.start() - 3) : capital.start()].rstrip(" ")
    if before.endswith(_QUOTES) and text.startswith(_QUOTES, phrase.end):
        return True
    return bool(before) and (before[-1].isalnum() or before[-1] == ",")


def is_part_of_a_name(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Vở Đêm tháng Chạp", "tập thơ Chiều Chủ nhật": a capital behind a small word."""
    text, start = tokens.text, phrase.start
    if text[start].isupper() and text[start - 1 : start] == " " and _KIN.search(text, max(0, start - 6), phrase.end):
        return True
    if (
        text[start] in "HNCT"
        and text.startswith(_DAY_NAMES, start)
        and _NAMED_BY_DAY.search(text, max(0, start - 24), start)
    ):
        return not text[start : phrase.end].islower()
    opens = text.startswith(_DAY_PARTS, start)
    # Asked first, since it is far faster than all else.
    if not (opens or text.endswith(_DAY_PARTS, 0, start)) or any(map(str.isdigit, text[start : phrase.end])):
        return False
    if not opens:
        return _PART_OF_NAME.search(text, max(0, start - 16), start) is not None
    if _TITLED.match(text, start) and _PROPER.search(text, max(0, start - 16), start):
        return True  # "Nhóm Bãi Mạ Sáng Chủ Nhật", "xã Sáng Nay"
    before = text[max(0, start - 12) : start]
    word = before.split(" ")[-2] if before.endswith(" ") and before.count(" ") > 1 else ""
    return word.isalpha() and word.islower()


def weekday_stands(phrase: Phrase, tokens: Tokens) -> bool:
    """ "thứ Hai" and "hôm thứ hai" are days, "thứ hai" elsewhere is an ordinal number."""
    text = tokens.text[phrase.start : phrase.end]
    if is_of_every_week(phrase, tokens):
        return False
    if tokens.text.startswith(_QUOTES, phrase.end) and tokens.text[phrase.start - 1 : phrase.start] in _QUOTES:
        return False  # the name of a thing: "“Chủ nhật” là tên con chó"
    work = tokens.text[phrase.start - 1 : phrase.start] in _QUOTES and SHORT_WORK.match(tokens.text, phrase.start)
    if work and not _SPOKEN.search(work[0]):
        return False
    if phrase.clue.toward is not None and "nhật" not in text.lower() and _is_an_ordinal(phrase, tokens):
        return False
    if text == "Chủ Nhật" and _PAPER.search(tokens.text, max(0, phrase.start - 24), phrase.start):
        return False  # "Báo Tuổi Trẻ Chủ Nhật"
    if "nhật" in text.lower() or phrase.clue.toward is not None or text.lower().startswith("hôm"):
        return True
    if text.lower().startswith("ngày thứ") and text[-1].isdigit():
        return False  # the fourth day of an illness
    if _NICKNAME.search(tokens.text, max(0, phrase.start - 12), phrase.start + 3):
        return False
    before = tokens.word(phrase.first - 1)
    if before == "trước" and text[-1].isdigit():
        return True  # "Nộp trước thứ 6"
    if (
        before in _ORDINAL_BEFORE
        or phrase.strong
        or _IS_ONE_OF_TWO.search(tokens.low, max(0, phrase.start - 24), phrase.start)
    ):
        return True
    if text.lower().startswith("cn"):
        return False  # but beside a date or behind a clock time: "T7, CN" is a timetable
    name = _WEEKDAY_NAME.search(text)
    if name is None or (name[1][0].isupper() and not text.isupper()):
        return name is not None
    if _TO_A_PLACE.search(tokens.text, max(0, phrase.start - 40), phrase.start) and tokens.word(phrase.last) in (
        ",",
        ".",
    ):
        return True  # "Đội sang Manila thứ sáu, đá từ 25/11"
    # "Ngày mai họp. Thứ sáu, hội bế mạc", where no reasons are counted from "Thứ nhất" on.
    opens = before in (".", "!", "?", "”", '"') or tokens.opens_line(phrase.first)
    if opens and heads_point(phrase, tokens):
        return False
    listed = first_in(tokens.low, "thứ nhất") >= 0
    if not listed and _begins_clause(phrase, tokens, before, name[1]):
        return True
    late = name[1] not in ("hai", "ba") and not listed
    return opens and late and tokens.word(phrase.last) == ","


def _begins_clause(phrase: Phrase, tokens: Tokens, before: str, name: str) -> bool:
    """ "Ông chưa biết, vì thứ bảy nhà có giỗ", "nếu nắng, thứ hai sẽ họp", "“Thứ năm khách mới vào”"."""
    follows = tokens.word(phrase.last)
    if before not in _HEADS_CLAUSE and not tokens.text.startswith(_QUOTES, phrase.start - 1):
        return False
    if follows in ("sẽ", "mới"):
        return True
    return name not in ("hai", "ba") and follows in _SUBJECTS


def _is_an_ordinal(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Người thứ ba tới giúp", "nhiệm kỳ thứ hai này" are no days; "cùng vợ thứ Hai tới" is one by its capital."""
    if phrase.clue.part is not None or phrase.clue.time is not None:
        return False
    before = tokens.word(phrase.first - 1)
    if before == "họp":
        return tokens.word(phrase.first - 2) in ("kỳ", "phiên")
    name = _WEEKDAY_NAME.search(tokens.text, phrase.start, phrase.end)
    small = name is not None and name[1][0].islower()
    if small and phrase.clue.toward == 1 and tokens.word(phrase.last) in _COMES and before not in _ORDINAL_BEFORE:
        return True  # "Hành khách thứ sáu tới quầy"
    small = small and tokens.word(phrase.first) == "thứ"
    if small and before in _ONE_OF:
        return True  # "Chiếc thứ tư qua sông"
    going = tokens.word(phrase.last).isalpha() and tokens.word(phrase.last - 1) == "qua"
    return before in _ORDERED or (before in _CHILDREN and small) or (small and going and before in _HAPPENING)


def is_no_occasion(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Nhân ngày Quốc khánh, ..." tells an occasion; with its figures, "nhân Quốc khánh 2/9", it tells a day."""
    text = tokens.text[phrase.start : phrase.end]
    if text.endswith(("nhà giáo", "thầy thuốc", "Tết Độc lập", "Tết Độc Lập", "Tết độc lập")):
        return False  # "Hôm khai giảng, ngày nhà giáo Mạ về trường"
    return not text.lower().startswith("nhân ")


def is_the_ancestors_day(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Giỗ Tổ" is of the Hùng kings, "giỗ tổ" of a craft or a family; no feast is a day that is held on one."""
    held = tokens.word(phrase.first) == "lễ" or tokens.word(phrase.first - 1) in ("lễ", "hội")
    if held and _HELD_ON.match(tokens.low, phrase.end):
        return False  # "Đại lễ Vu Lan ở chùa Ngọc Am diễn ra ngày 14/8"
    return not tokens.text.endswith("giỗ tổ", phrase.start, phrase.end)


def is_no_place(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Từ mai" is tomorrow, "từ Mai Châu" a road."""
    first, *_, last = tokens.text[phrase.start : phrase.end].split()
    return last != "Mai" or first.lower() not in ("từ", "đến", "sang")


# What opens speech: a quotation mark, or a dash at the head of a line.
_SPEECH = lazily(r"[“\"«]\Z|(?:\A|\n)[-–—] ?\Z")
_SAYS = lazily(
    r" (?:(?:chúng|bọn|tụi|hai) )?(?:tôi|tao|tui|mình|tớ|ta|em|con|anh|chị|cô|chú|cháu|bác|ông|bà|mẹ|bố|má|ba|họ)"
    r"(?: (?:sẽ|phải|lại|còn|cũng|mới|định|tính|xin|nhờ|lên|xuống|ra|vào|đi|về|qua|sang|tới|đến|chở|gửi|gởi|đưa|mang"
    r"|đem|lấy|mua|bán|làm|nấu|có|trả|gọi|ghé|đón|thi|học|nghỉ|mở|họp|gặp|dẫn|chạy|bay|cưới|mổ|dọn|bắt|đóng|ký|nộp|trở"
    r"|quay|chờ|dắt|cho|giao|nhận|kể|tính|trồng|cày|cấy|gặt|hái|đánh|rước|mời|đặt|thử|xem|bận|ăn|nằm|ngủ|dậy|cúng|khám))\b"
)
_TODAY = lazily(r"\b(?:hôm|bữa|sáng|trưa|chiều|tối|ngày) nay\b[^.\n]*\Z")
_TOMORROW = lazily(r"\b(?:ngày |sáng |chiều |tối )?mai \w[^.\n]*\Z")
_NO_TOMORROW = frozenset((
    "", "sau", "kia", "mốt", "này", "táng", "mối", "mỉa", "và", "chưa", "đã", "vẫn", "nở", "vàng", "mới", "rụng", "lại",
))  # fmt: skip


def is_lone_tomorrow(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Mai là rằm" is tomorrow, "Mai là con út" a girl; in speech, "mai em gửi" is tomorrow again."""
    behind, text = tokens.word(phrase.last), tokens.text[phrase.start : phrase.end]
    if behind == "là":
        return tokens.word(phrase.last + 1) in _DAYS_BEHIND
    if phrase.clue.time is not None and text.endswith(" mai"):
        return True  # "Diễn lúc 20h mai"
    before = tokens.word(phrase.first - 1)
    if before in ("hứa", "hẹn") and text == "mai":
        return True  # "Bà hứa mai sẽ ra phường"
    if text == "Mai":
        return _is_said(phrase, tokens) or (behind == "," and tokens.word(phrase.last + 1) in ("tôi", "chúng"))
    if text == "mai" and before == ";":
        return behind in (*_SPEAKERS, *_BEGUN, ",")  # "Nay hết hạn nộp thuế; mai bắt đầu tính phạt"
    if text != "mai" or before not in (",", "“", '"'):
        return False
    if _TODAY.search(tokens.low, max(0, phrase.start - _NEAR), phrase.start) and behind not in _NO_TOMORROW:
        return True  # "Hôm nay các em dọn bàn ghế, mai tổng duyệt"
    today = " nay " in tokens.low[max(0, phrase.start - _NEAR) : phrase.start]
    return behind in _SPEAKERS or (today and behind in (*_BEGUN, "gặp"))  # "Tối nay con ngủ sớm, mai gặp anh"


def _is_said(phrase: Phrase, tokens: Tokens) -> bool:
    """ "“Mai tôi chở ra chợ”", "- Mai con đi học": tomorrow at the head of speech; no name stands before "tôi"."""
    speaks = _SAYS.match(tokens.low, phrase.end) is not None
    return speaks and _SPEECH.search(tokens.text, max(0, phrase.start - 3), phrase.start) is not None


def is_lone_day(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Bữa nay rào; mốt sẽ mở" is the day after tomorrow, "mốt áo dài" a fashion, "hai mốt" a number."""
    before = tokens.word(phrase.first - 1)
    heads = before in (",", ";", ".", "“", '"', "mai") or tokens.opens_line(phrase.first)
    tomorrow = _TOMORROW.search(tokens.low, max(0, phrase.start - _NEAR), phrase.start) and before == ","
    return heads and (tokens.word(phrase.last) in (*_SPEAKERS, "sẽ") or tomorrow is not None)


_FEW = lazily(r"(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)\b(?! mươi)")


def counts_no_moons(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Đã ba Tết", "suốt hai, ba tháng Chạp" count; with no "mùng" or "ngày", no day so early is said in words."""
    low, start = tokens.low, phrase.start
    return _FEW.match(low, start) is None or low.endswith((", ", "và "), 0, start)


# Who speaks of himself or to somebody names no work: “Chủ nhật tôi về”.
_SPOKEN = lazily(r"\b(?:tôi|em|anh|chị|mình|ta|tui|con|ông|bà|cô|chú|bác|cháu|họ|nó)\b")


def is_no_corner(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Rằm, chùa đông" is a day, "phố đi bộ Rằm" none."""
    text, start = tokens.text, phrase.start
    return not (text.startswith("Rằm", start) and text[max(0, start - 2) : start].strip()[-1:].islower())


def counts_per_day(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Quán đón ngày 10-12 khách" counts guests a day; "Ngày 5-11 khách nhận phòng" and "từ ngày 5-11" are days."""
    text = tokens.text
    if not text.startswith("ngày ", phrase.start) or "-" not in text[phrase.start : phrase.end]:
        return False
    return tokens.word(phrase.last) in _PER_DAY and tokens.word(phrase.first - 1) not in NOT_NAMING

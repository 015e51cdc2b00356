"""Where a phrase stands: at the head of an item, an entry or a headline, in an address, behind "hằng năm"."""

from datetime import date

from timeline.model import Clue

from ..match.lexer import Tokens
from ..resolve.span import day_or_none
from ..vi.lazily import lazily
from .phrase import Phrase

_REACH, _TOUR_REACH = 70, 600
# How what it looks for begins, which is far faster to look for.
_EACH_YEAR = ("hằng năm", "hàng năm", "năm nào", "những năm trước", "thông lệ", "cứ ", "mỗi ", "mọi ", "những ")
_YEARLY = lazily(
    r"\b(?:(?:hằng|hàng|mỗi|(?<!như )mọi) năm|năm nào(?: [^\W\d_]+){0,3} cũng|những năm trước|(?:thành|theo) thông lệ"
    r"|cứ (?:đến|vào|tới|mỗi|độ|dịp)|(?:mỗi|những|mọi) (?:dịp|độ|khi))\b,?"
    r"(?:(?!năm nay|năm nào|riêng|lần này|kỳ này|đợt này)[^.,\n]){0,45}\Z"
)
# What is so each year, and what tells of one year's.
_SEASONAL = lazily(
    r"\b(?:(?:mùa|vụ) [^.;,:\d\n]{2,40}|thời (?:điểm|gian) (?:đẹp|lý tưởng|thích hợp|tốt)[^.;,:\d\n]{0,40}"
    r"|cao điểm [^.;,:\d\n]{2,40} là|nên đến [^.;,:\d\n]{2,30}|(?:nở|chín rộ|ra hoa|ra quả|vào vụ chính|vào mùa))"
    r" (?:(?:bắt đầu|kéo dài|chín rộ|nở rộ|rơi|là) )*(?:từ|vào) \Z"
)
_OF_ONE_YEAR = lazily(r"\b(?:năm (?:nay|ngoái|sau|trước|tới)|này|vừa|đã|sẽ|dự kiến|sớm|muộn|tăng|giảm|\d{4})\b")
# What opens a headline of news that come again day by day: "Giá vàng 4/2: Tăng nhẹ", "Thời tiết 6/5: Rét đậm".
_NEWS = lazily(
    r"(?:chuyển động|giá (?!trị)|tỷ giá|tỉ giá|thời tiết|tin|điểm tin|bản tin|lịch|kết quả|dự báo|tử vi|chứng khoán"
    r"|thị trường|xổ số|trực tiếp|nhận định)\b"
)
_HEAD = lazily(r"[^.,;:?!()/\n]{2,40} \Z")
# Words whose figures are parts of a whole: "Bài 1/3: Làng xưa".
_OF_PARTS = ("bài ", "kỳ ", "phần ", "số ", "câu ", "bộ ", "đoạn ", "hồi ", "lệ ")
# A headline's day lies so near that of its publication.
_NEAR_DAYS = 3

_PLACE = lazily(r"(?:[A-ZĐÀ-Ỹ][^\W\d_]*(?: - |[ .])?){1,5}(?:\([^()\n]{2,20}\))?, (?:ngày )?")
# Behind the place and day of a dateline: "Hà Nội, 5/3 (TTXVN) - …".
_NEWS_BEHIND = lazily(r" (?:\([^()\n]{2,20}\) )?--? |: ")
_STREET = lazily(r"\b(?:đường|hẻm|ngõ)(?: [A-ZĐÀ-Ỹ][^\W\d_]*){1,4} \Z")
# "Các đường Bạch Đằng, 30/10 và cầu Phú Lương"
_STREETS = lazily(r"\bcác (?:tuyến |trục )?(?:đường|phố)(?! sắt)(?: [^\W\d_]+){1,4}, \Z")
_LIVES = frozenset(("ngụ", "trú", "chỉ", "số", "c", "phòng", "sở", "ở", "tại", "nhà", "về"))
_WAYS = ("c", "phòng", "sở", "về")
_TOUR = lazily(r"(?: \([^()\n]{3,20}\))?(?::| ?\|)")
_FIRST_DAY = lazily(r"\bngày 0?1(?: \([^()\n]{3,20}\))?:")
_SECOND_DAY = lazily(r":[^\n]{0,150}\bngày 0?2(?: \([^()\n]{3,20}\))?:")
_MARK = 2  # a bullet and its space
_BULLET = ("\n* ", "\n- ", "\n+ ", "\n• ", "\n– ")
_DAY_OF_WEEK = r"(?:(?:ngày |các ngày )?(?:thứ \w+|t[2-7]|chủ nhật|cn))"
_OPEN = r"\d{1,2} ?(?:h|g|giờ|:)(?: ?\d\d)?"
# "Thứ Hai – Thứ Sáu: 8h - 17h", "Chủ nhật: đóng cửa": a line of opening hours.
_HOURS = lazily(
    rf"[-–•*+ ]*{_DAY_OF_WEEK}(?: ?(?:[-–,&]|và|đến) ?{_DAY_OF_WEEK})*: ?"
    rf"(?:{_OPEN} ?(?:[-–]|đến) ?{_OPEN}|đóng cửa|nghỉ)(?:[;,.]|\Z)"
)
# "Từ thứ Hai đến thứ Năm, phà chạy từ 5 giờ đến 22 giờ hằng ngày", "vào thứ bảy, chủ nhật và các ngày lễ".
_EACH_DAY = lazily(
    rf"(?:(?:, {_DAY_OF_WEEK}){{0,2}} (?:hay|thường|luôn) (?!thứ|chủ)| và (?:các )?ngày lễ"
    rf"|[^.\n]{{0,60}}{_OPEN} ?(?:[-–]|đến) ?{_OPEN} (?:hằng|hàng|mỗi) ngày)"
)
_FROM_OPENING = lazily(rf",? [^.,\n]{{0,40}}(?:từ )?{_OPEN} ?(?:[-–]|đến) ?{_OPEN}")
# "Giá vé: thứ Hai 60.000 đồng, thứ Ba 70.000 đồng": what holds week by week.
_PER_WEEK = lazily(
    r"\b(?:giá vé|thực đơn|thời khóa biểu|giờ làm việc|mở cửa|giờ hoạt động|giờ tiếp dân)\b[^.:\n]{0,30}:"
)
# "Chợ Bắc Hà họp Chủ nhật", "xã tiếp dân vào thứ Năm": what is held week by week.
_LISTED = rf"(?:{_DAY_OF_WEEK}(?:, | và |, và ))*"
_MARKET = lazily(
    rf"\bchợ(?: phiên| tình)?(?: [^\W\d_]+){{0,3}} họp (?:vào )?{_LISTED}\Z"
    rf"|\b(?<!sẽ )tiếp (?:công )?dân vào {_LISTED}\Z"
)
# "Mở các tối thứ Sáu, thứ Bảy và Chủ nhật": every one of a list.
_PART = r"(?:(?:sáng|trưa|chiều|tối|đêm) )"
_EVERY = lazily(rf"\b(?:các|những|mỗi|mọi|cứ) {_PART}?(?:{_PART}?{_DAY_OF_WEEK}(?:, | và |, và ))+{_PART}?\Z")
_PREGNANCY = lazily(r"\b(?:thai|em bé|mẹ bầu|siêu âm|nghén|bà bầu)\b")


def heads_day_of_a_tour(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Ngày 1: Sài Gòn – Hà Nội", "NGÀY 3. SA PA - HÀ NỘI" head a day of a tour, of whatever month."""
    opens = tokens.opens_line(phrase.first) or phrase.start == 2 or tokens.low.endswith(_BULLET, 0, phrase.start)
    if not opens and tokens.word(phrase.first - 1) in (".", ";", ":", ","):
        # "Ngày 1: Hà Nội – Sa Pa. Ngày 2: Fansipan"
        line = max(
            tokens.low.rfind("\n", max(0, phrase.start - _TOUR_REACH), phrase.start) + 1, phrase.start - _TOUR_REACH, 0
        )
        opens = _FIRST_DAY.search(tokens.low, line, phrase.start) is not None
        opens = opens or (phrase.clue.day == 1 and _SECOND_DAY.match(tokens.low, phrase.end) is not None)
    shouts = tokens.text.startswith("NGÀY", phrase.start) and tokens.text.startswith((". ", " - "), phrase.end)
    return opens and (shouts or _TOUR.match(tokens.low, phrase.end) is not None)


def is_of_every_week(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether a weekday is one of a timetable, a menu or a list of prices."""
    low, reach = tokens.low, max(0, phrase.start - _REACH)
    if phrase.clue.toward is not None or phrase.clue.shift is not None:
        return False  # "Giá vé thứ Bảy này: 60.000 đồng"
    if low.endswith("áp dụng ", 0, phrase.start) and low.startswith(":", phrase.end):
        return True
    if _EACH_DAY.match(low, phrase.end) or (phrase.clue.until and _FROM_OPENING.match(low, phrase.end)):
        return True
    line = low.rfind("\n", reach, phrase.start) + 1 or reach
    end = low.find("\n", phrase.end, phrase.end + _REACH)
    if _MARKET.search(low, line, phrase.start):
        return True
    if tokens.word(phrase.first - 1) in (",", "và") and _EVERY.search(low, line, phrase.start):
        return True
    return (
        _HOURS.match(low, line, end if end >= 0 else phrase.end + _REACH) is not None
        or _PER_WEEK.search(low, line, phrase.start) is not None
    )


def is_of_a_pregnancy(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Ở tuần 20, em bé biết đạp" is a week of no year."""
    return _PREGNANCY.search(tokens.low, max(0, phrase.start - _REACH), phrase.end + _REACH) is not None


def is_address(phrase: Phrase, tokens: Tokens) -> bool:
    """ "tại 30/4 Trần Hưng Đạo" is a house number, "đường Lộ Vòng 19/5" a street."""
    if _STREETS.search(tokens.low, max(0, phrase.start - _REACH), phrase.start):
        return True
    if _STREET.search(tokens.text, max(0, phrase.start - _REACH), phrase.start):
        return True
    # "Địa chỉ: 15/8 Lê Lợi"
    before = tokens.word(phrase.first - 1)
    if before == ":":
        before = tokens.word(phrase.first - 2)
    if before not in _LIVES:
        return False
    further = tokens.words(phrase.last, phrase.last + 2)
    if before not in _WAYS and (further[0] in ("đường", "ấp", "hẻm", "tổ") or further == ["khu", "phố"]):
        return True  # "ngụ 12/5 đường 3/2"
    behind = tokens.start(phrase.last) if phrase.last < len(tokens.codes) else len(tokens.text)
    return tokens.text[behind : behind + 1].isupper() and tokens.low[phrase.end : behind].strip(" ") == ""


def is_dateline(phrase: Phrase, tokens: Tokens, published: date | None = None) -> bool:
    """ "Quảng Nam, 7/11 – Lũ trên sông …": a place and a day that a line opens with; near `published`, if given."""
    if published is not None and not _is_near(phrase.clue, published):
        return False
    if _NEWS_BEHIND.match(tokens.low, phrase.end) is None:
        return False
    line = tokens.low.rfind("\n", max(0, phrase.start - _REACH), phrase.start) + 1
    opens = line > 0 or phrase.start <= _REACH
    return opens and _PLACE.fullmatch(tokens.text, line, phrase.start) is not None


def comes_each_year(phrase: Phrase, low: str) -> bool:
    """ "Cứ đến 27/7", "hằng năm, hội mở mùng 6 tháng Giêng": days of no one year."""
    clue = phrase.clue
    shifted = clue.year_shift is not None and phrase.rule != "part of this year"
    if clue.year is not None or shifted or clue.shift is not None or clue.weekday is not None:
        return False
    if clue.until is not None and clue.day is None and clue.month is not None and _is_a_season(phrase, low):
        return True
    window = low[max(0, phrase.start - _REACH) : phrase.start]
    # Each asked alone, which is far faster than one after another from a list.
    if not ("năm" in window or "cứ " in window or "mỗi " in window or "mọi " in window or "lệ" in window):
        return False
    return any(sign in window for sign in _EACH_YEAR) and _YEARLY.search(window) is not None


def _is_a_season(phrase: Phrase, low: str) -> bool:
    """ "Mùa vải chín rộ từ tháng 5 đến tháng 6", "Sen nở từ tháng 5 đến tháng 8": months of every year."""
    start = max(0, phrase.start - _REACH)
    said = _SEASONAL.search(low, max(start, low.rfind("\n", start, phrase.start)), phrase.start)
    if said is None:
        return False
    return not _OF_ONE_YEAR.search(low, max(start, low.rfind(".", start, said.start())), phrase.end + _REACH)


def heads_news(phrase: Phrase, tokens: Tokens, published: date | None) -> bool:
    """Whether a headline of news names its day: "Giá vàng 4/2: Tăng nhẹ", or any the day of publication or so."""
    reach = max(0, phrase.start - _REACH)
    line = tokens.low.rfind("\n", reach, phrase.start) + 1 or reach
    head = tokens.low[line : phrase.start]
    if not _HEAD.match(head) or head.endswith(_OF_PARTS):
        return False
    news, coloned = _NEWS.match(head) is not None, tokens.low.startswith(": ", phrase.end)
    return (news and coloned) or ((news or coloned) and published is not None and _is_near(phrase.clue, published))


def _is_near(clue: Clue, day: date) -> bool:
    """Whether a day and month is that of a date or lies a few days from it."""
    if clue.day is None or clue.month is None:
        return False
    others = (day_or_none(day.year + shift, clue.month, clue.day) for shift in (-1, 0, 1))
    return any(other and abs((other - day).days) <= _NEAR_DAYS for other in others)


def heads_item(phrase: Phrase, tokens: Tokens) -> bool:
    """ "11/7: 29.670 đồng; 1/8: 25.600": each item of a list begins with its day."""
    opens = opens_item(phrase, tokens) or tokens.word(phrase.first - 1) in (";", ":")
    return opens and tokens.low.startswith(": ", phrase.end)


def opens_item(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether it is the first of its line but for a bullet: "- 1/3: mất tích"."""
    low, start = tokens.low, phrase.start
    return tokens.opens_line(phrase.first) or (start == _MARK and low[0] in "-+*•–") or low.endswith(_BULLET, 0, start)


def heads_entry(phrase: Phrase, tokens: Tokens) -> bool:
    """ "4-1973 - thông xe trở lại": a line or entry of a chronicle begins with its month."""
    opens = tokens.opens_line(phrase.first) or tokens.word(phrase.first - 1) in (";", ".")
    return opens and 1800 <= (phrase.clue.year or 0) <= 2100

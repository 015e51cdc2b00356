"""Whether months and years are those that figures of trade and of plans are counted over."""

from ..match.lexer import Tokens
from ..vi.lazily import lazily
from .phrase import Phrase

_REACHED = ("đạt", "ước", "tăng", "giảm", "là", "của", "dự", "lên", "vượt", "ở", "cao", "thấp", ",")
_ROSE = ("tăng", "giảm", "đạt")
_FIGURES_OF = (
    "sách", "khẩu", "ngạch", "thu", "lượng", "trưởng", "giá", "cpi", "fdi", "grdp", "gdp", "iip", "nghiệp", "lịch",
    "phẩm", "quan", "quân", "kế", "thuế", "tế", "tư", "nhuận", "khách", "quả", "ròng", "nợ", "dụng", "chung",
)  # fmt: skip
_PLAN = lazily(
    r"\b(?:mục tiêu|kế hoạch|dự toán|chỉ tiêu|tính chung|ước|tổng|doanh thu|lợi nhuận|tăng trưởng|grdp|gdp|xuất khẩu"
    r"|sản lượng|lạm phát|cpi|ngân sách|giải ngân|kim ngạch|thu nhập)\b[^.\n]*\Z"
)
_TRADE = lazily(
    r",? (?:đã (?:xuất|nhập|thu|vượt)|cả nước|toàn (?:tỉnh|ngành|huyện)|xuất khẩu|nhập khẩu|kim ngạch|thu ngân"
    r"|tổng (?:thu|kim|vốn)|doanh thu|sản lượng|giải ngân"
    r"|(?:tỉnh|huyện|thành phố|ngành|công ty|cảng|sân bay)(?: \w+){0,3} (?:thu|đón|xuất|nhập|đạt|lãi|bán|giải ngân))\b"
)

# What is given or held at the head of each year: "tiền lì xì đầu năm", "lễ hội đầu năm".
_OF_EACH_YEAR = frozenset((
    "xì", "phí", "thưởng", "lễ", "hội", "quỹ", "lộc", "mặt", "xuân", "thi", "hàng", "chùa", "khoản", "tiền", "lương",
    "kê", "sát", "họp", "học", "khai", "khóa", "cúng", "phiên", "vụ", "thu",
))  # fmt: skip
_GIVING = ("là", "ở", "có", "được", "đạt", "chỉ", "mới", "còn", "vẫn")
# And how much it was; what there was is weighed against a later time, "đàn bò đầu năm có 40 con, nay còn 25".
_GIVEN = lazily(
    r" (?:(?:chỉ|mới|còn|vẫn) )*(?:(?:là|ở mức|được|đạt|có giá|chỉ|mới|còn) (?:(?:khoảng|chừng|gần|hơn) )?\d"
    r"|có (?:(?:khoảng|chừng|gần|hơn) )?\d[^;\n]{0,50}[,;] (?:(?:mà|nhưng|thì|đến|tới|sang|cuối|giữa) )*"
    r"(?:nay|giờ|hiện|tháng|quý|tuần|hôm|bây giờ|lúc này|năm)\b)"
)
_ADDED_UP = frozenset((("lũy", "kế"), ("luỹ", "kế"), ("tính", "chung"), ("cộng", "dồn")))
_OF_PLAN = lazily(r",? [^.;\n]{0,60}\b(?:mục tiêu|kế hoạch|chỉ tiêu|dự toán)\b[^.;,\n]{0,40}\b(?:cả )?năm\b")


def opens_sentence(phrase: Phrase, tokens: Tokens) -> bool:
    return tokens.opens_line(phrase.first) or tokens.word(phrase.first - 1) in (".", "!", "?", "”", '"')


def gives_figure(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Phân urê đầu năm là 360.000 đồng" tells what something was then, "quỹ đầu năm là 5 triệu" what is so called."""
    if tokens.word(phrase.last) not in _GIVING or tokens.word(phrase.first - 1) in _OF_EACH_YEAR:
        return False
    return _GIVEN.match(tokens.low, phrase.end) is not None


def counts_so_far(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Thu ngân sách 11 tháng đạt ..." are months of the year; "tạm giam 4 tháng" is a length of time."""
    before = tokens.word(phrase.first - 1)
    if before == "trong" and tokens.word(phrase.first - 2) in _FIGURES_OF and tokens.word(phrase.last) in _REACHED:
        return True
    behind, next_one = tokens.word(phrase.last), tokens.word(phrase.last + 1)
    if (tokens.word(phrase.first - 2), before) in _ADDED_UP and behind in (",", *_REACHED):
        return True  # "Lũy kế 9 tháng, công ty đạt 506 tỷ đồng"
    if before == "sau" and _OF_PLAN.match(tokens.low, phrase.end):
        return True  # "sau 9 tháng, công ty đã hoàn thành 74% mục tiêu cả năm"
    if before == "trong" and behind == "," and next_one in _ROSE:
        return True  # "Khách quốc tế đạt 10,7 triệu lượt trong 6 tháng, tăng 20,7%"
    if before == "," and behind in _ROSE and next_one.isdecimal():
        return True  # "Bán lẻ quý 2 tăng 9%, 6 tháng tăng 9,3%"
    if before in ("trong", "hết", "sau", "qua"):
        return _TRADE.match(tokens.low, phrase.end) is not None  # "chỉ trong 9 tháng, xuất khẩu gạo đã vượt"
    if tokens.word(phrase.last) not in _REACHED:
        return False
    return before in _FIGURES_OF or opens_sentence(phrase, tokens)


def is_planned(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Mục tiêu 8% cả năm" is of this year; "làm cả năm" and "cả năm người" are of none."""
    if tokens.low[phrase.end : phrase.end + 2].lstrip(" ")[:1].isalnum() and tokens.word(phrase.last) not in _REACHED:
        return False
    return _PLAN.search(tokens.low, max(0, phrase.start - 60), phrase.start) is not None

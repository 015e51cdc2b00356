"""Whether the words of a date name a work, a show or a place instead."""

from ..match.lexer import Tokens
from ..vi.lazily import lazily
from .phrase import Phrase

_QUOTES = ("“", "”", '"', "'")
_WORK_OPENS = lazily(
    r"\b(?:[Pp]him|[Cc]a khúc|[Bb]ài hát|[Tt]ruyện|[Tt]iểu thuyết|[Cc]uốn|[Vv]ở|[Vv]ở kịch|[Aa]lbum|MV|[Bb]ài thơ"
    r"|[Tt]ập thơ|[Tt]riển lãm|[Qq]uán|[Tt]alkshow|[Cc]huyên mục|[Bb]ộ ảnh|[Ss]ách|tên|nhan đề|tựa đề) "
    r"[“\"‘'][^“”\"‘’']{0,45}\Z"
)
_SHOWN = lazily(
    r"[^“”\"\n.,;:?!]{0,40}[”\"] (?:(?:sẽ |vừa |đang )?(?:ra rạp|công chiếu|khởi chiếu|phát lại|phát sóng)"
    r"|là (?:một )?(?:tiểu thuyết|phim|bộ phim|cuốn|tác phẩm|ca khúc|bài hát|vở|tập))"
)
_CLOSED = lazily(r"[^“”\"\n.,;:?!]{0,40}[”\"]")
_WORK = lazily(
    r"[^“”\"\n.,;:?!]{0,40}[”\"]"
    r" (?:là|\(|gồm|dày|dài|ra mắt|ra rạp|công chiếu|khởi chiếu|phát lại|phát sóng|của [A-ZĐ])"
)
# "“Tháng Năm rực lửa” sắp hết": words that nobody speaks.
SHORT_WORK = lazily(
    r"[A-ZĐ][^“”\"\n.,;:?!\d]{6,28}[”\"](?! ?[,-] ?(?:ông|bà|anh|chị|cô|em|cụ|bác|chú)| \w+ (?:nói|kể|bảo))"
)
_CALLED = lazily(
    r"\b(?:tiểu thuyết|phim|bài hát|ca khúc|vở|tập thơ|truyện|truyện ngắn|cuốn|album|bài thơ|bức tranh|tác phẩm|MV)"
    r" [“\"‘'«][^“”\"‘’'«»\n]{0,26}\Z"
)
# The first words of a short quotation that is the name of a work: “Mùa thu tháng Mười”, "Đêm tháng Bảy".
_NAME_OF_WORK = lazily(r"[“\"‘'«][^\W\d_](?:[^“”\"‘’'«».,:;?!\n]){0,22} \Z")
_WORKS = frozenset(("phim", "hát", "khúc", "truyện", "thuyết", "album", "lương", "kịch", "dài", "ngắn", "vở"))
NOT_NAMING = frozenset(
    ("trong", "vào", "từ", "đến", "tới", "qua", "hết", "sau", "trước", "của", "là", "cả", "đợi", "hẹn")
)
# "Lương tháng mười ba"
_AFTER_TEN = frozenset(("ba", "bốn", "tư", "lăm", "sáu", "bảy", "tám", "chín"))


def opens_name_of_work(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether what opens a quotation names a work: "“Mùa hè 1993” ra rạp", "phim “Ngày 7/5 và những người ấy”"."""
    text, start = tokens.text, phrase.start
    if _WORK_OPENS.search(text, max(0, start - 24), start) and _CLOSED.match(text, phrase.end):
        return True
    return _SHOWN.match(text, phrase.end) is not None


def ends_name_of_work(phrase: Phrase, text: str) -> bool:
    """ "Phim “Cô gái đến từ hôm qua” đạt một triệu vé": the last words of what a work is called."""
    if not text.startswith(_QUOTES, phrase.end):
        return False
    return _WORK_OPENS.search(text, max(0, phrase.start - 60), phrase.start) is not None


def begins_name_of_work(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Bài hát Hôm nay tôi nghe", "tiểu thuyết Ngày 9 tháng 9": a capital behind a word for a work, but no feast's."""
    return tokens.text[phrase.start].isupper() and tokens.word(phrase.first - 1) in _WORKS and not phrase.clue.name


def names_no_work(phrase: Phrase, tokens: Tokens) -> bool:
    """ "tháng Mười" at the end of a short name in quotation marks is part of the name; "tháng mười ba" is no month."""
    if tokens.word(phrase.last - 1) == "mười" and tokens.word(phrase.last) in _AFTER_TEN:
        return False
    opens = tokens.text[phrase.start - 1 : phrase.start] in _QUOTES
    if opens and (_WORK.match(tokens.text, phrase.end) or SHORT_WORK.match(tokens.text, phrase.start)):
        return False
    called = _WORK_OPENS.search(tokens.text, max(0, phrase.start - 60), phrase.start)
    if called and _CLOSED.match(tokens.text, phrase.end):
        return False  # "tác giả ca khúc “Chiều tháng Ba trên bến Cốc”"
    if not tokens.text.startswith(_QUOTES, phrase.end):
        return True
    if _CALLED.search(tokens.text, max(0, phrase.start - 44), phrase.start):
        return False  # "tiểu thuyết “Năm ngày của tháng Ba”"
    if tokens.word(phrase.first - 1) in NOT_NAMING:
        return True
    opened = _NAME_OF_WORK.search(tokens.text, max(0, phrase.start - 26), phrase.start)
    return opened is None or not opened[0][1].isupper()

"""A line of an article to what it is: running text, a subheading, the caption of a picture."""

from enum import StrEnum

from timeline.read.pattern import Pattern, plain

SENTENCE_ENDS = frozenset('.!?…:;"”»)')

# A line that a full stop ends is a sentence from so many characters and words on; names and toolbars are shorter.
SHORT_SENTENCE, SENTENCE_WORDS = 35, 8


class LineKind(StrEnum):
    """What a line of a pasted article is."""

    TITLE = "title"
    PUBLICATION = "publication"
    BYLINE = "byline"
    CAPTION = "caption"
    HEADING = "heading"
    BODY = "body"
    TAGS = "tags"
    SKIP = "skip"


def is_prose(line: str) -> bool:
    """Whether a line is running text rather than a title, a caption, a name or a mark."""
    if len(line) > 250 or (len(line) > 60 and line[-1] in SENTENCE_ENDS):
        return True
    return len(line) > SHORT_SENTENCE and line[-1] == "." and line[-2] != "." and line.count(" ") >= SENTENCE_WORDS - 1


PHOTO = Pattern(
    r"^\(?(?:ảnh|hình|ảnh minh h(?:ọ|o)a|hình ảnh|nguồn ảnh|đồ họa|clip|video)\b\s*(?:\d+\s*)?[:.(]|ảnh minh h(?:ọ|o)a"
    r"|[-(./]\s*(?:nguồn\s+)?(?:ảnh|đồ họa|hình|clip|photo)\s*(?:\w+\s*)?[:.]|[-(]\s*ảnh\b|/ttxvn\)?$",
    0,
)
IN_CREDITS = ("ảnh", "hình", "đồ họa", "clip", "video", "photo", "/ttxvn")
SCENE = Pattern(
    r"^(?:quang cảnh|toàn cảnh|khung cảnh|hình ảnh|các (?:vị )?đại biểu|đại biểu|lãnh đạo"
    r"|đông đảo|chân dung|hiện trường|bên trong|một góc|cảnh)\b"
    r"|\b(?:phát biểu|chủ trì|báo cáo|trao|chụp ảnh|tham dự|tặng|trả lời|cắt băng"
    r"|dâng hương|chúc mừng|kết luận|khai mạc)\b",
    0,
)
# Lines of an announcement, which are text although no full stop ends them.
DETAIL = Pattern(
    r"^(?:thời gian|địa điểm|thành phần|đơn vị|chủ trì|nội dung|giá vé|hạn nộp|đối tượng|số lượng|kết quả"
    r"|giải \w+|ngày|lịch)\b[^:]{0,30}:",
    0,
)
SPEAKER = Pattern(r"(?:ông|bà|anh|chị|em|cụ|đồng chí|ts|pgs|gs|ths|bs|ls)\.?\s(?=\S)", 0)
LIST_ITEM = Pattern(r"(?:[-+*·]|\d{1,2}[.)]|(?:[a-z]|đ)\))\s+", 0)


def caption_or_heading(line: str, before: str, following: str, *, ending: bool) -> LineKind:
    """Tell a caption and a subheading from a paragraph: neither ends as a sentence does."""
    if len(line) < 400 and is_credited(line):
        return LineKind.CAPTION
    if line == before or (following.startswith(line) and len(line) < 300):
        return LineKind.CAPTION
    if line[-1] in SENTENCE_ENDS or len(line) > 300 or LIST_ITEM.match(plain(line)):
        return LineKind.BODY
    lower = line.lower()
    if _names_speaker(line) or (":" in line and DETAIL.match(lower)):
        return LineKind.BODY
    words = len(line.split())
    if words > 14 or (words >= 4 and SCENE.search(lower)):
        return LineKind.CAPTION
    return LineKind.BODY if ending or words > 12 else LineKind.HEADING


def is_credited(line: str) -> bool:
    """Whether a line says whose picture it stands under: "Cầu mới ngày thông xe. Ảnh: Minh Anh"."""
    words = plain(line)
    return any(credit in words for credit in IN_CREDITS) and PHOTO.search(words) is not None


def _names_speaker(line: str) -> bool:
    """Whether a line is the name of a person of rank, as interviews set it before an answer."""
    title = SPEAKER.match(line.lower())
    names = line[title.end() :].split() if title else []
    return 2 <= len(names) <= 5 and all(name[0].isupper() for name in names)

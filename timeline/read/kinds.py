"""A line of an article to what it is: running text, a subheading, the caption of a picture."""

import re
from enum import StrEnum

SENTENCE_ENDS = frozenset('.!?…:;"”»)')


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
    return len(line) > 250 or (len(line) > 60 and line[-1] in SENTENCE_ENDS)


PHOTO = re.compile(
    r"^\(?(?:ảnh|hình|ảnh minh h[ọo]a|hình ảnh|nguồn ảnh|đồ họa|clip|video)\b\s*(?:\d+\s*)?[:.(]|ảnh minh h[ọo]a"
    r"|[-–(./]\s*(?:nguồn\s+)?(?:ảnh|đồ họa|hình|clip|photo)\s*(?:\w+\s*)?[:.]|[-–(]\s*ảnh\b|/ttxvn\)?$|\(ảnh\b",
    re.IGNORECASE,
)
SCENE = re.compile(
    r"^(?:quang cảnh|toàn cảnh|khung cảnh|hình ảnh|các (?:vị )?đại biểu|đại biểu|lãnh đạo"
    r"|đông đảo|chân dung|hiện trường|bên trong|một góc|cảnh)\b"
    r"|\b(?:phát biểu|chủ trì|báo cáo|trao|chụp ảnh|tham dự|tặng|trả lời|cắt băng"
    r"|dâng hương|chúc mừng|kết luận|khai mạc)\b",
    re.IGNORECASE,
)
# Lines of an announcement, which are text although no full stop ends them.
DETAIL = re.compile(
    r"^(?:thời gian|địa điểm|thành phần|đơn vị|chủ trì|nội dung|giá vé|hạn nộp|đối tượng|số lượng|kết quả"
    r"|giải \w+|ngày|lịch)\b[^:]{0,30}:",
    re.IGNORECASE,
)
SPEAKER = re.compile(r"^(?i:ông|bà|anh|chị|em|cụ|đồng chí|TS|PGS|GS|ThS|BS|LS)\.?\s(?:[A-ZĐÀ-Ỹ]\S*\s?){2,5}$")
LIST_ITEM = re.compile(r"^(?:[-–+*•]|\d{1,2}[.)]|[a-zđ]\))\s+")


def caption_or_heading(line: str, before: str, following: str, *, ending: bool) -> LineKind:
    """Tell a caption and a subheading from a paragraph: neither ends as a sentence does."""
    if len(line) < 400 and PHOTO.search(line):
        return LineKind.CAPTION
    if line == before or (following.startswith(line) and len(line) < 300):
        return LineKind.CAPTION
    if line[-1] in SENTENCE_ENDS or len(line) > 300 or LIST_ITEM.match(line):
        return LineKind.BODY
    if SPEAKER.match(line) or DETAIL.match(line):
        return LineKind.BODY
    words = len(line.split())
    if words > 14 or (words >= 4 and SCENE.search(line)):
        return LineKind.CAPTION
    return LineKind.BODY if ending or words > 12 else LineKind.HEADING

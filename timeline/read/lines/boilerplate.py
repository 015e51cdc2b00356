"""A line of a page to what it is besides the article: a closing mark, a related link, a toolbar, a licence line."""

from timeline.read.lines.buttons import heads_list, is_button
from timeline.read.lines.marks import Junk, first_mark
from timeline.read.pattern import Pattern, plain

# The names of newspapers' sections, as they stand over a headline or beside a date.
SECTIONS = """
thời sự; chính trị; xã hội; kinh tế; thế giới; quốc tế; văn hóa; văn hoá; giáo dục; pháp luật; thể thao; giải trí
đời sống; sức khỏe; sức khoẻ; công nghệ; khoa học; du lịch; xe; ô tô; xe máy; bất động sản; nhà đất; kinh doanh
tài chính; chứng khoán; doanh nghiệp; tiêu dùng; thị trường; môi trường; y tế; nhịp sống trẻ; giới trẻ; bạn đọc
bạn trẻ; góc nhìn; ý kiến; bình luận; diễn đàn; xã luận; quốc phòng; an ninh; quân sự; nông nghiệp; nông thôn mới
giao thông; đô thị; phóng sự; ký sự; hồ sơ; tư liệu; lịch sử; nhân ái; việc làm; lao động; công đoàn; đoàn thể
xây dựng đảng; đối ngoại; biển đảo; dân tộc; tôn giáo; phong trào; tin tức; tin tức sự kiện; tin trong nước
tin nóng; tin mới; tin địa phương; trong nước; trong tỉnh; trang chủ; trang nhất; home; news; hoạt động; sự kiện
thông tin; tin hoạt động; tin tức - sự kiện; tin tức và sự kiện; tin hoạt động ngành; chuyển đổi số
khoa học công nghệ; số hóa; âm nhạc; điện ảnh; phim; sách; bóng đá; gia đình; ẩm thực; làm đẹp; thời trang
podcast; video; ảnh; media; multimedia; infographic; e-magazine; magazine; longform; thư giãn; tâm sự; cần biết
nghị quyết và cuộc sống; người việt; kiều bào; biên giới; pháp đình; điều tra; xét xử; tuổi trẻ; thanh niên
nội chính; tin nổi bật; tiêu điểm; hội nhập; dân sinh; quy hoạch; năng lượng; logistics
"""

SECTION_NAMES = frozenset(name for line in SECTIONS.strip().splitlines() for name in line.split("; "))
LICENCE = Pattern(
    r"©|copyright|\bbản quyền\b|giấy phép (?:xuất bản|hoạt động|thiết lập|số|báo|mở)"
    r"|\bgp[- ]?(?:bttt|btttt|ttđt|bc|stttt)|/gp-|bấm vào đây|\bhotline\b|vui lòng (?:ghi|dẫn) nguồn",
    0,
)
IN_LICENCES = ("©", "copyright", "bản quyền", "giấy phép ", "gp", "bấm vào đây", "hotline", "vui lòng ")
FILE_NAME = Pattern(
    r"^[\w() .%-]{1,120}\.(?:jpe?g|png|gif|webp|bmp|svg|avif|heic|pdf|docx?|xlsx?|pptx?|zip|rar|mp[34])"
    r"(?:\s*\([^)]*\))?$"
)
# What a paper asks of "you", its reader: "Tòa soạn chờ bài của bạn trong hộp thư cuối tuần."
EDITORS = ("tòa soạn", "toà soạn", "ban biên tập", "hộp thư", "đường dây nóng")
APPEAL = Pattern(
    r"\b(?:của|mời|gửi đến|để|cùng)\s+(?:các\s+)?bạn\b"
    r"(?!\s+(?:bè|trẻ|gái|trai|học|hàng|thân|ấy|ta|cùng|tôi|nhỏ|bên|tù)\b)"
    r"|\bbạn\s+(?:hãy|muốn|có thể|có câu chuyện|nghĩ)\b",
    0,
)
SITE_NAME = Pattern(r"(?:https?://)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|info)(?:/\S*)?$", 0)
TAGS = Pattern(r"(?:từ khóa|từ khoá|tags?|chủ đề|keywords?|thẻ)\s*[:|]\s*(?P<tags>.+)$")
BREADCRUMB = Pattern(
    r"(?:trang chủ|home|trang nhất)\b|.*?[^\s\d]\s*[>»/]\s*\S.{0,60}[>»/]|[^.>]{2,40}\s[>»]\s[^.>]{2,60}$", 0
)
SECTION_BREAK = Pattern(r"\s[-&|/>»]\s|,| và ", 0)
LONGEST_MARK = 160  # characters; a longer line is prose although it begins with such words
LONGEST_CALL = 600  # of a call to the readers, which is known by its first words
CALLS = (
    "bạn đang đọc bài", "bạn đang xem bài", "bạn đang đọc tin", "mời quý độc giả theo dõi", "mời quý vị theo dõi",
    "mời độc giả theo dõi", "mời bạn đọc theo dõi", "quý độc giả có thể theo dõi",
)  # fmt: skip


_SENTENCE = 30  # characters; a sentence is longer


def junk(line: str) -> Junk | None:
    """Say what kind of boilerplate an NFC line is; None where it may be part of the article."""
    if len(line) > LONGEST_MARK:
        if len(line) < LONGEST_CALL and line.lower().lstrip("*- ").startswith(CALLS):
            return Junk.LINE
        return Junk.LINE if len(line) < 600 and is_licence(line) and not line.endswith((".", "…")) else None
    if heads_list(line):
        return Junk.BOX
    mark = first_mark(line.lstrip(" \xa0\t•*·-–—►▶+[(|").lower())
    if mark:
        kind, sure = mark
        found = kind if sure else _unless_prose(kind, line)
        return found or (Junk.LINE if is_button(line) else None)
    if is_button(line):
        return Junk.LINE
    if is_licence(line):
        return Junk.FOOT
    if "." in line and (line.endswith(")") or "." in line[-5:]) and FILE_NAME.match(line):
        return Junk.LINE
    return Junk.LINE if _asks_readers(line) else None


def _asks_readers(line: str) -> bool:
    """Whether a sentence asks the reader for something: "Tòa soạn chờ bài của bạn trong hộp thư cuối tuần."."""
    if line.endswith("?") or line.startswith(("-", "–")) or "“" in line or '"' in line:  # spoken or quoted
        return False
    lower = line.lower()
    return "bạn" in lower and any(word in lower for word in EDITORS) and APPEAL.search(lower) is not None


def is_licence(line: str) -> bool:
    """Whether a line says whose the page is, or by which licence it appears."""
    lower = line.lower()
    found = LICENCE.search(lower) if any(words in lower for words in IN_LICENCES) else None
    if found is None:
        return False
    # "Ngân hàng họp chiều mai. Hotline: 1900 5454": a sentence of the article, and a number behind it.
    return found[0] != "hotline" or lower.rfind(". ", 0, found.start()) < _SENTENCE


def _unless_prose(kind: Junk, line: str) -> Junk | None:
    """Let a sentence be a sentence: "Chia sẻ tại hội nghị, ông An nói..." only begins like a toolbar."""
    words = line.split()
    sentence = line.rstrip(' "”»)').endswith((".", "…", "?", "!", ";", ",")) and len(words) > 7
    if sentence and not is_licence(line):
        return None
    if kind is Junk.LINE and len(words) > 25:
        return None
    if kind is Junk.BOX and len(words) > 6:  # "Xem thêm: ..." with the other article's title on the same line
        return Junk.LINE
    return kind


def junk_from(line: str) -> int | None:
    """Say from which character a line of pieces parted by "|" is boilerplate; None where no piece is."""
    at = line.find("|")
    while 0 < at < LONGEST_MARK:
        if junk(line[at + 1 :].strip()):
            return at
        at = line.find("|", at + 1)
    return None


def is_section(line: str) -> bool:
    """Whether a short NFC line is the name of a newspaper's section, or several of them."""
    if len(line) > 60:
        return False
    name = plain(line).strip(" \xa0>»/|-·:")
    return name in SECTION_NAMES or all(part.strip() in SECTION_NAMES for part in SECTION_BREAK.split(name))


def is_site_name(line: str) -> bool:
    """Whether a line is nothing but a site's name or address: "baovamsay.vn"."""
    return "." in line and " " not in line and SITE_NAME.match(line.lower()) is not None


def is_breadcrumb(line: str) -> bool:
    """Whether a line is the way to a page: "Trang chủ > Thời sự > Giao thông"."""
    words = plain(line)
    if not words.startswith(("trang", "home")) and not any(sign in words for sign in ">»/"):
        return False
    return BREADCRUMB.match(words) is not None


def tags_in(line: str) -> str | None:
    """The tags of a line that holds nothing else ("Từ khóa: cầu, phà"); None where it is another line."""
    named = line.lower().startswith(("từ khó", "tag", "chủ đề", "keyword", "thẻ"))
    found = TAGS.match(line) if named else None
    return found["tags"] if found else None

"""A line of a page to what it is besides the article: a closing mark, a related link, a toolbar, a licence line."""

import re
from enum import StrEnum


class Junk(StrEnum):
    """What a line that is no part of the article is; it decides how far the boilerplate reaches."""

    END = "end"  # from here to the end of the page: comments
    FOOT = "foot"  # the same, unless paragraphs of the article still follow: forms, addresses, licences
    BOX = "box"  # heads a list of other articles
    LINE = "line"  # this line alone


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

# What a line begins with; a "$" ends a mark that must be the whole line. Comments, forms, ratings, the page's frame.
END_MARKS = r"""
ý kiến (?:bình luận|bạn đọc|độc giả|của bạn|phản hồi|\(\d+\)); bình luận \(\d+\); bình luận \d+$
bình luận (?:của bạn|bài viết|facebook); bình luận$; \d+ bình luận$
(?:gửi|viết|thêm|để lại|đăng) (?:bình luận|phản hồi|ý kiến|một bình luận|cảm nghĩ); phản hồi của bạn
phản hồi \(\d+\); phản hồi$; trả lời hủy; email của bạn sẽ không; trở thành người đầu tiên
hãy là người đầu tiên; chưa có bình luận; đăng nhập để; bạn cần đăng nhập; vui lòng (?:đăng nhập|nhập|gõ)
thông tin tài khoản; tặng sao; tổng số điểm của bài viết; click để đánh giá; đánh giá bài viết
leave a (?:comment|reply); comments?$; cancel reply; phiên bản (?:di động|mobile|pc); bản quyền; copyright; ©; ®
all rights reserved; ghi rõ nguồn; (?:cấm|không được) sao chép; © \d{4}
(?:mọi|các) (?:bình luận|ý kiến) (?:sẽ|của)
"""

# What also stands in a page's foot, but may stand in an announcement: "Điện thoại: ...".
FOOT_MARKS = r"""
mới nhất\s*\|; mới nhất$; xếp hạng; liên kết (?:website|web|trang); liên kết$; website liên kết
(?:cơ quan|đơn vị) (?:chủ quản|ngôn luận); cơ quan của; tổng biên tập; phó tổng biên tập; chịu trách nhiệm
trưởng ban biên tập; tòa soạn; toà soạn; trụ sở; giấy phép; số giấy phép; gpxb; hotline; đường dây nóng
(?:điện thoại|đt|tel|fax|email|địa chỉ)\s*:; thiết kế (?:bởi|và|website); phát triển bởi; powered by
designed by; thống kê truy cập; số (?:lượt|người) truy cập; đang (?:truy cập|online); lượt truy cập
(?:hôm nay|hôm qua|tổng (?:số )?(?:lượt )?truy cập)\s*:?\s*[\d.,]+$
cổng (?:dịch vụ công|thông tin điện tử|thông tin|ttđt); trang thông tin điện tử; banner$; icon$; xem chi tiết
(?:về |lên )?đầu trang; top$; back to top; quảng cáo\s*-; liên hệ quảng cáo; liên hệ tòa soạn; liên hệ$; đặt báo
rss$; sitemap; điều khoản; chính sách bảo mật; đăng ký nhận; nhận bản tin; tải ứng dụng; app store; google play
(?:họ và tên|họ tên|tên của bạn|email|e-mail|lời bình)\s*(?:\*|:|\(\*\))*$
(?:mã xác (?:nhận|thực)|mã bảo mật|captcha|xác thực)\s*(?:\*|:|\(\*\))*$; (?:được )?quan tâm nhất
"""

# What heads a list of other articles.
BOX_MARKS = r"""
(?:có thể )?bạn (?:có thể )?(?:quan tâm|nên đọc|có biết|muốn đọc|thích); có thể bạn; liên quan$; bài viết$
tin bài$; tin mới$; nổi bật$; tiêu điểm$; đọc tiếp$
(?:các |những )?(?:tin|bài)(?: viết| báo)? (?:liên quan|khác|cùng|cũ|đã đưa|đọc|xem|nổi bật|hay|trước|sau)\b.{0,30}$
(?:các |những )?(?:tin|bài)(?: viết)? (?:mới hơn|mới nhất)\b.{0,30}$
(?:các |những )?(?:tin|bài)(?: viết| báo)? (?:nên đọc|tiếp|hot|nóng|tiêu điểm|gợi ý|mới cập nhật)\b.{0,30}$
nội dung liên quan; chủ đề liên quan; dòng sự kiện; sự kiện liên quan; xem nhiều; đọc nhiều; đọc thêm; xem thêm
mời (?:bạn )?(?:đọc|xem|quý); tham khảo thêm; được xem nhiều; cùng (?:chuyên mục|chủ đề|tác giả)
(?:tin|bài) cùng; các tin; khám phá thêm; gợi ý (?:cho bạn|đọc); theo dòng sự kiện
related (?:articles?|posts?|news); read more; video (?:đang|nổi|hot|hay|liên); chuyên mục khác
tin tức (?:liên quan|khác); thông tin (?:liên quan|khác); đang được quan tâm; được quan tâm$
"""

# Single lines between or under paragraphs.
LINE_MARKS = r"""
(?:từ khóa|từ khoá|tags?|chủ đề|keywords?|thẻ)\s*[:|]; (?:từ khóa|từ khoá|tags?|chủ đề|keywords?)$; #\w; >{1,3}
»; 0:00; 1x$; \[?(?:trở về|quay lại|in trang|về trang|trang trước)\]?; \d:\d\d ?/ ?\d:\d\d; nam miền bắc
nữ miền; giọng đọc; cỡ chữ; tương phản
(?:chia sẻ|facebook|twitter|zalo|messenger|linkedin|pinterest|telegram|email|print|share|like|tweet)(?:\s|$|:|\|)
(?:in|lưu|gửi) (?:bài|trang|tin|mail)(?:\s|$|:|\|); copy link; sao chép (?:link|liên kết)
theo dõi .{0,30} trên$; google news
(?:theo dõi|đọc báo|cập nhật tin).{0,60}(?:google news|trên google|zalo|facebook|youtube|tiktok|trên$)
đã xem\s*:?; thích$; \d+ (?:giây|phút|giờ|ngày|tuần|tháng) trước$; nghe (?:đọc )?(?:bài|nội dung)
đọc bài (?:viết|này); (?:số )?lượt (?:xem|đọc|truy cập)\s*:; (?:bấm|nhấn) (?:để|vào); click
\d[\d.,]* (?:lượt (?:xem|đọc)|views?|lượt thích|chia sẻ)$; xem (?:video|clip|ảnh|toàn bộ ảnh|trên)\b.{0,20}$
loading; đang tải; advertisement; quảng cáo$; ads?$; aa$; a[-+]; bình chọn; \d+$; [\W_]+$; \S+@\S+\.\w+$
\d{1,2}:\d\d$; trở (?:lại|về) .{2,30}$; copy .{0,20}thành công$; newsletters?$
"""


def _pattern(marks: str) -> re.Pattern[str]:
    alternatives = (mark for line in marks.strip().splitlines() for mark in line.split("; "))
    return re.compile("|".join(alternatives), re.IGNORECASE)


# Whole sentences that no article holds.
SENTENCES = r"""
(?:kính )?mời (?:quý |các )?(?:bạn|độc giả|quý vị|khán giả|vị)\b.{0,40}(?:đọc|xem|theo dõi|vào|đón|nghe|truy cập)
vui lòng (?:đăng nhập|nhập|gõ|không|để lại)
(?:mọi|các) (?:ý kiến|thông tin|bình luận)(?: đóng góp| phản ánh)? xin (?:gửi|liên hệ); click vào đây
(?:bấm|nhấn) vào đây; bạn đọc (?:có thể )?(?:gửi|chia sẻ) (?:ý kiến|bài|thông tin)
theo dõi (?:kênh|fanpage|trang); đăng ký (?:nhận|kênh|theo dõi); tải (?:ứng dụng|app)
bạn đọc .{0,60}(?:xin|vui lòng) (?:gửi|liên hệ); (?:mọi|các) .{0,60}xin (?:gửi về|liên hệ)
đăng ký (?:ngay|để nhận)
"""
# Sentences that only stand under an article.
CLOSING_SENTENCES = r"""
email của bạn sẽ không; hãy là người đầu tiên; chưa có bình luận; đăng nhập để; bạn (?:cần|phải|chưa) đăng nhập
trở thành người đầu tiên; bình luận của bạn; ý kiến của bạn sẽ
"""
PATTERNS = (
    (Junk.END, _pattern(END_MARKS)),
    (Junk.FOOT, _pattern(FOOT_MARKS)),
    (Junk.BOX, _pattern(BOX_MARKS)),
    (Junk.LINE, _pattern(LINE_MARKS)),
)
SENTENCE = _pattern(SENTENCES)
CLOSING_SENTENCE = _pattern(CLOSING_SENTENCES)
SECTION_NAMES = frozenset(name for line in SECTIONS.strip().splitlines() for name in line.split("; "))
LICENCE = re.compile(
    r"©|copyright|\bbản quyền\b|giấy phép (?:xuất bản|hoạt động|thiết lập|số|báo|mở)"
    r"|\bgp[- ]?(?:bttt|btttt|ttđt|bc|stttt)|/gp-|bấm vào đây|\bhotline\b|vui lòng (?:ghi|dẫn) nguồn",
    re.IGNORECASE,
)
IMAGE_NAME = re.compile(r"^[\w() .%-]{1,120}\.(?:jpe?g|png|gif|webp|bmp|svg|avif|heic)$", re.IGNORECASE)
SITE_NAME = re.compile(
    r"^(?:https?://)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|info)(?:/\S*)?$", re.IGNORECASE
)
TAGS = re.compile(r"^(?:từ khóa|từ khoá|tags?|chủ đề|keywords?|thẻ)\s*[:|]\s*(?P<tags>.+)$", re.IGNORECASE)
BREADCRUMB = re.compile(
    r"^(?:trang chủ|home|trang nhất)\b|\S\s*[>»›/]\s*\S.{0,60}[>»›/]|^[^.>]{2,40}\s[>»›]\s[^.>]{2,60}$", re.IGNORECASE
)
# Another article's title with its date in brackets: "Khánh thành cầu (25/1/2024)", or after a dash.
DATED_LINK = re.compile(
    r"(?:\(\s*(?:\d{1,2}:\d\d[\s,|-]*)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:[\s,|-]*\d{1,2}:\d\d(?::\d\d)?)?"
    r"(?:\s*[AP]M)?\s*\)|\s[-–|]\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$"
)
LONGEST_MARK = 160  # characters; a longer line is prose although it begins with such words


def junk(line: str) -> Junk | None:
    """Say what kind of boilerplate an NFC line is; None where it may be part of the article."""
    if len(line) > LONGEST_MARK:
        return Junk.LINE if len(line) < 600 and LICENCE.search(line) and not line.endswith((".", "…")) else None
    head = line.lstrip(" \xa0\t•*·-–—►▶+[(|")
    if SENTENCE.match(head):
        return Junk.LINE
    if CLOSING_SENTENCE.match(head):
        return Junk.END
    for kind, pattern in PATTERNS:
        if pattern.match(head):
            return _unless_prose(kind, line)
    if LICENCE.search(line):
        return Junk.FOOT
    if IMAGE_NAME.match(line):
        return Junk.LINE
    return None


def _unless_prose(kind: Junk, line: str) -> Junk | None:
    """Let a sentence be a sentence: "Chia sẻ tại hội nghị, ông An nói..." only begins like a toolbar."""
    words = line.split()
    sentence = line.rstrip(' "”»)').endswith((".", "…", "?", "!", ";", ",")) and len(words) > 7
    if sentence and not LICENCE.search(line):
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
    plain = line.strip(" \xa0>»›/|-–•:").lower()
    parts = re.split(r"\s[-–&|/>»›]\s|,| và ", plain)
    return plain in SECTION_NAMES or all(part.strip() in SECTION_NAMES for part in parts)

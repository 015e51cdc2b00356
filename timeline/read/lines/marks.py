"""The words with which a line of boilerplate begins, to the mark that a line bears."""

from enum import StrEnum
from functools import cache

from timeline.read.pattern import Pattern


class Junk(StrEnum):
    """What a line that is no part of the article is; it decides how far the boilerplate reaches."""

    END = "end"  # from here to the end of the page: comments
    FOOT = "foot"  # the same, unless paragraphs of the article still follow: forms, addresses, licences
    BOX = "box"  # heads a list of other articles
    LINE = "line"  # this line alone


# What a line begins with; a "$" ends a mark that must be the whole line. Comments, forms, ratings, the page's frame.
END_MARKS = r"""
ý kiến (?:bình luận|bạn đọc|độc giả|của bạn|phản hồi|\(\d+\)); bình luận \(\d+\); bình luận \d+$
bình luận (?:của bạn|bài viết|facebook); bình luận$; ý kiến$; \d+ (?:bình luận|ý kiến|phản hồi|thảo luận)$
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
(?:số tài khoản|stk|chủ tài khoản|tài khoản|nội dung chuyển khoản)\s*:; quét mã qr
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
(?:các |những )?(?:tin bài|tin|bài)(?: viết| báo)? (?:liên quan|liên hệ|khác|cùng|cũ|đã đưa|đọc|xem)\b.{0,30}$
(?:các |những )?(?:tin bài|tin|bài)(?: viết| báo)? (?:nổi bật|hay|trước|sau|mới hơn|mới nhất|gợi ý)\b.{0,30}$
(?:các |những )?(?:tin bài|tin|bài)(?: viết| báo)? (?:nên đọc|tiếp|hot|nóng|tiêu điểm|mới cập nhật)\b.{0,30}$
(?:các |những )?bản tin (?:khác|cũ|mới|liên quan)\b.{0,30}$
nội dung liên quan; chủ đề liên quan; dòng sự kiện; sự kiện liên quan; xem nhiều; đọc nhiều; đọc thêm; xem thêm
mời (?:bạn )?(?:đọc|xem|quý); tham khảo thêm; được xem nhiều; cùng (?:chuyên mục|chủ đề|tác giả)
(?:tin|bài) cùng; các tin; khám phá thêm; gợi ý (?:cho bạn|đọc); theo dòng sự kiện
related (?:articles?|posts?|news); read more; video (?:đang|nổi|hot|hay|liên|tiếp theo|khác|mới); chuyên mục khác
tin tức (?:liên quan|khác); thông tin (?:liên quan|khác); đang được quan tâm; được quan tâm$
"""

# Single lines between or under paragraphs.
LINE_MARKS = r"""
(?:từ khóa|từ khoá|tags?|chủ đề|keywords?|thẻ)\s*[:|]; (?:từ khóa|từ khoá|tags?|chủ đề|keywords?)$; #\w; >{1,3}
»; 0:00; 1x$; (?:trở về|quay lại|in trang|về trang|trang trước); \d:\d\d ?/ ?\d:\d\d; nam miền bắc
nữ miền; giọng đọc; cỡ chữ; tương phản
(?:chia sẻ|facebook|twitter|zalo|messenger|linkedin|pinterest|telegram|email|print|share|like|tweet)(?:\s|$|:|\|)
(?:in|lưu|gửi) (?:bài|trang|tin|mail)(?:\s|$|:|\|); copy link; sao chép (?:link|liên kết)
\d+ (?:giây|phút|giờ|ngày|tuần|tháng) trước\s*[·•|-].{0,30}$; \d+ phút đọc$; theo dõi .{0,30} trên$; google news
(?:theo dõi|đọc báo|cập nhật tin).{0,60}(?:google news|trên google|zalo|facebook|youtube|tiktok|trên$)
đã xem\s*:?; thích$; \d+ (?:giây|phút|giờ|ngày|tuần|tháng) trước$; nghe (?:đọc )?(?:bài|nội dung)
đọc bài (?:viết|này); (?:số )?lượt (?:xem|đọc|truy cập)\s*:; (?:bấm|nhấn) (?:để|vào); click
\d[\d.,]* (?:lượt (?:xem|đọc)|views?|lượt thích|chia sẻ)$; xem (?:video|clip|ảnh|toàn bộ ảnh|trên)\b.{0,20}$
trung bình \(\d; link bài gốc; chụp lại hình ảnh,; vai trò,; thông tin bài viết$; đường dẫn vượt tường lửa
(?:kỳ|bài|phần|số) (?:trước|sau|tiếp|tiếp theo|kế tiếp)\s*:
loading; đang tải; advertisement; quảng cáo$; ads?$; aa$; a[-+]; bình chọn; \d+$; [\W_]+$; \S+@\S+\.\w+$
(?:thiết kế|trình bày|kỹ thuật|mỹ thuật|quay phim|dựng(?: phim)?|tổ chức (?:thực hiện|sản xuất))\s*:
\d(?:[.,]\d)?/5 - \(\d+ (?:bình chọn|đánh giá|phiếu); xem bản (?:đầy đủ|gốc|web|máy tính|thường)\b
(?:bài viết|thông tin|nội dung)(?: này| trên)? (?:có )?hữu ích; chú thích (?:ảnh|hình)$; xem nhanh \d+h
bản in(?:$| (?:gửi|email|lưu|chia|in)\b); gửi (?:bạn bè|email)(?:\s|$)
(?:tệp|file|tập tin|văn bản|tài liệu)(?: tin)? (?:đính )?kèm(?: theo)?\s*(?::|$)
\d{1,2}:\d\d$; trở (?:lại|về) .{2,30}$; copy .{0,20}thành công$; newsletters?$
"""


# Whole sentences that no article holds.
SENTENCES = r"""
(?:kính )?mời (?:quý |các )?(?:bạn|độc giả|quý vị|khán giả|vị)\b.{0,40}(?:đọc|xem|theo dõi|vào|đón|nghe|truy cập)
vui lòng (?:đăng nhập|nhập|gõ|không|để lại)
(?:mọi|các) (?:ý kiến|thông tin|bình luận)(?: đóng góp| phản ánh)? xin (?:gửi|liên hệ); click vào đây
(?:bấm|nhấn) vào đây; bạn đọc (?:có thể )?(?:gửi|chia sẻ) (?:ý kiến|bài|thông tin)
theo dõi (?:kênh|fanpage|trang)
theo dõi .{2,40} trên (?:google|zalo|facebook|youtube|tiktok); đăng ký (?:nhận|kênh|theo dõi); tải (?:ứng dụng|app)
bạn đọc .{0,60}(?:xin|vui lòng) (?:gửi|liên hệ); (?:mọi|các) .{0,60}xin (?:gửi về|liên hệ)
đăng ký (?:ngay|để nhận)
"""
# What heads the way to give, in an article or under it.
APPEALS = r"""
mọi (?:sự )?(?:đóng góp|giúp đỡ|ủng hộ|hỗ trợ|hảo tâm)\b.{0,60}(?:xin|vui lòng) (?:được )?(?:gửi|liên hệ|chuyển)
(?:bạn đọc|độc giả|nhà hảo tâm)\b.{0,60}(?:ủng hộ|giúp đỡ).{0,40}(?:xin|vui lòng) (?:gửi|liên hệ|chuyển)
"""
# Sentences that only stand under an article.
CLOSING_SENTENCES = r"""
email của bạn sẽ không; hãy là người đầu tiên; chưa có bình luận; đăng nhập để; bạn (?:cần|phải|chưa) đăng nhập
(?:bình luận|ý kiến) (?:được|đã) gửi; (?:bình luận|ý kiến) .{0,30}(?:chờ|sau khi|được) (?:kiểm )?duyệt
trở thành người đầu tiên; bình luận của bạn; ý kiến của bạn sẽ
"""

# In order of preference; what a "sure" one begins is not the article's even where it is a whole sentence.
SURE = ((Junk.FOOT, APPEALS), (Junk.LINE, SENTENCES), (Junk.END, CLOSING_SENTENCES))
TABLES = (*SURE, (Junk.END, END_MARKS), (Junk.FOOT, FOOT_MARKS), (Junk.BOX, BOX_MARKS), (Junk.LINE, LINE_MARKS))


def first_mark(head: str) -> tuple[Junk, bool] | None:
    """Find what a line's first words, lower case, make of it, and whether that is sure; the first table decides."""
    key = "".join("0" if char.isdigit() else char for char in head[:2])
    found = [
        rank for part in {key, key[:1], ""} for rank, pattern in _index().get(part, {}).items() if pattern.match(head)
    ]
    return (TABLES[min(found)][0], min(found) < len(SURE)) if found else None


@cache
def _index() -> dict[str, dict[int, Pattern]]:
    """Sort the marks by the letters that they begin with, so that a line meets few of them, and few are compiled."""
    sorted_out: dict[str, dict[int, list[str]]] = {}
    for rank, (_, table) in enumerate(TABLES):
        for words in table.replace("\n", "; ").strip("; ").split("; "):
            for letters in _openings(words):
                sorted_out.setdefault(letters, {}).setdefault(rank, []).append(words)
    return {
        letters: {rank: Pattern("|".join(words), 0) for rank, words in ranks.items()}
        for letters, ranks in sorted_out.items()
    }


def _openings(words: str) -> set[str]:
    """The one or two letters that a mark can begin with ("(?:các )?tin": "cá" and "ti"); "" where any may."""
    if words.startswith("(?:"):
        alternatives, rest = _group(words)
        optional = rest.startswith("?")
        found = {letters for alternative in alternatives for letters in _openings(alternative + rest[optional:])}
        return found | _openings(rest[1:]) if optional else found
    if words.startswith("\\d"):
        return {"0"}
    if not words or words[0] in "\\[." or words[1:2] in ("?", "*"):
        return {""}
    first = "0" if words[0].isdigit() else words[0]
    plain = (words[1:2].isalpha() or words[1:2] == " ") and words[2:3] not in ("?", "*", "{")
    return {first + words[1] if plain else first}


def _group(words: str) -> tuple[list[str], str]:
    """Part a mark that begins with a group into the group's alternatives and the rest."""
    depth, begun, alternatives = 0, 3, []
    for at, char in enumerate(words):
        if char == "|" and depth == 1:
            alternatives.append(words[begun:at])
            begun = at + 1
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return [*alternatives, words[begun:at]], words[at + 1 :]
    raise ValueError(words)

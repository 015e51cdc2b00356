"""A line to whether it is what a page says of itself: a button, a player's word, a counter, a call to its readers."""

from timeline.read.pattern import Pattern

# Whole lines, lower case, without the marks about them.
BUTTON_LINES = """
font size; font; kích thước chữ; kích cỡ chữ; xem với cỡ chữ; cỡ chữ; phóng to; thu nhỏ; tăng cỡ chữ; giảm cỡ chữ
nghe audio; nghe tin tức; nghe podcast; nghe tin; nghe bản tin; nghe; audio; audio bài viết; bản audio; phát audio
đọc tin tức; nghe nội dung; đọc nhanh; đọc báo nói; báo nói; nghe báo nói; tốc độ đọc; tốc độ; giọng đọc; giọng nữ
giọng nam; giọng nữ miền bắc; giọng nữ miền nam; giọng nam miền bắc; giọng nam miền nam; nữ - miền bắc; nam - miền bắc
nữ - miền nam; nam - miền nam; chọn giọng đọc; tự động phát; đang phát; phát lại; phát; tạm dừng; bật tiếng; tắt tiếng
toàn màn hình; tua nhanh; tua lại; xem lại; play; pause; mute; unmute; fullscreen; play video; replay; live
bỏ qua quảng cáo; ẩn quảng cáo; quảng cáo; tiếp tục đọc; tóm tắt; tóm tắt bài viết; tóm tắt nội dung; tóm tắt bằng ai
tóm tắt bài viết bằng ai; tóm tắt nhanh; xem tóm tắt; xem tiếp; đọc tiếp; xem bài gốc; đọc bài gốc; mở ứng dụng
mở trong ứng dụng; mở trong app; mở app; đọc trên ứng dụng; đọc trên app; cài đặt ứng dụng; xem trên ứng dụng
đã sao chép; sao chép; sao chép thành công; đã sao chép liên kết; lấy link; lưu lại; lưu; đã lưu; bỏ lưu; gửi bạn bè
gửi cho bạn bè; báo lỗi; báo xấu; báo lỗi bài viết; báo lỗi nội dung; góp ý; phản ánh; gửi; hủy; đóng; đăng nhập
đăng ký; đăng xuất; ẩn danh; thành viên đăng nhập; tải về; tải xuống; download; tải file; tải pdf; xem pdf
kết quả bình chọn; xem kết quả; biểu quyết; thăm dò ý kiến; thăm dò; khảo sát; đánh giá; đánh giá của bạn
chưa có đánh giá; gửi đánh giá; bản tin sáng; bản tin; email; nhận bản tin; ủng hộ; ủng hộ tòa soạn; ủng hộ tác giả
tặng cà phê; mời cà phê; gọi điện; gọi điện thoại; chat zalo; nhắn zalo; trang sau; trang tiếp; trang tiếp theo
trang kế; về trước; tiếp theo; bài kế tiếp; xem theo ngày; xem nhanh; mục lục; nội dung bài viết; nội dung chính
mục lục bài viết; mục lục nội dung; ẩn; hiện; ẩn / hiện; ẩn/hiện; thu gọn; mở rộng; xem đầy đủ; xem toàn bộ
hiển thị thêm; tải thêm; xem bình luận; tác giả; về tác giả; thông tin tác giả; giới thiệu tác giả
vuốt sang để xem tiếp; skip ad; sponsored; tài trợ; bài viết được tài trợ; nội dung tài trợ; tin tài trợ; chia sẻ bài
chia sẻ bài viết; chia sẻ bài viết này; thích; quan tâm; theo dõi; đang theo dõi; bỏ theo dõi; follow; follow us
theo dõi chúng tôi; kết nối với chúng tôi; chế độ tối; chế độ sáng; chế độ ban đêm; giao diện tối; dark mode
đổi giao diện; trợ năng; đọc báo in; hỏi ai
"""
# Lines that head a list of other articles.
LIST_LINES = """
đừng bỏ lỡ; nổi bật trong ngày; mới cập nhật; tin mới cập nhật; tin cùng mục; đọc gì hôm nay; đáng chú ý; tin đáng chú ý
tin hot; hot trong ngày; gợi ý; dành cho bạn; bài viết gợi ý; bài viết mới; bài viết mới nhất; bài mới; bài mới nhất
bài viết nổi bật; bài viết xem nhiều; được đọc nhiều; được đọc nhiều nhất; xem gần đây; tin vừa xem; bài vừa xem
bạn vừa xem; tin nên xem; nên đọc; nên xem; tin tiếp theo; bài trước; bài sau; bài liên quan; tin liên quan
"""
BUTTONS, LISTS = (
    frozenset(name for line in lines.strip().splitlines() for name in line.split("; "))
    for lines in (BUTTON_LINES, LIST_LINES)
)
ABOUT = " \t\xa0:.…!?>»«<[]()|-–—+*•·►▶▼▲→←"  # what stands about the words of a button
MOST_WORDS = 8  # in a button
# Counters, clocks of a player, and what is the page's own in a sentence.
COUNTED = Pattern(
    r"(?:(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập|tải|nghe|thích|chia sẻ)|xem|views?|hits|đọc|thích|like|chia sẻ|share)"
    r"\s*[:(]?\s*[\d.,]+k?\)?$"
    r"|(?:thời (?:gian|lượng) đọc|đọc trong|khoảng|đọc mất|mất)\s*:?\s*(?:khoảng )?\d+ (?:phút|min)\b.{0,12}$"
    r"|\d+ min(?:ute)?s?(?: read)?$|\d\d?:\d\d ?/ ?-?\d\d?:\d\d$|-?\d\d?:\d\d$|tốc độ\s*:?\s*[\d.,]+x$|[\d.,]+x$"
    r"|ảnh \d+ ?/ ?\d+$|rating\s*:?\s*\d|trung bình\s*:?\s*\d(?:[.,]\d)? \(\d|quảng cáo kết thúc sau|aa?-\s*aa?\+?$",
    0,
)
OF_PAGE = Pattern(
    r"(?:bạn đọc|độc giả|khán giả|quý vị|quý độc giả)\b.{0,90}\btại đây\W*$"
    r"|(?:đăng ký (?:nhận|kênh|theo dõi|ngay|tham gia)|tải (?:app|ứng dụng|về|file|văn bản|tài liệu)|tham khảo"
    r"|tìm hiểu thêm|(?:thông tin )?chi tiết|(?:xem|đọc|theo dõi|ủng hộ) (?:thêm|chi tiết|tiếp|ngay|bài|bản|toàn|các"
    r"|video|clip|kênh|quỹ|báo|chúng tôi))\b.{0,80}\btại đây\W*$"
    r"|(?:quan tâm|nhấn|bấm|thêm|chọn|cập nhật|follow|đọc|tham gia|like)\b.{0,70}(?:trên (?:zalo|google|facebook"
    r"|youtube|tiktok)(?=\W*$| để | và nhận)|zalo oa|vào google|google news|kênh zalo|fanpage)\b"
    r"|theo dõi chúng tôi (?:tại|trên)\b.{0,40}$"
    r"|bằng (?:việc|cách) (?:đăng ký|nhấn|bấm|tiếp tục|gửi)\b.{0,60}(?:đồng ý|chấp nhận)"
    r"|chúng tôi (?:sẽ |cam kết )?(?:không chia sẻ|tôn trọng|bảo mật) (?:email|thông tin|địa chỉ)"
    r"|kết nối với (?:chúng tôi|báo|tòa soạn)\b|(?:báo|tạp chí)\b.{2,40}trên google news\W*$"
    r"|bạn đang (?:đọc|xem) (?:bài|tin)\b|bạn đang ở\s*:"
    r"|bài viết (?:này )?(?:thể hiện (?:quan điểm|văn phong|góc nhìn)|được (?:trợ giúp|tạo|viết|tóm tắt|dịch) bởi"
    r" (?:ai|máy|trí tuệ))"
    r"|(?:video )?(?:trình duyệt )?(?:của bạn |này )?không hỗ trợ (?:trình duyệt|thẻ|phát|html5|video|audio)\b"
    r"|trình duyệt (?:của bạn )?không hỗ trợ|your browser does not|không thể phát (?:video|audio|tệp)"
    r"|this is a modal|video player is|(?:tuyệt đối |nghiêm )?(?:cấm|không) sao chép\b.{0,20}hình thức"
    r"|(?:bài viết|thông tin|nội dung)(?: này| trên)? (?:có )?(?:hữu ích|giúp ích)\b.{0,20}(?:bạn|không)\b"
    r"|bạn (?:thấy|đánh giá|nghĩ gì về) bài (?:viết|báo)\b"
    r"|(?:tiếp tục đọc|cuộn xuống|kéo xuống|lướt xuống|vuốt) .{0,20}(?:quảng cáo|để (?:đọc|xem))"
    r"|mời (?:các )?bạn (?:chia sẻ|gửi)\b.{0,80}(?:email|hộp thư|địa chỉ)"
    r"|đọc báo trên (?:ứng dụng|app)|hãy là người (?:bình luận|đầu tiên)"
    r"|nhập (?:email|địa chỉ email) của|nhận tin .{0,30}qua email|vui lòng bật (?:javascript|cookie|thông báo)"
    r"|xem (?:tất cả|các|thêm)(?: các)? bài (?:viết )?(?:khác )?(?:của|từ) "
    r"|(?:ủng hộ|tài trợ) (?:báo|tòa soạn|tạp chí|quỹ báo)\b.{0,40}$"
    r"|(?:nếu (?:bạn )?thấy|cảm ơn bạn đã) .{0,30}bài (?:viết|báo)\b"
    r"|nguồn (?:video|clip)\s*:.{0,40}$"
    r"|(?:đdn|đường dây nóng|điện thoại đường dây nóng|zalo|hotline)\s*[:.]?\s*[\d.() -]{8,}.{0,60}$",
    0,
)


def is_button(line: str) -> bool:
    """Whether an NFC line is a button, a counter or a call of the page, and nothing of its article."""
    words = line.lower().strip(ABOUT)
    if words in BUTTONS and len(words.split()) <= MOST_WORDS:
        return True
    return COUNTED.match(words) is not None or OF_PAGE.match(words) is not None


def heads_list(line: str) -> bool:
    """Whether an NFC line heads a list of other articles."""
    return line.lower().strip(ABOUT) in LISTS

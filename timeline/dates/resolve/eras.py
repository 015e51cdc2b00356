"""What the words say of the time that a story is of: that it has come to now, is of a war, or tells of a fate."""

from ..vi.lazily import lazily
from .sentences import Sentence

# "Nay ông sống ở quê", "Hiện trại có 12 người làm", "Đến nay, …" open a sentence.
_NOW = lazily(
    r"(?:[.!?;…] |\n[-–•]? ?)(?:(?:(?:cho )?đến |tới )?(?:nay|hiện nay|hiện giờ|bây giờ)|ngày nay|hiện tại|giờ đây|giờ,"
    r"|hiện(?! (?:trường|vật|tượng|thực|đại|trạng|diện|kim|hình|hữu)))\b"
)
# What papers tell of no peace.
_OF_WAR = lazily(
    r"\b(?:quân (?:ta|địch|pháp|mỹ|nhật|ngụy|giải phóng|thanh|minh|nguyên|xiêm)|địch(?! (?:bệnh|họa|thủ))|giặc"
    r"|bộ đội ta|du kích|việt minh|việt cộng|quân đồng minh|lính (?:pháp|mỹ|dù|nhật)|b-?52|nổ súng|pháo kích"
    r"|đánh chiếm|chiếm (?:được|đồi|đồn|thành|cứ điểm|sân bay|cầu|thị xã|chốt)|cứ điểm|(?:hạ|nhổ|đánh|phá) đồn|trận địa"
    r"|tổng khởi nghĩa|giành chính quyền|cướp chính quyền|đầu hàng|rút chạy|tháo chạy|phá vây|vây thành)\b"
)
_NEAR = 80
# What a court hears was done long before: "Theo cáo trạng, giữa tháng 11/2022, …".
_CHARGES = lazily(
    r"(?:cũng )?(?:theo|trước đó, theo|căn cứ) (?:nội dung |bản |hồ sơ )*(?:cáo trạng|cáo buộc|vụ án|vụ kiện|án sơ thẩm"
    r"|kết luận điều tra|bản án)"
    r"|(?:bản )?(?:cáo trạng|kết luận điều tra|bản án sơ thẩm) (?:nêu|xác định|thể hiện|cho rằng)"
    r"|(?:nội dung |hồ sơ )vụ (?:án|kiện) "
)
# What nobody knows beforehand, and what tells of such things as are known.
_FATES = (
    "qua đời|từ trần|tử vong|thiệt mạng|đột tử|bị (?:bắt|sát hại|ám sát|bắn|đâm|cướp)|mất tích|nhập viện|gặp nạn|xảy ra"
    "|nổ ra|bùng nổ|phát nổ"
)
_BEFELL = lazily(
    rf"\b(?:{_FATES})(?: (?!tại phiên)[^\W\d_]+){{0,6}}(?: [\dh:.]+(?: phút)?)?(?: ngày| hôm| sáng| tối)* \Z"
    # "Giá đỉnh 47.500 đồng đạt ngày 5-1"
    r"|\b(?:đỉnh|đáy|kỷ lục)\b[^;:\n]{0,24} (?:đạt|lập|xác lập|thiết lập|ghi nhận)(?: được| vào| hôm)? \Z"
)
_BEFALLS = lazily(rf"[^.;:\n\d]{{0,60}}?\b(?:{_FATES})\b")
_FORESEEN = lazily(r"\b(?:sẽ|có thể|dự báo|dự kiến|nguy cơ|nhật thực|nguyệt thực|mưa sao băng|siêu trăng|cực điểm)\b")
# What is done for a day to come.
_ARRANGED = lazily(
    r"\bđã (?:được |gần )?(?:hết|kín|đặt|bán|chốt|mở bán|công bố|thông báo"
    r"|lên lịch|có lịch|ấn định|xác nhận|đăng ký|cháy vé)\b"
)


# "Quyết định số 18 ngày 3/2/1998 bác đơn": what a document did on its day.
_PAPERS = (
    "quyết định", "công văn", "văn bản", "bản án", "thông báo", "kết luận", "nghị quyết", "phán quyết", "tờ trình",
    "lệnh", "sắc lệnh", "chỉ dụ", "đạo dụ", "án lệnh",
)  # fmt: skip
_DID = lazily(
    r" (?:của [^.,;\n\d]{2,40} )?(?:đã )?"
    r"(?:bác|buộc|giao|hủy|huỷ|thu hồi|công nhận|tuyên|chấp thuận|phê duyệt|bãi bỏ"
    r"|bãi chức|kỷ luật|cách chức|phạt|xử phạt|khởi tố|điều động|bổ nhiệm|cấp|từ chối|cho phép|lập|đổi tên"
    r"|sáp nhập|giải thể|đình chỉ|trả lại|kết luận|khẳng định|yêu cầu) "
)


def comes_to_now(sentence: Sentence, since: int, start: int) -> bool:
    """Whether what was told behind an offset has come to the present before a date."""
    return _NOW.search(sentence.low, since, start) is not None


def tells_of_charges(sentence: Sentence) -> bool:
    """Whether the line opens with what a court has found or is to hear."""
    return _CHARGES.match(sentence.low, sentence.line) is not None


def tells_of_war(sentence: Sentence) -> bool:
    """Whether the sentence tells of a war, of which the news of another year does not."""
    return _OF_WAR.search(sentence.low, sentence.start, sentence.end) is not None


def befell(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words before a date, or behind one that opens its sentence, tell of a death or a crime."""
    low = sentence.low
    if _FORESEEN.search(low, sentence.start, sentence.end):
        return False
    if _BEFELL.search(low, max(sentence.start, start - _NEAR), start):
        return True
    return sentence.opens(start) and _BEFALLS.match(low, end, sentence.end) is not None


def tells_what_a_paper_did(sentence: Sentence, end: int) -> bool:
    """Whether a document opens the sentence and what it did follows its date."""
    low = sentence.low
    return low.startswith(_PAPERS, sentence.start) and _DID.match(low, end, sentence.end + 1) is not None


def arranged(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words beside a date tell what has been arranged for it."""
    first, last = max(sentence.start, start - _NEAR), min(sentence.end, end + _NEAR)
    return _ARRANGED.search(sentence.low, first, last) is not None

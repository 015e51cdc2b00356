"""What the words say of the time that a story is of: that it has come to now, or that it is of a war."""

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


def comes_to_now(sentence: Sentence, since: int, start: int) -> bool:
    """Whether what was told behind an offset has come to the present before a date."""
    return _NOW.search(sentence.low, since, start) is not None


def tells_of_war(sentence: Sentence) -> bool:
    """Whether the sentence tells of a war, of which the news of another year does not."""
    return _OF_WAR.search(sentence.low, sentence.start, sentence.end) is not None

"""Whether the words of a clause look ahead or back: a cue a row, and the pattern that finds any of them."""

from itertools import groupby
from typing import NamedTuple

from .choices import one_of
from .lazily import lazily


class Cue(NamedTuple):
    """Words that say of the time of a clause that it is yet to come, or is over.

    `words` are parted by "|"; `example` is a sentence with a date in which "{}" stands for any of them. A word is none
    `behind` these words ("phục hồi" holds no "hồi") nor `before` those ("sắp xếp" no "sắp"); `but` is such a sentence.
    `then` is a pattern of what must follow. A `promise` tells only of what stands behind it.
    """

    words: str
    example: str
    behind: str = ""
    before: str = ""
    then: str = ""
    promise: bool = False
    but: tuple[str, ...] = ()


# What behind "từng" tells of one after another, no time: "từng bước", "từng hộ".
_EACH = (
    "bước|ngày|đợt|phần|hộ|nhà|người|em|cháu|lớp|trường|xã|phường|thôn|bản|huyện|tỉnh|địa phương|năm|tháng|tuần|giờ|phút"
    "|chút|khu|tuyến|loại|nhóm|giai đoạn|vùng|con|cái|chiếc|cây|viên|đồng|mét|tấm|ca|ngành"
)
# "Định" ends many words and names that mean nothing.
_DEFINITE = (
    "quyết|ấn|nhất|xác|ổn|giả|khẳng|nhận|cố|quy|chỉ|phủ|bình|nghị|giám|kiểm|thẩm|hiệp|thiết|gia|nam|bảo|chủ|trù|hoạch|đo"
    "|yên|an|trấn|tỉnh|ý"
)
_NO_WISH = "cư|kỳ|hướng|nghĩa|vị|giá|luật|mức|danh|dạng|đoạt|hình|công|quán|mệnh|lượng|hóa|ngày|lệ|tính|tội|đô"
# What was asked for then, rather than what is asked: "được đề xuất từ tháng 9".
_ASKED_THEN = r"từ|vào|ngày|tháng|hồi|hôm|trong|cuối|đầu|giữa|này|trên|của|\d+"
# What was decided may be yet to come: "Đã đồng ý nâng sản lượng từ tháng 10".
_DECIDED = "(?:cùng |được )?(?:đồng ý|thống nhất|ấn định|quyết định|chấp thuận|phê duyệt|đề xuất|kiến nghị|lên lịch|lên kế hoạch)"
_DUTIES = "trả|nộp|hoàn thành|xong|làm xong|di dời|bàn giao|chấm dứt|khắc phục|báo cáo|có|rời|tháo dỡ|trình"

AHEAD = (
    Cue(
        "sẽ|chuẩn bị|tới đây|sắp tới|thời gian tới|hạn chót|hạn cuối|dự định|phấn đấu|hẵng|theo kế hoạch"
        "|theo tiến độ|dự sinh|dự tính|tầm nhìn",
        "Cầu Vàm {} thông xe ngày 5/3.",
    ),
    Cue(
        "dự kiến",
        "Cầu Vàm {} thông xe ngày 5/3.",
        behind="hơn|so với|đúng như|ngoài",
        but=("Cầu xong sớm hơn {} hôm 5/3.",),
    ),
    Cue("sắp", "Cầu Vàm {} thông xe ngày 5/3.", before="xếp|đặt|hàng", but=("Thợ {} xếp lại kho ngày 5/3.",)),
    Cue("dự báo", "Mưa được {} đến ngày 5/3.", before="khí tượng", but=("Đài {} khí tượng họp ngày 5/3.",)),
    Cue("lên kế hoạch", "Xã {} mở chợ ngày 5/3.", before="từ", but=("Xã {} từ ngày 5/3.",)),
    Cue(
        "theo lịch",
        "Cầu {} thông xe ngày 5/3.",
        before="sử|mới|cũ|âm|dương|ta|tây|trăng|pháp",
        but=("Hội mở {} cũ ngày 5/3.",),
    ),
    Cue(
        "có thể",
        "Bão {} vào bờ ngày 5/3.",
        behind="không ai|chưa ai",
        before="thấy|nói|ngờ|tin|kể|hiểu|đã|do|bị|là|từng|hình dung|tưởng",
        promise=True,
        but=("Vụ cháy {} do chập điện ngày 5/3.", "Chưa ai {} quên ngày 5/3."),
    ),
    Cue(
        "hứa|cam kết|hẹn|chờ|kỳ vọng|quyết tâm|hy vọng|hi vọng|mong muốn|đặt mục tiêu|đáo hạn|chủ nhật tới|dời sang|dời đến"
        "|dời tới|lùi sang|lùi đến|lùi tới|hoãn sang|hoãn đến|hoãn tới|khuyên",
        "Xã {} ngày 5/3.",
        promise=True,
    ),
    Cue("kín đến|kín tới", "Lịch {} ngày 5/3."),
    Cue("hết hạn", "Vé {} ngày 5/3.", before="từ", promise=True, but=("Vé {} từ ngày 5/3.",)),
    Cue("mong", "Xã {} xong ngày 5/3.", before="manh|đợi", promise=True, but=("Sương mỏng {} manh ngày 5/3.",)),
    Cue("muốn", "Xã {} xong ngày 5/3.", behind="ý", promise=True, but=("Ông tỏ ý {} ngày 5/3.",)),
    Cue(
        "định",
        "Anh Tài {} cưới ngày 5/3.",
        behind=_DEFINITE,
        before=_NO_WISH,
        promise=True,
        but=("Xã quyết {} ngày 5/3.", "Dân {} cư ở đây ngày 5/3."),
    ),
    # What is asked or wished for is yet to come.
    Cue(
        "đề xuất|kiến nghị|đề nghị",
        "Xã {} mở chợ ngày 5/3.",
        before=_ASKED_THEN,
        promise=True,
        but=("Việc này được {} từ ngày 5/3.",),
    ),
    Cue(
        "kế tiếp",
        "Trăng tròn {} rơi vào ngày 5/3.",
        then=" (?:rơi|diễn ra|sẽ|dự kiến)",
        but=("Ngôi nhà {} cháy ngày 5/3.",),
    ),
    Cue(
        "hạn",
        "Phép {} sáu tháng, tức tới ngày 5/3.",
        then=r" (?:\d+|[^\W\d_]+) (?:tháng|năm)\b",
        behind="kỳ|thời|giới|hết|quá|đến|ngắn|dài|trung|có|vô",
        but=("Mùa {} ngày 5/3.", "Phiếu kỳ {} mười năm bán ngày 5/3."),
    ),
    Cue(
        "yêu cầu",
        "Huyện {} làm đê xong ngày 5/3.",
        then=r" [^.;\n]{0,60}(?:trước|chậm nhất|hoàn thành|xong)",
        promise=True,
        but=("Huyện {} kiểm điểm ngày 5/3.",),
    ),
    Cue(
        "chọn",
        "Xã {} ngày 5/3 để mở hội.",
        then=r" (?:ngày|hôm|dịp|thời điểm) [^.;\n]{2,40} (?:để|làm|là)\b",
        but=("Ông {} ngày 5/3.",),
    ),
    Cue(
        "cho tới khi|cho đến khi",
        "Sàn vắng {} số liệu ra ngày 5/3.",
        before="bị|được|mất|qua đời",
        but=("Ông ở đó {} bị bắt ngày 5/3.",),
    ),
    Cue(
        "nếu", "Cầu {} suôn sẻ thông xe ngày 5/3.", then=" (?:suôn sẻ|thuận lợi|mọi việc|đúng tiến độ|không có gì|kịp)"
    ),
    Cue(
        "giữ nguyên|duy trì|gia hạn|bảo hành|có giá trị|nhận hồ sơ",
        "Giá vé {} đến ngày 5/3.",
        then=" (?:cho )?(?:đến|tới) ",
    ),
    # Deadlines; "cơn bão muộn nhất đổ bộ" is none.
    Cue(
        "chậm nhất|muộn nhất|sớm nhất|nhanh nhất",
        "Cầu thông xe {} là ngày 5/3.",
        then=r" (?:là|cũng|có lẽ|ngày|\d|trong|vào|tháng|trước|thứ|chủ|tuần|cuối|đầu)",
        but=("Cơn bão {} đổ bộ ngày 5/3.",),
    ),
    Cue("hạn nộp", "Đây là {} của quý, ngày 5/3.", behind="quá", but=("Hồ sơ quá {} ngày 5/3.",)),
    Cue(
        "trước",
        "Hộ dân trả đất {} ngày 5/3.",
        behind="ngày|hôm|tuần",
        then=r"(?: hết)?(?: ngày)? \d{1,2}(?:[/.-]\d| tháng )",
        but=("Họ cưới hai ngày {} 15/3, tức ngày 5/3.",),
    ),
    Cue(
        "đến|tới",
        "{} 5/3, hộ dân phải trả đất.",
        then=rf"(?: hết)?(?: ngày)? \d{{1,2}}[/.-]\d{{1,2}},? [^.;\n]{{3,40}} phải (?:{_DUTIES})\b",
    ),
    Cue(r"thứ \w+ tới", "Xã họp vào thứ Hai tới, ngày 5/3.", promise=True),
    Cue(
        "giải|kỳ|lần|đợt|phiên|vòng|lô|mùa|vụ|khóa",
        "Mở {} tới, ngày 5/3.",
        then=r" (?:tiếp theo|kế tiếp|tới)\b",
    ),
)

BACK = (
    Cue("đã", "Xã {} họp ngày 5/3.", before=_DECIDED, but=("Xã {} thống nhất họp ngày 5/3.",)),
    Cue(
        "vừa",
        "Xã {} họp ngày 5/3.",
        behind="và|cỡ|tầm",
        before=f"và nhỏ|phải|sức|tầm|khít|vặn|{_DECIDED}",
        but=("Hội chợ nhỏ và {} mở ngày 5/3.", "Giá cả {} phải ngày 5/3."),
    ),
    Cue(
        "hồi",
        "Xã họp {} ngày 5/3.",
        behind="phục|thu|phản|đàn|bồi|truy",
        before="phục|sinh|sức|âm|kết|hương|đáp|hộp|ức|ký|giáo|tưởng|tỉnh|xuân|tố|chuông|trống",
        but=("Huyện thu {} đất ngày 5/3.", "Cuốn {} ký ra ngày 5/3."),
    ),
    Cue("từng", "Xã {} họp ngày 5/3.", before=_EACH, but=("Xã gỡ {} bước, ngày 5/3.",)),
    Cue(
        "xảy ra",
        "Vụ cháy {} ngày 5/3.",
        behind="có thể|dễ|nguy cơ|khả năng|lúc|nhật thực|nguyệt thực|toàn phần",
        but=("Lũ dễ {} ngày 5/3.",),
    ),
    Cue(
        "sau khi bị|kể từ khi|lẽ ra|đáng lẽ|đáng ra|trước đó|vừa qua|vừa rồi|trước đây|năm xưa|khi ấy|lúc đó|bị bắt"
        "|tử vong|qua đời|mất tích|tìm thấy|phát hiện|ghi nhận|chạm đỉnh|lập đỉnh|chạm đáy|lập kỷ lục|nhập viện"
        "|thiệt mạng|khởi tố|bắt giữ|người chết|bị thương|sập|theo nội dung vụ án|theo cáo trạng|theo hồ sơ vụ án"
        "|theo lời khai|theo bản án|uống rượu|sát hại|hành hung|gây hấn|gây án|bỏ trốn|tẩu thoát|la hét|xô xát|tri hô",
        "Vụ này {} ngày 5/3.",
    ),
)


def _pattern(cues: list[Cue]) -> str:
    """A pattern for any of some cues, those that nothing takes away grouped."""
    plain = [word for cue in cues if not (cue.behind or cue.before or cue.then) for word in cue.words.split("|")]
    return "|".join([*(_guarded(cue) for cue in cues if cue.behind or cue.before or cue.then), one_of(plain)])


def _guarded(cue: Cue) -> str:
    """A pattern for a cue with what must not stand round it.

    The words before it are looked for behind it, which is far faster: few words are that one.
    """
    words = [word + _not_behind(word, cue.behind.split("|")) for word in cue.words.split("|")]
    return (
        f"(?:{'|'.join(words)})"
        + (rf"(?! (?:{cue.before})\b)" if cue.before else "")
        + (f"(?={cue.then})" if cue.then else "")
    )


def _not_behind(word: str, others: list[str]) -> str:
    """That none of some words stands before one; those of one length in a choice, as a look behind wants them."""
    by_length = groupby(sorted(filter(None, others), key=len), key=len)
    return "".join(f"(?<!(?:{'|'.join(same)}) {word})" for _, same in by_length)


# Finds the cues of a clause: `ahead`, `promise` or neither of them for those that look back. It begins with what is no
# letter, which is far faster to look for than a word that no letter stands before: the text must have something before
# its first word.
TENSE = lazily(
    rf"\W(?:(?P<ahead>{_pattern([cue for cue in AHEAD if not cue.promise])})"
    rf"|(?P<promise>{_pattern([cue for cue in AHEAD if cue.promise])})|(?:{_pattern(list(BACK))}))(?!\w)"
)

"""A clause, its date aside, to whether it tells a deed: not a figure, a state, a wish, what a noun is called by."""

import re

from timeline.events.draft.standing import COUNTS_AT, DEED_AT, GOALS_AT
from timeline.events.language.folding import CAPITAL, LOWER
from timeline.events.language.histories import OF_MANY
from timeline.events.language.words import finder

_OF_MANY = finder(OF_MANY)
# "bị cướp phá", "được kè đá": what befalls a thing, by whatever verb. What it is held to be befalls it not.
_BEFALLS = re.compile(
    r"(?<!\w)(?<!bán )(?<!đón )(?<!nhận )(?<!có )(?<!thu )(?<!làm )(?<!nuôi )(?<!ăn )(?<!mới )(?:bị|được)\s"
    r"(?!(?:coi|xem|biết|gọi|yêu|ưa|mùa|giá|hưởng|phép|lòng|cho là|cho rằng|đánh giá|tính|giữ|dùng|sử dụng|ví|nhắc|kể|"
    r"mệnh danh|quan tâm|chú ý|bán|nuôi|trồng|ảnh hưởng|thiếu|hỏng|mờ|ô nhiễm|lãng quên|đói|ốm|bệnh|cáo|can|hại|đơn|"
    r"khoảng|hơn|gần|nhiều|ít|mấy|vài|(?:một|hai|ba) (?:năm|tháng|tuần|ngày|ít|phần|số|nửa|lần|lượt|thời)|"
    r"là|lợi|đồn|cho|các|những|hỗ trợ|quy định|thể hiện|xuống cấp)(?!\w))"
    r"(?=[^\W\d_])[^\d%]+$",
    re.IGNORECASE,
)
# "Bản có đường ô tô đầu tiên", "vẽ lại quy hoạch": the first of its kind, and what is done anew, by whatever verb.
_FIRST = re.compile(r"(?<!\w)(?:đầu tiên|đầu tay|đầu lòng|lần đầu|bắt đầu)(?!\w)", re.IGNORECASE)
# What is, lasts, is wanted or is denied: what stands behind it is no deed. "Nam Định" wants nothing.
_STANDS = re.compile(
    r"(?<!\w)(?:là|có|[Cc]òn|vẫn|[Cc]hưa|[Kk]hông|chẳng|chỉ|(?<!dân )thường|hay|đều|phải|muốn|cần|nên|định|đang|rất|"
    r"khá|cũng|gồm|để|nhằm|việc|[Nn]ếu|[Gg]iá|[Ss]ố(?! \d)|[Ll]ượng|[Mm]ức|[Tt]ổng|[Tt]ỷ lệ|[Tt]ỉ lệ|[Aa]i|mỗi|khi|"
    r"như|bằng|hơn|so|thuộc|lượt|Lượt (?:khách|xe|người)|từng bước|"
    r"(?:[Cc]ả|[Tt]oàn) (?:nước|tỉnh|huyện|xã|ngành|thành phố|khu vực|thị trường|vùng))(?!\w)"
)
_STATES = re.compile(r"(?<!\w)(?:là|không|chưa|thường|vẫn|còn|rất|mức|giá|bình quân|trung bình|tăng|giảm)(?!\w)", re.I)
# "Khóa tốt nghiệp", "vụ cháy", "người lập ra": a deed that a noun is called by. "Bình dân học vụ" is no case.
CALLED = re.compile(
    r"(?<!\w)(?<!học )(?<!nghiệp )(?<!thường )(?<!mặt )"
    r"(?:vụ|trận|cuộc|lễ|đợt|đám|cơn|việc|sự|cú|buổi|phiên|khóa|lớp|kỳ|kế hoạch|phương án|"
    r"(?<!chục )(?<!trăm )(?<!nghìn )(?<!ngàn )(?<!nhiều )(?<!hai )(?<!ba )(?<!bốn )người|(?<!cho )thợ|"
    r"nơi|ngày|lần|ảnh|tấm ảnh|bức ảnh|công tác|phong trào|chương trình|tiền|vốn|quá trình|thời|hồi|từ|sau|trước|"
    r"lệnh|đơn|hợp đồng|giấy phép|quyết định|nghề|kỹ thuật|mùa|chuyện|về|của|với|theo|tỷ lệ|nhu cầu|trẻ|tuổi)\s+$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s*(?:(?:được|thêm|tới|đến|khoảng|gần|hơn|trên|tổng cộng|ít nhất|chừng|cả)\s+)*"
    r"(?:\d|nhiều|hàng (?:chục|trăm|nghìn|ngàn|vạn|triệu|loạt)|một số|không ít|số |những)",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\s*(?:còn|và|rồi|nhưng|riêng|sau đó|tiếp đó)\s+", re.IGNORECASE)
# "Hạn hán làm cạn đáy hồ": what nature does, by whatever verb.
NATURE = re.compile(
    r"(?:(?:một|hai|ba|trận|cơn|đợt|siêu)\s)*(?:bão|lũ|lụt|nước lụt|hạn hán|hạn|sét|động đất|lốc|giông|mưa|sóng|"
    r"hỏa hoạn|dịch)\s(?:[^,;:.]{1,40}?\s)?(?:làm|khiến|cướp|phá|đánh|cuốn|xóa|nhấn|vùi|quét|tàn)\s",
    re.IGNORECASE,
)
# "Gia đình lên Đà Lạt năm 1958", "Cụ ra Hòn Lao làm phu": who moved where. "Đường vào Nam" moves nobody.
_MOVES = re.compile(
    rf"(?<!\w)(?:ra|vào|lên|xuống|sang|về|qua) (?:đảo |xứ |đất |vùng )?{CAPITAL}\w+(?: {CAPITAL}\w+){{0,3}}"
    r"(?=$| (?:lập nghiệp|làm|mưu sinh|sinh sống|buôn|học|theo|dạy|ở|mở))|"
    rf"(?<!\w)từ {CAPITAL}\w+(?: {CAPITAL}\w+){{0,3}} (?:ra|vào|lên|xuống|sang|về|qua|đến|tới|dời đến)$"
)
_WAYS = re.compile(
    r"(?:đường|tuyến|chuyến|lối|cửa|lộ|bay|chiều|tàu|xe|xuất khẩu|xuất|nhập|hàng|gửi|bán|nhìn|tính)\s+$", re.IGNORECASE
)
# "con trai ông là Lưu Quốc Bảo về điều hành": who somebody is, amid what he did.
_IS_CALLED = re.compile(rf"(?<=\w) là {CAPITAL}\w+(?: {CAPITAL}\w+)+(?= {LOWER})")
# "mua 2,3 ha đất", "cho vay 60 tỷ đồng", "thắng 3-2": so much was got once.
_ONCE_SO_MUCH = re.compile(
    r"(?:mua|mua lại|bán|thuê|hiến|cấp|đổi)\s[\d.,]+ (?:ha|hecta|sào|mẫu|công đất|m2|lô|thửa|căn nhà)(?!\w)|"
    r"cho vay\s[\d.,]+ (?:tỷ|tỉ|triệu|nghìn|ngàn|vạn)(?!\w)|(?:thắng|thua)\s\d+-\d",
    re.IGNORECASE,
)
# How things were, of which nothing was done.
_LASTS = re.compile(
    r"(?<!\w)(?:là|có|không|chưa|chẳng|(?<!dân )thường|vẫn|còn|rất|chỉ|đều|cũng|hay|mức|giá|số|lượng|tỷ lệ|thuộc|gồm|"
    r"đang|đói|nghèo|khổ|khó khăn|sống|ở|nằm|khá|ngày càng|nào|ai|mỗi|phải|muốn|cần|nên|định|được mùa|mất mùa|đạt|"
    r"chiếm|tăng|giảm|bằng|hơn|nhiều|ít|đông|vắng|gọi là|quen|biết|nhớ|yêu|thích|tên|toàn|như|trung bình|bình quân|ước|"
    r"dài|rộng|cao|đầy|kém|sinh ra|quê|nuôi|trồng|bán|theo học|học ở|học tại|dạy|làm thợ|làm việc|công tác)(?!\w)"
)
# What somebody known did to an end, by whatever verb: "tiến vào", "gây ra", "chuyển ngành ra". "diễn ra" ends nothing.
_ENDED = re.compile(
    rf"(?<!\w)(?!(?:diễn|đưa|ngoài|nhận|bán|tỏ|đề|hóa|bao|xảy|dựa|nhờ|gia|khẩu|tư|trung|căn|phụ|thuộc|hướng|bước|sớm|"
    rf"ưu|rót|chi|đi|nhìn|góp|đặt|sinh) ){LOWER}+(?: thành công)? (?:ra|vào|sang|khỏi)\s",
)
_KNOWN = re.compile(
    rf"(?:(?:ông|bà|anh|chị|cô|cụ|công ty|tập đoàn|nhà máy|xưởng|hãng|ngân hàng|trường|nhà trường|đội|đoàn|xã|huyện)\s|"
    rf"{CAPITAL}\w+\s)"
)
# Whoever was first to do so is told of in so many spaces, and what was done long ago in so many words.
_WORDS, TOLD = 3, 5


def deed_end(clause: str, *, subject: bool) -> int | None:
    """Up to where in a clause stands the deed that it tells; None where it tells none, or only how much of it."""
    if COUNTS_AT.search(clause) or GOALS_AT.search(clause):
        return None
    clause = _OPENS.sub("", clause, count=1) if _OPENS.match(clause) else clause
    clause = _IS_CALLED.sub("", clause)
    for verb in DEED_AT.finditer(clause):
        before = clause[: verb.start()]
        if (subject and not before.strip()) or _STANDS.search(before) or called(before):
            continue
        many = _COUNTED.match(clause, verb.end()) and not _ONCE_SO_MUCH.match(clause, verb.start())
        if not many or _OF_MANY.fullmatch(verb[0]):
            return verb.end()
    moves = _MOVES.search(clause)
    before = clause[: moves.start()] if moves else ""
    if moves and (before.strip() or not subject) and not _STANDS.search(before) and not _WAYS.search(before):
        return moves.end()
    befalls = _BEFALLS.search(clause)
    if befalls and (befalls.start() or not subject) and not _STANDS.search(clause[: befalls.start()]):
        return befalls.end()
    first = _FIRST.search(clause)
    generic = (first and clause.count(" ") >= _WORDS and not _STATES.search(clause)) or NATURE.match(clause)
    return len(clause) if generic else None


def tells(clause: str) -> bool:
    """Tell whether a clause whose subject stands before it tells a deed."""
    return deed_end(clause, subject=False) is not None


def called(before: str) -> bool:
    """Tell whether a verb only says what somebody or something is called by; "thợ" alone does what is told."""
    last = before.strip().rpartition(" ")
    named = last[0] and last[2][:1].isupper()  # "Công an xã Vĩnh Hồi nhận được tin": no noun, though "hồi" is one.
    return bool(CALLED.search(before)) and not named and last[2].lower() != "thợ"


def narrates(clause: str) -> bool:
    """Tell whether a clause of long ago tells what was done, by whatever verb ("cả làng tản cư sang Yên Thế")."""
    return clause.count(" ") >= TOLD - 1 and not re.search(r"\d", clause) and not _LASTS.search(clause)


def carried_out(clause: str) -> bool:
    """Tell whether somebody known did something to an end, by whatever verb ("Sữa An Phú tiến vào miền Nam")."""
    known = known_first(clause) and not re.search(r"\d", clause) and not _LASTS.search(clause)
    return bool(known and _ENDED.search(clause)) and not COUNTS_AT.search(clause) and not GOALS_AT.search(clause)


def known_first(clause: str) -> bool:
    """Tell whether a clause begins with somebody by name, or with whom a story goes on ("công ty mở ...")."""
    return _KNOWN.match(clause) is not None

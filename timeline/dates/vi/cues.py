"""The words round a date that tell its role, a habit, or that the text speaks of its own day."""

from .choices import one_of
from .lazily import lazily

# What a clause says was reached, with no word of its time, was reached.
RESULT = lazily(
    r"\b(?:đạt|tăng|giảm|thu được|thu về|nhận|nhận được|lĩnh|bán được|xuất khẩu được|lãi|lỗ|là|còn|chỉ) (?:mức |thêm |khoảng |hơn |gần |trên )?\d"
)
# What a text says that speaks of its own day.
NEWS = lazily(
    r"\b(?:hôm nay|hôm qua|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua|mai)|ngày mai|vừa qua|vừa rồi|hiện nay|hiện tại"
    r"|(?:tuần|tháng|quý) (?:này|trước|qua|tới|sau)|mới đây|năm nay|sắp tới|sẽ|dự kiến|cho biết|cho hay)\b"
)
# A document, cited by the day it was issued: its kind and number, or its kind right before the day.
_KINDS = (
    "nghị quyết|nghị định|thông tư|quyết định|công văn|chỉ thị|kết luận|pháp lệnh|tờ trình|kế hoạch|văn bản|thông báo"
    "|công điện|quy định|hướng dẫn|sắc lệnh|giấy phép|bản án|sắc luật|đề án|chương trình|quy chế"
)
DOCUMENT_KINDS = tuple(_KINDS.split("|"))
_SORTS = "liên tịch|hợp nhất|chung thẩm"
_ISSUED = "ký|ban hành|đề|ra"
# What a document orders from or till a day is no day of its own.
_IN_FORCE = r"\b(?:kéo dài|áp dụng|hiệu lực|thi hành|thực hiện|bắt đầu|đến|tới|từ|hết)\b"
DOCUMENT = lazily(
    rf"(?:{one_of(DOCUMENT_KINDS)})(?: (?:{_SORTS}))?(?: số)?(?:[: ]+\d[\w/.-]*(?:(?!{_IN_FORCE})[^.;:,\n]){{0,60}}?)"
    rf"(?:,| (?:{_ISSUED}))? ?(?:vào )?\(?$"
)
# With no number, the day must stand right behind a word that is nothing but a document's: "theo kế hoạch, ngày 20-8" is
# what will happen, "Tỉnh thông báo ngày 20-8 họp" too.
UNNUMBERED = lazily(
    rf"(?:nghị quyết|nghị định|thông tư|công văn|chỉ thị|pháp lệnh|tờ trình|sắc lệnh|công điện|sắc luật|giấy phép|văn bản"
    rf"|(?<!tòa )(?<!đã )(?<!vừa )quyết định)(?: (?:{_SORTS}))?(?: số)?(?: (?:{_ISSUED}))? ?\(?$"
)
# What one with no number must have in it, and end with but for blanks, brackets and commas: asked first, since that is
# far faster.
DOCUMENT_ENDS = frozenset(
    words.split(" ")[-1] for words in (*DOCUMENT_KINDS, *_SORTS.split("|"), *_ISSUED.split("|"), "số", "vào")
)
BARE_LAW = lazily(r"căn cứ (?:bộ )?luật [^,.;:\d\n]{0,30}$")
AMENDED = lazily(r"\((?:được )?sửa đổi(?:, bổ sung)? $")
PERSON = lazily(
    r"(?:[a-zđ]\.){2,4}[a-zđ]?\.? $|\b(?:ông|bà|anh|chị|em|cụ|cô|bị can|bị cáo|đối tượng|nghi phạm|thí sinh|cầu thủ|ca sĩ)(?: [^\W\d_]+){2,4} $"
)
LAW = lazily(r"(?:luật|bộ luật|hiến pháp|pháp lệnh)[^,.;:\d\n]{0,30}$")
PLAN = lazily(r"(?:giai đoạn|khóa|khoá|nhiệm kỳ|kế hoạch|chương trình|đề án|chiến lược)[^.;\n]{0,25}$")
# What is told as a habit, before a date in the same clause and behind it.
_USUALLY = (
    r"(?<!bình )(?<!bất )(?<!khác )(?<!phi )(?<!bồi )(?<!đời )(?<!thất )(?<!tầm )(?<!coi )(?<!khinh )(?<!ngày )(?<!mắt )(?<!thông )thường"
    r" (?!vụ|trực|trú|niên|dân|kỳ|nhật|phục|tín|lệ|kiệt|xuân|tín|châu)"
)
HABIT = lazily(
    rf"\b(?:(?:{_USUALLY}|luôn (?!luôn)|hay rơi vào |được cố định|định kỳ|như thông lệ|theo thông lệ|mỗi tuần|hằng tuần|hàng tuần)[^.;,:\n]{{0,45}}|thông thường,[^.;:\n]{{0,45}}"
    r"|(?:theo (?:tục lệ|phong tục|lệ làng|tục xưa|lệ xưa|quan niệm)|tục xưa|người xưa quan niệm)[^.;:\n]{0,45})\Z"
)
SEASONAL = lazily(
    r"\b(?:đẹp|lý tưởng|thích hợp|phù hợp|ngon|rộ|nở rộ) nhất (?:[^\W\d_]+ ){0,2}(?:từ|vào|trong|là)(?: khoảng| dịp)? \Z"
)
HABIT_BEHIND = lazily(
    rf" nào (?:[^\W\d_]+ ){{1,3}}cũng\b|[^.;,:\n\d]{{0,30}}\b{_USUALLY}|(?: âm lịch)? (?:luôn |là tháng (?:ăn chơi|cô hồn|củ mật)|là (?:(?:thời điểm|lúc|dịp|khoảng thời gian|thời gian) (?:lý tưởng|đẹp|thích hợp|tốt|phù hợp|ngon)|mùa )|được xem là mùa |trong dân gian|còn gọi)"
)
BIRTH_WITHIN = lazily(r"\(? ?(?:sinh|sn|năm sinh)\b")
# What ends in "sinh" and bears nobody; words that are given names as well, as "nam sinh", are left out.
_NOT_BORN = (
    "học", "thí", "tuyển", "hy", "phát", "phục", "giáng", "tái", "nảy", "sơ", "kháng", "mưu", "cứu",
)  # fmt: skip
BIRTH = lazily(
    # At most letters nothing else needs to be asked.
    "(?=[snq])"
    r"(?<!(?<!tiền )(?<!hậu )\bvệ )"
    + "".join(rf"(?<!\b{word} )" for word in _NOT_BORN)
    + r"(?<!\w)(?:sinh|sanh|sn|năm sinh|quê quán)(?: ra)?(?: (?:tại|ở) [^.,;:\d\n]{2,40}?,?)?(?: (?:vào|khoảng|ngày|năm|tháng|lúc))*[: (]*$"
)
ANNIVERSARY = lazily(
    r"(?:kỷ niệm|kỉ niệm|mừng|nhân|lần thứ|ngày sinh|ngày mất|ngày thành lập|truyền thống)[^.;\n]{0,70}\($"
)

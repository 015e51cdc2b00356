"""The words round a date that tell its role and whether the clause looks forward or back."""

from itertools import groupby

from .lazily import lazily


def _one_of(words: str) -> str:
    """A pattern for one of some words, parted by "|": those of one first letter in a choice of their own.

    A regular expression tries its choices one by one, and there are far fewer first letters than words.
    """
    groups = groupby(sorted(words.split("|")), key=lambda word: word[0])
    return "|".join(f"{letter}(?:{'|'.join(word[1:] for word in same)})" for letter, same in groups)


def _alone(word: str, before: str) -> str:
    """A pattern for a word that none of some others, parted by "|", stands right before.

    They are looked for behind the word, which is far faster than before it: few words are that one.
    """
    return word + "".join(f"(?<!{other} {word})" for other in before.split("|"))


# Tense: what the clause says of the time of its verb.
_FORWARD = (
    "sẽ|dự kiến|chuẩn bị|tới đây|sắp tới|thời gian tới|dự báo(?! khí tượng)|hạn chót|hạn cuối|lên kế hoạch(?! từ)|dự định|kỳ tới|hẹn|chờ"
    "|phấn đấu|kỳ vọng|hẵng|quyết tâm|hy vọng|hi vọng|mong muốn|mong(?! manh)(?! đợi)|đặt mục tiêu|theo lịch(?! sử)(?! mới)(?! cũ)(?! âm)(?! dương)(?! ta)(?! tây)(?! trăng)(?! pháp)|theo kế hoạch|theo tiến độ|dự sinh|dự tính|hết hạn(?! từ)|đáo hạn|tầm nhìn|hứa|cam kết|chủ nhật tới|dời sang|dời đến|dời tới|lùi sang|lùi đến|lùi tới|hoãn sang|hoãn đến|hoãn tới|kín đến|kín tới"
)
# Of these, the ones that tell only of what stands behind them.
PROMISES = (
    "hứa",
    "cam kết",
    "hẹn",
    "chờ",
    "hết hạn",
    "kỳ vọng",
    "quyết tâm",
    "hy vọng",
    "hi vọng",
    "mong muốn",
    "mong",
    "muốn",
    "định",
    "đặt mục tiêu",
    "đề xuất",
    "kiến nghị",
    "đề nghị",
    "yêu cầu",
    "khuyên",
    "có thể",
    "đáo hạn",
    "chủ nhật tới",
    "dời sang",
    "dời đến",
    "dời tới",
    "lùi sang",
    "lùi đến",
    "lùi tới",
    "hoãn sang",
    "hoãn đến",
    "hoãn tới",
)
_WEEKDAY_TO_COME = r"thứ \w+ tới|(?:giải|kỳ|lần|đợt|phiên|vòng|lô|mùa|vụ|khóa) (?:tiếp theo|kế tiếp|tới)"
_DUE = r"(?<!quá )hạn nộp"
# "Hai ngày trước 15/3" counts from that day.
_DEADLINE = r"(?<!ngày )(?<!hôm )(?<!tuần )trước(?: hết)?(?: ngày)? (?=\d{1,2}(?:[/.-]\d| tháng ))\d+"
_BACK = "sau khi bị|kể từ khi|lẽ ra|đáng lẽ|đáng ra|trước đó|vừa qua|vừa rồi|đã từng|trước đây|năm xưa|khi ấy|lúc đó|bị bắt|tử vong|qua đời|mất tích|tìm thấy|phát hiện|ghi nhận|chạm đỉnh|lập đỉnh|chạm đáy|lập kỷ lục|nhập viện|thiệt mạng|khởi tố|bắt giữ|người chết|bị thương|sập|theo nội dung vụ án|theo cáo trạng|theo hồ sơ vụ án|theo lời khai|theo bản án|uống rượu|sát hại|hành hung|gây hấn|gây án|bỏ trốn|tẩu thoát|la hét|xô xát|tri hô"
# "Đã đồng ý nâng sản lượng từ tháng 10": what was decided may be yet to come.
_DONE = r"(?:đã|vừa(?<!và vừa)(?<!cỡ vừa)(?<!tầm vừa)(?! (?:và nhỏ|phải|sức|tầm|khít|vặn)\b))(?! (?:cùng |được )?(?:đồng ý|thống nhất|ấn định|quyết định|chấp thuận|phê duyệt|đề xuất|kiến nghị|lên lịch|lên kế hoạch)\b)"
# "Từng bước", "từng hộ" and "sắp xếp" tell no time.
_EVER = (
    r"từng(?! (?:bước|ngày|đợt|phần|hộ|nhà|người|em|cháu|lớp|trường|xã|phường|thôn|bản|huyện|tỉnh|địa phương|năm"
    r"|tháng|tuần|giờ|phút|chút|khu|tuyến|loại|nhóm|giai đoạn|vùng|con|cái|chiếc|cây|viên|đồng|mét|tấm|ca|ngành)\b)"
)
_HAPPENED = _alone("xảy ra", "có thể|dễ|nguy cơ|khả năng|lúc")
_MAY = _alone("có thể", "không ai|chưa ai") + r"(?! (?:thấy|nói|ngờ|tin|kể|hiểu|đã|do|bị|là|từng|hình dung|tưởng)\b)"
# "Định" ends many words and names that mean nothing.
_DEFINITE = (
    "quyết|ấn|nhất|xác|ổn|giả|khẳng|nhận|cố|quy|chỉ|phủ|bình|nghị|giám|kiểm|thẩm|hiệp|thiết|gia|nam|bảo|chủ|trù|hoạch|đo"
    "|yên|an|trấn|tỉnh"
)
# What is asked or wished for is yet to come; "được đề xuất từ tháng 9" was.
_ASKED = (
    r"(?:(?:đề xuất|kiến nghị|đề nghị)(?! (?:từ|vào|ngày|tháng|hồi|hôm|trong|cuối|đầu|giữa|này|trên|của|\d))"
    r"|yêu cầu(?= [^.;\n]{0,60}(?:trước|chậm nhất|hoàn thành|xong))"
    r"|nếu (?:suôn sẻ|thuận lợi|mọi việc|đúng tiến độ|không có gì|kịp)"
    r"|(?:giữ nguyên|duy trì|gia hạn|bảo hành|có giá trị|nhận hồ sơ)(?= (?:cho )?(?:đến|tới) )|khuyên"
    rf"|{_alone('muốn', 'ý')}|{_alone('định', _DEFINITE)}"
    r"(?! (?:cư|kỳ|hướng|nghĩa|vị|giá|luật|mức|danh|dạng|đoạt|hình|công|quán|mệnh|lượng|hóa|ngày|lệ|tính|tội|đô)\b))"
)
_SOON = r"sắp(?! (?:xếp|đặt|hàng)\b)"
# "Hồi tháng 3", but no "phục hồi", "thu hồi", "hồi phục", "hồi sức".
_HOI = _alone("hồi", "phục|thu|phản|đàn|bồi|truy") + (
    r"(?! (?:phục|sinh|sức|âm|kết|hương|đáp|hộp|ức|ký|giáo|tưởng|tỉnh|xuân|tố|chuông|trống))"
)
# It begins with what is no letter, which is far faster to look for than a word that no letter stands before: the
# text must have something before its first word.
# A deadline; "cơn bão muộn nhất đổ bộ" is none.
_AT_LATEST = r"(?:chậm|muộn|sớm|nhanh) nhất(?= (?:là|cũng|có lẽ|ngày|\d|trong|vào|tháng|trước|thứ|chủ|tuần|cuối|đầu))"
# "Đến hết ngày 31/12, hộ dân phải trả đất"
_DUE_BY = (
    r"(?:đến|tới)(?: hết)?(?: ngày)? (?=\d{1,2}[/.-]\d{1,2},? [^.;\n]{3,40} phải "
    r"(?:trả|nộp|hoàn thành|xong|làm xong|di dời|bàn giao|chấm dứt|khắc phục|báo cáo|có|rời|tháo dỡ|trình))\d+"
)
TENSE = lazily(
    rf"\W(?:(?P<forward>{_SOON}|{_MAY}|{_ASKED}|{_one_of(_FORWARD)}|{_WEEKDAY_TO_COME}|{_AT_LATEST}|{_DUE}|{_DUE_BY}|{_DEADLINE})|(?:{_DONE}|{_HOI}|{_EVER}|{_HAPPENED}|{_one_of(_BACK)}))(?!\w)"
)
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
_SORTS = "liên tịch|hợp nhất|chung thẩm"
_ISSUED = "ký|ban hành|đề|ra"
# What a document orders from or till a day is no day of its own.
_IN_FORCE = r"\b(?:kéo dài|áp dụng|hiệu lực|thi hành|thực hiện|bắt đầu|đến|tới|từ|hết)\b"
DOCUMENT = lazily(
    rf"(?:{_one_of(_KINDS)})(?: (?:{_SORTS}))?(?: số)?(?:[: ]+\d[\w/.-]*(?:(?!{_IN_FORCE})[^.;:,\n]){{0,60}}?)"
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
DOCUMENT_KINDS = tuple(_KINDS.split("|"))
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
    rf"\b(?:(?:{_USUALLY}|luôn (?!luôn)|hay rơi vào |được cố định|định kỳ|như thông lệ|theo thông lệ|mỗi tuần|hằng tuần|hàng tuần)[^.;,:\n]{{0,45}}|thông thường,[^.;:\n]{{0,45}})\Z"
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

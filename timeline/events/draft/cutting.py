"""A clause to the length of a title: cut where a clause ends, no dangling word, a capital first."""

import re

from timeline.events.draft.standing import DEED_AT, HAPPENS_AT
from timeline.events.language.folding import CAPITAL, LOWER
from timeline.events.language.names import capital

LIMIT = 100
SHORTEST = 28
# A title that was cut to fewer letters says little.
_THIN = 55
# Whom or what a clause is about has no more letters.
_SUBJECT = 60

# "so với phiên trước", "ở phía sau": which one it is.
_OF_WHICH = "".join(
    rf"(?<!{noun} )" for noun in ("phiên", "giao dịch", "lần", "kỳ", "năm học", "năm", "tháng", "vòng", "phía")
)
_DANGLING = re.compile(
    r"(?:[\s,;:\-–—(/“.…]+|"
    r"\s(?:tại|(?<!đưa )vào|của|và|với|do|từ|ở|trong|cho|"
    r"(?<!lượt )(?<!đi )(?<!trở )(?<!ra )(?<!tràn )(?<!kéo )(?<!dọn )(?<!quay )(?<!đổ )về|để|nhằm|là|đã|sẽ|được|"
    r"theo|hoặc|bởi|(?<!cuối )(?<!vô )cùng|kéo dài đến hết|đến hết|các|những|"
    rf"một|lúc|khi|{_OF_WHICH}(?:sau|trước)|(?<!dẫn )(?:đến|tới)|dẫn (?:đến|tới)|mà|thì|nên|như|gồm|"
    r"(?<!nói )(?<!nêu )(?<!kể )trên|hôm|có|(?<!thiết )(?<!trang )(?<!chuẩn )bị|hơn|khoảng|cụ thể|"
    r"mà (?:họ|ông|bà|anh|chị|mình)|"
    r"(?<!phản )(?<!tuyệt )(?<!tương )(?<!cân )(?<!chống )(?<!câu )đối|"
    r"liên quan|so|rơi|chậm nhất|muộn nhất|(?<!phải )(?<!được )(?<!bị )(?<!lên )(?<!về )thay|thay vì|"
    r"sang|vào dịp|dịp|dự kiến|kéo dài)|"
    r"(?<!\d)(?<!một)(?<!hai)(?<!ba)(?<!bốn)(?<!năm)(?<!sáu)(?<!bảy)(?<!tám)(?<!chín)(?<!mười)(?<!mươi)(?<!lăm)"
    r"(?<!hằng)(?<!hàng)(?<!mỗi)(?<!nhiều)(?<!suốt)\sngày)+$"
)
# "xin... không nhận tiền", "Trạm xá trên đảo (Kỳ 2)": marks of a headline that no title needs.
_MIDWAY = re.compile(rf"\s*(?:…|\.\.\.)\s*(?={LOWER})")
_PART_OF_SERIES = re.compile(r"\s*\((?:kỳ|bài|phần|tiếp theo|tiếp)(?: \d+| cuối| [^()]{0,14}hết)?\)$", re.IGNORECASE)
_LEANS = re.compile(r"\s(?:này|đó|ấy|họ|mình)$", re.IGNORECASE)
# "Liên hoan hát bội toàn quốc tổ chức | tại Vĩnh Long": where it was held is cut off.
_HELD = re.compile(r"\s(?:được )?(?:tổ chức|diễn ra)$")
# Who leads a delegation, and whose project it is, goes first where a title is too long.
_LED = re.compile(r",?\sdo [^,;]{5,80}? làm (?:trưởng đoàn|chủ đầu tư|trưởng ban|chủ trì)(?=[\s,])", re.I)
# "Hồ Ea Kly Hạ, công trình trị giá 312 tỷ đồng ở xã Ea Kly, tích nước": what it is, where it hides what happened.
_APPOSITION = re.compile(
    r"(?<=\w),\s(?:công trình|dự án|đơn vị|cơ sở|doanh nghiệp|một trong những|nơi|đội)\s[^,;:]{5,90},\s(?=[^\W\d_A-Z])"
)
# "Đại tướng Lò Văn Páo, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng, ký bức điện": what somebody is, then the verb.
_DOES = re.compile(
    rf"(?:(?:đã|đang|sẽ|vừa|mới|được|bị|cũng|chính thức)\s)*(?-i:{HAPPENS_AT.pattern}|{DEED_AT.pattern})|"
    r"(?:đã|đang|sẽ|vừa|được|bị)\s",
    re.IGNORECASE,
)
_SCENE = re.compile(
    r"(?:Tính|Cộng|Lũy kế|Trong|Sau|Trước|Khi|Tại|Ở|Trên|Theo|Từ|Với|Để|Do|Vì|Nhờ|Nhân|Năm|Ngày|Tháng|Đến|Cùng)(?!\w)"
)
# Whose something is may go where nothing else can.
_WHOSE = re.compile(rf"\s(?:của|thuộc|trực thuộc)\s(?:\w+\s){{0,2}}?{CAPITAL}\w*(?:\s{CAPITAL}\w*)*")
_BREAKS = (
    re.compile(r"[;,:](?=\s)|\s[-–—](?=\s)|\s(?=\()"),
    re.compile(
        r"(?<!đối)(?<!so)\s(?=(?:nhằm|để|với|do|sau khi|trong khi|khi|trong đó|bằng(?! khen)|trước khi|"
        r"nhân (?:dịp|ngày|lễ|kỷ niệm)|thuộc|"
        r"cùng với|cùng|"
        r"qua đó|làm(?! (?:[Tt]rưởng|việc|chủ|lễ|phó))|khiến|vì|nếu|và)\s)"
    ),
    re.compile(
        r"(?<!nói)(?<!nêu)(?<!kể)(?<!dẫn)(?<!liên quan)(?<!bao)\s"
        r"(?=(?:cho|của|về|tại|ở|trên|trong|từ|theo|gồm|được|đến|tới|đối với|trở thành)\s)"
    ),
)


def shorten(text: str) -> str:
    """Cut `text` at a clause to the limit, tidy its end, begin with a capital."""
    text = _MIDWAY.sub(" ", _PART_OF_SERIES.sub("", text.strip()))
    if len(text) > LIMIT:
        text = _undescribed(_APPOSITION.sub(" ", _LED.sub("", text), count=1))
    if len(text) > LIMIT and cut(text, LIMIT).endswith("…"):
        text = _WHOSE.sub("", text, count=1)
    return tidy(cut(text, LIMIT) if len(text) > LIMIT else text)


def _undescribed(text: str) -> str:
    """A clause without what its subject is, told between commas, where that keeps its verb from the title."""
    who, comma, rest = text.partition(", ")
    if (
        not comma
        or len(who) > _SUBJECT
        or _SCENE.match(who)
        or HAPPENS_AT.search(who)
        or DEED_AT.search(who)
        or _DOES.match(rest)
    ):
        return text
    verb = next((at for at in re.finditer(r", ", rest) if _DOES.match(rest, at.end())), None)
    between = rest[: verb.start()] if verb else ""
    if not between or re.search(r"[;:“\"]", between) or between.startswith(("và ", "cùng ", "với ", who.split()[0])):
        return text
    return f"{who} {rest[verb.end() :]}" if verb else text


def cut(text: str, limit: int, *, verb: bool = True) -> str:
    """The longest head within the limit that ends at a clause (and says what happens); else one that ends at a word."""
    for telling in (True, False) if verb else (False,):
        heads = [_head(text, limit, pattern, telling) for pattern in _BREAKS[: 3 if telling or not verb else 2]]
        found = [head for head in heads if head]
        if found:
            # "Tòa xét xử sơ thẩm, tuyên phạt bị cáo 3 năm tù | về tội ...": the first clause alone says too little.
            first, fuller = found[0], max(found, key=len)
            more = len(first) < _THIN <= len(fuller) and HAPPENS_AT.search(fuller, len(first))
            return fuller if more and not _LEANS.search(fuller) else first
    head = text[: limit - 1].rsplit(" ", 1)[0]
    return _DANGLING.sub("", head) + "…"


def _head(text: str, limit: int, pattern: re.Pattern[str], telling: bool) -> str:
    """The longest head within the limit that ends at a break, and says what happens where it is to be telling."""
    for found in reversed(list(pattern.finditer(text, 0, limit + 1))):
        head = text[: found.start()]
        if len(head) >= SHORTEST and (not telling or HAPPENS_AT.search(head)) and _balanced(head):
            return head if " do " in head else _HELD.sub("", head)
    return ""


def _balanced(text: str) -> bool:
    """Tell whether quotes and brackets opened in `text` are closed in it."""
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0 and text.count("(") == text.count(")")


def tidy(text: str) -> str:
    """Drop a dangling end and lone quotes, begin with a capital."""
    if not text.endswith("…"):
        text = _DANGLING.sub("", text if _balanced(text) else text.rstrip('" '))
    if not _balanced(text):
        text = re.sub(r"[\"“”]", "", text) if text.count("(") == text.count(")") else re.sub(r"[()\"“”]", "", text)
    text = re.sub(r"\s{2,}", " ", text.lstrip(" ,;:.-–—)"))
    return capital(text)

"""What a title may not have, each fault with its name."""

import re

from timeline.events.language.folding import LOWER
from timeline.model import EventKind

_FAULTS = {
    "a lower-case or odd beginning": re.compile(r"^(?![A-ZĐ\dÀ-Ỵ“\"‘'])"),
    "an attribution or a linking word": re.compile(
        r"^(?:Theo|Được biết|Trước đó|Tuy nhiên|Bên cạnh|Sau đó|Đồng thời|Ngoài ra|Cùng ngày|Trong khi đó|Cụ thể|Và|"
        r"Nhưng|Còn|Rồi)\b",
        re.I,
    ),
    "no subject": re.compile(r"^(?:Đã|Sẽ|Đang|Vừa|Được|Cũng|Xảy ra|Diễn ra)\s", re.I),
    "a byline": re.compile(r"\((?:TTXVN|Dân trí|ĐCSVN)\)|\bẢnh:"),
    "the date": re.compile(
        r"\b(?:ngày|sáng|chiều|tối|hôm|trưa|đêm)\s+\d{1,2}[/-]\d{1,2}|\b(?:hôm qua|tối qua|chiều qua|hôm nay)\b", re.I
    ),
    "a dangling end": re.compile(
        r"(?:[,;:\-–(“]|\s(?:tại|vào|của|và|với|(?<!\d\s)(?<!mười\s)(?<!hai\s)(?<!ba\s)(?<!lăm\s)ngày|do|từ|ở|"
        r"trong|cho|(?<!đi )(?<!trở )(?<!ra )về|"
        r"để|nhằm|là|khi|thì|mà|đã|sẽ|được|bị|các|những|một))$",
        re.I,
    ),
    "somebody or something that only the article before it names": re.compile(
        rf"^(?!Bà con|Anh em|Chị em|Cô giáo)(?:Ông|Bà|Anh|Chị|Cô|Cụ|Họ|Nó|Đây|Đó|Chúng|Chúng tôi|Tôi|Mình)\s(?={LOWER})"
        r"|^(?:\w+\s){1,3}(?:này|ấy|nói trên|kể trên)(?=[\s,]|$)|^(?:Đội|Đơn vị|Công ty|Vụ việc) đó\s"
    ),
    "a thing without its name": re.compile(
        r"^(?:Cầu|Nhà máy|Trường|Chợ|Bệnh viện|Công ty|Công trình|Dự án|Tỉnh|Huyện|Xã|Phường|Thành phố|Kè|Hồ|Đập|Hầm|"
        r"Cảng|Sân bay|Đội|Chùa|Nhà hát)\s(?:đã|được|bị|sẽ|đang|vừa|khởi công|khánh thành|thông xe|hợp long|hoàn thành|"
        r"khai trương|đi vào|họp|tổ chức|công bố|đóng cửa|mở cửa)(?=\s|$)"
    ),
    "an end that trails off": re.compile(r"…|\.\.\."),
    "a verb that lost its words": re.compile(
        r"\s(?:dự kiến|cam kết|cho biết|có vào|được đưa vào|và xong|bắt đầu và \w+|diễn ra tại)$", re.I
    ),
    "nothing but that something is": re.compile(
        r"^(?:Lễ|Buổi lễ|Lễ (?:bế|khai) mạc|Hội nghị|Chung kết|Trận đấu|Trận chung kết|Kết quả|Mức mới|Mốc \w+ \w+ mới|"
        r"Kỳ \w+ \w+ kế tiếp)(?:\s(?:sẽ|được|dự kiến|diễn ra|tổ chức|áp dụng|bắt đầu|công bố))*$"
    ),
    "an age or a year of birth": re.compile(r"\((?:SN|sinh|[^()]{0,3}\d{1,3} tuổi)"),
    "a title of address twice": re.compile(r"\b(Ông|Bà|Anh|Chị|ông|bà) \1\s", re.IGNORECASE),
    "a number that lost its noun": re.compile(r"\s(?:vào|trong|kéo dài) (?:hai|ba|bốn|mười|mười lăm)(?=\s(?:tại|ở)|$)"),
    "marks that enclose nothing": re.compile(r"\(\s*[),.;]|[“(]\s|\s[”)]|“”"),
    "doubled space or punctuation": re.compile(r"\s\s|,,|\s[,.;:]|\.\.|^[,.;:]"),
}


def faults(title: str, kind: EventKind = EventKind.OTHER) -> list[str]:
    """Name the mechanical faults of a title; what is cited may be known by its date alone."""
    found = [name for name, fault in _FAULTS.items() if fault.search(title)]
    if kind is EventKind.REFERENCE and "the date" in found:
        found.remove("the date")
    if not 8 <= len(title) <= 105:
        found.append("too short or too long")
    if title.count("“") != title.count("”") or title.count("(") != title.count(")") or title.count('"') % 2:
        found.append("an open quote or bracket")
    return found

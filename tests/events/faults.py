"""What a title may not have, each fault with its name."""

import re

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
        r"(?:[,;:\-–(“]|\s(?:tại|vào|của|và|với|(?<!\d\s)ngày|do|từ|ở|trong|cho|về|để|nhằm|là|khi|thì|mà|đã|sẽ|được|bị|các|những|một))$",
        re.I,
    ),
    "doubled space or punctuation": re.compile(r"\s\s|,,|\s[,.;:]|\.\.|^[,.;:]"),
}


def faults(title: str, kind: EventKind = EventKind.OTHER) -> list[str]:
    """Name the mechanical faults of a title; what is cited may be known by its date alone."""
    found = [name for name, fault in _FAULTS.items() if fault.search(title)]
    if kind is EventKind.REFERENCE and "the date" in found:
        found.remove("the date")
    if not 12 <= len(title) <= 105:
        found.append("too short or too long")
    if title.count("“") != title.count("”") or title.count("(") != title.count(")") or title.count('"') % 2:
        found.append("an open quote or bracket")
    return found

"""What came about by a time ("đến 1992 thì tan rã", "đến năm 1905 mới lợp ngói"): whether, and of whom it is told."""

import re
from dataclasses import replace

from timeline.events.draft.recounting import carried_out, known_first, tells
from timeline.events.draft.standing import COUNTS_AT, GOALS_AT, Place
from timeline.events.draft.whom import starts_anew, subject_before

_TILL = re.compile(r"(?:^|[\s,])(?:(?:mãi|cho|phải)\s)?(?:đến|tới)(?:\s(?:cuối|đầu|giữa))?\s*$", re.IGNORECASE)
_THEN = re.compile(
    r"(?P<comma>,)?\s(?:(?P<who>[^\d;:.]{2,70}?),?\s)?(?:mới|thì)\s(?!đây|nhất|rồi)(?P<what>[^,;:.]+)", re.IGNORECASE
)
_MUST = re.compile(r"(?:(?:phải|đành|buộc phải|đã|cũng)\s)+", re.IGNORECASE)
_MUST_AMID = re.compile(r"\s(?:phải|đành|buộc phải)\s")
# "Đến năm 1997, do vỡ nợ, nhà máy phải sa thải thợ"
_PLAIN = re.compile(r",?\s(?:(?:do|vì|nhờ|sau|khi|trước|theo|với)\s[^,;:.]{2,60},\s)?(?P<what>[^,;:.\d]+)")
_COUNTED = re.compile(r"(?:theo )?(?:thống kê|cập nhật|dự báo)(?: nhanh| sơ bộ)? (?:đến|tới)\s*", re.IGNORECASE)
_WHERE = re.compile(r"Trên [^,;:.]{2,40}? (?=(?:đã )?(?:có|ghi nhận) \d)", re.IGNORECASE)
_AND = re.compile(r"\s(?:và|rồi)\s", re.IGNORECASE)
_SHORT = 6
_FOUND = re.compile(r"(?:tìm thấy|tìm ra|tìm được|tìm lại được|phát hiện)[\s.,;]*$", re.IGNORECASE)
# How things were by then, of which nothing was done.
_WAS_SO = re.compile(
    r"(?<!\w)(?:là|có|không|chưa|chẳng|chỉ|thường|vẫn|còn|đang|rất|khá|mức|giá|số|thuộc|đạt|chiếm|tăng|giảm|lên|bằng|hơn|"
    r"nhiều|ít|đông|vắng|biết|hiểu|thấy|nhớ|muốn|cần|nên|sẽ|giàu|nghèo|ổn định|già|lớn|gần|khoảng|ước|dài|rộng)(?!\w)",
)


def turned(place: Place) -> bool:
    """Tell whether a clause behind "đến" says what came about by then, by whatever verb ("đến 1992 thì tan rã")."""
    if not _TILL.search(place.before):
        return False
    then = _THEN.match(place.after)
    plain = None if then else _PLAIN.match(place.after)
    if plain:  # "Đến năm 1991, bạn hàng cắt hợp đồng"
        told = _MUST_AMID.sub(" ", plain["what"])
        sure = place.old or (place.past and known_first(told))
        return (sure and not _WAS_SO.search(told) and tells(told)) or (place.past and carried_out(told))
    if not then or (then["comma"] and not then["who"]) or GOALS_AT.search(then[0]) or COUNTS_AT.search(then[0]):
        return False
    parts = [_MUST.sub("", part, count=1) for part in _AND.split(then["what"])]
    return any(tells(part) or not (re.search(r"\d", part) or _WAS_SO.search(part)) for part in parts)


def _clause_before(place: Place) -> str:
    """The clause before "đến", where it is short ("Năm 1978, lò rèn vào tổ hợp, đến 1981 thì đổi tên")."""
    clause = _TILL.sub("", place.before).rstrip(" ,").rpartition(", ")[2]
    return clause if clause.count(" ") <= _SHORT and not re.search(r"\d", clause) else ""


def without_turn(own: Place, place: Place) -> Place:
    """The clause of a date behind "đến" without "thì" or "mới", whom it is about before it: "Xưởng mất bạn hàng"."""
    if _COUNTED.fullmatch(own.before):  # "Thống kê đến 19h: đã có 3 người thiệt mạng"
        said, told = own.sentence[own.start : own.end], _WHERE.sub("", own.after.lstrip(" :,"), count=1)
        return replace(own, sentence=f"{said}, {told}", start=0, end=len(said))
    then = _THEN.match(own.after)
    tail = _told(own, place, then)
    if not tail:
        return own
    before = _TILL.sub("", own.before)
    if (then and then["who"]) or starts_anew(tail):
        before = ""
    elif not before or "," in before or not then:
        before = subject_before(place.sentence, place.start) or f"{before.rstrip(' ,') or _clause_before(place)}, "
    tail = f"được {tail}" if before and _FOUND.match(tail) else tail
    said, before = own.sentence[own.start : own.end], before if before.strip(" ,") else ""
    return replace(own, sentence=f"{before}{said} {tail}", start=len(before), end=len(before) + len(said))


def _told(own: Place, place: Place, then: re.Match[str] | None) -> str:
    """What is told behind a date, "thì" or "mới" left out; empty where the clause tells no turn."""
    if not then:  # "làm thợ đến năm 1980 về hưu"
        return own.after.lstrip() if own.after.startswith(" ") and turned(place) else ""
    if then["who"]:
        who = f"{then['who']}," if "," in then["who"] else then["who"]
        return f"{who} {own.after[then.start('what') :]}" if turned(place) else ""
    led = _TILL.search(place.before) or not then["comma"]
    return own.after[then.start("what") :] if led else ""

"""A date behind the last thing that its sentence adds to the place of that: who is replaced, what a search is for."""

import re
from dataclasses import replace

from timeline.events.draft.standing import DEED_AT, HAPPENS_AT, Place
from timeline.events.draft.whom import VERB_FIRST, subject_before
from timeline.events.language.folding import CAPITAL
from timeline.events.language.words import DOCUMENTS, finder

_LEAD = r"(?:vào|từ|kể từ|hồi|hôm|ngày|lúc|trong)?\s*$"
# "Thủ môn trở lại, trong khi trung vệ Lò Văn Páo chấn thương từ ngày 2/4": the other one.
_WHILE = re.compile(
    rf",?\s(?:trong khi(?: đó)?|còn(?! lại)|nhưng|song)\s(?P<own>[^,;:“”\"]{{6,80}}?)\s+{_LEAD}", re.IGNORECASE
)
# "bà Én giữ chức Bí thư, thay ông Lò Văn Páo nghỉ hưu từ ngày 1/10"
_INSTEAD = re.compile(
    r",?\s(?i:thay(?: thế)?(?: cho)?)\s"
    rf"(?P<own>(?:[^\W\d]\w* ){{0,4}}?{CAPITAL}\w+(?: {CAPITAL}\w+)*\s[^,;:“”\"]{{4,60}}?)"
    rf"\s+{_LEAD}"
)
# "thua ba trận, trong đó có thất bại 0-4 trước Sóng Biển hôm 5/4"
_AMONG = re.compile(
    r",?\s(?:trong đó có|gồm cả|bao gồm|kể cả|mới nhất là|gần nhất là|đáng chú ý là)\s(?P<own>(?:một |trận |cú )*"
    rf"(?:thất bại|chiến thắng|thua|thắng|hòa|vụ|trận|đợt|cơn)\s[^,;:“”\"]{{6,80}}?)\s+{_LEAD}",
    re.IGNORECASE,
)
_DONE = re.compile(r"\s(?:sẽ|được|đã|bị)\s")
# "lấy lời khai để làm rõ vụ giết người xảy ra ở xã Tân An, ba ngày trước"
_OF_CASE = re.compile(
    r"(?<!\w)(?P<own>(?:vụ|trận|đám cháy|sự cố|cơn)\s(?:[^\W\d]\w*\s){1,8}?xảy ra (?:ở|tại|trên)\s"
    r"[^,;:“”\"]{3,60}?),?\s+"
    rf"{_LEAD}",
    re.IGNORECASE,
)
# "bị khởi tố căn cứ theo quyết định khởi tố vụ án xảy ra tại Quỹ Bàu Lác ngày 20/4"
_BY_DECISION = re.compile(
    r"\s(?:căn cứ(?: theo| vào)?|dựa (?:trên|vào)|theo)\s"
    rf"(?P<own>{finder(DOCUMENTS).pattern}\s[^;:“”\"]{{8,140}}?)\s+{_LEAD}",
    re.IGNORECASE,
)
# "ông dạy ở trường cho đến khi nghỉ hưu năm 1996"
_UNTIL = re.compile(rf"\s(?:cho )?(?:đến|tới) (?:khi|lúc) (?P<own>[^,;:“”\"]{{4,50}}?)\s+{_LEAD}", re.IGNORECASE)
_HAPPENED = re.compile(r"\s(?:đã )?xảy ra\s(?=(?:ở|tại|trên)\s)")
_ENDS = re.compile(r"\s*(?:[.;!?…”\"]|$)|\s(?:và|rồi|nhưng)\s")
# So many words before it tell something else.
_BEFORE = 4


def last_added(place: Place) -> Place:
    """The place within what its sentence adds last, where the date ends that; else the place as it is."""
    if not _ENDS.match(place.after) or place.before.count("(") != place.before.count(")"):
        return place
    for added in (_WHILE, _INSTEAD, _UNTIL, _AMONG, _BY_DECISION, _OF_CASE):
        found = added.search(place.before)
        if not found or place.before[: found.start("own")].count(" ") < _BEFORE:
            continue
        if added in {_WHILE, _INSTEAD} and not _somebody_does(found["own"]):
            continue
        if added is _BY_DECISION and _DONE.search(found["own"]):
            continue  # "theo Nghị quyết 15 sẽ được áp dụng": what goes by it is done.
        if added is _UNTIL and not (VERB_FIRST.match(found["own"]) or _somebody_does(found["own"])):
            continue
        whose = (
            subject_before(place.sentence, found.start()) if added is _UNTIL and VERB_FIRST.match(found["own"]) else ""
        )
        own = _HAPPENED.sub(" ", found["own"], count=1) if added is _OF_CASE else found["own"]
        said, told = place.sentence[place.start : place.end], f"{whose}{own}{place.before[found.end('own') :]}"
        return replace(place, sentence=told + said, start=len(told), end=len(told) + len(said))
    return place


def _somebody_does(clause: str) -> bool:
    """Tell whether a clause says who did what."""
    deed = HAPPENS_AT.search(clause) or DEED_AT.search(clause)
    return bool(deed and deed.start() and not VERB_FIRST.match(clause))

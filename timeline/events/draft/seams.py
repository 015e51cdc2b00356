"""What is left where a date was taken out of a sentence: the words that led it in, or belong to it, go with it."""

import re

from timeline.events.draft.standing import HAPPENS_AT, PREPOSITION
from timeline.events.language.folding import CAPITAL
from timeline.events.language.names import capital, small
from timeline.events.language.words import SPEAKS, finder

_UP_TO = re.compile(
    r"\s*(?:(?:cho |tính |mãi )?(?:đến|tới)|(?:bước )?(?:sang|vào|qua)|kết thúc|khép lại|hết)\s*", re.IGNORECASE
)
# "Phiên [21/8], giá vàng tăng", "Kết thúc phiên [13/2], ...", "Thời gian: [12/3] - chính hội": which day it is.
_OF_THE_DAY = re.compile(
    r"\s*(?:(?:vào|trong|trên|tại|ở|sang|bước vào|mở cửa|kết thúc|đóng cửa|chốt|khép lại|đầu|cuối|giữa|ngay) )*"
    r"(?:phiên(?: giao dịch)?(?: (?:sáng|chiều))?|mở cửa|đóng cửa|kết phiên|đợt|giai đoạn|"
    r"(?:thời gian|ngày giờ|thời điểm|lịch)(?: \w+){0,2}:)[\s,]*",
    re.IGNORECASE,
)
# "Giai đoạn [3/2 đến 9/2] và từ [14/2 đến 16/2], vé vẫn còn": another day of the same was taken out.
_ALSO_ON = re.compile(r"[\s,]*\s(?:và|cùng)\s+(?:từ\s+|vào\s+)?$|,\s*$")
# "Theo thông báo của Sở Xây dựng, từ ngày 20/6 xe trên 10 tấn bị cấm ...": a source, whatever stands behind its comma.
_SOURCE = re.compile(
    r"\s*(?:theo|căn cứ|tại|trong|ở|trên|nhân)\s[^,;:]{2,110},\s(?:(?:vào|từ|kể từ|trong|hồi|lúc|bắt đầu từ)\s+)?",
    re.IGNORECASE,
)
# "Báo cáo cho biết, đến [17 giờ ngày 7/10], cửa vỡ đã được hàn khẩu": what led in the date goes with it.
_REACHED = re.compile(
    rf"(?<=[,;:]\s)(?:mãi )?(?:đến|tới)\s*$|(?P<said>{finder(SPEAKS).pattern},?)\s+(?:đến|tới)\s*$|"
    r"^(?P<foretold>dự báo|ước tính|dự kiến),?\s+(?:đến|tới)\s*$",
    re.IGNORECASE,
)
# "hoãn từ 26-9 sang [30-9] vì sân ngập"
_PUT_OFF_TO = re.compile(
    r"(?<!\w)(?P<put>(?:hoãn|lùi|đẩy|dời|chuyển|đổi|rời)(?: \w+){0,3}?)\s+(?:từ\s+)?(?:sang|qua)\s*$|"
    r"(?<!\w)(?P<off>(?:hoãn|lùi|đẩy|dời (?:lịch|ngày))(?: \w+){0,3}?)\s+(?:từ\s+)?(?:đến|tới|xuống)\s*$",
    re.IGNORECASE,
)
# "Liên hoan sẽ được dời sang [14/10]": what is put off is its day.
_BARELY = re.compile(r"(?:dời|lùi|chuyển|đổi)(?: lại)?", re.IGNORECASE)
# "Hạn xong khu mới là [tháng 6], nay lùi sang tháng 9": without its day the clause says nothing.
_IS_THE_DAY = re.compile(r"(?<=\w)\s+(?:đã |sẽ |vẫn |chính |chỉ )?là(?: vào)?\s*$", re.IGNORECASE)
# "Triển lãm cây cảnh diễn ra [từ 26/4 đến 2/5] là điểm nhấn": it took place.
_TOOK_PLACE = re.compile(r"\w (?:diễn ra|được tổ chức|khai mạc|bế mạc|ra đời|qua đời)\s*$", re.IGNORECASE)
# "Trận lũ [rạng sáng 10/9], tại Làng Nủ": the comma only closed the date.
_CLOSES = re.compile(r"\s*,\s*(?=(?:ngay )?(?:tại|ở|trên)\s)", re.IGNORECASE)
# "Kết quả xét nghiệm dự kiến có vào [ngày 3/6]"
_DUE = re.compile(r"(?P<what>[^,;:]{5,70}?),?\s(?P<due>(?:(?:dự kiến|sẽ|sớm)\s)+)có")
_DOES = re.compile(r"(?<!\w)(?:đã|đang|được|bị|vừa)\s")
# "Anh nhập viện hai lần, lần gần nhất hôm 28/7"
_LAST_TIME = re.compile(
    r"(?P<what>[^,;:]{8,80}?)\s(?:hai|ba|bốn|năm|sáu|bảy|nhiều|vài|mấy|\d+) lần,\s(?:trong đó\s)?"
    r"(?P<time>lần (?:gần (?:đây )?nhất|sau cùng|cuối(?: cùng)?|đầu(?: tiên)?|mới nhất|thứ \w+))",
    re.IGNORECASE,
)
# "Tại ấp Bàu, xã Lộc Hòa đã xảy ra vụ án giết người": what happened goes first, and where behind it.
_THERE_HAPPENED = re.compile(
    rf"(?P<where>(?:(?:ngay |cũng )?(?:tại|ở|trên)(?: địa bàn)?|(?:khu vực|xã|phường|huyện|quận|tỉnh|thành phố))\s"
    rf"(?:(?!(?-i:{HAPPENS_AT.pattern}))[^;:“”]){{2,110}}?),?\s(?:đã |cũng |vừa |lại |liên tiếp )*xảy ra "
    r"(?:một |liên tiếp )?(?P<what>(?:vụ|trận|cơn|đợt|sự cố|tai nạn|cháy|động đất|sạt lở|ngộ độc)\s[^;:“”]{3,})",
    re.IGNORECASE,
)
# "Phong Lai thì bị tê liệt": as against another.
_WHILE_IT = re.compile(rf"^(?P<who>{CAPITAL}\w*(?: {CAPITAL}\w*)*) thì (?=(?:bị|được|đã|lại|cũng)\s)")
# "Tiền thân của công ty là Xí nghiệp Hạ Lâm, được thành lập ...": what was founded.
_FORERUNNER = re.compile(
    r"^tiền thân (?:của [^,;:]{2,50}? )?là (?P<what>[^,;:]{4,70}?),? "
    r"(?=(?:được|bị|do|thành lập|ra đời|lập|mở)\s)",
    re.IGNORECASE,
)
_POINTS_THERE = re.compile(r"\s(?:này|đó|đây|trên|nói trên)$", re.IGNORECASE)


def of_the_day(before: str) -> bool:
    """Tell whether the words before a date only say which day it is: "Trên sàn Hòn Mây, kết thúc phiên"."""
    return _OF_THE_DAY.fullmatch(before.rpartition(", ")[2]) is not None


def led_in(before: str, after: str) -> tuple[str, str]:
    """The words before and behind a date without those that only led it in, or that say nothing without it."""
    before = _ALSO_ON.sub(" ", before) if of_the_day(_ALSO_ON.sub(" ", before)) else before
    if of_the_day(before.rstrip(" ,") + " ") and re.match(r"\s*[,–-]", after):
        return before.rstrip(" ,").rpartition(", ")[0], after
    if _UP_TO.fullmatch(before) or _SOURCE.fullmatch(before):
        return "", after
    before = _PUT_OFF_TO.sub(_put_off, _REACHED.sub(_said, PREPOSITION.sub("", before)))
    if _TOOK_PLACE.search(before) and re.match(r"\s+là\s", after):
        return before, ""
    whole = _IS_THE_DAY.sub("", before)
    if whole != before and re.match(r"\s*(?:[,;.)]|$)", after):
        return whole, ""
    if before.strip() and not before.rstrip().endswith((",", ":", "-", "–")):
        after = _CLOSES.sub(" ", after, count=1) if _CLOSES.match(after) else after
    return before, after


def _said(led: re.Match[str]) -> str:
    """The verb before what led in a date."""
    return led["said"] or led["foretold"] or ""


def _put_off(found: re.Match[str]) -> str:
    """What is done, of "dời sang": the day of it is put off where nothing else is."""
    verb: str = found["put"] or found["off"]
    named = re.search(r"(?<!\w)(?:ngày|lịch|giờ|thời (?:gian|hạn|điểm)|hạn)(?!\w)", found.string[: found.start()])
    return f"{verb.removesuffix(' lại')} lịch" if _BARELY.fullmatch(verb) and not named else verb


def joined(text: str) -> str:
    """A clause whose words go another way round once its date is out of it.

    >>> joined("Kết quả xét nghiệm dự kiến có")
    'Dự kiến có kết quả xét nghiệm'
    """
    text = _FORERUNNER.sub(r"\g<what> ", _WHILE_IT.sub(r"\g<who> ", text))
    due = _DUE.fullmatch(text.rstrip(" ."))
    if due and not _DOES.search(due["what"]):
        what = due["what"] if re.match(rf"{CAPITAL}\w* {CAPITAL}", due["what"]) else small(due["what"])
        return f"{capital(due['due'])}có {what}"
    last = _LAST_TIME.match(text)
    return f"{last['what']} {last['time']}" if last and re.match(r"[\s.]*$", text[last.end() :]) else text


def befallen(text: str) -> str:
    """A clause that opens with where something happened with what happened first.

    >>> befallen("Tại ấp Bàu, xã Lộc Hòa đã xảy ra vụ cháy lớn")
    'Vụ cháy lớn xảy ra tại ấp Bàu, xã Lộc Hòa'
    """
    there = _THERE_HAPPENED.fullmatch(text.rstrip(" ."))
    if not there:
        return text
    what, where = there["what"], there["where"].rstrip(" ,")
    if _POINTS_THERE.search(where):  # "tại huyện này"
        return capital(what)
    where = small(where) if re.match(r"(?:ngay |cũng )?(?:tại|ở|trên)\s", where, re.IGNORECASE) else f"ở {small(where)}"
    told = HAPPENS_AT.search(what, what.find(" ", what.find(" ") + 1))
    return f"{capital(what)}{'' if told else ' xảy ra'} {where}"

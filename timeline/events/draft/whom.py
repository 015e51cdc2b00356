"""A clause inside a sentence to whom or what it is about, where it does not say so itself."""

import re

from timeline.events.draft.standing import DEED_AT, HAPPENS_AT, OPENS_AT
from timeline.events.language.folding import CAPITAL, LOWER, even
from timeline.events.language.nouns import BEARERS, WORKS
from timeline.events.language.words import finder, table

NO_ACCUSED = r"(?!bị (?:cáo|can|hại|đơn)(?!\w))"
AUX = rf"(?:{NO_ACCUSED}(?:đã|sẽ|đang|từng|vừa|mới|chính thức|được|bị|sắp))\s+"
# "thi công", "dự kiến": no verb of what happens, though one stands in it.
COMPOUND = (
    r"(?:tuyển sinh(?=[^,;:]* (?:xong|kết thúc|hoàn thành|bắt đầu|diễn ra))|"
    r"thi (?:công|thể|hành)|dự (?:án|kiến|báo|thảo|toán|phòng|trữ)|nhận (?:định|thức|diện)|mất mát|mở đầu)(?!\w)"
)
VERB = rf"(?:{AUX})*(?!{COMPOUND})(?:{HAPPENS_AT.pattern})"
DEED = rf"(?:{AUX})*(?!{COMPOUND})(?:{HAPPENS_AT.pattern}|{DEED_AT.pattern})"
# Where one clause of a sentence ends and the next begins.
BREAK = re.compile(
    rf"[;,]\s+|\s(?=và (?:{VERB}|{AUX}))|\s(?=(?:còn(?! lại)|nhưng|rồi|để|"
    rf"sau khi|trước khi|trong khi|ngay sau khi|sau đó|tiếp đó)\s)",
    re.IGNORECASE,
)
LINK = re.compile(
    r"^[\s,;]*(?:(?:còn|và|nhưng|rồi|để|sau khi|trước khi|ngay sau khi|trong khi|sau đó|tiếp đó|kể từ khi|khi)\s+)*",
    re.IGNORECASE,
)
VERB_FIRST = re.compile(
    rf"\s*{NO_ACCUSED}(?:(?:đã|sẽ|đang|từng|vừa|được|bị)\s|(?:(?:dự kiến|hứa|hẹn|cam kết)\s(?:sẽ\s)?)?{DEED})",
    re.IGNORECASE,
)
# "Khánh Hòa thắng một trận": no verb is written with a capital.
_SUBJECT = re.compile(rf"(?P<who>[^,;:]{{2,60}}?)\s+(?=(?-i:{LOWER}))(?={AUX}|{DEED})", re.IGNORECASE)
# "Tục khai lò có từ thế kỷ 17, bị bỏ năm 1967 và được khôi phục năm 2004": what it is says whom it befell.
_IS = re.compile(
    r"(?P<who>[^,;:]{3,50}?)\s(?:hiện |vốn )?(?:có|gồm|sinh (?:năm|ngày|ra|ở|tại)|nằm|(?<!kéo )dài \d|rộng \d)"
)
# "Tháng 10 năm đó ông bị bắt, năm 1954 mới được thả": when stands before who.
WHEN_HEAD = re.compile(
    r"(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm|hôm|ngày|tuần|tháng|năm|\d+ giờ(?: rưỡi)?)\s"
    r"(?:\d[\d/.-]*\s|(?:đó|ấy|sau|trước|nay|qua|này|tới)\s|vừa (?:rồi|qua),?\s)+|"
    r"(?:một|hai|ba|bốn|năm|sáu|bảy|mười|vài|mấy|ít|nửa|\d+) (?:giờ|ngày|hôm|tuần|tháng|năm) "
    r"(?:sau|trước)(?: đó)?,?\s)+",
    re.IGNORECASE,
)


# "năm 1999 sang Đức": who moved where.
_MOVES = re.compile(rf"(?:sang|ra|vào|lên|xuống|về|qua) {CAPITAL}")
_AGAIN = re.compile(r"^(?:lại|xin|phải|cũng) ")
_HAD_TO = re.compile(r"(?: (?:phải|đành|bèn|liền|cũng|vẫn|xin))+$")
# "Năm 1975 ông về Đài phát thanh, năm 1983 đoạt giải": by whatever verb, it is he.
_HE = re.compile(
    rf"(?P<who>(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]ụ)(?: {CAPITAL}\w+){{0,4}})\s(?={LOWER})"
    r"(?!(?:giáo|chủ|con|em|bà|nội|ngoại|tổ|đồ|dâu|rể|cháu|chị|trai|gái|của)\s)"
)
# "Huấn luyện viên Phan Trọng Đạt nghỉ", "công ty đưa hàng vào siêu thị": by whatever verb too.
_BODIES = r"công ty|hợp tác xã|nhà máy|xưởng|trường|đội|câu lạc bộ|hãng|gánh|đoàn|quán|làng|xã|huyện|tỉnh"
_GOES = r"(?:đưa|bị|được|làm|nhận|gửi|trả|thuê|xin|nợ|lỗ|đặt|nghỉ|vào|ra|lên|xuống|sang|theo|đi)\s"
_WORD = r"(?!(?:vào|ra|lên|xuống|sang|về|qua|đến|tới|ở|tại|của|cho|với|là|bị|được|do|theo|từ|gặp)\s)[^\W\d]\w*"
_NAMED = re.compile(
    rf"(?P<who>(?i:{_BODIES})(?= {_GOES})|(?:{_WORD} ){{0,4}}?{CAPITAL}\w+(?: {CAPITAL}\w+)+) (?={LOWER})"
    r"(?<!Phó Bí )(?<!Phó Chủ )(?!(?:và|của|ở|tại|từ|với|do|là|có|cho|về)\s)"
)
# "Nhà máy do một liên doanh dựng"
_BY = re.compile(r"(?<=\w) do \w+(?: [^\s,]+){0,6}$")
# "HTX vay 3 tỷ đồng mua máy": a verb that we do not know stands in it.
_SUM = re.compile(r"\w \d[\d.,]* (?:tỷ|triệu|nghìn|tấn|kg|km|ha|m|suất|căn|chiếc|lượt)(?!\w)")
_HOW = frozenset(("tạm", "liền", "bèn", "đành", "phải", "tự", "cùng", "lại", "chính thức", "lần lượt", "dần"))
_NOBODY = frozenset(("lễ", "hai", "ba", "một", "nhấn", "đánh", "làm", "gây", "khiến"))
# "sau ba năm khoác áo Hải Trà": when or why stands there, nobody.
# "ông rao bán": a verb that we do not know stands before one that we do; "ông lang", "bà cụ" are persons.
_KINDS = frozenset(
    table(
        "lang, thợ, lão, nông, cả, hai, ba, tư, bốn, sáu, bảy, tám, chín, mười, út, phán, lý, trùm, hội, đội, xã, "
        "thầy, hàng, đốc, tú, cử, nghè, bầu, từ, thủ, trưởng, chánh, hương, bếp, cai, ký, thông, đầm, góa, lính, tài, "
        "cụ, này, ấy, ta, đỡ, ngoại, nội, hiệu, vua"
    )
)
_ADVERB = re.compile(r"(?:sau|trước|trong|từ|với|theo|do|vì|tại|ở|nhờ|nhân|khi|bằng|qua)\s", re.IGNORECASE)
_OTHERS = "bến, đò, dân, người dân, dân làng, bà con, nhà thầu, khách, quân, giặc, lò, xưởng, quán, hai bên, cả làng"
# "Làng lập hợp tác xã nón, giải thể năm 1990": it is what was made that came to an end.
_MADE = re.compile(
    r"(?<!\w)(?:lập|lập ra|thành lập|khởi công(?: xây dựng)?|xây dựng|dựng|xây|làm|mở|đắp|bắc)\s"
    r"(?!lại|xong|mới|thêm)(?P<what>[^,;:\d]{3,50}?)"
    r"(?:\s(?:dài|rộng|trị giá|với|bằng|ở|tại|năm|tháng)\s(?:[^,;:]|,(?=\d))*)?[,;]\s$"
)
_ITS_FATE = re.compile(
    r"(?:(?:dự kiến|sẽ|và|được)\s)*(?:giải thể|tan rã|khánh thành|hoàn thành|đi vào (?:hoạt động|vận hành)|đưa vào|"
    r"thông xe|sập|cháy|đổ|hợp long|gãy|vỡ)(?!\w)"
)
# Something else is told of, by a verb that we do not know.
_NAMES = finder(f"{BEARERS}, {WORKS}, {_OTHERS}")
# The name of a work that begins with a verb has so many spaces at least.
_OF_WORK = 2
# "bà Võ Thị Én, Phó Bí thư Tỉnh ủy, | được chỉ định": who holds the office.
_IN_OFFICE = re.compile(
    rf"(?:^|,\s)(?P<who>(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí)(?: {CAPITAL}\w+){{2,5}}), "
    r"(?P<as>[^;:“”]{5,150}), $"
)
# "Lễ viếng từ 8h, truy điệu lúc 13h": a rite of the same.
_RITE = re.compile(r"(?:truy điệu|an táng|hỏa táng|động quan|di quan|hạ huyệt|đưa tang|bế mạc|khai mạc)(?!\w)")


def without_subject(clause: str) -> bool:
    """Whether a clause inside a sentence begins with its verb; a capital makes a name of it ("Tuyển bị bắt")."""
    clause = _AGAIN.sub("", clause, count=1)
    return not clause[:1].isupper() and (VERB_FIRST.match(clause) or _MOVES.match(clause)) is not None


def starts_anew(clause: str) -> bool:
    """Whether a clause begins with whom or what it is about ("hợp tác xã chuyển đổi", "ông về hưu"), not its verb."""
    if VERB_FIRST.match(clause):
        return False
    if clause[:1].isupper() or _NAMES.match(clause) or _HE.match(clause):
        return True
    found = _SUBJECT.match(clause)
    return found is not None and found["who"].count(" ") < _OF_WORK and even(found["who"]) not in _HOW


def _somebody(who: str) -> bool:
    """Whether the words before a verb are somebody or something."""
    return even(who) not in _NOBODY and not _SUM.search(who)


def _without_verb(who: str, clause: str) -> str:
    """Whom a clause is about without the verb before the one that was found, or by whom it was done."""
    he = _HE.match(clause)
    rest = who[he.end("who") :].split() if he else []
    if he and len(rest) == 1 and rest[0] not in _KINDS:
        return he["who"]
    return _HAD_TO.sub("", _BY.sub("", who))


def _verb_first(clause: str, who: str) -> bool:
    """Whether a sentence begins with a verb, which makes no name of a work ("Tiêm phòng bao vây bắt đầu")."""
    return VERB_FIRST.match(clause) is not None and (who.count(" ") < _OF_WORK or HAPPENS_AT.match(clause) is None)


def subject_before(sentence: str, stop: int) -> str:
    """Who or what the nearest clause before `stop` is about, with a space behind it; empty where none says."""
    office = _IN_OFFICE.search(sentence, 0, stop)
    if office and not HAPPENS_AT.search(office["as"]):
        return f"{office['who']} "
    made = _MADE.search(sentence, 0, stop) if _ITS_FATE.match(WHEN_HEAD.sub("", sentence[stop:], count=1)) else None
    if made:
        return f"{made['what']} "
    starts = [0, *(found.end() for found in BREAK.finditer(sentence, 0, stop) if found.end() < stop)]
    for start in reversed(starts):
        clause = OPENS_AT.sub("", LINK.sub("", sentence[start:stop], count=1), count=1)
        clause = WHEN_HEAD.sub("", clause, count=1)
        found = (
            None
            if start and _ADVERB.match(clause)
            else _SUBJECT.match(clause) or _HE.match(clause) or _NAMED.match(clause)
        )
        if (
            found
            and _somebody(found["who"])
            and not (without_subject(clause) if start else _verb_first(clause, found["who"]))
        ):
            return _without_verb(found["who"].strip(), clause) + " "
        other = _NAMES.match(clause) or (" là " in clause and sentence[:start].rstrip().endswith(";"))
        if start and other and not found and not without_subject(clause) and not _ADVERB.match(clause):
            return ""  # "cầu Lấp thông xe, bến vắng dần, rồi đóng hẳn": it was not the bridge.
    if re.match(r"Lễ (?:viếng|rước|khai mạc)\s", sentence) and _RITE.match(sentence, stop):
        return "lễ "
    heads = (OPENS_AT.sub("", sentence[start:stop], count=1) for start in starts)
    described = next((found for head in heads if (found := _IS.match(head))), None)
    return described["who"] + " " if described else ""

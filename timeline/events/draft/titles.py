"""A sentence and the date in it to a title: who did what, without the date."""

import re

from timeline.events.draft.cutting import LIMIT, SHORTEST, shorten
from timeline.events.draft.seams import befallen, joined, led_in
from timeline.events.draft.standing import DEED_AT, HAPPENS_AT, PREPOSITION, SPEAKS_AT, Place
from timeline.events.draft.whom import subject_before
from timeline.events.language.folding import CAPITAL, LOWER
from timeline.events.language.names import capital, small
from timeline.events.language.words import (
    DOCUMENTS,
    HAPPENINGS,
    HAPPENS,
    HAPPENS_ONCE,
    OCCASIONS,
    OPENINGS,
    SPEAKS,
    finder,
)

_DATELINE = re.compile(
    rf"^(?:[^(),]{{0,25}}\([^(),]{{2,25}}\)\s*[-–—:]*\s*(?={CAPITAL})|(?:{CAPITAL}[\w.]*\s?){{1,4}}\s*[-–—]\s+(?={CAPITAL}))"
)
# "hiện trường" begins with no opening word.
OPENING = re.compile(
    rf"^[\s,;:.\-–—]*(?:{finder(OPENINGS).pattern})(?!\s(?:trường|vật|tượng|trạng|thực|đại|diện|có mặt))\s*,?\s*",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(
    r"^(?:cũng\s+)?(?:tại|ở|kết luận|chủ trì|phát biểu|trên|theo|phát biểu|nhân|"
    r"trong khuôn khổ|trong khi|với sự|dưới sự|trước sự|sau khi|sau|lúc|"
    r"khoảng|từ|vào|trong|trước|đúng|"
    r"do ảnh hưởng|bất chấp|dưới thời|"
    r"để (?!thua|mất|lọt|xảy|lại)\w+|căn cứ|về (?:hành vi|vụ|việc|vấn đề)|về đến|"
    r"về tới|cách đây|về phía|đối với|như|cùng với cả|trả lời)\s[^,]{2,110},\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:,\s*)?\b(?:theo|nguồn)\s+(?:nguồn tin|thông tin|báo|TTXVN|thống kê|công an|đại diện|lãnh đạo|ông|bà)[^,;]*$"
    r"|,\s*[^,;]{3,90}?\b(?:cho biết|cho hay|thông tin|khẳng định|chia sẻ|nói)(?:\s+(?:thêm|như vậy))?$",
    re.IGNORECASE,
)
# A part of a sentence shorter than this cannot stand alone.
_PART = 18
# With so many words the first part of a sentence can.
_WORDS = 3
# A shorter title can hardly tell who did what.
TELLING = 20
# What somebody told is told in no fewer letters.
_SAYS = 12
_SUBJECTLESS = re.compile(r"(?:bị|được|đã|đang|sẽ|vừa|rồi|nay|có|ra|và|còn|nhưng)\s", re.IGNORECASE)
_OTHER_DATE = re.compile(
    r"^(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm|tháng|năm)\s+)+\d[\d/.-]*"
    r"(?:\s+(?:tháng|năm)\s+\d+)*(?:\s+(?:tới|này|qua|sau|vừa qua|năm nay|năm ngoái))?\s*[,:]?\s+|"
    r"^(?:đầu|giữa|cuối) (?:năm (?:nay|ngoái|rồi|trước|sau)|(?:tháng|tuần) (?:này|trước|rồi|sau|tới)),?\s+",
    re.IGNORECASE,
)
_NEWS_IS = re.compile(
    r"^(?:dự báo|nhìn chung|cụ thể là|ghi nhận|quan sát),\s|^nay,?\s(?=\w+ \w)|^phía [^,]{2,40}, (?=\w+ \w)|"
    r"^không ai [^,]{3,30}, (?:vì|do)\s|"
    rf"^không (?:thể|chịu|chấp nhận|muốn|đồng ý) [^,]{{3,80}}, (?-i:(?={CAPITAL}))|"
    r"^nguyên nhân(?:, theo [^,]{2,40},)? là (?:do |vì )?(?=\w+ \w+ \w)|"
    r"^(?:đó|đây) là (?:thông tin|nội dung|ý kiến|chia sẻ|khẳng định|một trong)[^,.]{0,50}?\s(?:tại|trong)\s",
    re.IGNORECASE,
)
# What a date between two commas belongs to: not an adverbial, nothing that happened.
_NAMES = re.compile(
    rf"\s*(?!(?:{finder(OPENINGS).pattern}|theo|tại|ở|trong|trên|sau|trước|khi|nhân|với|từ|do|"
    r"về|như|cùng|đối|qua|để|bằng|dưới|riêng|giữa)[\s,])",
    re.I,
)
# What is left of a clause that only said when.
_EMPTIED = re.compile(
    r",\s*(?:bắt đầu|diễn ra|kéo dài|dự kiến|áp dụng|thời gian|thời hạn|cấp phát|thực hiện|triển khai)(?=,|\.?$)"
)
# "Ở trận tranh hạng ba, Sơn La thắng": which match it was is told, behind what happened in it.
_STAGE = re.compile(
    r"^(?P<stage>(?:ở|trong|tại) (?:trận|lượt|vòng|hiệp|bán kết|chung kết|tứ kết)\s[^,]{3,50}), (?P<what>[^,;:]{12,})$",
    re.I,
)
# "4. Xe khách tông xe tải, hai người tử vong: Khoảng [10h40 ngày 21/2], ...": a list's own headline.
_LISTED = re.compile(r"\s*\d{1,2}[.)]\s+(?P<head>[^:“”]{15,110}):\s")
_NUMBER = re.compile(rf"^\d{{1,2}}[.)]\s+(?={CAPITAL})")
_HELD = re.compile(r"\s(?:được )?(?:diễn ra|tổ chức|thi đấu)$")
# What is left of "tại xã A, huyện B, ...".
_AREA = re.compile(
    rf"^(?i:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|tỉnh|bản|thôn|ấp) "
    rf"{CAPITAL}\w*(?: {CAPITAL}\w*){{0,4}}(?: \([^()]*\))?,\s+"
)
_HEADS = (OPENING, _OTHER_DATE, _NEWS_IS, _ADVERBIAL, _AREA)
_WHEN_CLAUSE = re.compile(r"\s*,?\s*(?:khi|lúc|thời điểm)\s+(.{15,})")
_WHICH = re.compile(r"(?<!\w)(?:trận|cơn|đợt|vụ) (?!đó|ấy|này|việc)\w+(?: lịch sử| lớn)?\s*$", re.IGNORECASE)
_SAID = re.compile(
    r"(?P<who>[^,;:]{2,90}?)(?:,[^,;:]{3,90},)?\s(?:cho biết|cho hay|kể|kể lại|nói)(?! (?:về|đến|tới|với)\s)"
    r"(?: thêm| rằng| (?:trên|tại|với|trong) [^,;:]{2,40}? rằng)?[,:]?\s+"
    r"(?P<what>[^\"“]{8,})"
)
# "Đài khí tượng nhận định, vùng núi rét đậm": the weather is told, not who foretells it.
_FORETOLD = re.compile(
    r"(?:Cơ quan|Trung tâm|Đài) (?:[Kk]hí tượng|[Dd]ự báo)[^,;:“”]{0,60}?\s(?:nhận định|dự báo|cho biết|cảnh báo)"
    r"(?:,| rằng)?\s+(?P<what>[^“”]{20,})"
)
_DONE = re.compile(rf"{HAPPENS_AT.pattern}|(?<!\w)(?:sẽ|đã|vừa)\s{DEED_AT.pattern}", re.IGNORECASE)
_BARE_OFFICE = re.compile(
    r"(?:phường|xã|huyện|quận|tỉnh|thành phố|công ty|nhà máy|đội|trường|đơn vị|cơ sở)\s(?:đã|sẽ|đang|được|bị|vừa)\s"
)
_HE = re.compile(r"(?:Ông|Bà|Anh|Chị|Cô|Cụ)(?: (?:này|ấy|cũng|ta))?")
# "Gia đình chúng tôi thương tiếc báo tin: cụ ông Lò Sài, sinh năm 1931, ..., đã từ trần".
_DEATH_NOTICE = re.compile(
    r".{0,90}?báo tin:?\s+(?P<who>[^,;:]{5,60}),.*?\s(?P<what>(?:đã )?(?:từ trần|qua đời|mất|về nước Chúa|viên tịch))",
    re.IGNORECASE,
)
# "nói: "Ngày 20/9 chúng tôi ra mắt quỹ, ...": what is left of quoted words is quoted too.
_OPEN_QUOTE = re.compile(r"(?P<says>:)\s*[“\"][\s,]*(?P<what>[^”\"\s]+ [^”\"]+)$")
# "Bà An, Phó chủ tịch, nói: “Chúng tôi sẽ ...": who says it, and what.
_QUOTED = re.compile(
    rf"(?P<who>[^\W\d_][^,;:“]{{2,60}}?)(?:,[^;:“]{{3,90}},)?\s(?i:{finder(SPEAKS).pattern})(?: thêm| rằng)?\s*:?\s*"
    r"[“\"](?P<what>[^”\"]{8,})[”\"]?[\s.]*$"
)
_QUOTED_FIRST = re.compile(
    rf"^[“\"](?P<what>[^”\"]{{8,}})[”\"],?\s*(?P<who>[^,;:“\"]{{2,60}}?)(?:,[^;:“]{{3,90}},)?\s(?i:{finder(SPEAKS).pattern})[^“\"]*$"
)
_SAYS_SO = re.compile(rf"(?<=[”\"]),?\s(?:ông|bà|anh|chị|cô|cụ) (?:\w+ )?(?:{finder(SPEAKS).pattern})[^“”\"]*$", re.I)
# What a person's name carries that no headline would: an age, a year of birth.
_AGED = re.compile(r"\s*\((?:SN|sinh năm|sinh|[^()]{0,3}\d{1,3} tuổi)(?![^\W\d_])[^()]*\)", re.IGNORECASE)
_TRAILING_OFF = re.compile(rf"\s*(?:…|\.{{2,}}|,?\sv\.v\.?)(?=\s+{LOWER})")
# "Đối thủ của họ là Hà Nội II, đội đã thắng ...": what happened is told of whom the date's clause is about.
_WHO_DID = re.compile(
    rf"^[^,]*\slà (?P<who>{CAPITAL}[^,]{{1,50}}), "
    r"(?:đội|người|nơi|công ty|đơn vị|hãng|nước|tay vợt|ca sĩ|vận động viên)(?: bóng| này)? "
    r"(?=(?:đã|từng|vừa|mới|sẽ|được|bị)\s)"
)
# "Hầm Cù Mông dài 2,6 km nối A với B, thông xe": the thing, what is said to describe it, what happened.
_DESCRIBED = re.compile(
    rf"^(?P<who>(?:\w+ ){{1,4}}?{CAPITAL}[^,()]*?),? (?:dài|rộng|cao|sâu|nằm|nối|có|thuộc|gồm|với|tọa lạc)\s.*,\s+"
    rf"(?P<what>(?:và |đã |được |chính thức |bắt đầu )*(?i:{finder(HAPPENS_ONCE).pattern})(?:[^,]{{0,30}}))$"
)
# What is left of the words before a date ("Đến [trưa 30/10], ...", "đó là [đêm 5/11], ...", "Hai [ngày 6] và 9/3").
_LEFT_OVER = re.compile(
    r"^(?:(?:cho |tính )?(?:đến|tới)|từ|sang|vào|qua|hết|mãi|kết thúc|(?:đó|đây) là|hai|ba|bốn|năm|"
    r"do|vì|tại|trong|theo|với|nhằm|khoảng)\s*(?=,)",
    re.IGNORECASE,
)
# "Trong khuôn khổ lễ hội, tối 5/12 có đêm nhạc của ca sĩ Hà Vy": what there is.
_THERE_IS = re.compile(
    rf"^có (?=(?:một |hai |ba |hơn |gần |\d+ )?(?:{finder(f'{HAPPENINGS}, {OCCASIONS}').pattern}|đêm|buổi|màn|"
    r"chuyến|cuộc|tiết mục)\s)",
    re.IGNORECASE,
)
# "Mức mới theo Nghị quyết 15/2024/NQ-HĐND ngày 10/7/2024 sẽ được áp dụng": what it goes by is no part of what is done.
_BY_DECREE = re.compile(
    rf"(?<=\w)\s(?:theo|tại) (?:{finder(DOCUMENTS).pattern})(?: số)? \d[\w./-]*(?: ngày \d[\d/.-]*)?"
    rf"(?: của [^,;:]{{3,40}}?)?"
    r"(?=\s(?:sẽ|được|bị|đã|có hiệu lực)\s)",
    re.IGNORECASE,
)
_HERE = re.compile(r"\s+(?:ở|tại) (?:đây|nơi này|nơi đây)(?! là)(?!\w)|\s+(?:ở|tại) đó$", re.IGNORECASE)
_BY_THE_CLOCK = re.compile(r"\s*\((?:theo )?giờ [^()]{2,20}\)", re.IGNORECASE)
# "Công an cũng bắt ...": as well as what the sentence before tells.
_ALSO = re.compile(rf"(?<=\w) cũng (?=(?:bị |được )?{finder(HAPPENS).pattern})", re.IGNORECASE)
_SIGNED = re.compile(
    r"^(Cáo trạng|Bản án|Văn bản|Kết luận|Thông báo) (?:được )?(?:ký|ban hành|đề)(?= \w)", re.IGNORECASE
)
# "Hòa Đước Xanh 1-1, Phù Sa vào chung kết": who did it stands behind what was done.
_DOER_BEHIND = re.compile(
    rf"^(?P<did>(?:Hòa|Cầm hòa|Thắng|Thua|Hạ|Hạ gục|Đánh bại|Vượt qua|Ngược dòng \w+) [^,]{{3,60}}), "
    rf"(?P<who>{CAPITAL}\w*(?: {CAPITAL}\w*)*) "
    rf"(?=(?:đã |vừa |chính thức )?(?i:{finder(HAPPENS).pattern}|đoạt|có mặt|lên|đi tiếp))"
)


def clause_title(place: Place) -> str:
    """Tell the sentence's happening in one clause of at most about 100 characters, the date left out."""
    return shorten(bare(place))


def bare(place: Place) -> str:
    """The sentence without its date, dateline, opening words and attribution."""
    before, said, after = _narrowed(place)
    if _in_quotes(before, after):
        return _SAYS_SO.sub("", _unsaid(clean(f"{before}{said}{after}")))  # Quoted words stand as they were said.
    if said[:1].isupper() and len(before) <= 60 and not SPEAKS_AT.search(before):
        before = ""  # A category or a dateline pasted before the sentence ("3 Phong trào   Ngày 24/11, ...").
    headed = _LISTED.match(before)
    if headed and HAPPENS_AT.search(headed["head"]):
        return headed["head"]
    before, after = led_in(before, after)
    when = _WHEN_CLAUSE.match(after)
    if when and not HAPPENS_AT.search(before) and HAPPENS_AT.search(when[1]):
        # "Ông vẫn nhớ như in chiều 13/3, khi ...": what happened is what he remembers, or which flood it was.
        which = _WHICH.search(before)
        before, after = (f"{which[0].strip()}:" if which else "", _told_when(when[1]))
    if before.rstrip().endswith(",") and re.match(rf",(?! {CAPITAL})", after) and _NAMES.match(before):
        before, after = before.rstrip(" ,"), after.lstrip(" ,")  # "Lần phóng trước, ngày 7/3, bị hủy"
    described = _DESCRIBED.match(before)
    if described and "," not in after:
        before = f"{described['who']} {described['what']}"
    if not before.strip():
        after = re.sub(r"^[ ,:;\-–)]*(?:(?:là|thì)\s+)?", "", after)
    text = _EMPTIED.sub("", clean(f"{before.rstrip()} {after.lstrip()}"))
    text = _OPEN_QUOTE.sub(r"\g<says> “\g<what>”", text)
    text = joined(_WHO_DID.sub(r"\g<who> ", _unsaid(befallen(headless(befallen(text))))))
    behind = _DOER_BEHIND.match(text)
    if behind:
        text = f"{behind['who']} {small(behind['did'])}"
    return _TAIL.sub("", _THERE_IS.sub("", text).rstrip(" .…!/"))


def _in_quotes(before: str, after: str) -> bool:
    """Tell whether a date stands amid quoted words: those before it and behind it may be left out together only."""
    straight = before.count('"') % 2 == 1 and '"' in after
    curly = before.count("“") > before.count("”") and "”" in after
    ahead = before.rpartition('"' if straight else "“")[2]
    behind = after.partition('"' if straight else "”")[0]
    return (straight or curly) and bool(re.search(r"\w", PREPOSITION.sub("", f" {ahead}")) and re.search(r"\w", behind))


def clean(text: str) -> str:
    """A sentence without ages, without what trails off, its marks set as they should be."""
    text = _TRAILING_OFF.sub("", _AGED.sub("", _NUMBER.sub("", " ".join(text.split()))))
    text = re.sub(r"\s+([,;.:)”])", r"\1", re.sub(r"([(“])\s+", r"\1", text))
    text = re.sub(r"(?<!\w)(?:và|hoặc|cũng)(?=,)", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\s+(?=,)", "", text)
    text = re.sub(r"(?<=[\w,]\s)(?:tới|đến|mãi|mãi đến)\s(?=mới\s)", "", re.sub(r";\s*,", ";", text))
    text = re.sub(r"^(Dự báo|Nhận định),|^(?:Thời gian|Ngày giờ|Lịch):\s*[–-]\s*", r"\1", text)
    text = _ALSO.sub(" ", _SIGNED.sub(r"\1", _BY_DECREE.sub("", text)))
    text = _LEFT_OVER.sub("", _BY_THE_CLOCK.sub("", re.sub(r":\s*,", ":", text)))
    text = re.sub(r"\s*\([^()]{0,12}\s[-–]\s*\)|\s*\(\)|\s*\((?=[,;.]|$)", "", text)
    return _HERE.sub("", re.sub(r",(?:\s*,)+", ",", text).strip(" .…!").lstrip(",;:) "))


def _told_when(clause: str) -> str:
    """What happened, of "khi cách đảo 34 hải lý, tàu bị chìm": behind a comma where only that tells it."""
    first, comma, rest = clause.partition(", ")
    return rest if comma and not HAPPENS_AT.search(first) and HAPPENS_AT.search(rest) else clause


def _narrowed(place: Place) -> tuple[str, str, str]:
    """The words before the date, the date and the words behind it: of its part of the sentence, brackets taken off."""
    before, said, after = place.before, place.sentence[place.start : place.end], place.after
    opened = before.rfind("(")
    if opened > before.rfind(")") and ")" in after:
        return before[:opened].rstrip(), said, after[after.index(")") + 1 :]
    start = before.rfind("; ") + 2 if "; " in before else 0
    stop = after.index("; ") if "; " in after else len(after)
    part = before[start:] + after[:stop]
    own = PREPOSITION.sub("", " " + before[start:])
    if len(part) >= _PART and not _SUBJECTLESS.match(f"{own}{after}".lstrip(" ,")):
        return before[start:], said, after[:stop]
    parted = start or stop < len(after)
    own_clause = not own.strip() and re.match(r",\s(?=\w+ \w)", after)  # "...; 9-10, tàu qua mũi"
    telling = own_clause or (len(part.split()) >= _WORDS and (not start or DEED_AT.search(part)))
    if parted and telling and not _SUBJECTLESS.match(part.lstrip(" ,")):
        return before[start:], said, after[:stop]
    subject = subject_before(place.sentence, start) if start and not own.strip() else ""
    return (subject, said, " " + after[:stop].lstrip(" ,")) if subject else (before, said, after)


def _unsaid(text: str) -> str:
    """What somebody is said to have told, told outright: "X cho biết phim sẽ chiếu" becomes "phim sẽ chiếu"."""
    died = _DEATH_NOTICE.match(text)
    if died:
        return f"{capital(died['who'])} {died['what']}"
    foretold = _FORETOLD.match(text)
    if foretold:
        return foretold["what"]
    quoted = _QUOTED.match(text)
    if quoted and HAPPENS_AT.search(quoted["what"]):
        return f"{quoted['who']}: “{capital(quoted['what'].strip(' .,'))}”"
    behind = _QUOTED_FIRST.match(text)
    if behind and " " in behind["who"]:
        return f"{capital(behind['who'])}: “{behind['what'].rstrip(' .,')}”"
    found = _SAID.match(text)
    if found and _HE.fullmatch(found["who"]):
        return found["what"]  # "Cô cho biết trường sẽ mở hội": the article knows which school.
    if found and _BARE_OFFICE.match(found["what"]):
        return text  # Which ward or firm it is, only who says so can tell.
    goes_on = found and re.match(r"(?:đã|đang|sẽ|vừa|mới)\s", found["what"])
    if not found or not (goes_on or (_DONE.search(found["what"]) and len(found["what"]) >= _SAYS)):
        return text
    return f"{found['who']} {found['what']}" if goes_on else found["what"]


def headless(text: str) -> str:
    """Take dateline, opening words and adverbials from the head while something worth telling stays."""
    text = _DATELINE.sub("", text)
    stage = _STAGE.match(text)
    if stage and len(text) <= LIMIT:
        where = _HELD.sub("", stage["stage"])
        return f"{stage['what'].rstrip(' .')} {small(where)}"
    while True:
        head = next((head for head in _HEADS if head.match(text)), None)
        rest = head.sub("", text, count=1) if head else text
        if rest == text or len(rest) < (6 if head is OPENING else SHORTEST // 2):
            return text
        text = rest

"""A sentence that tells of more than one thing to the clause that a date belongs to, its subject kept."""

import re
from collections.abc import Iterable

from timeline.events.draft.later import last_added
from timeline.events.draft.recounting import tells
from timeline.events.draft.rounds import round_of
from timeline.events.draft.seams import of_the_day
from timeline.events.draft.standing import DEED_AT, HAPPENS_AT, OPENS_AT, PREPOSITION, Place
from timeline.events.draft.whom import BREAK, DEED, LINK, VERB_FIRST, WHEN_HEAD, subject_before, without_subject
from timeline.events.language.folding import CAPITAL
from timeline.events.language.words import CEREMONIES, HAPPENS_ONCE, OCCASIONS, finder

# "gãy chân năm 2012 và giải nghệ năm 2013"
_AND_DEED = re.compile(rf"\s(?=và (?:{DEED}|(?:lễ|phiên|trận|buổi|đêm|vòng)\s))", re.IGNORECASE)
_AFTER = re.compile(r"\s(?:ngay\s)?(?:sau khi|kể từ khi|trước khi)\s+", re.IGNORECASE)
# "Khởi công ngày 20/1/2024, đến nay cầu mới xong 3/7 trụ": it is the bridge that was begun.
_BEGUN = re.compile(
    rf"(?P<verb>(?:(?:Được|Bị) )?(?:{finder(HAPPENS_ONCE).pattern}))\s+(?:vào\s+|từ\s+|hồi\s+)?", re.IGNORECASE
)
_SINCE_THEN = re.compile(
    r",\s(?:(?:đến|tới|cho đến) nay,?\s|nay\s|hiện\s)?(?P<who>[^,;:]{2,40}?)\s(?:hiện |nay )?"
    r"(?:mới|đã|vẫn|chưa|có|được|bị|là|đang|từng|dài|cao|rộng|gồm|phải)\s",
    re.IGNORECASE,
)
# "hồi cầu mới khởi công tháng 3/2024", "cuộc bầu cử ..., diễn ra vào ngày 15/3": the date's own words stand before it.
_BACK_WHEN = re.compile(
    rf"(?<!\w)(?:hồi|lúc|khi|từ khi|kể từ khi|ngày)\s+(?P<own>(?!đó|ấy|này)[^,;:.]{{2,50}}?\s"
    rf"(?:mới |vừa |được |bị |bắt đầu )*{finder(HAPPENS_ONCE).pattern})\s+(?:vào\s+|hồi\s+)?$",
    re.IGNORECASE,
)
_TAKES_PLACE = re.compile(
    rf"(?<!\w)(?P<own>{finder(OCCASIONS).pattern}[^;:.]{{3,140}}?),?\s+(?:(?:dự kiến|sẽ|được)\s+)*"
    r"(?P<verb>diễn ra|tổ chức|khai mạc|bắt đầu)\s+(?:vào\s+|trong\s+|từ\s+)?$",
    re.IGNORECASE,
)
# "hai vụ cháy lớn: vụ cháy kho phế liệu ngày 3/4 và vụ cháy xưởng gỗ ngày 10/4": each date has its noun before it.
# "Ban thường vụ", "lực lượng nghiệp vụ": no case, though the word stands in it.
_DUTIES = ("thường", "nhiệm", "nghĩa", "nghiệp", "chức", "công", "dịch", "phục", "thời", "mùa", "nội")
_NO_DUTY = "".join(rf"(?<!{syllable} )" for syllable in _DUTIES)
_CASE = rf"(?:{_NO_DUTY}vụ|trận|đám|sự cố|cơn|đợt)\s"
_ENUMERATED = re.compile(
    rf"(?<!\w)(?P<own>{_CASE}(?:(?!{_CASE})[^,;:.]){{8,80}}?)\s+(?:vào\s+|hồi\s+)?$", re.IGNORECASE
)
# "Công an đang khám nghiệm hiện trường vụ cháy chợ Phú Chánh xảy ra đêm 5-6": it is the fire that is dated.
_HAPPENED = re.compile(
    rf"(?<!\w)(?P<own>{_CASE}(?:(?!{_CASE})[^,;:.]){{8,80}}?)\s+(?:xảy ra|diễn ra|bùng phát)\s+"
    r"(?:vào\s+|hồi\s+|lúc\s+)?$",
    re.IGNORECASE,
)
# "yêu cầu đẩy nhanh hợp phần kênh chính để đưa vào sử dụng trong quý II": what is to be done by then.
_URGED = re.compile(
    r"(?<!\w)(?:đẩy nhanh|khẩn trương|tập trung|gấp rút)\s(?:(?:tiến độ|thi công|hoàn thiện|xây dựng|việc)\s)*"
    rf"(?P<own>[^,;:.]{{5,60}}?),?\s(?:để|nhằm|sớm|phấn đấu)\s(?:sớm\s|kịp\s)?"
    rf"(?P<verb>{finder(HAPPENS_ONCE).pattern})\s+(?:vào\s+|trong\s+)?$",
    re.IGNORECASE,
)
# "đã lấy mẫu thức ăn gửi Viện Pasteur, kết quả dự kiến có trong tuần này": what is to come is the result.
_RESULT_DUE = re.compile(
    r"(?<!\w)(?P<of>(?:mẫu|khám nghiệm|giám định|xét nghiệm|thanh tra|phúc khảo|kiểm nghiệm) [^,;:.]{2,60}?)"
    r"(?:\s(?:gửi|đi|để|về|tại|đưa|mang|chuyển|xét nghiệm|kiểm nghiệm)\s[^,;:.]*)?"
    r"[,;]\s(?:và\s)?kết quả\s(?:[^,;:.]{0,40}\s)?(?:có|được công bố|công bố|trả)(?: lại)?\s+"
    r"(?:vào\s+|trong\s+|sau\s+)?$",
    re.IGNORECASE,
)
# "Từ khi ông được bổ nhiệm ngày 6/11, đội thắng hai trận": the day is that of the appointment.
_SINCE = re.compile(
    rf"(?:Kể từ|Từ|Sau)\s(?:khi|lúc|hôm|ngày)\s(?P<own>[^,;:.]{{2,50}}?\s(?:mới |vừa |được |bị |bắt đầu )*"
    rf"{finder(HAPPENS_ONCE).pattern}(?: [^,;:.\s]+){{0,4}}?)\s+(?:vào\s+|hồi\s+|từ\s+)?$",
)
# "con đường thứ ba được khởi công, sau đường Nguyễn Trãi (15/1) và cầu vượt Tân An (20/3)": each day is its name's.
_BRACKETED = re.compile(
    r"(?:^|,\s|[,\s](?:và|cùng|sau|gồm|là|như|với)\s|:\s|\)\s|;\s)"
    r"(?P<own>(?:(?!sau |và |cùng |gồm |là |như |với )[^\s,;:()]+ ){2,9})\(\s*(?:từ |hôm |ngày )*$"
)
# "Vé bán [từ 9h ngày mai] trên mạng và tại quầy từ [1/12]": each day has where it is of.
_HERE_AND_THERE = re.compile(
    r"\s+(?P<here>(?:trên|tại|ở|qua)\s[^,;:.]{2,30}?)\s+và\s+(?P<there>(?:trên|tại|ở|qua)\s[^,;:.]{2,30}?)\s+"
    r"(?:(?:từ|vào|đến|hồi|hôm)\s+)?"
)
_CEREMONY = finder(CEREMONIES)
# "Giải tạm nghỉ hai tuần, vòng 9 sẽ trở lại ngày 29/11": the last clause, with what it is about, is what is dated.
_LAST_WILL = re.compile(
    r",\s(?:và\s)?(?P<own>(?!(?:do|vì|để|nhằm|với|sẽ|được|bị|trong đó|nhưng|nên|và|dự kiến|đồng thời|sau đó|khi|ai|"
    r"đây|đó|nếu|rồi|cũng)\s)[^,;:()“”\"]{4,60}?\ssẽ\s[^,;:()“”\"]{2,60}?\s)(?:vào\s|từ\s)?$"
)
_NEXT_CASE = re.compile(rf"(?:,|\svà)\s+{_CASE}", re.IGNORECASE)
# "Sơn La thắng một, hòa một; tuần trước họ hạ Than Cẩm Bình": whom the sentence is about.
_THEY = re.compile(r"[\s,]*(?P<they>họ|đội này|đội bóng này)\s", re.IGNORECASE)
# "..., với nghi thức rước nước": what a clause only adds to.
_ADVERBIAL = re.compile(r"(?:với|bằng|nhằm|do|vì|theo|gồm|như)\s", re.IGNORECASE)
# So many words before an inner clause tell something else.
_SHORTEST, _BEFORE = 12, 4
# So many words before its date are a first clause of their own: "Nước vào trường đêm 24/9, rút dần từ 28/9".
_FIRST = 3
_SCENE = re.compile(r"(?:tại|ở|trong|theo|nhân|trên|qua)\s", re.IGNORECASE)
_ONLY_AT = re.compile(r"(?:mãi\s)?(?:đến|tới)\s+", re.IGNORECASE)
_JOINED = re.compile(r"\s?(?:rồi|nhưng|còn|(?:mãi\s)?(?:đến|tới))\s", re.IGNORECASE)
_SETS_SCENE = re.compile(
    r"(?:tại|ở|trong|sau|trước|theo|từ|nhân|với|do|nhờ|về|qua|khi|trên|dưới|đây là|đó là)\s|.*\slà\s", re.IGNORECASE
)
_TELLS = re.compile(rf"{HAPPENS_AT.pattern}|{DEED_AT.pattern}", re.IGNORECASE)
_WORDS = 10  # A clause of so many tells something, also by a verb that we do not know.


def narrowed(place: Place, dates: Iterable[tuple[int, int]]) -> Place:
    """The place within its own clause, where its sentence has other `dates` (spans), or tells the cause of something.

    The sentence stays whole where the clause would tell nothing.
    """
    others = [(start, end) for start, end in dates if end <= place.start or start >= place.end]
    here = _here_or_there(place, *others[0]) if len(others) == 1 else None
    own = _in_brackets(place) or (round_of(place) if others else None) or here
    if own:
        return own
    case = _ENUMERATED.search(place.before) if others else None
    if case and case.start():
        following = _NEXT_CASE.search(place.sentence, place.end)
        return _from(place, case.start("own"), following.start() if following else len(place.sentence))
    left = max((end for _, end in others if end <= place.start), default=None)
    right = min((start for start, _ in others if start >= place.end), default=None)
    start = 0 if left is None else _boundary(place.sentence, left, place.start) or 0
    stop = None if right is None or of_the_day(place.before) else _boundary(place.sentence, place.end, right)
    stop = len(place.sentence) if stop is None else stop
    own = _whole(place, start, stop) if (start, stop) != (0, len(place.sentence)) else place
    begin = _subordinate(own)
    return _nearest(_whole(own, begin, len(own.sentence)) if begin else own)


def _nearest(place: Place) -> Place:
    """The words right before a date that alone are dated by it, in a sentence that tells of something else."""
    begun = _BEGUN.fullmatch(place.before)
    whose = _SINCE_THEN.match(place.after) if begun else None
    if begun and whose:
        said, told = place.sentence[place.start : place.end], f"{whose['who']} {begun['verb'].lower()} "
        return Place(told + said, len(told), len(told) + len(said), place.caption, place.quoted)
    back = _BACK_WHEN.search(place.before)
    if back and place.before[: back.start()].count(" ") >= _BEFORE:
        return _from(place, back.start("own"), place.end)
    since = _SINCE.fullmatch(place.before)
    if since and re.match(r"\s*,", place.after) and not VERB_FIRST.match(since["own"]):
        return _from(place, since.start("own"), place.end)
    due = _RESULT_DUE.search(place.before)
    if due:
        said, told = (
            place.sentence[place.start : place.end],
            f"có kết quả {'xét nghiệm ' if due['of'].startswith('mẫu') else ''}{due['of']} ",
        )
        return Place(told + said, len(told), len(told) + len(said), place.caption, place.quoted)
    case = _HAPPENED.search(place.before)
    if case and place.before[: case.start()].count(" ") >= _BEFORE:
        return _from(place, case.start("own"), len(place.sentence))
    last = _LAST_WILL.search(place.before) if not place.after.strip(' .!…”"') else None
    if last and place.before[: last.start()].count(" ") >= _BEFORE:
        return _from(place, last.start("own"), place.end)
    urged = _URGED.search(place.before)
    if urged:
        said, told = place.sentence[place.start : place.end], f"{urged['own']} {urged['verb']} "
        return Place(told + said, len(told), len(told) + len(said), place.caption, place.quoted)
    event = _TAKES_PLACE.search(place.before)
    if event and not place.after.strip(' .!…”"') and place.before[: event.start()].count(" ") >= _BEFORE:
        said, named = place.sentence[place.start : place.end], f"{event['own'].rstrip(', ')} {event['verb']} "
        return Place(named + said, len(named), len(named) + len(said), place.caption, place.quoted)
    return last_added(place)


def _here_or_there(place: Place, start: int, end: int) -> Place | None:
    """What one of two days is told of, each with where: the other day, and where that was, left out."""
    first = place.end <= start
    left, right = ((place.start, place.end), (start, end))[:: 1 if first else -1]
    parted = _HERE_AND_THERE.fullmatch(place.sentence, left[1], right[0])
    if not parted:
        return None
    said, told = place.sentence[place.start : place.end], PREPOSITION.sub("", place.sentence[: left[0]]).rstrip()
    sentence = f"{told} {parted['here' if first else 'there']} {said}{'' if first else place.sentence[right[1] :]}"
    begin = len(told) + len(parted["here" if first else "there"]) + 2
    return Place(sentence, begin, begin + len(said), place.caption, place.quoted)


def _in_brackets(place: Place) -> Place | None:
    """The ceremony that a sentence tells of, with the name behind which the date stands alone in brackets."""
    named = _BRACKETED.search(place.before) if place.after.startswith(")") else None
    verbs = list(_CEREMONY.finditer(place.before, 0, named.start("own"))) if named else []
    if not named or not verbs or HAPPENS_AT.search(named["own"]) or not re.search(rf"{CAPITAL}|\d", named["own"]):
        return None
    told, said = f"{verbs[-1][0].lower()} {named['own']}(", place.sentence[place.start : place.end]
    return Place(f"{told}{said})", len(told), len(told) + len(said), place.caption, place.quoted)


def _from(place: Place, start: int, stop: int) -> Place:
    """The place from one offset of its sentence to another."""
    return Place(
        place.sentence[start:stop].rstrip(" ,;"), place.start - start, place.end - start, place.caption, place.quoted
    )


def without(place: Place, phrases: Iterable[str]) -> Place:
    """The place with the other dates of its sentence, given by their words, left out."""
    for words in phrases:
        found = place.sentence.find(words)
        while found >= 0:
            end = found + len(words)
            if end <= place.start or found >= place.end:
                before = PREPOSITION.sub(_comma, place.sentence[:found])
                if before.count("(") < place.sentence[:found].count("(") and place.sentence[end : end + 1] == ")":
                    end += 1  # "từ 3/2 đến 9/2 (trước 23 tháng Chạp) và ...": what was all in brackets goes with them.
                gap = end - len(before)
                moved = gap if end <= place.start else 0
                sentence = before + place.sentence[end:]
                place = Place(sentence, place.start - moved, place.end - moved, place.caption)
            found = place.sentence.find(words, end)
    return place


def _comma(found: re.Match[str]) -> str:
    """The comma before what leads in a date: it parts what stands on both sides ("đạt đỉnh, từ 8/5 dịu dần")."""
    return "," if found[0].lstrip().startswith(",") else ""


def _boundary(sentence: str, left: int, right: int) -> int | None:
    """Where between two dates the clause of the second begins; None where one clause holds both."""
    near = _AND_DEED.match(sentence, left)
    if near:
        return near.end()
    breaks = list(BREAK.finditer(sentence, left, right))
    breaks = [found for found in breaks if found.start() > left] or breaks
    if not breaks:
        return None
    heads = [found for found in breaks if OPENS_AT.fullmatch(sentence, found.end(), right)]
    if heads:
        return heads[-1].end()
    telling = [found for found in breaks if _TELLS.search(sentence, found.end(), right)]
    return (telling or breaks)[-1].end()


def _subordinate(place: Place) -> int:
    """Where the clause begins that a date ends, behind what it brought about ("... tốc mái sau khi bão đổ bộ 3/9")."""
    if place.after.strip(' .!…”"'):
        return 0
    links = list(_AFTER.finditer(place.before))
    if not links:
        return 0
    told = place.before[links[-1].end() :]
    verb = HAPPENS_AT.search(told)
    return links[-1].end() if verb and len(told[: verb.start()].split()) >= 2 else 0


def sets_scene(place: Place) -> bool:
    """Whether what stands before a date only says where, or on what occasion ("Tại cuộc họp 5/9, ...")."""
    return bool(_SCENE.match(place.before)) and "," not in place.before


def _goes_on(sentence: str, stop: int) -> bool:
    """Whether what stands from `stop` on is another clause, not the rest of a list ("các huyện, thị xã, thành phố")."""
    rest = WHEN_HEAD.sub("", sentence[stop:], count=1)
    return sentence[:stop].rstrip().endswith(";") or bool(VERB_FIRST.match(rest) or _JOINED.match(rest))


def _whole(place: Place, start: int, stop: int) -> Place:
    """The clause `[start, stop)` as a sentence of its own, with the subject of the sentence where it has none."""
    clause = place.sentence[start:stop].rstrip(" ,;")
    if not start and stop < len(place.sentence) and sets_scene(place) and place.after.startswith(","):
        # "Tại cuộc họp 5/9, huyện hẹn xong trước 30/11": what was said there stands behind it.
        ends = [
            found for found in BREAK.finditer(place.sentence, place.end + 2) if _goes_on(place.sentence, found.end())
        ]
        return _from(place, 0, ends[0].start()) if ends else place
    link = LINK.match(clause) if start else None
    shift = link.end() if link and start + link.end() <= place.start else 0
    clause = clause[shift:]
    said = place.start - start - shift
    led = _ONLY_AT.match(clause) if start and said > 0 else None
    if led and led.end() == said:
        clause, shift, said = clause[said:], shift + said, 0  # "..., đến năm 1905 mới lợp ngói"
    if said < 0 or len(clause) < _SHORTEST:
        return place
    without = re.sub(r"\s+", " ", clause[:said] + clause[said + place.end - place.start :])
    own = (clause[:said].strip() or without.lstrip(" ,")) if not start and _goes_on(place.sentence, stop) else ""
    first = len(own.split()) >= _FIRST and not _SETS_SCENE.match(own)
    if (
        not first
        and not _TELLS.search(without)
        and without.count(" ") < _WORDS
        and not tells(" ".join(without.split()).strip(" ,."))
    ):
        return place
    if start and _ADVERBIAL.match(without.lstrip(" ,")):
        return place
    they = _THEY.match(clause, said + place.end - place.start) if start and not clause[:said].strip() else None
    if they and re.match(CAPITAL, who := subject_before(place.sentence, start)):
        clause = f"{clause[: they.start('they')]}{who.strip()}{clause[they.end('they') :]}"
    subject = ""
    if start and without_subject(without.lstrip(" ,")):
        subject = subject_before(place.sentence, start)
        if not subject:
            return place
        until = said + place.end - place.start  # "trường đạt chuẩn; năm 2016, sáp nhập với ...": no comma stays
        clause = clause if clause[:said].strip() else f"{clause[:until]}{re.sub(r'^, ', ' ', clause[until:])}"
    return Place(subject + clause, len(subject) + said, len(subject) + said + place.end - place.start, place.caption)

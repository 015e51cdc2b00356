"""A term, a plan or a cited document to its name: what the words before its date call it."""

import re
from dataclasses import replace

from timeline.events.draft.cutting import LIMIT, cut, tidy
from timeline.events.draft.setting import Setting, work_of
from timeline.events.draft.standing import ORIGIN_AT, ORIGIN_YEAR_AT, PREPOSITION, Place, at_head
from timeline.events.draft.subjects import named
from timeline.events.draft.titles import OPENING, clause_title
from timeline.events.draft.whom import WHEN_HEAD, subject_before
from timeline.events.language.folding import CAPITAL
from timeline.events.language.names import capital, small
from timeline.events.language.nouns import WORKS
from timeline.events.language.words import DOCUMENTS, HAPPENS, PLANS, finder, table

_REACH = 120
# So many words behind a comma name something themselves.
_TELLING = 6
# A name with fewer letters needs its date.
_SHORTEST = 12
# So many spaces has a clause that tells something.
_CLAUSE = 4
# "Thành phố đã đưa ...": of which town nothing says; the school year has a name of its own.
_BARE = re.compile(
    r"(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường|"
    rf"{'|'.join(name.capitalize() for name in table(WORKS))}|Công ty|Đội)"
    r"\s(?:đã|được|bị|sẽ|đang|vừa|có|còn|đạt|phải)\s"
)
# "Tính chung [6 tháng đầu năm], xuất khẩu tôm đạt 156.000 tấn"
_COUNTS_UP = re.compile(
    r"\s*(?:tính|cộng|lũy kế|tổng cộng)(?: chung| riêng| cả| tổng)*(?: cả| trong)?\s*", re.IGNORECASE
)
# "Ủy ban ban hành Nghị định số 17/NB [ngày 27/6] nhằm sáp nhập ...": who did so, and what for.
_ISSUES = re.compile(
    rf"(?:^|[,;:]\s|\skhi\s)(?P<who>(?:(?!\skhi\s)[^,;:“”]){{5,80}}?)\s"
    rf"(?:đã |vừa |chính thức )?(?:ban hành|ký ban hành|ký|ra)\s"
    rf"(?:{finder(DOCUMENTS).pattern})(?:\s(?:số\s)?[\w./-]+){{0,4}}\s*$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\s*(?:,\s*)?(?:nhằm|về việc|về|cho phép|để|thành lập|sáp nhập|công nhận|bổ nhiệm|quy định|phê duyệt)\s\w+ \w"
)
_BY = re.compile(r"^\s*theo (?:cáo buộc|cáo trạng|hồ sơ|bản án|điều tra|thống kê|báo cáo)(?: ban đầu)?[\s,]*$", re.I)
# "45/NQ-HĐND" names no council.
_PLANS_AT = re.compile(rf"(?<![/-]){finder(PLANS).pattern}(?![/-])", re.IGNORECASE)
# "dự án được thông qua tại nghị quyết ..., thực hiện trong giai đoạn 2025-2028": it is the project that takes so long.
_CARRIED_OUT = re.compile(r"(?<!\w)(?:thực hiện|triển khai|thi công|xây dựng|đầu tư)\s(?:trong\s)?$", re.IGNORECASE)
_CARRIED = re.compile(r"(?<!\w)(?:dự án|công trình|đề án|chương trình|tiểu dự án)(?!\w)", re.IGNORECASE)
# "Nghĩa trang có 1.400 mộ, phần lớn hy sinh ...": of whom, only the sentence says. "Ở vòng 6 Giải hạng Nhất": the cup.
_MOST_OF = re.compile(r"(?:Phần lớn|Đa số|Trong đó|Hầu hết|Đa phần)\s")
_AT_A_ROUND = re.compile(r"^(?:Ở|Tại|Trong) (?:vòng|lượt|trận) \S+ (?=Giải|Cúp|V-League)")
_ONLY_SAYS = re.compile(r"(?:Đây|Đó) là\s", re.IGNORECASE)
# What tells who did something is before it ("tổ chức bán trú từ năm học 2022-2023", "từng là tiền vệ ...").
_LEANS = re.compile(
    r"(?:Từng|Đã|Được|Bị|Lên|Vào|Sang|Dạy|Tồn tại|Kéo dài|Làm (?!việc)|Học (?!sinh|kỳ|phí)|Sống|"
    rf"Phối hợp|Đắp|Hiện|Cất bốc|(?:{finder(HAPPENS).pattern})\s)(?!\w*ng trình)",
    re.IGNORECASE,
)
# "Trường có 872 học sinh, tổ chức bán trú ..."
_THESE_DAYS = re.compile(r"(?:Năm nay|Hiện nay|Hiện|Đến nay|Năm học này|Tháng này|Quý này),\s")
_ABOUT = re.compile(r"(?P<who>[^,;:]{3,50}?),?\s(?:hiện |vốn |từng )?(?:có|là|gồm|sinh|dài|rộng)\s")
# "hạ Thép Gia Sàng 3-2 ở vòng 5 giải Hạng Nhất 2026-27": the season is the cup's.
_SEASON = re.compile(
    rf"(?<!\w)(?P<cup>(?:(?i:giải|cúp|mùa giải|giải đấu) |V-League|V.League){CAPITAL}?[^,;:.()]{{0,50}}?)\s*(?:mùa\s)?$"
)
# "Tục khai lò có từ thế kỷ 17"
_SINCE = re.compile(r"(?<!\w)có từ\s*$", re.IGNORECASE)
_PLAN_NAME = re.compile(r"(?:nhiệm kỳ|giai đoạn|năm học|khóa|niên khóa)", re.IGNORECASE)
_DOCUMENTS_AT = finder(DOCUMENTS)
_NAME_BEFORE = re.compile(
    rf"(?<!của )(?<!ở )((?:(?:Ông|Bà|Anh|Chị|ông|bà|anh|chị) )?(?:{CAPITAL}\.){{2,}}|{CAPITAL}\w*(?: {CAPITAL}\w*)+)"
    rf"(?: (?:của|ở|tại) {CAPITAL}\w*(?: {CAPITAL}\w*)*)?\s*[(,]?\s*(sinh(?: năm)?|mất(?: năm)?|SN)\s*$"
)
_BORN_AT = re.compile(r"(?<!\w)(?:sinh|mất|SN)(?: năm)?\s*\(?$")
_BORN_IN = re.compile(r"\(?(?:SN|sinh năm|sinh)\s*(?P<when>[^()]+)\)?$")


# "Hồ có dung tích 6,2 triệu m3, xây dựng": nothing without its year.
_ENDS_IN_VERB = re.compile(rf",\s(?:{ORIGIN_AT.pattern}|{ORIGIN_YEAR_AT.pattern})$", re.IGNORECASE)
_SUBJECTLESS = re.compile(r"(?:Được|Bị (?!cáo|can|hại|đơn)|Từng|Đã|Vào)\s?")
_SAID_THAT = re.compile(r"^.{0,90}?(?:cho biết|cho hay|nói|kể|khẳng định)(?: thêm| rằng)?\s+(?=\w+ \w+)", re.IGNORECASE)


def period_title(place: Place, setting: Setting) -> str:
    """Name the term or the plan, its years kept; tell what was done where the years open a clause."""
    heads = at_head(place) or _COUNTS_UP.fullmatch(place.before)
    plan = _PLAN_NAME.match(place.sentence, place.start)
    if heads and not _SEASON.search(place.before) and (not plan or place.after.startswith(",")):
        told = named(_told(place), setting)
        if told.count(" ") >= _CLAUSE and not (plan and _BARE.match(told)):
            return told
    return named(_plan_title(place, setting.headline), setting)


def _plan_title(place: Place, headline: str) -> str:
    """What the words before its years call a term or a plan."""
    plan = _PLAN_NAME.match(place.sentence, place.start)
    said = place.sentence[place.start : place.end]
    season = _SEASON.search(place.before)
    if season:
        return tidy(f"{season['cup']} {said}")
    said = f"từ {said}" if _SINCE.search(place.before) else said
    work = _CARRIED.search(place.before) if plan and _CARRIED_OUT.search(place.before) else None
    if work:
        about = work_of(headline)
        return tidy(f"{work[0]} {about} {said}" if about else f"{work[0]} {said}")
    title = _noun_title(place, _PLANS_AT, f" {said}")
    title = _AT_A_ROUND.sub("", title)
    if _ONLY_SAYS.match(title) or _MOST_OF.match(title):
        return tidy(said) if plan and _ONLY_SAYS.match(title) else clause_title(place)
    if _LEANS.match(title) and not _PLANS_AT.match(title):
        at = place.before.lower().rfind(title[: -len(said)].strip().lower())
        who = _who_before(place.sentence, at) if at > 0 else ""
        return tidy(f"{who}{small(title)}") if who and len(who) + len(title) <= LIMIT else title
    return title


def _told(place: Place) -> str:
    """What a clause tells behind the years at its head, or behind what counts them up."""
    if not _COUNTS_UP.fullmatch(place.before):
        return clause_title(place)
    return clause_title(replace(place, sentence=place.sentence[place.start :], start=0, end=place.end - place.start))


def _who_before(sentence: str, stop: int) -> str:
    """Who or what a sentence is about before `stop`, with a space behind it; empty where nothing says."""
    head = WHEN_HEAD.match(sentence) or _THESE_DAYS.match(sentence)
    first = _ABOUT.match(sentence, head.end() if head else 0, stop)
    return subject_before(sentence, stop) or (f"{first['who']} " if first else "")


def reference_title(place: Place) -> str:
    """Name the cited document with who issued it, its date left out; else what the date stands beside, with it."""
    said = place.sentence[place.start : place.end]
    born = _BORN_IN.match(said)
    person = _NAME_BEFORE.search(f"{place.before.rstrip()} sinh năm" if born else place.before)
    if person:
        verb = "sinh năm" if person[2] == "SN" else person[2]
        return f"{capital(person[1])} {verb} {born['when'] if born else said}"
    issues = _ISSUES.search(place.before)
    if issues and _TO.match(place.after):
        start = issues.start("who")
        own = replace(place, sentence=place.sentence[start:], start=place.start - start, end=place.end - start)
        return clause_title(own)
    if not _DOCUMENTS_AT.search(place.before[-_REACH:]):
        told = clause_title(place)
        if ORIGIN_AT.search(told) or (ORIGIN_YEAR_AT.search(told) and not _BORN_AT.search(place.before)):
            return f"{told} {said}" if _ENDS_IN_VERB.search(told) else told
        title = _noun_title(place, _PLANS_AT, " " + place.sentence[place.start : place.end])
        return told if _SUBJECTLESS.match(title) else title
    issuer = re.match(r"\s*(?:,\s*)?((?:của|do|về)\s(?:(?!\s(?:và|nằm|được|là|đã)\s)[^,;.:()]){3,80})", place.after)
    title = _noun_title(place, _DOCUMENTS_AT, " " + issuer[1] if issuer else "")
    bare_noun = bool(_DOCUMENTS_AT.fullmatch(title)) or len(title) < _SHORTEST
    return f"{title} {place.sentence[place.start : place.end]}" if bare_noun else title


def _noun_title(place: Place, nouns: re.Pattern[str], end: str) -> str:
    """The words before the mention from the last of `nouns` on, else from the start of the clause, and `end`."""
    before = _SAID_THAT.sub("", _BY.sub("", PREPOSITION.sub("", place.before)[-_REACH:]))
    own = before.rpartition(", ")[2]
    before = own if len(own.split()) >= _TELLING else before
    heads = [
        found
        for found in nouns.finditer(before)
        if "“" not in before[found.start() :] or "”" in before[found.start() :]
    ]
    quoted = max(before.rfind("“"), before.rfind("‘"))
    if heads:
        before = before[heads[-1].start() :]
    elif quoted >= 0 and "”" not in before[quoted:]:
        before = before[quoted + 1 :]
    else:
        cuts = [found.end() for found in re.finditer(rf"[,;:.(]\s|\s[-–]\s(?!{CAPITAL})", before.rstrip(" ,("))]
        reach = len(before) - LIMIT + 20
        before = before[cuts[-1] :] if cuts else before if reach <= 0 else before[reach:].partition(" ")[2]
    before = re.sub(r"^\s*(?:là|về|của|và|thuộc)\s+", "", OPENING.sub("", before)).strip(' ,;(“"')
    if len(before) + len(end) > LIMIT:
        before = cut(before, LIMIT - len(end), verb=False)
    return tidy(before + end)

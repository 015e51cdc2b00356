"""A mention in its sentence to a verdict: does it date a happening, and how weightily."""

import re

from timeline.events.draft import asides, moments
from timeline.events.draft.announcing import announced
from timeline.events.draft.belonging import belongs, of_an_epithet
from timeline.events.draft.dating import COARSE, behind_a_verb, dates_a_deed, only_counts
from timeline.events.draft.postponing import put_off, put_off_to
from timeline.events.draft.standing import (
    COUNTS_AT,
    GOALS_AT,
    HAPPENINGS_AT,
    HAPPENS_AT,
    LIVES_AT,
    ONCE_AT,
    SPEAKS_AT,
    Place,
    at_head,
    clause_before,
    clause_of,
    joined,
)
from timeline.events.draft.verdicts import NOTHING, Rule, Verdict
from timeline.model import EventKind, Mention, Precision, Role

_PREPOSED_QUOTE = re.compile(
    r"(?:trao đổi|trả lời|chia sẻ|nói|phát biểu|(?<!theo )(?<!số )(?<!các )(?<!những )thông tin|phản hồi|"
    r"xác nhận|liên hệ)\b[^.;:]{0,90}$",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"(?:tính |kể )?(?:đến|tới|từ)(?: hết| nay| cuối)?\s*(?:ngày\s*)?$", re.IGNORECASE)
_UP_TO = re.compile(r"(?:đến|tới)(?: hết| cuối)?\s*(?:ngày\s*)?$", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?:kể từ (?:đêm|ngày|khi|lúc|lễ|buổi)|tính|tính từ|tính đến|dữ liệu|số liệu|cập nhật)[^,.;]{0,25}$", re.IGNORECASE
)
_COMPARED = re.compile(
    r"(?:so với|cùng kỳ|(?:cao|thấp|nhiều|ít|lớn) hơn|(?:chỉ|chưa) bằng|bằng với|tương đương|kể từ|tính từ)\s*$",
    re.IGNORECASE,
)
_COUNTS_ON = re.compile(r"\b(?:ngày|tuần|tháng|năm|hôm) sau$|\bcùng (?:ngày|hôm|thời điểm)$", re.IGNORECASE)
# "Ba năm sau, tỉnh dời 120 hộ": a story that goes on tells deeds, not figures.
_FOLLOWS = re.compile(r"(?<!\w)sau$", re.IGNORECASE)
_NAMED_NEXT = re.compile(
    r"\s+(?:với\s|(?:khi|ngày|vụ|lễ|trận|cơn|bão|sự cố|tai nạn|cuộc|đám|bữa|tiệc|"
    r"cái chết|hội nghị|chuyến|đợt|quyết định)\s)",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"(?<!\w)(?:không thể|chưa thể|không kịp|chưa kịp|không được|chưa được|chưa|không còn)\s(?:\S+\s){1,6}$",
    re.IGNORECASE,
)
# What was promised for a day that is past did not happen by being promised.
_PROMISED = re.compile(
    r"(?<!\w)(?:cam kết|hứa|lẽ ra|đáng lẽ|theo (?:kế hoạch|hợp đồng|dự kiến) ban đầu|ban đầu dự kiến|từng dự kiến|"
    r"xin lùi|xin gia hạn|xin dời)\s[^,;]*$",
    re.IGNORECASE,
)
# "Căn cứ Luật Thú y ngày 19/6/2015": a law with its day is cited; that one took effect is the past of what is told.
_LAW = re.compile(r"(?<!\w)(?:bộ luật|luật|pháp lệnh|nghị định|thông tư)\s[^.;:]{2,90}$", re.IGNORECASE)
_IN_FORCE = re.compile(r"(?:có hiệu lực|được thông qua|được ban hành)(?: thi hành)?(?: kể)?(?: từ)?\s*$", re.IGNORECASE)
_TAKES_FORCE = re.compile(
    r"[\s,]*(?:bộ luật|luật|pháp lệnh|nghị định|thông tư)\s[^.;:]{2,90}có hiệu lực", re.IGNORECASE
)
# "phiên họp thường kỳ tháng 11", "kế hoạch quý IV": which one it is, not when.
_WHICH = re.compile(r"(?:thường kỳ|thường niên|định kỳ|trực tuyến|giao ban|chuyên đề)\s+$", re.IGNORECASE)
_FORECAST = re.compile(r"(?:^|[,;:]\s)(?:nhận định|dự báo|dự kiến)[^,;.]{0,40}$", re.IGNORECASE)
_ANNIVERSARY = re.compile(r"(?:kỷ niệm|kỉ niệm|\d+ năm)\s[^.;]{0,120}$", re.IGNORECASE)
_DIED = re.compile(r"(?:hy sinh|tử trận|qua đời|từ trần)\s+(?:vào\s+|hồi\s+)?$", re.IGNORECASE)
_PERIOD = re.compile(r"(?:năm học|niên khóa|nhiệm kỳ|giai đoạn|thời kỳ)\b", re.IGNORECASE)
# "Nhân dịp năm học mới": the occasion of what is told.
_ON_OCCASION = re.compile(r"(?<!\w)(?:nhân|dịp|đón|chào đón|chào mừng|bước vào|chuẩn bị(?: cho)?|trước thềm)\s+$", re.I)
_CITED = re.compile(
    r"(?:theo (?:\S+ ){0,4}(?:cáo trạng|kết luận điều tra|bản án|đơn|biên bản|công điện|lệnh)(?: số \S+)?|"
    r"(?:^|[,;:]\s)(?:theo|căn cứ) (?:[^\s,]+ ){0,3}(?:thông báo|văn bản|công văn|hợp đồng|quyết định|"
    r"giấy phép|tờ trình|nghị quyết|báo cáo)(?: số \S+)?(?: (?:được )?(?:ký|ban hành|đề|gửi|phát đi|công bố))?"
    r"(?: (?:vào|hồi))?)\s*$",
    re.IGNORECASE,
)
_NO_DAY = re.compile(r"nghỉ\b|.*\bhôm trước\b.*\bhôm sau\b", re.IGNORECASE)
# "Bảo tàng, khánh thành năm 1919, cũng lập hồ sơ": what it is that the sentence is about.
_ASIDE = re.compile(
    rf"(?:(?!{HAPPENS_AT.pattern})[^,;:]){{2,60}},\s+(?:vốn |được )?{HAPPENS_AT.pattern}[^,;:]{{0,20}}$", re.IGNORECASE
)
_BORN = re.compile(r"(?:sinh|mất|SN)(?: năm)?\s*\(?$", re.IGNORECASE)
_BARE_YEAR = re.compile(r"(?:(?:trong|của|cả|từ|vào)\s+)?(?:năm\s+)?(?:\d{4}|nay|qua|tới|trước|ngoái)", re.IGNORECASE)


def judge(mention: Mention, place: Place) -> Verdict:
    """Say what `mention` makes where it stands; the first rule that knows decides."""
    if mention.when.precision in {*COARSE, Precision.MONTH}:
        place = joined(place)
    if mention.role is Role.REFERENCE and _DIED.search(place.before):
        return _first(_PAST, mention, place) or Verdict(EventKind.OTHER)
    if mention.role in {Role.EVENT, Role.FUTURE} and _PERIOD.match(mention.text):
        return NOTHING if _ON_OCCASION.search(place.before) else Verdict(EventKind.PERIOD)
    match mention.role:
        case Role.PUBLICATION:
            return NOTHING
        case Role.PERIOD | Role.REFERENCE | Role.FUTURE if belongs(mention, place) or of_an_epithet(place):
            return NOTHING
        case Role.PERIOD:
            if mention.when.precision in COARSE and not _PERIOD.match(mention.text) and dates_a_deed(mention, place):
                return _first(_PAST, mention, place) or Verdict(EventKind.OTHER)
            counts = _BARE_YEAR.fullmatch(mention.text) or asides.up_to_now(mention)
            framed = _PERIOD.match(mention.text) and _ON_OCCASION.search(place.before)
            return NOTHING if counts or framed else Verdict(EventKind.PERIOD)
        case Role.REFERENCE:
            plain = _BARE_YEAR.fullmatch(mention.text) and not _BORN.search(place.before[-14:])
            return NOTHING if plain else Verdict(EventKind.REFERENCE)
        case Role.FUTURE:
            return _first(_FUTURE, mention, place) or Verdict(EventKind.FUTURE)
    return _first(_PAST, mention, place) or Verdict(EventKind.OTHER)


def _first(rules: tuple[Rule, ...], mention: Mention, place: Place) -> Verdict | None:
    """Ask the rules in order."""
    for rule in rules:
        verdict = rule(mention, place)
        if verdict is not None:
            return verdict
    return None


def _coarse(mention: Mention, place: Place) -> Verdict | None:
    """A year makes an event only where the sentence tells what happened in it ("Năm 2019, cầu được khởi công")."""
    if mention.when.precision not in COARSE:
        return None
    clause = clause_of(place)
    if re.fullmatch(r"(?:trong )?năm nay", mention.text, re.IGNORECASE) and not behind_a_verb(place):
        return NOTHING  # What its own news is about.
    if moments.at_last(mention, place) or moments.since(mention, place):
        return None
    until = _UNTIL.search(place.before) and not asides.begins(place)
    if GOALS_AT.search(clause) or until or COUNTS_AT.search(clause):
        return NOTHING
    if _ASIDE.match(place.before) and place.after.lstrip()[:1] == ",":
        return NOTHING
    if at_head(place):
        verb = ONCE_AT.search(clause) or LIVES_AT.search(clause)
        told = verb and (_FOLLOWS.search(mention.text) or not only_counts(clause, verb, place))
        return None if told or dates_a_deed(mention, place) else NOTHING
    return None if behind_a_verb(place) or dates_a_deed(mention, place) else NOTHING


def _quote(mention: Mention, place: Place) -> Verdict | None:
    """A date that only places what somebody said ("nói chiều 24/8") tells of nothing."""
    told = moments.told_of(place) or announced(mention, place)
    return Verdict(EventKind.OTHER, weak=True) if _of_speech(place) and not told else None


def _of_speech(place: Place) -> bool:
    """Tell whether a verb of speech stands nearest to a date."""
    if _PREPOSED_QUOTE.search(place.before):
        return True
    near = clause_before(place)[-40:]
    spoken = list(SPEAKS_AT.finditer(near))
    behind = near[spoken[-1].end() :] if spoken else ""
    if spoken and not HAPPENINGS_AT.search(behind) and not HAPPENS_AT.search(behind):
        return True
    if not at_head(place):
        return False
    verb = SPEAKS_AT.search(place.after[:180])
    # "Sở Xây dựng cho biết": no office builds by its name.
    deeds = (found for found in HAPPENS_AT.finditer(place.after[:180]) if found[0][0].islower() or found.start() < 3)
    happens = next(deeds, None)
    return bool(verb and (not happens or verb.start() < happens.start()))


def _law(_: Mention, place: Place) -> Verdict | None:
    """A law's day, and the day from which one has been in force, are cited."""
    law = _LAW.search(place.before)
    cited = law and (_IN_FORCE.search(place.before) or not HAPPENS_AT.search(law[0]))
    return Verdict(EventKind.REFERENCE) if cited or _TAKES_FORCE.match(place.after) else None


def _scene_to_come(mention: Mention, place: Place) -> Verdict | None:
    """What somebody says of a month to come announces something only where it says what will be."""
    vague = place.quoted and mention.when.precision is not Precision.DAY
    return NOTHING if vague and not re.search(r"(?<!\w)(?:sẽ|dự kiến|cam kết)\s", place.sentence) else None


def _forecast(mention: Mention, place: Place) -> Verdict | None:
    """What is forecast for tonight has not happened yet."""
    if mention.when.precision is Precision.DAY and re.match("dự báo", place.before, re.IGNORECASE):
        return Verdict(EventKind.FUTURE) if moments.forecast_at(mention, place) else None
    ahead = _FORECAST.search(place.before) and re.search(r"(?<!\w)nay$", mention.text)
    return Verdict(EventKind.FUTURE) if ahead else None


def _unanchored(mention: Mention, place: Place) -> Verdict | None:
    """A day counted from a happening that the sentence names itself ("một ngày sau vụ ...") is not known."""
    if _COUNTS_ON.search(mention.text) and _NAMED_NEXT.match(place.after):
        return NOTHING
    return None


def _named(mention: Mention, place: Place) -> Verdict | None:
    """A cited paper's date, a holiday that is given, and hours from one day to the next date no happening."""
    if _CITED.search(place.before):
        return Verdict(EventKind.REFERENCE)
    return NOTHING if _NO_DAY.match(mention.text) else None


def _denied(_: Mention, place: Place) -> Verdict | None:
    """What did not or cannot happen on a day makes no event ("không thể đưa vào khai thác cuối năm 2025")."""
    return NOTHING if _DENIED.search(clause_before(place)) else None


def _promised(_: Mention, place: Place) -> Verdict | None:
    """A day that was only promised ("cam kết hoàn thành vào cuối năm 2023") dates no happening."""
    return NOTHING if _PROMISED.search(clause_before(place)) else None


def _anniversary(_: Mention, place: Place) -> Verdict | None:
    """The two days of an anniversary in brackets ("50 năm Chiến thắng ... (10/3/1975 - 10/3/2025)") cite it."""
    opened = place.before.rfind("(")
    if opened < 0 or ")" in place.before[opened:] or ")" not in place.after:
        return None
    inside = place.before[opened + 1 :] + place.after[: place.after.index(")")]
    cited = _ANNIVERSARY.search(place.before[:opened]) and re.search(r"\d", inside)
    return Verdict(EventKind.REFERENCE) if cited and not re.search(r"[^\W\d_]{3}", inside) else None


def _counted(mention: Mention, place: Place) -> Verdict | None:
    """A day up to which something was counted, or with which it is compared, dates the count, not a happening."""
    if _COMPARED.search(place.before):
        return None if asides.begins(place) else NOTHING
    if moments.toll(mention, place):
        return Verdict(EventKind.OTHER)
    return Verdict(EventKind.OTHER, weak=True) if _COUNTED.search(place.before) else None


def _until(mention: Mention, place: Place) -> Verdict | None:
    """The far end of something ("đến hết ngày 31/10") is not its happening."""
    said = mention.text.lower()
    since = re.search(r"(?:từ|kể từ)\s*$", place.before) or said.startswith(("từ ", "kể từ "))
    begins = asides.begins(place) or moments.since(mention, place)
    if since and mention.when.precision is not Precision.DAY and not at_head(place) and not begins:
        return NOTHING
    if moments.reached(mention, place) or moments.at_last(mention, place):
        return None
    if re.match(r"(?:đến|tới|trước(?! đó)|tính đến|tính tới|so với)\b", said) or _UP_TO.search(place.before[-14:]):
        return Verdict(EventKind.OTHER, weak=True)
    return None


def _month(mention: Mention, place: Place) -> Verdict | None:
    """A month or a week makes an event where its clause says what happened."""
    if mention.when.precision not in {Precision.MONTH, Precision.WEEK}:
        return None
    clause = clause_of(place)
    if _COMPARED.search(place.before) or _WHICH.search(place.before):
        return NOTHING
    if GOALS_AT.search(clause) or COUNTS_AT.search(clause):
        return NOTHING
    told = HAPPENS_AT.search(clause) or moments.narrated(mention, place) or moments.at_last(mention, place)
    told = told or moments.since(mention, place)
    return None if told or dates_a_deed(mention, place) else NOTHING


def _goal(mention: Mention, place: Place) -> Verdict | None:
    """A goal is wanted, not announced."""
    clause = clause_of(place)
    if moments.forecast_at(mention, place) or put_off_to(place):
        return None
    if _UP_TO.search(place.before[-14:]) or re.match(r"(?:đến|tới|trước(?! đó))\b", mention.text, re.IGNORECASE):
        return NOTHING
    will = re.search(r"(?<!\w)(?:sẽ|dự kiến|sắp)\s", clause) and dates_a_deed(mention, place)
    if _BARE_YEAR.fullmatch(mention.text) and not at_head(place) and not behind_a_verb(place) and not will:
        return NOTHING  # "Hội nghị xúc tiến đầu tư năm 2026": the year is part of a name.
    if mention.when.precision in COARSE and (GOALS_AT.search(clause) or not (will or HAPPENS_AT.search(clause))):
        return NOTHING
    return NOTHING if GOALS_AT.search(clause) and not HAPPENS_AT.search(clause) else None


_PAST: tuple[Rule, ...] = (
    _unanchored, asides.stamp, asides.dateline, asides.from_now, asides.memory, asides.unhappened, asides.of_a_crop,
    asides.counted_from, asides.after_it, put_off, _named, _law, asides.biography, _anniversary, _denied, _promised,
    asides.planned, asides.intended, asides.every_year, asides.deadline, asides.lasting, asides.goes_on, asides.feast,
    asides.of_a_noun, _coarse, _forecast, asides.pictured, asides.scene, _quote, _counted, _until, _month,
    asides.detail,
)  # fmt: skip
_FUTURE: tuple[Rule, ...] = (
    _unanchored, asides.from_now, asides.intention, asides.counted_from, asides.after_it, asides.of_a_crop,
    asides.unable, put_off, _named, _anniversary, asides.countdown, asides.goes_on, asides.feast, asides.of_a_noun,
    asides.deadline, asides.every_year, _scene_to_come, _goal,
)  # fmt: skip

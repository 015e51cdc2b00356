"""Words of a title that only its article explains to whom they mean: a pronoun at its end, an accused, no subject."""

import re

from timeline.events.draft.called import PRONOUN, pronoun
from timeline.events.draft.setting import VERB, Setting, people
from timeline.events.draft.whom import subject_before
from timeline.events.language.folding import CAPITAL, LOWER
from timeline.events.language.names import capital, only, small
from timeline.events.language.words import SPEAKS, finder

_PRONOUN = r"(?:ông|bà|anh|chị|cô|cụ)"
# "nhà trưng bày mang tên bà", "trao giải cho vợ ông": whom the end means.
# "HĐND tỉnh bầu bà làm Phó Chủ tịch": whom.
_APPOINTED = re.compile(
    rf"(?<!\w)(?:bầu|bổ nhiệm|điều động|phân công|chỉ định|kết nạp|phong|truy tặng|tuyên phạt|bắt giữ|khởi tố|đưa|mời) "
    rf"(?P<who>{_PRONOUN}) (?=(?:làm|giữ|vào|về|đi|sang|đến|lên|\d|tội|danh hiệu)\s)"
)
_AT_END = re.compile(rf"\s(?:tên|của|cho|với|nhà|mẹ|vợ|chồng|con|cha|bố) (?P<who>{_PRONOUN})$")
# "“Chồng tôi mất tháng Chạp”, bà nói": who says so.
_SAYS = re.compile(
    rf"[”\"],?\s(?P<who>{_PRONOUN}|{_PRONOUN} {CAPITAL}\w+)\s(?:{finder(SPEAKS).pattern})(?!\w)", re.IGNORECASE
)
_ACCUSED = re.compile(rf"(?P<as>Bị cáo|Bị can|Nghi phạm) (?={LOWER})(?!chính |đầu |này |khác ){VERB}")
# "Hơn một năm sau mới bị bắt.", "Mất ngày 3/5 tại Huế.": of whom the sentence before tells.
_NOBODY = re.compile(
    r"(?:Mới|Đã|Vừa|Rồi|Bị|Được|Từng) (?!cáo |can |hại |đơn )|(?P<died>Mất|Qua đời|Từ trần|Hy sinh)(?= (?:tại|ở) |$)"
)

_A_TIME = re.compile(
    r"(?<!\w)(?:ngày|hôm|tuần|tháng|năm|giờ|sáng|chiều|tối)(?: sau| trước| đó| ấy| \d\S*)?$", re.IGNORECASE
)


def ended(title: str, setting: Setting) -> str:
    """Name "... mang tên bà": who was last called so."""
    end = _AT_END.search(title) or _APPOINTED.search(title)
    name = _called(end["who"], setting) if end else ""
    if not end or not name:
        return ""
    address = "" if name.lower().startswith(f"{end['who']} ") else f"{end['who']} "
    name = f"{address}{name}" if address else small(name)
    return f"{title[: end.start('who')]}{name}{title[end.end('who') :]}"


def speaker(title: str, setting: Setting) -> str:
    """Say whose words a title is that is all a quotation: "“...”, bà nói"."""
    if title[:1] not in '“"' or title[-1:] not in '”"':
        return ""
    said = _SAYS.search(setting.text, setting.at, setting.at + len(title) + 60)
    name = _called(said["who"], setting) if said else ""
    return f"{name}: “{title[1:-1]}”" if name else ""


def accused(title: str, setting: Setting) -> str:
    """Name "Bị cáo bỏ trốn": the only one whom the text before calls so by a full name."""
    head = _ACCUSED.match(title)
    if not head:
        return ""
    before = setting.text[: setting.at]
    called = (name for start, name in people(before) if before[:start].lower().endswith(f"{head['as'].lower()} "))
    name = only(called)
    return f"{head['as']} {name} {title[head.end() :]}" if name else ""


def nobody(title: str, setting: Setting) -> str:
    """Give "Mới bị bắt" the subject of the sentence before it in its paragraph."""
    before = setting.before.rpartition("\n")[2].rstrip(" .!?…")
    last, lost = before.rpartition(". ")[2], _NOBODY.match(title)
    if lost and lost["died"]:
        alone = (only(name for _, name in people(text) if name in before) for text in (setting.headline, before))
        name = next(filter(None, alone), "")
        return f"{name} {small(title)}" if name else ""
    clauses = last.split("; ") if lost and last else []
    found = (_subject(clause) for clause in reversed(clauses))
    who = next((who for who in found if who and not _A_TIME.search(who)), "")
    told = capital(f"{who} {small(title)}") if who else ""
    return accused(told, setting) or pronoun(told, setting) or told


def _subject(clause: str) -> str:
    """Whom a clause is about: its pronoun, by whatever verb ("Ông vào bộ đội khi mới 16 tuổi")."""
    head = PRONOUN.match(clause)
    return head["who"] if head else subject_before(f"{clause} ", len(clause) + 1).strip()


def _called(who: str, setting: Setting) -> str:
    """Whom a pronoun means, "Bà Ngô Thị Hai"; empty where nothing says."""
    told = pronoun(f"{capital(who)} nói", setting)
    return told.removesuffix(" nói") if told else ""

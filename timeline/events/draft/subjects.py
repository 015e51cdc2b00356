"""A title that begins with a bare noun, a pronoun or a given name to one that says whom or what it is about."""

import re
from collections.abc import Callable, Iterable

from timeline.events.draft.called import given, pronoun, whose
from timeline.events.draft.cutting import shorten
from timeline.events.draft.leaning import CASE_STOP, NAMED_CASE, POINTING
from timeline.events.draft.meant import accused, ended, nobody, speaker
from timeline.events.draft.setting import BEFORE, BUILT, VERB, Setting, work_of
from timeline.events.language.folding import CAPITAL, LOWER, even
from timeline.events.language.names import NAME, STOP, borne, capital, only, persons, small
from timeline.events.language.nouns import BEARERS, COMPANIES, NO_BEARERS, PERSONS, SHOPS, WORKS
from timeline.events.language.words import HAPPENS, REACTIONS, SPEAKS, alternation, finder, table
from timeline.events.place.gazetteer import PROVINCES
from timeline.events.place.places import home_provinces

# So much of an article is searched for the name of a thing.
_CONTEXT = 4000
_KIND = r"(?:cây|ngôi|con|chiếc|tòa|bức|cuốn|bộ|tuyến)"
# What bears a name, persons left out; "hồ sơ" is no lake.
_NOUN = finder(", ".join(noun for noun in table(f"{BEARERS}, {SHOPS}") if noun not in PERSONS)).pattern
_NOUN = rf"(?!{alternation(table(NO_BEARERS))}(?!\w)(?!(?<=hợp) nhất)){_NOUN}"
_THING = re.compile(
    rf"(?:{_KIND} )?({_NOUN})\s+"
    rf"(?:(?:(?:\w+\s+){{0,2}}?(?:này|ấy|nói trên|kể trên)\s+)|(?:{POINTING}\s+)?{VERB})",
    re.IGNORECASE,
)
# Of these many pass: one that is named later is another.
_MOVES = frozenset(("tàu", "xe", "thuyền", "ghe", "đò", "máy bay"))
# "tâm bão mạnh cấp 9" calls no storm so.
_UNDESCRIBED = _MOVES | {"bão"}
_THIS_ONE = re.compile(rf"(?<!\w){POINTING}\s*$", re.IGNORECASE)
_DEALS = r"(?:xuất|mở|lập|ký|lên|xuống|dời|tách|kỷ niệm|vốn|trị giá|bằng|mượn|thuê|mua|bán|giao|nhận|trả|đưa|bỏ|nợ|lỗ)"
# "Nhà máy chế biến sầu riêng đông lạnh": what a thing without a name is.
_DESCRIBED = re.compile(
    rf"(?P<what>(?i:{_NOUN})(?: (?!{STOP}|{_DEALS}\s|cấp \d){LOWER}\w*){{2,6}})"
    rf"(?=[,;.]| {STOP}| vốn| trị giá| \d|$)"
)
_WORK = re.compile(rf"(?:công trình|dự án|công trường)\s+(?:{POINTING}\s+)?{VERB}", re.IGNORECASE)
_WORK_AT = finder(WORKS)
_OFFICE = re.compile(
    rf"(?:đơn vị|cơ sở|cơ quan|công ty|doanh nghiệp|hãng|ngân hàng|tập đoàn)\s+{POINTING}\s+", re.IGNORECASE
)
_OFFICE_WITHIN = re.compile(rf"(?<=\s)(?:đơn vị|công ty|doanh nghiệp|nhà thầu|hãng)\s{POINTING}(?:\s|$)")
_COMPANY = re.compile(rf"(?<!\w)(?i:{finder(COMPANIES).pattern})(?: (?!{STOP})\w+){{0,2}} {NAME}")
# What befell, called only by what it is; and where its name ends.
_CASE = re.compile(
    rf"(?P<noun>Vụ (?!việc)\w+(?: \w+)??|Sự cố|Trận \w+(?: \w+)??|Đám cháy|Tai nạn|Phiên tòa|Phiên xử|Hội nghị|"
    rf"Cuộc thi|Kỳ thi|Lễ hội|Chiến dịch|Giải đấu|Cuộc diễn tập)\s+(?:{POINTING}\s+)?"
    r"(?=(?:xảy ra|làm|khiến|đã|sẽ|bắt đầu|bùng phát|gây|cướp|được|mở|diễn ra|dự kiến|kết thúc|từng|lần đầu)(?!\w))",
    re.IGNORECASE,
)
# "Phiên tòa mở ngày 19/5" is no "phiên tòa sơ thẩm lần đầu" of which the text tells too.
_OTHER_CASE = re.compile(rf" (?:{POINTING}|lần (?:đầu|trước|thứ \w+|\d+)|trước đó|trước|khác|tương tự)(?!\w)")
# A feast has one name each time: "Lễ hội lần đầu tổ chức" under "Lễ hội Đèn Gió lần thứ hai".
_FEAST = re.compile(r"(?:lễ hội|ngày hội|hội thi|cuộc thi|liên hoan|giải đấu) ", re.IGNORECASE)
_WHICH_TIME = re.compile(r" lần (?:đầu|thứ|\d).*$", re.IGNORECASE)
# "Lễ hội Hoa gạo trở lại sau ba năm": what it did is no part of its name.
_WENT = re.compile(
    r" (?:trở lại|quay lại|tái xuất|hút|thu hút|đón|đông|kín|vắng|lại|không|chưa|có|sau|trước|từ|thành|kéo dài|"
    rf"{finder(HAPPENS).pattern})(?!\w).*$"
)
_TWICE = re.compile(r"(?<!\w)(\w{2,}) \1(?!\w)", re.IGNORECASE)
_BOTH_TEAMS = re.compile(r"(?<!\w)(?:hai|cả hai) đội(?! (?:này|\w+ khác|trẻ|tuyển|bạn|khách))(?!\w)", re.IGNORECASE)
_TEAM = rf"(?!(?:Rạng|Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Hôm)\s){CAPITAL}\w+(?: {CAPITAL}\w+){{0,4}}"
_MET = re.compile(
    rf"(?P<one>{_TEAM}) (?:thắng|thua|hòa|cầm hòa|hạ|đánh bại|vượt qua|tiếp|tiếp đón|gặp|đấu với|đối đầu|và|với|-|–) "
    rf"(?P<two>{_TEAM})"
)
_PROVINCE = re.compile(rf"(?<!\w)tỉnh ({alternation(PROVINCES)})(?!\w)", re.IGNORECASE)
_ANY_PROVINCE = re.compile(rf"(?<!\w)[Tt]ỉnh ({CAPITAL}{LOWER}+(?: {CAPITAL}{LOWER}+)?)(?!\w)(?! {CAPITAL})")
# "thanh niên từ Thái Bình vào": where people came from is not where they are.
_FROM_THERE = re.compile(rf"(?<!\w)(?:từ|quê|gốc|người|dân) (?:tỉnh )?{CAPITAL}\w+(?: {CAPITAL}\w+)*")
_TOWN = re.compile(rf"(?<!\w)(?P<kind>(?i:thành phố|huyện|quận|thị xã)) (?P<name>{CAPITAL}\w*(?: {CAPITAL}\w*)*)")
_AREA = re.compile(rf"(?P<kind>Tỉnh|Thành phố|Huyện|Quận|Thị xã)\s+{VERB}")
# "Toàn tuyến thông xe": of which road.
_WHOLE_WAY = re.compile(rf"(?P<whole>(?:Toàn|Cả|Toàn bộ) tuyến)\s+{VERB}")
# "Đoàn sẽ trở lại": which of them.
_PARTY = re.compile(r"(?P<kind>Đoàn|Nhóm|Tổ công tác|Đội tình nguyện)\s+(?=(?:đã|sẽ|cũng|được|vừa|dự kiến)\s)")
# "Cục họp với 15 doanh nghiệp": which of the offices so called.
_INSTITUTION = re.compile(rf"(?P<kind>Cục|Sở|Bộ|Viện|Chi cục|Hội|Quỹ|Hiệp hội|Tổng cục|Ủy ban|Ban Quản lý)\s+{VERB}")
_OF_A_CUP = re.compile(r"(?<!\w)(?:[Vv]òng|[Ll]ượt) \d+ ((?:[Gg]iải|[Cc]úp) [^,.;:()\d]{3,40}?)(?=[,.;:()]| \d| mùa)")
_OFFICE_ENDS = (
    rf"(?=[,.;:()]|\s{VERB}|\s(?:{finder(SPEAKS).pattern}|{finder(REACTIONS).pattern})|"
    r"\s(?:của|về|do|là|tại|ở|cho|vừa|từ|khi|để|thì|nên|cùng|trong|vào|dự báo|khuyến cáo)\s)"
)


def named(title: str, setting: Setting) -> str:
    """Give what a title begins with its name, where the article knows only one that it can mean.

    "Cầu được khởi công" becomes "Cầu Rạch Miễu được khởi công" in an article about that bridge, and "Ông yêu cầu ..."
    "Ông Lê Văn An yêu cầu ...".
    """
    told = next((told for told in (way(title, setting) for way in _WAYS) if told), "")
    told = "" if _TWICE.search(told) else told
    return shorten(told) if told else title


def _thing(title: str, setting: Setting) -> str:
    """Name "Nhà máy khởi công": the only one of its kind that the headline names, else the article."""
    head = _THING.match(title)
    if not head or title[head.end() : head.end() + 1].isupper():
        return ""  # "Trung tâm Dự báo" has its name.
    noun = even(head[1])
    if re.search(rf"(?<!\w){noun}(?: \w+)? khác(?!\w)", even(setting.before.rpartition("\n")[2])):
        return ""  # "tin báo về tàu cá khác mắc cạn. Tàu xuất bến ...": not the one that the article is about.
    if _THIS_ONE.search(head[0]):
        called = [name for _, name in borne(setting.before) if even(name).startswith(f"{noun} ")]
        return f"{capital(called[-1])} {title[head.end() :]}" if called else ""
    near = min(setting.at, _CONTEXT)
    told = setting.text[: near if noun in _MOVES else _CONTEXT]
    for context in (setting.headline, told, setting.before):
        if name := only(name for _, name in borne(context) if even(name).startswith(f"{noun} ")):
            return f"{name} {title[head.end() :]}"
    for what in (found["what"] for found in _DESCRIBED.finditer(setting.text[: 0 if noun in _UNDESCRIBED else near])):
        if even(what).startswith(f"{noun} ") and not even(title).startswith(even(what)):
            return f"{capital(what)} {title[head.end() :]}"
    return ""


def _work(title: str, setting: Setting) -> str:
    """Name "Công trình này bị phạt": the bridge, the plant or the road that the headline names, else the article."""
    head = _WORK.match(title)
    if not head:
        return ""
    text = setting.text[: min(setting.at, _CONTEXT)]
    for context, near in ((setting.headline, ""), (text, text)):
        works = ((start, name) for start, name in borne(context) if _WORK_AT.match(name))
        if name := only(name for start, name in works if not near or BUILT.search(near[:start])):
            return f"{name} {title[head.end() :]}"
    work = work_of(setting.headline)
    return f"{head[0].split()[0]} {head[0].split()[1]} {work} {title[head.end() :]}" if work else ""


def _office(title: str, setting: Setting) -> str:
    """Name "Đơn vị này xin lùi hạn": the only company that was named before it; a wrong one would be libel."""
    head = _OFFICE.match(title) or _OFFICE_WITHIN.search(title)
    name = only(_COMPANY.findall(setting.before) or _COMPANY.findall(setting.text[: setting.at])) if head else ""
    return f"{title[: head.start()]}{name} {title[head.end() :]}".strip() if head and name else ""


def _round(title: str, setting: Setting) -> str:
    """Name "Vòng 9 sẽ trở lại": of which cup, as the article calls another round."""
    head = re.match(r"(?:Vòng|Lượt) \d+ (?=(?:sẽ|được|diễn ra|bắt đầu|kết thúc|khởi tranh)\s)", title)
    name = only(_OF_A_CUP.findall(setting.text[: setting.at])) if head else ""
    return f"{head[0]}{small(name)} {title[head.end() :]}" if head and name else ""


def _institution(title: str, setting: Setting) -> str:
    """Name "Cục họp với doanh nghiệp": the only office of the kind that was named before it."""
    head = _INSTITUTION.match(title)
    if not head:
        return ""
    kind = f"{head['kind']}|{head['kind'].lower()}"
    called = re.finditer(
        rf"(?<!\w)(?:{kind}) {CAPITAL}\w*(?: [^\W\d]\w*){{0,8}}?{_OFFICE_ENDS}", setting.text[: setting.at]
    )
    name = only(found[0] for found in called)
    return f"{name} {title[head.end() :]}" if name else ""


def _area(title: str, setting: Setting) -> str:
    """Name "Tỉnh họp khẩn": the only province, district or city of which the article speaks by that word."""
    head = _AREA.match(title)
    if not head:
        return ""
    kind, text = head["kind"], f"{setting.headline}\n{setting.text}"
    if kind == "Tỉnh":
        homes = home_provinces(_FROM_THERE.sub(" ", text))
        name = next(iter(homes)) if len(homes) == 1 else only(found[1] for found in _PROVINCE.finditer(text))
        name = name or ("" if homes else only(found[1] for found in _ANY_PROVINCE.finditer(text)))
    else:
        called = {name for _, name in persons(text)}  # "Phó chủ tịch huyện Nông Quốc Bảo"
        towns = (found["name"] for found in _TOWN.finditer(text) if even(found["kind"]) == even(kind))
        name = only(_without_person(town, called) for town in towns if town not in called)
    return f"{kind} {name} {title[head.end() :]}" if name else ""


def _without_person(town: str, called: Iterable[str]) -> str:
    """A town's name without that of its official behind it ("chủ tịch huyện Tràng Sơn Lò Văn Páo")."""
    return next((town.removesuffix(f" {name}") for name in called if town.endswith(f" {name}")), town)


def _party(title: str, setting: Setting) -> str:
    """Name "Đoàn sẽ trở lại": what the sentences before it in its paragraph say that it is."""
    head = _PARTY.match(title)
    if not head:
        return ""
    paragraph = setting.before.rpartition("\n")[2]
    described = re.compile(
        rf"(?<!\w){even(head['kind'])}(?: (?!{STOP}){LOWER}\w*){{1,4}}(?: {CAPITAL}\w*){{0,3}}(?!\w)"
    )
    called = [found[0] for found in described.finditer(paragraph)]
    return f"{capital(called[-1])} {title[head.end() :]}" if called else ""


def _whole_way(title: str, setting: Setting) -> str:
    """Name "Toàn tuyến thông xe": the road or line that the headline is about."""
    head = _WHOLE_WAY.match(title)
    work = work_of(setting.headline) if head else ""
    if not head or not work:
        return ""
    return f"{head['whole']} {re.sub(r'^tuyến ', '', small(work))} {title[head.end() :]}"


def _case(title: str, setting: Setting) -> str:
    """Name "Vụ cháy xảy ra ...", "Sự cố làm ...": as the headline, else the text before or the article calls it."""
    head = _CASE.match(title)
    if not head:
        return ""
    noun = rf"(?<!\w){re.escape(even(head['noun']))}(?P<of>(?: (?!{CASE_STOP})\w+(?:[./-]\w+)*){{2,12}})"
    named = []
    for context in (setting.headline, setting.before, setting.text[:_CONTEXT]):
        called = (context[found.start() : found.end()] for found in re.finditer(noun, even(context)))
        called = (_WENT.sub("", _WHICH_TIME.sub("", name)) if _FEAST.match(name) else name for name in called)
        named += [name for name in called if not _OTHER_CASE.search(name)]
    named.sort(key=lambda name: not NAMED_CASE.match(capital(name)))
    return f"{capital(named[0])} {title[head.end() :]}" if named else ""


def _teams(title: str, setting: Setting) -> str:
    """Name "hai đội": the two that were last said to meet, before or in the sentence."""
    both = _BOTH_TEAMS.search(title)
    if not both:
        return ""
    stop = setting.text.lower().find(both[0].lower(), setting.at)
    met = list(_MET.finditer(setting.text, max(0, setting.at - BEFORE), stop if stop >= 0 else setting.at))
    here = [pair for pair in met if pair["one"] in title or pair["two"] in title]
    if not here and re.search(rf"(?<!\w){_TEAM} (?:thắng|thua|hòa|hạ)(?!\w)", title[both.end() :]):
        return ""  # "Hai đội từng gặp nhau, khi đó Thép Gia Sàng thắng": not those named last.
    met = here or met
    return f"{title[: both.start()]}{met[-1]['one']} và {met[-1]['two']}{title[both.end() :]}" if met else ""


_WAYS: tuple[Callable[[str, Setting], str], ...] = (
    _case, _teams, _thing, _work, _whole_way, _office, _institution, _round, _party, pronoun, whose, given, _area,
    accused, nobody, speaker, ended,
)  # fmt: skip

"""A title that begins with a bare noun, a pronoun or a given name to one that says whom or what it is about."""

import re
from collections.abc import Callable

from timeline.events.draft.called import PRONOUN, given, pronoun, whose
from timeline.events.draft.cutting import shorten
from timeline.events.draft.meant import accused, ended, nobody, speaker
from timeline.events.draft.setting import BEFORE, BUILT, VERB, Setting, work_of
from timeline.events.draft.standing import HAPPENS_AT
from timeline.events.language.folding import CAPITAL, LOWER, even
from timeline.events.language.names import NAME, STOP, borne, capital, only, persons
from timeline.events.language.nouns import BEARERS, COMPANIES, NO_BEARERS, PERSONS, SHOPS, WORKS
from timeline.events.language.words import HAPPENINGS, REACTIONS, SPEAKS, alternation, finder, table
from timeline.events.place.gazetteer import PROVINCES
from timeline.events.place.places import home_provinces

# So much of an article is searched for the name of a thing.
_CONTEXT = 4000
# A headline of so many words may stand before a title that says too little.
_BRIEF = 9
_POINTING = r"(?:này|đó|ấy|trên|nói trên|kể trên)"
_KIND = r"(?:cây|ngôi|con|chiếc|tòa|bức|cuốn|bộ|tuyến)"
# What bears a name, persons left out; "hồ sơ" is no lake.
_NOUN = finder(", ".join(noun for noun in table(f"{BEARERS}, {SHOPS}") if noun not in PERSONS)).pattern
_NOUN = rf"(?!{alternation(table(NO_BEARERS))}(?!\w)){_NOUN}"
_THING = re.compile(
    rf"(?:{_KIND} )?({_NOUN})\s+"
    rf"(?:(?:(?:\w+\s+){{0,2}}?(?:này|ấy|nói trên|kể trên)\s+)|(?:{_POINTING}\s+)?{VERB})",
    re.IGNORECASE,
)
_THIS_ONE = re.compile(rf"(?<!\w){_POINTING}\s*$", re.IGNORECASE)
# "Nhà máy chế biến sầu riêng đông lạnh": what a thing without a name is.
_DESCRIBED = re.compile(
    rf"(?P<what>(?i:{_NOUN})(?: (?!{STOP}|(?:vốn|trị giá|bằng)\s){LOWER}\w*){{2,6}})"
    rf"(?=[,;.]| {STOP}| vốn| trị giá| \d|$)"
)
_THIS = re.compile(r"(?P<what>(?:\w+ ){1,4}?)(?:này|ấy|nói trên|kể trên) (?!(?:khi|lúc|ngày|hôm|điều|việc)\s)")
# What is always some other thing's: a date, a stage, a price, a ceremony.
_PART_OF = re.compile(
    rf"(?:{finder(HAPPENINGS).pattern}|mốc|mức|kỳ|kết quả|thời gian|thời hạn|giá|suất|vòng|lượt|bán kết|tứ kết|việc|"
    r"phần|công tác|giai đoạn|hạng mục|bước|hai bên)\s",
    re.IGNORECASE,
)
_WORK = re.compile(rf"(?:công trình|dự án|công trường)\s+(?:{_POINTING}\s+)?{VERB}", re.IGNORECASE)
_WORK_AT = finder(WORKS)
_OFFICE = re.compile(
    rf"(?:đơn vị|cơ sở|cơ quan|công ty|doanh nghiệp|hãng|ngân hàng|tập đoàn)\s+{_POINTING}\s+", re.IGNORECASE
)
_OFFICE_WITHIN = re.compile(rf"(?<=\s)(?:đơn vị|công ty|doanh nghiệp|nhà thầu|hãng)\s{_POINTING}(?:\s|$)")
_COMPANY = re.compile(rf"(?<!\w)(?i:{finder(COMPANIES).pattern})(?: (?!{STOP})\w+){{0,2}} {NAME}")
# What befell, called only by what it is; and where its name ends.
_CASE = re.compile(
    rf"(?P<noun>Vụ (?!việc)\w+(?: \w+)??|Sự cố|Trận \w+(?: \w+)??|Đám cháy|Tai nạn|Phiên tòa|Phiên xử|Hội nghị|"
    rf"Cuộc thi|Kỳ thi|Lễ hội|Chiến dịch|Giải đấu|Cuộc diễn tập)\s+(?:{_POINTING}\s+)?"
    r"(?=(?:xảy ra|làm|khiến|đã|sẽ|bắt đầu|bùng phát|gây|cướp|được|mở|diễn ra|dự kiến|kết thúc|từng|lần đầu)(?!\w))",
    re.IGNORECASE,
)
# "Phiên tòa mở ngày 19/5" is no "phiên tòa sơ thẩm lần đầu" of which the text tells too.
_OTHER_CASE = re.compile(rf" (?:{_POINTING}|lần (?:đầu|trước|thứ \w+|\d+)|trước đó|trước|khác|tương tự)(?!\w)")
# A feast has one name each time: "Lễ hội lần đầu tổ chức" under "Lễ hội Đèn Gió lần thứ hai".
_FEAST = re.compile(r"(?:lễ hội|ngày hội|hội thi|cuộc thi|liên hoan|giải đấu) ", re.IGNORECASE)
_WHICH_TIME = re.compile(r" lần (?:đầu|thứ|\d).*$", re.IGNORECASE)
_TWICE = re.compile(r"(?<!\w)(\w{2,}) \1(?!\w)", re.IGNORECASE)
_CASE_STOP = (
    rf"(?:{_POINTING}|xảy ra|làm|khiến|đã|được|bị|gây|vào|hồi|rạng|sáng|chiều|tối|đêm|ngày|hôm|năm|và|là|đang|"
    r"nhưng|để|sẽ|mở|diễn ra|dự kiến)(?!\w)"
)
# "Vụ cháy chợ Đồng Gạch", "Sự cố đê bao Kênh Bảy": which one it is.
_NAMED_CASE = re.compile(
    rf"(?:Vụ (?!việc)\w+|Sự cố|Trận \w+|Đám cháy|Tai nạn)(?: (?!{_CASE_STOP})[^\W\d_]+){{1,8}}? {CAPITAL}"
)
_BOTH_TEAMS = re.compile(r"(?<!\w)(?:hai|cả hai) đội(?! (?:này|\w+ khác|trẻ|tuyển|bạn|khách))(?!\w)", re.IGNORECASE)
_TEAM = rf"(?!(?:Rạng|Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Hôm)\s){CAPITAL}\w+(?: {CAPITAL}\w+){{0,4}}"
_MET = re.compile(
    rf"(?P<one>{_TEAM}) (?:thắng|thua|hòa|cầm hòa|hạ|đánh bại|vượt qua|tiếp|tiếp đón|gặp|đấu với|đối đầu|và|với|-|–) "
    rf"(?P<two>{_TEAM})"
)
_SUBJECTLESS = re.compile(r"(?:Được|Bị (?!cáo|can|hại|đơn)|Đã|Sẽ|Đang|Cũng|Rồi)\s")
# "Bế mạc với màn thả đèn": what is closed?
_CLOSES = re.compile(r"(?:Bế mạc|Khai mạc|Kết thúc|Khép lại)\s(?:với|vào|tại|lúc|bằng|sau)\s")
_PROVINCE = re.compile(rf"(?<!\w)tỉnh ({alternation(PROVINCES)})(?!\w)", re.IGNORECASE)
_ANY_PROVINCE = re.compile(rf"(?<!\w)[Tt]ỉnh ({CAPITAL}{LOWER}+(?: {CAPITAL}{LOWER}+)?)(?!\w)(?! {CAPITAL})")
_TOWN = re.compile(rf"(?<!\w)(?P<kind>(?i:thành phố|huyện|quận|thị xã)) (?P<name>{CAPITAL}\w*(?: {CAPITAL}\w*)*)")
_AREA = re.compile(rf"(?P<kind>Tỉnh|Thành phố|Huyện|Quận|Thị xã)\s+{VERB}")
# "Toàn tuyến thông xe": of which road.
_WHOLE_WAY = re.compile(rf"(?P<whole>(?:Toàn|Cả|Toàn bộ) tuyến)\s+{VERB}")
# "Đoàn sẽ trở lại": which of them.
_PARTY = re.compile(r"(?P<kind>Đoàn|Nhóm|Tổ công tác|Đội tình nguyện)\s+(?=(?:đã|sẽ|cũng|được|vừa|dự kiến)\s)")
# "Lễ động quan lúc 6 giờ": whose?
_THERE = re.compile(r"(?<!\w)(?:sân|tại|ở|trên|đến|qua|từ|về)\s$", re.IGNORECASE)
_FUNERAL = re.compile(
    r"Lễ (?:viếng|động quan|truy điệu|an táng|nhập quan|đưa tang|di quan)"
    rf"(?!(?: \w+){{0,3}} (?:{CAPITAL}|của |hài cốt|liệt sĩ))"
)
# "Cục họp với 15 doanh nghiệp": which of the offices so called.
_INSTITUTION = re.compile(rf"(?P<kind>Cục|Sở|Bộ|Viện|Chi cục|Hội|Quỹ|Hiệp hội|Tổng cục|Ủy ban|Ban Quản lý)\s+{VERB}")
_OF_A_CUP = re.compile(r"(?<!\w)(?:[Vv]òng|[Ll]ượt) \d+ ((?:[Gg]iải|[Cc]úp) [^,.;:()\d]{3,40}?)(?=[,.;:()]| \d| mùa)")
_OFFICE_ENDS = (
    rf"(?=[,.;:()]|\s{VERB}|\s(?:{finder(SPEAKS).pattern}|{finder(REACTIONS).pattern})|"
    r"\s(?:của|về|do|là|tại|ở|cho|vừa|từ|khi|để|thì|nên|cùng|trong|vào|dự báo|khuyến cáo)\s)"
)
_POINTS = re.compile(
    r"^(?:(?:vụ việc|sự việc|vụ tai nạn|tai nạn|sự cố|vụ cháy|vụ cướp|vụ án|đám cháy|ngọn lửa|cơn bão(?! số)|họ|đây|nó|"
    r"hai bên|hai đội|hai người(?= (?:mới|cũng|đã|gặp|cùng))|quyết định(?= được)|người này|chúng|tôi|chúng tôi|mình)\s"
    r"(?!giao thông\s|lao động\s|khiến\s|làm\s)"
    r"|các (?:anh|chị|em|ông|bà|cụ|cháu|bác) (?:đã|được|sẽ|đang|bị|vừa|từng)\s"
    r"|(?:\w+ ){1,4}?(?:này|ấy|nói trên|kể trên)(?=[ ,])|(?:đội|đơn vị|lúc|khi|ngày|hôm|điều|việc) đó\s"
    r"|(?:ca|chiếc|vụ|lần|đợt|người|trận) (?:đầu tiên|thứ \w+|cuối cùng|còn lại|đầu)\s"
    r"|(?:ông|bà|cô|cụ|họ)\s(?:ta\s)?(?=(?:mất|qua đời|cũng|đã|sẽ|từng|yêu cầu|được|bị|có|là|đề nghị|cho)[\s,])"
    r"|(?:buổi lễ|hội nghị|chương trình|cuộc thi|trận đấu|lễ|anh|chị|chú|đoàn|đội|nhóm|công trình|dự án|"
    r"nạn nhân|đối tượng|nghi phạm|chiếc xe|xe|tàu|cầu|giếng|trường|công trường)\s+(?:này\s+|đó\s+|trên\s+)?"
    rf"(?={LOWER})(?:đã |sẽ |được |bị |có |diễn ra|xảy ra|khai mạc|bắt đầu|kết thúc|cũng ))",
    re.IGNORECASE,
)


def points(title: str) -> bool:
    """Tell whether a title leans on the sentence before it ("Vụ việc xảy ra ...", "Đơn vị này xin lùi hạn")."""
    return bool(_POINTS.match(title) or PRONOUN.match(title)) and not _NAMED_CASE.match(title)


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
    if _THIS_ONE.search(head[0]):
        called = [name for _, name in borne(setting.before) if even(name).startswith(f"{noun} ")]
        return f"{capital(called[-1])} {title[head.end() :]}" if called else ""
    for context in (setting.headline, setting.text[:_CONTEXT], setting.before):
        if name := only(name for _, name in borne(context) if even(name).startswith(f"{noun} ")):
            return f"{name} {title[head.end() :]}"
    for what in (found["what"] for found in _DESCRIBED.finditer(setting.text[: min(setting.at, _CONTEXT)])):
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
    return f"{head[0]}{name[:1].lower()}{name[1:]} {title[head.end() :]}" if head and name else ""


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
        homes = home_provinces(text)
        name = next(iter(homes)) if len(homes) == 1 else only(found[1] for found in _PROVINCE.finditer(text))
        name = name or ("" if homes else only(found[1] for found in _ANY_PROVINCE.finditer(text)))
    else:
        called = {name for _, name in persons(text)}  # "Phó chủ tịch huyện Nông Quốc Bảo"
        towns = (found["name"] for found in _TOWN.finditer(text) if even(found["kind"]) == even(kind))
        name = only(town for town in towns if town not in called)
    return f"{kind} {name} {title[head.end() :]}" if name else ""


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
    return f"{head['whole']} {re.sub(r'^tuyến ', '', f'{work[:1].lower()}{work[1:]}')} {title[head.end() :]}"


def leaning(title: str) -> bool:
    """Tell whether a title says too little without its article ("Lễ bế mạc diễn ra", "Mốc thông xe mới")."""
    short = len(title.split()) <= 5 and not re.search(rf"\d|\s{CAPITAL}", title)
    return (
        points(title)
        or bool(_SUBJECTLESS.match(title) or _FUNERAL.match(title) or _CLOSES.match(title))
        or (short and bool(_PART_OF.match(title)))
    )


def introducing(title: str, headline: str) -> str:
    """A leaning title behind what its headline is about: "Cầu Đại An: mốc thông xe mới"."""
    this = _THIS.match(title)
    plain = f"{this['what']}{title[this.end() :]}" if this else title
    about = _about(headline) or (headline if points(title) and len(headline.split()) <= _BRIEF else "")
    if not about or even(plain).startswith(even(about)):
        return plain
    return shorten(f"{about}: {plain[:1].lower()}{plain[1:]}")


def _about(headline: str) -> str:
    """What a headline is about: the words before its colon, the only thing that it names, or those before its verb."""
    kicker = headline.partition(":")[0] if ":" in headline else ""
    verb = HAPPENS_AT.search(headline)
    named = only(name for start, name in borne(headline) if not _THERE.search(headline[:start]))
    for about in (kicker, named, headline[: verb.start()] if verb else ""):
        if 2 <= len(about.split()) <= 8 and "," not in about and not re.match(r"(?:Sau|Từ|Khi|Vì|Theo)\s", about):
            return about.strip()
    return ""


def _case(title: str, setting: Setting) -> str:
    """Name "Vụ cháy xảy ra ...", "Sự cố làm ...": as the headline, else the text before or the article calls it."""
    head = _CASE.match(title)
    if not head:
        return ""
    noun = rf"(?<!\w){re.escape(even(head['noun']))}(?P<of>(?: (?!{_CASE_STOP})\w+(?:[./-]\w+)*){{2,12}})"
    named = []
    for context in (setting.headline, setting.before, setting.text[:_CONTEXT]):
        called = (context[found.start() : found.end()] for found in re.finditer(noun, even(context)))
        called = (_WHICH_TIME.sub("", name) if _FEAST.match(name) else name for name in called)
        named += [name for name in called if not _OTHER_CASE.search(name)]
    named.sort(key=lambda name: not _NAMED_CASE.match(capital(name)))
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

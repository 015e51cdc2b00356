"""A title that begins with a bare noun, a pronoun or a given name to one that says whom or what it is about."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from timeline.events.draft.cutting import shorten
from timeline.events.draft.people import introduced
from timeline.events.draft.standing import HAPPENS_AT
from timeline.events.language.folding import CAPITAL, LOWER, even
from timeline.events.language.names import NAME, STOP, borne, capital, only, persons
from timeline.events.language.nouns import BEARERS, COMPANIES, NO_BEARERS, PERSONS, SHOPS, WORKS
from timeline.events.language.words import HAPPENINGS, HAPPENS, alternation, finder, table
from timeline.events.place.gazetteer import DISTRICT_NAMES, PROVINCES
from timeline.events.place.places import home_provinces

# So much of an article is searched for the name of a thing, and so much before a pronoun for whom it means.
_CONTEXT = 4000
_BEFORE = 900
# A headline of so many words may stand before a title that says too little.
_BRIEF = 9
_AUX = r"(?:đã|được|bị|sẽ|đang|vừa|mới|có|không|chưa|cũng|lại|từng|phải|dự kiến|cam kết|kỳ vọng)"
_VERB = rf"(?={_AUX}\s|{finder(HAPPENS).pattern})"
_POINTING = r"(?:này|đó|ấy|trên|nói trên|kể trên)"
_KIND = r"(?:cây|ngôi|con|chiếc|tòa|bức|cuốn|bộ|tuyến)"
# What bears a name, persons left out; "hồ sơ" is no lake.
_NOUN = finder(", ".join(noun for noun in table(f"{BEARERS}, {SHOPS}") if noun not in PERSONS)).pattern
_NOUN = rf"(?!{alternation(table(NO_BEARERS))}(?!\w)){_NOUN}"
_THING = re.compile(
    rf"(?:{_KIND} )?({_NOUN})\s+"
    rf"(?:(?:(?:\w+\s+){{0,2}}?(?:này|ấy|nói trên|kể trên)\s+)|(?:{_POINTING}\s+)?{_VERB})",
    re.IGNORECASE,
)
_THIS_ONE = re.compile(rf"(?<!\w){_POINTING}\s*$", re.IGNORECASE)
# "Nhà máy chế biến sầu riêng đông lạnh": what a thing without a name is.
_DESCRIBED = re.compile(
    rf"(?P<what>(?i:{_NOUN})(?: (?!{STOP}|(?:vốn|trị giá)\s){LOWER}\w*){{2,6}})(?=[,;.]| {STOP}| vốn| trị giá| \d|$)"
)
_THIS = re.compile(r"(?P<what>(?:\w+ ){1,4}?)(?:này|ấy|nói trên|kể trên) (?!(?:khi|lúc|ngày|hôm|điều|việc)\s)")
# What is always some other thing's: a date, a stage, a price, a ceremony.
_PART_OF = re.compile(
    rf"(?:{finder(HAPPENINGS).pattern}|mốc|mức|kỳ|kết quả|thời gian|thời hạn|giá|suất|vòng|lượt|bán kết|tứ kết|việc|"
    r"phần|công tác|giai đoạn|hạng mục|bước|hai bên)\s",
    re.IGNORECASE,
)
_WORK = re.compile(rf"(?:công trình|dự án|công trường)\s+(?:{_POINTING}\s+)?{_VERB}", re.IGNORECASE)
_WORK_AT = finder(WORKS)
_OFFICE = re.compile(rf"(?:đơn vị|cơ sở|công ty|doanh nghiệp|hãng|ngân hàng|tập đoàn)\s+{_POINTING}\s+", re.IGNORECASE)
_COMPANY = re.compile(rf"(?<!\w)(?i:{finder(COMPANIES).pattern})(?: (?!{STOP})\w+){{0,2}} {NAME}")
# What befell, called only by what it is; and where its name ends.
_CASE = re.compile(
    rf"(?P<noun>Vụ (?!việc)\w+(?: \w+)??|Sự cố|Trận \w+(?: \w+)??|Đám cháy|Tai nạn|Phiên tòa|Phiên xử|Hội nghị|"
    rf"Cuộc thi|Kỳ thi|Lễ hội|Chiến dịch|Giải đấu|Cuộc diễn tập)\s+(?:{_POINTING}\s+)?"
    r"(?=(?:xảy ra|làm|khiến|đã|sẽ|bắt đầu|bùng phát|gây|cướp|được|mở|diễn ra|dự kiến|kết thúc|từng)(?!\w))",
    re.IGNORECASE,
)
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
_TEAM = rf"{CAPITAL}\w+(?: {CAPITAL}\w+){{0,4}}"
_MET = re.compile(
    rf"(?P<one>{_TEAM}) (?:thắng|thua|hòa|cầm hòa|hạ|đánh bại|vượt qua|tiếp|tiếp đón|gặp|đấu với|đối đầu|và|với|-|–) "
    rf"(?P<two>{_TEAM})"
)
# "Bà con", "Anh em", "Cô giáo": nobody who was named.
_PRONOUN = re.compile(
    rf"(?P<who>Ông|Bà|Anh|Chị|Cô|Cụ)\s+(?!(?:con|em|chị|bà|cha|chú|dì|giáo|gái|lão|chàng|mẹ|chủ|ngoại|nội|hùng|thể|dâu|"
    rf"rể|đỡ|bé|bác|vợ|chồng|tổ)\s)(?:này\s+)?(?={LOWER})"
)
_KIN = re.compile(
    r"(?<!\w)(?:chồng|vợ|cha|bố|mẹ|ông nội|ông ngoại|bà nội|bà ngoại|con trai|con gái|anh trai|em trai)(?!\w)"
)
# What must not be said of a wrong man.
_GRAVE = re.compile(
    r"(?:đã |vừa |từng )?(?:mất(?! (?:chưa|gần|hơn|khoảng|\d))|qua đời|chết|tử vong|hy sinh|bị|nhận tội|khai|tự tử|"
    r"phạm|lừa)(?!\w)"
)
_GIVEN = re.compile(rf"(?:(?P<called>Ông|Bà|Anh|Chị|Cô|Cụ|Em) )?(?P<name>{CAPITAL}\w+)\s+{_VERB}")
_SUBJECTLESS = re.compile(r"(?:Được|Bị (?!cáo|can|hại|đơn)|Đã|Sẽ|Đang|Cũng|Rồi)\s")
_PROVINCE = re.compile(rf"(?<!\w)tỉnh ({alternation(PROVINCES)})(?!\w)", re.IGNORECASE)
_TOWN = re.compile(rf"(?<!\w)(?P<kind>(?i:thành phố|huyện|quận|thị xã)) (?P<name>{CAPITAL}\w*(?: {CAPITAL}\w*)*)")
_AREA = re.compile(rf"(?P<kind>Tỉnh|Thành phố|Huyện|Quận|Thị xã)\s+{_VERB}")
_POINTS = re.compile(
    r"^(?:(?:vụ việc|sự việc|vụ tai nạn|tai nạn|sự cố|vụ cháy|vụ cướp|vụ án|đám cháy|ngọn lửa|cơn bão|họ|đây|nó|"
    r"hai bên|hai đội|quyết định(?= được)|người này|chúng|tôi|chúng tôi|mình)\s"
    r"(?!giao thông\s|lao động\s|khiến\s|làm\s)"
    r"|(?:\w+ ){1,4}?(?:này|ấy|nói trên|kể trên)(?=[ ,])|(?:đội|đơn vị|lúc|khi|ngày|hôm|điều|việc) đó\s"
    r"|(?:ca|chiếc|vụ|lần|đợt|người|trận) (?:đầu tiên|thứ \w+|cuối cùng|còn lại|đầu)\s"
    r"|(?:ông|bà|cô|cụ|họ)\s(?:ta\s)?(?=(?:mất|qua đời|cũng|đã|sẽ|từng|yêu cầu|được|bị|có|là|đề nghị|cho)[\s,])"
    r"|(?:buổi lễ|hội nghị|chương trình|cuộc thi|trận đấu|lễ|anh|chị|chú|đoàn|đội|nhóm|công trình|dự án|"
    r"nạn nhân|đối tượng|nghi phạm|chiếc xe|xe|tàu|cầu|giếng|trường|công trường)\s+(?:này\s+|đó\s+|trên\s+)?"
    rf"(?={LOWER})(?:đã |sẽ |được |bị |có |diễn ra|xảy ra|khai mạc|bắt đầu|kết thúc|cũng ))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a title is read in: its article's headline and text, and where its sentence begins in the text."""

    headline: str
    text: str
    at: int

    @property
    def before(self) -> str:
        """What stands shortly before the sentence."""
        return self.text[max(0, self.at - _BEFORE) : self.at]


def points(title: str) -> bool:
    """Tell whether a title leans on the sentence before it ("Vụ việc xảy ra ...", "Đơn vị này xin lùi hạn")."""
    return bool(_POINTS.match(title) or _PRONOUN.match(title)) and not _NAMED_CASE.match(title)


def named(title: str, setting: Setting) -> str:
    """Give what a title begins with its name, where the article knows only one that it can mean.

    "Cầu được khởi công" becomes "Cầu Rạch Miễu được khởi công" in an article about that bridge, and "Ông yêu cầu ..."
    "Ông Lê Văn An yêu cầu ...".
    """
    told = next((told for told in (way(title, setting) for way in _WAYS) if told), "")
    told = "" if _TWICE.search(told) else told
    return shorten(told) if told else title


def _people(text: str) -> Iterable[tuple[int, str]]:
    """The full names of persons in a text; "Hà Nội" is nobody's."""
    return ((start, name) for start, name in persons(text) if name not in PROVINCES and name not in DISTRICT_NAMES)


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
        if even(what).startswith(f"{noun} "):
            return f"{capital(what)} {title[head.end() :]}"
    return ""


def _work(title: str, setting: Setting) -> str:
    """Name "Công trình này bị phạt": the bridge, the plant or the road that the headline names, else the article."""
    head = _WORK.match(title)
    if not head:
        return ""
    for context in (setting.headline, setting.text[: min(setting.at, _CONTEXT)]):
        if name := only(name for _, name in borne(context) if _WORK_AT.match(name)):
            return f"{name} {title[head.end() :]}"
    return ""


def _office(title: str, setting: Setting) -> str:
    """Name "Đơn vị này xin lùi hạn": the only company that was named before it; a wrong one would be libel."""
    head = _OFFICE.match(title)
    name = only(_COMPANY.findall(setting.before)) if head else ""
    return f"{name} {title[head.end() :]}" if head and name else ""


def _pronoun(title: str, setting: Setting) -> str:
    """Name "Ông yêu cầu ...": who was last called so, or introduced by office; else the only person named."""
    head = _PRONOUN.match(title)
    if not head:
        return ""
    before, who = setting.before, even(head["who"])
    called = [name for start, name in _people(before) if even(before[:start]).endswith(f"{who} ")]
    if not called and who not in {"anh", "cụ"}:
        called = [only(name for _, name in sorted(introduced(before)))]
    known = only(name for _, name in _people(setting.headline))
    known = known or only(name for _, name in _people(setting.text) if setting.text.find(name) < setting.at)
    name = (called or [known])[-1] or known
    if (" Thị " in name and who == "ông") or (" Văn " in name and who in {"bà", "cô"}):
        return ""
    if _GRAVE.match(title, head.end()):
        paragraph = before.rpartition("\n")[2]
        if name not in paragraph or _KIN.search(paragraph, paragraph.rfind(name)):
            return ""  # "tấm hình chồng. Ông mất năm 2021": it is the husband who died, not the official named above.
    called_so = f"{head['who']} " if who in {"ông", "bà", "cụ"} else ""
    return f"{called_so}{name} {title[head.end() :]}" if name else ""


def _given(title: str, setting: Setting) -> str:
    """Name "Lụa bị bắt", "Ông Thắng nhận lỗi": the only full name that ends so."""
    head = _GIVEN.match(title)
    if not head:
        return ""
    full = (name for start, name in _people(setting.text) if start < setting.at and name.endswith(f" {head['name']}"))
    name = only(full)
    called = f"{head['called']} " if head["called"] else ""
    return f"{called}{name} {title[head.end() :]}" if name else ""


def _area(title: str, setting: Setting) -> str:
    """Name "Tỉnh họp khẩn": the only province, district or city of which the article speaks by that word."""
    head = _AREA.match(title)
    if not head:
        return ""
    kind, text = head["kind"], f"{setting.headline}\n{setting.text}"
    if kind == "Tỉnh":
        homes = home_provinces(text)
        name = next(iter(homes)) if len(homes) == 1 else only(found[1] for found in _PROVINCE.finditer(text))
    else:
        called = {name for _, name in persons(text)}  # "Phó chủ tịch huyện Nông Quốc Bảo"
        towns = (found["name"] for found in _TOWN.finditer(text) if even(found["kind"]) == even(kind))
        name = only(town for town in towns if town not in called)
    return f"{kind} {name} {title[head.end() :]}" if name else ""


def leaning(title: str) -> bool:
    """Tell whether a title says too little without its article ("Lễ bế mạc diễn ra", "Mốc thông xe mới")."""
    short = len(title.split()) <= 5 and not re.search(rf"\d|\s{CAPITAL}", title)
    return points(title) or bool(_SUBJECTLESS.match(title)) or (short and bool(_PART_OF.match(title)))


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
    named = only(name for _, name in borne(headline))
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
        named += [name for name in called if not re.search(rf" {_POINTING}(?!\w)", name)]
    named.sort(key=lambda name: not _NAMED_CASE.match(capital(name)))
    return f"{capital(named[0])} {title[head.end() :]}" if named else ""


def _teams(title: str, setting: Setting) -> str:
    """Name "hai đội": the two that were last said to meet, before or in the sentence."""
    both = _BOTH_TEAMS.search(title)
    if not both:
        return ""
    stop = setting.text.lower().find(both[0].lower(), setting.at)
    met = list(_MET.finditer(setting.text, max(0, setting.at - _BEFORE), stop if stop >= 0 else setting.at))
    return f"{title[: both.start()]}{met[-1]['one']} và {met[-1]['two']}{title[both.end() :]}" if met else ""


_WAYS: tuple[Callable[[str, Setting], str], ...] = (_case, _teams, _thing, _work, _office, _pronoun, _given, _area)

"""A title that begins with a pronoun, a given name or "Nhà ông" to one with the full name of whom it means."""

import re

from timeline.events.draft.people import introduced
from timeline.events.draft.setting import VERB, Setting, people
from timeline.events.language.folding import CAPITAL, LOWER, even
from timeline.events.language.names import only

# "Bà con", "Anh em", "Cô giáo": nobody who was named.
PRONOUN = re.compile(
    rf"(?P<who>Ông|Bà|Anh|Chị|Cô|Cụ|Em|Thầy)\s+(?!(?:trai|gái|út|trò|cô|thuốc|hiệu|dạy|cúng|bói|chùa|lang|đồ|cả|"
    rf"học (?:sinh|trò|viên)|nhỏ|con|em|chị|bà|cha|chú|dì|giáo|gái|lão|chàng|mẹ|chủ|ngoại|nội|hùng|thể|dâu|"
    rf"rể|đỡ|bé|bác|vợ|chồng|tổ)\s)(?:(?:này|ta)\s+)?(?={LOWER})"
)
_KIN = re.compile(
    r"(?<!\w)(?:chồng|vợ|cha|bố|mẹ|ông nội|ông ngoại|bà nội|bà ngoại|con trai|con gái|anh trai|em trai)(?!\w)"
)
# What must not be said of a wrong man.
_GRAVE = re.compile(
    r"(?:đã |vừa |từng )?(?:mất(?! (?:chưa|gần|hơn|khoảng|\d))|qua đời|chết|tử vong|hy sinh|bị|nhận tội|khai|tự tử|"
    r"phạm|lừa)(?!\w)"
)
_TOLD_OF = re.compile(
    rf"(?:[^,]{{3,60}}, )?(?:bị cáo |bị can )?(?P<name>{CAPITAL}\w+(?: {CAPITAL}\w+)+)(?= \(|,| {VERB})"
)
_GIVEN = re.compile(rf"(?:(?P<called>Ông|Bà|Anh|Chị|Cô|Cụ|Em) )?(?P<name>{CAPITAL}\w+)\s+{VERB}")
# "ông Tư từ Nam Định lên": how he is called, where nobody gives his full name.
_SHORT_NAME = rf"(?: {CAPITAL}{LOWER}+){{1,2}}(?!\w)(?! {CAPITAL})"
_ADDRESS = re.compile(r"(?<!\w)(?P<who>ông|bà|anh|chị|cô|cụ|em|thầy) $", re.IGNORECASE)
# Who is young and who is old: "anh Tịnh" is not "ông".
_MEN, _WOMEN = frozenset(("ông", "anh")), frozenset(("bà", "chị", "cô"))
_YOUNG, _OLD = frozenset(("anh", "chị", "em")), frozenset(("ông", "bà", "cụ"))
# "Nhà ông bị cuốn mất gian bếp", "Đò của ông ngừng chạy".
_WHOSE = re.compile(
    r"(?:(?:Nhà|Gia đình|Con|Con trai|Con gái|Vợ|Chồng|Cha|Bố|Mẹ|Em trai|Em gái|Anh trai|Chị gái|Thi thể|"
    r"Hài cốt|Thi hài)|(?:\w+ ){1,3}của) "
    rf"(?P<who>ông|bà|anh|chị|cô|cụ)(?= {LOWER})"
    r"(?! (?:nội|ngoại|chủ|lão|giáo|con|em|bà|cha|mẹ)(?!\w))"
)


def pronoun(title: str, setting: Setting) -> str:
    """Name "Ông yêu cầu ...": who was last called so, or introduced by office; else the only person named."""
    head = PRONOUN.match(title)
    if not head:
        return ""
    before, who = setting.before, even(head["who"])
    called = [name for start, name in people(before) if _called_so(before[:start], who)]
    if not called and (told := _last_told_of(before.rpartition("\n")[2], who, setting)):
        called = [told]
    if not called and who not in {"anh", "cụ"}:
        called = [only(name for _, name in sorted(introduced(before)))]
    if not any(called):
        called = [only(name for _, name in introduced(before.rpartition("\n")[2]))]
    known = only(name for _, name in people(setting.headline) if not other_sex(name, who))
    known = known or only(
        name
        for _, name in people(setting.text)
        if setting.text.find(name) < setting.at and not (other_sex(name, who) or _called_otherwise(name, who, setting))
    )
    name = called[-1] or known
    if other_sex(name, who) or _called_otherwise(name, who, setting):
        return ""
    if not called[-1] and (not name or _of_other_age(name, who, setting)):
        short = _short_name(before.rpartition("\n")[2], head["who"])
        return f"{short} {title[head.end() :]}" if short else ""
    if _GRAVE.match(title, head.end()) and not (name == known and _is_about(setting.headline, who, name)):
        paragraph = before.rpartition("\n")[2]
        alone = name == known and not any(people(paragraph))
        said = name.rpartition(" ")[2] if alone else name
        if said not in paragraph or _KIN.search(paragraph, paragraph.rfind(said)):
            return ""  # "tấm hình chồng. Ông mất năm 2021": it is the husband who died, not the official named above.
    called_so = f"{head['who']} " if who in {"ông", "bà", "cụ", "thầy"} else ""
    return f"{called_so}{name} {title[head.end() :]}" if name else ""


def _is_about(headline: str, who: str, name: str) -> bool:
    """Tell whether a headline is about somebody by the pronoun and a given name ("Lớp học của thầy Năm Chữ")."""
    return bool(re.search(rf"(?<!\w)(?i:{who}) (?:{CAPITAL}\w+ ){{0,3}}{name.rpartition(' ')[2]}(?!\w)", headline))


def _called_so(before: str, who: str) -> bool:
    """Tell whether a name behind some words is called by a pronoun ("ông Lê An", "ông giáo Lê An")."""
    return bool(re.search(rf"(?<!\w){who}(?: (?:giáo|lang|phán|lý|đồ|hiệu|thợ))? $", even(before[-12:])))


def other_sex(name: str, who: str) -> bool:
    """Tell whether a name is a woman's and a pronoun a man's, or the other way round."""
    return (" Thị " in name and who == "ông") or (" Văn " in name and who in {"bà", "cô", "chị"})


def _of_other_age(name: str, who: str, setting: Setting) -> bool:
    """Tell whether a text calls somebody only as no one calls whom a pronoun means ("ông" of "anh Cao Xuân Tịnh")."""
    said = _addresses(name, setting)
    return bool(said) and (said <= _YOUNG if who in _OLD else said <= _OLD and who in _YOUNG)


def _called_otherwise(name: str, who: str, setting: Setting) -> bool:
    """Tell whether a text calls a man, and a pronoun means a woman, or the other way round ("Bà" of "ông Lộc")."""
    said = _addresses(name, setting)
    return bool(said) and (said <= _MEN if who in _WOMEN else said <= _WOMEN and who in _MEN)


def _addresses(name: str, setting: Setting) -> set[str]:
    """The words by which a text addresses somebody."""
    stops = (found.start() for found in re.finditer(re.escape(name), setting.text))
    return {even(found["who"]) for stop in stops if (found := _ADDRESS.search(setting.text, max(0, stop - 8), stop))}


def _short_name(paragraph: str, who: str) -> str:
    """How the last person who was called so is called in a paragraph ("ông Tư"), where all so called are that one."""
    called = {found[1] for found in re.finditer(rf"(?<!\w)(?i:{who})({_SHORT_NAME})", paragraph)}
    return f"{who}{called.pop()}" if len(called) == 1 else ""


def _last_told_of(paragraph: str, who: str, setting: Setting) -> str:
    """Of whom the sentence before tells: a woman or a man by the name, whose full name the text gives once.

    "Theo cáo trạng, Bích Đào được bổ nhiệm ... Bà ta chỉ đạo ...": Huỳnh Thị Bích Đào.
    """
    last = paragraph.rstrip(" .!?…").rpartition(". ")[2]
    told = _TOLD_OF.match(last)
    if not told or any(not name.endswith(told["name"]) for _, name in people(last)):
        return ""
    name = only(name for _, name in people(setting.text) if name.endswith(f" {told['name']}"))
    return name if name and (" Thị " in name) == (who in {"bà", "cô", "chị"}) else ""


def given(title: str, setting: Setting) -> str:
    """Name "Lụa bị bắt", "Ông Thắng nhận lỗi": the only full name that ends so."""
    head = _GIVEN.match(title)
    if not head:
        return ""
    full = (name for start, name in people(setting.text) if start < setting.at and name.endswith(f" {head['name']}"))
    name = only(full)
    called = f"{head['called']} " if head["called"] else ""
    return f"{called}{name} {title[head.end() :]}" if name else ""


def whose(title: str, setting: Setting) -> str:
    """Name "Nhà ông bị sập", "Đò của bà ngừng chạy": who was last called so, in its paragraph or the one above."""
    head = _WHOSE.match(title)
    if not head:
        return ""
    near, text = "\n\n".join(setting.before.split("\n\n")[-2:]), setting.text[: setting.at]
    called = [name for start, name in people(near) if even(near[:start]).endswith(f"{even(head['who'])} ")]
    if not called:  # "Cha anh mất" in the last paragraph of a life of which the first gives the name.
        alone = only(name for start, name in people(text) if even(text[:start]).endswith(f"{even(head['who'])} "))
        called = [alone] if alone else []
    return f"{title[: head.end()]} {called[-1]}{title[head.end() :]}" if called else ""

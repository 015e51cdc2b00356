"""Two tellings of one article to whether one thing befell one person, or one thing, in both."""

import re

from timeline.events.draft.deeds import BEFALLING, SINGULARS, deeds_of
from timeline.events.draft.tellings import Telling
from timeline.events.language.folding import CAPITAL, LOWER, even
from timeline.events.language.names import persons
from timeline.events.language.terms import RESULT, SYNONYM, level
from timeline.events.language.words import SESSIONS, SINGULAR, finder

# "kè vỡ", "Lụa đã bị bắt": to whom or what something happened that happens once.
_BEFELL = re.compile(
    rf"(?P<what>[^\W\d_]+)\s+(?:(?:đã|bị|được|vừa|lại|bất ngờ|chính thức)\s+)*(?P<verb>{finder(SINGULAR).pattern})",
    re.IGNORECASE,
)
# "Bản án được tuyên vào chiều qua": a ruling of which only the day is told is the one that the article names.
_NOBODY = re.compile(r"(?:Bản án|Phán quyết|Mức án|Án) [^A-ZĐ]*$")
_ANOTHER = re.compile(
    r"(?<!\w)(?:sớm hơn|muộn hơn|còn lại|trận tranh hạng|cũng trong|cũng tại|cũng vào|một vụ khác|diễn biến khác|"
    r"tiếp tục (?:nhận|xảy ra|phát hiện|ghi nhận)|thêm một (?:vụ|trận|ca|trường hợp))(?!\w)",
    re.IGNORECASE,
)
# "Lễ viếng từ 8h ngày 18/8. Lễ an táng diễn ra cùng ngày": each of a story's rites and rounds is its own.
_OWN_RITE = re.compile(rf"(?:[^\W\d_]+ )?(?P<rite>{finder(SESSIONS).pattern})", re.IGNORECASE)
# A given name that stands alone.
_GIVEN = re.compile(rf"(?<!{LOWER}\s{CAPITAL})(?<!\w)({CAPITAL}{LOWER}+)(?= {LOWER}|[,.])")


def befell(told: Telling) -> frozenset[tuple[str, str]]:
    """What happens once, as a telling has it, and the word that says to what: ("kè", "vỡ"), ("lụa", "bắt")."""
    found = _BEFELL.finditer(told.own.sentence)
    return frozenset((even(one["what"]), SYNONYM.get(even(one["verb"]), even(one["verb"]))) for one in found)


def one_deed(told: Telling, one: Telling) -> bool:
    """Tell whether one person is befallen by one thing in both, named in full in one ("bắt Lê Tấn Lợi", "bắt Lợi")."""
    pair = (told, one)
    if not _deeds(told) & _deeds(one):
        return False
    if _deeds(told) == _deeds(one) and any(_NOBODY.match(each.own.sentence) for each in pair):
        return True
    people = [{name for _, name in persons(each.own.sentence)} for each in pair]
    called = [{*_GIVEN.findall(each.own.sentence)} for each in pair]
    return any(
        name.rpartition(" ")[2] in others and not another
        for names, others, another in ((people[0], called[1], people[1]), (people[1], called[0], people[0]))
        for name in names
    ) or bool(people[0] & people[1])


def other_man(told: Telling, one: Telling) -> bool:
    """Tell whether one thing befell two that are named: two trials of a day in one article."""
    people = [{name for _, name in persons(each.own.sentence)} for each in (told, one)]
    return bool(people[0] and people[1] and not people[0] & people[1] and _deeds(told) & _deeds(one) & BEFALLING)


def another(told: Telling, one: Telling) -> bool:
    """Tell whether a sentence says that it tells of another happening of the kind, or how another match ended."""
    results = [set(RESULT.findall(each.place.sentence)) for each in (told, one)]
    rites = [{even(rite["rite"]) for rite in [_OWN_RITE.match(each.own.sentence)] if rite} for each in (told, one)]
    return bool(_ANOTHER.search(one.place.sentence)) or any(
        each[0] and each[1] and not each[0] & each[1] for each in (results, rites)
    )


def _deeds(told: Telling) -> frozenset[str]:
    """What is done in a telling's own clause, of what happens once."""
    return deeds_of([level(told.own.sentence)]) & SINGULARS

"""A clause to what is done or befalls in it: its first verb that tells so, what it only refers to left aside."""

import re
from collections.abc import Iterable

from timeline.events.language.terms import level
from timeline.events.language.words import (
    CEREMONIES,
    HAPPENS,
    MISHAPS,
    PERSONAL,
    REACTIONS,
    SINGULAR,
    alternation,
    table,
)

# What takes place without saying what it is.
_EMPTY = frozenset(table("tổ chức, diễn ra, xảy ra, bắt đầu, kết thúc, dự, xuất hiện, lập, mở, thi, nhận, đánh"))
SINGULARS = frozenset(level(verb) for verb in table(SINGULAR))
CEREMONIAL = frozenset(level(verb) for verb in table(CEREMONIES))
BEFALLING = frozenset(level(verb) for verb in table(PERSONAL))
_REACTIONS = frozenset(level(verb) for verb in table(REACTIONS))
MISFORTUNES = frozenset(level(verb) for verb in table(MISHAPS))
_VERBS = (frozenset(level(verb) for verb in (*table(HAPPENS), *table(SINGULAR))) | _REACTIONS | MISFORTUNES) - _EMPTY
# "phòng cháy", "cảnh sát điều tra", "công trình", "ghi nhận": words that only hold a verb.
_COMPOUNDS = """
phòng, theo, chữa, báo, chống, lực lượng, hiện, xây, cảnh sát, cơ quan, kết quả, ghi, chấp, công, chương, cao, hành,
quá, tiến, lộ, vi, đương kim, ủy ban
"""
# "nổ máy", "vỡ òa": no harm.
_FIGURES = "máy, òa, nước mắt, vào tay, đầy, lại hồ sơ, đắm, chồi"
_WHOLE = "".join(rf"(?<!{first} )" for first in table(_COMPOUNDS))
_DEED = re.compile(
    rf"(?<!\w){_WHOLE}(?P<verb>{alternation(_VERBS)})(?!\w)(?! (?:{alternation(table(_FIGURES))})(?!\w))"
)
# Of what happened, the rest of it.
_HARM = frozenset(level(verb) for verb in table("tử vong, thiệt mạng, bị thương, nhập viện, vào viện, mất tích"))
# A trial is one deed, whether told of as held or as ended.
_ONE = {"xét xử": level("tuyên phạt")}
# "trong vụ cháy", "do vỡ đê", "sau khi bão đổ bộ": what the deed answers to, or is told after.
_REFERRED = re.compile(
    r"(?<!\w)(?:vụ|sự cố|trận|đám|cơn|do|vì|bởi|sau khi|sau|từ|nạn nhân|người bị|thiệt hại|hậu quả|để|nhằm|về|"
    r"phương án|kế hoạch|(?<!tổ )(?<!đoàn )công tác|nghi|nguy cơ)(?: \w+){0,3} $"
)

_NOT = re.compile(r"(?<!\w)(?:không|chưa)(?: (?:hề|kịp|thể|bị|được))* $")
# "đoạn đê bị vỡ đã được hàn khẩu": what is done, of two verbs.
_DONE = re.compile(r"(?<!\w)(?:đã|vừa|sẽ|mới)(?: được| bị)? $")
_CASE = re.compile(r"(?:\w+: )?(?:vụ|sự cố|trận|đám|cơn) ")


def deeds_of(clauses: Iterable[str]) -> frozenset[str]:
    """The deeds of some levelled clauses; where a clause only refers to one ("vụ cháy xảy ra"), that.

    >>> sorted(deeds_of(["công đoàn thăm gia đình hai công nhân tử vong trong vụ cháy", "vụ nổ xảy ra rạng sáng"]))
    ['nổ', 'thăm']
    """
    return frozenset(deed for clause in clauses for deed in _deeds(clause))


def _deeds(clause: str) -> Iterable[str]:
    """What a clause is about ("Vụ cháy ..."), its first verb or one that is said to be done, and what else befell."""
    about, first = "", ""
    befell, denied = set(), 0  # up to where nothing was done: "không phát hiện tàu đang thả lưới"
    for found in _DEED.finditer(clause):
        verb = _ONE.get(found["verb"], found["verb"])
        before = clause[max(0, found.start() - 40) : found.start()]
        if found.start() < denied or _NOT.search(before):
            denied = max(denied, len(clause[: found.start()]) + len(clause[found.start() :].partition(",")[0]))
            continue
        if _REFERRED.search(before):
            about = about or verb
        elif _DONE.search(before):
            first = verb
            break
        else:
            befell |= {verb} & MISFORTUNES - _HARM
            first = first or verb
    opens = about and _CASE.match(clause)
    befell = befell if first in MISFORTUNES else set()
    return {deed for deed in (about if opens or not first else "", first, *befell) if deed}


def answers(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether the one is done because of what befell in the other: a visit, an inquiry, a trial after a fire."""
    return bool(one) and one <= _REACTIONS and bool(two & MISFORTUNES) and not two & _REACTIONS

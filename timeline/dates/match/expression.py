"""What the words of a match say: decoded once, remembered for the next time that they are said."""

import itertools
from collections.abc import Mapping

from timeline.model import Clue, Precision

from ..vi.decoders import DECODERS
from ..vi.groups import Said
from .clues import clue_of
from .lexer import cut
from .matcher import Hit
from .matching import Around, Group, Ready

# So many wordings of one match are remembered: every day of two years in figures.
_MOST = 1000
_UNREAD = Clue()


class Expression:
    """What one match says, wherever it stands: immutable, shared by all the places that say the same words.

    `length` is in tokens. `until` is what the far end of a range says, `members` the days of a list, each with
    its tokens counted from the start of the match. `strong` tells whether a word such as "ngày" is in it, `falls`
    whether its first figure is the larger, or it is years, so that it counts nothing.
    """

    __slots__ = ("_alone", "_clues", "falls", "length", "members", "names_day", "ready", "said", "strong", "until")

    def __init__(
        self, ready: Ready, length: int, said: Said, until: Said | None, members: tuple[tuple[int, int, Said], ...]
    ) -> None:
        self.ready = ready
        self.length = length
        self.strong = said.pop("strong", False) and ready.rule.weak
        self.said = said
        self.until = until
        self.members = members
        self.names_day = _names_a_day(said)
        self.falls = said.get("day", 0) > said.get("month", 99) or _names_years(said, until)
        self._alone: Clue | None = _UNREAD
        self._clues: dict[tuple[str, str], Clue | None] | None = None

    def clue(self, head: str, head_says: Said, clock: str, clock_says: Said) -> Clue | None:
        """The clue of the match with the part of day and clock time before and behind it; None if it makes no sense.

        `head` and `clock` are the words before and behind, empty where there are none.
        """
        if not head and not clock:
            if self._alone is _UNREAD:
                self._alone = clue_of(self.said, self.until)
            return self._alone
        if self._clues is None:
            self._clues = {}
        try:
            return self._clues[head, clock]
        except KeyError:
            if len(self._clues) > _MOST:
                self._clues.clear()
            clue = self._clues[head, clock] = clue_of({**clock_says, **head_says, **self.said}, self.until)
            return clue


def _names_years(said: Said, until: Said | None) -> bool:
    """Whether two figures are years of our time, which are written with no dot: "1981-1987 đại biểu Quốc hội"."""
    return until is not None and 1900 <= said.get("year", 0) < until.get("year", 0) <= 2100


def _names_a_day(said: Said) -> bool:
    """Whether a part of the day or a clock time can stand with it."""
    return "day" in said or "weekday" in said or said.get("unit") is Precision.DAY or said.get("name") == "giao thừa"


def express(hit: Hit, words: str) -> Expression | None:
    """What a match says that stands in some words; None where a number is out of bounds."""
    known: dict[str, Expression | None] = hit.known
    if words in known:
        return known[words]
    if len(known) > _MOST:
        known.clear()
    expression = known[words] = _decode(hit, cut(words))
    return expression


def _decode(hit: Hit, words: list[str]) -> Expression | None:
    """Ask every matched group what it says; `words` are the tokens of the match."""
    said: Said = dict(hit.ready.rule.gives)
    until: Said = {}
    members: list[tuple[int, int, Said]] = []
    owner = ""
    for group in hit.groups:
        try:
            says = DECODERS[group.name](words[group.first : group.last])
        except ValueError:
            return None
        if not group.owner:
            said.update(says)
        elif group.owner == "until":
            until.update(says)
        elif group.owner == owner:  # the far end of a member that is a range: "20 đến 23 và 28, 29 tháng Chạp"
            members[-1] = members[-1][0], group.last, {**members[-1][2], "far": says}
        else:
            members.append((group.first, group.last, says))
            owner = group.owner
    if hit.ready.rule.rises and not _rises(said, until, [says for _, _, says in members]):
        return None
    if until and _anniversary(said, until):
        return None
    return Expression(hit.ready, hit.length, said, until or None, tuple(members))


def _rises(said: Said, until: Said, members: list[Said]) -> bool:
    """Whether the months of a range rise, or the days of a list: "ngày 22-12, 11/12 khẩu đội" is none."""
    key = "day" if members else "month"
    ends = [*(end for member in members for end in (member, member.get("far"))), said, until]
    figures = [end[key] for end in ends if end]
    return all(one < two for one, two in itertools.pairwise(figures))


def _anniversary(said: Mapping[str, object], until: Mapping[str, object]) -> bool:
    """One day in two years is no range: "(2/9/1945 - 2/9/2021)"."""
    return "month" in until and "day" in said and all(said.get(k) == until.get(k) for k in ("day", "month"))


def say_around(around: Around, groups: tuple[Group, ...], words: str) -> Said:
    """What a clock time or part of the day says, in which the groups stand; of two clock times, the first."""
    said = around.known.get(words)
    if said is None:
        said = {}
        hours, tokens = 0, cut(words)
        for group in groups:
            hours += group.name in ("hour", "hourword")
            if hours > 1 and group.name in ("hour", "hourword", "minute"):
                continue
            for key, value in DECODERS[group.name](tokens[group.first : group.last]).items():
                said.setdefault(key, value)
        if len(around.known) > _MOST:
            around.known.clear()
        around.known[words] = said
    return said

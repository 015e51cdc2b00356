"""Tokens to the date expressions in them: the longest match wins, vetoes take some away."""

import re
from dataclasses import dataclass, field

from timeline.model import Precision

from .grammar import Grammar, Group, Hit, Ready, groups_of
from .lexer import Tokens
from .pattern import OTHER
from .vi.groups import DECODERS, Said

CONTEXT = 6
_HEAD_LENGTH = 12
_FIGURES = re.compile(r"\d[\d/.,:-]*")
# "12/10/2023-15/10/2023" is the longest chain of figures that is a date.
_LONG_FIGURES = 24


@dataclass(slots=True)
class Found:
    """One expression before it is resolved: where it is and what its words say.

    `start` and `end` are offsets in the plain text, `first` and `last` token numbers (`last` exclusive).
    `base` is where the rule's own words begin, behind a clock time or part of day. `until` is what the far
    end of a range says, `members` the days of a list, each with its span.
    """

    tokens: Tokens
    ready: Ready
    first: int
    base: int
    last: int
    start: int
    end: int
    said: Said
    until: Said | None = None
    members: list[tuple[int, int, Said]] = field(default_factory=list)
    strong: bool = False
    numeric: bool = False
    recurs: bool = False

    @property
    def name(self) -> str:
        """The name of the rule that read it."""
        return self.ready.rule.name


def scan(tokens: Tokens, grammar: Grammar) -> list[Found]:
    """Find the expressions of a text, left to right, none overlapping another."""
    found: list[Found] = []
    at, codes = 0, tokens.codes
    hits_at, search = grammar.matcher.hits, grammar.starters.search
    while start := search(codes, at):
        at = start.start()
        hits = hits_at(codes, at)
        best = _longest(hits, tokens, at) if hits else None
        if best is None:
            at = _behind_figures(tokens, at) if codes[at] in grammar.figures else at + 1
            continue
        if _names_a_day(best.said):
            _add_surroundings(best, grammar, found[-1].last if found else 0)
        # What is vetoed is passed over whole: no piece of "Mỗi ngày 3 lần" is a date either.
        if not _vetoed(best):
            best.recurs = _recurs(best, grammar)
            found.append(best)
        at = max(best.last, at + 1)
    return found


def _behind_figures(tokens: Tokens, at: int) -> int:
    """The next token to look at where none starts a date: behind a chain of figures too long to hold one."""
    chain = _FIGURES.match(tokens.low, tokens.start(at))
    if chain is None or chain.end() - chain.start() < _LONG_FIGURES:
        return at + 1
    return max(at + 1, tokens.at(chain.end()))


def _longest(hits: list[Hit], tokens: Tokens, at: int) -> Found | None:
    """The longest match at a token that makes sense and is not vetoed."""
    for hit in hits:
        found = _read(hit, tokens, at)
        if found is not None:
            return found
    return None


def _read(hit: Hit, tokens: Tokens, first: int) -> Found | None:
    """Turn a match into what it says; None where a number is out of bounds, glued to others, or vetoed."""
    ready, last = hit.ready, first + hit.length
    start, end = tokens.start(first), tokens.end(last - 1)
    if not (_free_before(tokens.low, start) and _free_behind(tokens.low, end)):
        return None
    found = Found(tokens, ready, first, first, last, start, end, dict(ready.rule.gives))
    try:
        _decode(hit.groups, found)
    except ValueError:
        return None
    if found.until and _anniversary(found.said, found.until):
        return None
    found.numeric = ready.rule.weak
    found.strong = found.said.pop("strong", False) and ready.rule.weak
    return found


def _anniversary(said: Said, until: Said) -> bool:
    """One day in two years is no range: "(2/9/1945 - 2/9/2021)"."""
    return "month" in until and "day" in said and all(said.get(k) == until.get(k) for k in ("day", "month"))


def _free_before(text: str, start: int) -> bool:
    """Whether what begins here is not the end of a longer number, code or word."""
    if start == 0 or not text[start].isdigit():
        return True
    before, further = text[start - 1], text[start - 2 : start - 1]
    if before.isalnum() or before in "_%@#&=+$":
        return False
    if before == "-" and text[max(0, start - 5) : start - 1].isdigit():
        return True
    return before not in "-/.,:" or not (further.isdigit() or (before != "," and further.isalpha()))


def _free_behind(text: str, end: int) -> bool:
    """Whether what ends here is not the beginning of a longer number, code, address or word."""
    behind, further = text[end : end + 1], text[end + 1 : end + 2]
    if not text[end - 1].isdigit():
        return not (behind == "-" and further.isalpha())
    if behind and (behind.isalpha() or behind in "_%‰@=+" or text[end : end + 2] in (" %", " ‰")):
        return False
    if behind == "-" and further.isdigit() and text[max(0, end - 4) : end].isdigit():
        return True
    return not (behind and behind in "-/.,:" and (further.isdigit() or (behind in "-/" and further.isalpha())))


def _decode(groups: tuple[Group, ...], found: Found) -> None:
    """Fill in what every matched group says; raises ValueError for what cannot be."""
    words, base = found.tokens.words, found.first
    until: Said = {}
    for group in groups:
        start, end = base + group.first, base + group.last
        said = DECODERS[group.name](words(start, end))
        if not group.owner:
            found.said.update(said)
        elif group.owner == "until":
            until.update(said)
        else:
            found.members.append((start, end, said))
    if until:
        found.until = until


def _names_a_day(said: Said) -> bool:
    """Whether a part of the day or a clock time can stand with it."""
    return "day" in said or "weekday" in said or said.get("unit") is Precision.DAY or said.get("name") == "giao thừa"


def _recurs(found: Found, grammar: Grammar) -> bool:
    """Whether "hằng tháng" or the like follows."""
    codes, last = found.tokens.codes, found.last
    return codes[last : last + 1] in grammar.recurring.piece.first and bool(grammar.recurring.regex.match(codes, last))


def _vetoed(found: Found) -> bool:
    """Whether words around take it away; what supports it counts against the vetoes for weak matches."""
    codes, last = found.tokens.codes, found.last
    # Before "đến hết tháng 9" stands the other end of a range, which says nothing against it.
    starts = () if found.said.get("edge") else (found.first, found.base)
    befores = {codes[max(0, first - CONTEXT) : first] for first in starts}
    for ready in found.ready.vetoes:
        if ready.veto.weak and found.strong:
            continue
        if ready.veto.counts and found.said.get("day", 0) > found.said.get("month", 99):
            continue
        if ready.before and any(ready.before.regex.search(before) for before in befores):
            return True
        if ready.after and ready.after.regex.match(codes, last):
            return True
    return False


def _add_surroundings(found: Found, grammar: Grammar, floor: int) -> None:
    """Take in the part of the day and the clock time that stand before or behind a day."""
    tokens, codes, first, last = found.tokens, found.tokens.codes, found.first, found.last
    if first > floor and codes[first - 1] in grammar.head_ends:
        low = max(floor, first - _HEAD_LENGTH)
        low = max(low, codes.rfind(OTHER, low, first) + 1)
        for start in range(low, first):
            match = grammar.head.regex.fullmatch(codes, start, first)
            if match and _takes(found, groups_of(match), start):
                found.first, found.start = start, tokens.start(start)
                break
    if "hour" not in found.said and codes[last : last + 1] in grammar.clock_after.piece.first:
        match = grammar.clock_after.regex.match(codes, last)
        if match and _takes(found, groups_of(match), last):
            found.last, found.end = match.end(), tokens.end(match.end() - 1)


def _takes(found: Found, groups: tuple[Group, ...], base: int) -> bool:
    """Add a clock time or part of day to a day; whether it could be one."""
    said = Said()
    for group in groups:
        if group.name in ("hour", "minute") and "second hour" in said:
            continue
        if group.name == "hour" and "hour" in said:
            said["second hour"] = True
            continue
        decoded = DECODERS[group.name](found.tokens.words(base + group.first, base + group.last))
        for key, value in decoded.items():
            said.setdefault(key, value)
    if said.get("minute", 0) > 59 or said.get("hour", 0) > 24:
        return False
    for key, value in said.items():
        found.said.setdefault(key, value)
    found.strong = True
    return True

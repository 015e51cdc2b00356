"""Tokens to the date expressions in them: the longest match wins, vetoes take some away."""

import re
from dataclasses import dataclass, field

from timeline.model import Precision

from .grammar import Grammar, Ready, Starts
from .lexer import Tokens
from .pattern import base_name
from .vi.groups import DECODERS, Said

CONTEXT = 6
_HEAD_LENGTH = 12


@dataclass(slots=True)
class Found:
    """One expression before it is resolved: where it is and what its words say.

    `start` and `end` are offsets in the plain text, `first` and `last` token numbers (`last` exclusive).
    `until` is what the far end of a range says, `members` the days of a list, each with its span.
    """

    tokens: Tokens
    ready: Ready
    first: int
    last: int
    start: int
    end: int
    said: Said
    until: Said | None = None
    members: list[tuple[int, int, Said]] = field(default_factory=list)
    strong: bool = False
    numeric: bool = False

    @property
    def name(self) -> str:
        """The name of the rule that read it."""
        return self.ready.rule.name


def scan(tokens: Tokens, grammar: Grammar) -> list[Found]:
    """Find the expressions of a text, left to right, none overlapping another."""
    found: list[Found] = []
    at, codes = 0, tokens.codes
    search, by_first = grammar.starters.search, grammar.by_first
    while start := search(codes, at):
        at = start.start()
        best = _longest(by_first[codes[at]], tokens, at)
        if best is None:
            at += 1
            continue
        if _names_a_day(best.said):
            _add_surroundings(best, grammar, found[-1].last if found else 0)
        if not _vetoed(best, weak=True):
            found.append(best)
        at = max(best.last, at + 1)
    return found


def _longest(starts: Starts, tokens: Tokens, at: int) -> Found | None:
    """The longest match at a token that makes sense and is not vetoed; the first of the table breaks ties."""
    for ready in starts.matching(tokens.codes, at):
        match = ready.pattern.regex.match(tokens.codes, at)
        if match and (found := _read(match, ready, tokens)):
            return found
    return None


def _read(match: "re.Match[str]", ready: Ready, tokens: Tokens) -> Found | None:
    """Turn a match into what it says; None where a number is out of bounds, glued to others, or vetoed."""
    first, last = match.span()
    start, end = tokens.starts[first], tokens.end(last - 1)
    if not (_free_before(tokens.low, start) and _free_behind(tokens.low, end)):
        return None
    found = Found(tokens, ready, first, last, start, end, dict(ready.rule.gives))
    try:
        _decode(match, found)
    except ValueError:
        return None
    if found.until and _anniversary(found.said, found.until):
        return None
    found.numeric = ready.rule.weak
    found.strong = found.said.pop("strong", False) and ready.rule.weak
    return None if _vetoed(found, weak=False) else found


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


def _decode(match: "re.Match[str]", found: Found) -> None:
    """Fill in what every matched group says; raises ValueError for what cannot be."""
    words = found.tokens.words
    until: Said = {}
    members: dict[str, tuple[int, int, Said]] = {}
    for group, value in match.groupdict().items():
        if value is None:
            continue
        start, end = match.span(group)
        said = DECODERS[base_name(group)](words(start, end))
        prefix = group.partition("__")[0] if "__" in group else ""
        if prefix == "until":
            until.update(said)
        elif prefix:
            members[prefix] = (start, end, said)
        else:
            found.said.update(said)
    if until:
        found.until = until
    for start, end, said in members.values():
        found.members.append((start, end, said))


def _names_a_day(said: Said) -> bool:
    """Whether a part of the day or a clock time can stand with it."""
    return "day" in said or "weekday" in said or said.get("unit") is Precision.DAY or said.get("name") == "giao thừa"


def _vetoed(found: Found, *, weak: bool) -> bool:
    """Whether words around take it away: of the vetoes, those for weak matches or the others."""
    codes, first, last = found.tokens.codes, found.first, found.last
    for ready in found.ready.vetoes:
        if ready.veto.weak is not weak or (weak and found.strong):
            continue
        if ready.before and ready.before.regex.search(codes[max(0, first - CONTEXT) : first]):
            return True
        if ready.after and ready.after.regex.match(codes, last):
            return True
    return False


def _add_surroundings(found: Found, grammar: Grammar, floor: int) -> None:
    """Take in the part of the day and the clock time that stand before or behind a day."""
    tokens, codes = found.tokens, found.tokens.codes
    if found.first > floor and codes[found.first - 1] in grammar.head_ends:
        for first in range(max(floor, found.first - _HEAD_LENGTH), found.first):
            match = grammar.head.regex.fullmatch(codes, first, found.first)
            if match and _takes(found, match):
                found.first = first
                found.start = tokens.starts[first]
                break
    if (
        "hour" not in found.said
        and (match := grammar.clock_after.regex.match(codes, found.last))
        and _takes(found, match)
    ):
        found.last = match.end()
        found.end = tokens.end(found.last - 1)


def _takes(found: Found, match: "re.Match[str]") -> bool:
    """Add a clock time or part of day to a day; whether it could be one."""
    words, said = found.tokens.words, Said()
    for group, value in match.groupdict().items():
        if value is not None and base_name(group) not in said:
            start, end = match.span(group)
            said.update({k: v for k, v in DECODERS[base_name(group)](words(start, end)).items() if k not in said})
    if said.get("minute", 0) > 59 or said.get("hour", 0) > 24:
        return False
    for key, value in said.items():
        found.said.setdefault(key, value)
    found.strong = True
    return True

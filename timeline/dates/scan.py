"""A line of tokens to the date expressions in it: the longest match wins, vetoes and doubts take some away."""

import re
from dataclasses import dataclass, field

from timeline.model import Precision

from .grammar import Grammar, Ready, Starts
from .lexer import Line
from .pattern import base_name
from .vi.groups import DECODERS, Said

CONTEXT = 6
_HEAD_LENGTH = 12
_GLUED_BEFORE = re.compile(r"[^\W_]|_|[^\W_][-/.,:+]|[%@#&=]")
_NUMBER_BEHIND = re.compile(r"[-/.,:+]?[^\W_]| ?[%‰]")


@dataclass(slots=True)
class Found:
    """One expression of a line before it is resolved: where it is and what its words say.

    `start` and `end` are offsets in the plain text, `first` and `last` token numbers (`last` exclusive).
    `until` is what the far end of a range says, `members` the days of a list, each with its span.
    """

    line: Line
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
    separator: str = ""

    @property
    def name(self) -> str:
        """The name of the rule that read it."""
        return self.ready.rule.name


def scan(line: Line, grammar: Grammar) -> list[Found]:
    """Find the expressions of one line, left to right, none overlapping another."""
    found: list[Found] = []
    at, codes = 0, line.codes
    search, by_first = grammar.starters.search, grammar.by_first
    while start := search(codes, at):
        at = start.start()
        best = _longest(by_first[codes[at]], line, at)
        if best is None:
            at += 1
            continue
        if _names_a_day(best.said):
            _add_surroundings(best, grammar, found[-1].last if found else 0)
        if not _vetoed(best, weak=True):
            found.append(best)
        at = max(best.last, at + 1)
    return found


def _longest(starts: Starts, line: Line, at: int) -> Found | None:
    """The longest match at a token that makes sense and is not vetoed; the first of the table breaks ties."""
    if not starts.may_match(line.codes, at):
        return None
    matches = []
    for ready in starts.rules:
        match = ready.pattern.regex.match(line.codes, at)
        if match and match.end() > at:
            matches.append((match, ready))
    if len(matches) > 1:
        matches.sort(key=lambda pair: -pair[0].end())
    for match, ready in matches:
        found = _read(match, ready, line)
        if found is not None:
            return found
    return None


def _read(match: "re.Match[str]", ready: Ready, line: Line) -> Found | None:
    """Turn a match into what it says; None where a number is out of bounds, glued to others, or vetoed."""
    first, last = match.span()
    spans = line.spans
    start, end = spans[first][0], spans[last - 1][1]
    text, base = line.low, line.start
    while text[end - base - 1] == " ":
        end -= 1
    while text[start - base] == " ":
        start += 1
    if not _stands_free(text, start - base, end - base):
        return None
    found = Found(line, ready, first, last, start, end, dict(ready.rule.gives))
    try:
        _decode(match, found)
    except ValueError:
        return None
    if found.until and _anniversary(found.said, found.until):
        return None
    found.numeric = ready.rule.weak
    if ready.rule.weak and found.said.pop("strong", False):
        found.strong = True
    return None if _vetoed(found, weak=False) else found


def _anniversary(said: Said, until: Said) -> bool:
    """One day in two years is no range: "(2/9/1945 - 2/9/2021)"."""
    return "month" in until and "day" in said and all(said.get(k) == until.get(k) for k in ("day", "month"))


def _stands_free(text: str, start: int, end: int) -> bool:
    """Whether a match is not a piece of a longer number, code, address or word."""
    return _free_before(text, start) and _free_behind(text, end)


def _free_before(text: str, start: int) -> bool:
    if start == 0 or not text[start].isdigit():
        return True
    before, further = text[start - 1], text[start - 2 : start - 1]
    if before.isalnum() or before in "_%@#&=+$":
        return False
    if before == "-" and text[max(0, start - 5) : start - 1].isdigit():
        return True
    return before not in "-/.,:" or not (further.isdigit() or (before != "," and further.isalpha()))


def _free_behind(text: str, end: int) -> bool:
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
    tokens = found.line.tokens
    until: Said = {}
    members: dict[str, tuple[int, int, Said]] = {}
    for group, value in match.groupdict().items():
        if value is None:
            continue
        start, end = match.span(group)
        said = DECODERS[base_name(group)](tokens[start:end])
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
    codes, first, last = found.line.codes, found.first, found.last
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
    line, codes = found.line, found.line.codes
    if found.first > floor and codes[found.first - 1] in grammar.head_ends:
        for first in range(max(floor, found.first - _HEAD_LENGTH), found.first):
            match = grammar.head.regex.fullmatch(codes, first, found.first)
            if match and _takes(found, match):
                found.first = first
                found.start = _trimmed(line, first)
                break
    if (
        "hour" not in found.said
        and (match := grammar.clock_after.regex.match(codes, found.last))
        and _takes(found, match)
    ):
        found.last = match.end()
        found.end = line.spans[found.last - 1][1]


def _trimmed(line: Line, token: int) -> int:
    start, end = line.spans[token]
    while line.low[start - line.start] == " " and start < end:
        start += 1
    return start


def _takes(found: Found, match: "re.Match[str]") -> bool:
    """Add a clock time or part of day to a day; whether it could be one."""
    tokens, said = found.line.tokens, Said()
    for group, value in match.groupdict().items():
        if value is not None and base_name(group) not in said:
            start, end = match.span(group)
            said.update({k: v for k, v in DECODERS[base_name(group)](tokens[start:end]).items() if k not in said})
    if said.get("minute", 0) > 59 or said.get("hour", 0) > 24:
        return False
    for key, value in said.items():
        found.said.setdefault(key, value)
    found.strong = True
    return True

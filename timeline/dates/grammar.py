"""The tables of a language compiled once: which rules may start with a word, and what surrounds them."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from .lexer import NUMBERS, Lexer
from .pattern import OTHER, Codes, Piece, base_name, compile_pattern
from .vi.groups import GROUPS
from .vi.joins import CLOCK_AFTER, HEAD, HEAD_ENDS, JOINS, UNTIL_NOW, Join
from .vi.row import Rule
from .vi.rules import RULES
from .vi.vetoes import EVIDENCE, RECURRING, VETOES, Veto
from .vi.words import ALIASES, UNMARKED

_LONGEST_RUN = 26
_MOST_RUNS = 20_000


class Compiled:
    """A pattern that becomes a regular expression when it is first needed: that keeps the start short."""

    __slots__ = ("_regex", "piece")

    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        self._regex: re.Pattern[str] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        """The regular expression over codes."""
        if self._regex is None:
            self._regex = re.compile(self.piece.regex, re.DOTALL)
        return self._regex


@dataclass(frozen=True, slots=True)
class Ready:
    """A rule with its pattern."""

    rule: Rule
    pattern: Compiled
    vetoes: tuple["ReadyVeto", ...]


@dataclass(frozen=True, slots=True)
class ReadyVeto:
    """A veto with the patterns of the words before and behind."""

    veto: Veto
    before: Compiled | None
    after: Compiled | None


@dataclass(frozen=True, slots=True)
class Group:
    """A matched group: its table name, whose it is ("until", a list member's letter or ""), and its tokens.

    `first` and `last` count from the start of the match, `last` is exclusive.
    """

    name: str
    owner: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that matches `length` tokens, and its groups."""

    ready: Ready
    length: int
    groups: tuple[Group, ...]


class Matcher:
    """Which rules match at a token, remembered by the run of known words that starts there.

    Rules know no word outside their own, so a match depends on that run alone; newspapers say the same few
    thousand runs over and over.
    """

    def __init__(self) -> None:
        self._rules: list[Ready] = []
        # The numbers of the rules that may start with one code, and with two.
        self._alone: dict[str, list[int]] = defaultdict(list)
        self._paired: dict[str, list[int]] = defaultdict(list)
        self._known: dict[str, list[Hit]] = {}

    def add(self, ready: Ready) -> None:
        """Take in a rule, after those that come before it in the table."""
        number = len(self._rules)
        self._rules.append(ready)
        for code in ready.pattern.piece.lone:
            self._alone[code].append(number)
        for pair in ready.pattern.piece.pairs:
            self._paired[pair].append(number)

    def starters(self) -> re.Pattern[str]:
        """An expression for where a rule may start: by a code that is one alone, or before another known word."""
        firsts = "".join(sorted({pair[0] for pair in self._paired}))
        return re.compile(f"[{firsts}](?=[^{OTHER}])|[{''.join(sorted(self._alone))}]")

    def hits(self, codes: str, at: int) -> list[Hit]:
        """The rules that match at a token, the longest match first, then in the order of the table."""
        end = codes.find(OTHER, at, at + _LONGEST_RUN)
        run = codes[at:end] if end >= 0 else codes[at : at + _LONGEST_RUN]
        known = self._known.get(run)
        if known is None:
            if len(self._known) > _MOST_RUNS:
                self._known.clear()
            known = self._known[run] = self._match(run)
        return known

    def _match(self, run: str) -> list[Hit]:
        hits = []
        numbers = {*self._alone.get(run[0], ()), *self._paired.get(run[:2], ())}
        for ready in (self._rules[number] for number in sorted(numbers)):
            match = ready.pattern.regex.match(run)
            if match and match.end():
                hits.append(Hit(ready, match.end(), groups_of(match)))
        hits.sort(key=lambda hit: -hit.length)
        return hits


def groups_of(match: re.Match[str]) -> tuple[Group, ...]:
    """The groups that took part in a match."""
    offset = match.start()
    groups = []
    for label, value in match.groupdict().items():
        if value is not None:
            owner = label.partition("__")[0] if "__" in label else ""
            groups.append(Group(base_name(label), owner, match.start(label) - offset, match.end(label) - offset))
    return tuple(groups)


@dataclass(frozen=True, slots=True)
class Grammar:
    """What `find` needs of a language."""

    lexer: Lexer
    matcher: Matcher
    starters: re.Pattern[str]
    head: Compiled
    head_ends: frozenset[str]
    figures: frozenset[str]
    clock_after: Compiled
    until_now: Compiled
    evidence: Compiled
    recurring: Compiled
    joins: tuple[tuple[Join, Compiled], ...]
    codes: Codes


@lru_cache(maxsize=1)
def vietnamese() -> Grammar:
    """Compile the Vietnamese tables."""
    codes = Codes(GROUPS)
    lexer = Lexer(codes, ALIASES, UNMARKED)
    vetoes = [_ready_veto(veto, codes) for veto in VETOES]
    matcher = Matcher()
    for rule in RULES:
        pattern = Compiled(compile_pattern(rule.pattern, codes))
        matcher.add(Ready(rule, pattern, tuple(_vetoes_of(rule, vetoes))))
    grammar = Grammar(
        lexer,
        matcher,
        matcher.starters(),
        Compiled(compile_pattern(HEAD, codes)),
        frozenset(codes.word(word) for word in HEAD_ENDS) | frozenset(codes.classes["minute"]),
        frozenset("".join(codes.classes[f"_{name}"] for name in NUMBERS)),
        Compiled(compile_pattern(CLOCK_AFTER, codes)),
        Compiled(compile_pattern(UNTIL_NOW, codes)),
        _ending(EVIDENCE, codes),
        Compiled(compile_pattern(RECURRING, codes)),
        tuple((join, Compiled(compile_pattern(join.pattern, codes))) for join in JOINS),
        codes,
    )
    lexer.learn(codes)
    return grammar


def _ready_veto(veto: Veto, codes: Codes) -> ReadyVeto:
    before = _ending(veto.before, codes) if veto.before else None
    after = Compiled(compile_pattern(veto.after, codes)) if veto.after else None
    return ReadyVeto(veto, before, after)


def _ending(pattern: str, codes: Codes) -> Compiled:
    """A pattern that must end where it is searched to."""
    piece = compile_pattern(pattern, codes)
    return Compiled(replace(piece, regex=f"(?:{piece.regex})\\Z"))


def _applies(veto: Veto, name: str) -> bool:
    return any(name.startswith(r[:-1]) if r.endswith("*") else name == r for r in veto.rules)


def _vetoes_of(rule: Rule, vetoes: Iterable[ReadyVeto]) -> Iterable[ReadyVeto]:
    for ready in vetoes:
        if _applies(ready.veto, rule.name) and (rule.weak or not ready.veto.weak):
            yield ready

"""The tables of a language compiled once: which rules may start with a word, and what surrounds them."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from .lexer import Lexer
from .pattern import OTHER, Codes, Piece, compile_pattern
from .vi.groups import GROUPS
from .vi.joins import CLOCK_AFTER, HEAD, HEAD_ENDS, JOINS, UNTIL_NOW, Join
from .vi.row import Rule
from .vi.rules import RULES
from .vi.vetoes import EVIDENCE, RECURRING, VETOES, Veto
from .vi.words import ALIASES, UNMARKED

_WORTH_COMPILING = 50
_GROUP = re.compile(r"\(\?P<\w+>")


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


class Starts:
    """The rules that may start with one code.

    Once a code has come up often enough to be worth it, all its rules are asked in one expression, in
    which each stands as a look-ahead of its own.
    """

    __slots__ = ("_all", "_tries", "rules")

    def __init__(self) -> None:
        self.rules: list[Ready] = []
        self._all: re.Pattern[str] | None = None
        self._tries = 0

    def matching(self, codes: str, at: int) -> list[Ready]:
        """The rules that match at a token, the longest match first, then in the order of the table."""
        if self._all is None:
            self._tries += 1
            if self._tries < _WORTH_COMPILING:
                return self._one_by_one(codes, at)
            parts = (f"(?=({_GROUP.sub('(?:', ready.pattern.piece.regex)}))?" for ready in self.rules)
            self._all = re.compile("".join(f"(?:{part[:-1]})?" for part in parts), re.DOTALL)
        match = self._all.match(codes, at)
        if match is None or match.lastindex is None:
            return []
        ends = [(-end, n) for n, (_, end) in enumerate(match.regs[1:]) if end > at]
        return [self.rules[n] for _, n in sorted(ends)]

    def _one_by_one(self, codes: str, at: int) -> list[Ready]:
        ends = []
        for n, ready in enumerate(self.rules):
            match = ready.pattern.regex.match(codes, at)
            if match and match.end() > at:
                ends.append((-match.end(), n))
        return [self.rules[n] for _, n in sorted(ends)]


@dataclass(frozen=True, slots=True)
class Grammar:
    """What `find` needs of a language."""

    lexer: Lexer
    by_first: dict[str, Starts]
    starters: re.Pattern[str]
    head: Compiled
    head_ends: frozenset[str]
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
    by_first: dict[str, Starts] = defaultdict(Starts)
    lone: set[str] = set()
    for rule in RULES:
        pattern = Compiled(compile_pattern(rule.pattern, codes))
        ready = Ready(rule, pattern, tuple(_vetoes_of(rule, vetoes)))
        for code in pattern.piece.first:
            by_first[code].rules.append(ready)
        lone |= pattern.piece.lone
    grammar = Grammar(
        lexer,
        dict(by_first),
        # A rule of several words cannot start where the next word is none that any rule knows.
        re.compile(f"[{''.join(sorted(by_first))}](?=[^{OTHER}])|[{''.join(sorted(lone))}]"),
        Compiled(compile_pattern(HEAD, codes)),
        frozenset(codes.word(word) for word in HEAD_ENDS) | frozenset(codes.classes["minute"]),
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

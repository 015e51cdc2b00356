"""Patterns of a language at work: which vetoes take a match away, what stands around, what ties two dates."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from ..vi.joins import Join
from ..vi.row import Rule
from ..vi.veto import Veto
from .pattern import Piece, base_name, regex_of

MOST_RUNS = 20_000


class Compiled:
    """A pattern that becomes a regular expression when it is first needed: that keeps the start short."""

    __slots__ = ("_labels", "_regex", "piece")

    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        self._regex: re.Pattern[str] | None = None
        self._labels: list[tuple[int, str, str]] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        """The regular expression over codes."""
        if self._regex is None:
            self._regex = regex_of(self.piece)
        return self._regex

    def occurs_in(self, codes: str) -> bool:
        """Whether it matches anywhere in some codes; most are told by what each match must have."""
        return self._may_match(codes) and self.regex.search(codes) is not None

    def begins(self, codes: str) -> bool:
        """Whether it matches where some codes begin."""
        return self._may_match(codes) and self.regex.match(codes) is not None

    def _may_match(self, codes: str) -> bool:
        return all(not need.isdisjoint(codes) for need in self.piece.needs)

    def groups(self, match: re.Match[str]) -> tuple["Group", ...]:
        """The groups that took part in a match of the regular expression."""
        if self._labels is None:
            self._labels = [
                (number, base_name(label), label.partition("__")[0] if "__" in label else "")
                for label, number in self.regex.groupindex.items()
            ]
        offset = match.start()
        return tuple(
            [
                Group(name, owner, match.start(number) - offset, match.end(number) - offset)
                for number, name, owner in self._labels
                if match[number] is not None
            ]
        )


class ReadyVeto(NamedTuple):
    """A veto with the patterns of the words before and behind, and of those that lift it."""

    veto: Veto
    before: Compiled | None
    after: Compiled | None
    unless: Compiled | None
    unless_behind: Compiled | None

    def applies(self, rule: Rule) -> bool:
        """Whether it is asked of a rule's matches."""
        if self.veto.weak and not rule.weak:
            return False
        return any(rule.name.startswith(r[:-1]) if r.endswith("*") else rule.name == r for r in self.veto.rules)


class Ready:
    """A rule with its pattern, and the vetoes that apply to it, which are chosen from `vetoes` when first asked for."""

    __slots__ = ("_after", "_all", "_before", "_known", "_vetoes", "asked", "pattern", "rule")

    def __init__(self, rule: Rule, pattern: Compiled, vetoes: Sequence[ReadyVeto]) -> None:
        self.rule = rule
        self.pattern = pattern
        self._all = vetoes
        self._vetoes: tuple[ReadyVeto, ...] | None = None
        self._before = self._after = frozenset[str]()
        # What its vetoes ask of a match, a letter each: see `_is_asked`.
        self.asked = ""
        self._known: dict[tuple[tuple[str, ...], str, tuple[str, str]], bool] = {}

    def _choose(self) -> tuple[ReadyVeto, ...]:
        if self._vetoes is None:
            self._vetoes = tuple(ready for ready in self._all if ready.applies(self.rule))
            self.asked = "".join(sorted({letter for ready in self._vetoes for letter in _asked_by(ready.veto)}))
            self._before = self._before.union(*(ready.before.piece.last for ready in self._vetoes if ready.before))
            self._after = self._after.union(*(ready.after.piece.first for ready in self._vetoes if ready.after))
        return self._vetoes

    def doubted(self, before: str, after: str) -> bool:
        """Whether the one code before and the one behind leave any veto to ask."""
        if self._vetoes is None:
            self._choose()
        return before in self._before or after in self._after

    def vetoed(self, befores: tuple[str, ...], after: str, marks: tuple[str, str]) -> bool:
        """Whether the words around take a match away.

        `befores` are the known words before the match and before its own words behind a clock time, `after` those
        behind, in codes; `marks` are what tells of the match itself, a letter each, and its own words.
        """
        key = befores, after, marks
        known = self._known.get(key)
        if known is None:
            if len(self._known) > MOST_RUNS:
                self._known.clear()
            known = self._known[key] = any(
                _is_asked(ready.veto, *marks) and _takes_away(ready, befores, after) for ready in self._choose()
            )
        return known


def _asked_by(veto: Veto) -> str:
    letters = "b" * veto.beside + "o" * veto.inside + "c" * veto.clause + "n" * veto.famed
    return letters + "w" * bool(veto.spares)


def _is_asked(veto: Veto, marks: str, words: str) -> bool:
    """Whether a veto is asked of a match: its letters against what the veto leaves alone."""
    if (veto.weak and "s" in marks) or (veto.counts and "f" in marks) or (veto.inside and "o" in marks):
        return False
    if (veto.beside and "b" not in marks) or (veto.clause and "c" not in marks) or (veto.famed and "n" not in marks):
        return False
    return not any(word in words for word in veto.spares)


def _takes_away(ready: ReadyVeto, befores: tuple[str, ...], after: str) -> bool:
    if ready.unless_behind and ready.unless_behind.begins(after):
        return False
    if ready.before and any(ready.before.occurs_in(before) for before in befores):
        return not (ready.unless and any(ready.unless.occurs_in(before) for before in befores))
    return bool(ready.after and ready.after.begins(after))


class Group(NamedTuple):
    """A matched group: its table name, whose it is ("until", a list member's letter or ""), and its tokens.

    `first` and `last` count from the start of the match, `last` is exclusive.
    """

    name: str
    owner: str
    first: int
    last: int


class Around:
    """The clock times and parts of the day that stand before or behind a day, and what is known of their wordings."""

    __slots__ = ("_befores", "_pattern", "first", "known")

    def __init__(self, pattern: Compiled) -> None:
        self._pattern = pattern
        self.first = pattern.piece.first
        self.known: dict[str, dict[str, Any]] = {}
        self._befores: dict[str, tuple[int, tuple[Group, ...]] | None] = {}

    def before(self, run: str) -> tuple[int, tuple[Group, ...]] | None:
        """The longest one that ends where a run of known words does: how far back it starts, and its groups."""
        try:
            return self._befores[run]
        except KeyError:
            if len(self._befores) > MOST_RUNS:
                self._befores.clear()
            matches = (self._pattern.regex.fullmatch(run, start) for start in range(len(run)))
            match = next(filter(None, matches), None)
            found = self._befores[run] = (len(run) - match.start(), self._pattern.groups(match)) if match else None
            return found

    def behind(self, codes: str, at: int) -> tuple[int, tuple[Group, ...]] | None:
        """The one that starts at a token: its length, and its groups."""
        match = self._pattern.regex.match(codes, at)
        return (match.end() - at, self._pattern.groups(match)) if match and match.end() > at else None


class Endings:
    """Whether the known words before a date end in those of a pattern, remembered by the words."""

    def __init__(self, pattern: Compiled) -> None:
        self._pattern = pattern
        self._known: dict[str, bool] = {}

    def end(self, run: str) -> bool:
        """Whether a run of known words ends in some of the pattern's."""
        known = self._known.get(run)
        if known is None:
            if len(self._known) > MOST_RUNS:
                self._known.clear()
            known = self._known[run] = self._pattern.occurs_in(run)
        return known


class Joins:
    """The ways to tie two dates, looked up by the words between them."""

    def __init__(self, joins: list[tuple[Join, Compiled]]) -> None:
        self._joins = joins
        self._known: dict[str, list[Join]] = {}

    def between(self, codes: str) -> list[Join]:
        """The joins that some words are, in the order of the table."""
        known = self._known.get(codes)
        if known is None:
            if len(self._known) > MOST_RUNS:
                self._known.clear()
            known = self._known[codes] = [join for join, pattern in self._joins if pattern.regex.fullmatch(codes)]
        return known

"""Which rules match at a token of a text."""

import re
from collections import defaultdict
from typing import Any, NamedTuple

from .matching import MOST_RUNS, Group, Ready

# No match takes more tokens.
LONGEST_RUN = 26


class Hit:
    """A rule that matches `length` tokens, its groups, and what is known of the wordings that it matched."""

    __slots__ = ("groups", "known", "length", "lists", "never_before", "numbered", "ready", "seasons")

    def __init__(self, ready: Ready, length: int, groups: tuple[Group, ...]) -> None:
        self.ready = ready
        self.lists = ready.rule.name.startswith("list")
        self.numbered = ready.rule.name.startswith(("day tháng month", "count before", "count after", "these few"))
        self.never_before = ready.rule.never_before
        self.seasons = ready.rule.name in ("season", "quarter")
        self.length = length
        self.groups = groups
        self.known: dict[str, Any] = {}


Hits = tuple[Hit, ...]


class Candidate(NamedTuple):
    """A rule that may match, its number in the table, and the bits of what every match of it has."""

    number: int
    needs: int
    ready: Ready


class Step(NamedTuple):
    """The first token of a run at which rules match, and what matches there."""

    at: int
    hits: Hits


class Steps(dict[str, Step | None]):
    """The first step of each run of at most `LONGEST_RUN` tokens, worked out once; None where no rule matches in it.

    What stands behind a match is a run of its own: most of it belongs to the match, and is never looked at.
    """

    def __init__(self, matcher: "Matcher") -> None:
        super().__init__()
        self._matcher = matcher

    def __missing__(self, run: str) -> Step | None:
        if len(self) > MOST_RUNS:
            self.clear()
        step = self[run] = self._matcher.first_step(run)
        return step


class Matcher:
    """Which rules match at a token, remembered by the run of the rules' own words that starts there.

    A match depends on that run alone; newspapers say the same few thousand runs over and over.
    """

    def __init__(self) -> None:
        # The rules that may start with one code, and with two.
        self._alone: dict[str, list[Candidate]] = defaultdict(list)
        self._paired: dict[str, list[Candidate]] = defaultdict(list)
        # A bit for each set of codes of which some rule's match must have one; and the bits of the sets of each code.
        self._bits: dict[frozenset[str], int] = {}
        self._meets: dict[str, int] = {}
        self._candidates: dict[str, list[Candidate]] = {}
        self._known: dict[str, Hits] = {}
        self.steps = Steps(self)

    def add(self, number: int, ready: Ready) -> None:
        """Take in the rule of a number in the table."""
        piece = ready.pattern.piece
        candidate = Candidate(number, sum({self._bit(need) for need in piece.needs}), ready)
        for code in piece.lone:
            self._alone[code].append(candidate)
        for pair in piece.pairs:
            self._paired[pair].append(candidate)

    def _bit(self, need: frozenset[str]) -> int:
        bit = self._bits.get(need)
        if bit is None:
            bit = self._bits[need] = 1 << len(self._bits)
            for code in need:
                self._meets[code] = self._meets.get(code, 0) | bit
        return bit

    def runs(self, span: str) -> re.Pattern[str]:
        """An expression for the runs of the rules' own words, `span` the set of these, in which a rule may start."""
        self._run = re.compile(f"{span}{{1,{LONGEST_RUN}}}")
        firsts, seconds = ("".join(sorted({pair[place] for pair in self._paired})) for place in (0, 1))
        alone = "".join(sorted(self._alone))
        self._starts = re.compile(f"[{firsts}](?=[{seconds}])|[{alone}]")
        # It begins with a set of characters, which is far faster to look for than a choice.
        return re.compile(f"[{firsts}{alone}](?:[{seconds}]{span}*|(?<=[{alone}]))")

    def start(self, codes: str, at: int, end: int) -> int | None:
        """The first token from one on, and before another, at which a rule may start."""
        found = self._starts.search(codes, at, end)
        return found.start() if found else None

    def hits_in(self, codes: str, at: int) -> Hits:
        """The rules that match at a token, the longest match first, then in the order of the table."""
        run = self._run.match(codes, at) if self._begins(codes, at) else None
        return self._hits(run[0]) if run else ()

    def first_step(self, run: str) -> Step | None:
        """Work a step out that `steps` does not know yet."""
        paired, alone = self._paired, self._alone
        for at, code in enumerate(run):
            if (run[at : at + 2] in paired or code in alone) and (hits := self._hits(run[at:])):
                return Step(at, hits)
        return None

    def _begins(self, codes: str, at: int) -> bool:
        return codes[at : at + 2] in self._paired or codes[at] in self._alone

    def _hits(self, run: str) -> Hits:
        known = self._known.get(run)
        if known is None:
            if len(self._known) > MOST_RUNS:
                self._known.clear()
            known = self._known[run] = self._match(run)
        return known

    def _match(self, run: str) -> Hits:
        met, meets = 0, self._meets
        for code in run:
            if code in meets:
                met |= meets[code]
        hits: list[Hit] = []
        for _, needs, ready in self._starting(run[:2]):
            if needs & met == needs:
                pattern = ready.pattern
                match = pattern.regex.match(run)
                if match and match.end():
                    hits.append(Hit(ready, match.end(), pattern.groups(match)))
        if len(hits) > 1:
            hits.sort(key=lambda hit: -hit.length)
        return tuple(hits)

    def _starting(self, pair: str) -> list[Candidate]:
        """The rules that may start with two codes, or with the first of them, in the order of the table."""
        known = self._candidates.get(pair)
        if known is None:
            both = {one.number: one for one in (*self._alone.get(pair[0], ()), *self._paired.get(pair, ()))}
            known = self._candidates[pair] = [both[number] for number in sorted(both)]
        return known

"""Readable patterns to regular expressions over word codes.

A rule is written as the words are: `"(ngày|hôm) <day> / <month>"`. Every word becomes one code
character, so that a pattern is a short plain `re` and a text a short string of codes. In a pattern,
`<name>` is a named group looked up in a table (`<until.day>` is the `day` of a range's end; a group may stand
several times), `@name` a class of tokens such as numbers, `a?` an optional item, `(a b|c)` a choice;
`\\(` and `\\)` are parentheses.
"""

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

OTHER = "\u0001"
_FIRST_CODE = 0x4E00
_ITEM = re.compile(r"\\[()]|<[a-z0-9.]+>|@[a-z0-9]+|[()|?]|[^\s()|?<>@\\]+")
_NONE = frozenset[str]()
_SINGLE = re.compile(r".|\[[^]]+\]", re.DOTALL)
_GROUP = re.compile(r"\(\?P<(\w+)>")
Items = tuple[str, ...]


class Piece(NamedTuple):
    """Part of a compiled pattern: its regular expression and what it may begin with.

    `first` are the codes that a match may start with, `pairs` the two codes that a longer one may start
    with, `lone` those that are a whole match by themselves; `empty` tells whether it matches nothing as well. Every
    match has a code of each set of `needs`, and ends in one of `last`.
    """

    regex: str
    first: frozenset[str]
    empty: bool
    lone: frozenset[str]
    pairs: frozenset[str] = _NONE
    needs: tuple[frozenset[str], ...] = ()
    last: frozenset[str] = _NONE

    @property
    def single(self) -> bool:
        """Whether it is one character or one set of characters."""
        return len(self.regex) == 1 or _SINGLE.fullmatch(self.regex) is not None


class Codes:
    """The code character of every word and token class, given out in order of first use, and the groups."""

    def __init__(self, groups: Mapping[str, str]) -> None:
        self.words: dict[str, str] = {}
        self.classes: dict[str, str] = {}
        self._groups = groups
        # What has been compiled before: patterns share most of their parts.
        self._pieces: dict[Items, Piece] = {}
        self._next = _FIRST_CODE

    def new(self) -> str:
        """A code character that nothing has yet."""
        self._next += 1
        return chr(self._next)

    def span(self) -> str:
        """A set of characters for a regular expression that holds every code given so far."""
        return f"[{chr(_FIRST_CODE + 1)}-{chr(self._next)}]"

    def word(self, word: str) -> str:
        """The code of a word, given on first use."""
        if word not in self.words:
            self.words[word] = self.new()
        return self.words[word]

    def piece(self, items: Items) -> Piece:
        """What some items of a pattern compile to; raises KeyError for an unknown group or class."""
        known = self._pieces.get(items)
        if known is None:
            known = self._pieces[items] = self._single(items[0]) if len(items) == 1 else self._choice(items)
        return known

    def _single(self, item: str) -> Piece:
        if item.startswith("<"):
            name = item[1:-1]
            inner = compile_pattern(self._groups[name.rpartition(".")[2]], self)
            return inner._replace(regex=f"(?P<{name.replace('.', '__')}>{inner.regex})")
        if item.startswith("@"):
            code = self.classes[item[1:]]
            return _one_of(f"[{code}]" if len(code) > 1 else code, frozenset(code))
        if item in ("(", ")", "?"):
            raise ValueError(f"{item!r} with nothing that it belongs to")
        if item.isdecimal():
            raise ValueError(f"a number in a pattern is written as a class, not as {item!r}")
        code = self.word(item.removeprefix("\\"))
        return _one_of(code, frozenset(code))

    def _choice(self, items: Items) -> Piece:
        options, start, depth = [], 0, 0
        for at, item in enumerate(items):
            if item == "(":
                depth += 1
            elif item == ")":
                depth -= 1
            elif item == "|" and not depth:
                options.append(self._sequence(items[start:at]))
                start = at + 1
        return _either([*options, self._sequence(items[start:])])

    def _sequence(self, items: Items) -> Piece:
        if len(items) == 1:
            return self.piece(items)
        regex, first, lone, pairs, last, empty = "", _NONE, _NONE, _NONE, _NONE, True
        needs: tuple[frozenset[str], ...] = ()
        at = 0
        while at < len(items):
            if items[at] == "(":
                end = _behind(items, at)
                piece = self.piece(items[at + 1 : end - 1])
            else:
                end = at + 1
                piece = self.piece(items[at:end])
            at = end
            if at < len(items) and items[at] == "?":
                piece = piece._replace(regex=f"{piece.regex}?" if piece.single else f"(?:{piece.regex})?", empty=True)
                at += 1
            regex += piece.regex
            if lone:
                pairs |= {one + two for one in lone for two in piece.first}
            if empty:
                first, pairs = first | piece.first, pairs | piece.pairs
            lone = (lone if piece.empty else _NONE) | (piece.lone if empty else _NONE)
            empty = empty and piece.empty
            last = last | piece.last if piece.empty else piece.last
            if not piece.empty:
                needs += piece.needs
        return Piece(regex, first, empty, lone, pairs, needs, last)


def base_name(group: str) -> str:
    """The table name of a group of a compiled pattern: `until__day_2` is a `day`."""
    return group.rpartition("__")[2].partition("_")[0]


def compile_pattern(pattern: str, codes: Codes) -> Piece:
    """Compile a readable pattern; raises ValueError where its parentheses do not pair."""
    items = tuple(_ITEM.findall(pattern))
    if items.count("(") != items.count(")"):
        raise ValueError(f"unbalanced parenthesis in {pattern!r}")
    return codes.piece(items)


def regex_of(piece: Piece) -> re.Pattern[str]:
    """The regular expression over codes; a group that stands several times is numbered, since `re` wants names once."""
    seen: Counter[str] = Counter()

    def label(group: re.Match[str]) -> str:
        seen[group[1]] += 1
        return f"(?P<{group[1]}>" if seen[group[1]] == 1 else f"(?P<{group[1]}_{seen[group[1]]}>"

    return re.compile(_GROUP.sub(label, piece.regex), re.DOTALL)


def _behind(items: Items, at: int) -> int:
    """Where the items after one go on, or after what its parenthesis holds; raises ValueError if that is not closed."""
    depth = 0
    for end in range(at, len(items)):
        if items[end] == "(":
            depth += 1
        elif items[end] == ")":
            depth -= 1
        if depth <= 0:
            return end + 1
    raise ValueError(f"unclosed parenthesis in {' '.join(items)!r}")


def _either(options: list[Piece]) -> Piece:
    if len(options) == 1:
        return options[0]
    first = _NONE.union(*(o.first for o in options))
    if all(o.single for o in options):
        return _one_of(f"[{''.join(o.regex.strip('[]') for o in options)}]", first)
    last = _NONE.union(*(o.last for o in options))
    lone, pairs = _NONE.union(*(o.lone for o in options)), _NONE.union(*(o.pairs for o in options))
    # One of the options must be met: of each, the set that asks for most.
    needs = [min(o.needs, key=len) for o in options if o.needs and not o.empty]
    needed = (_NONE.union(*needs),) if len(needs) == len(options) else ()
    return Piece(
        f"(?:{'|'.join(o.regex for o in options)})", first, any(o.empty for o in options), lone, pairs, needed, last
    )


def _one_of(regex: str, codes: frozenset[str]) -> Piece:
    """One character of a set."""
    return Piece(regex, codes, False, codes, needs=(codes,), last=codes)

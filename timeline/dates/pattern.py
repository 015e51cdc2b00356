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
from dataclasses import dataclass, replace

OTHER = "\u0001"
_FIRST_CODE = 0x4E00
_ITEM = re.compile(r"\\[()]|<[a-z0-9.]+>|@[a-z0-9]+|[()|?]|[^\s()|?<>@\\]+")
_NONE = frozenset[str]()
_SINGLE = re.compile(r".|\[[^]]+\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a compiled pattern: its regular expression and what it may begin with.

    `first` are the codes that a match may start with, `pairs` the two codes that a longer one may start
    with, `lone` those that are a whole match by themselves; `empty` tells whether it matches nothing as well.
    """

    regex: str
    first: frozenset[str]
    empty: bool
    lone: frozenset[str]
    pairs: frozenset[str] = _NONE

    @property
    def codes(self) -> frozenset[str]:
        """The codes that it may be made of, among others."""
        return frozenset(self.regex)

    @property
    def single(self) -> bool:
        """Whether it is one character or one set of characters."""
        return _SINGLE.fullmatch(self.regex) is not None


class Codes:
    """The code character of every word and token class, given out in order of first use, and the groups."""

    def __init__(self, groups: Mapping[str, str]) -> None:
        self.words: dict[str, str] = {}
        self.classes: dict[str, str] = {}
        self._groups = groups
        self._pieces: dict[str, Piece] = {}
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

    def group(self, name: str) -> Piece:
        """What a named group takes; raises KeyError for an unknown one."""
        if name not in self._pieces:
            self._pieces[name] = compile_pattern(self._groups[name], self)
        return self._pieces[name]


def base_name(group: str) -> str:
    """The table name of a group of a compiled pattern: `until__day_2` is a `day`."""
    return group.rpartition("__")[2].partition("_")[0]


def compile_pattern(pattern: str, codes: Codes) -> Piece:
    """Compile a readable pattern; raises ValueError where its parentheses do not pair."""
    items = _ITEM.findall(pattern)
    piece, rest = _Reader(items, codes).choice(0)
    if rest != len(items):
        raise ValueError(f"unbalanced parenthesis in {pattern!r}")
    return piece


class _Reader:
    """Reads the items of one pattern; counts its groups, since `re` wants every name once."""

    def __init__(self, items: list[str], codes: Codes) -> None:
        self.items = items
        self.codes = codes
        self.seen: Counter[str] = Counter()

    def choice(self, at: int) -> tuple[Piece, int]:
        options = []
        while True:
            option, at = self.sequence(at)
            options.append(option)
            if at >= len(self.items) or self.items[at] != "|":
                return _either(options), at
            at += 1

    def sequence(self, at: int) -> tuple[Piece, int]:
        regex, first, lone, pairs, empty = "", _NONE, _NONE, _NONE, True
        while at < len(self.items) and self.items[at] not in "|)":
            piece, at = self.item(at)
            if at < len(self.items) and self.items[at] == "?":
                regex_of_it = f"{piece.regex}?" if piece.single else f"(?:{piece.regex})?"
                piece = replace(piece, regex=regex_of_it, empty=True)
                at += 1
            regex += piece.regex
            if lone:
                pairs |= {one + two for one in lone for two in piece.first}
            if empty:
                first, pairs = first | piece.first, pairs | piece.pairs
            lone = (lone if piece.empty else _NONE) | (piece.lone if empty else _NONE)
            empty = empty and piece.empty
        return Piece(regex, first, empty, lone, pairs), at

    def item(self, at: int) -> tuple[Piece, int]:
        item = self.items[at]
        if item == "(":
            piece, at = self.choice(at + 1)
            if at >= len(self.items) or self.items[at] != ")":
                raise ValueError(f"unclosed parenthesis in {' '.join(self.items)!r}")
            return piece, at + 1
        if item.startswith("<"):
            return self.group(item[1:-1]), at + 1
        if item.startswith("@"):
            code = self.codes.classes[item[1:]]
            return Piece(f"[{code}]" if len(code) > 1 else code, frozenset(code), False, frozenset(code)), at + 1
        if item.isdecimal():
            raise ValueError(f"a number in a pattern is written as a class, not as {item!r}")
        code = self.codes.word(item.removeprefix("\\"))
        return Piece(code, frozenset(code), False, frozenset(code)), at + 1

    def group(self, name: str) -> Piece:
        inner = self.codes.group(name.rpartition(".")[2])
        name = name.replace(".", "__")
        self.seen[name] += 1
        label = name if self.seen[name] == 1 else f"{name}_{self.seen[name]}"
        return replace(inner, regex=f"(?P<{label}>{inner.regex})")


def _either(options: list[Piece]) -> Piece:
    if len(options) == 1:
        return options[0]
    first = _NONE.union(*(o.first for o in options))
    if all(o.single for o in options):
        return Piece(f"[{''.join(o.regex.strip('[]') for o in options)}]", first, False, first)
    lone, pairs = _NONE.union(*(o.lone for o in options)), _NONE.union(*(o.pairs for o in options))
    return Piece(f"(?:{'|'.join(o.regex for o in options)})", first, any(o.empty for o in options), lone, pairs)

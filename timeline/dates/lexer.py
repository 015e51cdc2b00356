"""A line of text to tokens: words, numbers and separators, each with its code."""

import re
from dataclasses import dataclass
from functools import cached_property

from .pattern import OTHER, Codes

# A dash or slash takes a space on either side along, so that "17 - 6" and "17-6" are told apart;
# a full stop, comma or colon takes the space behind it, so that "05.6" and "5. 6" are. The text is in
# lower case; the range of letters holds every Vietnamese one, which is faster than asking for a word.
TOKEN = re.compile(r"[a-zà-ỹ]+|\d+| ?[-/] ?|[.,:;] ?|[^\w\s]|\w")
_UNMARKED = re.compile(r"\b(?:ngay|thang|nam|sang|chieu|toi|hom|dem|trua|rang)\b")

# Token classes of numbers, by what they can stand for.
NUMBERS = {
    "zero": ["0", "00"],
    "month": [str(n) for n in range(1, 13)] + [f"0{n}" for n in range(1, 10)],
    "hour": [str(n) for n in range(13, 24)],
    "hour24": ["24"],
    "day": [str(n) for n in range(25, 32)],
    "minute": [str(n) for n in range(32, 60)],
    "two": [str(n) for n in range(60, 100)],
    "three": [str(n) for n in range(100, 1000)],
    "year": [str(n) for n in range(1000, 2200)],
    # "28/082024": a slip that joins month and year.
    "joined": [f"{m:02d}{y}" for m in range(1, 13) for y in range(1900, 2100)],
}

# What patterns ask for with `@name`.
CLASSES = {
    "day": ("month", "hour", "hour24", "day"),
    "month": ("month",),
    "hour": ("zero", "month", "hour", "hour24"),
    "minute": ("zero", "month", "hour", "hour24", "day", "minute"),
    "year": ("year",),
    "oldyear": ("three", "year"),
    "two": ("zero", "month", "hour", "hour24", "day", "minute", "two"),
    "count": ("month", "hour", "hour24", "day", "minute", "two", "three"),
    "joined": ("joined",),
    "week": ("month", "hour", "hour24", "day", "minute"),
}

# Separators by the token that the lexer cuts.
SEPARATORS = {
    "-": "-",
    " - ": "~",
    "- ": "~",
    " -": "~",
    "/": "/",
    " / ": "/",
    "/ ": "/",
    " /": "/",
    ".": ".",
    ", ": ",",
    ",": ",,",
    ":": ":",
    ": ": "::",
    "; ": ";",
    ";": ";",
    "(": "(",
    ")": ")",
    "'": "'",
    "…": "…",
}


@dataclass(frozen=True)
class Line:
    """One line of a plain text: its tokens, their codes, and where they stand.

    `raw` are the tokens as they stand; in `tokens` a line without marks has them put back.
    """

    text: str
    low: str
    start: int
    raw: list[str]
    tokens: list[str]
    codes: str

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """The span of each token in the whole plain text."""
        low, base, at = self.low, self.start, 0
        spans = []
        for token in self.raw:
            at = low.index(token, at)
            end = at + len(token)
            spans.append((base + at, base + end))
            at = end
        return spans


class Lexer:
    """Cuts lines into tokens and looks their codes up."""

    def __init__(self, codes: Codes, aliases: dict[str, str], marked: dict[str, str]) -> None:
        self._aliases = aliases
        self._marked = marked
        self._table: dict[str, str] = {}
        for name, members in NUMBERS.items():
            code = codes.new()
            codes.classes[f"_{name}"] = code
            self._table.update(dict.fromkeys(members, code))
        for name, parts in CLASSES.items():
            codes.classes[name] = "".join(codes.classes[f"_{part}"] for part in parts)
        for token, name in SEPARATORS.items():
            self._table[token] = codes.word(name)

    def learn(self, codes: Codes) -> None:
        """Take in the words that patterns have used since."""
        own = set(SEPARATORS.values())
        for word, code in codes.words.items():
            if word not in own:
                self._table[word] = code
        for variant, word in self._aliases.items():
            if word in codes.words:
                self._table[variant] = codes.words[word]

    def line(self, text: str, low: str, start: int) -> Line:
        """Cut one line, which starts at `start` in the whole text."""
        raw = TOKEN.findall(low)
        tokens = raw
        if low.isascii() and _UNMARKED.search(low):
            tokens = [self._marked.get(token, token) for token in raw]
        get = self._table.get
        return Line(text, low, start, raw, tokens, "".join([get(token, OTHER) for token in tokens]))

"""A plain text to tokens: words, numbers and separators, each with its code."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate, repeat

from .pattern import OTHER, Codes

# Every token takes the spaces behind it along: so the tokens are the whole text, their offsets are the
# sums of their lengths, and "17 - 6" is told apart from "17-6" and "05.6" from "5. 6". The text is in
# lower case; the range of letters holds every Vietnamese one, which is faster than asking for a word.
TOKEN = re.compile(r"[a-zà-ỹ]+ *|\d+ *|[^\w\s] *|\s|\w *")
_UNMARKED = re.compile(
    r"(?m)^[\x00-\x09\x0b-\x7f]*\b(?:ngay|thang|nam|sang|chieu|toi|hom|dem|trua|rang)\b[\x00-\x09\x0b-\x7f]*$"
)

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

# Separators, as they are called in patterns; the second column is with a space behind.
SEPARATORS = {
    "-": ("-", "~"),
    "/": ("/", "/"),
    ".": (".", ""),
    ",": (",,", ","),
    ":": (":", ""),
    ";": (";", ";"),
    "(": ("(", "("),
    ")": (")", ")"),
    "'": ("'", "'"),
    "&": ("&", "&"),
    "“": ("“", "“"),
    '"': ('"', '"'),
}


@dataclass(frozen=True, slots=True)
class Tokens:
    """A plain text cut up: `text` keeps capitals, `low` is its lower case, `codes` has a character a token.

    `starts` are the tokens' offsets in the text and, last, its length. In `said` a line written
    without marks has them put back.
    """

    text: str
    low: str
    said: list[str]
    codes: str
    starts: list[int]

    def word(self, index: int) -> str:
        """A token without the spaces behind it; empty beyond the text and for a line end."""
        return self.said[index].strip() if 0 <= index < len(self.said) else ""

    def words(self, first: int, last: int) -> list[str]:
        """Some tokens without the spaces behind them."""
        return [token.strip() for token in self.said[first:last]]

    def end(self, index: int) -> int:
        """The offset behind a token, without its spaces."""
        start, end = self.starts[index], self.starts[index + 1]
        return start + len(self.low[start:end].rstrip(" "))

    def opens_line(self, index: int) -> bool:
        """Whether a token is the first of its line."""
        return index == 0 or self.said[index - 1] == "\n"


class Lexer:
    """Cuts texts into tokens and looks their codes up."""

    def __init__(self, codes: Codes, aliases: Mapping[str, str], marked: Mapping[str, str]) -> None:
        self._aliases = aliases
        self._marked = marked
        self._table: dict[str, str] = {}
        for name, members in NUMBERS.items():
            code = codes.new()
            codes.classes[f"_{name}"] = code
            self._add(members, code)
        for name, parts in CLASSES.items():
            codes.classes[name] = "".join(codes.classes[f"_{part}"] for part in parts)
        for token, (glued, spaced) in SEPARATORS.items():
            self._table[token] = codes.word(glued)
            if spaced:
                self._table[f"{token} "] = codes.word(spaced)

    def _add(self, words: list[str], code: str) -> None:
        for word in words:
            self._table[word] = self._table[f"{word} "] = code

    def learn(self, codes: Codes) -> None:
        """Take in the words that patterns have used since."""
        own = {name for names in SEPARATORS.values() for name in names}
        for word, code in codes.words.items():
            if word not in own:
                self._add([word], code)
        for variant, word in self._aliases.items():
            if word in codes.words:
                self._add([variant], codes.words[word])

    def tokens(self, text: str, low: str) -> Tokens:
        """Cut a plain text."""
        raw = TOKEN.findall(low)
        starts = list(accumulate(map(len, raw), initial=0))
        if "  " in low:
            raw = [f"{token.rstrip(' ')} " if token.endswith("  ") else token for token in raw]
        unmarked = any(line.isascii() and _UNMARKED.search(line) for line in low.split("\n"))
        said = self._with_marks(raw, low, starts) if unmarked else raw
        return Tokens(text, low, said, "".join(map(self._table.get, said, repeat(OTHER))), starts)

    def _with_marks(self, raw: list[str], low: str, starts: list[int]) -> list[str]:
        """Put the marks back on the words of time in lines that hold no mark at all."""
        said = list(raw)
        at = 0
        for match in _UNMARKED.finditer(low):
            at = bisect_left(starts, match.start(), at)
            while at < len(raw) and starts[at] < match.end():
                word = raw[at].rstrip(" ")
                if word in self._marked:
                    said[at] = self._marked[word] + raw[at][len(word) :]
                at += 1
        return said

"""A plain text to tokens: words, numbers and separators, each with its code."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from itertools import accumulate

from .pattern import OTHER, Codes

# The text is in lower case; the range of letters holds every Vietnamese one, which is faster than asking
# for a word.
_TOKEN = re.compile(r"[a-zà-ỹ]+|\d+|\S|\n")
_LETTERS = re.compile(r"[a-zà-ỹ]+")
_UNMARKED_LINE = re.compile(
    r"\b(?:ngay|thang|nam|sang|chieu|toi|hom|dem|trua|rang|(?:tu|den|truoc) \d{1,2}[/.-]\d"
    r"|(?:sau|truoc|dip|don) tet|tuan (?:truoc|sau|nay|toi|qua)|thu (?:hai|ba|tu|sau|bay),? (?:\d|nay|tuan)|chu nhat"
    r"|tet (?:nguyen dan|giap|at|binh|dinh|mau|ky|canh|tan|nham|quy)|ram thang|mung \d|quy (?:[1-4]|i{1,3}|iv))\b"
)
_WORD = re.compile(r"[a-z]+")
# What stands between two spaces is remembered up to this length, and so many of them.
_LONGEST_CHUNK = 40
_MOST_CHUNKS = 100_000

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

# Separators, as they are called in patterns; the second name is for one with a space behind.
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


class Tokens:
    """A plain text cut up: `text` keeps capitals, `low` is its lower case, `codes` has a character a token.

    The text is cut at its spaces first, and what stands between two spaces into tokens when it is
    asked for: hardly any of it ever is.
    """

    __slots__ = ("_chunks", "_lexed", "_numbers", "_starts", "codes", "low", "text")

    def __init__(self, text: str, low: str, lexed: str, chunks: list[str], known: "_Codes") -> None:
        self.text = text
        self.low = low
        pieces = list(map(known.__getitem__, chunks))
        self.codes = "".join(pieces)
        self._lexed = lexed
        self._chunks = chunks
        # The number of each chunk's first token; and the offset at which it begins, less the spaces before it.
        self._numbers = list(accumulate(map(len, pieces), initial=0))
        self._starts = list(accumulate(map(len, chunks), initial=0))

    def start(self, index: int) -> int:
        """The offset of a token; the text's length behind the last one."""
        if index >= len(self.codes):
            return len(self.low)
        chunk = bisect_right(self._numbers, index) - 1
        return self._starts[chunk] + chunk + _cut(self._chunks[chunk])[index - self._numbers[chunk]][0]

    def end(self, index: int) -> int:
        """The offset behind a token."""
        chunk = bisect_right(self._numbers, index) - 1
        return self._starts[chunk] + chunk + _cut(self._chunks[chunk])[index - self._numbers[chunk]][1]

    def said(self, start: int, end: int) -> str:
        """What stands between two offsets, with the marks put back on words that came without."""
        return self._lexed[start:end]

    def word(self, index: int) -> str:
        """A token; empty beyond the text and for a line end."""
        if not 0 <= index < len(self.codes):
            return ""
        chunk = bisect_right(self._numbers, index) - 1
        return _words(self._chunks[chunk])[index - self._numbers[chunk]]

    def words(self, first: int, last: int) -> list[str]:
        """Some tokens."""
        return [self.word(index) for index in range(first, last)]

    def at(self, offset: int) -> int:
        """The first token that starts at an offset or behind it."""
        low, high = 0, len(self.codes)
        while low < high:
            middle = (low + high) // 2
            if self.start(middle) < offset:
                low = middle + 1
            else:
                high = middle
        return low

    def opens_line(self, index: int) -> bool:
        """Whether a token is the first of its line."""
        before = self.low[max(0, self.start(index) - 8) : self.start(index)].rstrip(" ")
        return index == 0 or before.endswith("\n")


def cut(words: str) -> list[str]:
    """The tokens of some words."""
    return _TOKEN.findall(words)


@lru_cache(maxsize=4096)
def _cut(chunk: str) -> tuple[tuple[int, int], ...]:
    """The spans of the tokens between two spaces; tuples, which the collector of garbage soon leaves alone."""
    return tuple([match.span() for match in _TOKEN.finditer(chunk)])


@lru_cache(maxsize=4096)
def _words(chunk: str) -> tuple[str, ...]:
    """The tokens of what stands between two spaces, a line end as nothing."""
    return tuple([word.strip() for word in _TOKEN.findall(chunk)])


class _Codes(dict[str, str]):
    """The codes of a chunk's tokens, worked out once for each."""

    def __init__(self, table: Mapping[str, str]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, chunk: str) -> str:
        found = self._worked_out(chunk)
        if len(chunk) <= _LONGEST_CHUNK:
            if len(self) > _MOST_CHUNKS:
                self.clear()
            self[chunk] = found
        return found

    def _worked_out(self, chunk: str) -> str:
        get = self._table.get
        letters = _LETTERS.match(chunk)
        rest = chunk[letters.end() :] if letters else chunk
        if letters and not rest:
            return get(chunk, OTHER)
        if letters and len(rest) == 1:
            # A word and the comma or full stop behind it, as nearly all others are.
            return get(letters[0], OTHER) + (get(f"{rest} ") or get(rest, OTHER))
        words = _TOKEN.findall(chunk)
        codes = [get(word, OTHER) for word in words]
        # "ngày 31 . 12": a full stop between two spaces ends no sentence.
        if chunk != "." and words and (spaced := get(f"{words[-1]} ")):
            codes[-1] = spaced
        return "".join(codes)


class Lexer:
    """Cuts texts into tokens and looks their codes up."""

    def __init__(
        self, codes: Codes, aliases: Mapping[str, str], marked: Mapping[str, str], pairs: Mapping[str, str]
    ) -> None:
        self._aliases = aliases
        self._marked = marked
        self._pairs = pairs
        self._table: dict[str, str] = {}
        self._known = _Codes(self._table)
        for name, members in NUMBERS.items():
            code = codes.new()
            codes.classes[f"_{name}"] = code
            self._add(members, code)
        for name, parts in CLASSES.items():
            codes.classes[name] = "".join(codes.classes[f"_{part}"] for part in parts)
        for token, (glued, spaced) in SEPARATORS.items():
            self._table[token] = codes.word(glued)
            self._table[f"{token} "] = codes.word(spaced) if spaced else OTHER

    def _add(self, words: list[str], code: str) -> None:
        self._table.update(dict.fromkeys(words, code))

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
        lexed = self._with_marks(low)
        chunks = lexed.split(" ")
        return Tokens(text, low, lexed, chunks, self._known)

    def _with_marks(self, low: str) -> str:
        """Put the marks back on the words of time in lines that hold no mark at all; lengths stay."""
        lines = low.split("\n")
        bare = set(filter(_UNMARKED_LINE.search, filter(str.isascii, filter(None, lines))))
        if not bare:
            return low
        return "\n".join(self._marked_line(line) if line in bare else line for line in lines)

    def _marked_line(self, line: str) -> str:
        line = _WORD.sub(lambda word: self._marked.get(word[0], word[0]), line)
        for pair, other in self._pairs.items():
            line = line.replace(pair, other)
        return line

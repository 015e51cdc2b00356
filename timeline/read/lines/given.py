"""A text as given to its lines, each with its place in that text and its words in NFC."""

import unicodedata
from dataclasses import dataclass

SPACES = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029 \t\xa0\u2002\u2003\u2009\u200b\u3000\ufeff"


@dataclass(frozen=True, slots=True)
class Raw:
    """A line without its outer spaces: `[start, end)` in the text as given, `text` in NFC.

    `apart` says that a blank line, or nothing, stands before it.
    """

    start: int
    end: int
    text: str
    apart: bool


def raw_lines(text: str) -> list[Raw]:
    """Split a text at every kind of line end; blank lines are dropped, offsets count code points as given."""
    found: list[Raw] = []
    at, apart = 0, True
    for line in text.splitlines(keepends=True):
        body = line.strip(SPACES)
        if body:
            start = at + len(line) - len(line.lstrip(SPACES))
            words = body if unicodedata.is_normalized("NFC", body) else unicodedata.normalize("NFC", body)
            found.append(Raw(start, start + len(body), words, apart))
        at, apart = at + len(line), not body
    return found


def place(text: str, line: Raw, start: int, end: int) -> tuple[int, int]:
    """Turn a span of a line's NFC words into offsets of the text as given."""
    given = text[line.start : line.end]
    if given == line.text:
        return line.start + start, line.start + end
    ends = _ends(given)
    return line.start + (ends[start - 1] if start else 0), line.start + ends[end - 1]


def _ends(given: str) -> list[int]:
    """For each code point of the NFC form, the offset in `given` just after what it was made from."""
    ends: list[int] = []
    at = 0
    while at < len(given):
        after = at + 1
        while after < len(given) and unicodedata.combining(given[after]):
            after += 1
        ends.extend([after] * len(unicodedata.normalize("NFC", given[at:after])))
        at = after
    return ends

"""Where the sentences of a line begin and end, and what a clause says of its time."""

import re
from bisect import bisect_right

_END = re.compile(r"[.!?…]+[\"”’)\]]* +(?=[^\W\d_a-zà-ỹđ]|[“\"‘(\d-])|; ")
_SHORT = re.compile(
    r"(?:^|[\s(])(?:[A-ZĐ]|TP|Tp|ThS|TS|GS|PGS|BS|KTS|LS|NSƯT|NSND|Th|St|Mr|Mrs|Dr|TX|TT|KP|Q|P|H|X|T)\.$"
)
_CLAUSE = re.compile(r"[,;:.()?!]")


def starts_of(text: str) -> list[int]:
    """The offsets at which the sentences of a line begin."""
    starts = [0]
    for match in _END.finditer(text):
        if text[match.start()] == "." and _SHORT.search(text, max(0, match.start() - 6), match.start() + 1):
            continue
        starts.append(match.end())
    return starts


def sentence_at(starts: list[int], offset: int, length: int) -> tuple[int, int, int]:
    """The number, the start and the end of the sentence that holds an offset."""
    number = bisect_right(starts, offset) - 1
    end = starts[number + 1] if number + 1 < len(starts) else length
    return number, starts[number], end


def clause_at(text: str, start: int, end: int, first: int, last: int) -> str:
    """The clause of the sentence `[first, last)` that holds the span `[start, end)`."""
    left = first
    for match in _CLAUSE.finditer(text, first, start):
        left = match.end()
    right = _CLAUSE.search(text, end, last)
    return text[left : right.start() if right else last]

"""What joining makes of expressions: a whole phrase that says one date."""

from typing import NamedTuple

from timeline.model import Clue

from ..match.lexer import Tokens
from ..vi.lazily import lazily

_COUNT = lazily(r"(?<!\w)(?<!tháng )(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|[2-9]|1[0-5]) \Z")
_NUMBERS = ("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_FIGURE = lazily(r"\d+")
_SEPARATOR = lazily(r"\d *([-/.]) *(?=\d)")


class Phrase(NamedTuple):
    """A whole date expression: its span in the plain text, its clue, and a second clue that says the same day.

    `recurs` tells whether "hằng tháng" or the like follows, `strong` whether something besides its
    digits makes it a date. `parts` is what is left where two days turn out not to be one said twice, `offset` the
    days from the one that the clue names: "hai ngày sau Noel".
    """

    start: int
    end: int
    first: int
    last: int
    clue: Clue
    rule: str
    strong: bool
    numeric: bool
    recurs: bool = False
    twin: Clue | None = None
    parts: "tuple[Phrase, ...]" = ()
    offset: int = 0


def with_its_count(phrase: Phrase, tokens: Tokens) -> Phrase:
    """ "Hai ngày 6 và 7/3", "ba đêm 6-8/3": how many days they are is part of the phrase."""
    low = tokens.low
    if not low.startswith(("ngày ", "đêm "), phrase.start):
        return phrase
    said = _COUNT.search(low, max(0, phrase.start - 8), phrase.start)
    if said is None:
        return phrase
    count = _NUMBERS.index(said[1]) + 2 if said[1] in _NUMBERS else int(said[1])
    days = [int(figure) for figure in _FIGURE.findall(low, phrase.start, phrase.end)]
    if len(days) < 2 or days[1] - days[0] + 1 != count != days.index(max(days)) + 1:
        return phrase
    return phrase._replace(start=said.start(), first=phrase.first - 1)


def separator_of(phrase: Phrase, tokens: Tokens) -> str:
    """The character between day and month; empty where they are in words."""
    marks = _SEPARATOR.findall(tokens.low, phrase.start, phrase.end)
    return marks[-1] if marks else ""

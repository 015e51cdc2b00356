"""What joining makes of expressions: a whole phrase that says one date."""

import re
from typing import NamedTuple

from timeline.model import Clue

from ..match.lexer import Tokens

_SEPARATOR = re.compile(r"\d *([-/.]) *(?=\d)")


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


def separator_of(phrase: Phrase, tokens: Tokens) -> str:
    """The character between day and month; empty where they are in words."""
    marks = _SEPARATOR.findall(tokens.low, phrase.start, phrase.end)
    return marks[-1] if marks else ""

"""A date expression where it stands in a text."""

from timeline.model import Clue

from ..vi.groups import Said
from .expression import Expression

_NOTHING: Said = {}


class Found:
    """One expression where it stands, before it is resolved.

    `start` and `end` are offsets in the plain text, `first` and `last` token numbers (`last` exclusive).
    `base` is where the rule's own words begin, behind a clock time or part of day.
    """

    __slots__ = ("base", "clock", "clock_says", "end", "expression", "first", "head", "head_says", "last", "start")

    def __init__(self, expression: Expression, first: int, start: int, end: int) -> None:
        self.expression = expression
        self.first = self.base = first
        self.last = first + expression.length
        self.start = start
        self.end = end
        self.head = self.clock = ""
        self.head_says: Said = _NOTHING
        self.clock_says: Said = _NOTHING

    @property
    def strong(self) -> bool:
        """Whether a word besides its figures makes it a date."""
        return self.expression.strong or bool(self.head or self.clock)

    def clue(self) -> Clue | None:
        """What its words say; None where they make no sense."""
        return self.expression.clue(self.head, self.head_says, self.clock, self.clock_says)

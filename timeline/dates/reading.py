"""What resolving works with: a reading of a clue and the surroundings that it was read in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from timeline.model import Confidence, Precision, YearFrom

from .span import Days
from .story import Place, Story


@dataclass(frozen=True, slots=True)
class Solved:
    """A reading: its days, its granularity, and what it was concluded from.

    `anchor` is the day it was counted from or read against. `other` is a second reading.
    """

    days: Days
    precision: Precision
    year_from: YearFrom = YearFrom.SAID
    confidence: Confidence = Confidence.CERTAIN
    anchor: date | None = None
    other: Days | None = None
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a clue is read against.

    `reference` is the publication day. `text_year` is the year that the text speaks of most, for texts
    with no publication date. `direction` tells, when asked, whether the clause points forward (1), back (-1)
    or nowhere (0).
    """

    reference: date | None
    text_year: int | None
    story: Story
    place: Place
    direction: Callable[[], int]

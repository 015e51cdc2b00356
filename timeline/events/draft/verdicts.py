"""What a mention may be judged to make, and the shape of a rule that judges."""

from collections.abc import Callable
from dataclasses import dataclass

from timeline.events.draft.standing import Place
from timeline.model import EventKind, Mention


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a mention makes; None where it makes nothing.

    `weak` tells of nothing by itself: it counts where its article says nothing better, or supports
    a happening of its day.
    """

    kind: EventKind | None
    weak: bool = False


NOTHING = Verdict(None)
WEAK = Verdict(EventKind.OTHER, weak=True)

Rule = Callable[[Mention, Place], Verdict | None]

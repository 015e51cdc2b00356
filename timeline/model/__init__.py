"""The nouns that the stages hand to one another: Article, Clue, Mention, When, Event, Timeline.

Every noun is immutable and is defined once, in the module of its family. A family is loaded when one of its nouns is
asked for: `timeline dates` knows neither articles nor events, and a reader waits for it.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.model.articles import (
        Article as Article,
    )
    from timeline.model.articles import (
        Block as Block,
    )
    from timeline.model.articles import (
        BlockKind as BlockKind,
    )
    from timeline.model.articles import (
        Mark as Mark,
    )
    from timeline.model.articles import (
        MarkKind as MarkKind,
    )
    from timeline.model.articles import (
        Meta as Meta,
    )
    from timeline.model.articles import (
        Notice as Notice,
    )
    from timeline.model.articles import (
        Reading as Reading,
    )
    from timeline.model.events import (
        Change as Change,
    )
    from timeline.model.events import (
        Claim as Claim,
    )
    from timeline.model.events import (
        Disagreement as Disagreement,
    )
    from timeline.model.events import (
        Editing as Editing,
    )
    from timeline.model.events import (
        Event as Event,
    )
    from timeline.model.events import (
        EventKind as EventKind,
    )
    from timeline.model.events import (
        Source as Source,
    )
    from timeline.model.events import (
        Thread as Thread,
    )
    from timeline.model.events import (
        Timeline as Timeline,
    )
    from timeline.model.times import (
        Basis as Basis,
    )
    from timeline.model.times import (
        Clue as Clue,
    )
    from timeline.model.times import (
        Confidence as Confidence,
    )
    from timeline.model.times import (
        Mention as Mention,
    )
    from timeline.model.times import (
        Modifier as Modifier,
    )
    from timeline.model.times import (
        Part as Part,
    )
    from timeline.model.times import (
        Precision as Precision,
    )
    from timeline.model.times import (
        Published as Published,
    )
    from timeline.model.times import (
        PublishedFrom as PublishedFrom,
    )
    from timeline.model.times import (
        Role as Role,
    )
    from timeline.model.times import (
        When as When,
    )
    from timeline.model.times import (
        YearFrom as YearFrom,
    )
else:

    def __getattr__(name: str) -> object:
        # Each family leans on those before it, so that asking them in turn loads nothing in vain.
        for family in ("times", "articles", "events"):
            noun = getattr(import_module(f"{__name__}.{family}"), name, None)
            if getattr(noun, "__module__", "") == f"{__name__}.{family}":
                return globals().setdefault(name, noun)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

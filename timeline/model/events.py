"""Events, who says so, what an editor made of them, and the timeline that all of them make."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.model.articles import Notice, Reading
from timeline.model.times import Published, When


class EventKind(StrEnum):
    """The weight of an event on the timeline."""

    MAIN = "main"
    OTHER = "other"
    FUTURE = "future"
    PERIOD = "period"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Source:
    """One article's word for an event: the phrase that dates it, the sentence, and the reasoning.

    `start` and `end` are the phrase's span in the article's text (-1 where an editor added the source).
    """

    article: str
    title: str
    published: Published | None
    url: str | None
    phrase: str
    quote: str
    when: When
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class Claim:
    """What some of an event's sources say, and which (paths of the articles)."""

    value: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Where the sources of one event differ: a claim for each side, at least two.

    `about` is "date", "part" (of the day) or "number".
    """

    about: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One correction by an editor: the field's name, what stood there before and what stands there now."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Editing:
    """What an editor did to an event. `changes` is what readers may see of it; `added` is an event written by hand;
    `checked` says that the editor has looked at it, and needs not be asked again.
    """

    note: str = ""
    pinned: bool = False
    added: bool = False
    checked: bool = False
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """Events that follow one story, in order of time: their ids."""

    id: str
    title: str
    event_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One happening: when, what, where, how weighty, and who says so.

    `id` stays the same while the event does; `slug` is its legible part, `url` the page's address.
    `aliases` are the ids that its other sources would give it: corrections and old links may name one.
    `former` are the addresses that the page would have by those: links to them must go on leading here.
    """

    id: str
    slug: str
    when: When
    title: str
    summary: str
    kind: EventKind
    places: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    people: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    editing: Editing = Editing()
    former: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """The address of the event's page, relative to the site's root."""
        return f"events/{self.slug}-{self.id}.html"


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything that the pages are made from; events in order of time, readings in order of path.

    `apart` holds pairs of ids of events that the editor says are two, however alike.
    """

    events: tuple[Event, ...]
    readings: tuple[Reading, ...]
    notices: tuple[Notice, ...] = ()
    threads: tuple[Thread, ...] = ()
    apart: tuple[tuple[str, str], ...] = ()

"""Events to threads: those that follow one story, a bridge or a storm or a trial, over several days."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from timeline.events.identity import digest
from timeline.events.language.folding import even
from timeline.events.language.names import borne, capital
from timeline.events.language.words import SUBJECTS, finder
from timeline.model import Event, EventKind, Thread

_HAPPENINGS = {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}
# A subject that more events than this have is no story but a field of news.
_MOST = 60
_SUBJECT_AT = finder(SUBJECTS)


def threads(events: Sequence[Event]) -> tuple[Thread, ...]:
    """Put the happenings of one story together, in the order given; an event is in one thread at most."""
    told = [event for event in events if event.kind in _HAPPENINGS]
    own = {event.id: subjects(event) for event in told}
    spread = Counter(subject for found in own.values() for subject in found)
    groups: dict[str, list[Event]] = defaultdict(list)
    for event in told:
        named = [subject for subject in own[event.id] if 2 <= spread[subject] <= _MOST]
        if named:
            groups[max(named, key=lambda subject: (spread[subject], subject))].append(event)
    found = []
    for subject in sorted(groups):
        if len({event.when.earliest for event in groups[subject]}) > 1:
            title = own[groups[subject][0].id][subject]
            found.append(Thread(thread_id(title), title, tuple(event.id for event in groups[subject])))
    return tuple(found)


def thread_id(title: str) -> str:
    """The id of a thread, from its title alone: an editor's thread of the same title is the same."""
    return digest(f"thread\n{even(title)}")


def subjects(event: Event) -> dict[str, str]:
    """What an event is about by name: folded for comparing, and as it is written."""
    text = "\n".join([event.title, *(source.quote for source in event.sources)])
    found: dict[str, str] = {}
    for start, name in borne(text):
        # What happens on a road or a bridge is no story of it.
        if _SUBJECT_AT.match(name) and not text[:start].lower().endswith("trên "):
            found.setdefault(even(name), capital(name))
    return found

"""Events to threads: those that follow one story, a bridge or a storm or a trial, over several days."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from timeline.events.draft.standing import HAPPENS_AT
from timeline.events.identity import digest
from timeline.events.language.folding import CAPITAL, even
from timeline.events.language.names import borne, capital, persons
from timeline.events.language.nouns import ARTISTS, BEARERS, OFFICES, PERSONS, SUBJECTS
from timeline.events.language.words import alternation, finder, table
from timeline.events.place.gazetteer import DISTRICT_NAMES, PROVINCES
from timeline.model import Event, EventKind, Thread

_HAPPENINGS = {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}
# A subject that more events than this have is no story but a field of news.
_MOST = 60
_SUBJECT_AT = finder(SUBJECTS)
# "dự án cầu Vàm Sáo" is of the bridge's story.
_PROJECT = re.compile(rf"^(?:dự án|công trình|vụ án)\s(?:xây dựng\s)?(?={_SUBJECT_AT.pattern})", re.IGNORECASE)
_PROPER = re.compile(rf"(?<!\w){CAPITAL}.*")
# Whose name an office stands before is at many happenings, and none of them is his story; an artist's life is.
_REACH = 90
_ARTISTS = frozenset(table(ARTISTS))
_SYLLABLES = 3
_OFFICE = alternation(office for office in table(OFFICES) if office not in _ARTISTS)
_THINGS = f"{BEARERS}, {SUBJECTS}, phố, quảng trường, quỹ, lăng"
_THING = alternation(noun for noun in table(_THINGS) if noun not in PERSONS)
_IN_OFFICE = re.compile(rf"(?<!\w)(?i:{_OFFICE})(?!\w)(?P<of>[^.,;:()“”\"\n]*)$")
_PLACES = frozenset((*PROVINCES, *DISTRICT_NAMES))  # "Khánh Hòa" is short for no club
_SHORT = re.compile(
    rf"(?<!\w)(?:(?i:bị cáo|bị can|ông|bà|anh|chị|cô|cụ) (?P<given>{CAPITAL}\w+)|(?P<two>{CAPITAL}\w+ {CAPITAL}\w+))"
    rf"(?! {CAPITAL})"
)
_OF_A_THING = re.compile(rf"(?<!\w)(?i:{_THING})\s$")


def threads(events: Sequence[Event]) -> tuple[Thread, ...]:
    """Put the happenings of one story together, in the order given; an event is in one thread at most."""
    told = [event for event in events if event.kind in _HAPPENINGS]
    own = {event.id: subjects(event) for event in told}
    people = _people(told, own)
    own = {event.id: _called(event, people) | own[event.id] for event in told}
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
    text = _text(event)
    found: dict[str, str] = {}
    for start, name in borne(text):
        # What happens on a road or a bridge is no story of it.
        thing = _PROJECT.sub("", name)
        if _SUBJECT_AT.match(thing) and not text[:start].lower().endswith("trên "):
            found.setdefault(_key(thing), capital(thing))
    for start, name in persons(text):
        if name.count(" ") >= _SYLLABLES - 1 and not _otherwise(text[max(0, start - _REACH) : start]):
            found.setdefault(even(name), name)
    return found


def _people(events: Sequence[Event], own: Mapping[str, Mapping[str, str]]) -> Mapping[str, set[str]]:
    """The persons whose story an article tells, by its path."""
    found: dict[str, set[str]] = defaultdict(set)
    for event in events:
        if own[event.id]:
            full = {name for _, name in persons(_text(event)) if even(name) in own[event.id]}
            for source in event.sources:
                found[source.article] |= full
    return found


def _called(event: Event, people: Mapping[str, set[str]]) -> dict[str, str]:
    """Whom an event calls by less than a full name, where its articles tell of only one so called: "bị cáo Đào"."""
    known = {name for source in event.sources for name in people.get(source.article, ())}
    if not known:
        return {}
    found = {}
    for short in (called["given"] or called["two"] for called in _SHORT.finditer(_text(event))):
        meant = [name for name in known if name.endswith(f" {short}") and short not in _PLACES]
        if len(meant) == 1:
            found[even(meant[0])] = meant[0]
    return found


def _text(event: Event) -> str:
    """The words by which an event is told."""
    return "\n".join([event.title, *(source.quote for source in event.sources)])


def _otherwise(before: str) -> bool:
    """Tell whether a name is of a road or a firm, or of one who is there in office: no story of theirs."""
    office = _IN_OFFICE.search(before)
    return bool(_OF_A_THING.search(before)) or bool(office and not HAPPENS_AT.search(office["of"]))


def _key(name: str) -> str:
    """What one thing's longer and shorter names have in common: "hồ chứa nước Khe Sậy" and "hồ Khe Sậy"."""
    noun, _, rest = name.partition(" ")
    proper = _PROPER.search(rest)
    return even(f"{noun} {proper[0]}" if proper else name)

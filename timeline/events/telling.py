"""Readings to a `Timeline`: drafts of all articles, merged, corrected by the editor, in order of time."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.config import Editorial
from timeline.events.draft.drafting import Draft, drafts_of
from timeline.events.draft.traits import Case, parted
from timeline.events.edit import correcting
from timeline.events.edit.edits import Edits, load
from timeline.events.edit.finding import index
from timeline.events.edit.regrouping import Desk, kept_apart, regroup, rethread
from timeline.events.identity import distinct
from timeline.events.language.folding import fold
from timeline.events.merge.agreeing import agree
from timeline.events.merge.merging import clusters
from timeline.events.merge.threads import threads
from timeline.model import Event, Reading, Timeline

_PLAIN = Editorial()
_PARTS = ("dawn", "morning", "noon", "afternoon", "evening", "night")


def tell(readings: Sequence[Reading], editorial: Editorial = _PLAIN, drafts: Sequence[Draft] | None = None) -> Timeline:
    """Make the timeline of `readings`, corrected as the editor says; events come in order of time.

    `drafts` are those of the readings, in their order, where they are made already. A correction that finds its
    event no more is a notice. Raises ConfigError where the file of corrections cannot be read.
    """
    edits = load(editorial.edits)
    if drafts is None:
        drafts = [draft for number, reading in enumerate(readings) for draft in drafts_of(reading, number, editorial)]
    told = distinct(draft.event for draft in drafts)
    owners = {mention: number for number, draft in enumerate(drafts) for mention in draft.mentions}
    desk = Desk(told, edits, index(told, readings, owners))
    apart, lost = kept_apart(desk)
    groups, unsorted = regroup(clusters(_cases(told, drafts), apart), desk, apart)
    merged = [
        _placed(agree([told[number] for number in group]), [drafts[number] for number in group]) for group in groups
    ]
    corrected, missed = correcting.change(merged, groups, told, edits, desk.known)
    linked = _linked(readings, drafts, groups, corrected)
    by_hand = _added(readings, edits)
    events = sorted([event for event in corrected if event is not None] + by_hand, key=order)
    homes = {
        number: event.id if event else "" for group, event in zip(groups, corrected, strict=True) for number in group
    }
    stories, unfound = rethread(threads(events), events, desk, _named(desk, homes, by_hand))
    pairs = tuple(sorted({(homes[one], homes[two]) for one, others in apart.items() for two in others}))
    return Timeline(tuple(events), linked, (*lost, *unsorted, *missed, *unfound), stories, pairs)


def _placed(event: Event, drafts: Sequence[Draft]) -> Event:
    """The event where its articles are, if none of them says where it happened."""
    homes = dict.fromkeys(draft.home for draft in drafts if draft.home)
    return replace(event, places=next(iter(homes))) if not event.places and len(homes) == 1 else event


def _cases(told: Sequence[Event], drafts: Sequence[Draft]) -> list[Case]:
    """The tellings as they are compared; the events of one article share its story."""
    stories: dict[str, frozenset[str]] = {}
    for draft in drafts:
        if draft.story not in stories:
            stories[draft.story] = parted(draft.story)
    return [Case(event, draft.traits, stories[draft.story]) for event, draft in zip(told, drafts, strict=True)]


def _named(desk: Desk, homes: Mapping[int, str], by_hand: Sequence[Event]) -> dict[str, str]:
    """What the editor's threads call events, with the events' ids."""
    own = {name: event.id for event in by_hand for name in (fold(event.title), event.id, event.url)}
    named = {}
    for target in (target for story in desk.edits.stories for target in story.targets):
        number = desk.known.find(target)
        found = own.get(fold(target.event)) if number is None else homes[number]
        if found is not None:
            named[target.event] = found
    return named


def order(event: Event) -> tuple[object, ...]:
    """The key by which events stand on a timeline: first day, last day, part and clock time, id."""
    when = event.when
    minutes = when.time.hour * 60 + when.time.minute if when.time else -1
    return (when.earliest, when.latest, _PARTS.index(when.part) if when.part else -1, minutes, event.id)


def _added(readings: Sequence[Reading], edits: Edits) -> list[Event]:
    """The events that the editor wrote by hand."""
    articles = {reading.article.path: reading.article for reading in readings}
    return distinct(correcting.added(addition, articles) for addition in edits.additions)


def _linked(
    readings: Sequence[Reading],
    drafts: Sequence[Draft],
    groups: Sequence[Sequence[int]],
    events: Sequence[Event | None],
) -> tuple[Reading, ...]:
    """Write into each reading which event every mention became part of; none where it is hidden."""
    ids: list[list[str | None]] = [[None] * len(reading.mentions) for reading in readings]
    for group, event in zip(groups, events, strict=True):
        for number, mention in (mention for draft in group for mention in drafts[draft].mentions):
            ids[number][mention] = event.id if event else None
    return tuple(replace(reading, event_ids=tuple(own)) for reading, own in zip(readings, ids, strict=True))

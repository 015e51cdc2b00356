"""Events to the records of `data/events.json`: the shape that programs rely on, described by `events.schema.json`."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, TypedDict

from timeline.model import Editing, Event, Source, Timeline
from timeline.render.plain import one_line, plain, web_address

VERSION = 1
_NONE_KNOWN: Mapping[str, str] = MappingProxyType({})
_UNEDITED = Editing()
# Escaped so that a record may also stand inside a page's script element.
_ESCAPES = tuple((c, f"\\u{ord(c):04x}") for c in "<\u2028\u2029")


class SourceRecord(TypedDict):
    """What `events.json` says of one source; `outlet` is the paper, `date` this source's own reading (EDTF)."""

    article: str
    title: str
    outlet: str | None
    published: str | None
    url: str | None
    phrase: str
    quote: str
    date: str
    why: str
    why_en: str


class ClaimRecord(TypedDict):
    """One side of a disagreement: what is said, and the articles that say it."""

    value: str
    articles: list[str]


class DisagreementRecord(TypedDict):
    """Where an event's sources differ."""

    about: str
    claims: list[ClaimRecord]


class ChangeRecord(TypedDict):
    """One correction that an editor shows to readers."""

    field: str
    before: str
    after: str


class EditingRecord(TypedDict):
    """What an editor did to an event."""

    note: str
    pinned: bool
    added: bool
    changes: list[ChangeRecord]


class EventRecord(TypedDict):
    """What `events.json` says of one event; `date` is EDTF, `earliest` and `latest` are inclusive days."""

    id: str
    date: str
    earliest: str
    latest: str
    precision: str
    modifier: str | None
    part: str | None
    time: str | None
    title: str
    summary: str
    kind: str
    confidence: str
    places: list[str]
    tags: list[str]
    people: list[str]
    url: str
    aliases: list[str]
    sources: list[SourceRecord]
    disagreements: list[DisagreementRecord]
    editing: EditingRecord | None


class ThreadRecord(TypedDict):
    """Events that follow one story, by id."""

    id: str
    title: str
    events: list[str]


def event_record(event: Event, outlets: Mapping[str, str] = _NONE_KNOWN) -> EventRecord:
    """Return an event as JSON-ready values; `outlets` names the paper of each article path, where it is known."""
    when = event.when
    return {
        "id": event.id,
        "date": when.edtf,
        "earliest": when.earliest.isoformat(),
        "latest": when.latest.isoformat(),
        "precision": when.precision.value,
        "modifier": when.modifier.value if when.modifier else None,
        "part": when.part.value if when.part else None,
        "time": when.time.isoformat(timespec="minutes") if when.time else None,
        "title": one_line(event.title),
        "summary": plain(event.summary).strip(),
        "kind": event.kind.value,
        "confidence": when.confidence.value,
        "places": [one_line(place) for place in event.places],
        "tags": [one_line(tag) for tag in event.tags],
        "people": [one_line(name) for name in event.people],
        "url": event.url,
        "aliases": list(event.aliases),
        "sources": [_source_record(source, outlets) for source in event.sources],
        "disagreements": [
            {
                "about": disagreement.about,
                "claims": [
                    {"value": one_line(claim.value), "articles": [one_line(path) for path in claim.articles]}
                    for claim in disagreement.claims
                ],
            }
            for disagreement in event.disagreements
        ],
        "editing": _editing_record(event.editing) if event.editing != _UNEDITED else None,
    }


def _editing_record(editing: Editing) -> EditingRecord:
    return {
        "note": plain(editing.note).strip(),
        "pinned": editing.pinned,
        "added": editing.added,
        "changes": [
            {"field": change.field, "before": plain(change.before), "after": plain(change.after)}
            for change in editing.changes
        ],
    }


def _source_record(source: Source, outlets: Mapping[str, str]) -> SourceRecord:
    outlet = outlets.get(source.article)
    return {
        "article": one_line(source.article),
        "title": one_line(source.title),
        "outlet": one_line(outlet) if outlet else None,
        "published": source.published.iso if source.published else None,
        "url": web_address(source.url),
        "phrase": plain(source.phrase),
        "quote": plain(source.quote).strip(),
        "date": source.when.edtf,
        "why": one_line(source.when.basis.vi),
        "why_en": one_line(source.when.basis.en),
    }


def outlets(timeline: Timeline) -> dict[str, str]:
    """Return the paper that each article says it is from, by the article's path."""
    articles = (reading.article for reading in timeline.readings)
    return {article.path: article.meta.source for article in articles if article.meta.source}


def event_records(timeline: Timeline) -> Iterator[EventRecord]:
    """Yield the record of each event, in order of time."""
    known = outlets(timeline)
    for event in timeline.events:
        yield event_record(event, known)


def thread_records(timeline: Timeline) -> list[ThreadRecord]:
    """Return the record of each thread."""
    return [
        {"id": thread.id, "title": one_line(thread.title), "events": list(thread.event_ids)}
        for thread in timeline.threads
    ]


def document(timeline: Timeline) -> Iterator[str]:
    """Yield `events.json` in pieces: a line for each event, so that a change of one shows as a change of one line."""
    yield f'{{"version": {VERSION}, "events": ['
    between = "\n"
    for record in event_records(timeline):
        yield between + json_text(record)
        between = ",\n"
    yield "\n]"
    yield f', "threads": {json_text(thread_records(timeline))}}}\n'


def json_text(value: Any) -> str:
    """Return a value as JSON on one line, safe to stand in a file of its own and in a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    for character, escape in _ESCAPES:
        text = text.replace(character, escape)
    return text


@cache
def schema() -> bytes:
    """Return the JSON Schema (draft 2020-12) of `events.json`."""
    return files("timeline.render").joinpath("events.schema.json").read_bytes()

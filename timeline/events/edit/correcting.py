"""Merged events and the editor's corrections to corrected events; what finds its event no more is reported."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time

from timeline.events.edit import edits as edit
from timeline.events.edit.edits import Addition, Edits
from timeline.events.edit.finding import Index, lost
from timeline.events.edit.values import Value
from timeline.events.identity import digest
from timeline.events.language.folding import fold, slug
from timeline.model import (
    Article,
    Change,
    Editing,
    Event,
    EventKind,
    Notice,
    Part,
    Published,
    PublishedFrom,
    Source,
    When,
)


def change(
    merged: Sequence[Event], groups: Sequence[Sequence[int]], events: Sequence[Event], edits: Edits, known: Index
) -> tuple[list[Event | None], list[Notice]]:
    """Set what the editor corrects; None stands where an event is hidden."""
    out: list[Event | None] = list(merged)
    homes = {number: place for place, group in enumerate(groups) for number in group}
    notices = []
    for one in edits.changes:
        number = known.find(one.target)
        place = homes[number] if number is not None else None
        event = out[place] if place is not None else None
        if place is None:
            notices.append(lost(edits.path, one.line, one.target, events))
        elif event is not None:
            out[place] = None if one.values.get("hide") else corrected(event, one)
    return out, notices


def corrected(event: Event, one: edit.Change) -> Event:
    """One event with the fields of a correction, and what of it readers may see."""
    values = one.values
    after = _set(event, values)
    shown = () if values.get("quiet") else _differences(event, after)
    editing = replace(
        event.editing,
        note=str(values.get("note", event.editing.note)),
        pinned=bool(values.get("pin", event.editing.pinned)),
        checked=True,
        changes=(*event.editing.changes, *shown),
    )
    return replace(after, editing=editing)


def added(addition: Addition, articles: Mapping[str, Article]) -> Event:
    """An event that the editor wrote."""
    values = addition.values
    when, title = values["date"], str(values["title"])
    assert isinstance(when, When)
    rows = values.get("sources", ())
    assert isinstance(rows, tuple)
    empty = Event(digest(f"add\n{fold(title)}"), slug(title), when, title, "", EventKind.OTHER)
    event = _set(empty, values)
    note, pinned = str(values.get("note", "")), bool(values.get("pin", False))
    sources = tuple(_source(row, event.when, articles) for row in rows)
    return replace(event, sources=sources, editing=Editing(note=note, pinned=pinned, added=True))


def _set(event: Event, values: Mapping[str, Value]) -> Event:
    """Set the fields that a correction names."""
    when = values.get("date", event.when)
    part, clock = values.get("part", event.when.part), values.get("time", event.when.time)
    assert isinstance(when, When)
    assert part is None or isinstance(part, Part)
    assert clock is None or isinstance(clock, time)
    kind, places, tags = (
        values.get("kind", event.kind),
        values.get("places", event.places),
        values.get("tags", event.tags),
    )
    assert isinstance(kind, EventKind)
    assert isinstance(places, tuple)
    assert isinstance(tags, tuple)
    return replace(
        event,
        when=replace(when, part=part, time=clock),
        title=str(values.get("title", event.title)),
        summary=str(values.get("summary", event.summary)),
        kind=kind,
        places=places,
        tags=tags,
    )


def _differences(before: Event, after: Event) -> tuple[Change, ...]:
    """What a reader sees differ."""
    rows = (
        ("date", before.when.edtf, after.when.edtf),
        ("part", before.when.part or "", after.when.part or ""),
        ("time", _minutes(before.when), _minutes(after.when)),
        ("title", before.title, after.title),
        ("summary", before.summary, after.summary),
        ("kind", str(before.kind), str(after.kind)),
        ("places", ", ".join(before.places), ", ".join(after.places)),
        ("tags", ", ".join(before.tags), ", ".join(after.tags)),
    )
    return tuple(Change(name, str(old), str(new)) for name, old, new in rows if old != new)


def _minutes(when: When) -> str:
    return when.time.isoformat(timespec="minutes") if when.time else ""


def _source(row: Mapping[str, str], when: When, articles: Mapping[str, Article]) -> Source:
    """A source as the editor gives it, with its place in the text where the article is in the project."""
    article = articles.get(row.get("article", ""))
    words = row.get("phrase", "")
    start = article.text.find(words) if article and words else -1
    published = (
        Published(date.fromisoformat(row["published"]), None, PublishedFrom.FRONT_MATTER)
        if "published" in row
        else None
    )
    return Source(
        article=row.get("article", ""),
        title=row.get("title", article.title if article else ""),
        published=published or (article.published if article else None),
        url=row.get("url", article.meta.url if article else None),
        phrase=words,
        quote=row.get("quote", ""),
        when=when,
        start=start,
        end=start + len(words) if start >= 0 else -1,
    )

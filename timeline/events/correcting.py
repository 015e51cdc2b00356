"""Drafts, their grouping and the editor's corrections to events: what finds its event is done, the rest is reported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from timeline.events import edits as edit
from timeline.events.edits import Addition, Edits, Target
from timeline.events.folding import fold, slug
from timeline.events.identity import digest
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
    Reading,
    Source,
    When,
)


@dataclass(frozen=True, slots=True)
class Index:
    """How corrections find events: every id that a telling has, and every date's words of every article."""

    ids: Mapping[str, int]
    phrases: Mapping[tuple[str, str], tuple[int, ...]]
    titles: Mapping[str, tuple[int, ...]]

    def find(self, target: Target) -> int | None:
        """The number of the telling that a correction means; None where nothing, or more than one thing, answers."""
        name = target.event.removesuffix(".html").rsplit("/", 1)[-1]
        for key in (name, name.rsplit("-", 1)[-1]):
            if key in self.ids:
                return self.ids[key]
        words = fold(target.phrase)
        for path in (target.article, target.article.rsplit("/", 1)[-1]):
            found = self.phrases.get((path, words), ()) if path and words else ()
            if found:
                return found[0]
        found = self.titles.get(fold(target.was or target.event), ())
        return found[0] if len(found) == 1 else None


def index(events: Sequence[Event], readings: Sequence[Reading], owners: Mapping[tuple[int, int], int]) -> Index:
    """Index the tellings; `owners` leads from (reading, mention) to the telling that the mention is part of."""
    phrases: dict[tuple[str, str], list[int]] = {}
    for (number, mention), telling in sorted(owners.items()):
        path = readings[number].article.path
        words = fold(readings[number].mentions[mention].text)
        for key in dict.fromkeys((path, path.rsplit("/", 1)[-1])):
            phrases.setdefault((key, words), []).append(telling)
    titles: dict[str, list[int]] = {}
    for telling, event in enumerate(events):
        titles.setdefault(fold(event.title), []).append(telling)
    return Index(
        {event.id: number for number, event in enumerate(events)},
        {key: tuple(found) for key, found in phrases.items()},
        {key: tuple(found) for key, found in titles.items()},
    )


def regroup(
    groups: Sequence[Sequence[int]], events: Sequence[Event], edits: Edits, known: Index
) -> tuple[list[list[int]], list[Notice]]:
    """Split and merge groups of tellings as the editor says."""
    out = [list(group) for group in groups]
    notices = []
    for split in edits.splits:
        number = known.find(split.target)
        group = _group_of(out, number)
        away = [one for one in group if any(_is_from(events[one], path) for path in split.articles)]
        if not away or len(away) == len(group):
            notices.append(_lost(edits.path, split.line, split.target, events))
            continue
        out = [[one for one in group if one not in away] if held is group else held for held in out] + [away]
    for merge in edits.merges:
        numbers = [known.find(target) for target in merge.targets]
        notices += [
            _lost(edits.path, merge.line, target, events)
            for number, target in zip(numbers, merge.targets, strict=True)
            if number is None
        ]
        held = [group for group in out if any(number in group for number in numbers if number is not None)]
        if len(held) > 1:
            out = [group for group in out if group not in held] + [sorted(one for group in held for one in group)]
    return out, notices


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
            notices.append(_lost(edits.path, one.line, one.target, events))
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


def _set(event: Event, values: Mapping[str, edit.Value]) -> Event:
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


def _group_of(groups: Sequence[list[int]], number: int | None) -> list[int]:
    """The group that holds a telling; an empty one where none does."""
    return next((group for group in groups if number in group), [])


def _is_from(event: Event, path: str) -> bool:
    """Tell whether a telling is from the article, given by its path or its file name."""
    return any(
        source.article in {path, path.removeprefix("./")} or source.article.endswith(f"/{path}")
        for source in event.sources
    )


def _lost(path: str, line: int, target: Target, events: Sequence[Event]) -> Notice:
    """Report a correction that no longer finds its event: it stays in the file."""
    name = target.event or f"{target.article}: {target.phrase}"
    near = _near(target, events)
    vi = f' Có phải là “{near.title}” (event = "{near.id}")?' if near else ""
    en = f' Is it “{near.title}” (event = "{near.id}")?' if near else ""
    return Notice(
        f"sửa chữa cho “{name}” không tìm thấy sự kiện nào; nó vẫn nằm trong tệp nhưng chưa được áp dụng.{vi}",
        f"the correction of “{name}” finds no event; it is kept in the file and was not applied.{en}",
        path,
        line,
    )


def _near(target: Target, events: Sequence[Event]) -> Event | None:
    """The event that a lost correction most likely meant: by the title that it remembers, else by its only article."""
    if target.was:
        words = set(fold(target.was).split())
        ranked = sorted(events, key=lambda event: (-len(words & set(fold(event.title).split())), event.id))
        if ranked and len(words & set(fold(ranked[0].title).split())) * 2 >= len(words):
            return ranked[0]
    own = [event for event in events if target.article and _is_from(event, target.article)]
    return own[0] if len(own) == 1 else None

"""The words by which a correction names its event to the event; what answers to none becomes a notice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.events.edit.edits import Target
from timeline.events.language.folding import fold
from timeline.model import Event, Notice, Reading


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


def is_from(event: Event, path: str) -> bool:
    """Tell whether a telling is from the article, given by its path or its file name."""
    return any(
        source.article in {path, path.removeprefix("./")} or source.article.endswith(f"/{path}")
        for source in event.sources
    )


def lost(path: str, line: int, target: Target, events: Sequence[Event]) -> Notice:
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
    own = [event for event in events if target.article and is_from(event, target.article)]
    return own[0] if len(own) == 1 else None

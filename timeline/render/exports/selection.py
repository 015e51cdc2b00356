"""Timeline to the part of it that is wanted: by day, tag, place, kind, source and certainty."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlsplit

from timeline.model import Confidence, Event, EventKind, Source, Timeline
from timeline.render.data import outlets
from timeline.render.plain import folded


@dataclass(frozen=True, slots=True)
class Selection:
    """What is wanted. Days are inclusive; of several values one is enough; what is empty does not restrict.

    Tags, places and sources are compared without case and marks; a source is a paper's name, a host
    (`vi-du.vn`, also for `www.vi-du.vn`) or the path of an article.
    """

    since: date | None = None
    until: date | None = None
    tags: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    kinds: tuple[EventKind, ...] = ()
    sources: tuple[str, ...] = ()
    confidences: tuple[Confidence, ...] = ()


def select(timeline: Timeline, selection: Selection) -> Timeline:
    """Return the timeline with the wanted events alone; an imprecise event counts where any of its days does."""
    known = outlets(timeline)
    kept = tuple(event for event in timeline.events if _wanted(event, selection, known))
    ids = {event.id for event in kept}
    threads = (replace(one, event_ids=tuple(i for i in one.event_ids if i in ids)) for one in timeline.threads)
    return replace(timeline, events=kept, threads=tuple(one for one in threads if one.event_ids))


def _wanted(event: Event, selection: Selection, known: dict[str, str]) -> bool:
    when = event.when
    return (
        (selection.since is None or when.latest >= selection.since)
        and (selection.until is None or when.earliest <= selection.until)
        and (not selection.kinds or event.kind in selection.kinds)
        and (not selection.confidences or when.confidence in selection.confidences)
        and _any(selection.tags, event.tags)
        and _any(selection.places, event.places)
        and _any(selection.sources, (name for source in event.sources for name in _names(source, known)))
    )


def _any(wanted: tuple[str, ...], found: Iterable[str]) -> bool:
    return not wanted or not {folded(one) for one in wanted}.isdisjoint(folded(one) for one in found)


def _names(source: Source, known: dict[str, str]) -> list[str]:
    """List what a source may be called: its article's path, its paper, the host that it stands on."""
    try:
        host = urlsplit(source.url or "").hostname or ""
    except ValueError:
        host = ""
    return [source.article, known.get(source.article, ""), host, host.removeprefix("www.")]

"""What search needs: an index as a classic script (fetch is blocked on file://), and the filters' choices."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from timeline.model import Confidence, EventKind
from timeline.render.data import json_text
from timeline.render.plain import one_line
from timeline.render.sorting import alphabetical
from timeline.render.views import EventView, Site

_SUMMARY = 240
# A list of choices longer than this is no help; search finds the rest.
_CHOICES = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter: what stands in the address, its name, and how many happenings have it."""

    value: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of the front page: its key in the address, its name, its choices."""

    key: str
    name: str
    choices: tuple[Choice, ...]


def index_file(site: Site) -> bytes:
    """Write every event as a row of numbers and texts; names that repeat stand once, in tables."""
    names: dict[str, dict[str, int]] = {"places": {}, "sources": {}, "tags": {}}

    def numbers(key: str, values: Iterable[str]) -> list[int]:
        return [names[key].setdefault(one_line(v), len(names[key])) for v in values]

    rows: list[list[Any]] = []
    for e in site.events:
        when, event = e.event.when, e.event
        rows.append(
            [
                e.url,
                e.when.short,
                when.earliest.isoformat(),
                when.latest.isoformat(),
                " ".join(filter(None, (e.when.clock, e.when.part))),
                one_line(event.title),
                one_line(event.summary)[:_SUMMARY],
                event.kind.value,
                when.confidence.value,
                numbers("places", event.places),
                numbers("sources", (paper.name for paper in e.papers)),
                numbers("tags", event.tags),
                ", ".join(e.doubts),
            ]
        )
    tables = {key: list(found) for key, found in names.items()}
    body = ",\n".join(json_text(row) for row in rows)
    text = f'timelineIndex({{"names":{json_text(tables)},"events":[\n{body}\n]}});\n'
    return text.encode("utf-8")


def filters(site: Site) -> list[Filter]:
    """List the filters that have something to choose between."""
    words, events = site.words, site.happenings
    kinds = Counter(e.event.kind for e in site.events)
    sure = Counter(e.event.when.confidence for e in events)
    years = Counter(e.event.when.earliest.year for e in events)
    found = [
        Filter("year", words["filter_year"], tuple(Choice(str(y), str(y), years[y]) for y in sorted(years))),
        Filter(
            "kind", words["filter_kind"], tuple(Choice(k.value, words.kind(k), kinds[k]) for k in EventKind if kinds[k])
        ),
        Filter("place", words["filter_place"], _named(events, "places")),
        Filter("tag", words["filter_tag"], _named(events, "tags")),
        Filter("source", words["filter_source"], _named(events, "papers")),
        Filter(
            "sure",
            words["filter_sure"],
            tuple(Choice(c.value, words.confidence(c), sure[c]) for c in Confidence if sure[c]),
        ),
    ]
    return [f for f in found if len(f.choices) > 1]


def _named(events: Iterable[EventView], attribute: str) -> tuple[Choice, ...]:
    counts = Counter(one_line(link.name) for e in events for link in getattr(e, attribute))
    most = sorted(counts, key=lambda name: (-counts[name], name))[:_CHOICES]
    return tuple(Choice(name, name, counts[name]) for name in sorted(most, key=alphabetical))

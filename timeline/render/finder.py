"""The filters of the front page: what each has to choose between, and how often."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.model import Confidence, EventKind
from timeline.render.plain import one_line
from timeline.render.sorting import alphabetical
from timeline.render.views import EventView, Site

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

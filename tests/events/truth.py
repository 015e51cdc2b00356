"""A folder of articles and an editor's account of it to how well it is told: `python -m tests.events.truth DIR`.

`truth.json` in the folder lists `events`, each with `id`, `date` (EDTF), `role` (event or future), `articles` (the
files that tell or announce it), `keys` (of which a title or quote has one), and where they apply `articles_optional`,
`date_alt`, `least_precise`, `part`, `place`, `place_old` and `optional` (neither a miss nor noise); and `apart`, pairs
of events that look alike.
"""

import json
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import combinations
from pathlib import Path
from typing import Any

from tests.events.faults import faults
from timeline.dates import find
from timeline.events import tell
from timeline.events.edit.edtf import parse
from timeline.model import Event, EventKind, Precision, Reading, Source, Timeline
from timeline.read import read_folder

HAPPENINGS = {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}


@dataclass(frozen=True)
class Truth:
    """One happening as an editor lists it."""

    id: str
    date: str
    spans: tuple[tuple[date, date], ...]
    keys: tuple[str, ...]
    articles: frozenset[str]
    optional: bool
    part: str | None
    future: bool
    places: frozenset[str]


@dataclass(frozen=True)
class Telling:
    """One article's telling as the timeline has it: the event, and its source."""

    event: Event
    source: Source

    @property
    def words(self) -> str:
        """All that the telling says, for looking up keys."""
        own = self.source.title if self.event.kind is EventKind.MAIN else ""
        return level(f"{self.event.title}\n{self.source.quote}\n{own}")


def level(text: str) -> str:
    """A text in NFC and lower case."""
    return unicodedata.normalize("NFC", text).lower()


def truths(folder: Path) -> list[Truth]:
    """The happenings that the editor lists."""
    given = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    return [_truth(row) for row in given["events"]]


def _truth(row: dict[str, Any]) -> Truth:
    values = [row["date"], row.get("date_alt"), row.get("least_precise", "").partition(" ")[0]]
    whens = [parse(value) for value in values if value]
    articles = frozenset([*row["articles"], *row.get("articles_optional", []), *row.get("announced_in", [])])
    return Truth(
        row["id"],
        row["date"],
        tuple((when.earliest, when.latest) for when in whens),
        tuple(level(key) for key in row["keys"]),
        articles,
        bool(row.get("optional")),
        row.get("part"),
        row["role"] == "future",
        frozenset(place for key in ("place", "place_old") for place in [row.get(key)] if place),
    )


def readings(folder: Path) -> list[Reading]:
    """Read the articles and find their dates, as a build does."""
    found = []
    for article in read_folder(folder, folder).articles:
        published = article.published
        reference = (published.at or published.day) if published else None
        found.append(Reading(article, tuple(find(article.text, reference))))
    return found


@dataclass(frozen=True)
class Score:
    """A timeline beside the editor's account; rates from 0 to 1."""

    truths: tuple[Truth, ...]
    timeline: Timeline
    folder: Path

    @cached_property
    def tellings(self) -> tuple[Telling, ...]:
        """Every source of every happening."""
        told = (event for event in self.timeline.events if event.kind in HAPPENINGS)
        return tuple(Telling(event, source) for event in told for source in event.sources)

    @cached_property
    def matched(self) -> dict[Telling, Truth]:
        """Each telling with the happening that the editor lists for its article, date and words."""
        pairs = ((telling, _best(telling, self.truths)) for telling in self.tellings)
        return {telling: truth for telling, truth in pairs if truth}

    @property
    def missed(self) -> list[Truth]:
        """The happenings that stand nowhere on the timeline."""
        found = {truth.id for truth in self.matched.values()}
        return [truth for truth in self.truths if truth.id not in found and not truth.optional]

    @property
    def recall(self) -> float:
        """The happenings that stand on the timeline."""
        return 1 - len(self.missed) / sum(not truth.optional for truth in self.truths)

    @property
    def noise(self) -> list[Telling]:
        """The tellings that are in nobody's account."""
        return [telling for telling in self.tellings if telling not in self.matched]

    @property
    def noise_rate(self) -> float:
        """The share of noise in all tellings."""
        return len(self.noise) / max(1, len(self.tellings))

    @cached_property
    def wrongly_joined(self) -> list[tuple[Telling, Telling]]:
        """Pairs of tellings in one event that are not one happening."""
        return [pair for pair in self._pairs() if pair[0].event.id == pair[1].event.id and not self._same(*pair)]

    @cached_property
    def wrongly_parted(self) -> list[tuple[Telling, Telling]]:
        """Pairs of tellings of one happening, not a borderline one, that stand as two events."""
        same = (pair for pair in self._pairs() if pair[0].event.id != pair[1].event.id and self._same(*pair))
        return [pair for pair in same if not self._borderline(pair[0])]

    @property
    def pairs(self) -> tuple[float, float]:
        """Precision and recall of putting two tellings together."""
        both = sum(one.event.id == two.event.id and self._same(one, two) for one, two in self._pairs())
        told, true = both + len(self.wrongly_joined), both + len(self.wrongly_parted)
        return both / told if told else 1.0, both / true if true else 1.0

    def _pairs(self) -> Iterable[tuple[Telling, Telling]]:
        return (pair for pair in combinations(self.tellings, 2) if pair[0].source.article != pair[1].source.article)

    @property
    def repeated(self) -> list[Telling]:
        """The events by which an article tells of a happening that it has told of by another."""
        seen, again = set(), []
        for telling, truth in self.matched.items():
            key = (truth.id, telling.source.article)
            again += [telling] if key in seen else []
            seen.add(key)
        return again

    def _same(self, one: Telling, two: Telling) -> bool:
        truth = self.matched.get(one)
        return truth is not None and truth == self.matched.get(two)

    def _borderline(self, telling: Telling) -> bool:
        truth = self.matched.get(telling)
        return truth is not None and truth.optional

    @property
    def faulty(self) -> dict[str, list[str]]:
        """The titles with mechanical faults."""
        found = ((event.title, faults(event.title, event.kind)) for event in self.timeline.events)
        return {title: what for title, what in found if what}

    @property
    def misdated(self) -> list[tuple[Truth, Event]]:
        """Events whose date is none that the editor lists, or whose part of day is another."""
        out = {}
        for telling, truth in self.matched.items():
            when = telling.event.when
            right = truth.optional or (when.earliest, when.latest) in truth.spans or when.edtf == truth.date
            if not right or (truth.part and when.part and when.part != truth.part):
                out[truth.id, telling.event.id] = (truth, telling.event)
        return list(out.values())

    @property
    def misplaced(self) -> list[tuple[Truth, Event]]:
        """Events that name a place, and not the one that the editor lists."""
        out = {}
        for telling, truth in self.matched.items():
            places = telling.event.places
            if truth.places and places and not truth.places & set(places):
                out[truth.id, telling.event.id] = (truth, telling.event)
        return list(out.values())


def _best(telling: Telling, listed: Iterable[Truth]) -> Truth | None:
    """The listed happening that a telling tells of; None where there is none."""
    when = telling.source.when
    file = telling.source.article.rpartition("/")[2]
    ranked = []
    for truth in listed:
        words = telling.words
        loose = timedelta(days=when.precision is Precision.WEEK)  # "một tuần trước"
        near = any(first <= when.latest + loose and when.earliest - loose <= last for first, last in truth.spans)
        if file not in truth.articles or not near or not any(key in words for key in truth.keys):
            continue
        quote, title = level(telling.source.quote), level(telling.event.title)
        exact = (when.earliest, when.latest) in truth.spans
        weight = (
            sum(key in quote for key in truth.keys) / len(truth.keys) + any(key in title for key in truth.keys),
            telling.event.when.part == truth.part,
            not truth.optional,
        )
        ranked.append(((exact, *weight), truth))
    return max(ranked, key=lambda one: one[0])[1] if ranked else None


def score(folder: Path) -> Score:
    """Tell the folder's articles and hold the timeline against the editor's account."""
    return Score(tuple(truths(folder)), tell(readings(folder)), folder)


def main() -> None:
    result = score(Path(sys.argv[1]))
    precision, recall = result.pairs
    print(f"{len(result.timeline.readings)} articles, {len(result.truths)} happenings listed", end=", ")
    print(f"{len(result.tellings)} tellings")
    print(f"event recall {result.recall:.1%}, noise {result.noise_rate:.1%}")
    print(f"pairs: precision {precision:.1%}, recall {recall:.1%}; faulty titles {len(result.faulty)}")
    print(f"misdated {len(result.misdated)}, misplaced {len(result.misplaced)}")
    for truth in result.missed:
        print("MISSED  ", truth.id, truth.spans[0][0], sorted(truth.articles), truth.keys)
    for telling in result.noise:
        print("NOISE   ", telling.source.article, telling.event.when.edtf, telling.event.title)
    for telling in result.repeated:
        print("REPEATED", telling.source.article, telling.event.title)
    for one, two in result.wrongly_joined:
        print(
            "JOINED  ",
            *(f"{t.source.article} {t.event.title} [{t.source.quote[:90]}]" for t in (one, two)),
            sep="\n    ",
        )
    for one, two in result.wrongly_parted:
        print(
            "PARTED  ", *(f"{t.source.article} {t.event.when.edtf} {t.event.title}" for t in (one, two)), sep="\n    "
        )
    for title, what in result.faulty.items():
        print("FAULT   ", title, what)
    for truth, event in result.misdated:
        print("DATE    ", truth.id, *truth.spans[0], truth.part, "not", event.when.edtf, event.when.part, event.title)
    for truth, event in result.misplaced:
        print("PLACE   ", truth.id, sorted(truth.places), "not", event.places, event.title)


if __name__ == "__main__":
    main()

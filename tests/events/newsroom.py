"""The newsroom: our own articles with every telling of a happening marked, and how well a timeline tells them."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from timeline.dates import find
from timeline.events import tell
from timeline.events.edit.edtf import parse
from timeline.model import EventKind, Reading, Timeline
from timeline.read import read_folder

FILE = Path(__file__).with_name("newsroom.txt")
HAPPENINGS = {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}

_MARK = re.compile(r"\{([\w-]+):([\d/-]+)\|([^}]+)\}")


@dataclass(frozen=True)
class Gold:
    """One article's telling of a happening: what dates it, and the date."""

    article: str
    key: str
    phrase: str
    first: str
    last: str


@dataclass(frozen=True)
class Told:
    """One article's telling as the timeline has it."""

    article: str
    event: str
    phrase: str
    first: str
    last: str


def unmark(text: str) -> str:
    """An article as a reader pastes it."""
    return _MARK.sub(lambda mark: mark[3], text)


def articles() -> dict[str, str]:
    """The marked articles by name."""
    pieces = re.split(r"^=== (\S+)\n", FILE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return dict(zip(pieces[::2], pieces[1::2], strict=True))


def write(folder: Path) -> None:
    """Write the articles as files, unmarked."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in articles().items():
        (folder / f"{name}.txt").write_text(unmark(text), encoding="utf-8")


def readings(folder: Path) -> list[Reading]:
    """Read the articles and find their dates, as a build does."""
    write(folder / "articles")
    found = []
    for article in read_folder(folder / "articles", folder).articles:
        published = article.published
        reference = (published.at or published.day) if published else None
        found.append(Reading(article, tuple(find(article.text, reference))))
    return found


def gold() -> set[Gold]:
    """The tellings that an editor marked, one for each article and happening."""
    marks: dict[tuple[str, str], Gold] = {}
    for name, text in articles().items():
        for key, value, phrase in _MARK.findall(text):
            when = parse(value)
            one = Gold(f"articles/{name}.txt", key, phrase, when.earliest.isoformat(), when.latest.isoformat())
            marks.setdefault((name, key), one)
    return set(marks.values())


def told(timeline: Timeline) -> set[Told]:
    """The tellings of happenings that the timeline holds."""
    return {
        Told(source.article, event.id, source.phrase, source.when.earliest.isoformat(), source.when.latest.isoformat())
        for event in timeline.events
        if event.kind in HAPPENINGS
        for source in event.sources
    }


@dataclass(frozen=True)
class Score:
    """How well the timeline tells the marked happenings; rates from 0 to 1."""

    matched: dict[Gold, Told]
    missed: set[Gold]
    noise: set[Told]
    tellings: int

    @property
    def recall(self) -> float:
        """The happenings (not their tellings) that the timeline holds."""
        keys = {one.key for one in self.matched} | {one.key for one in self.missed}
        return len({one.key for one in self.matched}) / len(keys)

    @property
    def noise_rate(self) -> float:
        """The tellings that nobody marked."""
        return len(self.noise) / self.tellings

    @property
    def pairs(self) -> tuple[float, float]:
        """Precision and recall of putting two tellings together."""
        same_gold = _pairs(self.matched, key=lambda one: one.key)
        same_told = _pairs(self.matched, key=lambda one: self.matched[one].event)
        both = len(same_gold & same_told)
        return both / max(1, len(same_told)), both / max(1, len(same_gold))


def _pairs(tellings: Iterable[Gold], key: Callable[[Gold], str]) -> set[frozenset[Gold]]:
    return {frozenset(pair) for pair in combinations(tellings, 2) if key(pair[0]) == key(pair[1])}


def score(timeline: Timeline) -> Score:
    """Match each marked telling with the telling of its article that has its date and its words."""
    open_tellings = sorted(told(timeline), key=lambda one: (one.article, one.first, one.phrase))
    total = len(open_tellings)
    matched, missed = {}, set()
    for one in sorted(gold(), key=lambda one: (one.article, one.key)):
        fits = [
            other
            for other in open_tellings
            if (other.article, other.first, other.last) == (one.article, one.first, one.last)
            and (other.phrase in one.phrase or one.phrase in other.phrase)
        ]
        if fits:
            matched[one] = fits[0]
            open_tellings.remove(fits[0])
        else:
            missed.add(one)
    return Score(matched, missed, set(open_tellings), total)


def timeline_of(folder: Path) -> Timeline:
    """The timeline of the newsroom."""
    return tell(readings(folder))

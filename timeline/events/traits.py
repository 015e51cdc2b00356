"""A telling to what it is compared by: its words, the names and happenings in it, its headline, its story."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from timeline.events.folding import even
from timeline.events.places import Found, find_places
from timeline.events.terms import BEARER, NAME, OCCASION, SYNONYM, level, terms
from timeline.events.words import GENERIC, HAPPENS, SINGULAR, finder, table
from timeline.model import Event, EventKind

NOTHING = frozenset(table(GENERIC))
# How a match ended: two matches of one day and cup are two.
_RESULT = re.compile(
    r"(?<![\w/-])(?<!ngày )(?<!hôm )(?<!sáng )(?<!trưa )(?<!chiều )(?<!tối )(?<!đêm )\d{1,2}-\d{1,2}(?![\w/-])"
)
_SINGULAR_AT = finder(SINGULAR)
_VERBS = NOTHING | {word for entry in (*table(HAPPENS), *SYNONYM) for word in (entry, *entry.split())}


@dataclass(frozen=True)
class Traits:
    """What an event is compared by: its words (single and in pairs), its names, its places, its title.

    `own` is what its articles say of it; `story` holds the terms of all that they tell, which the event is part of.
    """

    event: Event
    own: str
    story: frozenset[str] = frozenset()

    @cached_property
    def text(self) -> str:
        """The title and what is said; of an article's own happening, and of what it announces, its headline too."""
        return "\n".join(dict.fromkeys([self.event.title, *self._headlines, self.own]))

    @cached_property
    def _headlines(self) -> tuple[str, ...]:
        """The headlines, a line each, where they speak of this very happening."""
        own = self.event.kind in {EventKind.MAIN, EventKind.FUTURE}
        return tuple(source.title for source in self.event.sources if own)

    @cached_property
    def _placed(self) -> tuple[Found, ...]:
        """The places in the text that the gazetteer knows."""
        return tuple(find_places(self.text))

    @cached_property
    def _levelled(self) -> str:
        """The text without its places, synonyms as one: whether places agree is asked apart."""
        return level(_without(self._placed, self.text))

    @cached_property
    def _lines(self) -> tuple[frozenset[str], ...]:
        """The terms of the title, and of each line behind it."""
        return tuple(map(terms, self._levelled.split("\n")))

    @cached_property
    def words(self) -> frozenset[str]:
        """The words and the pairs of neighbouring words that carry subject matter, synonyms as one."""
        return frozenset[str]().union(*self._lines)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of two words and more, lowered, without the places that the gazetteer knows."""
        placed = [(place.start, place.end) for place in self._placed]
        found = ((name, name.span()) for name in NAME.finditer(self.text))
        return frozenset(
            even(name[0]).strip(".")
            for name, (start, end) in found
            if not any(a <= start and end <= b for a, b in placed)
        )

    @cached_property
    def bearers(self) -> Mapping[str, frozenset[str]]:
        """The proper names by what bears them: a bridge's, a school's, a man's."""
        found: dict[str, set[str]] = {}
        for bearer in BEARER.finditer(self.text):
            found.setdefault(bearer[1].lower(), set()).add(even(bearer[2]))
        return {noun: frozenset(names) for noun, names in found.items()}

    @cached_property
    def occasions(self) -> frozenset[str]:
        """The named happenings, by the two words behind what they are: "hội nghị xúc tiến"."""
        return frozenset(
            found[0] for found in OCCASION.finditer(self._levelled) if not _VERBS.issuperset(found["of"].split())
        )

    @cached_property
    def marks(self) -> frozenset[tuple[str, str]]:
        """What happened once, with each name that it happened to."""
        verbs = {level(found[0]) for found in _SINGULAR_AT.finditer(f"{self.event.title}\n{self.own}")}
        names = self.names.union(*self.bearers.values()) if verbs else ()
        return frozenset((verb, name) for verb in verbs for name in names)

    @cached_property
    def results(self) -> frozenset[tuple[int, ...]]:
        """The results of matches, the lower number first: the loser's paper tells them the other way round."""
        return frozenset(tuple(sorted(map(int, found[0].split("-")))) for found in _RESULT.finditer(self.text))

    @cached_property
    def title_words(self) -> frozenset[str]:
        """The words and pairs of words of the title alone."""
        return self._lines[0]

    @cached_property
    def headline(self) -> frozenset[str]:
        """What the headlines of its articles name: no verbs of reports, no places."""
        lines = dict.fromkeys([self.event.title, *self._headlines])
        if self._headlines:
            skipped = 0 if self.event.title in self._headlines else 1
            named = frozenset[str]().union(*self._lines[skipped : len(lines)])
        else:
            text = "\n".join(dict.fromkeys(source.title for source in self.event.sources))
            named = terms(level(_without(find_places(text), text)))
        return (named & self.story) - _VERBS

    @cached_property
    def subject(self) -> frozenset[str]:
        """The words of the title that are neither a verb of reports nor in nearly every report."""
        return self.title_words - _VERBS

    @cached_property
    def title(self) -> str:
        """The title with synonyms as one."""
        return self._levelled.partition("\n")[0]


def _without(places: Iterable[Found], text: str) -> str:
    """A text with its places left out."""
    for place in reversed(list(places)):
        text = f"{text[: place.start]}.{text[place.end :]}"
    return text

"""A telling to what it is compared by: its words, the names and happenings in it, its headline, its story."""

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.events.draft.deeds import SINGULARS, deeds_of
from timeline.events.language.folding import even
from timeline.events.language.nouns import SURNAMES
from timeline.events.language.terms import BEARER, NAME, NUMBER, OCCASION, RESULT, SYNONYM, level, terms
from timeline.events.language.words import GENERIC, HAPPENS, OPPOSITES, table
from timeline.events.lazily import lazy
from timeline.events.place.gazetteer import DISTRICT_NAMES, PROVINCES
from timeline.events.place.places import Found, find_places
from timeline.model import Article, Event, EventKind

NOTHING = frozenset(table(GENERIC))
_TURNS = frozenset(level(verb) for pair in OPPOSITES for verb in pair)
_VERBS = NOTHING | {word for entry in (*table(HAPPENS), *SYNONYM) for word in (entry, *entry.split())}


# So much of an article says what it is about, in characters, and so much of it is searched for names.
_LEAD, _BODY = 500, 4000
# What marks a proper name among the terms of a story.
NAMED = "@"
_SURNAMES = frozenset(table(SURNAMES))
# What all news of a province share.
_PLACES = frozenset({*PROVINCES, *DISTRICT_NAMES})


@dataclass(frozen=True, slots=True)
class Traits:
    """What a telling is compared by, drawn from its article alone; all but `title` hold a line for each entry.

    `title` has no places and synonyms as one. `bearers` holds proper names behind what bears them and a tab; `results`
    those of matches, the lower number first; `deeds` what is done or befalls in its clauses.
    """

    title: str
    title_words: str
    words: str
    headline: str
    names: str
    bearers: str
    occasions: str
    results: str
    deeds: str


def traits_of(event: Event, own: str) -> Traits:
    """Draw the traits of a telling; `own` is what its articles say of it, clause by clause.

    The headline of an article's own happening, and of what it announces, speaks of that, and counts as its words.
    """
    headlines = list(dict.fromkeys(" ".join(source.title.split()) for source in event.sources))
    spoken = headlines if event.kind is EventKind.MAIN else []
    text = "\n".join(dict.fromkeys([event.title, *spoken, own]))
    places = tuple(find_places(text))
    levelled = level(_without(places, text))
    lines = [terms(line) for line in levelled.split("\n")]
    named = _headline_terms(headlines, spoken, [event.title, *spoken], lines)
    return Traits(
        levelled.partition("\n")[0],
        _joined(lines[0]),
        _joined(frozenset[str]().union(*lines)),
        _joined(named - _VERBS),
        _joined(_names(text, places)),
        _joined((*(f"{found[1].lower()}\t{even(found[2])}" for found in BEARER.finditer(text)), *_numbers(text))),
        _joined(
            found[0]
            for found in OCCASION.finditer(levelled)
            if found["one"] or not _VERBS.issuperset(found["of"].split())
        ),
        _joined("-".join(sorted(found.groups(), key=int)) for found in RESULT.finditer(text)),
        _joined(_deeds(event, level(_nameless(text)), level(_nameless(own)))),
    )


def story_of(article: Article) -> frozenset[str]:
    """The terms of an article's story: those of its headline and its lead, and of the names in it.

    The proper names stand in it whole too, marked, but for provinces and districts.
    """
    text = f"{article.title}\n{article.text[:_BODY]}"
    names = dict.fromkeys(found[0] for found in NAME.finditer(text))
    borne = dict.fromkeys(found.groups() for found in BEARER.finditer(text))
    proper = {*names, *(name for _, name in borne)} - _PLACES
    opening = (article.title, article.text[:_LEAD], *names, *map(" ".join, borne))
    return terms(level("\n".join(opening))) | {NAMED + even(name).strip(".") for name in proper if " " in name}


def _deeds(event: Event, levelled: str, own: str) -> frozenset[str]:
    """The deeds of a telling: as the headline has it too for the news, as the date's own clause for all else.

    Where neither tells of any, what stands around it does ("Rạng sáng 5/3, ông rời vị trí. Hai tàu va chạm ...").
    """
    title, clause, behind = levelled.split("\n")[:1], own.split("\n")[:1], own.split("\n")[1:]
    if event.kind is EventKind.MAIN:
        return deeds_of([*title, *clause]) or deeds_of(behind)
    return deeds_of(clause) or deeds_of(title) or deeds_of(behind)


def _headline_terms(
    headlines: list[str], spoken: list[str], told: list[str], lines: list[frozenset[str]]
) -> frozenset[str]:
    """The terms of the headlines, without places: from the lines of the text where they stand in it."""
    if not spoken:
        text = "\n".join(headlines)
        return terms(level(_without(find_places(text), text)))
    places = {line: number for number, line in enumerate(dict.fromkeys(told))}
    return frozenset[str]().union(*(lines[places[headline]] for headline in headlines))


def _names(text: str, places: Iterable[Found]) -> Iterable[str]:
    """The names of two words and more, lowered, without the places that the gazetteer knows."""
    placed = [(place.start, place.end) for place in places]
    for name in NAME.finditer(text):
        if not any(a <= name.start() and name.end() <= b for a, b in placed):
            yield even(name[0]).strip(".")


def _numbers(text: str) -> Iterable[str]:
    """The registrations of ships, planes and cars: each is only one's."""
    return (f"số hiệu\t{found[0].lower()}" for found in NUMBER.finditer(text))


def _without(places: Iterable[Found], text: str) -> str:
    """A text with its places left out: whether they agree is asked apart."""
    for place in reversed(list(places)):
        text = f"{text[: place.start]}.{text[place.end :]}"
    return text


def _nameless(text: str) -> str:
    """A text with its names cut to their first words, which may be verbs: nobody draws ("hòa") in "Khánh Hòa"."""
    return NAME.sub(lambda name: name[0] if name[0].isupper() else name[0].partition(" ")[0], text)


def _joined(entries: Iterable[str]) -> str:
    return "\n".join(sorted(set(entries)))


def parted(entries: str) -> frozenset[str]:
    """The entries of a trait."""
    return frozenset(map(sys.intern, entries.split("\n"))) if entries else frozenset()


@dataclass(frozen=True)
class Case:
    """A telling as it is compared with others: its traits as sets, and the terms of its article's story."""

    event: Event
    traits: Traits
    story: frozenset[str] = frozenset()

    @lazy
    def words(self) -> frozenset[str]:
        """The words and the pairs of neighbouring words that carry subject matter, synonyms as one."""
        return parted(self.traits.words)

    @lazy
    def title_words(self) -> frozenset[str]:
        """Those of the title."""
        return parted(self.traits.title_words)

    @lazy
    def subject(self) -> frozenset[str]:
        """The words of the title that are neither a verb of reports nor in nearly every report."""
        return self.title_words - _VERBS

    @lazy
    def headline(self) -> frozenset[str]:
        """What the headlines of its articles name: no verbs of reports, no places."""
        return parted(self.traits.headline) & self.story

    @lazy
    def proper(self) -> frozenset[str]:
        """The proper names in its article."""
        return frozenset(term for term in self.story if term[0] == NAMED)

    @lazy
    def things(self) -> frozenset[str]:
        """Those of them that are no person's."""
        return frozenset(name for name in self.proper if name[1:].partition(" ")[0] not in _SURNAMES)

    @lazy
    def names(self) -> frozenset[str]:
        """The names of two words and more."""
        return parted(self.traits.names)

    @lazy
    def persons(self) -> frozenset[str]:
        """Those of them that are persons'."""
        return frozenset(name for name in self.names if name.partition(" ")[0] in _SURNAMES)

    @lazy
    def bearers(self) -> Mapping[str, frozenset[str]]:
        """The proper names by what bears them: a bridge's, a school's, a man's."""
        found = defaultdict(set)
        for noun, _, name in (entry.partition("\t") for entry in parted(self.traits.bearers)):
            found[noun].add(name)
        return {noun: frozenset(names) for noun, names in found.items()}

    @lazy
    def occasions(self) -> frozenset[str]:
        """The named happenings, by the two words behind what they are: "hội nghị xúc tiến"."""
        return parted(self.traits.occasions)

    @lazy
    def results(self) -> frozenset[str]:
        """The results of matches, as "1-2"."""
        return parted(self.traits.results)

    @lazy
    def turns(self) -> frozenset[str]:
        """The beginnings and ends that it tells of: an opening is no closing."""
        return self.words & _TURNS

    @lazy
    def deeds(self) -> frozenset[str]:
        """What is done or befalls in it."""
        return parted(self.traits.deeds)

    @lazy
    def marks(self) -> frozenset[tuple[str, str]]:
        """What happened once, with each name that it happened to."""
        verbs = self.deeds & SINGULARS
        names = self.names.union(*self.bearers.values()) if verbs else ()
        return frozenset((verb, name) for verb in verbs for name in names)

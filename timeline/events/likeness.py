"""Two tellings to how alike they are: by what is rare in their words, by names, by their titles."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from timeline.events.folding import even
from timeline.events.places import find_places, same_area
from timeline.events.terms import BEARER, NAME, OCCASION, SYNONYM, level, terms
from timeline.events.words import GENERIC, HAPPENS, SINGULAR, finder, table
from timeline.model import Event, EventKind, Part

# From this likeness on two tellings of one day are one happening; below it, down to `NEAR`, an editor should look.
ALIKE = 0.40
NEAR = 0.30
# A day apart it takes more: papers that misdate a happening still tell it in much the same words.
ALIKE_APART = 0.60
# Farther apart it takes more still, and something that happens once.
ALIKE_FAR = 0.75

# One paper's evening is the other's night.
_NEIGHBOURS = {
    frozenset(pair)
    for pair in (
        (Part.DAWN, Part.MORNING),
        (Part.NIGHT, Part.DAWN),
        (Part.EVENING, Part.NIGHT),
        (Part.AFTERNOON, Part.EVENING),
        (Part.MORNING, Part.NOON),
        (Part.NOON, Part.AFTERNOON),
    )
}
# Clock times of one happening differ by no more than this, in minutes.
_TIME_APART = 90
# Where each of two articles tells of so much that the other's headline names, they are on one story; what that adds.
_ONE_STORY = 0.40
_STORY = 0.25
# How a match ended: two matches of one day and cup are two.
_RESULT = re.compile(
    r"(?<![\w/-])(?<!ngày )(?<!hôm )(?<!sáng )(?<!trưa )(?<!chiều )(?<!tối )(?<!đêm )\d{1,2}-\d{1,2}(?![\w/-])"
)
_SINGULAR_AT = finder(SINGULAR)
_FAINT = 0.15
_FAINT_PAIR = 0.4
# Less of a title than this, by weight, in the other telling: it is about something else.
_UNHEARD = 0.12
_GENERIC = frozenset(table(GENERIC))
_VERBS = _GENERIC | {word for entry in (*table(HAPPENS), *SYNONYM) for word in (entry, *entry.split())}


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
        own = self.event.kind in {EventKind.MAIN, EventKind.FUTURE}
        headlines = [source.title for source in self.event.sources if own]
        return "\n".join([self.event.title, *headlines, self.own])

    @cached_property
    def words(self) -> frozenset[str]:
        """The words and the pairs of neighbouring words that carry subject matter, synonyms as one."""
        return terms(_without_places(self.text))

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of two words and more, lowered, without the places that the gazetteer knows."""
        placed = [(place.start, place.end) for place in find_places(self.text)]
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
            found[0] for found in OCCASION.finditer(level(self.text)) if not _VERBS.issuperset(found["of"].split())
        )

    @cached_property
    def marks(self) -> frozenset[tuple[str, str]]:
        """What happened once, with each name that it happened to."""
        verbs = {level(found[0]) for found in _SINGULAR_AT.finditer(f"{self.event.title}\n{self.own}")}
        names = self.names.union(*(borne for borne in self.bearers.values()))
        return frozenset((verb, name) for verb in verbs for name in names)

    @cached_property
    def results(self) -> frozenset[tuple[int, ...]]:
        """The results of matches, the lower number first: the loser's paper tells them the other way round."""
        return frozenset(tuple(sorted(map(int, found[0].split("-")))) for found in _RESULT.finditer(self.text))

    @cached_property
    def title_words(self) -> frozenset[str]:
        """The words and pairs of words of the title alone."""
        return terms(self.title) & self.words

    @cached_property
    def headline(self) -> frozenset[str]:
        """What the headlines of its articles name: no verbs of reports, no places."""
        named = terms(_without_places("\n".join(source.title for source in self.event.sources)))
        return frozenset(word for word in named & self.story if word not in _VERBS)

    @cached_property
    def subject(self) -> frozenset[str]:
        """The words of the title that are neither a verb of reports nor in nearly every report."""
        return frozenset(word for word in self.title_words if word not in _VERBS)

    @cached_property
    def title(self) -> str:
        """The title with synonyms as one."""
        return level(_without_places(self.event.title))


def _without_places(text: str) -> str:
    """A text with its places left out: whether they agree is asked apart."""
    for place in reversed(list(find_places(text))):
        text = f"{text[: place.start]}.{text[place.end :]}"
    return text


def rarity(all_words: Iterable[frozenset[str]]) -> Mapping[str, float]:
    """Weigh each word by how few of the tellings have it."""
    counts: Counter[str] = Counter()
    total = 0
    for words in all_words:
        counts.update(words)
        total += 1
    return {word: _rare(count, total) * _telling(word) for word, count in counts.items()}


def _telling(word: str) -> float:
    """How much a word, or a pair of words, says at all: little where every report has it."""
    parts = [part in _GENERIC for part in word.split()]
    return 1.0 if not all(parts) else _FAINT if len(parts) == 1 else _FAINT_PAIR


def lone_weight(total: int) -> float:
    """The weight of a word that only one of `total` tellings has."""
    return _rare(1, total)


def _rare(count: int, total: int) -> float:
    """The weight of a word; the added constants keep weights apart in a project of a few articles."""
    return math.log((total + 12) / (count + 1))


def likeness(left: Traits, right: Traits, weights: Mapping[str, float], rare: Mapping[str, float]) -> float:
    """How alike two tellings are, 0 to 1; 0 where their places rule it out.

    `weights` are those of the words of tellings, `rare` those of the terms of stories.
    """
    area = same_area(left.event.places, right.event.places)
    if area is False:
        return 0.0
    story = min(1.0, _one_story(left, right, rare) / _ONE_STORY)
    score = 0.45 * _shared(left.words, right.words, weights)
    score += 0.20 * (_held(left.title_words, right.words, weights) + _held(right.title_words, left.words, weights))
    score += 0.15 * fuzz.token_set_ratio(left.title, right.title) / 100 + _STORY * story
    score += 0.15 if _common_bearer(left, right) else 0.10 if left.names & right.names else 0.0
    if left.occasions & right.occasions:
        score += 0.15
    elif _other_bearers(left, right) or _other_subjects(left, right, weights):
        score -= 0.05 + 0.35 * (1 - story)  # Two papers on one story may each tell another side of it.
    score += 0.04 if area else 0.0
    score += _clock(left, right)
    return max(0.0, min(1.0, score))


def _one_story(left: Traits, right: Traits, rare: Mapping[str, float]) -> float:
    """How much of the one's headline the other's article tells of, both ways, 0 to 1."""
    return (_held(left.headline, right.story, rare) + _held(right.headline, left.story, rare)) / 2


def at_odds(left: Traits, right: Traits) -> bool:
    """Tell whether two tellings cannot be of one happening: other results, parts of the day or clock times."""
    if left.results and right.results and not left.results & right.results:
        return True
    one, two = left.event.when, right.event.when
    if (one.earliest, one.latest) != (two.earliest, two.latest):
        return False
    if one.time and two.time:
        return abs(60 * (one.time.hour - two.time.hour) + one.time.minute - two.time.minute) > _TIME_APART
    return bool(one.part and two.part) and not _near(one.part, two.part)


def _near(one: Part | None, two: Part | None) -> bool:
    """Tell whether two parts of a day are the same or neighbours, so that papers may give either."""
    return one is two or frozenset((one, two)) in _NEIGHBOURS


def _clock(left: Traits, right: Traits) -> float:
    """What results, parts of the day and clock times say for or against one happening."""
    if at_odds(left, right):
        return -0.25
    one, two = left.event.when.part, right.event.when.part
    if not one or not two:
        return 0.0
    return 0.03 if one is two else -0.02 if _near(one, two) else -0.15


def _held(some: frozenset[str], words: frozenset[str], weights: Mapping[str, float]) -> float:
    """How much of `some` the words hold, by weight."""
    whole = _weight(some, weights)
    return _weight(some & words, weights) / whole if whole else 0.0


def _common_bearer(left: Traits, right: Traits) -> bool:
    """Tell whether the two speak of one bridge, school, storm or man."""
    return any(names & right.bearers.get(noun, frozenset()) for noun, names in left.bearers.items())


def _other_bearers(left: Traits, right: Traits) -> bool:
    """Tell whether the two speak of different bridges, schools or men, and share none."""
    both = set(left.bearers) & set(right.bearers)
    apart = [noun for noun in both if not left.bearers[noun] & right.bearers[noun]]
    return bool(apart) and len(apart) == len(both)


def _other_subjects(left: Traits, right: Traits, weights: Mapping[str, float]) -> bool:
    """Tell whether neither tells of what the other's title names: two meetings of one day in one hall."""
    if not left.subject or not right.subject:
        return False
    return _held(left.subject, right.words, weights) < _UNHEARD and _held(right.subject, left.words, weights) < _UNHEARD


def _shared(left: frozenset[str], right: frozenset[str], weights: Mapping[str, float]) -> float:
    """The weight of the words that both have, against the lighter side."""
    common = left & right
    if not common:
        return 0.0
    lighter = min(_weight(left, weights), _weight(right, weights))
    return _weight(common, weights) / lighter if lighter else 0.0


def _weight(words: frozenset[str], weights: Mapping[str, float]) -> float:
    """The sum of the weights, in an order that does not hang on hashing."""
    return math.fsum(map(weights.__getitem__, words))

"""Drafts of all articles to events: those of one happening come together, in time near linear in their number."""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, combinations

from timeline.events.draft.deeds import MISFORTUNES, SINGULARS
from timeline.events.draft.traits import Case
from timeline.events.language.clock import loose, one_night, one_stay
from timeline.events.merge.likeness import (
    ALIKE,
    ALIKE_APART,
    ALIKE_FAR,
    Scale,
    at_odds,
    common_bearer,
    likeness,
    lone_weight,
    rarity,
)
from timeline.events.place.places import same_area
from timeline.model import Event, EventKind, Precision
from timeline.uncollected import uncollected

# A word that more tellings of one day have than this says nothing about which of them are one happening.
_COMMON = 40
# So many of its rarest words are looked up for each telling; two tellings are compared that share two of them.
_KEYS = 20
# Of a day with no more than so many tellings, all are compared.
_FEW = 16
_NOBODY: frozenset[int] = frozenset()
_NOTHING: Mapping[int, frozenset[int]] = {}
# Papers that disagree on the day of a happening are no farther apart than this.
_MISDATED = timedelta(days=7)
_FINE = {Precision.DAY, Precision.WEEK}
_HAPPENINGS = {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two events (their numbers, the smaller first) and how alike they are."""

    score: float
    left: int
    right: int


def clusters(tellings: Sequence[Case], apart: Mapping[int, frozenset[int]] = _NOTHING) -> list[list[int]]:
    """Group the numbers of the tellings of one happening; each number is in one group.

    `apart` leads from a number to those that may never be in a group with it.
    """
    with uncollected():
        return _clusters(tellings, apart)


def _clusters(tellings: Sequence[Case], apart: Mapping[int, frozenset[int]]) -> list[list[int]]:
    events = [telling.event for telling in tellings]
    pairs = [pair for pair in alike(tellings) if pair.score >= _needed(tellings[pair.left], tellings[pair.right])]
    told = _days_told(tellings)
    pairs = [pair for pair in pairs if not _told_of_both(tellings[pair.left], tellings[pair.right], told)]
    pairs.sort(key=lambda pair: _rank(pair, events))
    group = list(range(len(events)))
    members = {number: [number] for number in group}
    faces = {number: {_face(tellings[number]): number} for number in group}
    articles = {number: {source.article for source in events[number].sources} for number in group}
    for pair in pairs:
        one, two = group[pair.left], group[pair.right]
        if one == two or not articles[one].isdisjoint(articles[two]):
            continue
        if not _join(faces[one].values(), faces[two].values(), tellings):
            continue
        if any(not apart.get(number, _NOBODY).isdisjoint(members[two]) for number in members[one]):
            continue
        for number in members[two]:
            group[number] = one
        members[one] += members.pop(two)
        articles[one] |= articles.pop(two)
        faces[one] |= faces.pop(two)
    return [sorted(numbers) for numbers in members.values()]


def alike(traits: Sequence[Case], floor: float = ALIKE) -> Iterator[Pair]:
    """Compare the tellings that can be of one happening; give the pairs from `floor` on."""
    events = [trait.event for trait in traits]
    words = rarity(trait.words for trait in traits)
    stories = rarity({id(trait.story): trait.story for trait in traits}.values())
    for left, right in _candidates(traits, words):
        if comparable(events[left], events[right]) and not _serial(events[left], events[right]):
            score = likeness(traits[left], traits[right], words, stories)
            if score >= floor:
                yield Pair(score, left, right)


def comparable(left: Event, right: Event) -> bool:
    """Tell whether two events may be one happening by kind, article and date."""
    if not (left.kind is right.kind or {left.kind, right.kind} <= _HAPPENINGS):
        return False
    if {source.article for source in left.sources} & {source.article for source in right.sources}:
        return False
    one, two = left.when, right.when
    if left.kind not in _HAPPENINGS:
        return (one.earliest, one.latest) == (two.earliest, two.latest)
    if one.earliest <= two.latest and two.earliest <= one.latest:
        return True
    gap = max(one.earliest, two.earliest) - min(one.latest, two.latest)
    fine = one.precision is two.precision is Precision.DAY
    return (fine and gap <= _MISDATED) or loose(one, two)


def _needed(one: Case, two: Case) -> float:
    """How alike two comparable events must be to be one; no score is enough where they differ on the day of a visit."""
    left, right = one.event.when, two.event.when
    if one.event.kind not in _HAPPENINGS:
        return 0.85
    if (left.earliest, left.latest) == (right.earliest, right.latest):
        return ALIKE
    if left.earliest <= right.latest and right.earliest <= left.latest:
        told = one.deeds and two.deeds and not one.deeds & two.deeds
        return ALIKE_FAR if told and not one_stay(left, right) else ALIKE + 0.08
    if loose(left, right):
        return ALIKE if one.results & two.results else math.inf
    once = one.deeds & two.deeds & SINGULARS
    early = _told_too_early(one.event, two.event)
    if not early and one_night(left, right):
        return ALIKE + 0.08
    if not once or (early and once <= MISFORTUNES and not common_bearer(one, two)):
        return math.inf  # A bridge is opened once, and a paper may err on its day; a house burns, and then another.
    gap = max(left.earliest, right.earliest) - min(left.latest, right.latest)
    return ALIKE_APART if gap <= timedelta(days=1) else ALIKE_FAR


def may_be_one(one: Case, two: Case) -> bool:
    """Tell whether two comparable tellings may be of one happening at all, however alike their words are."""
    return _needed(one, two) < math.inf and not at_odds(one, two)


def _told_too_early(one: Event, two: Event) -> bool:
    """Tell whether a paper told of what has happened before the other says that it did: they are two happenings."""
    return any(
        event.kind is not EventKind.FUTURE and source.published and source.published.day < other.when.earliest
        for event, other in ((one, two), (two, one))
        for source in event.sources
    )


def _days_told(tellings: Iterable[Case]) -> Mapping[tuple[str, str], set[date]]:
    """The days on which an article tells of what happens once, by the article and the deed."""
    found: dict[tuple[str, str], set[date]] = defaultdict(set)
    for case in tellings:
        for deed in case.deeds & SINGULARS:
            for source in case.event.sources:
                found[source.article, deed].add(case.event.when.earliest)
    return found


def _told_of_both(one: Case, two: Case, told: Mapping[tuple[str, str], set[date]]) -> bool:
    """Tell whether, of two tellings of different days, the one's article tells of the other's day as another's."""
    days = one.event.when.earliest, two.event.when.earliest
    return days[0] != days[1] and any(
        {*days} <= told[source.article, deed]
        for deed in one.deeds & two.deeds & SINGULARS
        for source in (*one.event.sources, *two.event.sources)
    )


def _serial(left: Event, right: Event) -> bool:
    """Tell whether two events a day apart were each told as long after: a daily report, not a happening misdated."""
    if (left.when.earliest, left.when.latest) == (right.when.earliest, right.when.latest) or loose(
        left.when, right.when
    ):
        return False
    lags = []
    for event in (left, right):
        published = event.sources[0].published if event.sources else None
        lags.append((published.day - event.when.latest).days if published else None)
    return lags[0] is not None and lags[0] == lags[1]


def _rank(pair: Pair, events: Sequence[Event]) -> tuple[object, ...]:
    """The order of joining: those that agree on the day first, then the most alike."""
    left, right = events[pair.left], events[pair.right]
    apart = left.when.latest < right.when.earliest or right.when.latest < left.when.earliest
    # A session of three days is that of its first day before it is that of its last.
    begin = left.when.earliest != right.when.earliest
    return (apart, begin, -pair.score, *sorted((left.id, right.id)))


def _face(case: Case) -> tuple[object, ...]:
    """What decides whether a telling may join others, its articles aside: many of a large group have the same."""
    when = case.event.when
    marks = case.marks if when.part else None
    days = (when.earliest, when.latest, when.precision)
    made = (case.results, case.turns, case.deeds, marks)
    return (case.event.kind, *days, when.part, when.time, case.event.places, *made)


def _join(one: Iterable[int], two: Collection[int], tellings: Sequence[Case]) -> bool:
    """Tell whether two groups may become one: no article tells of one happening twice, and all may agree."""
    pairs = ((tellings[left], tellings[right]) for left in one for right in two)
    return all(
        comparable(left.event, right.event)
        and not _days_apart(left, right)
        and same_area(left.event.places, right.event.places) is not False
        and not at_odds(left, right)
        for left, right in pairs
    )


def _days_apart(one: Case, two: Case) -> bool:
    """Tell whether two tell of other deeds of days farther apart than a night: no third that spans them joins them."""
    left, right = one.event.when, two.event.when
    gap = max(left.earliest, right.earliest) - min(left.latest, right.latest)
    fine = left.precision is right.precision is Precision.DAY
    return fine and gap > timedelta(days=1) and not one.deeds & two.deeds


def _candidates(traits: Sequence[Case], words: Scale) -> Iterator[tuple[int, int]]:
    """The pairs of one day or month (or neighbouring days) that share two of their rarest words."""
    buckets: dict[date, list[int]] = defaultdict(list)
    for number, trait in enumerate(traits):
        for key in _days(trait.event):
            buckets[key].append(number)
    alone = lone_weight(len(traits))
    keys = [_keys(trait, words.weights, alone) for trait in traits]
    seen: set[int] = set()  # a pair as one number: tuples of a large project took hundreds of megabytes
    for left, right in _misdated(traits):
        seen.add(left * len(traits) + right)
        yield left, right
    for day in sorted(buckets):
        around = buckets[day] + buckets.get(day + timedelta(days=1), [])
        for left, right in _sharing(buckets[day], around, keys):
            pair = left * len(traits) + right
            if pair not in seen:
                seen.add(pair)
                yield left, right


def _misdated(traits: Sequence[Case]) -> Iterator[tuple[int, int]]:
    """The pairs, days apart, that tell of what happens once to one name ("khánh thành", "cầu Rạch Soi")."""
    postings: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, trait in enumerate(traits):
        if trait.event.kind in _HAPPENINGS and trait.event.when.precision is Precision.DAY:
            for mark in trait.marks:
                postings[mark].append(number)
    found = set()
    for numbers in postings.values():
        for one, two in combinations(numbers, 2) if len(numbers) <= _COMMON else ():
            days = abs(traits[one].event.when.earliest - traits[two].event.when.earliest)
            if timedelta(days=1) < days <= _MISDATED:
                found.add((one, two))
    yield from sorted(found)


def _days(event: Event) -> Iterable[date]:
    """The days under which an event is looked up: the first of it, and those of a stretch of up to a month.

    A month and what is longer stand under their year too: "quý II/2026" of one paper is "năm 2026" of the other.
    """
    when = event.when
    span = (when.latest - when.earliest).days
    days = [when.earliest + timedelta(days=shift) for shift in range(span + 1 if span <= 31 else 1)]
    year = [] if when.precision in _FINE else [date(when.earliest.year, 1, 1)]
    return dict.fromkeys(days + year)


def _keys(trait: Case, weights: Mapping[str, int], alone: int) -> list[str]:
    """The rarest words of a telling that another telling has too."""
    ranked = sorted((-weights[word], word) for word in trait.words if weights[word] < alone)
    return [word for _, word in ranked[:_KEYS]]


def _sharing(numbers: Sequence[int], around: Sequence[int], keys: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """The pairs of `numbers` with `around` that share two words which are not common there."""
    if len(around) <= _FEW:
        yield from ((min(one, two), max(one, two)) for one in numbers for two in around if one != two)
        return
    postings: dict[str, list[int]] = defaultdict(list)
    for number in around:
        for word in keys[number]:
            postings[word].append(number)
    held = {word: found for word, found in postings.items() if len(found) <= _COMMON}
    same = set(numbers)
    for number in numbers:
        shared = Counter(chain.from_iterable(held[word] for word in keys[number] if word in held))
        pairs = sorted(other for other, count in shared.items() if count >= 2)
        yield from ((min(number, other), max(number, other)) for other in pairs if other > number or other not in same)

"""Tellings of one happening by several articles to one event: every source, the clearest title, where they differ."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from timeline.events.draft.standing import HAPPENS_AT
from timeline.events.language.clock import in_part, loose, near
from timeline.events.language.folding import even, keywords
from timeline.events.language.terms import NAME
from timeline.model import Claim, Confidence, Disagreement, Event, EventKind, Part, Precision, Source, When

_KINDS = (EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE, EventKind.PERIOD, EventKind.REFERENCE)
_FINE = tuple(Precision)
_SURE = (Confidence.CERTAIN, Confidence.INFERRED, Confidence.AMBIGUOUS)
_WORDS = {"một": "1", "hai": "2", "ba": "3", "bốn": "4", "sáu": "6", "bảy": "7", "tám": "8", "chín": "9", "mười": "10"}
_FIGURE = re.compile(
    rf"(?<![\w./-])(\d+(?:[.,]\d+)*|{'|'.join(_WORDS)})\s+([^\W\d_]+)(?:\s+([^\W\d_]+))?", re.IGNORECASE
)
_UNTELLING = frozenset("tháng năm ngày giờ phút tuổi h".split())  # noqa: SIM905  # as the other tables of words
_MOST = 3
# So many days after it happened, a telling is news.
_NEWS = 1


def agree(events: Sequence[Event]) -> Event:
    """Make one event of the tellings (at least one, each with its own source)."""
    ranked = sorted(events, key=_age)
    if len(ranked) == 1:
        return ranked[0]
    kind = min((event.kind for event in ranked), key=_KINDS.index)
    telling = [event for event in ranked if event.kind is kind]
    heard = Counter(word for event in ranked for word in _words(event))
    places = {event.id: number for number, event in enumerate(ranked)}
    clearest = max(telling, key=lambda event: (_clarity(event, heard, len(ranked) - 1), -places[event.id]))
    sources = tuple(source for event in ranked for source in event.sources)
    ids = dict.fromkeys(name for event in ranked for name in (event.id, *event.aliases))
    return replace(
        ranked[0],
        when=_when(ranked),
        title=clearest.title,
        summary=clearest.summary,
        kind=kind,
        places=_places(ranked),
        tags=tuple(dict.fromkeys(tag for event in ranked for tag in event.tags)),
        people=tuple(dict.fromkeys(name for event in ranked for name in event.people)),
        sources=sources,
        aliases=tuple(name for name in ids if name != ranked[0].id),
        disagreements=(*_days(sources), *_parts(sources), *_figures(ranked)),
        former=tuple(dict.fromkeys(url for event in ranked[1:] for url in (event.url, *event.former))),
    )


def _age(event: Event) -> tuple[object, ...]:
    """The order of tellings: as published; those without a publication date last."""
    first = event.sources[0] if event.sources else None
    published = first.published if first else None
    day = published.day.isoformat() if published else "9999"
    return (day, published.iso if published else "", first.article if first else "", event.id)


def _words(event: Event) -> frozenset[str]:
    """What a telling says."""
    return keywords(f"{event.title} {event.sources[0].quote}")


def _clarity(event: Event, heard: Mapping[str, int], others: int) -> float:
    """How well a title stands for all of the tellings: what they share, whole, neither short nor long.

    `heard` counts the tellings, this one too, that have a word; `others` is the number of the other ones.
    """
    words = keywords(event.title)
    shared = sum(heard[word] - 1 for word in words) / (max(4, len(words)) * others)
    whole = 0.0 if event.title.endswith("…") else 0.3
    length = 0.2 if 30 <= len(event.title) <= 90 else 0.0
    headline = 0.25 if event.title == event.sources[0].title else 0.0
    source = event.sources[0]
    age = (source.published.day - event.when.latest).days if source.published else _NEWS + 1
    fresh = 0.2 if age <= _NEWS else 0.0  # what is told at once tells what happened; what is told later, what it led to
    named = 0.15 if NAME.search(event.title) else 0.0
    return named + shared + whole + length + headline + fresh + (0.2 if HAPPENS_AT.search(event.title) else 0.0)


def _when(events: Sequence[Event]) -> When:
    """The finest date that most sources tell; of as many, that of whose news it is, the surer, the one told first."""
    finest = min(_FINE.index(event.when.precision) for event in events)
    told = [event for event in events if _FINE.index(event.when.precision) == finest]
    fine = [event.when for event in sorted(told, key=lambda event: _KINDS.index(event.kind))]
    news = [event.when for event in told if event.kind is EventKind.MAIN]
    votes = Counter((when.earliest, when.latest) for when in fine)
    best = min(
        fine,
        key=lambda when: (
            -votes[when.earliest, when.latest],
            when not in news,
            _SURE.index(when.confidence),
            fine.index(when),
        ),
    )
    same = [when for when in fine if (when.earliest, when.latest) == (best.earliest, best.latest)]
    part = next((when.part for when in same if when.part and in_part(best.time, when.part)), None)
    clock = next((when.time for when in same if when.time and in_part(when.time, part)), None)
    return replace(best, part=best.part or part, time=best.time or clock)


def _places(events: Sequence[Event]) -> tuple[str, ...]:
    """The most exact places that a telling gives."""
    return max((event.places for event in events), key=len)[:_MOST]


def _days(sources: Sequence[Source]) -> tuple[Disagreement, ...]:
    """The days that the sources tell, where they cannot all be right."""
    claims: dict[str, dict[str, None]] = {}
    spans = {}
    for source in sources:
        claims.setdefault(source.when.edtf, {})[source.article] = None
        spans[source.when.edtf] = source.when
    apart = [a for a in spans if any(_contradict(spans[a], spans[b]) for b in spans)]
    if not apart:
        return ()
    return (Disagreement("date", tuple(Claim(value, tuple(claims[value])) for value in sorted(apart))),)


def _contradict(one: When, two: When) -> bool:
    """Tell whether two dates cannot both be right."""
    return (one.latest < two.earliest or two.latest < one.earliest) and not loose(one, two)


def _parts(sources: Sequence[Source]) -> tuple[Disagreement, ...]:
    """The parts of one day that the sources tell, where they cannot all be right."""
    claims: dict[tuple[date, Part], dict[str, None]] = {}
    for source in sources:
        if source.when.part and source.when.earliest == source.when.latest:
            claims.setdefault((source.when.earliest, source.when.part), {})[source.article] = None
    apart = [one for one in claims if any(one[0] == two[0] and not near(one[1], two[1]) for two in claims)]
    told = sorted(apart, key=lambda one: (one[0], tuple(Part).index(one[1])))
    if not told:
        return ()
    return (Disagreement("part", tuple(Claim(one[1].value, tuple(claims[one])) for one in told)),)


def _figures(events: Sequence[Event]) -> tuple[Disagreement, ...]:
    """The figures of one thing that differ between the tellings ("3 người", "4 người")."""
    told: dict[str, dict[str, dict[str, None]]] = {}
    for event in events:
        for source in event.sources:
            for thing, value in _counted(f"{event.title}\n{source.quote}").items():
                told.setdefault(thing, {}).setdefault(value, {})[source.article] = None
    out = []
    for thing in sorted(told):
        values = told[thing]
        if len(values) > 1:
            claims = (Claim(f"{value} {thing}", tuple(values[value])) for value in sorted(values))
            out.append(Disagreement("number", tuple(claims)))
    return tuple(out)


def _counted(text: str) -> dict[str, str]:
    """The things that a telling counts once, with the figure; a thing counted twice tells nothing."""
    found: dict[str, set[str]] = {}
    for figure in _FIGURE.finditer(text):
        if figure[2].lower() in _UNTELLING:
            continue
        thing = even(" ".join(filter(None, (figure[2], figure[3]))))
        found.setdefault(thing, set()).add(_WORDS.get(figure[1].lower(), figure[1]))
    return {thing: next(iter(values)) for thing, values in found.items() if len(values) == 1}

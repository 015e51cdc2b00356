"""Readings to a `Timeline`: each article's happenings become events, each event with its sources."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.config import Editorial
from timeline.events.agreeing import agree
from timeline.events.folding import slug
from timeline.events.gathering import Happening, happenings
from timeline.events.identity import distinct, telling_id
from timeline.events.merging import clusters
from timeline.events.places import places_of
from timeline.events.sentences import sentences
from timeline.events.tags import tags_of
from timeline.events.titles import clause_title, fits, period_title, points, reference_title, shorten
from timeline.model import Event, EventKind, Reading, Source, Timeline

_SUMMARY = 320
_PLAIN = Editorial()


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as one article tells it, and the mentions it was made of: (reading, mention) numbers."""

    event: Event
    mentions: tuple[tuple[int, int], ...]


def tell(readings: Sequence[Reading], editorial: Editorial = _PLAIN) -> Timeline:
    """Make the timeline of `readings` (in order of path); events come in order of time."""
    drafts = [draft for number, reading in enumerate(readings) for draft in drafts_of(reading, number, editorial)]
    told = distinct(draft.event for draft in drafts)
    merged = []
    for numbers in clusters(told):
        event = agree([told[number] for number in numbers])
        mentions = tuple(mention for number in numbers for mention in drafts[number].mentions)
        merged.append(Draft(event, mentions))
    events = tuple(sorted((draft.event for draft in merged), key=order))
    return Timeline(events, _linked(readings, merged))


def order(event: Event) -> tuple[object, ...]:
    """The key by which events stand on a timeline: first day, last day, clock time and part, id."""
    when = event.when
    hour = when.time.hour * 60 + when.time.minute if when.time else -1
    return (when.earliest, when.latest, _PARTS.index(when.part) if when.part else -1, hour, event.id)


_PARTS = ("dawn", "morning", "noon", "afternoon", "evening", "night")


def drafts_of(reading: Reading, number: int, editorial: Editorial = _PLAIN) -> list[Draft]:
    """Draft the events that one article tells of."""
    return [
        Draft(_event(happening, reading, editorial), tuple((number, told.index) for told in happening.tellings))
        for happening in happenings(reading)
    ]


def _event(happening: Happening, reading: Reading, editorial: Editorial) -> Event:
    """Write one happening as an event with its one source."""
    article, lead = reading.article, happening.lead
    title = title_of(happening, reading)
    summary = _summary(happening, reading)
    first = happening.tellings[0]
    return Event(
        id=telling_id(article.path, article.title, first.mention.text, first.place.sentence),
        slug=slug(title),
        when=happening.when,
        title=title,
        summary=summary,
        kind=happening.kind,
        places=places_of(
            lead.place.sentence, article.text, own=happening.kind is EventKind.MAIN, day=happening.when.latest
        ),
        tags=tags_of(article.meta.tags, f"{title}\n{summary}", editorial.tags),
        sources=(_source(happening, reading),),
    )


def _source(happening: Happening, reading: Reading) -> Source:
    """What the article says of the happening, word for word."""
    article, lead = reading.article, happening.lead
    return Source(
        article=article.path,
        title=article.title,
        published=article.published,
        url=article.meta.url,
        phrase=lead.mention.text,
        quote=" ".join(lead.place.sentence.split()),
        when=lead.mention.when,
        start=lead.mention.start,
        end=lead.mention.end,
    )


def title_of(happening: Happening, reading: Reading) -> str:
    """Choose the headline for the article's own happening where it fits, else the clearest clause."""
    if happening.kind is EventKind.PERIOD:
        return period_title(happening.lead.place)
    if happening.kind is EventKind.REFERENCE:
        return reference_title(happening.lead.place)
    headline = " ".join(reading.article.title.split())
    quotes = [told.place for told in happening.tellings if not told.verdict.weak] or [happening.lead.place]
    if happening.kind is EventKind.MAIN and any(fits(headline, place.sentence) for place in quotes):
        return shorten(headline)
    titles = [clause_title(place) for place in dict.fromkeys([happening.lead.place, *quotes])]
    standing = [title for title in titles if len(title) >= 20 and not points(title)]
    if standing:
        return standing[0]
    return shorten(headline) if happening.kind is EventKind.MAIN and headline else titles[0] or shorten(headline)


def _summary(happening: Happening, reading: Reading) -> str:
    """The sentence of the source, and what follows it in its paragraph while it stays short; at most three."""
    text, lead = reading.article.text, happening.lead
    taken = [lead.sentence]
    others = [told.sentence for told in happening.tellings]
    for span in sentences(text):
        follows = span[0] >= taken[-1][1] and "\n" not in text[taken[-1][1] : span[0]]
        if not follows or len(taken) == 3 or span[1] - taken[0][0] > _SUMMARY:
            continue
        dated = any(span[0] <= mention.start < span[1] for mention in reading.mentions)
        if dated and span not in others:
            break
        taken.append(span)
    return " ".join(text[taken[0][0] : taken[-1][1]].split())


def _linked(readings: Sequence[Reading], drafts: Sequence[Draft]) -> tuple[Reading, ...]:
    """Write into each reading which event every mention became part of."""
    ids: list[list[str | None]] = [[None] * len(reading.mentions) for reading in readings]
    for draft in drafts:
        for number, index in draft.mentions:
            ids[number][index] = draft.event.id
    return tuple(replace(reading, event_ids=tuple(own)) for reading, own in zip(readings, ids, strict=True))

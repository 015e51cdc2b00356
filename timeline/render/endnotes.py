"""The sources behind events as numbered notes: what a printed page cites, and what the script that prints reads."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.render.data import json_text
from timeline.render.plain import one_line
from timeline.render.views import EventView, Reason, Site


@dataclass(frozen=True, slots=True)
class Note:
    """One source: headline, paper, publication date, address on the web; all but the headline may be empty."""

    title: str
    paper: str
    published: str
    original: str


@dataclass(frozen=True, slots=True)
class Endnotes:
    """The notes of a page in the order in which they are first cited, and each event's numbers ("1, 3") by its id."""

    cited: Mapping[str, str]
    notes: tuple[Note, ...]


def endnotes(events: Iterable[EventView]) -> Endnotes:
    """Number the sources of events; an article that tells of several has one number."""
    numbers: dict[Note, int] = {}
    cited = {}
    for event in events:
        found = {numbers.setdefault(_note(r), len(numbers) + 1) for r in event.reasons}
        cited[event.event.id] = ", ".join(map(str, sorted(found)))
    return Endnotes(cited, tuple(numbers))


def sources_file(site: Site) -> bytes:
    """Write the sources of every event for a script that prints what was found; events stand as in the search index."""
    numbers: dict[Note, int] = {}
    events = [sorted({numbers.setdefault(_note(r), len(numbers)) for r in e.reasons}) for e in site.events]
    rows = ",\n".join(json_text([n.title, n.paper, n.published, n.original]) for n in numbers)
    text = f'timelineSources({{"notes":[\n{rows}\n],"events":{json_text(events)}}});\n'
    return text.encode("utf-8")


def _note(reason: Reason) -> Note:
    article = reason.article
    title = (article.reading.article.title if article else "") or reason.source.title or reason.source.article
    paper = article.paper.name if article and article.paper else ""
    return Note(one_line(title), one_line(paper), article.published if article else "", reason.original)

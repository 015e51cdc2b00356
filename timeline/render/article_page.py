"""A page an article: the text as it was, every date phrase marked and explained beside it, its events listed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from timeline.model import Mention, Reading, Role
from timeline.render.body import Paragraph, paragraphs
from timeline.render.files import Draw, Sheet
from timeline.render.linked_data import article_data
from timeline.render.plain import one_line
from timeline.render.views import ArticleView, EventView, Site
from timeline.when import text as when_text

# What would be an event if the sentence told enough to be one.
_TELLING = (Role.EVENT, Role.FUTURE)


@dataclass(frozen=True, slots=True)
class Note:
    """What a date phrase means, for the margin: its number, words, value, reasoning, and the event it became."""

    number: int
    phrase: str
    when: str
    why: str
    role: str
    url: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of blocks in one element (list items share a list) with the notes that stand beside it."""

    kind: str
    blocks: tuple[Paragraph, ...]
    notes: tuple[Note, ...]


def pages(site: Site, draw: Draw) -> Iterator[Sheet]:
    """Make the page of every article."""
    events = {e.event.id: e for e in site.events}
    for article in site.articles.values():
        mine = _own_events(article.reading, events)
        yield draw("article.html", article.url, partial(_context, article, mine, events, site), (article, mine))


def _context(
    article: ArticleView, mine: list[EventView], events: Mapping[str, EventView], site: Site
) -> dict[str, Any]:
    return {
        "page_title": article.title,
        "page_description": one_line(article.reading.article.text[:250])[:200],
        "article": article,
        "meta": article.reading.article.meta,
        "stretches": _stretches(article, events, site),
        "events": mine,
        "og_type": "article",
        "structured": article_data(article, site),
    }


def _own_events(reading: Reading, events: Mapping[str, EventView]) -> list[EventView]:
    """List the events that an article tells of, each once, in the order of the text."""
    return [events[i] for i in dict.fromkeys(reading.event_ids) if i is not None and i in events]


def _stretches(article: ArticleView, events: Mapping[str, EventView], site: Site) -> list[Stretch]:
    reading = article.reading
    ids = reading.event_ids or (None,) * len(reading.mentions)
    targets = {n: f"../{events[i].url}" for n, i in enumerate(ids) if i is not None and i in events}
    notes = [_note(n, m, targets.get(n, ""), site) for n, m in enumerate(reading.mentions)]
    found: list[Stretch] = []
    for block in paragraphs(reading, targets):
        beside = tuple(notes[n] for n in block.mentions)
        if block.tag == "li" and found and found[-1].kind == "list":
            found[-1] = Stretch("list", (*found[-1].blocks, block), found[-1].notes + beside)
        else:
            found.append(Stretch("list" if block.tag == "li" else block.kind, (block,), beside))
    return found


def _note(number: int, mention: Mention, url: str, site: Site) -> Note:
    language = site.words.language
    basis = mention.when.basis
    return Note(
        number=number + 1,
        phrase=mention.text,
        when=when_text.long(mention.when, language),
        why=basis.vi if language == "vi" else basis.en,
        role=site.words["role_unused" if not url and mention.role in _TELLING else f"role_{mention.role.value}"],
        url=url,
    )

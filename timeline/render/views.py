"""Events and articles as templates need them: every string ready, every address relative to the site's root."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from timeline.config import Config
from timeline.model import Article, Event, EventKind, Reading, Source, Timeline
from timeline.render.plain import web_address
from timeline.render.slugs import marked_slug
from timeline.render.theme import Theme
from timeline.render.wording import Wording
from timeline.when import text as when_text


@dataclass(frozen=True, slots=True)
class Link:
    """A name and the address that it leads to; `count` where it stands for many."""

    name: str
    url: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class WhenView:
    """A date in words: `iso` for `<time>` (may be empty), figures, in full, and the pieces of a row."""

    iso: str
    short: str
    long: str
    day: str
    weekday: str
    part: str
    clock: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an event has its date, by one source: sentence, reading, and what it was read against."""

    before: str
    phrase: str
    after: str
    why: str
    when: WhenView
    sure: str
    article: "ArticleView | None"
    source: Source
    original: str
    anchor: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article as others point to it; `published` and `published_from` are empty where unknown."""

    reading: Reading
    url: str
    paper: Link | None
    published: str
    published_iso: str
    published_from: str
    original: str

    @property
    def title(self) -> str:
        """The headline, or the file's path where there is none."""
        return self.reading.article.title or self.reading.article.path


@dataclass(frozen=True, slots=True)
class EventView:
    """An event as every page shows it."""

    event: Event
    when: WhenView
    kind: str
    doubts: tuple[str, ...]
    places: tuple[Link, ...]
    tags: tuple[Link, ...]
    papers: tuple[Link, ...]
    reasons: tuple[Reason, ...]

    @property
    def url(self) -> str:
        """The address of the event's own page."""
        return self.event.url

    @property
    def told_by(self) -> ArticleView | None:
        """The one article that tells of it where no paper is known to have it, and its headline says something new."""
        article = self.reasons[0].article if len(self.reasons) == 1 and not self.papers else None
        return article if article and article.title != self.event.title else None


@dataclass(frozen=True, slots=True)
class Site:
    """One build's material: what came in, the theme and its words, and the views of every event and article."""

    config: Config
    theme: Theme
    words: Wording
    timeline: Timeline
    events: tuple[EventView, ...]
    articles: Mapping[str, ArticleView]
    newest: date | None

    @property
    def happenings(self) -> list[EventView]:
        """What stands in the spine: everything but references and periods."""
        return [e for e in self.events if e.event.kind not in (EventKind.REFERENCE, EventKind.PERIOD)]

    def of_kind(self, kind: EventKind) -> list[EventView]:
        """List the events of one kind."""
        return [e for e in self.events if e.event.kind is kind]


def look(timeline: Timeline, config: Config, theme: Theme) -> Site:
    """Prepare the views of a whole timeline."""
    words = Wording(config.language, theme.strings)
    addresses = _addresses([r.article for r in timeline.readings])
    articles = {r.article.path: _article(r, addresses[r.article.path], words) for r in timeline.readings}
    events = tuple(_event(e, articles, words) for e in sorted(timeline.events, key=order))
    days = [r.article.published.day for r in timeline.readings if r.article.published]
    return Site(config, theme, words, timeline, events, articles, max(days, default=None))


def order(event: Event) -> tuple[date, date, bool, str, str]:
    """Sort by time; within a day by the clock and part of day, then by title and id."""
    when = event.when
    clock = f"{when.time:%H:%M}" if when.time else _FROM.get(when.part.value if when.part else "", "")
    return (when.earliest, when.latest, event.kind is not EventKind.MAIN and not clock, clock, event.title + event.id)


# Where a part of day stands among clock times; a day with no hour said comes first.
_FROM = {
    "dawn": "03:00",
    "morning": "05:00",
    "noon": "11:00",
    "afternoon": "13:00",
    "evening": "18:00",
    "night": "22:00",
}


# Names of places, topics and papers return on page after page.
_NAMES = 10_000


@lru_cache(_NAMES)
def place_link(name: str) -> Link:
    """Point to the page of a place."""
    return Link(name, f"places/{marked_slug(name, name)}.html")


@lru_cache(_NAMES)
def tag_link(name: str) -> Link:
    """Point to the page of a tag."""
    return Link(name, f"tags/{marked_slug(name, name)}.html")


@lru_cache(_NAMES)
def paper_link(name: str) -> Link:
    """Point to the page of a newspaper or other source."""
    return Link(name, f"sources/{marked_slug(name, name)}.html")


def look_when(when: "Source | Event", language: str) -> WhenView:
    """Put the date of an event or of a source in words."""
    value = when.when
    return WhenView(
        iso=when_text.machine(value),
        short=when_text.short(value, language),
        long=when_text.long(value, language),
        day=_day_column(value.earliest.day, value.latest.day, when_text.is_day(value)),
        weekday=when_text.weekday(value.earliest, language) if when_text.is_day(value) else "",
        part=when_text.part(value.part, language),
        clock=when_text.clock(value.time, language),
    )


def _day_column(first: int, last: int, one: bool) -> str:
    return str(first) if one else f"{first}–{last}"


def _event(event: Event, articles: Mapping[str, ArticleView], words: Wording) -> EventView:
    reasons = tuple(_reason(s, articles, words) for s in event.sources)
    papers = {r.article.paper.name: r.article.paper for r in reasons if r.article and r.article.paper}
    return EventView(
        event=event,
        when=look_when(event, words.language),
        kind="" if event.kind is EventKind.MAIN else words.kind(event.kind),
        doubts=words.doubts(event),
        places=tuple(place_link(name) for name in event.places),
        tags=tuple(tag_link(name) for name in event.tags),
        papers=tuple(papers.values()),
        reasons=reasons,
    )


def _reason(source: Source, articles: Mapping[str, ArticleView], words: Wording) -> Reason:
    before, phrase, after = _around(source.quote, source.phrase)
    basis = source.when.basis
    return Reason(
        before=before,
        phrase=phrase,
        after=after,
        why=basis.vi if words.language == "vi" else basis.en,
        when=look_when(source, words.language),
        sure=words.confidence(source.when.confidence),
        article=articles.get(source.article),
        source=source,
        original=web_address(source.url) or "",
        anchor=_anchor(source, articles.get(source.article)),
    )


def _anchor(source: Source, article: ArticleView | None) -> str:
    """Find the mark of a source's phrase on its article's page; empty where an editor added the source."""
    mentions = article.reading.mentions if article else ()
    return next((f"m{n}" for n, m in enumerate(mentions, 1) if m.start == source.start), "")


def _around(quote: str, phrase: str) -> tuple[str, str, str]:
    """Cut a sentence at the phrase that dates it; the whole stands before where it is not in it."""
    at = quote.find(phrase) if phrase else -1
    return (quote, "", "") if at < 0 else (quote[:at], phrase, quote[at + len(phrase) :])


def _addresses(articles: Sequence[Article]) -> dict[str, str]:
    """Give each article's page an address, by path: after headline, day and paper, so that a file may be renamed.

    Articles that share all three, or have no headline, are told apart by their paths.
    """
    keys = {
        a.path: "\0".join((a.title, a.published.day.isoformat() if a.published else "", a.meta.source or ""))
        for a in articles
    }
    alike = Counter(keys.values())
    found = {}
    for article in articles:
        key = keys[article.path]
        own = article.title and alike[key] == 1
        found[article.path] = (
            f"articles/{marked_slug(article.title or article.path, key if own else article.path)}.html"
        )
    return found


def _article(reading: Reading, url: str, words: Wording) -> ArticleView:
    article = reading.article
    published = article.published
    return ArticleView(
        reading=reading,
        url=url,
        paper=paper_link(article.meta.source) if article.meta.source else None,
        published=words.published(published) if published else "",
        published_iso=published.iso if published else "",
        published_from=words.published_from(published.source) if published else "",
        original=web_address(article.meta.url) or "",
    )

"""The articles one by one, newest first: what the timeline was made from, so that one can see that all is there."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from timeline.render.files import Draw, Sheet
from timeline.render.views import ArticleView, Site

# So many lines open at once on a phone.
_PAGE = 500
FIRST = "articles/index.html"


@dataclass(frozen=True, slots=True)
class Entry:
    """An article, and how many events of the timeline it tells of, in words; empty where of none."""

    article: ArticleView
    day: str
    count: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """The articles of a year, or those whose year nobody knows."""

    name: str
    entries: tuple[Entry, ...]


def pages(site: Site, draw: Draw) -> Iterator[Sheet]:
    """Make the list of all articles, cut into pages that open at once."""
    articles = sorted(site.articles.values(), key=_age)
    starts = range(0, len(articles), _PAGE)
    urls = [f"articles/index-{n}.html" if n > 1 else FIRST for n in range(1, len(starts) + 1)]
    known = {e.event.id for e in site.events}
    for n, (url, start) in enumerate(zip(urls, starts, strict=True)):
        title = site.words["articles_label"]
        context = {
            "page_title": title if len(urls) == 1 else f"{title} ({n + 1}/{len(urls)})",
            "count": site.words.count("articles", len(articles)),
            "shelves": _shelves(articles[start : start + _PAGE], known, site),
            "newer": urls[n - 1].rpartition("/")[2] if n else "",
            "older": urls[n + 1].rpartition("/")[2] if n + 1 < len(urls) else "",
        }
        yield draw("articles.html", url, context)


def _age(article: ArticleView) -> tuple[int, str, str]:
    """Sort the newest first, what has no publication date last, and what came on one day by title."""
    published = article.reading.article.published
    return (-published.day.toordinal() if published else 0, article.title, article.url)


def _shelves(articles: list[ArticleView], known: set[str], site: Site) -> list[Shelf]:
    def year(article: ArticleView) -> str:
        published = article.reading.article.published
        return str(published.day.year) if published else site.words["published_unknown"]

    return [Shelf(name, tuple(_entry(a, known, site) for a in some)) for name, some in groupby(articles, key=year)]


def _entry(article: ArticleView, known: set[str], site: Site) -> Entry:
    published = article.reading.article.published
    told = len({i for i in article.reading.event_ids if i in known})
    return Entry(
        article, site.words.day(published.day) if published else "", site.words.count("events", told) if told else ""
    )

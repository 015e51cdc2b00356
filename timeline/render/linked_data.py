"""What a page is about as JSON-LD (schema.org), for search engines: only what the articles say."""

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from timeline.model import EventKind
from timeline.render.data import json_text
from timeline.render.plain import one_line
from timeline.render.views import ArticleView, EventView, Link, Site
from timeline.when import text as when_text


def event_data(event: EventView, site: Site) -> Markup:
    """Describe a happening of one known day as an Event; anything less certain only by its place in the site."""
    trail = _trail(site, [Link(event.event.title, event.url)])
    when = event.event.when
    if not when_text.is_days(when) or event.event.kind in (EventKind.PERIOD, EventKind.REFERENCE):
        return _script([trail])
    found: dict[str, Any] = {
        "@type": "Event",
        "name": one_line(event.event.title),
        "startDate": _moment(event),
        "description": one_line(event.event.summary),
    }
    if not when.time:  # when it ended is not said where only the hour of its beginning is
        found["endDate"] = when.latest.isoformat()
    if event.event.places:
        found["location"] = [{"@type": "Place", "name": one_line(name)} for name in event.event.places]
    if site.config.base_url:
        found["url"] = f"{site.config.base_url}{event.url}"
    return _script([found, trail])


def _moment(event: EventView) -> str:
    """Write when an event begins: its day, and with the zone its clock time where one was said."""
    when = event.event.when
    moment = when_text.machine(when) or when.earliest.isoformat()
    return f"{moment}+07:00" if "T" in moment else moment


def article_data(article: ArticleView, site: Site) -> Markup:
    """Describe an article as a NewsArticle; its address is the paper's own where that is known."""
    meta, published = article.reading.article.meta, article.reading.article.published
    found: dict[str, Any] = {"@type": "NewsArticle", "headline": one_line(article.title), "inLanguage": "vi"}
    if published:
        found["datePublished"] = published.iso
    if meta.author:
        found["author"] = {"@type": "Person", "name": one_line(meta.author)}
    if meta.source:
        found["publisher"] = {"@type": "Organization", "name": one_line(meta.source)}
    if article.original:
        found["url"] = article.original
    return _script([found, _trail(site, [Link(article.title, article.url)])])


def _trail(site: Site, links: Sequence[Link]) -> dict[str, Any]:
    base = site.config.base_url
    steps = [Link(site.config.title, "index.html"), *links]
    items = []
    for position, link in enumerate(steps, 1):
        item: dict[str, Any] = {"@type": "ListItem", "position": position, "name": one_line(link.name)}
        items.append(item | ({"item": f"{base}{link.url}"} if base else {}))
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _script(graph: list[dict[str, Any]]) -> Markup:
    # json_text escapes <, > and &: nothing in it can end the element.
    return Markup(json_text({"@context": "https://schema.org", "@graph": graph}))

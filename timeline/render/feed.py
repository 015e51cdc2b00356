"""The newest happenings as an Atom feed (RFC 4287), made without a clock: its dates are the articles' own."""

import uuid
from datetime import datetime, time, timedelta, timezone
from xml.etree import ElementTree as ET

from timeline.model import Published
from timeline.render.files import File
from timeline.render.plain import one_line
from timeline.render.views import EventView, Site

_ATOM = "http://www.w3.org/2005/Atom"
_LENGTH = 50
_VIETNAM = timezone(timedelta(hours=7))
_NONE = datetime(1970, 1, 1, tzinfo=_VIETNAM)


def atom(site: Site) -> File:
    """Write the 50 events whose articles are newest; ids stay the same wherever the site is published."""
    events = sorted(site.happenings, key=lambda e: (_updated(e), e.event.id), reverse=True)[:_LENGTH]
    config = site.config
    feed = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": site.words.language})
    _add(feed, "id", config.base_url or _urn(config.title))
    _add(feed, "title", config.title)
    if config.description:
        _add(feed, "subtitle", config.description)
    _add(feed, "updated", max((_updated(e) for e in events), default=_NONE).isoformat())
    _add(_add(feed, "author", ""), "name", config.title)
    _add(feed, "link", "", href=f"{config.base_url}index.html")
    if config.base_url:
        _add(feed, "link", "", rel="self", href=f"{config.base_url}feed.xml")
    for event in events:
        _entry(feed, event, site)
    ET.indent(feed, " ")
    return File("feed.xml", b'<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(feed, encoding="utf-8") + b"\n")


def _entry(feed: ET.Element, event: EventView, site: Site) -> None:
    entry = _add(feed, "entry", "")
    _add(entry, "id", _urn(event.event.id))
    _add(entry, "title", one_line(f"{event.when.short}: {event.event.title}"))
    _add(entry, "link", "", href=f"{site.config.base_url}{event.url}")
    _add(entry, "updated", _updated(event).isoformat())
    _add(entry, "summary", one_line(event.event.summary or event.event.title))
    for name in (*event.event.places, *event.event.tags):
        _add(entry, "category", "", term=one_line(name))


def _updated(event: EventView) -> datetime:
    """Tell when the newest source was published, in Vietnam's zone; midnight where only the day is known."""
    return max((_moment(r.source.published) for r in event.reasons if r.source.published), default=_NONE)


def _moment(published: Published) -> datetime:
    return published.at or datetime.combine(published.day, time(), _VIETNAM)


def _add(parent: ET.Element, name: str, text: str, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, name, attributes)
    element.text = one_line(text) or None
    return element


def _urn(key: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_OID, f"timeline:{key}").urn

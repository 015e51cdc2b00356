"""Timeline to an Atom feed (RFC 4287): an entry for each event, the latest published first."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from timeline.config import Config
from timeline.model import Event, Timeline
from timeline.render.exports import told
from timeline.render.plain import one_line

PATH = "atom.xml"


def write(timeline: Timeline, config: Config) -> Iterator[bytes]:
    """Yield the feed, element by element."""
    events = told.newest_first(timeline)
    yield b'<?xml version="1.0" encoding="utf-8"?>\n'
    yield f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{config.language}">\n'.encode()
    for element in _head(config, events):
        yield _bytes(element)
    for event in events:
        yield _bytes(_entry(event, config))
    yield b"</feed>\n"


def _head(config: Config, events: list[Event]) -> Iterator[ET.Element]:
    yield _element("title", config.title)
    if config.description:
        yield _element("subtitle", config.description)
    yield _element("id", config.base_url or told.site_name(config))
    newest = told.stamp(events[0]) if events else told.UNKNOWN
    yield _element("updated", newest.isoformat(timespec="seconds"))
    author = ET.Element("author")
    author.append(_element("name", config.title))
    yield author
    yield _element("generator", "timeline")
    if config.base_url:
        yield ET.Element("link", {"rel": "self", "href": config.base_url + PATH})
        yield ET.Element("link", {"rel": "alternate", "href": config.base_url})


def _entry(event: Event, config: Config) -> ET.Element:
    entry = ET.Element("entry")
    moment = told.stamp(event).isoformat(timespec="seconds")
    # A link relative to the feed leads to the page also where the site's own address is not known.
    entry.extend(
        [
            _element("title", told.dated_title(event, config)),
            _element("id", told.name(event)),
            _element("updated", moment),
            _element("published", moment),
            ET.Element("link", {"rel": "alternate", "href": told.page(event, config) or event.url}),
            *(ET.Element("category", {"term": one_line(tag)}) for tag in event.tags),
        ]
    )
    content = _element("content", "")
    content.set("type", "text")
    content.text = "\n".join(told.account(event, config))
    entry.append(content)
    return entry


def _element(name: str, text: str) -> ET.Element:
    element = ET.Element(name)
    element.text = one_line(text)
    return element


def _bytes(element: ET.Element) -> bytes:
    return ET.tostring(element, encoding="unicode").encode("utf-8") + b"\n"

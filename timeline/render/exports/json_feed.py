"""Timeline to JSON Feed 1.1: an item for each event, the latest published first."""

from collections.abc import Iterator
from typing import Any

from timeline.config import Config
from timeline.model import Event, Timeline
from timeline.render.data import json_text
from timeline.render.exports import told
from timeline.render.plain import one_line

PATH = "feed.json"


def write(timeline: Timeline, config: Config) -> Iterator[bytes]:
    """Yield the feed, a line for each item."""
    yield json_text(_head(config))[:-1].encode("utf-8") + b', "items": ['
    between = b"\n"
    for event in told.newest_first(timeline):
        yield between + json_text(_item(event, config)).encode("utf-8")
        between = b",\n"
    yield b"\n]}\n"


def _head(config: Config) -> dict[str, str]:
    head = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": one_line(config.title),
        "description": one_line(config.description),
        "home_page_url": config.base_url,
        "feed_url": config.base_url and config.base_url + PATH,
        "language": config.language,
    }
    return {key: value for key, value in head.items() if value}


def _item(event: Event, config: Config) -> dict[str, Any]:
    moment = told.stamp(event)
    item = {
        "id": told.name(event),
        "url": told.page(event, config),
        "title": told.dated_title(event, config),
        "content_text": "\n".join(told.account(event, config)),
        "date_published": moment.isoformat(timespec="seconds") if moment is not told.UNKNOWN else None,
        "tags": [one_line(tag) for tag in event.tags],
    }
    return {key: value for key, value in item.items() if value}

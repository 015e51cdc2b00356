"""Atom and JSON Feed, read back by a feed reader's library, a strict XML parser and a schema of our own."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from timeline.config import Config
from timeline.model import Timeline
from timeline.render.exports import atom, json_feed
from timeline.render.plain import one_line

ATOM = "{http://www.w3.org/2005/Atom}"
TEXT = {"type": "string", "minLength": 1}
# JSON Feed 1.1 as its specification has it, as far as we use it.
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": TEXT,
        "description": TEXT,
        "home_page_url": {"type": "string", "pattern": "^https?://"},
        "feed_url": {"type": "string", "pattern": "^https?://"},
        "language": TEXT,
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "content_text"],
                "additionalProperties": False,
                "properties": {
                    "id": TEXT,
                    "url": {"type": "string", "pattern": "^https?://"},
                    "title": TEXT,
                    "content_text": {"type": "string"},
                    "date_published": {
                        "type": "string",
                        "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$",
                    },
                    "tags": {"type": "array", "items": TEXT},
                },
            },
        },
    },
}


@pytest.fixture
def published_site(config: Config) -> Config:
    return replace(config, base_url="https://vi-du.vn/du-an/", description="Những chuyện ven sông.")


def read_atom(timeline: Timeline, config: Config) -> Any:
    found = feedparser.parse(b"".join(atom.write(timeline, config)))
    assert not found.bozo, found.get("bozo_exception")
    return found


def read_json(timeline: Timeline, config: Config) -> dict[str, Any]:
    feed = json.loads(b"".join(json_feed.write(timeline, config)))
    Draft202012Validator(JSON_FEED).validate(feed)
    return feed


def test_a_feed_reader_sees_every_event_the_newest_first(timeline: Timeline, config: Config) -> None:
    found = read_atom(timeline, config)
    assert found.version == "atom10"
    assert len(found.entries) == len(timeline.events)
    first = found.entries[0]
    assert first.title == "29/1/2024: Khởi công cầu Sông Lam Mới"
    assert first.updated == "2024-01-29T21:24:00+07:00"
    assert [tag.term for tag in first.tags] == ["giao thông", "cầu đường"]
    assert first.content[0].type == "text/plain"
    assert found.feed.updated == first.updated


def test_links_are_relative_until_the_site_has_an_address(
    timeline: Timeline, config: Config, published_site: Config
) -> None:
    at_home = read_atom(timeline, config)
    abroad = read_atom(timeline, published_site)
    page = "events/su-kien-5-00000005.html"
    assert (at_home.entries[0].link, abroad.entries[0].link) == (page, published_site.base_url + page)
    assert [entry.id for entry in at_home.entries] == [entry.id for entry in abroad.entries]
    assert "https://vi-du.vn/du-an/atom.xml" in [link.href for link in abroad.feed.links if link.rel == "self"]


def test_atom_has_what_its_standard_demands(timeline: Timeline, published_site: Config) -> None:
    feed = etree.fromstring(b"".join(atom.write(timeline, published_site)))
    for element in (feed, *feed.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"{ATOM}{name}")) == 1
        moment = element.findtext(f"{ATOM}updated")
        assert moment is not None
        assert datetime.fromisoformat(moment).tzinfo is not None
    ids = [element.text for element in feed.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids))


def test_json_feed_says_the_same(timeline: Timeline, published_site: Config) -> None:
    feed = read_json(timeline, published_site)
    entries = read_atom(timeline, published_site).entries
    assert [(i["id"], i["title"], i["url"]) for i in feed["items"]] == [(e.id, e.title, e.link) for e in entries]
    assert feed["feed_url"] == "https://vi-du.vn/du-an/feed.json"
    assert feed["items"][0]["date_published"] == "2024-01-29T21:24:00+07:00"


def test_what_was_never_published_has_no_invented_day(timeline: Timeline, config: Config) -> None:
    assert "date_published" not in read_json(timeline, config)["items"][1]


def test_a_feed_without_entries_is_a_feed(config: Config) -> None:
    empty = Timeline((), ())
    assert read_json(empty, config)["items"] == []
    assert read_atom(empty, config).feed.updated == "1970-01-01T00:00:00+00:00"


def test_hostile_words_are_words(attacked: Timeline, config: Config, hostile: str) -> None:
    data = b"".join(atom.write(attacked, config))
    feed = ET.fromstring(data)
    calm = {"feed", "title", "id", "updated", "author", "name", "generator", "entry", "published", "link"}
    assert {element.tag.removeprefix(ATOM) for element in feed.iter()} <= calm | {"category", "content"}
    assert len(feed.findall(f"{ATOM}entry")) == 2
    title = feed.findtext(f"{ATOM}entry/{ATOM}title")
    assert title is not None
    assert title.partition(": ")[2] == one_line(hostile)
    assert next(link.get("href") for link in feed.iter(f"{ATOM}link")) == attacked.events[0].url
    assert read_json(attacked, config)["items"][0]["title"].partition(": ")[2] == one_line(hostile)

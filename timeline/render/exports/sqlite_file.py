"""Timeline to an SQLite database: events, sources, places, tags, and a full-text index for queries without marks."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from timeline.config import Config
from timeline.model import Timeline
from timeline.render.data import EventRecord, event_records
from timeline.render.plain import folded

# "TmLn": by it `file` and we ourselves know the database again.
APPLICATION_ID = 0x546D4C6E
_PIECE = 1 << 20

# `search` holds each text twice: as it stands, so that "đường" finds "đường" alone, and folded, so that "duong"
# finds both. Its rowid is the event's `number`. No text is kept in it: the words stand in the tables.
_TABLES = f"""
PRAGMA page_size = 4096;
PRAGMA encoding = 'UTF-8';
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = 1;
CREATE TABLE events (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL, earliest TEXT NOT NULL, latest TEXT NOT NULL,
    precision TEXT NOT NULL, modifier TEXT, part TEXT, time TEXT,
    title TEXT NOT NULL, summary TEXT NOT NULL, kind TEXT NOT NULL, confidence TEXT NOT NULL, url TEXT NOT NULL
) STRICT;
CREATE TABLE sources (
    event INTEGER NOT NULL REFERENCES events (number), position INTEGER NOT NULL,
    article TEXT NOT NULL, title TEXT NOT NULL, outlet TEXT, published TEXT, url TEXT,
    phrase TEXT NOT NULL, quote TEXT NOT NULL, date TEXT NOT NULL, why TEXT NOT NULL, why_en TEXT NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE places (event INTEGER NOT NULL REFERENCES events (number), place TEXT NOT NULL) STRICT;
CREATE TABLE tags (event INTEGER NOT NULL REFERENCES events (number), tag TEXT NOT NULL) STRICT;
CREATE TABLE people (event INTEGER NOT NULL REFERENCES events (number), person TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
    title, summary, names, quotes, folded, content = '', tokenize = "unicode61 remove_diacritics 0"
);
"""
_INDICES = """
CREATE INDEX events_by_day ON events (earliest, latest);
CREATE INDEX places_by_name ON places (place, event);
CREATE INDEX tags_by_name ON tags (tag, event);
CREATE INDEX people_by_name ON people (person, event);
INSERT INTO search (search) VALUES ('optimize');
"""
_EVENT = """INSERT INTO events VALUES (:number, :id, :date, :earliest, :latest, :precision, :modifier, :part, :time,
    :title, :summary, :kind, :confidence, :url)"""
_SOURCE = """INSERT INTO sources VALUES (:event, :position, :article, :title, :outlet, :published, :url, :phrase,
    :quote, :date, :why, :why_en)"""
_SEARCH = "INSERT INTO search (rowid, title, summary, names, quotes, folded) VALUES (?, ?, ?, ?, ?, ?)"


def write(timeline: Timeline, _config: Config) -> Iterator[bytes]:
    """Yield the bytes of the database; it is made in memory, so no half-written file is ever left behind."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(_TABLES)
        for number, record in enumerate(event_records(timeline), 1):
            _insert(database, number, record)
        database.commit()
        database.executescript(_INDICES)
        database.execute("VACUUM")
        content = database.serialize()
    for start in range(0, len(content), _PIECE):
        yield content[start : start + _PIECE]


def _insert(database: sqlite3.Connection, number: int, record: EventRecord) -> None:
    database.execute(_EVENT, {"number": number, **_columns(record)})
    for position, source in enumerate(record["sources"], 1):
        database.execute(_SOURCE, {"event": number, "position": position, **source})
    database.executemany("INSERT INTO places VALUES (?, ?)", [(number, place) for place in record["places"]])
    database.executemany("INSERT INTO tags VALUES (?, ?)", [(number, tag) for tag in record["tags"]])
    database.executemany("INSERT INTO people VALUES (?, ?)", [(number, person) for person in record["people"]])
    names = "\n".join([*record["places"], *record["tags"], *record["people"]])
    quotes = "\n".join(source["quote"] for source in record["sources"])
    words = (record["title"], record["summary"], names, quotes)
    database.execute(_SEARCH, (number, *words, folded("\n".join(words))))


def _columns(record: EventRecord) -> dict[str, object]:
    """Give what fits in a column: an event's single values."""
    return {key: value for key, value in record.items() if not isinstance(value, list | dict)}

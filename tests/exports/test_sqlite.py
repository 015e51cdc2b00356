"""SQLite, read back by SQL: the tables, and a search that people can type without marks."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from timeline.config import Config
from timeline.model import Timeline
from timeline.render.data import event_records
from timeline.render.exports.sqlite_file import APPLICATION_ID, write
from timeline.render.plain import one_line

Open = Callable[[Timeline], sqlite3.Connection]


@pytest.fixture
def open_database(config: Config, tmp_path: Path) -> Iterator[Open]:
    opened: list[sqlite3.Connection] = []

    def open_one(timeline: Timeline) -> sqlite3.Connection:
        path = tmp_path / f"{len(opened)}.sqlite"
        path.write_bytes(b"".join(write(timeline, config)))
        opened.append(sqlite3.connect(path))
        return opened[-1]

    yield open_one
    for database in opened:
        database.close()


def search(database: sqlite3.Connection, words: str) -> list[str]:
    rows = database.execute(
        "SELECT events.id FROM search JOIN events ON events.number = search.rowid WHERE search MATCH ? ORDER BY rank",
        (words,),
    )
    return [row[0] for row in rows]


def test_the_tables_hold_what_events_json_holds(timeline: Timeline, open_database: Open) -> None:
    database = open_database(timeline)
    database.row_factory = sqlite3.Row
    rows = database.execute("SELECT * FROM events ORDER BY number").fetchall()
    records = list(event_records(timeline))
    for row, record in zip(rows, records, strict=True):
        assert {key: row[key] for key in row.keys() if key != "number"} == {  # noqa: SIM118  # a Row is no mapping
            key: value
            for key, value in record.items()
            if key in row.keys()  # noqa: SIM118
        }
    sources = database.execute("SELECT article, outlet, why_en FROM sources WHERE event = 5 ORDER BY position")
    assert [tuple(row) for row in sources] == [
        ("tin/cau.txt", "Báo Ven Sông", "The year is that of publication."),
        ("tin/cau-2.txt", None, "The year is that of publication."),
    ]
    places = database.execute("SELECT place FROM places WHERE event = 5").fetchall()
    assert [row[0] for row in places] == ["Đồng Tháp", "Cao Lãnh"]


@pytest.mark.parametrize(
    "words",
    ["dong thap", "Đồng Tháp", "đồng tháp", '"dong thap"', "DONG THAP", "khoi cong", "khởi công", "cau duong", "lam"],
)
def test_search_finds_with_and_without_marks(timeline: Timeline, open_database: Open, words: str) -> None:
    assert search(open_database(timeline), words) == ["00000005"]


def test_marks_that_are_typed_count(timeline: Timeline, open_database: Open) -> None:
    database = open_database(timeline)
    assert search(database, "đúc") == ["00000008"]
    assert search(database, "đức") == []
    assert search(database, "duong") == ["00000005"]
    assert search(database, "dường") == []


def test_the_database_is_sound_and_known_as_ours(timeline: Timeline, open_database: Open) -> None:
    database = open_database(timeline)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    database.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_hostile_words_are_values(attacked: Timeline, open_database: Open, hostile: str) -> None:
    database = open_database(attacked)
    assert database.execute("SELECT count(*) FROM events").fetchone() == (2,)
    assert database.execute("SELECT title FROM events WHERE number = 1").fetchone() == (one_line(hostile),)


def test_an_empty_timeline_is_a_database(open_database: Open) -> None:
    with closing(open_database(Timeline((), ()))) as database:
        assert search(database, "x") == []

"""What one build leaves to the next: bytes by key in a small database in the project, safe to delete at any time."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

FOLDER = ".timeline"


@contextmanager
def opened(root: Path, file: str) -> Iterator["Store"]:
    """Open a project's store; where the disk refuses it, or the file is damaged, go on with an empty one."""
    path = root / FOLDER / file
    try:
        database = _database(path)
    except (sqlite3.Error, OSError):
        database = _fresh(path)
    try:
        yield Store(database)
    finally:
        database.close()


class Store:
    """What earlier builds left: bytes by key. Only what this build asked for or gave stays in it."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def get(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """Everything there is under these keys."""
        found: dict[bytes, bytes] = {}
        for name in keys:
            try:
                row = self._database.execute("SELECT value FROM kept WHERE key = ?", (name,)).fetchone()
            except sqlite3.Error:
                return found
            if row and isinstance(row[0], bytes):
                found[name] = row[0]
        return found

    def everything(self) -> dict[bytes, bytes]:
        """All that there is."""
        try:
            rows = self._database.execute("SELECT key, value FROM kept").fetchall()
        except sqlite3.Error:
            return {}
        return {key: value for key, value in rows if isinstance(key, bytes) and isinstance(value, bytes)}

    def keep(self, new: Mapping[bytes, bytes], known: Iterable[bytes]) -> None:
        """Add what is new, and drop what is neither new nor known: what was made from things that are no more."""
        wanted = {*new, *known}
        try:
            with self._database as database:
                database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", new.items())
                stale = [(name,) for (name,) in database.execute("SELECT key FROM kept") if name not in wanted]
                database.executemany("DELETE FROM kept WHERE key = ?", stale)
        except sqlite3.Error:  # a full or read-only disk: the next build does the work again
            return


def _database(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(exist_ok=True)
    (path.parent / ".gitignore").write_text("*\n")  # so that it is never committed, whatever the project ignores
    database = sqlite3.connect(path)
    database.execute("PRAGMA synchronous = OFF")  # it may be lost, never wrong: a torn file is made anew
    database.execute("CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB) WITHOUT ROWID")
    return database


def _fresh(path: Path) -> sqlite3.Connection:
    """Replace a damaged file; where that is refused too, remember nothing beyond this build."""
    try:
        path.unlink(missing_ok=True)
        return _database(path)
    except (sqlite3.Error, OSError):
        return _database_in_memory()


def _database_in_memory() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE kept (key BLOB PRIMARY KEY, value BLOB) WITHOUT ROWID")
    return database

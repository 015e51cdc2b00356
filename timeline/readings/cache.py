"""Readings kept from one build to the next: a small database in the project, safe to delete at any time."""

import hashlib
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import timeline

FOLDER = ".timeline"
FILE = "readings.sqlite"

# What decides how a file is read, besides the file: our own modules, and the libraries that they lean on.
_STAGES = ("model.py", "read", "dates", "readings")
_LIBRARIES = ("dateparser", "lxml", "markdown", "nh3", "pypdf", "python-docx", "pyyaml")


def key(path: str, data: bytes) -> bytes:
    """The name under which the readings of a file are kept: it changes with the file, its path and our own code."""
    return hashlib.sha256(b"\0".join((_edition(), path.encode("utf-8", "surrogateescape"), data))).digest()


@contextmanager
def opened(root: Path) -> Iterator["Cache"]:
    """Open the project's cache; where the disk refuses it, or the file is damaged, go on with an empty one."""
    path = root / FOLDER / FILE
    try:
        database = _database(path)
    except (sqlite3.Error, OSError):
        database = _fresh(path)
    try:
        yield Cache(database)
    finally:
        database.close()


class Cache:
    """What earlier builds left: bytes by key. Only what this build asked for or gave stays in it."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def get(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """Everything there is under these keys."""
        found: dict[bytes, bytes] = {}
        for name in keys:
            try:
                row = self._database.execute("SELECT value FROM readings WHERE key = ?", (name,)).fetchone()
            except sqlite3.Error:
                return found
            if row and isinstance(row[0], bytes):
                found[name] = row[0]
        return found

    def keep(self, new: Mapping[bytes, bytes], known: Iterable[bytes]) -> None:
        """Add what is new, and drop what is neither new nor known: articles that were changed or taken away."""
        wanted = {*new, *known}
        try:
            with self._database as database:
                database.executemany("INSERT OR REPLACE INTO readings VALUES (?, ?)", new.items())
                stale = [(name,) for (name,) in database.execute("SELECT key FROM readings") if name not in wanted]
                database.executemany("DELETE FROM readings WHERE key = ?", stale)
        except sqlite3.Error:  # a full or read-only disk: the next build reads the articles again
            return


def _database(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(exist_ok=True)
    (path.parent / ".gitignore").write_text("*\n")  # so that it is never committed, whatever the project ignores
    database = sqlite3.connect(path)
    database.execute("PRAGMA synchronous = OFF")  # it may be lost, never wrong: a torn file is made anew
    database.execute("CREATE TABLE IF NOT EXISTS readings (key BLOB PRIMARY KEY, value BLOB) WITHOUT ROWID")
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
    database.execute("CREATE TABLE readings (key BLOB PRIMARY KEY, value BLOB) WITHOUT ROWID")
    return database


@cache
def _edition() -> bytes:
    """A digest of the code that reads and dates, so that a change of it makes every kept reading stale."""
    package = Path(timeline.__file__).parent
    digest = hashlib.sha256(sys.version.encode())
    for stage in _STAGES:
        top = package / stage
        for path in [top] if top.is_file() else sorted(top.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    for library in _LIBRARIES:
        digest.update(f"{library} {_version(library)}\0".encode())
    return digest.digest()


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "none"

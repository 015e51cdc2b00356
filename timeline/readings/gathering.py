"""Files to readings: read and dated on their own, so by several processes at once, and only where they changed."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from timeline import codec
from timeline.cores import spread
from timeline.dates import find
from timeline.errors import ReadError
from timeline.model import Article, Notice, Reading
from timeline.read import listing, overlooked, read_file
from timeline.read.readers import sidecar
from timeline.readings import cache
from timeline.store import Store, opened

CHUNK = 16  # files handed to a process at a time
LARGEST = 50_000_000  # bytes; a larger file is not read whole only to know whether it changed


@dataclass(frozen=True, slots=True)
class Gathered:
    """Every article's reading in order of path, and a notice for each file that could not be read.

    `keys` name what an article was read from, by its path; where there is none, it must not be kept.
    """

    readings: tuple[Reading, ...]
    notices: tuple[Notice, ...]
    keys: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read: where it lies, the key of its readings (None: not to be kept), and the project's folder."""

    file: Path
    key: bytes | None
    root: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one file came to: the key and bytes of its readings (key None: not to be kept), or why there are none."""

    key: bytes | None = None
    data: bytes = b""
    notice: Notice | None = None


Progress = Callable[[Iterable[Outcome], int], Iterable[Outcome]]


def gather(folder: Path, root: Path, progress: Progress = lambda outcomes, _: outcomes) -> Gathered:
    """Read and date every article under `folder`; names in notices are relative to `root`."""
    listed = listing(folder)
    files = listed.files
    keys = {file: _key(file, root) for file in files}
    with opened(root, cache.FILE) as kept:
        known = _known(kept, [key for key in keys.values() if key])
        new = [file for file in files if keys[file] not in known]
        work = spread(_outcome, [Task(file, keys[file], root) for file in new], chunk=CHUNK)
        outcomes = dict(zip(new, progress(work, len(new)), strict=True))
        kept.keep({o.key: o.data for o in outcomes.values() if o.key and not o.notice}, known)
    readings: list[Reading] = []
    names: dict[str, bytes] = {}
    for file in files:
        outcome = outcomes.get(file)
        key = outcome.key if outcome else keys[file]
        found = codec.load(Reading, outcome.data or b"[]") if outcome else known[key or b""]
        readings += found
        names |= {one.article.path: key for one in found if key}
    unread = (o.notice for o in outcomes.values() if o.notice)
    return Gathered(tuple(readings), (*unread, *(overlooked(file, root) for file in listed.unknown)), names)


def reading(article: Article) -> Reading:
    """Find an article's dates, read against its own publication."""
    published = article.published
    return Reading(article, tuple(find(article.text, (published.at or published.day) if published else None)))


def _key(file: Path, root: Path) -> bytes | None:
    """The name of a file's readings in the cache; None where it cannot be opened or is vast, which its reader tells."""
    try:
        small = file.is_file() and file.stat().st_size <= LARGEST
        beside = sidecar(file)
        said = b"\0" + beside.read_bytes() if beside else b""
        return cache.key(_name(file, root), file.read_bytes() + said) if small else None
    except OSError:
        return None


def _known(kept: Store, keys: Sequence[bytes]) -> dict[bytes, tuple[Reading, ...]]:
    """What the cache holds under the keys, but for what is no longer whole."""
    known: dict[bytes, tuple[Reading, ...]] = {}
    for key, data in kept.get(keys).items():
        with suppress(ValueError):
            known[key] = codec.load(Reading, data)
    return known


def _outcome(task: Task) -> Outcome:
    """Read and date one file; whatever is wrong with it is a notice with its name, and the others go on."""
    file, key, root = task.file, task.key, task.root
    try:
        data = codec.dump(Reading, [reading(article) for article in read_file(file, root)])
        # An editor at work may have saved the file between the two looks at it.
        return Outcome(key if key == _key(file, root) else None, data)
    except ReadError as error:
        return Outcome(notice=Notice(error.vi, error.en, _name(file, root)))
    except Exception as error:
        if os.environ.get("TIMELINE_DEBUG"):
            raise
        what = f"{type(error).__name__}: {error}"
        return Outcome(
            notice=Notice(
                f"timeline gặp lỗi của chính nó khi đọc tệp này ({what}); tệp bị bỏ qua. Hãy báo cho chúng tôi.",
                f"timeline failed on this file by a defect of its own ({what}); it was left out. Please report it.",
                _name(file, root),
            )
        )


def _name(file: Path, root: Path) -> str:
    """A file's path relative to the project; from outside it, as it is."""
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else file.as_posix()

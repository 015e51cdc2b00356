"""Readings to drafts, each article's on its own: from the project's store where they are known, else on every core."""

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

from timeline import codec
from timeline.config import Editorial
from timeline.cores import spread
from timeline.events.draft.drafting import Draft, drafts_of
from timeline.model import Reading
from timeline.store import opened
from timeline.uncollected import uncollected

FILE = "drafts.sqlite"
CHUNK = 64  # articles handed to a process at a time

# What a process drafts from: a copy of this one finds it here, any other is given it.
_laid: list[tuple[Sequence[Reading], Editorial]] = []


def drafted(readings: Sequence[Reading], editorial: Editorial, keys: Mapping[str, bytes], root: Path) -> list[Draft]:
    """Draft the events of every article; `keys` name, by its path, what an article was read from, where it may be kept.

    `root` is the project's folder.
    """
    names = [_name(reading, editorial, keys.get(reading.article.path)) for reading in readings]
    with opened(root, FILE) as store, uncollected():
        known: dict[bytes, bytes] = {}
        drafts: dict[int, Sequence[Draft]] = {}
        found = store.get(name for name in names if name)
        for number, name in enumerate(names):
            with suppress(ValueError, KeyError):  # what the store holds may be anybody's
                drafts[number] = codec.load(Draft, found[name])
                known[name] = found[name]
        new = [number for number in range(len(readings)) if number not in drafts]
        made = dict(zip(new, _made(new, readings, editorial), strict=True))
        store.keep({names[number]: data for number, data in made.items() if names[number]}, known)
    drafts |= {number: codec.load(Draft, data) for number, data in made.items()}
    return [_numbered(draft, number) for number in range(len(readings)) for draft in drafts[number]]


def _made(new: Sequence[int], readings: Sequence[Reading], editorial: Editorial) -> list[bytes]:
    _laid[:] = [(readings, editorial)]
    try:
        return list(spread(_draft, new, chunk=CHUNK, prepare=_lay, given=(readings, editorial)))
    finally:
        _laid.clear()


def _lay(readings: Sequence[Reading], editorial: Editorial) -> None:
    if not _laid:
        _laid.append((readings, editorial))


def _draft(number: int) -> bytes:
    ((readings, editorial),) = _laid
    return codec.dump(Draft, drafts_of(readings[number], 0, editorial))


def _numbered(draft: Draft, number: int) -> Draft:
    return replace(draft, mentions=tuple((number, mention) for _, mention in draft.mentions))


def _name(reading: Reading, editorial: Editorial, key: bytes | None) -> bytes:
    """Name the drafts of an article: by what it was read from, what the editor decided, and our own code."""
    if key is None:
        return b""
    article = reading.article
    said = repr((article.path, article.meta.copies, editorial.tags, editorial.names))
    return hashlib.sha256(_edition() + key + said.encode("utf-8", "surrogatepass")).digest()


@cache
def _edition() -> bytes:
    """A digest of the code that drafts, so that a change of it makes every kept draft stale."""
    digest = hashlib.sha256()
    here = Path(__file__).parent
    for path in sorted(path for path in here.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        digest.update(path.relative_to(here).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.digest()

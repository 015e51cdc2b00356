"""A site to its files, on every core; what an earlier build has made of the same inputs is not made again."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from timeline.config import Config
from timeline.cores import copies, spread
from timeline.model import Timeline
from timeline.render import edition
from timeline.render.files import File, Known, Output
from timeline.render.pages import Book, plan
from timeline.render.prints import Prints
from timeline.uncollected import uncollected

CHUNK = 64  # files made by a process at a time


class Drawing:
    """A site in the making: how many files it has, and, as they are made, the digest of each by the print of it."""

    def __init__(self, timeline: Timeline, config: Config, known: Mapping[bytes, bytes]) -> None:
        """Plan the site. `known` is the `made` of earlier builds. Raises ThemeError where the theme is at fault."""
        self._asked = (timeline, config, known)
        self._desk = _desk(timeline, config, known)
        self.made: dict[bytes, bytes] = {}
        self.total = len(self._desk.book.sheets)

    def files(self) -> Iterator[File | Known]:
        """Make the files, in an order of no meaning but always the same. Raises ThemeError."""
        _laid[:] = [self._desk]
        sheets = self._desk.book.sheets
        try:
            for sheet, drawn in zip(sheets, self._drawn(), strict=True):
                if drawn.print:
                    self.made[drawn.print] = drawn.digest
                if drawn.data is None:
                    yield Known(sheet.path, drawn.digest, partial(_bytes, sheet))
                else:
                    yield File(sheet.path, drawn.data)
        finally:
            _laid.clear()
            # Templates are read as they are needed: where one was edited meanwhile, nobody knows which pages have it.
            if edition.of(self._desk.book.theme, self._asked[1]) != self._desk.book.edition:
                self.made.clear()

    def _drawn(self) -> Iterator["_Drawn"]:
        numbers = range(self.total)
        # To tell a new process the whole timeline takes longer than to look through pages that are mostly known.
        if self._desk.known and not copies():
            return map(_draw, numbers)
        return spread(_draw, numbers, chunk=CHUNK, prepare=_sit_down, given=self._asked)


@dataclass(frozen=True, slots=True)
class _Desk:
    """What a process needs to make any file of the site."""

    book: Book
    known: Mapping[bytes, bytes]
    prints: Prints


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What came of one file: its print (empty where it has none), and its bytes unless they are known; its digest."""

    print: bytes
    digest: bytes
    data: bytes | None


# A process that is a copy of this one finds the desk laid; any other lays its own.
_laid: list[_Desk] = []


def _sit_down(timeline: Timeline, config: Config, known: Mapping[bytes, bytes]) -> None:
    if not _laid:
        _laid.append(_desk(timeline, config, known))


def _desk(timeline: Timeline, config: Config, known: Mapping[bytes, bytes]) -> _Desk:
    """Plan the site."""
    with uncollected():
        return _Desk(plan(timeline, config), known, Prints())


def _draw(number: int) -> _Drawn:
    (desk,) = _laid
    sheet = desk.book.sheets[number]
    if isinstance(sheet, File):
        return _Drawn(b"", b"", sheet.data)
    inputs = sheet.inputs()
    try:
        mark = hashlib.sha256(
            b"\0".join((desk.book.edition, sheet.path.encode(), sheet.maker.encode(), desk.prints.of(inputs)))
        ).digest()
    except TypeError:  # a theme may be told things that have no print; then it is made every time
        return _Drawn(b"", b"", sheet.fill(inputs))
    known = desk.known.get(mark)
    if known is not None:
        return _Drawn(mark, known, None)
    data = sheet.fill(inputs)
    return _Drawn(mark, hashlib.sha256(data).digest(), data)


def _bytes(sheet: Output) -> bytes:
    return sheet.data if isinstance(sheet, File) else sheet.fill(sheet.inputs())

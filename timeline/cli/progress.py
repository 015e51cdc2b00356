"""How far a step of the build is: one line on a terminal, shown only where the step takes over a second."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from timeline.build import Step
from timeline.cli.console import one

T = TypeVar("T")

PATIENCE = 1.0  # seconds before anything is shown
PACE = 0.1  # seconds between two drawings
CELLS = 24

NAMES = {
    Step.FIND: ("Tìm mốc thời gian", "Finding dates"),
    Step.RENDER: ("Dựng trang", "Making pages"),
}


def shown(items: Iterable[T], step: Step, total: int | None) -> Iterator[T]:
    """Hand items on; after a second, draw a line on standard error if that is a terminal, and wipe it at the end."""
    if not sys.stderr.isatty():
        yield from items
        return
    due, drawn = time.monotonic() + PATIENCE, False
    for count, item in enumerate(items, 1):
        yield item
        now = time.monotonic()
        if now >= due:
            due, drawn = now + PACE, True
            _draw(f"{one(*NAMES[step])}  {_bar(count, total)}")
    if drawn:
        _draw("")


def _bar(count: int, total: int | None) -> str:
    if not total:
        return str(count)
    full = CELLS * count // total
    return f"{'█' * full}{'░' * (CELLS - full)}  {count}/{total}"


def _draw(line: str) -> None:
    sys.stderr.write(f"\r\x1b[K{line}")
    sys.stderr.flush()

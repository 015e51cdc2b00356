"""A function over many things, on every core: what comes out is as if they had been done one after another."""

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import suppress
from multiprocessing.context import BaseContext
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

WORTH = 3  # chunks; for fewer, starting processes costs more than it saves
AHEAD = 3  # chunks in the making for each process: enough to keep it busy, few enough to hold in memory


def spread(
    work: Callable[[T], R],
    items: Sequence[T],
    *,
    chunk: int,
    prepare: Callable[..., None] | None = None,
    given: tuple[Any, ...] = (),
) -> Iterator[R]:
    """Yield `work` of each item, in order; by several processes where there is enough to do.

    Each process gets `chunk` items at a time, and calls `prepare(*given)` before its first. Where the system starts
    no processes, or ends them, this one does what is left.
    """
    done = 0
    if len(items) > WORTH * chunk and cores() > 1:
        with suppress(OSError, ImportError, BrokenExecutor):
            for results in _shared(work, items, chunk, prepare, given):
                for result in results:
                    done += 1
                    yield result
    if done < len(items):
        if prepare:
            prepare(*given)
        yield from map(work, items[done:])


def cores() -> int:
    """How many processes may run at once here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def copies() -> bool:
    """Tell whether a further process starts as a copy of this one, which costs next to nothing."""
    return sys.platform == "linux" and threading.active_count() == 1


def _shared(
    work: Callable[[T], R], items: Sequence[T], chunk: int, prepare: Callable[..., None] | None, given: tuple[Any, ...]
) -> Iterator[list[R]]:
    workers = min(cores(), -(-len(items) // chunk))
    waiting: deque[Future[list[R]]] = deque()
    with ProcessPoolExecutor(workers, _context(), initializer=_begin, initargs=(prepare, given)) as pool:
        try:
            for start in range(0, len(items), chunk):
                waiting.append(pool.submit(_each, work, items[start : start + chunk]))
                if len(waiting) > AHEAD * workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:  # Whoever asked may have stopped listening. A thread of the pool that outlives this keeps the next
            # pool from copying this process, and now and then is caught half closed by the end of the program.
            pool.shutdown(cancel_futures=True)


def _context() -> BaseContext:
    """A copy of this process starts at once and knows what this one knows; beside other threads it may hang."""
    return multiprocessing.get_context("fork" if copies() else "spawn")


def _begin(prepare: Callable[..., None] | None, given: tuple[Any, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that the person is looking at
    if prepare:
        prepare(*given)


def _each(work: Callable[[T], R], items: Sequence[T]) -> list[R]:
    return [work(item) for item in items]

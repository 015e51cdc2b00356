"""A stretch of work that makes much and lets go of nothing, in which the collector of cycles rests."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector of cycles rest: over a hundred thousand things it walks in vain for a third of the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()

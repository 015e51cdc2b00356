"""A stretch of work that makes much and lets go of nothing, in which the collector of cycles rests."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected(*, to_the_end: bool = False) -> Iterator[None]:
    """Let the collector of cycles rest: over a hundred thousand things it walks in vain for a third of the time.

    What is made and needed `to_the_end` of the process it never walks, not even when that ends.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if to_the_end:
            gc.freeze()
        if running:
            gc.enable()

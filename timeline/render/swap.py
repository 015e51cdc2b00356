"""Put a finished folder in the place of another so that a reader sees the old or the new one, never a mixture."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_AT_FDCWD = -100
_EXCHANGE = 2  # RENAME_EXCHANGE on Linux and RENAME_SWAP on macOS happen to be the same number


def exchange(one: Path, two: Path) -> bool:
    """Let two folders change places in one step; False where this system or disk cannot."""
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            result = library.renamex_np(os.fsencode(one), os.fsencode(two), _EXCHANGE)
        else:
            result = library.renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(two), _EXCHANGE)
    except (OSError, AttributeError, TypeError):
        return False
    return bool(result == 0)


def replace(new: Path, output: Path, aside: Path) -> bool:
    """Put `new` at `output`, the old folder at `aside` or at `new`; False where the folder cannot be moved.

    Where the two cannot change places in one step there is an instant without `output`;
    `restore` mends what a kill in that instant leaves.
    """
    if not output.exists():
        os.rename(new, output)
        return True
    if exchange(new, output):
        return True
    try:
        os.rename(output, aside)
    except OSError:
        return False
    os.rename(new, output)
    return True


def restore(output: Path, aside: Path) -> None:
    """Bring back the old site where a build was killed between taking it away and putting the new one."""
    if aside.exists() and not output.exists():
        os.rename(aside, output)


@contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Let one build at a time write beside `folder`'s sites; where a system has no such lock, go on without."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)

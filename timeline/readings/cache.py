"""The names under which readings are kept from one build to the next: what a file is, and how it is read."""

import hashlib
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import timeline

FILE = "readings.sqlite"

# What decides how a file is read, besides the file: our own modules, and the libraries that they lean on.
_STAGES = ("model", "read", "dates", "readings")
_LIBRARIES = ("dateparser", "lxml", "markdown", "nh3", "pypdf", "python-docx", "pyyaml")


def key(path: str, data: bytes) -> bytes:
    """The name under which the readings of a file are kept: it changes with the file, its path and our own code."""
    return hashlib.sha256(b"\0".join((_edition(), path.encode("utf-8", "surrogateescape"), data))).digest()


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

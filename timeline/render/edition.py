"""What every page of a site depends on, as one print: our own code, the libraries that fill pages, theme, settings."""

import hashlib
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

import timeline
from timeline.config import Config
from timeline.render.theme import Theme

_LIBRARIES = ("jinja2", "markupsafe")


def of(theme: Theme, config: Config) -> bytes:
    """Give the SHA-256 of all that pages show beyond what they are told of articles and events."""
    digest = hashlib.sha256(_code())
    digest.update(repr(config).encode("utf-8", "surrogatepass"))
    digest.update(repr(sorted((key, repr(words)) for key, words in theme.strings.items())).encode())
    for path in sorted({path for folder in theme.asked for path in folder.rglob("*") if path.is_file()}):
        digest.update(b"\0" + path.as_posix().encode("utf-8", "surrogateescape") + b"\0" + path.read_bytes())
    return digest.digest()


@cache
def _code() -> bytes:
    """Give the SHA-256 of the code that makes pages, and of what it runs on."""
    package = Path(timeline.__file__).parent
    digest = hashlib.sha256(sys.version.encode())
    for path in sorted(package.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts and _makes_pages(path.relative_to(package)):
            digest.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    for library in _LIBRARIES:
        digest.update(f"{library} {version(library)}\0".encode())
    return digest.digest()


def _makes_pages(path: Path) -> bool:
    return path.parts[0] in ("render", "when", "model", "__init__.py", "config.py")

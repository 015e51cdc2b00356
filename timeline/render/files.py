"""A `File` is one output of a build: where it goes and its bytes; nothing here touches the disk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from timeline.render.plain import plain


@dataclass(frozen=True, slots=True)
class File:
    """A file of the site: a relative POSIX path without `..` or hidden parts, and its bytes."""

    path: str
    data: bytes

    def __post_init__(self) -> None:
        parts = PurePosixPath(self.path).parts
        if not parts or self.path.startswith("/") or "\\" in self.path or any(p.startswith(".") for p in parts):
            raise ValueError(f"not a path inside a site: {self.path!r}")


# Fills a template for one address: template, path, and what the template needs beyond what every page has.
Draw = Callable[[str, str, Mapping[str, Any]], File]


def page(path: str, html: str) -> File:
    """Encode a page as UTF-8, in NFC (the fonts have no combining marks) and without characters that are no text."""
    return File(path, plain(html).encode("utf-8"))


def root_of(path: str) -> str:
    """Give what leads from a page back to the site's root: `../` for each folder it lies in."""
    return "../" * path.count("/")

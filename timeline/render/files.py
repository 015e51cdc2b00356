"""A `File` is one output of a build, a `Sheet` one that is still to be made; nothing here touches the disk."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from unicodedata import is_normalized

from timeline.render.plain import plain

# Absolute, empty and hidden parts, `..`, separators and drives of Windows, control characters, and what Windows
# takes for a device whatever its ending.
_ASTRAY = re.compile(
    r"^$|(?:^|/)(?:[/.]|$)|[\\:\x00-\x1f\x7f\ud800-\udfff]|(?:^|/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:/|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class File:
    """A file of the site: a relative POSIX path that no system takes for anything else, and its bytes."""

    path: str
    data: bytes

    def __post_init__(self) -> None:
        _check(self.path)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file of the site before it is made: `fill` makes its bytes of what `inputs` gives, and of nothing else.

    The inputs decide whether an earlier build has made these very bytes: whatever `fill` looks at is in them, or is the
    same for the whole site (theme, words, settings). `maker` tells apart what makes different bytes of like inputs.
    """

    path: str
    maker: str
    inputs: Callable[[], Any]
    fill: Callable[[Any], bytes]

    def __post_init__(self) -> None:
        _check(self.path)


@dataclass(frozen=True, slots=True)
class Known:
    """A file that an earlier build has made: the SHA-256 of its bytes, and how to make them if they are gone."""

    path: str
    digest: bytes
    make: Callable[[], bytes]


Output = File | Sheet


class Draw(Protocol):
    """Plans a page: its template, address, and what the template needs beyond what every page has.

    `of` is what the context is made of, where that is quicker to compare than the context itself.
    """

    def __call__(
        self, template: str, path: str, context: Mapping[str, Any] | Callable[[], Mapping[str, Any]], of: Any = None
    ) -> Sheet: ...


def _check(path: str) -> None:
    if _ASTRAY.search(path):
        raise ValueError(f"not a path inside a site: {path!r}")


def encoded(html: str) -> bytes:
    """Encode a page as UTF-8, in NFC (the fonts have no combining marks) and without characters that are no text."""
    # Nearly every page is fine as it is, and asking costs a tenth of cleaning.
    if not html.replace("\n", "").replace("\xa0", "").isprintable() or not is_normalized("NFC", html):
        html = plain(html)
    return html.encode("utf-8")


def root_of(path: str) -> str:
    """Give what leads from a page back to the site's root: `../` for each folder it lies in."""
    return "../" * path.count("/")

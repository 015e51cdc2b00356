"""A `File` is one output of a build: where it goes and its bytes; nothing here touches the disk."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
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
        if _ASTRAY.search(self.path):
            raise ValueError(f"not a path inside a site: {self.path!r}")


# Fills a template for one address: template, path, and what the template needs beyond what every page has.
Draw = Callable[[str, str, Mapping[str, Any]], File]


def page(path: str, html: str) -> File:
    """Encode a page as UTF-8, in NFC (the fonts have no combining marks) and without characters that are no text."""
    # Nearly every page is fine as it is, and asking costs a tenth of cleaning.
    if not html.replace("\n", "").replace("\xa0", "").isprintable() or not is_normalized("NFC", html):
        html = plain(html)
    return File(path, html.encode("utf-8"))


def root_of(path: str) -> str:
    """Give what leads from a page back to the site's root: `../` for each folder it lies in."""
    return "../" * path.count("/")

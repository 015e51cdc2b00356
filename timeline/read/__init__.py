"""Files to articles: `read_file`, `read_folder`, and `layout` for a text that is no file."""

from typing import TYPE_CHECKING, Any

from timeline.read.lines.layout import Layout, layout

if TYPE_CHECKING:
    from timeline.read.folder import Listing, Readout, article_files, listing, overlooked, read_folder
    from timeline.read.readers import read_bytes, read_file

__all__ = [
    "Layout",
    "Listing",
    "Readout",
    "article_files",
    "layout",
    "listing",
    "overlooked",
    "read_bytes",
    "read_file",
    "read_folder",
]


def __getattr__(name: str) -> Any:
    """Import what reads files when it is first asked for: `timeline dates` waits for `layout` alone."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from timeline.read import folder, readers

    return getattr(readers if name in ("read_bytes", "read_file") else folder, name)

"""A folder to the files in it that a person keeps there, where it is none that timeline made a site in."""

import os
from pathlib import Path

from timeline import manifest
from timeline.render.single import MARK

PAGES = 5  # made by hand: so many may wait in a folder for a site to come, more are a site of their own
_WRITINGS = (".txt", ".text", ".md", ".markdown", ".docx", ".doc", ".odt", ".rtf", ".eml", ".mhtml", ".mht")
_OF_A_SITE = ("readme", "license", "licence", "robots", "humans", "security", "ads", "llms")


def belongings(folder: Path) -> list[str]:
    """List what makes a folder a person's own: articles and other writings, or many pages; empty where it is none.

    A CNAME, pictures and a few pages made by hand are at home in a site, also before its first build.
    """
    if not folder.is_dir() or manifest.load(folder) or _is_front_page(folder / "index.html"):
        return []
    writings: list[str] = []
    pages: list[str] = []
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        here = Path(base).relative_to(folder)
        for name in sorted(names):
            low = name.lower()
            if low.endswith((".html", ".htm")):
                pages.append((here / name).as_posix())
            elif low.endswith(_WRITINGS) and not low.startswith((".", *_OF_A_SITE)):
                writings.append((here / name).as_posix())
    return writings + (pages if len(pages) > PAGES else [])


def _is_front_page(path: Path) -> bool:
    """Tell whether timeline made this page: a site may have been copied without its hidden files."""
    return path.is_file() and MARK.encode() in path.read_bytes()

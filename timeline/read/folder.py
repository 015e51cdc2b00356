"""A folder of files to articles in order of path, and a notice for each file that could not be read."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline import manifest
from timeline.errors import ReadError
from timeline.model import Article, Notice
from timeline.read.readers import SIDECARS, SUFFIXES, read_file, unread

# What lies beside articles and is none: pictures and sound, what pages and computers keep for themselves.
_PASSED = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|avif|bmp|ico|heic|tiff?|mp3|m4a|wav|ogg|mp4|mov|webm"
    r"|css|js|map|ics|woff2?|[to]tf|db|ini|lnk|log|tmp|bak|part|crdownload)"
)


@dataclass(frozen=True, slots=True)
class Readout:
    """What a folder held: its articles in order of path, and what could not be read."""

    articles: tuple[Article, ...]
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """The files of a folder in order of path: those that timeline reads, and those whose form it does not know."""

    files: tuple[Path, ...]
    unknown: tuple[Path, ...] = ()


def listing(folder: Path) -> Listing:
    """List what a folder and those in it hold; hidden files, and what is no text by its kind, are left out."""
    files = sorted(_walk(folder), key=lambda path: path.as_posix())
    known = tuple(path for path in files if path.suffix.lower() in SUFFIXES)
    return Listing(known, tuple(path for path in files if path.suffix.lower() not in SUFFIXES and not _passed(path)))


def article_files(folder: Path) -> tuple[Path, ...]:
    """List the files of a folder that timeline reads, in order of path; hidden files are left out."""
    return listing(folder).files


def read_folder(folder: Path, root: Path) -> Readout:
    """Read every article under a folder; one that cannot be read is one notice, and the rest goes on."""
    articles: list[Article] = []
    notices: list[Notice] = []
    listed = listing(folder)
    for path in listed.files:
        try:
            articles.extend(read_file(path, root))
        except ReadError as error:
            notices.append(Notice(error.vi, error.en, path.relative_to(root).as_posix()))
    return Readout(tuple(articles), (*notices, *(overlooked(path, root) for path in listed.unknown)))


def overlooked(path: Path, root: Path) -> Notice:
    """Say that a file is left out because its form is not known; its name is relative to `root`."""
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
    error = unread(path.suffix.lower(), name)
    return Notice(error.vi, error.en, name)


def _walk(folder: Path) -> Iterator[Path]:
    ours: set[str] = set()  # what a build of timeline wrote there is no article
    for base, folders, names in os.walk(folder):
        if manifest.NAME in names:
            ours.update(os.path.join(base, *path.split("/")) for path in manifest.load(Path(base)))
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _beside_a_page(base, name))
        kept = (name for name in names if not name.startswith((".", "~$")) and os.path.join(base, name) not in ours)
        yield from (Path(base, name) for name in kept)


def _passed(path: Path) -> bool:
    """Whether a file of an unknown form is left out without a word: it says something of another, or is no text."""
    suffix = path.suffix.lower()
    return bool(_PASSED.fullmatch(suffix)) or (suffix in SIDECARS and path.with_suffix("").is_file())


def _beside_a_page(base: str, name: str) -> bool:
    """Whether a browser saved this folder of pictures and scripts beside a page: "Bài viết_files"."""
    stem, _, tail = name.rpartition("_")
    return tail in ("files", "file", "tep") and any(
        Path(base, stem + suffix).exists() for suffix in (".html", ".htm", ".mhtml", ".md")
    )

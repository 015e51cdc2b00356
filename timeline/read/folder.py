"""A folder of files to articles in order of path, and a notice for each file that could not be read."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline.errors import ReadError
from timeline.model import Article, Notice
from timeline.read.readers import SUFFIXES, read_file


@dataclass(frozen=True, slots=True)
class Readout:
    """What a folder held: its articles in order of path, and what could not be read."""

    articles: tuple[Article, ...]
    notices: tuple[Notice, ...] = ()


def article_files(folder: Path) -> list[Path]:
    """List the files of a folder that timeline reads, in order of path; hidden files are left out."""
    return sorted(_walk(folder), key=lambda path: path.as_posix())


def read_folder(folder: Path, root: Path) -> Readout:
    """Read every article under a folder; one that cannot be read is one notice, and the rest goes on."""
    articles: list[Article] = []
    notices: list[Notice] = []
    for path in article_files(folder):
        try:
            articles.extend(read_file(path, root))
        except ReadError as error:
            notices.append(Notice(error.vi, error.en, path.relative_to(root).as_posix()))
    return Readout(tuple(articles), tuple(notices))


def _walk(folder: Path) -> Iterator[Path]:
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _beside_a_page(base, name))
        for name in names:
            path = Path(base, name)
            if not name.startswith((".", "~$")) and path.suffix.lower() in SUFFIXES:
                yield path


def _beside_a_page(base: str, name: str) -> bool:
    """Whether a browser saved this folder of pictures and scripts beside a page: "Bài viết_files"."""
    stem, _, tail = name.rpartition("_")
    return tail in ("files", "file", "tep") and any(
        Path(base, stem + suffix).exists() for suffix in (".html", ".htm", ".mhtml", ".md")
    )

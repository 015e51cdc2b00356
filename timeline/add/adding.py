"""Addresses, files and feeds to Markdown files in the project; what is there already is left as it is."""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from timeline.add.fetching import Fetched, Manners, fetch
from timeline.add.markdown import to_markdown
from timeline.errors import ReadError, TimelineError
from timeline.model import Article, Notice
from timeline.read import article_files, read_bytes, read_file, read_folder
from timeline.read.sameness import Print, address_key, print_of, same

FEEDS = ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json")
FORMS = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "text/markdown": ".md",
    "application/pdf": ".pdf", "application/json": ".json", "text/csv": ".csv", "message/rfc822": ".eml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx", "multipart/related": ".mhtml",
    "text/xml": ".xml", "application/xml": ".xml", "application/feed+json": ".json",
}  # fmt: skip


class Fate(StrEnum):
    """What became of one article."""

    ADDED = "added"
    KNOWN = "known"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one article: the file that holds it, or why there is none, and what reading it showed."""

    fate: Fate
    origin: str
    title: str = ""
    path: Path | None = None
    error: TimelineError | None = None
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Adding:
    """How to add: into which folder, how to behave on the net, how many of a feed, whether to keep originals."""

    folder: Path
    manners: Manners = field(default_factory=Manners)
    limit: int = 50
    originals: bool = False


@dataclass(slots=True)
class _Shelf:
    """The articles in the folder, to be found again by address, title or paragraph."""

    places: dict[object, list[tuple[Print, str]]] = field(default_factory=dict)

    def put(self, article: Article, path: str) -> None:
        taken = print_of(article)
        for key in _keys(taken):
            self.places.setdefault(key, []).append((taken, path))

    def at(self, url: str | None) -> str | None:
        """The path of the article from that address, if it is there."""
        found = self.places.get(address_key(url) or "", [])
        return found[0][1] if found else None

    def find(self, article: Article) -> str | None:
        """The path of the same article, if it is there."""
        taken = print_of(article)
        found = (one for key in _keys(taken) for one in self.places.get(key, [])[:50])
        return next((path for other, path in found if same(taken, other)), None)


def add(sources: Iterable[str], adding: Adding) -> Iterator[Added]:
    """Add every article at the sources; yield what became of each as it happens. A failure stops no other."""
    adding.folder.mkdir(parents=True, exist_ok=True)
    shelf = _Shelf()
    for article in read_folder(adding.folder, adding.folder).articles:
        shelf.put(article, article.path)
    for source in _files_of_folders(sources):
        try:
            if re.match(r"https?://", source, re.IGNORECASE):
                yield from _from_address(source, adding, shelf)
            elif re.match(r"[a-z][a-z\d+.-]+://", source, re.IGNORECASE):
                raise _no_web_address(source)
            elif _is_address(source):
                raise ReadError(
                    f"{source}: không có tệp này. Nếu đây là địa chỉ web, hãy ghi cả phần đầu: https://{source}",
                    f"{source}: there is no such file. If it is a web address, write its beginning, too: https://{source}",
                )
            else:
                yield from _from_file(Path(source), adding, shelf)
        except TimelineError as error:
            yield Added(Fate.FAILED, source, error=error)


def _files_of_folders(sources: Iterable[str]) -> Iterator[str]:
    """Put, in place of a folder, the files in it that can be read, in order of path."""
    for source in sources:
        if source and "://" not in source and Path(source).is_dir():
            yield from map(str, article_files(Path(source)))
        else:
            yield source


def _is_address(source: str) -> bool:
    """Tell whether this looks like a web address without its beginning, and is no file: "bao.example/bai.html"."""
    host, slash, _ = source.partition("/")
    looks = re.fullmatch(r"(?:[a-z\d-]+\.)+[a-z]{2,}", host, re.IGNORECASE) and (slash or host.startswith("www."))
    return bool(looks) and not Path(source).exists() and not Path(host).exists()


def _no_web_address(source: str) -> ReadError:
    return ReadError(
        f"{source}: chỉ lấy được địa chỉ http:// và https://. Với tệp trên máy, hãy ghi đường dẫn của tệp.",
        f"{source}: only http:// and https:// addresses can be fetched. For a file on this machine, give its path.",
    )


def _from_file(path: Path, adding: Adding, shelf: _Shelf) -> Iterator[Added]:
    for article in read_file(path, path.parent):
        yield _keep(article, path.name, path.read_bytes(), path.suffix, adding, shelf)


def _from_address(url: str, adding: Adding, shelf: _Shelf) -> Iterator[Added]:
    if known := shelf.at(url):
        yield Added(Fate.KNOWN, url, path=Path(known))
        return
    fetched = fetch(url, adding.manners)
    suffix = suffix_of(fetched)
    articles = read_bytes(fetched.data, suffix, url, url=fetched.url)
    if suffix not in (".xml", ".json"):
        for article in articles:
            yield _keep(article, url, fetched.data, suffix, adding, shelf)
        return
    for article in articles[: adding.limit]:
        yield _from_entry(article, url, adding, shelf)


def _from_entry(entry: Article, feed: str, adding: Adding, shelf: _Shelf) -> Added:
    """Add an entry of a feed: the page that it links to, or what the feed itself says where that cannot be had."""
    link = entry.meta.url
    if known := shelf.at(link) or shelf.find(entry):
        return Added(Fate.KNOWN, link or feed, entry.title, Path(known))
    if link is None:
        return _keep(entry, feed, b"", "", adding, shelf)
    try:
        fetched = fetch(link, adding.manners, trusted=_host(link) == _host(feed))
        (article, *_) = read_bytes(fetched.data, suffix_of(fetched), link, url=fetched.url)
    except TimelineError as error:
        if len(entry.text) < 400:
            return Added(Fate.FAILED, link, entry.title, error=error)
        return _keep(entry, link, b"", "", adding, shelf)
    meta = replace(article.meta, url=article.meta.url or link, source=article.meta.source or entry.meta.source)
    article = replace(article, meta=meta, published=article.published or entry.published)
    return _keep(article, link, fetched.data, suffix_of(fetched), adding, shelf)


def _keep(article: Article, origin: str, data: bytes, suffix: str, adding: Adding, shelf: _Shelf) -> Added:
    """Write one article, unless it is there."""
    if known := shelf.find(article):
        return Added(Fate.KNOWN, origin, article.title, Path(known), notices=article.warnings)
    text = to_markdown(article, fetched=datetime.now(UTC), origin=origin)
    path = _write(adding.folder, name_of(article), text)
    if adding.originals and data:
        beside = path.with_name(f"{path.stem}_files")
        beside.mkdir(exist_ok=True)
        (beside / f"original{suffix}").write_bytes(data)
    shelf.put(article, path.name)
    return Added(Fate.ADDED, origin, article.title, path, notices=article.warnings)


def _write(folder: Path, name: str, text: str) -> Path:
    """Write a new file whole, under the first name that is free; a file that is there is never touched."""
    draft = folder / f".{name}.{os.getpid()}.tmp"
    draft.write_text(text, encoding="utf-8", newline="\n")
    try:
        for number in range(1, 10_000):
            path = folder / (f"{name}.md" if number == 1 else f"{name}-{number}.md")
            try:
                os.link(draft, path)
            except FileExistsError:
                continue
            except OSError:  # a file system without hard links
                with path.open("x", encoding="utf-8", newline="\n") as file:
                    file.write(text)
            return path
    finally:
        draft.unlink(missing_ok=True)
    raise FileExistsError(name)


def name_of(article: Article) -> str:
    """Name an article's file by its day and title, in plain letters: "2024-01-29-thong-xe-cau-moi"."""
    plain = unicodedata.normalize("NFD", article.title.lower().replace("đ", "d"))
    slug = "-".join(re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c))))
    short = slug[:70].rsplit("-", 1)[0] if len(slug) > 70 else slug
    day = f"{article.published.day.isoformat()}-" if article.published else ""
    return f"{day}{short or 'bai'}"


def suffix_of(fetched: Fetched) -> str:
    """Say by which reader's suffix to read what was fetched: by its content type, and by its first bytes."""
    head = fetched.data[:600].lstrip().lower()
    if fetched.kind in FEEDS[:3] or head.startswith((b"<rss", b"<feed")) or b"<rss" in head or b"<feed" in head:
        return ".xml"
    if head.startswith((b"<!doctype html", b"<html")):
        return ".html"
    named = Path(fetched.url.split("?")[0].split("#")[0]).suffix.lower()
    return FORMS.get(fetched.kind) or (named if named in FORMS.values() else ".html")


def _host(url: str) -> str:
    return re.sub(r"^https?://([^/]*).*$", r"\1", url, flags=re.IGNORECASE).lower()


def _keys(taken: Print) -> list[object]:
    return [key for key in (taken.address, taken.title, *sorted(taken.paragraphs)) if key]

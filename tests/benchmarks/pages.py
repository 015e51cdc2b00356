"""Saved pages read by timeline and by trafilatura with htmldate, on the same pages: what is right, and how fast.

    python -m tests.benchmarks.pages [FOLDER] [--wrong] [--copies 26] [--times 3]

FOLDER holds pages, each NAME.html with its NAME.json: what its author meant by it (tests/pages without one). Keys:
title, published, author, source, url, lead, body_first and body_last (the ends of the body), must_not (what is no part
of the body), captions, tags, articles (how many the page holds; 0 for an index). A field that a page's JSON does not
name is not asked of that page. A page is whole when all its fields are right. `--wrong` tells what is not;
`--copies` sets how many times over each page is read for the speed (0: not measured), `--times` how often that is
measured. The names of authors are compared one by one, whatever parts them.
"""

import argparse
import json
import re
import shutil
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline.cores import spread
from timeline.errors import ReadError
from timeline.model import BlockKind
from timeline.read import read_file
from timeline.readings import gather

PAGES = Path(__file__).parents[1] / "pages"
FIELDS = ("articles", "title", "day", "moment", "author", "source", "url", "tags", "lead", "body", "clean", "captions")


@dataclass(frozen=True, slots=True)
class Read:
    """What a reader took from a page; `captions` are those that it keeps apart from the body."""

    articles: int
    title: str | None = None
    published: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()
    body: str = ""
    captions: str = ""


def ours(path: Path) -> Read:
    """What timeline reads from a page."""
    try:
        articles = read_file(path, path.parent)
    except ReadError:
        return Read(0)
    article = articles[0]
    parts: dict[bool, list[str]] = {True: [], False: []}
    for block in article.blocks:
        parts[block.kind is BlockKind.CAPTION].append(article.text[block.start : block.end])
    meta = article.meta
    published = article.published.iso if article.published else None
    body, captions = " ".join(parts[False]), " ".join(parts[True])
    return Read(len(articles), article.title, published, meta.author, meta.source, meta.url, meta.tags, body, captions)


def theirs(path: Path) -> Read:
    """What trafilatura, with htmldate inside it, reads from a page; it keeps no captions."""
    import trafilatura

    page: Any = trafilatura.bare_extraction(path.read_bytes(), with_metadata=True, include_comments=False)
    if page is None:
        return Read(0)
    body = " ".join((page.text or "").split())
    return Read(1, page.title, page.date, page.author, page.sitename, page.url, tuple(page.tags or ()), body)


def wanted(folder: Path) -> dict[Path, dict[str, Any]]:
    """The pages of a folder, in order of name, each with what is expected of it."""
    return {
        page: json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
        for page in sorted(folder.glob("*.html"))
    }


def marks(read: Read, expected: dict[str, Any]) -> dict[str, bool]:
    """Which of the fields that a page is asked for were read right."""
    right = {"articles": read.articles == expected.get("articles", 1)}
    if not expected.get("articles", 1):
        return right
    published = str(expected.get("published") or "")
    ends = [expected[end] for end in ("body_first", "body_last") if expected.get(end)]
    checks: tuple[tuple[str, str, Callable[[], bool]], ...] = (
        ("title", "title", lambda: _plain(read.title) == _plain(expected["title"])),
        ("published", "day", lambda: (read.published or "")[:10] == published[:10]),
        ("published", "moment", lambda: (read.published or "") == published),
        ("author", "author", lambda: _people(read.author) == _people(expected["author"])),
        ("source", "source", lambda: _plain(read.source) == _plain(expected["source"])),
        ("url", "url", lambda: read.url == expected["url"]),
        ("tags", "tags", lambda: {*map(_plain, read.tags)} == {*map(_plain, expected["tags"])}),
        ("lead", "lead", lambda: _plain(expected["lead"]) in _plain(read.body)),
        ("body_first", "body", lambda: all(_plain(end) in _plain(read.body) for end in ends)),
        ("must_not", "clean", lambda: not any(_plain(words) in _plain(read.body) for words in expected["must_not"])),
        ("captions", "captions", lambda: all(_plain(words) in _plain(read.captions) for words in expected["captions"])),
    )
    return right | {
        name: check() for key, name, check in checks if key in expected and (key != "lead" or expected["lead"])
    }


def _people(names: str | None) -> list[str]:
    """The persons that are named, whatever parts their names: "Minh Anh - Văn Bình"."""
    return [name.strip() for name in re.split(r",|;| - | – ", _plain(names)) if name.strip()]


def _plain(words: str | None) -> str:
    return " ".join((words or "").split())


def score(folder: Path, *, wrong: bool) -> None:
    """Print, for each reader, how many pages have each field right, and how many are whole."""
    pages = wanted(folder)
    for name, reader in (("timeline", ours), ("trafilatura + htmldate", theirs)):
        right: Counter[str] = Counter()
        asked: Counter[str] = Counter()
        for page, expected in pages.items():
            read = reader(page)
            got = marks(read, expected)
            asked.update(got.keys())
            right.update(field for field, fine in got.items() if fine)
            right["whole"] += all(got.values())
            if wrong and reader is ours and not all(got.values()):
                print(
                    f"{page.name}: {', '.join(tell(read, expected, field) for field, fine in got.items() if not fine)}"
                )
        share = sum(right[field] for field in FIELDS) / asked.total()
        fields = ", ".join(f"{field} {right[field]}/{asked[field]}" for field in FIELDS if asked[field])
        print(f"{name}: {share:.1%} of the fields, {right['whole']} of {len(pages)} pages whole; {fields}")


def tell(read: Read, expected: dict[str, Any], field: str) -> str:
    """Say what was read in place of a field's right value."""
    body, captions = _plain(read.body), _plain(read.captions)
    ends = [expected.get(end) or "" for end in ("body_first", "body_last")]
    got: object = {
        "day": read.published,
        "moment": f"{read.published} for {expected.get('published')}",
        "body": [end for end in ends if _plain(end) not in body],
        "clean": [words for words in expected.get("must_not", ()) if _plain(words) in body],
        "captions": [words for words in expected.get("captions", ()) if _plain(words) not in captions],
        "lead": expected.get("lead"),
    }.get(field) or f"{getattr(read, field, None)!r} for {expected.get(field)!r}"
    return f"{field} ({got})"


def speed(folder: Path, copies: int, times: int) -> None:
    """Print how long many pages take: timeline on one core and on all, trafilatura one by one."""
    with tempfile.TemporaryDirectory() as made:
        many = Path(made)
        for page in sorted(folder.glob("*.html")):
            for number in range(copies):
                shutil.copy(page, many / f"{number:04d}-{page.name}")
        pages = sorted(many.glob("*.html"))
        theirs(pages[0]), ours(pages[0])
        ratios = []
        for _ in range(times):
            begun = time.process_time()
            slow = _took(lambda: [theirs(page) for page in pages])
            between = time.process_time()
            alone = _took(lambda: [ours(page) for page in pages])
            ended = time.process_time()
            fast = _took(lambda: list(spread(ours, pages, chunk=16)))
            shutil.rmtree(many / ".timeline", ignore_errors=True)
            dated = _took(lambda: gather(many, many))
            ratios.append(slow / fast)
            print(
                f"{len(pages)} pages: trafilatura {slow:.1f} s; timeline {alone:.1f} s, on all cores {fast:.1f} s "
                f"({slow / fast:.2f} times as fast), with their dates found {dated:.1f} s; "
                f"of one core {between - begun:.1f} s and {ended - between:.1f} s"
            )
        print(f"median {statistics.median(ratios):.2f} times as fast")


def _took(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=PAGES)
    parser.add_argument("--copies", type=int, default=26)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--wrong", action="store_true")
    given = parser.parse_args()
    score(given.folder, wrong=given.wrong)
    if given.copies:
        speed(given.folder, given.copies, given.times)


if __name__ == "__main__":
    main()

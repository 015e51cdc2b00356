"""Saved pages read by timeline and by trafilatura with htmldate, on the same pages: what is right, and how fast.

    python -m tests.benchmarks.pages [--copies 50]

Needs `pip install trafilatura htmldate lxml_html_clean`. A field is right when it equals what the page's author
meant; the publication date to the minute where the page says a clock time. A page is whole when all its fields are.
The pages are our own, in the markup of many houses (tests/pages); speed is of each page read `--copies` times over.
"""

import argparse
import json
import shutil
import tempfile
import time
from collections import Counter
from pathlib import Path

from timeline.read import read_file
from timeline.readings import gather

PAGES = Path(__file__).parents[1] / "pages"
FIELDS = ("title", "day", "moment", "author", "source", "complete", "clean")


def ours(path: Path) -> dict[str, str | None]:
    """What timeline reads from a page."""
    (article,) = read_file(path, path.parent)
    published = article.published.iso if article.published else None
    meta = article.meta
    return {
        "title": article.title,
        "published": published,
        "author": meta.author,
        "source": meta.source,
        "text": article.text,
    }


def theirs(path: Path) -> dict[str, str | None]:
    """What trafilatura, with htmldate inside it, reads from a page."""
    import trafilatura

    page = trafilatura.bare_extraction(path.read_bytes(), with_metadata=True, include_comments=False)
    if page is None:
        return dict.fromkeys(("title", "published", "author", "source", "text"))
    return {
        "title": page.title,
        "published": page.date,
        "author": page.author,
        "source": page.sitename,
        "text": page.text,
    }


def marks(read: dict[str, str | None], expected: dict[str, object]) -> dict[str, bool]:
    """Which fields of a page were read right."""
    published, wanted = read["published"] or "", str(expected["published"])
    text = " ".join((read["text"] or "").split())
    contains, absent = expected["contains"], expected["absent"]
    assert isinstance(contains, list)
    assert isinstance(absent, list)
    return {
        "title": read["title"] == expected["title"],
        "day": published[:10] == wanted[:10],
        "moment": published == wanted,
        "author": read["author"] == expected["author"],
        "source": read["source"] == expected["source"],
        "complete": all(words in text for words in contains),
        "clean": not any(words in text for words in absent),
    }


def score() -> None:
    """Print, for each reader, how many pages have each field right, and how many are whole."""
    expected = json.loads((PAGES / "expected.json").read_text(encoding="utf-8"))
    print(f"{len(expected)} pages")
    for name, reader in (("timeline", ours), ("trafilatura + htmldate", theirs)):
        right: Counter[str] = Counter()
        for page in expected:
            got = marks(reader(PAGES / page["file"]), page)
            right.update(field for field, fine in got.items() if fine)
            right["whole"] += all(got.values())
        share = sum(right[field] for field in FIELDS) / (len(FIELDS) * len(expected))
        fields = ", ".join(f"{field} {right[field]}" for field in (*FIELDS, "whole"))
        print(f"{name}: {share:.1%} of the fields; {fields}")


def speed(copies: int) -> None:
    """Print how long many pages take: timeline with every core and with dates found, trafilatura one by one."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for number in range(copies):
            for page in PAGES.glob("*.html"):
                shutil.copy(page, folder / f"{number:04d}-{page.name}")
        pages = sorted(folder.glob("*.html"))
        theirs(pages[0])
        begun = time.perf_counter()
        for page in pages:
            theirs(page)
        slow = time.perf_counter() - begun
        begun = time.perf_counter()
        for page in pages:
            ours(page)
        alone = time.perf_counter() - begun
        begun = time.perf_counter()
        gather(folder, folder)
        fast = time.perf_counter() - begun
    print(f"{len(pages)} pages: trafilatura {slow:.1f} s; timeline reading alone, one core {alone:.1f} s", end="; ")
    print(f"timeline reading and dating, all cores {fast:.1f} s ({slow / fast:.1f} times as fast)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copies", type=int, default=46)
    score()
    speed(parser.parse_args().copies)


if __name__ == "__main__":
    main()

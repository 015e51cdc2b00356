"""How fast the date reader is: beside dateparser and chrono-node on the same articles, and on hostile text.

`python -m tests.benchmarks.dates_speed [--chrono FOLDER]` prints two tables. The articles are made of the
corpus's sentences, so all three read the same text against the same reference date. chrono-node is taken
from FOLDER/node_modules, or installed into a temporary folder where `npm` is there; without node its row
says so. Each figure is processor time, the best of several runs in one process, start-up left out.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.dates_corpus import read_rows, themes
from timeline.dates import find

SENTENCES_AN_ARTICLE = 24
ARTICLES = 40
RUNS = 5
REFERENCE = datetime(2024, 5, 10, 9, 0)
HOSTILE_CHARACTERS = 1_000_000
# A reader that is linear needs 4 times as long for 4 times the text; one that is quadratic 16 times.
GROWTH = 4
MOST_GROWTH = 6.0

CHRONO = """
import * as chrono from 'chrono-node';
import { readFileSync } from 'fs';
const { articles, reference, runs } = JSON.parse(readFileSync(0, 'utf-8'));
const instant = new Date(reference);
let best = Infinity, found = 0;
for (let run = 0; run < runs; run++) {
  found = 0;
  const start = process.cpuUsage();
  for (const text of articles) found += chrono.vi.parse(text, instant).length;
  const used = process.cpuUsage(start);
  best = Math.min(best, (used.user + used.system) / 1e6);
}
console.log(JSON.stringify({ seconds: best, found }));
"""

HOSTILE = {
    "digits and slashes": "1234567/89/",
    "1/1/1/1": "1/",
    "ngày": "ngày ",
    "ngày 1": "ngày 1, ",
    "từ ngày đến": "từ ngày đến ngày ",
    "12-12-12": "12-",
    "thứ hai": "thứ hai ",
    "spaces": " ",
    "one word": "a",
    "dashes": "1 - ",
    "brackets": "(1/1 ",
    "zero-width": "1\u200b",
    "combining marks": "e\u0301\u0323",
    "real dates": "ngày 12/3/2024, ",
    "three days later": "ba ngày sau, ",
}


@dataclass(frozen=True, slots=True)
class Run:
    """The best of several runs of one reader over all the articles, in seconds of processor time."""

    seconds: float
    found: int


def articles() -> list[str]:
    """Articles of the corpus's sentences, in an order that is the same each time.

    Sentences with and without dates take turns, which makes about one date to 120 characters: what news have.
    """
    rows = [row for path in themes() for row in read_rows(path)]
    dated = [row.text for row in rows if row.expected]
    plain = [row.text for row in rows if not row.expected]
    pairs = [
        (dated[7 * i % len(dated)], plain[7 * i % len(plain)]) for i in range(ARTICLES * SENTENCES_AN_ARTICLE // 2)
    ]
    spread = [sentence for pair in pairs for sentence in pair]
    starts = range(0, len(spread), SENTENCES_AN_ARTICLE)
    return ["\n\n".join(spread[start : start + SENTENCES_AN_ARTICLE]) for start in starts]


def best_of(runs: int, read: Callable[[str], int], texts: list[str]) -> Run:
    best, found = float("inf"), 0
    for _ in range(runs):
        start = time.process_time()
        found = sum(read(text) for text in texts)
        best = min(best, time.process_time() - start)
    return Run(best, found)


def ours(texts: list[str]) -> Run:
    return best_of(RUNS, lambda text: len(find(text, REFERENCE)), texts)


def dateparser(texts: list[str]) -> Run:
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": REFERENCE}
    best_of(1, lambda text: len(search_dates(text, ["vi"], settings) or []), texts[:1])
    return best_of(2, lambda text: len(search_dates(text, ["vi"], settings) or []), texts)


def chrono(texts: list[str], folder: Path | None) -> Run | str:
    """chrono-node's run, or the reason that there is none."""
    if not shutil.which("node"):
        return "node is not installed"
    with tempfile.TemporaryDirectory() as temporary:
        home = folder or Path(temporary)
        if not folder:
            if not shutil.which("npm"):
                return "npm is not installed; give --chrono"
            command = ["npm", "install", "--silent", "--prefix", temporary, "chrono-node"]
            if subprocess.run(command, capture_output=True, check=False, timeout=300).returncode:
                return "npm could not install chrono-node"
        script = home / "timeline-dates-speed.mjs"
        script.write_text(CHRONO, encoding="utf-8")
        task = json.dumps({"articles": texts, "reference": REFERENCE.isoformat(), "runs": RUNS})
        try:
            done = subprocess.run(["node", str(script)], input=task, capture_output=True, text=True, check=False)
        finally:
            script.unlink()
    return Run(**json.loads(done.stdout)) if done.returncode == 0 else done.stderr.strip().splitlines()[-1]


def compare(folder: Path | None) -> None:
    texts = articles()
    size = sum(map(len, texts))
    print(f"{len(texts)} articles, {size:,} characters\n")
    print(f"{'reader':<24}{'seconds':>10}{'ms/article':>12}{'MB/s':>8}{'found':>8}{'× ours':>9}")
    mine = ours(texts)
    readers: list[tuple[str, Run | str]] = [("timeline.dates.find", mine), ("chrono-node (vi)", chrono(texts, folder))]
    readers.append(("dateparser.search (vi)", dateparser(texts)))
    for name, run in readers:
        if isinstance(run, str):
            print(f"{name:<24}{run}")
            continue
        per, rate = 1000 * run.seconds / len(texts), size / run.seconds / 1e6
        ratio = run.seconds / mine.seconds
        print(f"{name:<24}{run.seconds:>10.4f}{per:>12.3f}{rate:>8.2f}{run.found:>8}{ratio:>9.1f}")


def hostile() -> Iterator[tuple[str, float, float]]:
    """Seconds for a million characters of each hostile text, and how many times as long as for a quarter of it."""
    for name, unit in HOSTILE.items():
        long = unit * (HOSTILE_CHARACTERS // len(unit))
        short = long[: len(long) // GROWTH]
        quarter = best_of(3, lambda text: len(find(text, REFERENCE)), [short])
        whole = best_of(2, lambda text: len(find(text, REFERENCE)), [long])
        yield name, whole.seconds, whole.seconds / quarter.seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--chrono", type=Path, help="a folder in which chrono-node is installed")
    compare(parser.parse_args().chrono)
    print(f"\n{HOSTILE_CHARACTERS:,} characters of{'':<12}{'seconds':>10}{f'growth for {GROWTH} times the text':>32}")
    slow = []
    for name, seconds, growth in hostile():
        print(f"  {name:<28}{seconds:>10.3f}{growth:>32.1f}", flush=True)
        slow += [name] if growth > MOST_GROWTH else []
    if slow:
        print(f"more than linear: {', '.join(slow)}")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())

"""How fast the date reader is: beside dateparser and chrono-node on the same articles, and on hostile text.

`python -m tests.benchmarks.dates_speed [--chrono FOLDER]` prints three tables. All readers read the same texts
against the same reference date: first whole articles as newspapers write them (those of the tests of events), then
the corpus's sentences, dense in dates and each in a rare form. chrono-node is taken from FOLDER/node_modules, or
installed into a temporary folder where `npm` is there; without node its row says so. Each figure is processor time,
start-up left out: of the first time that a text is read, after a warm-up on the other texts, and of the best time
again, when what is remembered of its wordings helps.
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
from tests.events import newsroom
from timeline.dates import find

DESKS = Path(newsroom.__file__).with_name("desks")
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
const { articles, warmup, reference, runs } = JSON.parse(readFileSync(0, 'utf-8'));
const instant = new Date(reference);
for (const text of warmup) chrono.vi.parse(text, instant);
let first = 0, best = Infinity, found = 0;
for (let run = 0; run < runs; run++) {
  found = 0;
  const start = process.cpuUsage();
  for (const text of articles) found += chrono.vi.parse(text, instant).length;
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  if (run === 0) first = seconds;
  best = Math.min(best, seconds);
}
console.log(JSON.stringify({ first, again: best, found }));
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
    """Seconds of processor time that a reader takes over all the texts, the first time and again."""

    first: float
    again: float
    found: int


def dense() -> list[str]:
    """Texts of the corpus's sentences, those with dates and without in turns, in an order that is always the same."""
    rows = [row for path in themes() for row in read_rows(path)]
    dated = [row.text for row in rows if row.expected]
    plain = [row.text for row in rows if not row.expected]
    pairs = [
        (dated[7 * i % len(dated)], plain[7 * i % len(plain)]) for i in range(ARTICLES * SENTENCES_AN_ARTICLE // 2)
    ]
    spread = [sentence for pair in pairs for sentence in pair]
    starts = range(0, len(spread), SENTENCES_AN_ARTICLE)
    return ["\n\n".join(spread[start : start + SENTENCES_AN_ARTICLE]) for start in starts]


def whole() -> list[str]:
    """The articles that the tests of events tell timelines of."""
    return [*newsroom.articles().values(), *(path.read_text(encoding="utf-8") for path in sorted(DESKS.rglob("*.txt")))]


def run_of(runs: int, read: Callable[[str], int], texts: list[str], warmup: list[str]) -> Run:
    for text in warmup:
        read(text)
    seconds, found = [], 0
    for _ in range(runs):
        start = time.process_time()
        found = sum(read(text) for text in texts)
        seconds.append(time.process_time() - start)
    return Run(seconds[0], min(seconds), found)


def ours(texts: list[str], warmup: list[str]) -> Run:
    return run_of(RUNS, lambda text: len(find(text, REFERENCE)), texts, warmup)


def dateparser(texts: list[str], warmup: list[str]) -> Run:
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": REFERENCE}
    return run_of(2, lambda text: len(search_dates(text, ["vi"], settings) or []), texts, warmup[:1])


def chrono(texts: list[str], warmup: list[str], folder: Path) -> Run | str:
    """chrono-node's run, or the reason that there is none."""
    script = folder / "timeline-dates-speed.mjs"
    script.write_text(CHRONO, encoding="utf-8")
    task = json.dumps({"articles": texts, "warmup": warmup, "reference": REFERENCE.isoformat(), "runs": RUNS})
    try:
        done = subprocess.run(["node", str(script)], input=task, capture_output=True, text=True, check=False)
    finally:
        script.unlink()
    return Run(**json.loads(done.stdout)) if done.returncode == 0 else done.stderr.strip().splitlines()[-1]


def chrono_home(folder: Path | None, temporary: Path) -> Path | str:
    """The folder in which chrono-node is installed, or the reason that there is none."""
    if not shutil.which("node"):
        return "node is not installed"
    if folder:
        return folder
    if not shutil.which("npm"):
        return "npm is not installed; give --chrono"
    command = ["npm", "install", "--silent", "--prefix", str(temporary), "chrono-node"]
    if subprocess.run(command, capture_output=True, check=False, timeout=300).returncode:
        return "npm could not install chrono-node"
    return temporary


def compare(name: str, texts: list[str], warmup: list[str], home: Path | str) -> None:
    size = sum(map(len, texts))
    mine = ours(texts, warmup)
    print(f"{name}: {len(texts)} texts, {size:,} characters, {size // mine.found} to a date\n")
    print(f"{'reader':<24}{'found':>8}{'first, ms/text':>16}{'× ours':>8}{'again, ms/text':>16}{'× ours':>8}")
    readers: list[tuple[str, Run | str]] = [("timeline.dates.find", mine)]
    readers.append(("chrono-node (vi)", home if isinstance(home, str) else chrono(texts, warmup, home)))
    readers.append(("dateparser.search (vi)", dateparser(texts, warmup)))
    for reader, run in readers:
        if isinstance(run, str):
            print(f"{reader:<24}{run}")
            continue
        first, again = 1000 * run.first / len(texts), 1000 * run.again / len(texts)
        print(
            f"{reader:<24}{run.found:>8}{first:>16.3f}{run.first / mine.first:>8.2f}"
            f"{again:>16.3f}{run.again / mine.again:>8.2f}",
            flush=True,
        )
    print()


def hostile() -> Iterator[tuple[str, float, float]]:
    """Seconds for a million characters of each hostile text, and how many times as long as for a quarter of it."""
    for name, unit in HOSTILE.items():
        long = unit * (HOSTILE_CHARACTERS // len(unit))
        short = long[: len(long) // GROWTH]
        quarter = run_of(3, lambda text: len(find(text, REFERENCE)), [short], []).again
        whole = run_of(2, lambda text: len(find(text, REFERENCE)), [long], []).again
        yield name, whole, whole / quarter


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--chrono", type=Path, help="a folder in which chrono-node is installed")
    articles, sentences = whole(), dense()
    with tempfile.TemporaryDirectory() as temporary:
        home = chrono_home(parser.parse_args().chrono, Path(temporary))
        compare("Whole articles", articles, sentences, home)
        compare("Sentences of the corpus", sentences, articles, home)
    print(f"{HOSTILE_CHARACTERS:,} characters of{'':<12}{'seconds':>10}{f'growth for {GROWTH} times the text':>32}")
    slow = []
    for name, seconds, growth in hostile():
        print(f"  {name:<28}{seconds:>10.3f}{growth:>32.1f}", flush=True)
        slow += [name] if growth > MOST_GROWTH else []
    if slow:
        print(f"more than linear: {', '.join(slow)}")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())

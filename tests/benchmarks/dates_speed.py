"""How fast the date reader is: beside dateparser and chrono-node on the same articles, and on hostile text.

`python -m tests.benchmarks.dates_speed [--chrono FOLDER]` prints four tables. All readers read the same texts against
the same days, each in a process of its own: first articles of a newspaper's length and density, then those of the
tests of events as they are, shorter and denser, then the corpus's sentences, densest, each in a rare form. chrono-node
is taken from FOLDER/node_modules, or installed into a temporary folder where `npm` is there; without node its row says
so. dateparser is called as its users call it, to find out the language itself, and told that it is Vietnamese.

Each figure is processor time, imports left out: `cold` in a process that has read nothing, `first` of the first time
that a text is read after others, `again` of the best time that it is read once more, when what is remembered of its
wordings helps.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from tests.benchmarks.dates_readers import Run, Task, timed
from tests.benchmarks.dates_texts import REFERENCE, Dated, dense, newspaper, whole
from timeline.dates import find

NAMES = ("timeline.dates.find", "chrono-node (vi)", "dateparser.search (vi)", "dateparser.search")
HOSTILE_CHARACTERS = 1_000_000
# A reader that is linear needs 4 times as long for 4 times the text; one that is quadratic 16 times.
GROWTH = 4
MOST_GROWTH = 6.0

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


def compare(name: str, texts: list[Dated], warmup: list[Dated], home: Path | str) -> None:
    """Print a table of what each reader takes over some texts."""
    size, ours = sum(len(text) for text, _ in texts), None
    for reader in NAMES:
        cold, warm = timed(reader, Task(texts, [], 1), home), timed(reader, Task(texts, warmup), home)
        if isinstance(cold, str) or isinstance(warm, str):
            print(f"{reader:<24}{warm}")
            continue
        if ours is None:
            ours = cold, warm
            print(f"{name}: {len(texts)} texts, {size:,} characters, {size // warm.found} to a date\n")
            heads = "".join(f"{head + ', ms/text':>18}{'× ours':>8}" for head in ("cold", "first", "again"))
            print(f"{'reader':<24}{'found':>8}{heads}")
        print(f"{reader:<24}{warm.found:>8}{_figures(cold, warm, ours, len(texts))}", flush=True)
    print()


def _figures(cold: Run, warm: Run, ours: tuple[Run, Run], texts: int) -> str:
    pairs = (cold.first, ours[0].first), (warm.first, ours[1].first), (warm.again, ours[1].again)
    return "".join(f"{1000 * seconds / texts:>18.3f}{seconds / own:>8.2f}" for seconds, own in pairs)


def _least(text: str, runs: int) -> float:
    """Seconds of processor time that our reader takes over a text, the least of some runs."""
    seconds = []
    for _ in range(runs):
        start = time.process_time()
        find(text, datetime.fromisoformat(REFERENCE))
        seconds.append(time.process_time() - start)
    return min(seconds)


def hostile() -> Iterator[tuple[str, float, float]]:
    """Seconds for a million characters of each hostile text, and how many times as long as for a quarter of it."""
    for name, unit in HOSTILE.items():
        long = unit * (HOSTILE_CHARACTERS // len(unit))
        short = long[: len(long) // GROWTH]
        quarter = _least(short, 3)
        whole = _least(long, 2)
        yield name, whole, whole / quarter


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--chrono", type=Path, help="a folder in which chrono-node is installed")
    parser.add_argument("--articles", action="store_true", help="no hostile texts")
    options = parser.parse_args()
    others, articles = newspaper()
    short, sentences = whole(), dense()
    with tempfile.TemporaryDirectory() as temporary:
        home = chrono_home(options.chrono, Path(temporary))
        compare("Articles of a newspaper's length", articles, [*sentences, *others], home)
        compare("Short articles", short, sentences, home)
        compare("Sentences of the corpus", sentences, short, home)
    return 0 if options.articles else report_hostile()


def report_hostile() -> int:
    """Print what hostile texts take; 1 where one takes more than in proportion to its length."""
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

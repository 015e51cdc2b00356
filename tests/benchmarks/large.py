"""What a timeline of very many events costs: time, memory, and what each kind of page weighs.

python -m tests.benchmarks.large [EVENTS]

The events are made, not read (`tests.made_timelines.many`), so that only making and writing the site is measured:
from nothing, again with nothing changed, and with one event changed. The largest file of each kind is named.
"""

import gzip
import resource
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from tests import made_timelines as made
from timeline.config import Config
from timeline.model import Timeline
from timeline.render import Drawing, publish

YEARS = 40


def write(timeline: Timeline, config: Config, known: dict[bytes, bytes], what: str) -> dict[bytes, bytes]:
    """Write a site, say what it took, and give what the next build needs to know."""
    start = time.perf_counter()
    site = Drawing(timeline, config, known)
    done = publish(site.files(), config.output)
    took = time.perf_counter() - start
    print(f"{what:16} {took:7.1f} s, {done.new + done.changed} files written, {done.same} left alone", flush=True)
    return site.made


def weigh(output: Path) -> None:
    """Name the largest file of each kind: a folder's pages, data, calendars."""
    kinds: dict[str, list[tuple[int, Path]]] = defaultdict(list)
    for path in output.rglob("*"):
        if path.is_file():
            inside = path.relative_to(output)
            folder = f"{inside.parts[0]}/" if len(inside.parts) > 1 else inside.name
            kinds[f"{folder}*{path.suffix}" if folder.endswith("/") else folder].append((path.stat().st_size, path))
    for kind, files in sorted(kinds.items()):
        size, path = max(files)
        packed = len(gzip.compress(path.read_bytes(), 6))
        print(f"{kind:24} {len(files):7} files, largest {size / 1000:9.0f} kB, {packed / 1000:8.0f} kB compressed")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    timeline = made.many(count, years=YEARS, first=1985)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        config = Config(root, root / "articles", root / "site", title="Cầu Bến Sậy")
        print(f"{count} events over {YEARS} years")
        known = write(timeline, config, {}, "from nothing")
        known = write(timeline, config, known, "nothing changed")
        first = replace(timeline.events[0], title=f"{timeline.events[0].title}, lần hai")
        write(replace(timeline, events=(first, *timeline.events[1:])), config, known, "one changed")
        # Processes share what they only read: the sum would count it twice, so both are said.
        own, others = (
            resource.getrusage(who).ru_maxrss / 1000 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
        )
        print(f"memory: {own:.0f} MB, and up to {others:.0f} MB in each further process, most of it shared")
        weigh(config.output)


if __name__ == "__main__":
    main()

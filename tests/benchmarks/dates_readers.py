"""Readers of dates timed on the same texts, each in a process of its own: ours, chrono-node and dateparser.

`python -m tests.benchmarks.dates_readers NAME < TASK` is such a process: a task in JSON to a run in JSON.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

CHRONO = """
import * as chrono from 'chrono-node';
import { readFileSync } from 'fs';
const { texts, warmup, runs } = JSON.parse(readFileSync(0, 'utf-8'));
const dated = (list) => list.map(([text, day]) => [text, new Date(day)]);
const [measured, before] = [dated(texts), dated(warmup)];
for (const [text, day] of before) chrono.vi.parse(text, day);
let first = 0, again = Infinity, found = 0;
for (let run = 0; run < runs; run++) {
  found = 0;
  const start = process.cpuUsage();
  for (const [text, day] of measured) found += chrono.vi.parse(text, day).length;
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  if (run === 0) first = seconds;
  again = Math.min(again, seconds);
}
console.log(JSON.stringify({ first, again, found }));
"""

Read = Callable[[str, datetime], int]


@dataclass(frozen=True, slots=True)
class Task:
    """Texts to read, each against its day of publication, `runs` times, and others to read before the clock starts."""

    texts: list[tuple[str, str]]
    warmup: list[tuple[str, str]]
    runs: int = 5


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds of processor time that a reader takes over all the texts, the first time and again."""

    first: float
    again: float
    found: int


def timed(reader: str, task: Task, chrono: Path | str) -> Run | str:
    """A reader's run, or the reason that there is none; `chrono` is where chrono-node is, or why it is nowhere."""
    if reader != "chrono-node (vi)":
        if reader.startswith("dateparser"):
            # It remembers nothing, and takes long: once is enough.
            task = replace(task, warmup=task.warmup[:2], runs=1)
        return _run([sys.executable, "-m", __spec__.name, reader], task)
    if isinstance(chrono, str):
        return chrono
    script = chrono / "timeline-dates-speed.mjs"
    script.write_text(CHRONO, encoding="utf-8")
    try:
        return _run(["node", str(script)], task)
    finally:
        script.unlink()


def _run(command: list[str], task: Task) -> Run | str:
    done = subprocess.run(command, input=json.dumps(asdict(task)), capture_output=True, text=True, check=False)
    return Run(**json.loads(done.stdout)) if done.returncode == 0 else done.stderr.strip().splitlines()[-1]


def _ours() -> Read:
    from timeline.dates import find

    return lambda text, day: len(find(text, day))


def _dateparser(languages: list[str] | None) -> Read:
    from dateparser.search import search_dates

    return lambda text, day: len(search_dates(text, languages, {"RELATIVE_BASE": day}) or [])


READERS: dict[str, Callable[[], Read]] = {
    "timeline.dates.find": _ours,
    "dateparser.search (vi)": lambda: _dateparser(["vi"]),
    "dateparser.search": lambda: _dateparser(None),
}


def main() -> None:
    """Read a task from standard input, and write the run of the reader that is named."""
    read = READERS[sys.argv[1]]()
    task = Task(**json.load(sys.stdin))
    texts, warmup = (
        [(text, datetime.fromisoformat(day)) for text, day in pairs] for pairs in (task.texts, task.warmup)
    )
    for text, day in warmup:
        read(text, day)
    seconds, found = [], 0
    for _ in range(task.runs):
        start = time.process_time()
        found = sum(read(text, day) for text, day in texts)
        seconds.append(time.process_time() - start)
    json.dump(asdict(Run(seconds[0], min(seconds), found)), sys.stdout)


if __name__ == "__main__":
    main()

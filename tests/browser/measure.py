"""What the front page of 10,000 events weighs and how fast it is: `python -m tests.browser.measure`.

It prints bytes over the wire before search is used, the time to interactive and the time of an answer to each
keystroke, and fails where a goal is missed. Figures hang on the machine. `tests.browser.nu` and
`tests.browser.lighthouse` ask other programs.
"""

import gzip
import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests import made_timelines as made
from tests.browser.conftest import CHROMIUM
from timeline.config import Config
from timeline.render import publish
from timeline.render.files import File
from timeline.render.pages import plan

EVENTS = 10_000
TYPED = ("dong thap", "Đồng Tháp", "duong truong 60", "nha van hoa", "khanh thanh cau", "x")
# Each keystroke is timed so often, and its best counts: what else runs on the machine only adds.
ROUNDS = 5
FIRST_LOAD = (
    "index.html",
    *(f"static/{n}" for n in ("style.css", "boot.js", "site.js", "overview.js", "finder.js", "icon.svg")),
)
# kB over the wire, ms to interactive, ms of half the answers.
GOALS = (100, 1000, 10)


def front(folder: Path, events: int = EVENTS) -> Path:
    """Write only what the front page and its search need."""
    config = Config(folder, folder / "articles", folder / "site", title="Cầu Bến Sậy", description="Một cây cầu.")
    sheets = plan(made.many(events), config).sheets
    wanted = [s for s in sheets if s.path == "index.html" or s.path.startswith(("static/", "data/"))]
    publish((s if isinstance(s, File) else File(s.path, s.fill(s.inputs())) for s in wanted), config.output)
    return config.output


def weight(output: Path) -> float:
    """Give the kB of the front page over the wire, text compressed as a server does; print what they are."""
    text = sum(len(gzip.compress((output / name).read_bytes())) for name in FIRST_LOAD) / 1000
    fonts = sum(p.stat().st_size for p in (output / "static/fonts").glob("*.woff2")) / 1000
    print(f"front page: {text:.1f} kB of text compressed, {fonts:.1f} kB of fonts")
    index = [path.read_bytes() for path in sorted((output / "data").glob("search*.js"))]
    compressed = sum(len(gzip.compress(part)) for part in index) / 1000
    print(f"search index, on first use: {compressed:.0f} kB compressed, {sum(map(len, index)) / 1000:.0f} kB")
    return text + fonts


def chromium() -> str:
    """Find the browser."""
    return next(filter(None, map(shutil.which, CHROMIUM)))


def answers(page: Any, query: str) -> list[float]:
    """Type a query letter by letter; give the ms of each answer."""
    times = []
    page.fill("#q", "")
    for letter in query:
        page.keyboard.insert_text(letter)
        times.append(float(page.evaluate("document.querySelector('[data-results]').dataset.milliseconds")))
    return times


def speed(output: Path) -> tuple[float, float]:
    """Give the ms to interactive from a file, and the ms of half the answers; print them and the slowest."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto((output / "index.html").as_uri())
        interactive = page.evaluate("performance.getEntriesByType('navigation')[0].domInteractive")
        print(f"interactive after {interactive:.0f} ms")
        page.fill("#q", "a")
        page.wait_for_selector("[data-results]:not([hidden])")
        every = []
        for query in TYPED:
            rounds = [answers(page, query) for _ in range(ROUNDS)]
            times = [min(times) for times in zip(*rounds, strict=True)]
            print(f"{query!r}: {statistics.median(times):.1f} ms a keystroke, {max(times):.1f} at most")
            every += times
        browser.close()
    print(f"{len(every)} keystrokes: median {statistics.median(every):.1f} ms, {max(every):.1f} at most")
    return interactive, statistics.median(every)


def main() -> int:
    """Measure; give the exit code."""
    with tempfile.TemporaryDirectory() as work:
        output = front(Path(work))
        figures = (weight(output), *speed(output))
    return 0 if all(found < goal for found, goal in zip(figures, GOALS, strict=True)) else 1


if __name__ == "__main__":
    sys.exit(main())

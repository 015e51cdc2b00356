"""What the pages weigh and how fast they are: `python -m tests.browser.measure` (figures hang on the machine).

It measures the front page of 10,000 events: bytes over the wire before search is used, the time to
interactive, the time of an answer while typing. With VNU_JAR set to the Nu HTML checker's jar it checks
every page of a small site; with LIGHTHOUSE set to Lighthouse's command it scores three kinds of page.
"""

import gzip
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests import made_timelines as made
from timeline.config import Config
from timeline.model import Timeline
from timeline.render import pages, publish

QUERIES = ("d", "do", "dong", "dong th", "dong thap", "Đồng Tháp", "duong", "duong truong 60", "khong co")
FIRST_LOAD = (
    "index.html",
    *(f"static/{n}" for n in ("style.css", "boot.js", "site.js", "overview.js", "finder.js", "icon.svg")),
)


class Compressed(SimpleHTTPRequestHandler):
    """Serve as GitHub Pages does: text is compressed, and may be kept for ten minutes."""

    def send_head(self) -> Any:
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return None
        data = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Cache-Control", "max-age=600")
        if path.suffix != ".woff2":
            data = gzip.compress(data)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        return BytesIO(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def site(timeline: Timeline, folder: Path) -> Path:
    """Write a site and say how long its files took to make and to publish."""
    config = Config(folder, folder / "articles", folder / "site", title="Cầu Bến Sậy", description="Một cây cầu.")
    start, cpu = time.perf_counter(), time.process_time()
    done = publish(pages(timeline, config), config.output)
    print(f"{done.new} files in {time.perf_counter() - start:.1f} s, {time.process_time() - cpu:.1f} s of one core")
    return config.output


def weigh(output: Path) -> None:
    """Print the front page's weight, text compressed as a server does."""
    text = sum(len(gzip.compress((output / name).read_bytes())) for name in FIRST_LOAD)
    fonts = sum(p.stat().st_size for p in (output / "static/fonts").glob("*.woff2"))
    print(f"front page: {text / 1000:.1f} kB of text compressed, {fonts / 1000:.1f} kB of fonts")


def answer(output: Path) -> None:
    """Print the time to interactive from a file, and of answers while typing (the median of five)."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto((output / "index.html").as_uri())
        interactive = page.evaluate("performance.getEntriesByType('navigation')[0].domInteractive")
        print(f"interactive after {interactive:.0f} ms")
        page.fill("#q", "x")
        page.wait_for_selector("[data-results]:not([hidden])")
        for query in QUERIES:
            times = []
            for _ in range(5):
                page.fill("#q", "")
                page.fill("#q", query)
                times.append(float(page.evaluate("document.querySelector('[data-results]').dataset.milliseconds")))
            print(f"answer to {query!r}: {statistics.median(times):.1f} ms (best {min(times):.1f})")
        browser.close()


def score(output: Path, command: str) -> None:
    """Print Lighthouse's four scores for mobile of a timeline, an event and an article."""
    handler = partial(Compressed, directory=str(output))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for path in ("index.html", next(output.glob("events/*.html")), next(output.glob("articles/*.html"))):
            name = path if isinstance(path, str) else path.relative_to(output).as_posix()
            address = f"http://127.0.0.1:{server.server_port}/{name}"
            flags = "--chrome-flags=--headless --no-sandbox --disable-gpu"
            run = subprocess.run(
                [*command.split(), address, "--quiet", "--output=json", flags], check=True, capture_output=True
            )
            report = json.loads(run.stdout)
            scores = {key: round(found["score"] * 100) for key, found in report["categories"].items()}
            print(name, scores, report["audits"]["total-blocking-time"]["displayValue"])
        server.shutdown()


def main() -> None:
    """Measure what there are tools for."""
    with tempfile.TemporaryDirectory() as work:
        large = site(made.many(10_000), Path(work) / "large")
        weigh(large)
        answer(large)
        small = site(made.bridge(), Path(work) / "small")
        if jar := os.environ.get("VNU_JAR"):
            subprocess.run(["java", "-jar", jar, "--skip-non-html", str(small)], check=True)
        if command := os.environ.get("LIGHTHOUSE"):
            score(small, command)


if __name__ == "__main__":
    main()

"""A real browser for the tests of pages. Without one they are skipped with a notice, but never where CI=true."""

import functools
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from timeline.config import Config
from timeline.model import Timeline
from timeline.render import pages, publish

KINDS_OF_PAGE = (
    "index.html",
    "years/2023.html",
    "events/su-kien-dong-tho-dong-tho.html",
    "events/su-kien-lu-lon-lu-lon.html",
    "articles/index.html",
    "articles/van-tra-*.html",
    "articles/ben-pha-*.html",
    "places/index.html",
    "places/van-tra-*.html",
    "sources/bao-ven-song-*.html",
    "tags/cau-ben-say-*.html",
    "tags/index.html",
    "threads/index.html",
    "threads/cau-ben-say-*.html",
    "on-this-day/index.html",
    "on-this-day/02.html",
    "periods.html",
    "references.html",
    "quality.html",
    "about.html",
    "404.html",
)

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")


def _missing(what: str) -> None:
    message = f"{what}: the browser tests did not run. They need `pip install playwright` and a Chromium on the path."
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _missing("playwright is not installed")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM)), None)
    if path is None:
        _missing("no Chromium was found")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield running
        running.close()


@pytest.fixture(scope="session")
def site_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Write the site of a timeline, once for each timeline and setting."""

    @functools.cache
    def build(make: Callable[[], Timeline], **settings: str) -> Path:
        root = tmp_path_factory.mktemp("site")
        config = Config(root, root / "articles", root / "site", **{"title": "Cầu Bến Sậy", **settings})
        publish(pages(make(), config), config.output)
        return config.output

    return build


def five_hundred() -> Timeline:
    """Enough that the front page gives digests and each year has a page."""
    return made.many(500, years=4)


def address(site: Path, pattern: str) -> str:
    return next(site.glob(pattern)).as_uri()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page that fails the test for any error on the console, exception, failed request or request elsewhere."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    faults: list[str] = []
    opened.on("console", lambda m: faults.append(m.text) if m.type in ("error", "warning") else None)
    opened.on("pageerror", lambda e: faults.append(str(e)))
    # A page left while its icon still loads gives the request up: the reader's doing, no fault of the page.
    opened.on(
        "requestfailed",
        lambda r: None if r.failure == "net::ERR_ABORTED" else faults.append(f"failed: {r.url}: {r.failure}"),
    )
    opened.on(
        "request",
        lambda r: None if r.url.startswith(("file:", "http://127.0.0.1:")) else faults.append(f"asked for {r.url}"),
    )
    yield opened
    context.close()
    assert faults == []


@pytest.fixture
def served(site_of: Callable[..., Path]) -> Iterator[str]:
    """The bridge's site on a server under `/repo/`, as GitHub Pages serves a project."""
    with serving(site_of(made.bridge)) as start:
        yield start


@contextmanager
def serving(output: Path, *, late: float = 0) -> Iterator[str]:
    """Serve a site under `/repo/`; its faces come so many seconds late."""
    top = output.parent / "served"
    top.mkdir(exist_ok=True)
    if not (top / "repo").exists():
        (top / "repo").symlink_to(output)
    handler = functools.partial(_Quiet, directory=str(top), late=late)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/repo/"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    """Files that a browser may keep, as on GitHub Pages; faces come late where a test asks for it."""

    def __init__(self, *args: Any, late: float = 0, **more: Any) -> None:
        self.late = late
        super().__init__(*args, **more)

    def do_GET(self) -> None:
        if self.path.endswith(".woff2"):
            time.sleep(self.late)
        super().do_GET()

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: a test's output is its result."""

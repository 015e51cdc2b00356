"""A real browser for the tests of pages. Without one they are skipped with a notice, but never where CI=true."""

import functools
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from timeline.config import Config
from timeline.model import Timeline
from timeline.render import pages, publish

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


@pytest.fixture
def served(site_of: Callable[..., Path]) -> Iterator[str]:
    """The bridge's site on a server under `/repo/`, as GitHub Pages serves a project."""
    output = site_of(made.bridge)
    top = output.parent / "served"
    top.mkdir(exist_ok=True)
    if not (top / "repo").exists():
        (top / "repo").symlink_to(output)
    handler = functools.partial(_Quiet, directory=str(top))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/repo/"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: a test's output is its result."""

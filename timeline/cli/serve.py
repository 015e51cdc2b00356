"""`timeline serve`: a project to a site on this machine alone, built anew at every change."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from timeline.cli import options
from timeline.cli.console import say, show_error
from timeline.cli.group import Command
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from timeline.config import Config

PAUSE = 0.5  # seconds between two looks at what may have changed, at least
SHARE = 0.05  # of one core that looking may take, also at ten thousand articles


@click.command("serve", cls=Command)
@options.project
@click.option(
    "--port",
    default=8000,
    show_default=True,
    type=click.IntRange(0, 65535),
    help="Cổng; 0 là cổng bất kỳ còn trống · The port; 0 is any free one.",
)
def command(project: Path, port: int) -> None:
    """Mở trang trên máy này và dựng lại mỗi khi bài báo hay cài đặt thay đổi; dừng bằng Ctrl-C.

    Show the site on this machine and build it anew whenever an article or a setting changes; stop it by Ctrl-C.

    \b
    Ví dụ · Example:
      timeline serve
      timeline serve --project cau-vam-say --port 8080
    """
    from urllib.parse import urlsplit

    from timeline.cli.server import serving
    from timeline.config import load

    config = load(project)
    _build(project)
    with serving(config.output, port, below=urlsplit(config.base_url).path or "/") as address:
        say(f"Đang mở tại {address}  (dừng: Ctrl-C)", f"Serving at {address}  (stop: Ctrl-C)")
        for _ in _changes(lambda: _watched(config)):
            say("Có thay đổi, đang dựng lại.", "Something changed; building anew.")
            _build(project)


def _build(project: Path) -> None:
    """Build, and only tell what is wrong where that fails: the editor is at work, and the old site stands."""
    from timeline.build import build
    from timeline.cli import account
    from timeline.config import load

    try:
        account.tell(build(load(project)))
    except TimelineError as error:
        show_error(error)


def _watched(config: "Config") -> Iterator[Path]:
    """Every file that a build reads, but for the package's own."""
    from timeline.config import EDITS, FILE, SHARED_FILE

    yield from (config.root / name for name in (FILE, SHARED_FILE, EDITS))
    if config.editorial.edits:
        yield config.editorial.edits
    for folder in (config.articles, config.root / "theme", config.root / "themes"):
        for path in folder.rglob("*"):
            if not any(part.startswith(".") for part in path.relative_to(folder).parts):
                yield path


def _changes(watched: Callable[[], Iterator[Path]]) -> Iterator[None]:
    """Yield each time that a watched file appears, changes or goes."""
    import time

    seen, took = _stamps(watched()), 0.0
    while True:
        time.sleep(max(PAUSE, took / SHARE))
        start = time.process_time()
        now = _stamps(watched())
        took = time.process_time() - start
        if now != seen:
            seen = now
            yield


def _stamps(paths: Iterator[Path]) -> dict[Path, tuple[int, int]]:
    stamps = {}
    for path in paths:
        try:
            stat = path.stat()
        except OSError:
            continue  # gone between the listing and the look
        stamps[path] = (stat.st_mtime_ns, stat.st_size)
    return stamps

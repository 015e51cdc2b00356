"""A folder to a web server that only this machine reaches: files, a 404 page, nothing else."""

import errno
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from timeline.errors import TimelineError

LOOPBACK = "127.0.0.1"
NAMES = ("127.0.0.1", "localhost")


@contextmanager
def serving(folder: Path, port: int, *, below: str = "/") -> Iterator[str]:
    """Serve `folder` at the address handed on until the block ends. Raises TimelineError where the port is taken.

    It is found `below` the path of its published address too, which its page for wrong addresses names.
    """
    try:
        server = ThreadingHTTPServer((LOOPBACK, port), partial(_Handler, directory=str(folder), below=below))
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
        raise TimelineError(
            f"cổng {port} đang bận hoặc không được phép dùng. Hãy chọn cổng khác bằng --port, hoặc --port 0.",
            f"port {port} is taken or not allowed. Choose another by --port, or --port 0.",
        ) from None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://{LOOPBACK}:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    """Hands out files; lists no folder, keeps nothing in the browser's cache, and says nothing on the terminal."""

    def __init__(self, *args: Any, below: str, **more: Any) -> None:
        self.below = below
        super().__init__(*args, **more)

    def translate_path(self, path: str) -> str:
        return super().translate_path(f"/{path.removeprefix(self.below)}" if path.startswith(self.below) else path)

    def do_GET(self) -> None:
        if self._is_ours():
            super().do_GET()

    def do_HEAD(self) -> None:
        if self._is_ours():
            super().do_HEAD()

    def _is_ours(self) -> bool:
        """Refuse a request for another host: a page elsewhere may have made its name point at this machine."""
        name = self.headers.get("Host", "").rsplit(":", 1)[0]
        if name in NAMES:
            return True
        super().send_error(HTTPStatus.MISDIRECTED_REQUEST)
        return False

    def list_directory(self, path: Any) -> None:  # noqa: ARG002  # the base class hands it
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def guess_type(self, path: Any) -> str:
        kind = super().guess_type(path)
        return f"{kind}; charset=utf-8" if kind.startswith("text/") or kind.endswith(("/json", "/javascript")) else kind

    def log_message(self, format: str, *args: Any) -> None:  # the base class's name for it
        pass

"""Sites of every theme to measure, and the programs that measure them, fetched by npm into a temporary folder."""

import gzip
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any

from tests import made_timelines as made
from timeline.config import Config
from timeline.render import pages, publish
from timeline.render.theme import shipped


def fetch(package: str, folder: Path) -> Path:
    """Have npm put a package and what it needs into a folder, running no script of theirs; give their folder."""
    command = ["npm", "install", "--prefix", str(folder), "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    subprocess.run([*command, package], check=True)
    return folder / "node_modules"


def sites(folder: Path) -> Iterator[tuple[str, Path]]:
    """Write the story of the bridge in every theme, and the timeline of hundreds, whose front page gives digests."""
    for theme in shipped():
        for name, timeline in (("bridge", made.bridge()), ("hundreds", made.many(400, years=3))):
            root = folder / theme / name
            config = Config(
                root,
                root / "articles",
                root / "site",
                title="Cầu Bến Sậy",
                description="Chuyện một cây cầu, kể qua tin bài của ba tờ báo.",
                theme=theme,
            )
            publish(pages(timeline, config), config.output)
            yield f"{theme}, {name}", config.output


@contextmanager
def served(output: Path) -> Iterator[str]:
    """Serve a site as GitHub Pages does: text is compressed, and may be kept for ten minutes."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Compressed, directory=str(output))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Compressed(SimpleHTTPRequestHandler):
    # A connection stays open for the next file, as on any host of today.
    protocol_version = "HTTP/1.1"

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
        """Say nothing: the figures are the output."""

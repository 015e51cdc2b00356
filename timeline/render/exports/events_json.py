"""Timeline to JSON: the same document as the site's `data/events.json`."""

from collections.abc import Iterator

from timeline.config import Config
from timeline.model import Timeline
from timeline.render.data import document


def write(timeline: Timeline, _config: Config) -> Iterator[bytes]:
    """Yield the document, a line for each event."""
    for piece in document(timeline):
        yield piece.encode("utf-8")

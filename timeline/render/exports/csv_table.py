"""Timeline to CSV: a row for each event, made so that a spreadsheet shows words and never runs them."""

import csv
import io
import re
from collections.abc import Iterator

from timeline.config import Config
from timeline.model import Timeline
from timeline.render.data import EventRecord, event_records
from timeline.render.plain import one_line

COLUMNS = (
    "id",
    "date",
    "earliest",
    "latest",
    "precision",
    "modifier",
    "part",
    "time",
    "title",
    "summary",
    "kind",
    "confidence",
    "places",
    "tags",
    "people",
    "url",
    "source_count",
    "articles",
    "outlets",
    "published",
    "addresses",
    "phrases",
    "quote",
    "why",
)
# Excel takes UTF-8 for a local code page unless a byte order mark opens the file.
BOM = "\ufeff"
_BETWEEN = " | "
_BATCH = 1000
# Also after a semicolon: where the comma is the decimal sign, Excel cuts cells at semicolons. The full-width
# signs are taken for their plain twins by Excel in East Asian locales.
_FORMULA = re.compile(r"(?:^|(?<=;))(?=\s*[=+\-@＝＋－＠])")


def write(timeline: Timeline, _config: Config) -> Iterator[bytes]:
    """Yield the table: UTF-8 with a byte order mark, commas, CRLF line ends, every cell quoted."""
    page = io.StringIO()
    page.write(BOM)
    rows = csv.writer(page, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for number, record in enumerate(event_records(timeline), 1):
        rows.writerow([harmless(cell) for cell in _row(record)])
        if number % _BATCH == 0:
            yield page.getvalue().encode("utf-8")
            page.seek(0)
            page.truncate()
    yield page.getvalue().encode("utf-8")


def harmless(cell: str) -> str:
    """Return a cell's text on one line, an apostrophe before each sign that would begin a formula."""
    return _FORMULA.sub("'", one_line(cell))


def _row(record: EventRecord) -> list[str]:
    """Give an event's cells in the order of COLUMNS; what an event has several of is joined by a bar."""
    sources = record["sources"]
    return [
        *(str(record[key] or "") for key in ("id", "date", "earliest", "latest", "precision", "modifier", "part")),
        *(str(record[key] or "") for key in ("time", "title", "summary", "kind", "confidence")),
        *(_BETWEEN.join(record[key]) for key in ("places", "tags", "people")),
        record["url"],
        str(len(sources)),
        _BETWEEN.join(source["article"] for source in sources),
        _BETWEEN.join(source["outlet"] or "" for source in sources),
        _BETWEEN.join(source["published"] or "" for source in sources),
        _BETWEEN.join(source["url"] or "" for source in sources),
        _BETWEEN.join(source["phrase"] for source in sources),
        sources[0]["quote"] if sources else "",
        sources[0]["why"] if sources else "",
    ]

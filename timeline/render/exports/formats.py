"""The table of formats that a timeline can be written in: one module each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from timeline.config import Config
from timeline.model import Timeline
from timeline.render import single
from timeline.render.exports import (
    atom,
    csv_table,
    events_json,
    ical,
    json_feed,
    markdown_text,
    sqlite_file,
    timelinejs,
)


@dataclass(frozen=True, slots=True)
class Export:
    """A format: its name on the command line, what `write` yields, and the bytes by which we know our own files.

    `mark` stands within the first 512 bytes of every file of this format that timeline wrote.
    """

    name: str
    suffix: str
    vi: str
    en: str
    write: Callable[[Timeline, Config], Iterator[bytes]]
    mark: bytes
    binary: bool = False


EXPORTS = (
    Export(
        "json",
        ".json",
        "dữ liệu đầy đủ, như data/events.json",
        "all the data, as data/events.json",
        events_json.write,
        b'{"version": 1, "events": [',
    ),
    Export(
        "csv",
        ".csv",
        "bảng tính (Excel, LibreOffice)",
        "a spreadsheet (Excel, LibreOffice)",
        csv_table.write,
        b'\xef\xbb\xbf"id","date","earliest"',
    ),
    Export(
        "ical",
        ".ics",
        "lịch (Google Calendar, Outlook, Apple)",
        "a calendar (Google, Outlook, Apple)",
        ical.write,
        b"PRODID:-//timeline//timeline//VI",
    ),
    Export(
        "timelinejs",
        ".json",
        "trang chiếu TimelineJS",
        "slides for TimelineJS",
        timelinejs.write,
        b'{"scale": "human", "title": {"text": ',
    ),
    Export(
        "jsonfeed",
        ".json",
        "JSON Feed 1.1",
        "JSON Feed 1.1",
        json_feed.write,
        b'{"version": "https://jsonfeed.org/version/1.1"',
    ),
    Export("atom", ".xml", "nguồn tin Atom", "an Atom feed", atom.write, b"<generator>timeline</generator>"),
    Export(
        "sqlite",
        ".sqlite",
        "cơ sở dữ liệu SQLite có tìm kiếm",
        "an SQLite database with full-text search",
        sqlite_file.write,
        sqlite_file.APPLICATION_ID.to_bytes(4, "big"),
        binary=True,
    ),
    Export(
        "html",
        ".html",
        "một trang web duy nhất, gửi kèm thư được",
        "one web page, to send by mail",
        single.write,
        single.MARK.encode(),
    ),
    Export("markdown", ".md", "văn bản Markdown", "a Markdown text", markdown_text.write, markdown_text.MARK.encode()),
)

"""Timeline to the files that a site offers to other programs: data, calendar and feeds."""

from collections.abc import Iterator
from dataclasses import replace

from timeline.config import Config
from timeline.model import EventKind, Timeline
from timeline.render.data import schema
from timeline.render.exports import atom, csv_table, events_json, ical, json_feed, timelinejs, told
from timeline.render.files import File

HAPPENINGS = (EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE)
_FEED_LENGTH = 50


def site_files(timeline: Timeline, config: Config) -> Iterator[File]:
    """Yield what the site offers for download: all the data and the calendar, feeds of the newest 50 happenings."""
    happenings = replace(timeline, events=tuple(event for event in timeline.events if event.kind in HAPPENINGS))
    newest = replace(timeline, events=tuple(told.newest_first(happenings)[:_FEED_LENGTH]))
    yield File("data/events.schema.json", schema())
    yield _file("data/events.json", events_json.write(timeline, config))
    yield _file("data/events.csv", csv_table.write(timeline, config))
    yield _file("data/timelinejs.json", timelinejs.write(happenings, config))
    yield _file("data/events.ics", ical.write(happenings, config))
    yield _file(json_feed.PATH, json_feed.write(newest, config))
    yield _file(atom.PATH, atom.write(newest, config))


def _file(path: str, pieces: Iterator[bytes]) -> File:
    return File(path, b"".join(pieces))

"""Timeline to the files that a site offers to other programs: data, calendar and feeds."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from timeline.config import Config
from timeline.model import EventKind, Timeline
from timeline.render.data import schema
from timeline.render.exports import atom, csv_table, events_json, ical, json_feed, timelinejs, told
from timeline.render.files import File, Output, Sheet

HAPPENINGS = (EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE)
_FEED_LENGTH = 50


def site_files(timeline: Timeline, config: Config, inputs: Callable[[], object]) -> Iterator[Output]:
    """Yield what the site offers for download: all the data and the calendar, feeds of the newest 50 happenings.

    `inputs` gives what all of it is made of, to know whether any of it changed.
    """
    happenings = replace(timeline, events=tuple(event for event in timeline.events if event.kind in HAPPENINGS))
    newest = replace(timeline, events=tuple(told.newest_first(happenings)[:_FEED_LENGTH]))
    yield File("data/events.schema.json", schema())
    for path, write, shown in (
        ("data/events.json", events_json.write, timeline),
        ("data/events.csv", csv_table.write, timeline),
        ("data/timelinejs.json", timelinejs.write, happenings),
        ("data/events.ics", ical.write, happenings),
        (json_feed.PATH, json_feed.write, newest),
        (atom.PATH, atom.write, newest),
    ):
        yield Sheet(path, "download", inputs, partial(_written, write, shown, config))


def _written(
    write: Callable[[Timeline, Config], Iterator[bytes]], timeline: Timeline, config: Config, _inputs: object
) -> bytes:
    return b"".join(write(timeline, config))

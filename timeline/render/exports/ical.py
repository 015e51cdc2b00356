"""Timeline to iCalendar (RFC 5545): days as all-day entries, clock times in Vietnam's zone.

Written by hand: the library that our tests read it back with takes two to three times as long to write it.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from timeline.config import Config
from timeline.model import Confidence, Event, EventKind, Precision, Timeline
from timeline.render.exports import told
from timeline.render.plain import one_line, plain

ZONE = "Asia/Ho_Chi_Minh"
_OPENING = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//timeline//timeline//VI", "CALSCALE:GREGORIAN")
# Vietnam's zone as IANA has it from 1970 on; calendars that know the name use their own table.
_VIETNAM = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE}",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0800",
    "TZOFFSETTO:+0800",
    "TZNAME:+08",
    "END:STANDARD",
    "BEGIN:STANDARD",
    "DTSTART:19750613T000000",
    "TZOFFSETFROM:+0800",
    "TZOFFSETTO:+0700",
    "TZNAME:+07",
    "END:STANDARD",
    "END:VTIMEZONE",
)
_LONGEST = 75
# In this order: the backslash first, or it would escape the others' own.
_ESCAPES = (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"))


def write(timeline: Timeline, config: Config) -> Iterator[bytes]:
    """Yield a calendar of every event, in order of time."""
    yield _lines((*_OPENING, f"X-WR-CALNAME:{_text(one_line(config.title))}"))
    if any(event.when.time for event in timeline.events):
        yield _lines(_VIETNAM)
    for event in timeline.events:
        yield _lines(_entry(event, config))
    yield _lines(("END:VCALENDAR",))


def of_event(event: Event, config: Config) -> bytes:
    """Return a calendar that holds one event."""
    return b"".join(write(Timeline((event,), ()), config))


def _entry(event: Event, config: Config) -> Iterator[str]:
    """Yield the unfolded lines of one entry."""
    when = event.when
    exact = when.precision is Precision.DAY
    yield "BEGIN:VEVENT"
    yield f"UID:{told.name(event)}"
    yield f"DTSTAMP:{_moment(_utc(told.stamp(event)))}Z"
    if when.time and exact and when.earliest == when.latest:
        yield f"DTSTART;TZID={ZONE}:{_moment(datetime.combine(when.earliest, when.time))}"
    else:
        yield f"DTSTART;VALUE=DATE:{_day(when.earliest)}"
        yield f"DTEND;VALUE=DATE:{_day_after(when.latest)}"
    # The date stands in the words where the days of the entry would say more than is known.
    yield f"SUMMARY:{_text(one_line(event.title) if exact else told.dated_title(event, config))}"
    yield f"DESCRIPTION:{_text(chr(10).join(told.account(event, config)))}"
    if event.places:
        yield f"LOCATION:{_text(', '.join(map(one_line, event.places)))}"
    if event.tags:
        yield f"CATEGORIES:{','.join(_text(one_line(tag)) for tag in event.tags)}"
    if address := told.page(event, config):
        yield f"URL:{address}"
    unsure = event.kind is EventKind.FUTURE or when.confidence is Confidence.AMBIGUOUS
    yield f"STATUS:{'TENTATIVE' if unsure else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(value: str) -> str:
    text = plain(value)
    for character, escape in _ESCAPES:
        text = text.replace(character, escape)
    return text


def _lines(lines: Iterator[str] | tuple[str, ...]) -> bytes:
    return b"".join(_folded(line.encode("utf-8")) for line in lines)


def _folded(line: bytes) -> bytes:
    """Cut a line into pieces of at most 75 octets, never inside a character, and end it."""
    pieces, start, room = [], 0, _LONGEST
    while len(line) - start > room:
        end = start + room
        while line[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(line[start:end])
        start, room = end, _LONGEST - 1
    pieces.append(line[start:])
    return b"\r\n ".join(pieces) + b"\r\n"


def _day(value: date) -> str:
    return value.isoformat().replace("-", "")


def _day_after(value: date) -> str:
    """Give the day after: the end of an all-day entry is exclusive. The last day of the calendar stays itself."""
    return _day(date.fromordinal(min(value.toordinal() + 1, date.max.toordinal())))


def _moment(value: datetime) -> str:
    return f"{_day(value.date())}T{value:%H%M%S}"


def _utc(value: datetime) -> datetime:
    """Give the moment in UTC; at the calendar's two ends, where it may leave it, the wall time as it stands."""
    return value.astimezone(UTC) if date.min.year < value.year < date.max.year else value

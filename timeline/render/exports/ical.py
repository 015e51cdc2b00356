"""Timeline to iCalendar (RFC 5545): days as all-day entries, clock times in Vietnam's zone.

The library is imported where it is used: most commands write no calendar.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

from timeline.config import Config
from timeline.model import Confidence, Event, EventKind, Precision, Timeline
from timeline.render.exports import told
from timeline.render.plain import one_line, plain

ZONE = "Asia/Ho_Chi_Minh"
_END = b"END:VCALENDAR\r\n"
# Vietnam's zone as IANA has it from 1970 on: when it began, the offset before and from then on, in hours.
_VIETNAM = ((datetime(1970, 1, 1), 8, 8, "+08"), (datetime(1975, 6, 13), 8, 7, "+07"))
_WIDTH = 74  # octets in a line


def write(timeline: Timeline, config: Config) -> Iterator[bytes]:
    """Yield a calendar of every event, in order of time."""
    yield _head(one_line(config.title))
    if any(event.when.time for event in timeline.events):
        yield _zone()
    for event in timeline.events:
        yield _entry(event, config)
    yield _END


def of_event(event: Event, config: Config) -> bytes:
    """Return a calendar that holds one event."""
    return b"".join(write(Timeline((event,), ()), config))


@lru_cache
def _head(title: str) -> bytes:
    """The opening of a calendar, up to its first entry."""
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//timeline//timeline//VI")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", plain(title))
    opening: bytes = calendar.to_ical()
    return opening.removesuffix(_END)


@lru_cache
def _zone() -> bytes:
    """The definition of the zone; calendars that know its name use their own table."""
    import icalendar

    zone = icalendar.Timezone()
    zone.add("tzid", ZONE)
    for begin, before, after, name in _VIETNAM:
        part = icalendar.TimezoneStandard()
        part.add("dtstart", begin)
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        part.add("tzname", name)
        zone.add_component(part)
    definition: bytes = zone.to_ical()
    return definition


def _entry(event: Event, config: Config) -> bytes:
    """One entry. The library writes the values; to write and fold the lines itself takes it ten times as long."""
    import icalendar as ical

    when = event.when
    exact = when.precision is Precision.DAY
    # The date stands in the words where the days of the entry would say more than is known.
    title = one_line(event.title) if exact else told.dated_title(event, config)
    unsure = event.kind is EventKind.FUTURE or when.confidence is Confidence.AMBIGUOUS
    address = told.page(event, config)
    lines = [
        (b"BEGIN", b"VEVENT"),
        (b"SUMMARY", ical.vText(plain(title)).to_ical()),
        *_days(event),
        (b"DTSTAMP", _written(ical.vDatetime(_utc(told.stamp(event))))),
        (b"UID", ical.vText(told.name(event)).to_ical()),
        (b"CATEGORIES", ical.vCategory([one_line(tag) for tag in event.tags]).to_ical() if event.tags else b""),
        (b"DESCRIPTION", ical.vText(plain("\n".join(told.account(event, config)))).to_ical()),
        (b"LOCATION", ical.vText(", ".join(map(one_line, event.places))).to_ical()),
        (b"STATUS", b"TENTATIVE" if unsure else b"CONFIRMED"),
        (b"TRANSP", b"TRANSPARENT"),
        (b"URL", ical.vUri(address).to_ical() if address else b""),
        (b"END", b"VEVENT"),
    ]
    return b"".join(_folded(name + b":" + value) for name, value in lines if value)


def _days(event: Event) -> Iterator[tuple[bytes, bytes]]:
    """Give when an entry begins, and ends where it is of whole days."""
    import icalendar as ical

    when = event.when
    if when.time and when.precision is Precision.DAY and when.earliest == when.latest:
        begin = datetime.combine(when.earliest, when.time)
        yield f"DTSTART;TZID={ZONE}".encode(), _written(ical.vDatetime(begin))
    else:
        yield b"DTSTART;VALUE=DATE", _written(ical.vDate(when.earliest))
        yield b"DTEND;VALUE=DATE", _written(ical.vDate(_day_after(when.latest)))


def _written(value: Any) -> bytes:
    """Give a date or moment as the library writes it; its types say nothing of that."""
    text: bytes = value.to_ical()
    return text


def _folded(line: bytes) -> bytes:
    """Fold a line after at most 74 octets, between two characters and never inside an escape (RFC 5545, 3.1)."""
    pieces, at = [], 0
    while len(line) - at > _WIDTH:
        end = at + _WIDTH
        while line[end] & 0xC0 == 0x80:
            end -= 1
        end -= line[end - 1 : end] in (b"\\", b"^")
        pieces.append(line[at:end])
        at = end
    return b"\r\n ".join((*pieces, line[at:])) + b"\r\n"


def _day_after(value: date) -> date:
    """Give the day after: the end of an all-day entry is exclusive. The last day of the calendar stays itself."""
    return date.fromordinal(min(value.toordinal() + 1, date.max.toordinal()))


def _utc(value: datetime) -> datetime:
    """Give the moment in UTC; at the calendar's two ends, where it may leave it, the wall time as it stands."""
    return value.astimezone(UTC) if date.min.year < value.year < date.max.year else value

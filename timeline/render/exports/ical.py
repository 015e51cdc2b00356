"""Timeline to iCalendar (RFC 5545): days as all-day entries, clock times in Vietnam's zone.

The library is imported where it is used: most commands write no calendar.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from timeline.config import Config
from timeline.model import Confidence, Event, EventKind, Precision, Timeline
from timeline.render.exports import told
from timeline.render.plain import one_line, plain

ZONE = "Asia/Ho_Chi_Minh"
_END = b"END:VCALENDAR\r\n"
# Vietnam's zone as IANA has it from 1970 on: when it began, the offset before and from then on, in hours.
_VIETNAM = ((datetime(1970, 1, 1), 8, 8, "+08"), (datetime(1975, 6, 13), 8, 7, "+07"))
# A site writes each entry twice, in the calendar of all events and in the event's own.
_REMEMBERED = 20_000


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


@lru_cache(_REMEMBERED)
def _entry(event: Event, config: Config) -> bytes:
    """One entry. Values are set as they are, not added: to find out what they are takes half of the time."""
    import icalendar as ical

    when, entry = event.when, ical.Event()
    exact = when.precision is Precision.DAY
    entry["UID"] = ical.vText(told.name(event))
    entry["DTSTAMP"] = ical.vDatetime(_utc(told.stamp(event)))
    if when.time and exact and when.earliest == when.latest:
        entry["DTSTART"] = ical.vDatetime(datetime.combine(when.earliest, when.time))
        entry["DTSTART"].params["TZID"] = ZONE
    else:
        entry["DTSTART"] = ical.vDate(when.earliest, params={"VALUE": "DATE"})
        entry["DTEND"] = ical.vDate(_day_after(when.latest), params={"VALUE": "DATE"})
    # The date stands in the words where the days of the entry would say more than is known.
    entry["SUMMARY"] = ical.vText(plain(one_line(event.title) if exact else told.dated_title(event, config)))
    entry["DESCRIPTION"] = ical.vText(plain("\n".join(told.account(event, config))))
    if event.places:
        entry["LOCATION"] = ical.vText(", ".join(map(one_line, event.places)))
    if event.tags:
        entry["CATEGORIES"] = ical.vCategory([one_line(tag) for tag in event.tags])
    if address := told.page(event, config):
        entry["URL"] = ical.vUri(address)
    unsure = event.kind is EventKind.FUTURE or when.confidence is Confidence.AMBIGUOUS
    entry["STATUS"] = ical.vText("TENTATIVE" if unsure else "CONFIRMED")
    entry["TRANSP"] = ical.vText("TRANSPARENT")
    lines: bytes = entry.to_ical()
    return lines


def _day_after(value: date) -> date:
    """Give the day after: the end of an all-day entry is exclusive. The last day of the calendar stays itself."""
    return date.fromordinal(min(value.toordinal() + 1, date.max.toordinal()))


def _utc(value: datetime) -> datetime:
    """Give the moment in UTC; at the calendar's two ends, where it may leave it, the wall time as it stands."""
    return value.astimezone(UTC) if date.min.year < value.year < date.max.year else value

"""Event to the words that feeds, calendars and slides share: when, what, who says so, and where its page is."""

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta, timezone

from timeline.config import Config
from timeline.model import Event, EventKind, Source, Timeline
from timeline.render.plain import one_line, web_address
from timeline.when import text as when_text

VIETNAM = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")
# Feeds and calendars want a moment for each entry, also where nothing says when it was published.
UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
# The namespace of the names that we give events outside the site; any fixed one would do.
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "timeline/event")

KINDS = {
    "vi": {
        EventKind.MAIN: "Sự kiện chính",
        EventKind.OTHER: "Sự kiện khác",
        EventKind.FUTURE: "Dự kiến",
        EventKind.PERIOD: "Giai đoạn",
        EventKind.REFERENCE: "Ngày được dẫn lại",
    },
    "en": {
        EventKind.MAIN: "Main events",
        EventKind.OTHER: "Other events",
        EventKind.FUTURE: "Announced",
        EventKind.PERIOD: "Periods",
        EventKind.REFERENCE: "References",
    },
}


def name(event: Event) -> str:
    """Give an event a name that is its own in the whole world and lasts as long as its id."""
    return f"urn:uuid:{uuid.uuid5(_NAMESPACE, event.id)}"


def site_name(config: Config) -> str:
    """Give the site a name of its own, where it has no address."""
    return f"urn:uuid:{uuid.uuid5(_NAMESPACE, one_line(config.title))}"


def page(event: Event, config: Config) -> str | None:
    """Give the full address of an event's page, where the site's own is known."""
    return config.base_url + event.url if config.base_url else None


def stamp(event: Event) -> datetime:
    """Give the moment (aware) of an event's newest publication, UNKNOWN where no source says one.

    Never the clock: the same articles give the same feeds and calendars.
    """
    published = [source.published for source in event.sources if source.published]
    return max((one.at or datetime.combine(one.day, time(), VIETNAM) for one in published), default=UNKNOWN)


def newest_first(timeline: Timeline) -> list[Event]:
    """Return the events in the order of feeds: the latest published first, the later event first among equals."""
    return sorted(timeline.events, key=lambda event: (stamp(event), event.when.earliest, event.id), reverse=True)


def dated_title(event: Event, config: Config) -> str:
    """Give the title with its date before it, for where nothing else shows the date."""
    date = when_text.short(event.when, config.language)
    return f"{date[:1].upper()}{date[1:]}: {one_line(event.title)}"


def account(event: Event, config: Config) -> Iterator[str]:
    """Yield the lines of a plain account: when, the summary, each source with its address."""
    yield when_text.long(event.when, config.language)
    if event.summary:
        yield one_line(event.summary)
    for source in event.sources:
        yield source_line(source, config)


def source_line(source: Source, config: Config) -> str:
    """Give a source on one line: title, publication date, address."""
    label = "Nguồn" if config.language == "vi" else "Source"
    day = when_text.day(source.published.day, config.language) if source.published else None
    return f"{label}: " + ", ".join(filter(None, (one_line(source.title), day, web_address(source.url))))

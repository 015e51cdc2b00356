"""Timeline to the JSON that TimelineJS shows: a slide for each event; its texts are HTML, so ours are escaped."""

from collections.abc import Iterator
from datetime import date
from html import escape
from typing import Any

from timeline.config import Config
from timeline.model import Event, Precision, Source, Timeline, When
from timeline.render.data import json_text
from timeline.render.exports import told
from timeline.render.plain import one_line, web_address
from timeline.when import text as when_text


def write(timeline: Timeline, config: Config) -> Iterator[bytes]:
    """Yield the slides: a title slide, then the events in order of time."""
    title = {"headline": _html(config.title), "text": _html(config.description)}
    yield f'{{"scale": "human", "title": {json_text({"text": title})}, "events": ['.encode()
    between = b"\n"
    for event in timeline.events:
        yield between + json_text(_slide(event, config)).encode("utf-8")
        between = b",\n"
    yield b"\n]}\n"


def _slide(event: Event, config: Config) -> dict[str, Any]:
    first, last = _ends(event.when)
    slide: dict[str, Any] = {"start_date": first}
    if last != first:
        slide["end_date"] = last
    # Always said by us: TimelineJS would write an imprecise date as its first day, and in its own language.
    slide["display_date"] = _html(when_text.long(event.when, config.language))
    slide["text"] = {"headline": _headline(event, config), "text": "".join(_paragraphs(event, config))}
    slide["group"] = told.KINDS[config.language][event.kind]
    slide["unique_id"] = f"event-{event.id}"
    return slide


def _ends(when: When) -> tuple[dict[str, int], dict[str, int]]:
    """Give the first and last date to the granularity that is known, the clock time on a single day."""
    first, last = _numbers(when.earliest, when.precision), _numbers(when.latest, when.precision)
    if when.time and when.earliest == when.latest:
        clock = {"hour": when.time.hour, "minute": when.time.minute}
        return first | clock, last | clock
    return first, last


def _numbers(day: date, precision: Precision) -> dict[str, int]:
    match precision:
        case Precision.YEAR | Precision.DECADE | Precision.CENTURY:
            return {"year": day.year}
        case Precision.MONTH | Precision.QUARTER | Precision.HALF:
            return {"year": day.year, "month": day.month}
        case _:
            return {"year": day.year, "month": day.month, "day": day.day}


def _headline(event: Event, config: Config) -> str:
    address = told.page(event, config)
    return _link(address, event.title) if address else _html(event.title)


def _paragraphs(event: Event, config: Config) -> Iterator[str]:
    if event.summary:
        yield f"<p>{_html(event.summary)}</p>"
    for source in event.sources:
        yield f"<p>{_source(source, config)}</p>"


def _source(source: Source, config: Config) -> str:
    label = "Nguồn" if config.language == "vi" else "Source"
    address = web_address(source.url)
    return f"{label}: {_link(address, source.title) if address else _html(source.title)}"


def _link(address: str, text: str) -> str:
    return f'<a href="{escape(address)}">{_html(text)}</a>'


def _html(text: str) -> str:
    return escape(one_line(text))

"""Events to the index that search loads on first use: classic scripts, since fetch is blocked on file://.

Columns, not rows: what repeats stands once in a table, and what follows from something else is left out. `search.js`,
which begins each file, makes rows of them again. A long timeline has several files: the first of them answers while the
others are on their way, and no browser has to take a hundred thousand events in at once.
"""

from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from functools import cache, partial
from importlib.resources import files
from itertools import takewhile
from typing import Any

from timeline.render.data import json_text
from timeline.render.files import Sheet
from timeline.render.plain import one_line
from timeline.render.views import EventView, Site
from timeline.when import text as when_text

_SUMMARY = 240
_PART = 5000  # events in a file: half a second's work for a slow phone
# A shorter beginning in common is not worth the pair that says so.
_SHARED = 8
_EPOCH = date(1970, 1, 1).toordinal()


class _Table:
    """Values and their numbers, in order of first use."""

    def __init__(self) -> None:
        self._numbers: dict[Hashable, int] = {}

    def number(self, value: Hashable) -> int:
        return self._numbers.setdefault(value, len(self._numbers))

    def values(self) -> list[Any]:
        return list(self._numbers)


def files_of(site: Site) -> Iterator[Sheet]:
    """Plan the files of the index: `data/search.js`, `data/search-2.js` and on, events in order of time."""
    for number in range(parts(site)):
        some = site.events[number * _PART : (number + 1) * _PART]
        name = f"data/search-{number + 1}.js" if number else "data/search.js"
        yield Sheet(name, "search", partial(_themselves, some), write)


def parts(site: Site) -> int:
    """Tell how many files the index has."""
    return max(1, -(-len(site.events) // _PART))


def _themselves(events: Sequence[EventView]) -> Sequence[EventView]:
    return events


def write(events: Sequence[EventView]) -> bytes:
    """Write a file of the index: some events, in order of time."""
    names = {key: _Table() for key in ("places", "sources", "tags")}
    tables = {key: _Table() for key in ("at", "kind", "sure", "places", "sources", "tags", "doubt")}
    columns: dict[str, list[Any]] = {key: [] for key in ("url", "label", "after", "long", "title", "summary", *tables)}
    day = _EPOCH
    for event in events:
        first = event.event.when.earliest.toordinal()
        for key, value in _told(event, first - day).items():
            columns[key].append(value)
        day = first
        for key, value in _repeated(event, names).items():
            columns[key].append(tables[key].number(value))
    data = {
        "names": {key: table.values() for key, table in names.items()},
        "tables": {key: table.values() for key, table in tables.items()},
        **columns,
    }
    return f"{_unpacking()}timelineColumns({_quoted(json_text(data))});\n".encode()


def _told(event: EventView, after: int) -> dict[str, Any]:
    """Give what is an event's own; `after` is how many days after the event before it it began."""
    when, url = event.event.when, event.url
    title, summary = one_line(event.event.title), one_line(event.event.summary)[:_SUMMARY]
    plainly = when_text.is_day(when) and event.when.short == when_text.day(when.earliest, "vi")
    return {
        "url": f"={url[7:-5]}" if url.startswith("events/") and url.endswith(".html") else url,
        "label": "" if plainly else event.when.short,
        "after": after,
        "long": (when.latest - when.earliest).days,
        "title": title,
        "summary": _after_title(title, summary),
    }


def _after_title(title: str, summary: str) -> str | list[Any]:
    """Write a summary as what it shares with the start of its title, and the rest."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(title, summary, strict=False)))
    # A script counts the halves of rare characters, so a title that has some is left whole.
    return [shared, summary[shared:]] if shared >= _SHARED and max(title) <= "\uffff" else summary


def _repeated(event: EventView, names: dict[str, _Table]) -> dict[str, Hashable]:
    """Give what many events have in common."""
    return {
        "at": " ".join(filter(None, (event.when.clock, event.when.part))),
        "kind": event.event.kind.value,
        "sure": event.event.when.confidence.value,
        "places": tuple(names["places"].number(one_line(name)) for name in event.event.places),
        "sources": tuple(names["sources"].number(one_line(paper.name)) for paper in event.papers),
        "tags": tuple(names["tags"].number(one_line(name)) for name in event.event.tags),
        "doubt": ", ".join(event.doubts),
    }


def _quoted(text: str) -> str:
    """Write a text as a string of JavaScript; JSON has no line ends, and json_text escapes U+2028 and U+2029."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


@cache
def _unpacking() -> str:
    return files("timeline.render").joinpath("search.js").read_text(encoding="utf-8")

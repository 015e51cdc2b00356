"""A value as TOML gives it, in a correction, to what it means: checked, a date to a `When`, a list to a tuple."""

from collections.abc import Callable
from datetime import date, datetime, time

from timeline.events.edit.edtf import parse
from timeline.model import EventKind, Part

Value = object

# How a correction names its event.
NAMES = ("event", "article", "phrase", "was")
_SOURCE_KEYS = ("article", "title", "url", "quote", "phrase", "published")


def _text(value: Value) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError
    return " ".join(value.split())


def _texts(value: Value) -> tuple[str, ...]:
    if isinstance(value, str):
        return (_text(value),)
    if not isinstance(value, list):
        raise TypeError
    return tuple(_text(one) for one in value)


def _flag(value: Value) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _date(value: Value) -> Value:
    if isinstance(value, datetime):
        return parse(value.date().isoformat())
    return parse(value.isoformat() if isinstance(value, date) else _text(value))


def _clock(value: Value) -> time:
    return value if isinstance(value, time) else time.fromisoformat(_text(value))


def _sources(value: Value) -> tuple[dict[str, str], ...]:
    rows = [value] if isinstance(value, dict) else value
    if not isinstance(rows, list) or not all(isinstance(row, dict) and set(row) <= set(_SOURCE_KEYS) for row in rows):
        raise TypeError
    out = tuple({key: _text(str(text)) for key, text in row.items()} for row in rows)
    for row in out:
        if "published" in row:
            date.fromisoformat(row["published"])
        if not row.get("url", "https://").startswith(("http://", "https://")):
            raise ValueError
    return out


_LISTS = ("places", "tags", "events", "articles")
_FLAGS = ("pin", "hide", "quiet", "checked")
# Each key: what reads its value, and raises ValueError or TypeError where it is none.
READERS: dict[str, Callable[[Value], Value]] = {
    **dict.fromkeys((*NAMES, "title", "summary", "note", "why"), _text),
    **dict.fromkeys(_LISTS, _texts),
    **dict.fromkeys(_FLAGS, _flag),
    "date": _date,
    "time": _clock,
    "part": lambda value: Part(_text(value)),
    "kind": lambda value: EventKind(_text(value)),
    "sources": _sources,
}
_PARTS, _EVENT_KINDS = ", ".join(Part), ", ".join(EventKind)
# What a key wants, in both languages, for messages.
WANTED = {
    "": ('một chuỗi trong dấu nháy thẳng, như "abc"', 'a string in straight quotes, such as "abc"'),
    "date": (
        'một ngày như "2024-01-29", một tháng "2024-03", một năm "2024" hoặc một khoảng "2022/2025"',
        'a day such as "2024-01-29", a month "2024-03", a year "2024" or an interval "2022/2025"',
    ),
    "time": ('một giờ như "08:30"', 'a time such as "08:30"'),
    "part": (f"một trong: {_PARTS}", f"one of: {_PARTS}"),
    "kind": (f"một trong: {_EVENT_KINDS}", f"one of: {_EVENT_KINDS}"),
    **dict.fromkeys(_FLAGS, ("true hoặc false", "true or false")),
    **dict.fromkeys(_LISTS, ('danh sách như ["a", "b"]', 'a list such as ["a", "b"]')),
    "sources": (
        "một bảng (hoặc danh sách bảng) gồm article, title, url, quote, phrase, published (ngày ISO)",
        "a table (or a list of tables) of article, title, url, quote, phrase, published (an ISO date)",
    ),
}

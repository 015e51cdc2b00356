"""Readings to bytes and back, for the cache and between processes: JSON, since unpickling runs what it is given."""

import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from timeline.model import Article, Reading

Turn = Callable[[Any], Any]

_MOMENTS = (date, datetime, time)


def dump(readings: tuple[Reading, ...]) -> bytes:
    """Write the readings of one file; a dataclass is the list of its fields. Raises ValueError as `load` does."""
    for reading in readings:
        _check_addresses(reading.article)
    write = _writer(Reading)
    return json.dumps([write(reading) for reading in readings], separators=(",", ":")).encode()


def load(data: bytes) -> tuple[Reading, ...]:
    """Read what `dump` wrote. Raises ValueError for anything else, also for an address that no reader lets in."""
    try:
        readings = tuple(_reader(Reading)(row) for row in _of(list, json.loads(data)))
    except (TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not readings: {error}") from error
    for reading in readings:
        _check_addresses(reading.article)
    return readings


def _check_addresses(article: Article) -> None:
    """Hold what may become a link to what the readers promise: anybody may have filled the cache's folder."""
    for address in (article.meta.url, article.meta.image, *(mark.href for mark in article.marks)):
        if address and not address.lower().startswith(("http://", "https://")):
            raise ValueError(f"not an address: {address}")


@cache
def _writer(kind: Any) -> Turn:
    """The function from a value of this type to what JSON can hold."""
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        parts = [(field.name, _writer(hints[field.name])) for field in fields(kind)]
        return lambda value: [write(getattr(value, name)) for name, write in parts]
    if get_origin(kind) is tuple:
        write = _writer(get_args(kind)[0])
        return lambda value: [write(item) for item in value]
    if some := _some(kind):  # looked up late: a Clue may hold a Clue
        return lambda value: None if value is None else _writer(some)(value)
    if kind in _MOMENTS:
        return lambda value: value.isoformat()
    return lambda value: value.value if isinstance(value, Enum) else value


@cache
def _reader(kind: Any) -> Turn:
    """The function from what JSON holds to a value of this type; it raises ValueError or TypeError for any other."""
    if is_dataclass(kind):
        make = cast(Turn, kind)
        hints = get_type_hints(kind)
        readers = [_reader(hints[field.name]) for field in fields(kind)]
        return lambda row: make(*[read(item) for read, item in zip(readers, row, strict=True)])
    if get_origin(kind) is tuple:
        read = _reader(get_args(kind)[0])
        return lambda row: tuple([read(item) for item in row])
    if some := _some(kind):
        return lambda item: None if item is None else _reader(some)(item)
    if kind in _MOMENTS:
        return cast(Turn, kind.fromisoformat)
    if issubclass(kind, Enum):
        return cast(Turn, kind)
    return lambda item: _of(kind, item)


def _some(kind: Any) -> Any:
    """What `X | None` holds besides None; None where the type is no such union."""
    if get_origin(kind) not in (Union, types.UnionType):
        return None
    (some,) = (part for part in get_args(kind) if part is not types.NoneType)
    return some


def _of(kind: type, item: Any) -> Any:
    if type(item) is not kind:
        raise TypeError(f"{item!r} is no {kind.__name__}")
    return item

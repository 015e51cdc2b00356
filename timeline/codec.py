"""Dataclasses to bytes and back, for the store and between processes: JSON, since unpickling runs what it is given."""

import json
import types
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Turn = Callable[[Any], Any]

_MOMENTS = (date, datetime, time)
_PLAIN = (str, int, bool)


def dump(kind: type[T], values: Sequence[T]) -> bytes:
    """Write values of one dataclass; each is the list of its fields. Raises ValueError as `load` does."""
    _check_addresses(values)
    write: Turn = _writer(cast(Any, kind))
    return json.dumps([write(value) for value in values], separators=(",", ":")).encode()


def load(kind: type[T], data: bytes) -> tuple[T, ...]:
    """Read what `dump` wrote. Raises ValueError for anything else, also for an address that no reader lets in."""
    try:
        read: Turn = _reader(cast(Any, kind))
        values = tuple([read(row) for row in _of(list, json.loads(data))])
    except (TypeError, AttributeError, LookupError, RecursionError) as error:
        raise ValueError(f"no {kind.__name__}: {error}") from error
    _check_addresses(values)
    return values


def _check_addresses(values: Sequence[Any]) -> None:
    """Hold what may become a link to what the readers promise: anybody may have filled the folder of the store."""
    for value in values:
        for address in _addresses(value):
            if address and not address.lower().startswith(("http://", "https://")):
                raise ValueError(f"not an address: {address}")


def _addresses(value: Any) -> Iterator[str | None]:
    article, event = getattr(value, "article", None), getattr(value, "event", None)
    if article:
        yield from (article.meta.url, article.meta.image, *(mark.href for mark in article.marks))
    if event:
        yield from (source.url for source in event.sources)


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
        return _row_reader(kind)
    if get_origin(kind) is tuple:
        read = _reader(get_args(kind)[0])
        return lambda row: tuple([read(item) for item in _of(list, row)])
    if some := _some(kind):
        return lambda item: None if item is None else _reader(some)(item)
    if kind in _MOMENTS:
        return cast(Turn, kind.fromisoformat)
    if issubclass(kind, Enum):
        return cast(Turn, kind._value2member_map_.__getitem__)
    return lambda item: _of(kind, item)


def _row_reader(kind: Any) -> Turn:
    """The function from the list of a dataclass's fields to the dataclass; the list itself is used up."""
    hints = get_type_hints(kind)
    kinds = [hints[field.name] for field in fields(kind)]
    # Most fields are plain, and most of the others None: the one is asked of all at once, the other costs no call.
    plain = [at for at, part in enumerate(kinds) if part in _PLAIN]
    wanted = [kinds[at] for at in plain]
    turned = [(at, _some(part) is not None, _late(part)) for at, part in enumerate(kinds) if part not in _PLAIN]
    size = len(kinds)

    def read(row: Any) -> Any:
        if len(_of(list, row)) != size or [type(row[at]) for at in plain] != wanted:
            raise TypeError(f"not the fields of a {kind.__name__}")
        for at, optional, turn in turned:
            if row[at] is not None or not optional:
                row[at] = turn(row[at])
        return kind(*row)

    return read


def _late(kind: Any) -> Turn:
    """The reader of a field: that of a class within itself (a Clue may hold a Clue) is looked up when needed."""
    some: Any = _some(kind)
    if hasattr(some, "__dataclass_fields__"):

        def late(item: Any) -> Any:
            return _reader(some)(item)

        return late
    return _reader(some or kind)


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

"""Prints of what a page is made from: the same for equal values, and different for any that a page could tell apart."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from functools import cache
from json import JSONEncoder
from operator import attrgetter
from typing import Any

from timeline.render.views import ArticleView, EventView

# What many pages show, and so is gone through once.
_SHARED = frozenset((ArticleView, EventView))
_MOMENTS = frozenset((date, datetime, time))


class Prints:
    """Prints of values, one build long: whatever is asked about must not go away or change in that time."""

    def __init__(self) -> None:
        self._known: dict[int, str] = {}
        # JSON in C, which asks only about what it does not know; an enumeration of strings is its string to it.
        self._spell = JSONEncoder(ensure_ascii=False, check_circular=False, default=self._parts).encode

    def of(self, value: Any) -> bytes:
        """Give the SHA-256 of all that a value holds. Raises TypeError where that is not known in full."""
        return hashlib.sha256(self._spell(value).encode("utf-8", "surrogatepass")).digest()

    def _parts(self, value: Any) -> Any:
        """Give what JSON does not know as what it knows."""
        kind = type(value)
        if kind in _SHARED:
            known = self._known.get(id(value))
            if known is None:
                self._known[id(value)] = known = self.of(_fields(value)).hex()
            return known
        if kind in _MOMENTS:
            return kind.__name__, value.isoformat()
        if is_dataclass(value):
            return _fields(value)
        if isinstance(value, Mapping):
            return dict(value)
        raise TypeError(f"no print of a {kind.__qualname__}")


def _fields(value: Any) -> tuple[str, Any]:
    kind: Any = type(value)
    return kind.__name__, _values(kind)(value)


@cache
def _values(kind: Any) -> Callable[[Any], Any]:
    """Make the function that gives the values of all fields of a dataclass at once."""
    return attrgetter(*(field.name for field in fields(kind)))

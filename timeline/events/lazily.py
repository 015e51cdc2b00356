"""What is made when it is first asked for and then kept."""

from collections.abc import Callable
from typing import Generic, TypeVar, overload

Owner = TypeVar("Owner")
Value = TypeVar("Value")


class lazy(Generic[Owner, Value]):  # a decorator, as property is
    """A property that is computed once. `functools.cached_property` does so under a lock, at five times the price."""

    def __init__(self, make: Callable[[Owner], Value]) -> None:
        self._make, self._name, self.__doc__ = make, make.__name__, make.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> "lazy[Owner, Value]": ...
    @overload
    def __get__(self, owner: Owner, kind: type) -> Value: ...
    def __get__(self, owner: Owner | None, kind: type) -> "Value | lazy[Owner, Value]":
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._make(owner)
        return value

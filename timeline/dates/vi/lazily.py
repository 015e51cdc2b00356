"""A regular expression that costs nothing until it is used: `timeline dates` must not wait for what its text never meets."""

import re
from typing import Any, cast


class _Lazy:
    """Stands for a pattern; the first use of a method compiles it and keeps the method."""

    def __init__(self, source: str, flags: int) -> None:
        self._given = source, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # to copy or to pickle is no use of a pattern
            raise AttributeError(name)
        value = self.__dict__[name] = getattr(re.compile(*self._given), name)  # `re` keeps what it has compiled
        return value


def lazily(source: str, flags: int = 0) -> re.Pattern[str]:
    """Give what `re.compile` gives, compiled when a method of it is first asked for."""
    return cast("re.Pattern[str]", _Lazy(source, flags))

"""What costs nothing until it is used, or is used again.

A regular expression is compiled when it is first asked: `timeline dates` must not wait for what its text never meets.
A whole text is searched for a word once, however many of its dates ask.
"""

import re
from functools import lru_cache
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


@lru_cache(maxsize=16)
def first_in(low: str, word: str) -> int:
    """The offset at which a text first has a word; -1 where it has it nowhere."""
    return low.find(word)

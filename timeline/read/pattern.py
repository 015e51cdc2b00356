"""A regular expression that costs nothing until it is used: it is compiled when it is first asked."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property

# Letters and their plain likes: a set with a letter above U+00FF takes long to compile.
PLAIN = (("–", "-"), ("—", "-"), ("•", "·"), ("►", "»"), ("▶", "»"), ("›", "»"), ("’", "'"), ("′", "'"), ("İ", "I"))


def plainly(line: str) -> str:
    """Bring dashes, dots and arrows to their plain likes, one letter for one, so that no letter moves."""
    for odd, even in PLAIN:
        line = line.replace(odd, even)
    return line


def plain(line: str) -> str:
    """Bring a line to lower case and plain punctuation without moving a letter of it."""
    return plainly(line).lower()


class Pattern:
    """A pattern of `re`, compiled on first use: `timeline dates` must not wait for those that its text never meets."""

    def __init__(self, source: str, flags: int = re.IGNORECASE) -> None:
        self.source, self.flags = source, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.source, self.flags)

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.match

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.search

    @cached_property
    def sub(self) -> Callable[..., str]:
        return self.compiled.sub

    @cached_property
    def split(self) -> Callable[[str], list[str]]:
        return self.compiled.split

    @cached_property
    def findall(self) -> Callable[[str], list[str]]:
        return self.compiled.findall

    @cached_property
    def finditer(self) -> Callable[[str], Iterator[re.Match[str]]]:
        return self.compiled.finditer

"""One of many words, as a pattern that is fast to try."""

from collections.abc import Iterable
from itertools import groupby


def one_of(words: Iterable[str]) -> str:
    """A pattern for one of some words: those of one first letter in a choice of their own.

    A regular expression tries its choices one by one, and there are far fewer first letters than words.
    """
    groups = groupby(sorted(words), key=lambda word: word[0])
    return "|".join(f"{letter}(?:{'|'.join(word[1:] for word in same)})" for letter, same in groups)

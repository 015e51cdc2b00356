"""One kind of what looks like a date and is none."""

from typing import NamedTuple


class Veto(NamedTuple):
    """Words before or behind a match that take it away.

    `rules` are the names of the rules it applies to, a star for any ending. `example` is a sentence in which nothing
    must be found. What it must not take stands in the corpus; these leave it alone:

    - `weak`: what a word such as "ngày" supports; `counts`: figures of which the first is the larger, so that they
      are no share as "9/10 phiếu" is; `famed`: days that no place is named by;
    - `inside`: what opens its sentence; `clause`: a clause that no comma ends; `beside`: what does not end in "trước" or
      "sau"; `spares`: a match that holds one of these words;
    - `unless`: words before, "trường" names a place and "tựu trường" a happening; `unless_behind`: words behind.
    """

    name: str
    example: str
    before: str = ""
    after: str = ""
    rules: tuple[str, ...] = ("day*", "list of days*", "bare*", "lunar day/month")
    weak: bool = True
    counts: bool = False
    unless: str = ""
    beside: bool = False
    unless_behind: str = ""
    inside: bool = False
    clause: bool = False
    famed: bool = False
    spares: tuple[str, ...] = ()

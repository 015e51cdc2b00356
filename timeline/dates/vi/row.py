"""What a row of the rule table is."""

from collections.abc import Mapping
from typing import NamedTuple

from .groups import Said

_NOTHING: Said = {}


class Rule(NamedTuple):
    """One expression: its name, its pattern and examples that prove it.

    `examples` map a phrase to the EDTF value that it has when published on Wednesday, 20 March 2024,
    with part and clock time behind it. `gives` is what the row says besides its groups. A `weak` row
    looks like a number as well and needs evidence round it unless a word such as "ngày" is in it.
    A row that `yields` gives way to an expression that begins with its last word. One that `rises` matches only
    where its months rise from end to end, or the days of its list do; one with `never_before` only where none of these
    words follows.
    """

    name: str
    pattern: str
    examples: Mapping[str, str]
    gives: Said = _NOTHING
    weak: bool = False
    yields: bool = False
    rises: bool = False
    never_before: tuple[str, ...] = ()

"""The short way through `plain` gives what the long way gives."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from timeline.render.plain import _SURROGATES, _UNWANTED, plain


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_the_short_way_loses_and_keeps_the_same(text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
    assert plain(text) == unicodedata.normalize("NFC", _SURROGATES.sub("\ufffd", _UNWANTED.sub("", lines)))


def test_no_unwanted_character_is_printable() -> None:
    assert not [hex(n) for n in range(0x110000) if chr(n).isprintable() and _UNWANTED.match(chr(n))]

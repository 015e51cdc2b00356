"""Text as it was given to text as the rules want it, and offsets back."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from ..vi.lazily import lazily

# Characters that are invisible in print and stand inside words of copied pages.
_INVISIBLE = "\u00ad\u034f\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
_DROP: dict[int, str | None] = dict.fromkeys(map(ord, _INVISIBLE))
# Looking for each of a few characters is far faster than `str.translate` over a whole text.
_FOLD = (
    *((dash, "-") for dash in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2192"),
    *((quote, "'") for quote in "\u2018\u2019\u2032"),
    *(
        (space, " ")
        for space in "\u00a0\u202f\u3000\t\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    ),
    *((end, "\n") for end in "\r\x0b\x0c\u0085\u2028\u2029"),
    ("\u2044", "/"),
    ("->", "- "),
)
# Letters that other keyboards and fonts gave for ours, one character for one: "Nǎm 1929", "Ðêm 12/12".
# They are told by their marks, too, before these are composed.
# A line broken in mid-sentence, as copied columns are: a long one without a stop, and a small letter behind it, or the
# figures of a date. It begins with the end of the line, which is far faster to look for than what stands before it.
_SMALL = "a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
_WRAPPED = lazily(
    rf"\n(?:(?=[{_SMALL}])(?<=[^\n]{{45}}[^\n.!?:;…”\"|]\n)"
    r"|(?=\d)(?:(?<=[^\n]{45},\n)|(?<=[^\n]{40} ngày\n)|(?<=[^\n]{40} tháng\n)|(?<=[^\n]{40} năm\n)))"
)
_LETTERS = (
    ("\u01ce", "ă"),
    ("\u01cd", "Ă"),
    ("a\u030c", "a\u0306"),
    ("A\u030c", "A\u0306"),
    ("\u00d0", "Đ"),
    ("\u00f0", "đ"),
    ("\u0189", "Đ"),
    ("\u0256", "đ"),
)
# One base letter with the marks that are written over and under it.
_CLUSTER = re.compile(r"[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+")


class Plain(NamedTuple):
    """A text made plain: NFC, no invisible characters, one kind of space and dash.

    `text` keeps capitals, `low` is its lower case of the same length. From `starts[i]` on, offsets
    in them run along with those from `origins[i]` on in the given text.
    """

    text: str
    low: str
    starts: tuple[int, ...] = ()
    origins: tuple[int, ...] = ()

    def given_start(self, offset: int) -> int:
        """Turn the first offset of a span in `text` into that in the given text."""
        if not self.starts:
            return offset
        i = bisect_right(self.starts, offset) - 1
        return offset if i < 0 else self.origins[i] + offset - self.starts[i]

    def given_end(self, offset: int) -> int:
        """Turn the end of a span, exclusive, into that in the given text: marks go with their letter."""
        if not self.starts:
            return offset
        i = bisect_left(self.starts, offset)
        if i < len(self.starts) and self.starts[i] == offset:
            return self.origins[i]
        return offset if i == 0 else self.origins[i - 1] + offset - self.starts[i - 1]

    def plain_offset(self, offset: int) -> int:
        """Turn an offset in the given text into one in `text`."""
        i = bisect_right(self.origins, offset) - 1
        return offset if i < 0 else min(self.starts[i] + offset - self.origins[i], len(self.text))


def plain(given: str) -> Plain:
    """Make a text plain for matching, in time linear in its length."""
    text = given
    for wrong, right in _LETTERS:
        if wrong in text:
            text = text.replace(wrong, right)
    starts: tuple[int, ...] = ()
    origins: tuple[int, ...] = ()
    if [mark for mark in _INVISIBLE if mark in text] or not unicodedata.is_normalized("NFC", text):
        text, starts, origins = _composed(text)
    for wrong, right in _FOLD:
        if wrong in text:
            text = text.replace(wrong, right)
    if "\n" in text:
        text = _WRAPPED.sub(" ", text)
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return Plain(text, low, starts, origins)


def _composed(given: str) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """Compose letter by letter; note where plain and given offsets drift apart."""
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    at = 0
    for match in _CLUSTER.finditer(given):
        raw = match.group()
        piece = raw if raw.isascii() else unicodedata.normalize("NFC", raw).translate(_DROP)
        pieces.append(piece)
        at += len(piece)
        if len(piece) != len(raw):
            starts.append(at)
            origins.append(match.end())
    return "".join(pieces), tuple(starts), tuple(origins)

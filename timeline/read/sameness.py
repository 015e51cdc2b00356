"""Two articles to whether they are one: the same address written differently, or nearly the same words."""

import re
import unicodedata
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qsl, urlencode, urlsplit

from timeline.model import Article

TRACKING = re.compile(
    r"^(?:utm_|fbclid|gclid|zarsrc|_gl|mc_|ref|source|s?id_share|share|amp|vnn_|gidzl|itm_|cmpid|spm)", re.IGNORECASE
)
LEAST = 60  # folded letters of a paragraph that is worth comparing
COMMON = 12  # articles from which on a paragraph is a house's boilerplate and says nothing
WORDS = 5  # in a shingle
_WORD = re.compile(r"[^\W_]+")
ALIKE = 0.8


@dataclass(frozen=True)
class Print:
    """What an article is recognised by; `paragraphs` are check sums of its longer paragraphs."""

    address: str | None
    title: str
    text: str
    paragraphs: frozenset[int]

    @cached_property
    def shingles(self) -> frozenset[int]:
        """Check sums of every run of words."""
        words = self.text.split()
        runs = (" ".join(words[at : at + WORDS]) for at in range(max(1, len(words) - WORDS + 1)))
        return frozenset(zlib.crc32(run.encode()) for run in runs)


def print_of(article: Article) -> Print:
    """Take an article's print."""
    blocks = [_fold(article.text[block.start : block.end]) for block in article.blocks] or [_fold(article.text)]
    return Print(
        address_key(article.meta.url),
        _fold(article.title),
        " ".join(blocks),
        frozenset(zlib.crc32(block.encode()) for block in blocks if len(block) >= LEAST),
    )


def address_key(url: str | None) -> str | None:
    """Bring the ways to write one address to one: http and https, www, m and amp, tracking, a trailing slash."""
    if not url:
        return None
    parts = urlsplit(url.strip())
    host = re.sub(r"^(?:(?:www|m|mobile|amp|wap|touch)\.)+", "", (parts.hostname or "").lower())
    path = re.sub(r"/amp(?=/|$)|\.amp(?=\.|$)|-amp(?=\.\w+$)|/index\.(?:html?|php|aspx)$", "", parts.path).rstrip("/")
    query = [(key, value) for key, value in parse_qsl(parts.query) if not TRACKING.match(key)]
    return f"{host}{path}?{urlencode(sorted(query))}".rstrip("?") if host else None


def groups(prints: Sequence[Print]) -> list[list[int]]:
    """Put together the articles that are one; each group in order, groups of one left out."""
    leader = list(range(len(prints)))

    def lead(index: int) -> int:
        while leader[index] != index:
            index = leader[index]
        return index

    for first, second in _candidates(prints):
        one, other = lead(first), lead(second)
        if one != other and same(prints[first], prints[second]):
            leader[max(one, other)] = min(one, other)
    found: dict[int, list[int]] = {}
    for index in range(len(prints)):
        found.setdefault(lead(index), []).append(index)
    return [group for group in found.values() if len(group) > 1]


def same(one: Print, other: Print) -> bool:
    """Whether two articles are one: by address, or by four fifths of the shorter one's words in a row."""
    if one.address and one.address == other.address:
        return True
    short, long = sorted((one.shingles, other.shingles), key=len)
    if len(short) < 20 or len(short) * 2 < len(long):
        return False
    return len(short & long) >= ALIKE * len(short)


def _candidates(prints: Sequence[Print]) -> Iterable[tuple[int, int]]:
    """Yield the pairs worth comparing: with an address, a title or a long paragraph in common."""
    places: dict[object, list[int]] = {}
    for index, taken in enumerate(prints):
        for key in (taken.address, taken.title or None, *sorted(taken.paragraphs)):
            if key is not None:
                places.setdefault(key, []).append(index)
    pairs = {
        (found[0], index) if len(found) > COMMON else (before, index)
        for found in places.values()
        if len(found) <= COMMON or isinstance(prints[found[0]].address, str)
        for at, index in enumerate(found)
        for before in found[:at][-COMMON:]
    }
    return sorted(pairs)


class _Bare(dict[int, str]):
    """Letters to letters without marks, each looked up once: a character's marks hang on it alone."""

    def __missing__(self, code: int) -> str:
        plain = "".join(c for c in unicodedata.normalize("NFD", chr(code)) if not unicodedata.combining(c))
        return self.setdefault(code, plain)


_BARE = _Bare()


def _fold(words: str) -> str:
    return " ".join(_WORD.findall(words.casefold().translate(_BARE)))

"""A text, or an article, to the terms that it is compared by: what carries subject matter, synonyms as one."""

import re
import sys
from itertools import compress

from timeline.events.language.folding import CAPITAL, STOPWORDS, even
from timeline.events.language.nouns import BEARERS
from timeline.events.language.words import HAPPENINGS, SESSIONS, SYNONYMS, alternation, finder, synonym_rows

SYNONYM = {word: row[0] for row in synonym_rows(SYNONYMS) for word in row}
NAME = re.compile(rf"(?<!\w){CAPITAL}[\w.]*(?: {CAPITAL}[\w.]*)+")
BEARER = re.compile(rf"((?i:{finder(BEARERS).pattern})) ({CAPITAL}[\w.]*(?:[ ]{CAPITAL}[\w.]*)*|\d+)")
# "tàu cá TB-90412-TS", "xe khách 51B-123.45", "máy bay VN-A321".
NUMBER = re.compile(
    r"(?<![\w/.-])(?:[A-ZĐ]{2,3}[ -]\d{4,5}(?:[ -]?TS)?|\d{2}[A-Z][A-Z\d]?[ -]\d{3}\.?\d{2}|[A-Z]{2}-[A-Z]\d{3})"
    r"(?![\w/-])"
)
# A happening by the two words that say of what it is, or that alone is one of its kind in a story.
OCCASION = re.compile(
    rf"(?P<one>{finder(SESSIONS).pattern})|{finder(HAPPENINGS).pattern} (?P<of>[^\W\d]+ [^\W\d]+)", re.IGNORECASE
)
# How a match ended: two matches of one day and cup are two.
RESULT = re.compile(
    r"(?<![\w/-])(?<!ngày )(?<!hôm )(?<!sáng )(?<!trưa )(?<!chiều )(?<!tối )(?<!đêm )(\d{1,2})-(\d{1,2})(?![\w/-])"
)

_TOKEN = re.compile(r"\w+(?:[./-]\w+)*")
# All that is told of a day has it.
_DAY = re.compile(r"\d{1,2}/\d{1,2}(?:/\d{2,4})?")
_SYNONYM_AT = re.compile(rf"(?<!\w){alternation(SYNONYM)}(?!\w)")


def level(text: str) -> str:
    """Lower a text and write each word of `SYNONYMS` as the first of its row."""
    return _SYNONYM_AT.sub(lambda found: SYNONYM[found[0]], even(text))


def terms(text: str) -> frozenset[str]:
    """The words and the pairs of neighbouring words of a levelled text that carry subject matter."""
    words = _TOKEN.findall(text)
    telling = [word not in STOPWORDS and not _DAY.fullmatch(word) for word in words]
    pairs = zip(words, words[1:], telling, telling[1:], strict=False)
    told = [f"{one} {two}" for one, two, left, right in pairs if left and right]
    return frozenset(map(sys.intern, (*compress(words, telling), *told)))

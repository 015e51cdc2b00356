"""Texts of our own to time readers of dates on: articles as short as those of our tests, as long as those of
newspapers, and sentences dense in dates; each with the day that it is read against.
"""

import re
from datetime import datetime
from itertools import cycle
from pathlib import Path

from tests.dates_corpus import read_rows, themes
from tests.events import newsroom
from timeline.dates import find

DESKS = Path(newsroom.__file__).with_name("desks")
SENTENCES_AN_ARTICLE = 24
ARTICLES = 40
REFERENCE = "2024-05-10T09:00"
# Five articles of newspapers, read in full, had a date in 250 to 400 characters, and were 3,500 to 7,700 long.
CHARACTERS_TO_A_DATE = 320
CHARACTERS_AN_ARTICLE = 3_000
_LONG_LINE = 80
_HEADER = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)")

Dated = tuple[str, str]


def dense() -> list[Dated]:
    """Texts of the corpus's sentences, those with dates and without in turns, in an order that is always the same."""
    rows = [row for path in themes() for row in read_rows(path)]
    dated = [row.text for row in rows if row.expected]
    plain = [row.text for row in rows if not row.expected]
    pairs = [
        (dated[7 * i % len(dated)], plain[7 * i % len(plain)]) for i in range(ARTICLES * SENTENCES_AN_ARTICLE // 2)
    ]
    spread = [sentence for pair in pairs for sentence in pair]
    starts = range(0, len(spread), SENTENCES_AN_ARTICLE)
    return [("\n\n".join(spread[start : start + SENTENCES_AN_ARTICLE]), REFERENCE) for start in starts]


def whole() -> list[Dated]:
    """The articles that the tests of events tell timelines of, each with the day in its header."""
    told = map(newsroom.unmark, newsroom.articles().values())
    desks = (path.read_text(encoding="utf-8") for path in sorted(DESKS.rglob("*.txt")))
    return [(text, _published(text)) for text in (*told, *desks)]


def newspaper() -> tuple[list[Dated], list[Dated]]:
    """Articles of a newspaper's length and density in two halves that share no sentence.

    They are those of `whole`, some after one another, among paragraphs of others in which there is no date.
    """
    articles = whole()
    return _lengthened(articles[::2]), _lengthened(articles[1::2])


def _lengthened(articles: list[Dated]) -> list[Dated]:
    lines = (line for text, _ in articles for line in text.splitlines()[1:] if len(line) > _LONG_LINE)
    padding = cycle([line for line in lines if not find(line, datetime.fromisoformat(REFERENCE))])
    long: list[Dated] = []
    pieces: list[str] = []
    for text, day in articles:
        pieces.append(text)
        wanted = CHARACTERS_TO_A_DATE * len(find(text, datetime.fromisoformat(day))) - len(text)
        while wanted > 0:
            pieces.append(next(padding))
            wanted -= len(pieces[-1])
        if sum(map(len, pieces)) >= CHARACTERS_AN_ARTICLE:
            long.append(("\n\n".join(pieces), day))
            pieces = []
    return long


def _published(text: str) -> str:
    header = _HEADER.search(text)
    return f"{header[3]}-{int(header[2]):02}-{int(header[1]):02}T09:00" if header else REFERENCE

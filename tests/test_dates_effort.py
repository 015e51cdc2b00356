"""How much work a reading is, in calls of functions: a count that no busy machine changes, so that a rule or a test
that makes every reading slower is seen when it is written. Seconds are measured by `tests.benchmarks.dates_speed`.
"""

import sys
from datetime import datetime
from types import FrameType

import pytest

from tests.benchmarks.dates_speed import HOSTILE
from tests.benchmarks.dates_texts import whole
from timeline.dates import find

ARTICLES = 40
# Articles that have been read before, with a date in some 120 characters, cost so many calls for a thousand. One who
# adds to it should first look what is asked of every date, and ask it only of those that need it.
MOST_CALLS = 1450
SHORT, TIMES = 2_000, 4
# Four times the text costs four times the calls, but for what is done once.
MOST_GROWTH = 4.2


def calls(texts: list[tuple[str, datetime]]) -> int:
    """How many functions are called, Python's and the interpreter's own, while texts are read."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        for text, day in texts:
            find(text, day)
    finally:
        sys.setprofile(before)
    return count


def test_an_article_read_again_costs_few_calls() -> None:
    texts = [(text, datetime.fromisoformat(day)) for text, day in whole()[:ARTICLES]]
    calls(texts)
    assert calls(texts) / sum(len(text) for text, _ in texts) * 1000 <= MOST_CALLS


@pytest.mark.parametrize("name", HOSTILE)
def test_calls_grow_no_faster_than_the_text(name: str) -> None:
    unit, day = HOSTILE[name], datetime(2024, 5, 10)
    short = unit * (SHORT // len(unit))
    long = short * TIMES
    calls([(short, day), (long, day)])
    assert calls([(long, day)]) <= MOST_GROWTH * calls([(short, day)])

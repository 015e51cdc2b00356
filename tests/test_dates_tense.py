"""Every cue of tense points the clause of its example its way, and what only looks like it does not."""

import pytest

from timeline.dates.resolve.sentences import Sentences
from timeline.dates.vi.tense import AHEAD, BACK, Cue

CUES = [*((1, cue) for cue in AHEAD), *((-1, cue) for cue in BACK)]
POINTED = [
    (way, cue.example.format(word))
    for way, cue in CUES
    for word in (cue.words.split("|") if "{}" in cue.example else [""])
]
TAKEN_AWAY = [(way, text.format(cue.words.split("|")[0])) for way, cue in CUES for text in cue.but]


def direction(text: str) -> int:
    """Which way the clause of a text's last "5/3" points."""
    low = text.lower()
    start = low.rindex("5/3")
    return Sentences(text, low).at(start).direction(start, start + len("5/3"))


@pytest.mark.parametrize(("way", "text"), POINTED, ids=[text for _, text in POINTED])
def test_a_cue_points_its_way(way: int, text: str) -> None:
    assert direction(text) == way


@pytest.mark.parametrize(("way", "text"), TAKEN_AWAY, ids=[text for _, text in TAKEN_AWAY])
def test_a_word_that_holds_a_cue_points_nowhere(way: int, text: str) -> None:
    assert direction(text) != way


def test_every_cue_that_something_takes_away_says_from_what() -> None:
    guarded = [cue for _, cue in CUES if cue.behind or cue.before]
    assert [cue.words for cue in guarded if not cue.but] == []


def test_no_cue_stands_in_two_rows() -> None:
    words = [word for _, cue in CUES for word in cue.words.split("|")]
    assert sorted(words) == sorted(set(words))
    assert all(isinstance(cue, Cue) for _, cue in CUES)

"""Fifty articles of our own by many papers: every happening once, look-alikes apart, titles without a fault."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.events import newsroom
from tests.events.newsroom import HAPPENINGS, Score
from timeline.events import check, tell
from timeline.model import Timeline

# What a title may not have: each with what is wrong.
FAULTS = {
    "a lower-case or odd beginning": re.compile(r"^(?![A-ZĐ\dÀ-Ỵ“\"])"),
    "an attribution or a linking word": re.compile(r"^(?:Theo|Được biết|Trước đó|Tuy nhiên|Bên cạnh)\b", re.I),
    "a byline": re.compile(r"\((?:TTXVN|Dân trí|ĐCSVN)\)|\bẢnh:"),
    "the date": re.compile(
        r"(?i)\b(?:ngày|sáng|chiều|tối|hôm|trưa|đêm)\s+\d{1,2}[/-]\d{1,2}|\b(?:hôm qua|tối qua|chiều qua)\b"
    ),
    "a dangling end": re.compile(r"(?i)(?:[,;:\-–(“]|\s(?:tại|vào|của|và|với|ngày|do|từ|ở|trong|cho|về|để|nhằm|là))$"),
    "doubled space or punctuation": re.compile(r"\s\s|,,|\s[,.;:]"),
}


@pytest.fixture(scope="module")
def timeline(tmp_path_factory: pytest.TempPathFactory) -> Timeline:
    return newsroom.timeline_of(tmp_path_factory.mktemp("newsroom"))


@pytest.fixture(scope="module")
def score(timeline: Timeline) -> Score:
    return newsroom.score(timeline)


def test_the_newsroom_is_large_and_mixed_enough() -> None:
    told = Counter(one.key for one in newsroom.gold())
    assert len(newsroom.articles()) >= 40
    assert sum(count >= 2 for count in told.values()) >= 12
    assert sum(count == 1 for count in told.values()) >= 8


def test_nearly_every_happening_stands_on_the_timeline(score: Score) -> None:
    assert score.recall >= 0.95
    assert len(score.missed) <= 0.05 * (len(score.matched) + len(score.missed)), score.missed


def test_hardly_anything_else_does(score: Score) -> None:
    assert score.noise_rate <= 0.05, score.noise


def test_tellings_are_put_together_rightly(score: Score) -> None:
    precision, recall = score.pairs
    assert precision >= 0.95
    assert recall >= 0.95


def test_every_happening_stands_once(score: Score) -> None:
    events: dict[str, set[str]] = {}
    for gold, told in score.matched.items():
        events.setdefault(gold.key, set()).add(told.event)
    assert {key: names for key, names in events.items() if len(names) > 1} == {}


def test_no_title_has_a_mechanical_fault(timeline: Timeline) -> None:
    titles = [event.title for event in timeline.events]
    faulty = {title: what for title in titles for what, fault in FAULTS.items() if fault.search(title)}
    assert faulty == {}
    assert all(12 <= len(title) <= 105 for title in titles), titles
    assert all(title.count("“") == title.count("”") and title.count("(") == title.count(")") for title in titles)


def test_places_and_disagreements_are_told(timeline: Timeline) -> None:
    crash = next(event for event in timeline.events if "Tà Lơ" in event.title and len(event.sources) == 3)
    assert crash.places == ("Kông Chro", "Gia Lai")
    assert [claim.value for one in crash.disagreements for claim in one.claims] == ["3 người chết", "4 người chết"]
    named = [event for event in timeline.events if event.kind in HAPPENINGS and event.places]
    assert len(named) >= 0.85 * len([event for event in timeline.events if event.kind in HAPPENINGS])


def test_the_bridge_is_one_thread(timeline: Timeline) -> None:
    (thread,) = [thread for thread in timeline.threads if thread.title == "Cầu Rạch Soi"]
    assert len(thread.event_ids) == 2


def test_the_order_of_reading_changes_nothing(tmp_path: Path, timeline: Timeline) -> None:
    assert tell(newsroom.readings(tmp_path)[::-1]).events == timeline.events


def test_the_check_asks_only_what_is_worth_asking(timeline: Timeline) -> None:
    assert len(check(timeline)) <= 0.25 * len(timeline.readings)

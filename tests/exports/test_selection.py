"""Selections: which events remain, and that what hangs on them follows."""

from dataclasses import replace
from datetime import date

import pytest

from timeline.model import Confidence, EventKind, Thread, Timeline
from timeline.render.exports.selection import Selection, select


def numbers(timeline: Timeline, selection: Selection) -> list[int]:
    return [int(event.id, 16) for event in select(timeline, selection).events]


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        (Selection(since=date(2024, 2, 15), until=date(2024, 3, 1)), [3, 6, 7, 8]),
        (Selection(since=date(2024, 2, 16), until=date(2024, 2, 29)), [3, 7]),
        (Selection(until=date(1935, 6, 1)), [1, 2]),
        (Selection(since=date(2025, 9, 2)), [10]),
        (Selection(since=date(2025, 9, 3)), []),
        (Selection(tags=("giao thong",)), [5]),
        (Selection(tags=("Giao Thông", "lễ hội")), [5]),
        (Selection(places=("dong thap",)), [5]),
        (Selection(places=("Hà Nội",)), []),
        (Selection(kinds=(EventKind.OTHER, EventKind.FUTURE)), [6, 10]),
        (Selection(confidences=(Confidence.INFERRED, Confidence.AMBIGUOUS)), [5, 9]),
        (Selection(sources=("báo ven sông",)), [5]),
        (Selection(sources=("vi-du.vn",)), [5]),
        (Selection(sources=("tin/cau-2.txt",)), [5]),
        (Selection(sources=("tin",)), []),
        (Selection(since=date(2024, 1, 1), kinds=(EventKind.MAIN,), places=("Cao Lãnh",)), [5]),
    ],
)
def test_what_is_wanted_remains(timeline: Timeline, selection: Selection, expected: list[int]) -> None:
    assert numbers(timeline, selection) == expected


def test_threads_keep_only_events_that_remain(timeline: Timeline) -> None:
    threads = (Thread("a", "Cầu", ("00000005", "0000000a")), Thread("b", "Hội", ("00000006",)))
    found = select(replace(timeline, threads=threads), Selection(kinds=(EventKind.FUTURE,)))
    assert found.threads == (Thread("a", "Cầu", ("0000000a",)),)


def test_a_broken_address_is_no_host(timeline: Timeline) -> None:
    broken = replace(timeline.events[4].sources[0], url="https://[")
    events = (replace(timeline.events[4], sources=(broken,)),)
    assert numbers(Timeline(events, ()), Selection(sources=("vi-du.vn",))) == []

"""TimelineJS: dates to the granularity that is known, and texts that stay texts where HTML is read."""

import json
from typing import Any

import pytest
from lxml import html

from timeline.config import Config
from timeline.model import Timeline
from timeline.render.exports.timelinejs import write
from timeline.render.plain import one_line


def slides(timeline: Timeline, config: Config) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(b"".join(write(timeline, config)))["events"]
    return found


@pytest.mark.parametrize(
    ("index", "first", "last"),
    [
        (0, {"year": 938, "month": 11, "day": 5}, None),
        (1, {"year": 1930}, {"year": 1939}),
        (2, {"year": 2020}, {"year": 2024}),
        (3, {"year": 2023, "month": 7}, {"year": 2023, "month": 9}),
        (4, {"year": 2024, "month": 1, "day": 29}, None),
        (5, {"year": 2024, "month": 2, "day": 12}, {"year": 2024, "month": 2, "day": 15}),
        (6, {"year": 2024, "month": 2, "day": 20, "hour": 8, "minute": 30}, None),
        (7, {"year": 2024, "month": 3}, None),
    ],
)
def test_dates_are_as_precise_as_known(
    timeline: Timeline, config: Config, index: int, first: dict[str, int], last: dict[str, int] | None
) -> None:
    slide = slides(timeline, config)[index]
    assert (slide["start_date"], slide.get("end_date")) == (first, last)
    assert slide["display_date"]


def test_a_slide_says_what_and_who_says_so(timeline: Timeline, config: Config) -> None:
    bridge = slides(timeline, config)[4]
    assert bridge["text"]["headline"] == "Khởi công cầu Sông Lam Mới"
    links = html.fragment_fromstring(bridge["text"]["text"], create_parent="div").iter("a")
    assert [link.get("href") for link in links] == ["https://vi-du.vn/a?b=1&c=2"]
    assert bridge["unique_id"] == "event-00000005"


def test_hostile_words_are_no_elements(attacked: Timeline, config: Config, hostile: str) -> None:
    text = slides(attacked, config)[0]["text"]
    for fragment in (text["headline"], text["text"]):
        found = html.fragment_fromstring(fragment, create_parent="div")
        assert {element.tag for element in found.iter()} <= {"div", "p"}
    assert html.fragment_fromstring(text["headline"], create_parent="div").text_content() == one_line(hostile)


KEYS = {"start_date", "end_date", "display_date", "text", "group", "unique_id"}
RANGES = {"month": (1, 12), "day": (1, 31), "hour": (0, 23), "minute": (0, 59)}


def test_every_slide_has_the_shape_that_timelinejs_reads(timeline: Timeline, config: Config) -> None:
    found = slides(timeline, config)
    for slide in found:
        assert {"start_date", "display_date", "text", "unique_id"} <= set(slide) <= KEYS
        assert set(slide["text"]) == {"headline", "text"}
        assert all(isinstance(text, str) and text for text in (*slide["text"].values(), slide["group"]))
        first, last = (slide["start_date"], slide.get("end_date", slide["start_date"]))
        for moment in (first, last):
            assert set(moment) <= {"year", *RANGES}
            assert all(isinstance(number, int) for number in moment.values())
            assert all(low <= moment.get(name, low) <= high for name, (low, high) in RANGES.items())
            # A finer field without the coarser is read as January or as the first.
            assert list(moment) == ["year", *RANGES][: len(moment)]
        assert list(first.values()) <= list(last.values())
    assert len({slide["unique_id"] for slide in found}) == len(found)
    assert all(slide["unique_id"].replace("-", "").isalnum() for slide in found)

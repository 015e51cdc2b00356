"""iCalendar, read back by two libraries that calendars are built on."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from timeline.config import Config
from timeline.model import Basis, Event, EventKind, Precision, Timeline, When
from timeline.render.exports.ical import of_event, write
from timeline.render.plain import one_line

WHEN = When(date(2024, 1, 29), date(2024, 1, 29), Precision.DAY, Basis("", ""))


def entries(timeline: Timeline, config: Config) -> list[Any]:
    calendar = icalendar.Calendar.from_ical(b"".join(write(timeline, config)))
    return [part for part in calendar.subcomponents if part.name == "VEVENT"]


def test_every_event_is_an_entry_with_its_own_name(timeline: Timeline, config: Config) -> None:
    found = entries(timeline, config)
    assert len(found) == len({str(entry["UID"]) for entry in found}) == len(timeline.events)
    assert not [error for entry in found for error in entry.errors]


def test_a_day_is_an_all_day_entry_whose_end_is_exclusive(timeline: Timeline, config: Config) -> None:
    bridge = entries(timeline, config)[4]
    assert (bridge.decoded("DTSTART"), bridge.decoded("DTEND")) == (date(2024, 1, 29), date(2024, 1, 30))
    assert bridge["DTSTART"].params["VALUE"] == "DATE"
    assert bridge["SUMMARY"] == "Khởi công cầu Sông Lam Mới"
    assert bridge["LOCATION"] == "Đồng Tháp, Cao Lãnh"
    assert bridge["CATEGORIES"].cats == ["giao thông", "cầu đường"]
    assert bridge["DESCRIPTION"].splitlines()[1] == "Khởi công cầu Sông Lam Mới, theo ban tổ chức."


@pytest.mark.parametrize(
    ("index", "first", "after"),
    [
        (1, date(1930, 1, 1), date(1940, 1, 1)),
        (5, date(2024, 2, 12), date(2024, 2, 16)),
        (7, date(2024, 3, 1), date(2024, 4, 1)),
        (8, date(2024, 12, 31), date(2025, 1, 1)),
    ],
)
def test_a_stretch_ends_on_the_day_after_its_last(
    timeline: Timeline, config: Config, index: int, first: date, after: date
) -> None:
    entry = entries(timeline, config)[index]
    assert (entry.decoded("DTSTART"), entry.decoded("DTEND")) == (first, after)


def test_an_imprecise_date_is_said_in_the_title(timeline: Timeline, config: Config) -> None:
    assert "tháng" in entries(timeline, config)[7]["SUMMARY"]
    assert entries(timeline, config)[4]["SUMMARY"] == timeline.events[4].title


def test_a_clock_time_is_vietnams(timeline: Timeline, config: Config) -> None:
    entry = entries(timeline, config)[6]
    start = entry.decoded("DTSTART")
    assert entry["DTSTART"].params["TZID"] == "Asia/Ho_Chi_Minh"
    assert (start.replace(tzinfo=None), start.utcoffset()) == (datetime(2024, 2, 20, 8, 30), timedelta(hours=7))
    assert "DTEND" not in entry


def test_the_stamp_is_the_newest_publication_and_never_the_clock(timeline: Timeline, config: Config) -> None:
    found = entries(timeline, config)
    assert found[4].decoded("DTSTAMP") == datetime(2024, 1, 29, 14, 24, tzinfo=UTC)
    assert found[0].decoded("DTSTAMP") == datetime(1970, 1, 1, tzinfo=UTC)


def test_the_page_is_named_where_the_site_has_an_address(timeline: Timeline, config: Config) -> None:
    found = entries(timeline, replace(config, base_url="https://vi-du.vn/du-an/"))
    assert found[4]["URL"] == "https://vi-du.vn/du-an/events/su-kien-5-00000005.html"
    assert [e["UID"] for e in found] == [e["UID"] for e in entries(timeline, config)]


def test_the_last_day_of_the_calendar_does_not_break_it(timeline: Timeline, config: Config) -> None:
    when = replace(timeline.events[0].when, earliest=date(9999, 12, 31), latest=date(9999, 12, 31))
    (entry,) = entries(Timeline((replace(timeline.events[0], when=when),), ()), config)
    assert entry.decoded("DTSTART") == date(9999, 12, 31)


def test_a_single_event_has_a_calendar_of_its_own(timeline: Timeline, config: Config) -> None:
    event: Event = replace(timeline.events[4], when=replace(timeline.events[4].when, time=time(8)))
    names = [part.name for part in icalendar.Calendar.from_ical(of_event(event, config)).subcomponents]
    assert names == ["VTIMEZONE", "VEVENT"]


def test_a_second_reader_agrees(timeline: Timeline, config: Config) -> None:
    modern = replace(timeline, events=timeline.events[1:])
    calendar = vobject.readOne(b"".join(write(modern, config)).decode("utf-8"))
    assert [entry.summary.value for entry in calendar.vevent_list] == [e["SUMMARY"] for e in entries(modern, config)]


def test_hostile_words_make_no_entry_and_no_property(
    attacked: Timeline, timeline: Timeline, config: Config, hostile: str
) -> None:
    calm = entries(replace(timeline, events=timeline.events[4:6]), config)
    found = entries(attacked, config)
    assert [sorted(entry.keys()) for entry in found] == [sorted(entry.keys()) for entry in calm]
    assert found[0]["SUMMARY"] == one_line(hostile)


def test_lines_are_short_and_whole(attacked: Timeline, config: Config) -> None:
    data = b"".join(write(attacked, config))
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)
    for line in lines:
        line.decode("utf-8")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=400).filter(one_line))
def test_folding_loses_nothing(title: str) -> None:
    event = Event("a", "a", WHEN, title, "", EventKind.MAIN)
    (entry,) = icalendar.Calendar.from_ical(of_event(event, Config(Path(), Path(), Path()))).walk("VEVENT")
    assert entry["SUMMARY"] == one_line(title)


def test_the_library_is_loaded_by_what_writes_calendars_alone() -> None:
    code = "import sys, timeline.cli.export; print('icalendar' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "False\n"

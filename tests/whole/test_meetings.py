"""Papers on meetings, resolutions and briefings, as offices publish them: what they tell, and what they only name.

Their headlines exhort, their captions come twice, counters of views look like years, and terms and themes of a year
stand beside the one day that counts.
"""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from timeline.build import build
from timeline.config import load

MEETINGS = Path(__file__).with_name("meetings")
TOLD = {
    "2019-05-08": "Ban hành Nghị quyết về công tác hội và phong trào ngư dân trong tình hình mới",
    "2022-03-14": "Ban Thường trực Liên hội Vạn chài miền Duyên làm việc với Ban Thường vụ Hội Vạn chài tỉnh Lạc Hải",
    "2022-11-18": "Liên hội Vạn chài giao ban cụm các tỉnh Cửa Đông",
    "2023-01-05": "Hội nghị Ban thường vụ Liên hội Vạn chài đã diễn ra tại Thủy An",
    "2023-01-17": "Ban Thường trực Liên hội Vạn chài miền Duyên làm việc với Hội Vạn chài tỉnh Lạc Hải",
}
PERIODS = {"2016/2021", "2020/2025", "2021/2024", "2021/2026", "2023/2028"}


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    project = tmp_path_factory.mktemp("meetings")
    shutil.copytree(MEETINGS, project / "articles")
    build(load(project))
    told: list[dict[str, Any]] = json.loads((project / "site/data/events.json").read_text(encoding="utf-8"))["events"]
    return told


def test_each_paper_tells_its_one_happening_under_a_title_that_stands_alone(events: list[dict[str, Any]]) -> None:
    assert {event["date"]: event["title"] for event in events if event["kind"] == "main"} == TOLD


def test_terms_and_plans_are_periods_and_the_day_of_a_document_a_reference(events: list[dict[str, Any]]) -> None:
    assert {event["date"] for event in events if event["kind"] == "period"} == PERIODS
    assert [event["date"] for event in events if event["kind"] == "reference"] == ["2008-06-16"]


def test_nothing_else_is_told(events: list[dict[str, Any]]) -> None:
    assert {event["kind"] for event in events} == {"main", "period", "reference"}


def test_a_year_taken_from_the_text_is_marked_as_inferred(events: list[dict[str, Any]]) -> None:
    assert [event["date"] for event in events if event["confidence"] == "inferred"] == ["2022-03-14"]

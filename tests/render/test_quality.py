"""The page of doubts: all that is counted as inferred is listed, and called what it is."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from tests import made_timelines as made
from tests.render.test_pages import build, document, text_of
from timeline.model import Confidence, Event, Precision, Timeline, When, YearFrom


def inferred(ident: str, when: When, year_from: YearFrom, anchor: date | None) -> Event:
    basis = replace(made.SAID, year_from=year_from, anchor=anchor)
    return made.event(ident, replace(when, basis=basis, confidence=Confidence.INFERRED), ident)


def test_what_is_counted_as_inferred_is_listed_as_what_it_is(tmp_path: Path) -> None:
    day, month = date(2024, 3, 4), made.over(date(2024, 3, 1), date(2024, 3, 31), Precision.MONTH)
    events = (
        inferred("cùng ngày", made.on(day), YearFrom.STORY, day),
        inferred("thứ Bảy", made.on(day), YearFrom.PUBLISHED, date(2024, 3, 6)),
        inferred("ngày 4/3", made.on(day), YearFrom.STORY, None),
        inferred("hai tháng sau", month, YearFrom.STORY, date(2024, 1, 2)),
        inferred("không ngày đăng", made.on(day), YearFrom.TEXT, None),
        made.event("chắc", made.on(day), "chắc"),
    )
    site = build(Timeline(events, ()), tmp_path)
    page = document(site, "quality.html")
    assert [text_of(cell) for cell in page.xpath("//tbody//*[self::th or self::td]")] == [
        *("Chắc chắn", "1"),
        *("Được suy luận", "5"),
    ]
    listed = {text_of(part.xpath("h2")[0]): part.xpath(".//a/text()") for part in page.xpath("//section[.//h2]")}
    assert listed == {
        "năm được suy luận 3 sự kiện": ["hai tháng sau", "không ngày đăng", "ngày 4/3"],
        "ngày được suy luận 2 sự kiện": ["cùng ngày", "thứ Bảy"],
    }
    assert text_of(page.xpath("//div[@class='prose']/p")[0]) == "Chỉ có một nguồn: 6 sự kiện."
    row = document(site, "index.html").xpath("//article[@id='cùng ngày']")[0]
    assert row.xpath(".//*[@class='doubt']/text()") == ["ngày được suy luận"]

"""The spine: what is known less well than by day stands where it begins, and silence is told as it was."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from lxml import html

from tests import made_timelines as made
from timeline.config import Config
from timeline.model import Event, EventKind, Modifier, Precision, Timeline
from timeline.render import pages, timeline_page

D = date
MONTH, YEAR, QUARTER = Precision.MONTH, Precision.YEAR, Precision.QUARTER


def front(root: Path, *events: Event, readings: Timeline | None = None) -> html.HtmlElement:
    timeline = Timeline(events, readings.readings if readings else ())
    files = {f.path: f.data for f in pages(timeline, Config(root, root / "articles", root / "site"))}
    return html.document_fromstring(files["index.html"].decode())


def told(page: html.HtmlElement) -> list[str]:
    """Headings, silences and titles of the spine, in order."""
    parts = page.xpath(
        "//div[@class='spine']//*[contains(@class, '-name') or @class='gap' or contains(@class, 'title')]"
    )
    return [" ".join(part.xpath("string()").replace("\xa0", " ").split()) for part in parts]


def a_day(ident: str, day: date) -> Event:
    return made.event(ident, made.on(day), ident)


def test_silence_reaches_from_what_stands_before_it_also_where_that_has_no_day(tmp_path: Path) -> None:
    page = front(
        tmp_path,
        a_day("bổ nhiệm", D(2015, 11, 12)),
        made.event("vỡ lở", made.over(D(2021, 1, 1), D(2021, 12, 31), YEAR), "vỡ lở"),
        made.event("kiểm tra", made.over(D(2021, 12, 1), D(2021, 12, 31), MONTH), "kiểm tra"),
        a_day("kiểm soát", D(2022, 1, 6)),
        made.event("khởi tố", made.over(D(2022, 3, 1), D(2022, 3, 31), MONTH), "khởi tố"),
        a_day("bắt", D(2022, 4, 30)),
        made.event("lễ hội", made.over(D(2024, 12, 1), D(2024, 12, 31), MONTH), "lễ hội"),
        made.event("đêm hội", made.on(D(2024, 12, 13), D(2024, 12, 14)), "đêm hội"),
        a_day("tổng kết", D(2024, 12, 30)),
    )
    assert told(page) == [
        *("2015", "Tháng 11 2015", "bổ nhiệm"),
        *("2021", "vỡ lở", "Tháng 12 2021", "kiểm tra"),
        *("2022", "Tháng 1 2022", "kiểm soát", "Tháng 3 2022", "khởi tố", "Tháng 4 2022", "30 ngày sau", "bắt"),
        *("2024", "Tháng 12 2024", "lễ hội", "đêm hội", "16 ngày sau", "tổng kết"),
    ]


def test_a_stretch_of_months_stands_where_it_begins(tmp_path: Path) -> None:
    page = front(
        tmp_path,
        made.event("cả năm", made.over(D(2021, 1, 1), D(2021, 12, 31), YEAR), "cả năm"),
        made.event("quý đầu", made.over(D(2021, 1, 1), D(2021, 3, 31), QUARTER), "quý đầu"),
        a_day("sơ kết", D(2021, 8, 30)),
        made.event("bỏ đi", made.over(D(2021, 9, 1), D(2021, 12, 31), YEAR, modifier=Modifier.END), "bỏ đi"),
        a_day("họp", D(2021, 10, 1)),
        made.event("khởi công", made.over(D(2021, 10, 1), D(2021, 12, 31), QUARTER), "khởi công"),
        a_day("họp nữa", D(2021, 10, 5)),
    )
    assert told(page) == [
        *("2021", "quý đầu", "cả năm", "Tháng 8 2021", "sơ kết"),
        *("Cuối năm 2021", "bỏ đi", "Quý IV/2021", "khởi công", "Tháng 10 2021", "họp", "họp nữa"),
    ]
    ids = page.xpath("//section/@id")
    assert len(ids) == len(set(ids))


def test_what_will_have_come_first_is_the_first_that_is_coming_up(tmp_path: Path) -> None:
    def announced(ident: str, when: object) -> Event:
        return replace(made.event(ident, when, ident), kind=EventKind.FUTURE)

    page = front(
        tmp_path,
        announced("cầu treo", made.over(D(2024, 1, 1), D(2024, 3, 31), QUARTER)),
        announced("kết luận", made.over(D(2024, 2, 1), D(2024, 2, 29), MONTH)),
        announced("mở vé", made.on(D(2024, 2, 26))),
        announced("hội", made.on(D(2024, 3, 1), D(2024, 3, 9))),
        announced("đêm nhạc", made.on(D(2024, 3, 5))),
        readings=made.bridge(),
    )
    assert page.xpath("//section[@class='upcoming']//a/text()") == ["mở vé", "kết luận", "hội", "đêm nhạc", "cầu treo"]


def test_a_full_year_keeps_its_stretches_at_its_head(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timeline_page, "FULL", 3)
    days = [a_day(f"d{n}", D(2021, 10, 1) + timedelta(days=n)) for n in range(5)]
    quarter = made.event("quarter", made.over(D(2021, 10, 1), D(2021, 12, 31), QUARTER), "khởi công")
    config = Config(tmp_path, tmp_path / "articles", tmp_path / "site")
    files = {f.path: f.data.decode("utf-8", "replace") for f in pages(Timeline((*days, quarter), ()), config)}
    years = [path for path in files if path.startswith("years/")]
    assert sorted(years) == ["years/2021-10.html", "years/2021.html"]
    assert 'id="quarter"' in files["years/2021.html"]
    assert "Quý" not in files["index.html"].partition('class="months"')[2].partition("</ul>")[0]

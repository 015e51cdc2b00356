"""The picture of the whole span: what it counts, where a page stands in it, and its days for a closer look."""

import json
import re
from datetime import date, timedelta
from pathlib import Path

from lxml import html

from tests import made_timelines as made
from timeline.config import Config
from timeline.model import EventKind, Precision, Timeline
from timeline.render import pages


def site(timeline: Timeline, root: Path) -> dict[str, bytes]:
    return {f.path: f.data for f in pages(timeline, Config(root, root / "articles", root / "site"))}


def figure(page: bytes) -> html.HtmlElement:
    return html.document_fromstring(page.decode()).xpath("//figure[@class='overview']")[0]


def test_every_happening_is_counted_once(tmp_path: Path) -> None:
    found = figure(site(made.many(500, years=4), tmp_path)["index.html"])
    counts = [int(n) for n in found.get("data-counts").split(",")]
    assert (len(counts), sum(counts)) == (48, 500)
    assert found.xpath(".//*[@class='all']/@d")[0].count("M") == sum(map(bool, counts))


def test_pages_of_years_and_months_show_the_whole_and_where_they_stand_in_it(tmp_path: Path) -> None:
    built = site(made.many(1400, years=3), tmp_path)
    front = figure(built["index.html"])
    for page, x, width, last in (("2013", "12", "12", "2013-12-31"), ("2013-02", "13", "1", "2013-02-28")):
        found = figure(built[f"years/{page}.html"])
        assert found.get("data-counts") == front.get("data-counts")
        (here,) = found.xpath(".//*[@class='page']")
        assert (here.get("x"), here.get("width"), here.get("data-to")) == (x, width, last)
        assert found.xpath(".//a/@href")[0] == "../years/2012.html"
    assert not front.xpath(".//*[@class='page']")


def test_a_year_that_begins_near_the_right_edge_has_no_label_on_a_phone(tmp_path: Path) -> None:
    ticks = figure(site(made.many(500, years=13), tmp_path)["index.html"]).xpath(".//*[@class='ticks']//text/..")
    near = [t for t in ticks if float(t.xpath("text/@x")[0].rstrip("%")) > 90]
    assert near
    assert all(t.get("class") == "minor" for t in near)


def test_the_days_of_a_closer_look_add_up_to_the_happenings(tmp_path: Path) -> None:
    timeline = made.many(300, years=4)
    first, runs = re.fullmatch(
        r'timelineDays\("(.*?)",(.*)\);\n', site(timeline, tmp_path)["data/days.js"].decode()
    ).groups()
    day, counted = date.fromisoformat(first), {}
    gaps = json.loads(runs)
    for gap, count in zip(gaps[::2], gaps[1::2], strict=True):
        day += timedelta(days=gap)
        counted[day] = count
    for event in timeline.events:
        counted[event.when.earliest] -= 1
    assert set(counted.values()) == {0}


def test_a_thousand_periods_are_few_bands_and_the_longest_are_among_them(tmp_path: Path) -> None:
    periods = [
        made.event(
            f"p{n:04d}",
            made.over(date(2012, 1, 1) + timedelta(days=n), date(2012, 2, 1) + timedelta(days=n), Precision.DAY),
            f"Đợt {n}",
            kind=EventKind.PERIOD,
        )
        for n in range(1000)
    ]
    term = made.event(
        "nhiemky", made.over(date(2012, 1, 1), date(2015, 12, 31), Precision.YEAR), "Nhiệm kỳ", kind=EventKind.PERIOD
    )
    happenings = made.many(60, years=4)
    built = site(Timeline((*happenings.events, *periods, term), happenings.readings), tmp_path)
    bands = figure(built["index.html"]).xpath(".//*[contains(@class, 'bands')]/*")
    assert 1 < len(bands) <= 40
    assert any("Nhiệm kỳ" in band.text_content() for band in bands)


def labels(*days: date, root: Path) -> list[tuple[str, list[str]]]:
    """The labels of a picture of these days, each with what it leads to."""
    events = tuple(made.event(f"d{n}", made.on(day), "Nước lên") for n, day in enumerate(days))
    ticks = figure(site(Timeline(events, ()), root)["index.html"]).xpath(".//*[@class='ticks']//text")
    return [(tick.text, tick.xpath("../@href")) for tick in ticks]


def test_a_span_of_weeks_is_labelled_by_day_and_one_of_months_by_month(tmp_path: Path) -> None:
    weeks = labels(date(2026, 12, 10), date(2027, 1, 20), root=tmp_path / "weeks")
    assert weeks[:4] == [("10/12/2026", ["#y2026"]), ("14/12", []), ("18/12", []), ("22/12", [])]
    assert ("3/1/2027", ["#y2027"]) in weeks
    months = labels(date(2026, 3, 10), date(2027, 1, 20), root=tmp_path / "months")
    assert [name for name, _ in months] == [*(f"{n}/2026" for n in range(3, 13)), "1/2027"][: len(months)]
    assert months[0][1] == ["#y2026"]
    years = labels(date(2024, 3, 10), date(2026, 1, 20), root=tmp_path / "years")
    assert [name for name, _ in years] == ["2024", "2025", "2026"][: len(years)]

"""Printed, the timeline and every filtered view are documents: events with numbered sources at the end, no controls."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from tests.browser import measure
from tests.browser.conftest import address, five_hundred

PRINTED = """() => {
  const seen = what => [...document.querySelectorAll(what)].filter(t => t.offsetParent);
  return {
  titles: seen('.title').map(t => t.firstElementChild.textContent),
  cited: seen('.cited').map(t => t.textContent),
  notes: seen('.endnotes li').map(t => t.textContent),
  controls: seen('button, input, .overview, nav').length,
  };
}"""


@pytest.mark.slow
def test_the_whole_timeline_prints_with_its_sources_without_scripts(browser: Any, site_of: Callable[..., Path]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address(site_of(made.bridge), "index.html"))
    assert page.evaluate(PRINTED)["notes"] == []
    page.emulate_media(media="print")
    printed = page.evaluate(PRINTED)
    context.close()
    assert len(printed["titles"]) == 8
    assert printed["cited"] == ["1", "1, 2", "1"]
    assert printed["notes"] == [
        "Vân Trà động thổ cầu Bến Sậy sau ba mươi năm chờ đợi, Báo Ven Sông, 21h24, 29/1/2024. "
        "https://vi-du.vn/cau-ben-say.html",
        "Động thổ cầu Bến Sậy, Tin Đồng Bằng, 30/1/2024.",
    ]
    assert printed["controls"] == 0


@pytest.mark.slow
def test_a_filtered_view_prints_whole_with_the_sources_it_needs(page: Any, site_of: Callable[..., Path]) -> None:
    timeline = five_hundred()
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(
        address(site_of(five_hundred), "index.html")
        + "#year=2013&kind=main&kind=other"
        + "&place=B%E1%BA%BFn+S%E1%BA%ADy&place=C%E1%BB%93n+%C3%89n&place=V%C3%A2n+Tr%C3%A0"
    )
    page.wait_for_selector(".results .title a")
    page.click("[data-print]")
    page.wait_for_function("() => window.printed")
    page.emulate_media(media="print")
    printed = page.evaluate(PRINTED)
    headlines = {r.article.path: r.article.title for r in timeline.readings}
    wanted = [
        e for e in timeline.events if e.when.earliest.year == 2013 and e.places[0] in ("Bến Sậy", "Cồn Én", "Vân Trà")
    ]
    assert len(wanted) > 40  # more than the screen shows at once
    told = {e.title: headlines[e.sources[0].article] for e in wanted}
    assert sorted(printed["titles"]) == sorted(told)
    assert printed["cited"] == [str(n + 1) for n in range(len(wanted))]
    for title, note in zip(printed["titles"], printed["notes"], strict=True):
        assert note.startswith(told[title])
    assert printed["controls"] == 0
    assert "Năm: 2013; Loại: Sự kiện chính; Loại: Sự kiện khác; Nơi: Bến Sậy; Nơi: Cồn Én" in page.inner_text(
        ".printed h2"
    )
    page.emulate_media(media="screen")
    page.click("[data-clear]")
    assert page.locator(".printed").count() == 0


@pytest.mark.slow
def test_what_is_too_long_to_print_says_where_the_print_stops(page: Any, tmp_path: Path) -> None:
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(measure.front(tmp_path, 5100).joinpath("index.html").as_uri())
    page.click("[data-print]")
    page.wait_for_function("() => window.printed")
    page.emulate_media(media="print")
    assert page.locator(".printed .event").count() == 5000
    words = "Bản in dừng ở 5.000 sự kiện đầu trong số 5.100."
    assert page.inner_text(".printed h2 + p").startswith(words)
    page.emulate_media(media="screen")
    assert page.inner_text("[data-count]").startswith(words)


@pytest.mark.slow
@pytest.mark.parametrize("pattern", ["events/su-kien-dong-tho-dong-tho.html", "articles/van-tra-*.html"])
def test_an_event_and_an_article_print_as_they_read(page: Any, site_of: Callable[..., Path], pattern: str) -> None:
    page.goto(address(site_of(made.bridge), pattern))
    page.emulate_media(media="print")
    assert page.locator("button:visible, .button:visible, nav:visible, .notes a:visible").count() == 0
    assert "https://vi-du.vn/cau-ben-say.html" in page.evaluate(
        "getComputedStyle(document.querySelector('a.original'), '::after').content"
    )
    under, above = (page.locator(what).bounding_box() for what in (".dateline", ".masthead"))
    assert under["y"] - above["y"] - above["height"] > 8

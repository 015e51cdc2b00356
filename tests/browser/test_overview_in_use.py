"""The picture of the whole span: where one is, a stretch chosen by pointer and by keyboard, a closer look."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from tests.browser.conftest import address, five_hundred
from timeline.model import Timeline


@pytest.mark.slow
def test_a_drag_over_the_overview_chooses_a_stretch(page: Any, site_of: Callable[..., Path]) -> None:
    timeline = five_hundred()
    page.goto(address(site_of(five_hundred), "index.html"))
    page.evaluate("document.fonts.ready")
    box = page.locator(".overview .bars").bounding_box()
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * 0.26, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.49, middle, steps=4)
    page.mouse.up()
    page.wait_for_function("() => location.hash.includes('from=2013-01') && location.hash.includes('to=2013-12')")
    wanted = sum(e.when.earliest.year == 2013 for e in timeline.events)
    page.wait_for_function(
        "n => document.querySelector('[data-count]').textContent.startsWith(n + ' ')", arg=str(wanted)
    )


def here(page: Any) -> tuple[float, float]:
    """Where the mark of where one is begins and ends, as parts of the picture's width."""
    page.wait_for_selector(".here:not([hidden])")
    return tuple(
        page.evaluate(
            """() => {
              const bars = document.querySelector('.bars').getBoundingClientRect();
              const mark = document.querySelector('.here').getBoundingClientRect();
              return [mark.left, mark.right].map(x => (x - bars.left) / bars.width);
            }"""
        )
    )


@pytest.mark.slow
def test_a_mark_goes_along_as_one_scrolls_on_the_pages_of_years_too(page: Any, site_of: Callable[..., Path]) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(address(site_of(five_hundred), "years/2014.html"))
    page.evaluate("document.fonts.ready")
    # The page's own year is marked in the picture of the whole, also without scripts.
    assert page.get_attribute(".bars .page", "data-from") == "2014-01-01"
    assert page.get_attribute(".bars .page", "width") == "12"
    places = []
    for month in ("03", "09"):
        page.evaluate("id => document.getElementById(id).scrollIntoView()", f"y2014-{month}")
        page.wait_for_function("() => document.querySelector('.overview').matches('.strip')")
        page.wait_for_timeout(100)
        places.append(here(page))
    for (left, right), month in zip(places, (3, 9), strict=True):
        assert left == pytest.approx((24 + month - 1) / 48, abs=0.004)
        assert right == pytest.approx((24 + month) / 48, abs=0.004)
    assert page.is_visible(".overview .bars")
    page.evaluate("scrollTo(0, 0)")
    page.wait_for_function("() => !document.querySelector('.overview').matches('.strip')")


@pytest.mark.slow
def test_a_stretch_is_chosen_by_keyboard(page: Any, site_of: Callable[..., Path]) -> None:
    events = five_hundred().events
    page.goto(address(site_of(five_hundred), "index.html"))
    page.focus(".handle.from")
    for _ in range(12):
        page.keyboard.press("ArrowRight")
    page.focus(".handle.to")
    page.keyboard.press("PageDown")
    assert page.get_attribute(".handle.from", "aria-valuetext") == "tháng\u00a01/2013"
    assert page.get_attribute(".handle.to", "aria-valuetext") == "tháng\u00a08/2015"
    wanted = sum("2013-01" <= e.when.earliest.isoformat() < "2015-09" for e in events)
    page.wait_for_function(
        "n => document.querySelector('[data-count]').textContent.startsWith(n + ' ')", arg=str(wanted)
    )
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert page.inner_text("[data-chosen] button") == "tháng\u00a01/2013 – tháng\u00a08/2015"
    page.keyboard.press("Escape")
    page.wait_for_selector(".results", state="hidden")
    # Where there is no search, the front page shows the stretch.
    page.goto(address(site_of(five_hundred), "years/2014.html"))
    page.focus(".handle.from")
    for key in ("PageUp", "Enter"):
        page.keyboard.press(key)
    page.wait_for_url("**/index.html#from=2012-05&to=2015-12")
    page.wait_for_selector(".results .title a")


@pytest.mark.slow
def test_a_place_shows_its_stretch_among_its_own_events(page: Any, site_of: Callable[..., Path]) -> None:
    page.goto(address(site_of(five_hundred), "places/dong-thap-*.html"))
    page.focus(".handle.to")
    page.keyboard.press("PageDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/index.html#place=*&from=*")
    wanted = sum(e.places == ("Đồng Tháp",) and e.when.earliest.isoformat() < "2015-09" for e in five_hundred().events)
    page.wait_for_function(
        "n => document.querySelector('[data-count]').textContent.startsWith(n + ' ')", arg=str(wanted)
    )


@pytest.mark.slow
def test_a_closer_look_shows_days_and_lives_in_the_address(page: Any, site_of: Callable[..., Path]) -> None:
    events = five_hundred().events
    page.goto(address(site_of(five_hundred), "index.html") + "#zoom=2013-03_2013-04")
    page.wait_for_function("() => document.querySelector('.bars').viewBox.baseVal.width === 61")
    bars = page.get_attribute(".bars .all", "d").count("M")
    days = {e.when.earliest for e in events if e.when.earliest.isoformat()[:7] in ("2013-03", "2013-04")}
    assert bars == len(days)
    page.focus("[data-zoom=out]")
    for _ in range(3):
        page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('.bars').viewBox.baseVal.width < 48")
    assert "zoom=" in page.url
    for _ in range(3):
        page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('.bars').viewBox.baseVal.width === 48")
    assert "zoom=" not in page.url
    page.focus("[data-zoom=in]")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('.bars').viewBox.baseVal.width < 30")


@pytest.mark.slow
def test_touch_chooses_a_stretch(browser: Any, site_of: Callable[..., Path]) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    page.goto(address(site_of(five_hundred), "index.html"))
    box = page.locator(".overview .bars").bounding_box()
    across = lambda part: {"x": box["x"] + box["width"] * part, "y": box["y"] + box["height"] / 2}  # noqa: E731
    touch = context.new_cdp_session(page)
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [across(0.26)]})
    for part in (0.3, 0.4, 0.49):
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [across(part)]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_function("() => location.hash.includes('from=2013-01') && location.hash.includes('to=2013-12')")
    context.close()


def flashback() -> Timeline:
    """A flood of two weeks, and one event long before it."""
    days = [date(2026, 10, 10) + timedelta(days=n) for n in range(14)]
    told = [made.event(f"f{n:02d}", made.on(day), f"Nước lên ngày thứ {n + 1}") for n, day in enumerate(days)]
    return Timeline((made.event("xua", made.on(date(1999, 11, 2)), "Lũ năm ấy"), *told), ())


@pytest.mark.slow
def test_a_closer_look_goes_where_most_happened(page: Any, site_of: Callable[..., Path]) -> None:
    page.goto(address(site_of(flashback), "index.html"))
    page.click("[data-zoom=in]")
    page.wait_for_function("() => location.hash.includes('zoom=2026-10-01_2026-10-31')")
    page.wait_for_function("() => document.querySelector('.bars').viewBox.baseVal.width === 31")
    labels = page.eval_on_selector_all(".ticks text", "labels => labels.map(l => l.textContent)")
    assert labels == ["1/10/2026", *(f"{day}/10" for day in range(5, 31, 4))]
    page.click("[data-zoom=in]")
    page.wait_for_function("() => location.hash.includes('zoom=2026-10-10_2026-10-16')")
    page.click("[data-zoom=in]")
    assert page.get_attribute(".bars .all", "d").count("M") == 6
    assert page.is_disabled("[data-zoom=in]")

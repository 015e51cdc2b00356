"""What a phone's width must not cut: the menu, also without scripts, and ranges of days in their column."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from tests.browser.conftest import address
from timeline.model import Timeline
from timeline.render.theme import shipped

# The names of the menu that lie out of sight, or whose ring of focus would be cut by what they lie in.
CUT = """() => [...document.querySelectorAll('.menu a')].filter(a => {
  const box = a.getBoundingClientRect(), around = a.closest('ul');
  const clips = getComputedStyle(around).overflowX !== 'visible' || getComputedStyle(around).overflowY !== 'visible';
  return clips || box.left < 0 || box.right > innerWidth;
}).map(a => a.textContent)"""


@pytest.mark.slow
@pytest.mark.parametrize("theme", shipped())
def test_no_name_of_the_menu_is_out_of_sight(browser: Any, site_of: Callable[..., Path], theme: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(address(site_of(made.bridge, theme=theme), "about.html"))
        assert page.locator(".menu a").count() > 6
        assert page.evaluate(CUT) == [], width
    context.close()


def unnamed() -> Timeline:
    """An article of no known paper whose headline is longer than a line, and two events that it tells of."""
    bridge = made.bridge()
    story = bridge.readings[0].article
    title = "Cây cầu mà người dân hai bờ sông Vân Trà chờ đợi suốt ba mươi năm đã được động thổ chiều nay"
    article = replace(story, title=title, meta=made.Meta())
    return replace(bridge, readings=(replace(bridge.readings[0], article=article), *bridge.readings[1:]))


@pytest.mark.slow
@pytest.mark.parametrize("theme", shipped())
def test_a_long_headline_in_place_of_a_paper_pushes_nothing_aside(
    page: Any, site_of: Callable[..., Path], theme: str
) -> None:
    for pattern in ("index.html", "periods.html", "articles/index.html", "places/van-tra-*.html"):
        page.goto(address(site_of(unnamed, theme=theme), pattern))
        for width in (320, 390, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (pattern, width)


def ranges() -> Timeline:
    """Ranges of days within a month, over two months and over two years."""
    days = (
        (date(2024, 1, 12), date(2024, 1, 13)),
        (date(2024, 1, 19), date(2024, 2, 16)),
        (date(2024, 10, 28), date(2024, 12, 23)),
        (date(2024, 12, 28), date(2025, 1, 3)),
    )
    return Timeline(tuple(made.event(f"r{n}", made.on(*ends), f"Đợt {n}") for n, ends in enumerate(days)), ())


@pytest.mark.slow
@pytest.mark.parametrize("theme", shipped())
def test_a_range_of_days_breaks_behind_its_dash_alone(page: Any, site_of: Callable[..., Path], theme: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(address(site_of(ranges, theme=theme), "index.html"))
    pieces = page.eval_on_selector_all(
        ".date .range span",
        """pieces => pieces.map(p => {
          const column = p.closest('.date').getBoundingClientRect().right, box = p.getBoundingClientRect();
          return [p.textContent, p.getClientRects().length === 1 && box.right <= column + 1, box.height];
        })""",
    )
    assert [piece[0] for piece in pieces] == ["12–13", "19/1–", "16/2", "28/10–", "23/12", "28/12–", "3/1"]
    assert all(whole and height < 30 for _, whole, height in pieces), pieces

"""The faces that ship: a page is set in them, and no line moves when they come, early or late."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from tests.browser.conftest import address, serving

FACES = {"default": "Be Vietnam Pro", "broadsheet": "Lora"}
# How far things moved on the page since it was opened, as browsers reckon it.
MOVED = """() => new Promise(done => {
  let moved = 0;
  new PerformanceObserver(list => list.getEntries().forEach(e => { moved += e.value; }))
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(moved), 100);
})"""
HAVE_COME = "() => [...document.fonts].filter(f => f.status === 'loaded' && f.family.includes('in time')).length > 1"


def set_in(page: Any, selector: str) -> set[str]:
    """Name the faces that some words are drawn with."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    node = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    return {font["familyName"] for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]}


@pytest.mark.slow
@pytest.mark.parametrize("theme", FACES)
@pytest.mark.parametrize("late", [0, 0.6])
def test_no_line_moves_when_faces_come(page: Any, site_of: Callable[..., Path], theme: str, late: float) -> None:
    site = site_of(made.bridge, theme=theme)
    article = next(site.glob("articles/van-tra-*.html")).relative_to(site).as_posix()
    page.set_viewport_size({"width": 390, "height": 800})
    with serving(site, late=late) as start:
        page.goto(start + article)
        page.wait_for_function(HAVE_COME)
        assert page.evaluate(MOVED) == 0
        page.goto(f"{start}about.html")
        assert page.evaluate(MOVED) == 0
        assert set_in(page, ".prose p") == {FACES[theme]}


@pytest.mark.slow
@pytest.mark.parametrize("theme", FACES)
@pytest.mark.parametrize("scripts", [True, False])
def test_a_page_from_a_folder_is_set_in_its_face(
    browser: Any, site_of: Callable[..., Path], theme: str, scripts: bool
) -> None:
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(address(site_of(made.bridge, theme=theme), "articles/van-tra-*.html"))
    page.evaluate("document.fonts.ready")
    assert set_in(page, ".text") == {FACES[theme]}
    context.close()

"""No page of any theme shuts a reader out, narrow or wide, by day or by night."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from tests.browser.conftest import KINDS_OF_PAGE, address, five_hundred
from timeline.config import Config
from timeline.render import single
from timeline.render.theme import shipped

VIEWS = ((1280, "light"), (1280, "dark"), (390, "light"), (390, "dark"))
# What scripts make of the front page: a table, a search, a list of values that is open, a closer look.
STATES = ("#view=table", "#q=cau", "#place=C%E1%BB%93n+%C3%89n&from=2013-02&to=2013-09", "#zoom=2013-02_2013-04")
# Everything that axe knows of, the size of what a finger must hit too, or some rules alone.
RUN = """async rules => {
  const what = rules ? {runOnly: rules} : {rules: {'target-size': {enabled: true}}};
  return (await axe.run({resultTypes: ['violations'], ...what})).violations.map(v => [v.id, v.nodes[0].html]);
}"""
# What many lines can break.
TARGETS = ["target-size"]


def faults(axe: str, page: Any, name: str) -> list[tuple[object, ...]]:
    """Ask axe everything at both widths, by day and by night."""
    page.evaluate(axe)
    found = []
    for width, scheme in VIEWS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        found += [(name, width, scheme, *violation) for violation in page.evaluate(RUN, None)]
    return found


def axe_core() -> str:
    """Read the script that finds faults, or skip where it is not installed."""
    package = pytest.importorskip("axe_playwright_python")
    return (Path(package.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("theme", shipped())
def test_axe_finds_nothing(browser: Any, site_of: Callable[..., Path], theme: str) -> None:
    axe = axe_core()
    context = browser.new_context()
    page = context.new_page()
    found = []
    for pattern in (*KINDS_OF_PAGE, "embed.html"):
        page.goto(address(site_of(made.bridge, theme=theme), pattern))
        found += faults(axe, page, pattern)
    front = address(site_of(five_hundred, theme=theme), "index.html")
    for state in STATES:
        page.goto("about:blank")
        page.goto(front + state)
        page.wait_for_selector(".results a" if "zoom" not in state else ".overview .ticks g")
        if "place" in state:
            page.click("[data-facet=place] summary")
        found += faults(axe, page, state)
    page.goto("about:blank")
    page.goto(f"{front}#q=khongcogi")
    page.wait_for_selector(".results p.quiet")
    found += faults(axe, page, "no answer")
    page.focus("[data-theme-toggle]")
    page.keyboard.press("?")
    found += faults(axe, page, "help")
    for timeline, name in ((five_hundred, "digests"), (made.empty, "nothing yet"), (made.ancient, "long ago")):
        page.goto("about:blank")
        page.goto(address(site_of(timeline, theme=theme), "index.html"))
        found += faults(axe, page, name)
    # Only where lines are many do two of them end up too close for a finger.
    page.goto(address(site_of(five_hundred, theme=theme), "years/2013.html"))
    page.set_viewport_size({"width": 390, "height": 900})
    page.evaluate(axe)
    found += [("a full year", *violation) for violation in page.evaluate(RUN, TARGETS)]
    context.close()
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize("theme", shipped())
def test_axe_finds_nothing_in_the_one_file(browser: Any, tmp_path: Path, theme: str) -> None:
    config = Config(tmp_path, tmp_path / "articles", tmp_path / "site", title="Cầu Bến Sậy", theme=theme)
    file = tmp_path / "timeline.html"
    file.write_bytes(b"".join(single.write(made.bridge(), config)))
    # Its policy lets no script in; a context that heeds none lets axe run.
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    page.goto(file.as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    found = faults(axe_core(), page, "one file")
    context.close()
    assert found == []

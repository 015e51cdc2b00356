"""Every kind of page in every theme by keyboard alone, and with scripts switched off."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from tests.browser.conftest import KINDS_OF_PAGE, address, five_hundred
from timeline.model import Timeline
from timeline.render.theme import shipped

# What a reader can work, as the page itself offers it: in sight, not switched off, not folded away.
OFFERED = """() => {
  const folded = e => { const d = e.closest('details:not([open])'); return d && e.parentElement !== d; };
  const seen = e => e.getClientRects().length && getComputedStyle(e).visibility === 'visible';
  return [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
    .filter(e => seen(e) && !e.disabled && !folded(e) && !e.closest('dialog:not([open])'));
}"""
NUMBER = f"() => {{ window.offered = ({OFFERED})(); window.reached = new Set(); return offered.length; }}"
# Where the focus is now: its number, and what a reader who cannot see it would complain of.
HERE = """() => {
  const e = document.activeElement, faults = [];
  if (!e || e === document.body) return null;
  const at = offered.indexOf(e), again = reached.has(e), style = getComputedStyle(e), box = e.getBoundingClientRect();
  reached.add(e);
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('no ring');
  if (style.opacity === '0') faults.push('see-through');
  const out = box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth;
  if (out) faults.push('out of sight');
  else {
    // A link over two lines is no box: its first line counts.
    const line = e.getClientRects()[0], x = line.left + line.width / 2, y = line.top + line.height / 2;
    const top = document.elementFromPoint(x, Math.min(y, innerHeight - 1));
    if (top && !e.contains(top) && !top.contains(e)) faults.push('covered by ' + top.className);
  }
  return { at, again, faults, html: e.outerHTML.slice(0, 120) };
}"""
MISSED = "() => offered.filter(e => !reached.has(e)).map(e => e.outerHTML.slice(0, 120))"
WIDE = (*KINDS_OF_PAGE, "embed.html")
NARROW = ("index.html", "events/su-kien-dong-tho-dong-tho.html", "articles/van-tra-*.html", "places/van-tra-*.html")
LONG = ("index.html", "years/2013.html", "places/dong-thap-*.html")


def visits() -> Iterator[tuple[Callable[[], Timeline], str, int]]:
    """List timeline, page and width of every walk."""
    yield from ((made.bridge, pattern, 1280) for pattern in WIDE)
    yield from ((made.bridge, pattern, 390) for pattern in NARROW)
    yield from ((five_hundred, pattern, 1280) for pattern in LONG)


def walk(page: Any, keys: Any, most: int) -> tuple[list[Any], list[str]]:
    """Press Tab from the top of a page to its end, or for so many steps; give the stops, and what was never reached."""
    stops = []
    count = page.evaluate(NUMBER)
    for _ in range(min(count + 2, most)):
        keys.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", "key": "Tab", "windowsVirtualKeyCode": 9})
        stop = page.evaluate(HERE)
        if stop is None or stop["again"]:
            break
        stops.append(stop)
    return stops, page.evaluate(MISSED) if count + 2 <= most else []


@pytest.mark.slow
@pytest.mark.parametrize("theme", shipped())
def test_tab_goes_through_every_kind_of_page_in_order_and_is_always_seen(
    browser: Any, site_of: Callable[..., Path], theme: str
) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    keys = context.new_cdp_session(page)
    found = []
    for timeline, pattern, width in visits():
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(address(site_of(timeline, theme=theme), pattern))
        stops, missed = walk(page, keys, 120)
        told = [(stop["html"], *stop["faults"]) for stop in stops if stop["faults"]]
        if [stop["at"] for stop in stops] != sorted(stop["at"] for stop in stops):
            told.append(("out of order",))
        if pattern != "embed.html" and 'class="skip"' not in stops[0]["html"]:
            told.append(("the first stop is no skip link",))
        told += [("never reached", html) for html in missed]
        found += [(pattern, width, *fault) for fault in told]
    context.close()
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize("theme", shipped())
def test_keys_do_what_the_help_says_and_focus_comes_back(page: Any, site_of: Callable[..., Path], theme: str) -> None:
    page.goto(address(site_of(five_hundred, theme=theme), "index.html"))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert focused(page) == "main"  # the skip link did skip
    page.focus("[data-zoom=in]")
    page.keyboard.press("?")
    assert page.is_visible("#keys")
    for _ in range(4):  # a dialog keeps the focus, or lends it to the browser's own keys; never to what lies behind
        page.keyboard.press("Tab")
        assert page.evaluate(
            "document.activeElement === document.body || Boolean(document.activeElement.closest('#keys'))"
        )
    page.keyboard.press("Escape")
    assert not page.is_visible("#keys")
    assert page.evaluate("document.activeElement.dataset.zoom") == "in"
    page.focus("[data-facet=place] summary")
    for key in ("Enter", "Space"):
        page.keyboard.press(key)
        assert page.is_visible("[data-facet=place] input[type=checkbox]")
        page.keyboard.press("Tab")
        page.keyboard.press("Escape")
        assert not page.is_visible("[data-facet=place] input[type=checkbox]")
        assert page.evaluate("document.activeElement.parentElement.dataset.facet") == "place"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.wait_for_url("**#place=*")
    page.wait_for_selector(".results .title a")
    page.focus("[data-view]")
    page.keyboard.press("Enter")
    page.wait_for_selector(".results table")
    page.keyboard.press("j")
    assert page.evaluate("Boolean(document.activeElement.closest('tbody'))")
    page.focus(".chip")
    page.keyboard.press("Enter")
    page.wait_for_function("() => !location.hash.includes('place')")
    assert focused(page) != "body"
    page.focus("[data-theme-toggle]")
    before = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.keyboard.press("Space")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != before


def focused(page: Any) -> str:
    """Name what has the focus, by its id or else its tag."""
    return str(page.evaluate("document.activeElement.id || document.activeElement.localName"))


@pytest.mark.slow
def test_the_reasoning_opens_by_keyboard_and_without_scripts(browser: Any, site_of: Callable[..., Path]) -> None:
    for scripts in (True, False):
        context = browser.new_context(java_script_enabled=scripts)
        page = context.new_page()
        page.goto(address(site_of(made.bridge), "index.html"))
        for key in ("Enter", "Space"):
            page.focus("#dong-tho summary")
            page.keyboard.press(key)
            assert page.is_visible("#dong-tho .chain") == (key == "Enter")
        context.close()


# What a page says and shows nobody: words that are hidden or dead without scripts, and controls that would do nothing.
WITHOUT_SCRIPTS = """() => {
  const folded = 'details:not([open]) > :not(summary)', apart = '.needs-js, .hidden, .cited, .endnotes, [hidden]';
  const meant = [folded, apart, 'dialog, script, title'].join();
  const seen = e => e.getClientRects().length && getComputedStyle(e).visibility === 'visible';
  const says = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  const words = [...document.querySelectorAll('body *')].filter(says);
  const controls = [...document.querySelectorAll('button, input, select, [role=slider], .needs-js')];
  return {
    lost: words.filter(e => !e.closest(meant) && !seen(e)).map(e => e.outerHTML.slice(0, 120)),
    dead: controls.filter(seen).map(e => e.outerHTML),
    read: words.filter(seen).length,
  };
}"""


@pytest.mark.slow
@pytest.mark.parametrize("theme", shipped())
def test_without_scripts_every_kind_of_page_is_whole_and_offers_nothing_dead(
    browser: Any, site_of: Callable[..., Path], theme: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    found = []
    for timeline, patterns in ((made.bridge, WIDE), (five_hundred, LONG)):
        for pattern in patterns:
            page.goto(address(site_of(timeline, theme=theme), pattern))
            seen = page.evaluate(WITHOUT_SCRIPTS)
            found += [(pattern, "not to be seen", html) for html in seen["lost"] if not folded_by(theme, html)]
            found += [(pattern, "dead", html) for html in seen["dead"]]
            if seen["read"] < 5:
                found.append((pattern, "empty", ""))
    context.close()
    assert found == []


def folded_by(theme: str, html: str) -> bool:
    """Tell what a theme leaves to the event's own page: the archive has one line an event."""
    return theme == "archive" and html.startswith(('<p class="summary"', "<summary"))

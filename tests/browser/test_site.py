"""Pages in Chromium from file:// and from a server: no error, no request elsewhere, keyboard, no scripts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from tests.browser.conftest import KINDS_OF_PAGE, address
from timeline.render.theme import shipped


@pytest.mark.slow
@pytest.mark.parametrize("pattern", KINDS_OF_PAGE)
def test_every_kind_of_page_opens_clean_from_a_file(page: Any, site_of: Callable[..., Path], pattern: str) -> None:
    page.goto(address(site_of(made.bridge), pattern))
    assert page.evaluate("document.documentElement.classList.contains('js')")
    assert page.evaluate("getComputedStyle(document.body).fontFamily").startswith('"Be Vietnam Pro"')
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"scrolls sideways at {width}"


@pytest.mark.slow
def test_pages_work_below_a_path_of_a_server(page: Any, served: str) -> None:
    page.goto(f"{served}index.html")
    page.click("#dong-tho .title a")
    assert page.inner_text("h1") == "Động thổ cầu Bến Sậy tại huyện Vân Trà"
    page.keyboard.press("/")
    page.wait_for_url("**/index.html#find")
    page.fill("#q", "dong tho")
    page.wait_for_selector(".results .title a")
    assert page.inner_text(".results .title a") == "Động thổ cầu Bến Sậy tại huyện Vân Trà"


@pytest.mark.slow
def test_everything_by_keyboard(page: Any, site_of: Callable[..., Path]) -> None:
    page.goto(address(site_of(made.bridge), "index.html"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("?")
    assert page.is_visible("#keys")
    page.keyboard.press("Escape")
    assert not page.is_visible("#keys")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.type("lu cuon")
    page.wait_for_selector(".results .title a")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent").startswith("Lũ cuốn")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("/")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert not page.is_visible(".results")
    titles = []
    for _ in range(3):
        page.keyboard.press("j")
        titles.append(page.evaluate("document.activeElement.textContent"))
    page.keyboard.press("k")
    assert len(set(titles)) == 3
    assert page.evaluate("document.activeElement.textContent") == titles[1]
    page.keyboard.press("Enter")
    page.wait_for_url("**/events/*.html")
    assert page.inner_text("h1") == titles[1]
    page.keyboard.press("ArrowRight")
    page.wait_for_function("title => document.querySelector('h1').textContent !== title", arg=titles[1])


@pytest.mark.slow
def test_the_citation_and_the_address_of_an_event_are_copied(page: Any, site_of: Callable[..., Path]) -> None:
    start = address(site_of(made.bridge), "events/su-kien-dong-tho-dong-tho.html")
    # As where the clipboard's interface is missing, so that what is copied can be seen.
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.goto(f"{start}#s1")
    page.evaluate("document.addEventListener('copy', () => { window.copied = String(getSelection()); })")
    cite, link = page.locator("[data-copy]").all()
    cite.click()
    assert page.evaluate("window.copied") == page.inner_text("#citation")
    for _ in range(2):  # a second press finds the button as the first did
        link.click()
        assert page.evaluate("window.copied") == start
        assert link.inner_text() == "Đã chép"
    page.wait_for_function("() => document.querySelector('[data-copy=\"\"]').textContent === 'Chép đường dẫn'")


@pytest.mark.slow
def test_light_and_dark_are_remembered(page: Any, site_of: Callable[..., Path]) -> None:
    page.goto(address(site_of(made.bridge), "index.html"))
    before = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.click("[data-theme-toggle]")
    after = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.reload()
    assert before != after == page.evaluate("getComputedStyle(document.documentElement).backgroundColor")


@pytest.mark.slow
def test_without_scripts_the_page_is_whole_and_offers_nothing_that_would_not_work(
    browser: Any, site_of: Callable[..., Path]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto(address(site_of(made.bridge), "index.html"))
    assert opened.locator(".spine .event:visible").count() == 8
    assert opened.locator(".needs-js:visible, .finder:visible, button:visible").count() == 0
    context.close()


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["default", "broadsheet", "archive"])
def test_notes_stand_in_the_margin_beside_their_words(page: Any, site_of: Callable[..., Path], theme: str) -> None:
    page.goto(address(site_of(made.bridge, theme=theme), "articles/van-tra-*.html"))
    page.evaluate("document.fonts.ready")
    boxes = """() => [...document.querySelectorAll('.notes li')].map(note => {
      const words = document.getElementById('m' + note.id.slice(1)).getBoundingClientRect();
      const box = note.getBoundingClientRect();
      return [words.top, box.top, box.bottom, box.left - words.right, innerWidth - box.right];
    })"""
    free = 0
    for words, top, bottom, beside, room in page.evaluate(boxes):
        assert beside > 0
        assert room > 0
        assert top >= free
        assert top <= max(words, free + 13)  # at its words, or just below the note above
        free = bottom
    page.set_viewport_size({"width": 390, "height": 800})
    page.wait_for_function("() => !document.querySelector('.body').matches('.beside')")
    assert page.evaluate("() => document.querySelector('.notes li').getBoundingClientRect().left < 60")


@pytest.mark.slow
@pytest.mark.parametrize("theme", shipped())
def test_without_scripts_notes_start_level_with_their_paragraph(
    browser: Any, site_of: Callable[..., Path], theme: str
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address(site_of(made.bridge, theme=theme), "articles/van-tra-*.html"))
    apart = page.eval_on_selector_all(
        ".notes",
        """notes => notes.map(n => {
          const text = n.previousElementSibling.getBoundingClientRect(), box = n.getBoundingClientRect();
          return [Math.abs(box.top - text.top), box.left - text.right];
        })""",
    )
    assert len(apart) == 4
    assert all(down < 8 and aside > 0 for down, aside in apart), apart
    context.close()

"""Pages in Chromium from file:// and from a server: no error, no request elsewhere, keyboard, search, accessibility."""

import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from timeline.model import Event, Timeline

KINDS_OF_PAGE = (
    "index.html",
    "years/2023.html",
    "events/su-kien-dong-tho-dong-tho.html",
    "events/su-kien-lu-lon-lu-lon.html",
    "articles/van-tra-*.html",
    "articles/ben-pha-*.html",
    "places/index.html",
    "places/van-tra-*.html",
    "sources/bao-ven-song-*.html",
    "tags/index.html",
    "periods.html",
    "references.html",
    "about.html",
    "404.html",
)
VIEWS = ((390, "light"), (390, "dark"), (1280, "light"), (1280, "dark"))


def address(site: Path, pattern: str) -> str:
    return next(site.glob(pattern)).as_uri()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page that fails the test for any error on the console, exception, failed request or request elsewhere."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    faults: list[str] = []
    opened.on("console", lambda m: faults.append(m.text) if m.type in ("error", "warning") else None)
    opened.on("pageerror", lambda e: faults.append(str(e)))
    # A page left while its icon still loads gives the request up: the reader's doing, no fault of the page.
    opened.on(
        "requestfailed",
        lambda r: None if r.failure == "net::ERR_ABORTED" else faults.append(f"failed: {r.url}: {r.failure}"),
    )
    opened.on(
        "request",
        lambda r: None if r.url.startswith(("file:", "http://127.0.0.1:")) else faults.append(f"asked for {r.url}"),
    )
    yield opened
    context.close()
    assert faults == []


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
@pytest.mark.parametrize(("width", "scheme"), VIEWS)
def test_axe_finds_nothing(browser: Any, site_of: Callable[..., Path], width: int, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    opened = context.new_page()
    found = []
    for pattern in KINDS_OF_PAGE:
        opened.goto(address(site_of(made.bridge), pattern))
        result = axe.run(opened)
        found += [(pattern, v["id"], v["nodes"][0]["html"]) for v in result.response["violations"]]
    opened.goto(address(site_of(made.bridge), "index.html") + "#view=table")
    opened.wait_for_selector(".results tbody a")
    found += [("table", v["id"], v["nodes"][0]["html"]) for v in axe.run(opened).response["violations"]]
    opened.goto(address(site_of(made.bridge), "index.html") + "#q=cau")
    opened.reload()
    opened.wait_for_selector(".results .title a")
    opened.keyboard.press("?")
    found += [("search", v["id"], v["nodes"][0]["html"]) for v in axe.run(opened).response["violations"]]
    context.close()
    assert found == []


def five_hundred() -> Timeline:
    return made.many(500, years=4)


def folded(text: str) -> str:
    bare = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in bare if not unicodedata.combining(c)).replace("đ", "d")


def scan(events: tuple[Event, ...], query: str, papers: dict[str, str]) -> set[str]:
    """Answer a query the slow way: every word, marks folded, in title, summary, places, papers or tags."""
    found = set()
    for event in events:
        names = (*event.places, *(papers[s.article] for s in event.sources), *event.tags)
        text = folded("\n".join((event.title, event.summary, *names)))
        if all(folded(word) in text for word in query.split()):
            found.add(event.url)
    return found


QUERIES = (
    "dong thap",
    "Đồng Tháp",
    "duong",
    "đường",
    "khanh thanh 48",
    "CẦU",
    "ấp",
    "ap dong",
    "x",
    "khong co gi",
    "so 12",
)


@pytest.mark.slow
def test_search_finds_what_a_linear_scan_finds(page: Any, site_of: Callable[..., Path]) -> None:
    timeline = five_hundred()
    papers = {r.article.path: r.article.meta.source or "" for r in timeline.readings}
    page.goto(address(site_of(five_hundred), "index.html"))
    for query in QUERIES:
        page.fill("#q", query)
        page.wait_for_function("q => decodeURIComponent(location.hash.replace(/\\+/g, ' ')).includes(q)", arg=query)
        page.wait_for_function("document.querySelector('[data-results]').dataset.milliseconds")
        while page.is_visible("[data-more]"):
            page.click("[data-more]")
        shown = page.eval_on_selector_all(".results .title a", "links => links.map(a => a.getAttribute('href'))")
        assert len(shown) == len(set(shown))
        assert set(shown) == scan(timeline.events, query, papers), query


@pytest.mark.slow
def test_search_puts_exact_marks_first(page: Any, site_of: Callable[..., Path]) -> None:
    page.goto(address(site_of(five_hundred), "index.html"))
    page.fill("#q", "ấp đông")
    page.wait_for_selector(".results .title a")
    first = page.inner_text(".results .title a")
    assert "Ấp Đông" in first
    page.fill("#q", "so 12")
    page.wait_for_function("document.querySelector('.results mark')?.textContent === 'số'")


@pytest.mark.slow
def test_filters_count_rightly_and_live_in_the_address(page: Any, site_of: Callable[..., Path]) -> None:
    timeline = five_hundred()
    page.goto(address(site_of(five_hundred), "index.html"))
    page.select_option("[data-filter=place]", "Đồng Tháp")
    page.select_option("[data-filter=from]", "2013")
    page.select_option("[data-filter=to]", "2014")
    wanted = [e for e in timeline.events if e.places == ("Đồng Tháp",) and e.when.earliest.year in (2013, 2014)]
    page.wait_for_function(
        "n => document.querySelector('[data-count]').textContent.startsWith(n + ' ')", arg=str(len(wanted))
    )
    main = sum(e.kind.value == "main" for e in wanted)
    assert page.inner_text("[data-filter=kind] option[value=main]").endswith(f"({main})")
    # Another place would give what it would give: its own filter does not count against it.
    other = sum(e.places == ("Bến Sậy",) and e.when.earliest.year in (2013, 2014) for e in timeline.events)
    assert page.inner_text("[data-filter=place] option[value='Bến Sậy']").endswith(f"({other})")
    again = page.url
    page.goto("about:blank")
    page.goto(again)
    page.wait_for_selector(".results .title a")
    assert page.input_value("[data-filter=place]") == "Đồng Tháp"
    assert page.inner_text("[data-count]").startswith(f"{len(wanted)} ")
    page.click("[data-clear]")
    assert "#" not in page.url
    assert not page.is_visible(".results")
    page.go_back()
    page.wait_for_selector(".results .title a")


@pytest.mark.slow
def test_the_table_shows_every_happening(page: Any, site_of: Callable[..., Path]) -> None:
    page.goto(address(site_of(five_hundred), "index.html"))
    page.click("[data-view]")
    page.wait_for_selector(".results tbody tr")
    while page.is_visible("[data-more]"):
        page.click("[data-more]")
    assert page.locator(".results tbody tr").count() == 500


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
    page.wait_for_function("location.hash.includes('from=2013-01') && location.hash.includes('to=2013-12')")
    wanted = sum(e.when.earliest.year == 2013 for e in timeline.events)
    page.wait_for_function(
        "n => document.querySelector('[data-count]').textContent.startsWith(n + ' ')", arg=str(wanted)
    )


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

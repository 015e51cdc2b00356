"""Search and filters: what is found, how it is counted, and that it stands in the address."""

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from tests.browser.conftest import address, five_hundred
from timeline.config import Config
from timeline.model import Event
from timeline.render import pages, publish, search_index


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


ALL = "() => { const more = document.querySelector('[data-more]'); while (!more.hidden) more.click(); }"


@pytest.mark.slow
def test_search_finds_what_a_linear_scan_finds(page: Any, site_of: Callable[..., Path]) -> None:
    timeline = five_hundred()
    papers = {r.article.path: r.article.meta.source or "" for r in timeline.readings}
    page.goto(address(site_of(five_hundred), "index.html"))
    for query in QUERIES:
        page.fill("#q", query)
        page.wait_for_function("q => decodeURIComponent(location.hash.replace(/\\+/g, ' ')).includes(q)", arg=query)
        page.wait_for_function("document.querySelector('[data-results]').dataset.milliseconds")
        page.evaluate(ALL)
        shown = page.eval_on_selector_all(".results .title a", "links => links.map(a => a.getAttribute('href'))")
        assert len(shown) == len(set(shown))
        assert set(shown) == scan(timeline.events, query, papers), query


@pytest.mark.slow
def test_an_index_in_several_files_finds_the_same_and_prints_the_same_sources(
    page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "_PART", 120)
    timeline = five_hundred()
    papers = {r.article.path: r.article.meta.source or "" for r in timeline.readings}
    config = Config(tmp_path, tmp_path / "articles", tmp_path / "site")
    publish(pages(timeline, config), config.output)
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto((config.output / "index.html").as_uri() + "#q=so+4")
    page.wait_for_function("() => timeline.records.whole()")
    page.wait_for_function("() => document.querySelector('[data-count]').ariaBusy === 'false'")
    page.evaluate(ALL)
    shown = page.eval_on_selector_all(".results .title a", "links => links.map(a => a.getAttribute('href'))")
    assert set(shown) == scan(timeline.events, "so 4", papers)
    assert len(shown) == len(set(shown))
    page.click("[data-print]")
    page.wait_for_function("() => window.printed")
    # Each note is the headline of its event's article, which begins with the event's title.
    notes = page.eval_on_selector_all(".printed .endnotes cite", "notes => notes.map(n => n.textContent)")
    for title, number in page.evaluate(
        "[...document.querySelectorAll('.printed .title')].map(t => [t.querySelector('a').textContent, "
        "t.querySelector('.cited').textContent])"
    ):
        assert notes[int(number) - 1].startswith(title)


@pytest.mark.slow
def test_search_puts_exact_marks_first(page: Any, site_of: Callable[..., Path]) -> None:
    page.goto(address(site_of(five_hundred), "index.html"))
    page.fill("#q", "ấp đông")
    page.wait_for_selector(".results .title a")
    first = page.inner_text(".results .title a")
    assert "Ấp Đông" in first
    page.fill("#q", "so 12")
    page.wait_for_function("document.querySelector('.results mark')?.textContent === 'số'")


def says(page: Any, number: int) -> None:
    """Wait until so many events are counted."""
    page.wait_for_function(
        "n => document.querySelector('[data-count]').textContent.startsWith(n + ' ')", arg=str(number)
    )


def tick(page: Any, facet: str, value: str) -> None:
    """Choose or take back one value of a filter, opening its list where it is closed."""
    box = f"[data-facet={facet}]"
    if not page.evaluate("box => document.querySelector(box).open", box):
        page.click(f"{box} summary")
    page.click(f"{box} input[value='{value}']")


def counts(page: Any, facet: str, value: str, number: int) -> None:
    """Wait until a value of a filter is counted so often: a list is counted anew a moment after it is opened."""
    selector = f"[data-facet={facet}] li:has(input[value='{value}']) [data-n]"
    page.wait_for_function("([at, n]) => document.querySelector(at).textContent === n", arg=[selector, str(number)])


@pytest.mark.slow
def test_several_values_of_a_filter_count_rightly_and_live_in_the_address(
    page: Any, site_of: Callable[..., Path]
) -> None:
    events = five_hundred().events
    page.goto(address(site_of(five_hundred), "index.html"))
    tick(page, "place", "Đồng Tháp")
    tick(page, "place", "Bến Sậy")
    says(page, sum(e.places[0] in ("Đồng Tháp", "Bến Sậy") for e in events))
    tick(page, "year", "2013")
    tick(page, "year", "2015")
    here = [e for e in events if e.when.earliest.year in (2013, 2015)]
    wanted = [e for e in here if e.places[0] in ("Đồng Tháp", "Bến Sậy")]
    says(page, len(wanted))
    page.click("[data-facet=kind] summary")
    counts(page, "kind", "main", sum(e.kind.value == "main" for e in wanted))
    # Another place would give what it would give: its own filter does not count against it.
    page.click("[data-facet=place] summary")
    counts(page, "place", "Vân Trà", sum(e.places == ("Vân Trà",) for e in here))
    again = page.url
    page.goto("about:blank")
    page.goto(again)
    page.wait_for_selector(".results .title a")
    says(page, len(wanted))
    chosen = page.eval_on_selector_all("[data-chosen] button", "keys => keys.map(k => k.textContent)")
    assert chosen == ["Năm: 2013", "Năm: 2015", "Nơi: Bến Sậy", "Nơi: Đồng Tháp"]
    page.click("text=Năm: 2015")
    assert page.evaluate("document.activeElement.textContent") == "Nơi: Bến Sậy"
    says(page, sum(e.when.earliest.year == 2013 for e in wanted))
    page.click("[data-clear]")
    assert "#" not in page.url
    assert not page.is_visible(".results")
    page.go_back()
    page.wait_for_selector(".results .title a")


@pytest.mark.slow
def test_filters_and_the_table_by_keyboard(page: Any, site_of: Callable[..., Path]) -> None:
    events = five_hundred().events
    page.goto(address(site_of(five_hundred), "index.html"))
    page.focus("[data-facet=source] summary")
    page.keyboard.press("Enter")
    for key in ("Tab", "Space", "Tab", "Space"):
        page.keyboard.press(key)
    papers = {r.article.path: r.article.meta.source for r in five_hundred().readings}
    names = page.eval_on_selector_all("[data-chosen] button", "keys => keys.map(k => k.textContent.slice(7))")
    says(page, sum(papers[e.sources[0].article] in names for e in events))
    assert len(names) == 2
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.matches('[data-facet=source] > summary')")
    assert not page.is_visible("[data-facet=source] input")
    page.keyboard.press("Tab")  # to the first chosen value
    page.keyboard.press("Enter")
    says(page, sum(papers[e.sources[0].article] == names[1] for e in events))
    page.focus("[data-view]")
    page.keyboard.press("Enter")
    page.wait_for_selector(".results tbody tr")
    assert names[1] in page.inner_text(".results tbody tr")
    assert "source=" in page.url
    assert "view=table" in page.url


@pytest.mark.slow
def test_the_table_shows_every_happening(page: Any, site_of: Callable[..., Path]) -> None:
    page.goto(address(site_of(five_hundred), "index.html"))
    page.click("[data-view]")
    page.wait_for_selector(".results tbody tr")
    page.evaluate(ALL)
    assert page.locator(".results tbody tr").count() == 500


@pytest.mark.slow
def test_what_has_no_month_stands_under_none_among_the_answers(page: Any, site_of: Callable[..., Path]) -> None:
    page.goto(address(site_of(made.bridge), "index.html") + "#from=2023-01")
    page.wait_for_selector(".results .title a")
    page.evaluate(ALL)
    headings = page.eval_on_selector_all(".results .month-name", "names => names.map(n => n.textContent)")
    assert [h.replace("\xa0", " ") for h in headings] == [
        *("Năm 2023", "Tháng 2 2023", "Quý II/2023", "Tháng 10 2023", "Tháng 1 2024", "Tháng 9 2025"),
    ]

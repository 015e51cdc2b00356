"""Where events are very many: what would not open at once is cut into pages, and the search index repeats nothing."""

import json
from pathlib import Path

import pytest
from lxml import html

from tests import made_timelines as made
from timeline.config import Config
from timeline.model import Timeline
from timeline.render import gathered, pages, search_index, theme
from timeline.render.views import look


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return Config(tmp_path, tmp_path / "articles", tmp_path / "site")


def test_a_full_month_of_the_year_has_a_page_for_each_day(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = {file.path: file.data for file in pages(made.many(200, years=3), config)}
    monkeypatch.setattr(gathered, "_MONTHFUL", 5)
    cut = {file.path: file.data for file in pages(made.many(200, years=3), config)}
    for number in range(1, 13):
        month = html.fromstring(whole[f"on-this-day/{number:02d}.html"].decode())
        told = [link.get("href") for link in month.xpath("//main//section//a")]
        days = html.fromstring(cut[f"on-this-day/{number:02d}.html"].decode())
        links = [link.get("href").removeprefix("../") for link in days.xpath("//ul[@class='names']//a")]
        found = [html.fromstring(cut[link].decode()).xpath("//main//section//a/@href") for link in links]
        assert [address for addresses in found for address in addresses] == told
        counts = [int(count.text) for count in days.xpath("//ul[@class='names']//span")]
        assert counts == [len(addresses) for addresses in found]


def unpacked(script: str) -> list[dict[str, object]]:
    """The rows of a search index, unpacked as `search.js` does."""
    text = script.rpartition("timelineColumns('")[2].removesuffix("');\n")
    columns = json.loads(text.replace("\\'", "'").replace("\\\\", "\\"))
    rows = []
    for at, title in enumerate(columns["title"]):
        row = {key: values[columns[key][at]] for key, values in columns["tables"].items()}
        summary, url = columns["summary"][at], columns["url"][at]
        row["places"] = [columns["names"]["places"][number] for number in row["places"]]
        row["title"] = title
        row["summary"] = summary if isinstance(summary, str) else title[: summary[0]] + summary[1]
        row["url"] = f"events/{url[1:]}.html" if url.startswith("=") else url
        rows.append(row)
    return rows


def test_a_long_index_is_cut_into_files_that_hold_every_event_once(
    config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "_PART", 7)
    texts = (file for file in pages(made.many(40), config) if file.path.endswith((".js", ".html")))
    files = {file.path: file.data.decode() for file in texts}
    names = ["data/search.js", *(f"data/search-{n}.js" for n in range(2, 7))]
    assert sorted(names) == sorted(path for path in files if path.startswith("data/search"))
    assert 'data-parts="6"' in files["index.html"]
    rows = [row["url"] for name in names for row in unpacked(files[name])]
    assert rows == [event.url for event in look(made.many(40), config, theme.load(config)).events]


@pytest.mark.parametrize("make", [made.bridge, made.crowded, made.ancient, lambda: made.many(50)])
def test_the_search_index_says_what_the_events_say(config: Config, make: type[Timeline]) -> None:
    site = look(make(), config, theme.load(config))
    rows = unpacked(search_index.write(site.events).decode())
    assert [(row["url"], row["title"], row["kind"]) for row in rows] == [
        (event.url, event.event.title, event.event.kind.value) for event in site.events
    ]
    for row, event in zip(rows, site.events, strict=True):
        assert str(row["summary"]) == event.event.summary[:240]
        assert row["places"] == list(event.event.places)

"""Sources as numbered notes: an article has one number however often it is cited, and no source is left out."""

import json
from pathlib import Path

from tests import made_timelines as made
from timeline.config import Config
from timeline.render import theme
from timeline.render.endnotes import endnotes, sources_file
from timeline.render.views import Site, look


def seen(root: Path) -> Site:
    config = Config(root, root / "articles", root / "site")
    return look(made.bridge(), config, theme.load(config))


def test_an_article_has_one_number_however_often_it_is_cited(tmp_path: Path) -> None:
    site = seen(tmp_path)
    found = endnotes(site.events)
    assert [note.paper for note in found.notes] == ["Báo Ven Sông", "Tin Đồng Bằng"]
    assert found.cited["dong-tho"] == "1, 2"
    assert found.cited["khoan"] == found.cited["thong-xe"] == "1"
    assert found.cited["cho-noi"] == ""  # an event that no article tells of
    assert found.notes[0].original == "https://vi-du.vn/cau-ben-say.html"


def test_numbers_begin_with_what_a_page_shows(tmp_path: Path) -> None:
    site = seen(tmp_path)
    last = [e for e in site.events if e.event.id == "thong-xe"]
    assert endnotes(last).cited == {"thong-xe": "1"}


def test_the_script_that_prints_has_the_sources_of_each_event_of_the_index(tmp_path: Path) -> None:
    site = seen(tmp_path)
    text = sources_file(site).decode()
    data = json.loads(text.removeprefix("timelineSources(").removesuffix(");\n"))
    assert len(data["events"]) == len(site.events)
    for event, numbers in zip(site.events, data["events"], strict=True):
        papers = {r.article.paper.name for r in event.reasons if r.article and r.article.paper}
        assert {data["notes"][n][1] for n in numbers} == papers

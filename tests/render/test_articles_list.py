"""The page of all articles: each once, newest first, led to from the page about the site."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests import made_timelines as made
from tests.render.test_pages import build, document, text_of
from timeline.model import Timeline
from timeline.render import articles_list


def test_every_article_is_listed_newest_first_with_what_it_tells(tmp_path: Path) -> None:
    site = build(made.bridge(), tmp_path)
    (link,) = document(site, "about.html").xpath("//th/a")
    assert (link.get("href"), link.text) == ("articles/index.html", "Bài báo")
    page = document(site, "articles/index.html")
    shelves = {s.xpath("string(h2)"): [text_of(line) for line in s.xpath(".//li")] for s in page.xpath("//section")}
    assert shelves == {
        "2024": [
            "30/1/2024 Động thổ cầu Bến Sậy Tin Đồng Bằng1 sự kiện",
            "29/1/2024 Vân Trà động thổ cầu Bến Sậy sau ba mươi năm chờ đợi Báo Ven Sông5 sự kiện",
        ],
        "Không rõ ngày đăng": ["Bến phà cũ ngày ấy"],
    }


def test_a_long_list_is_cut_and_no_article_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(articles_list, "_PAGE", 7)
    timeline = made.many(20)
    site = build(timeline, tmp_path)
    urls = ["articles/index.html", "articles/index-2.html", "articles/index-3.html"]
    assert [path for path in site if path.startswith("articles/index")] == urls
    days = [day for url in urls for day in document(site, url).xpath("//li/time/@datetime")]
    assert days == sorted((r.article.published.day.isoformat() for r in timeline.readings), reverse=True)
    around = [document(site, url).xpath("//nav[@class='around']/a/@href") for url in urls]
    assert around == [["index-2.html"], ["index.html", "index-3.html"], ["index-2.html"]]


def test_without_articles_there_is_no_list_and_no_link_to_one(tmp_path: Path) -> None:
    site = build(made.empty(), tmp_path)
    assert "articles/index.html" not in site
    assert not document(site, "about.html").xpath("//th/a")


def test_an_article_published_twice_a_day_is_told_apart_by_its_title(tmp_path: Path) -> None:
    reading = made.told()
    day = replace(reading.article.published, day=date(2024, 2, 1) + timedelta(days=1))
    two = [
        replace(reading, article=replace(reading.article, path=f"{name}.txt", title=name, published=day))
        for name in ("Bến", "An")
    ]
    page = document(build(Timeline((), tuple(two)), tmp_path), "articles/index.html")
    assert page.xpath("//li/span/a/text()") == ["An", "Bến"]

"""The pages of a site, read as a browser without scripts reads them."""

import json
import os
import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html

from tests import made_timelines as made
from timeline.config import Config
from timeline.model import EventKind, Meta, Reading, Timeline
from timeline.render import pages, sitemap

SHAPES = {
    "bridge": made.bridge,
    "crowded": made.crowded,
    "ancient": made.ancient,
    "single": made.single,
    "empty": made.empty,
    "many": lambda: made.many(700, years=2),
}


def build(timeline: Timeline, root: Path, **settings: str) -> dict[str, bytes]:
    config = Config(root, root / "articles", root / "site", **settings)
    return {f.path: f.data for f in pages(timeline, config)}


@pytest.fixture(scope="module", params=SHAPES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    return build(SHAPES[request.param](), tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def bridge(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    return build(made.bridge(), tmp_path_factory.mktemp("site"))


def document(site: Mapping[str, bytes], path: str) -> html.HtmlElement:
    return html.document_fromstring(site[path].decode("utf-8"))


def documents(site: Mapping[str, bytes]) -> list[tuple[str, html.HtmlElement]]:
    return [(path, document(site, path)) for path in site if path.endswith(".html")]


def text_of(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_every_link_leads_to_a_file_of_the_site_and_to_an_id_on_it(site: Mapping[str, bytes]) -> None:
    ids = {path: set(doc.xpath("//@id")) for path, doc in documents(site)}
    for path, doc in documents(site):
        for address in doc.xpath("//@href | //@src"):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                assert parts.scheme in ("http", "https")
                continue
            base = path.split("/")[:-1]
            for piece in unquote(parts.path).split("/") if parts.path else ():
                base = base[:-1] if piece == ".." else [*base, piece]
            target = "/".join(base) if parts.path else path
            assert target in site, f"{path} links to {address}"
            if parts.fragment:
                assert unquote(parts.fragment) in ids[target], f"{path} links to {address}"


def test_ids_stand_once_on_a_page(site: Mapping[str, bytes]) -> None:
    for path, doc in documents(site):
        ids = doc.xpath("//@id")
        assert len(ids) == len(set(ids)), path


def test_nothing_is_asked_of_another_host_and_nothing_is_inline(site: Mapping[str, bytes]) -> None:
    for path, doc in documents(site):
        loads = doc.xpath(
            "//script/@src | //link[@rel='stylesheet' or @rel='icon' or @rel='preload']/@href | //img/@src"
        )
        assert not [a for a in loads if "//" in a], path
        assert not doc.xpath("//script[not(@src) and @type!='application/ld+json'] | //style | //@style"), path
        assert not [a for a in doc.xpath("//@*") if getattr(a, "attrname", "").startswith("on")], path
        policy = doc.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
    for path, data in site.items():
        if path.endswith(".css"):
            assert b"//" not in re.sub(rb"/\*.*?\*/", b"", data, flags=re.S), path


def test_headings_go_down_one_level_at_a_time(site: Mapping[str, bytes]) -> None:
    for path, doc in documents(site):
        levels = [int(h.tag[1]) for h in doc.iter("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels.count(1) == 1, path
        assert all(b - a <= 1 for a, b in pairwise(levels)), (path, levels)


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    assert build(made.bridge(), tmp_path) == build(made.bridge(), tmp_path)


def test_every_happening_stands_in_the_spine_and_nothing_else(bridge: Mapping[str, bytes]) -> None:
    front = document(bridge, "index.html")
    shown = {a.get("id") for a in front.xpath("//div[@class='spine']//article")}
    expected = {e.id for e in made.bridge().events if e.kind.value not in ("period", "reference")}
    assert shown == expected
    assert "Kế hoạch đầu tư công" in text_of(document(bridge, "periods.html"))
    assert "Quyết định quy hoạch" in text_of(document(bridge, "references.html"))


def test_an_event_says_why_it_has_its_date(bridge: Mapping[str, bytes]) -> None:
    page = document(bridge, "events/su-kien-dong-tho-dong-tho.html")
    text = text_of(page)
    assert page.xpath("//mark/text()")[0] == "Chiều 29/1"
    assert "21h24, 29/1/2024 (theo dòng đầu bài)" in text
    assert "Chiều thứ Hai, 29 tháng 1, 2024" in text
    assert made.BY_PUBLICATION.vi in text
    assert "các nguồn nói khác nhau" in text
    assert page.xpath("//p[@class='dateline']/time/@datetime") == ["2024-01-29"]


def test_an_article_marks_each_date_and_links_it_to_its_event(bridge: Mapping[str, bytes]) -> None:
    path = next(p for p in bridge if p.startswith("articles/van-tra"))
    page = document(bridge, path)
    reading = made.told()
    marks = page.xpath("//mark[contains(@class, 'date')]")
    by_id = {m.get("id"): m for m in marks if m.get("id")}
    for number, found in enumerate(reading.mentions, 1):
        assert by_id[f"m{number}"].text_content() == found.text or number == 2  # the second is cut by formatting
        notes = page.xpath(f"//li[@id='n{number}']//a/@href")
        assert notes == [f"../events/su-kien-{reading.event_ids[number - 1]}-{reading.event_ids[number - 1]}.html"]
    body = "".join(e.text_content() for e in page.xpath("//*[contains(@class, 'text')]"))
    assert "".join(reading.article.text.split()) == "".join(body.split())
    # The cited decree stands inside the article's own link, so its mark holds no second one.
    assert not page.xpath("//a//a")
    assert page.xpath("//a[@href='https://vi-du.vn/quyet-dinh']//mark/@id") == ["m3"]


def test_a_row_whose_paper_nobody_knows_names_its_article(tmp_path: Path) -> None:
    bridge = made.bridge()
    first = replace(bridge.readings[0], article=replace(bridge.readings[0].article, meta=Meta()))
    front = document(build(Timeline(bridge.events, (first, *bridge.readings[1:])), tmp_path), "index.html")
    links = front.xpath("//article[@id='khoan']//a[@class='told-by']")
    assert [text_of(link) for link in links] == [first.article.title]
    assert links[0].get("href").startswith("articles/van-tra-dong-tho")
    assert not front.xpath("//article[@id='dong-tho' or @id='cho-noi']//a[@class='told-by']")


def test_a_date_that_made_no_event_says_so(tmp_path: Path) -> None:
    reading = replace(made.told(), event_ids=(None,) * 5)
    site = build(Timeline((), (reading,)), tmp_path)
    page = document(site, next(p for p in site if p.startswith("articles/van-tra")))
    assert page.xpath("//*[@class='role']/text()") == [
        *("Không kể thành sự kiện", "Giai đoạn", "Ngày được dẫn lại"),
        *("Không kể thành sự kiện", "Không kể thành sự kiện"),
    ]


def test_imprecise_dates_borrow_no_day(bridge: Mapping[str, bytes]) -> None:
    front = document(bridge, "index.html")
    for ident, words in (("cho-noi", "Năm 2023"), ("quy-hai", "Quý II/2023"), ("thong-xe", "Đầu tháng 9/2025")):
        row = front.xpath(f"//article[@id='{ident}']")[0]
        assert text_of(row.xpath("p[@class='at']")[0]).replace("\xa0", " ").startswith(words)
        assert not row.xpath("ancestor::div[@class='day']")


def test_a_long_silence_is_said(bridge: Mapping[str, bytes]) -> None:
    gaps = [text_of(g) for g in document(bridge, "index.html").xpath("//p[@class='gap']")]
    assert "11 ngày sau" in gaps  # from 9 to 20 October


def test_announced_events_are_seen_from_the_newest_publication(bridge: Mapping[str, bytes]) -> None:
    section = document(bridge, "index.html").xpath("//section[@class='upcoming']")[0]
    assert "Thông xe cầu Bến Sậy" in text_of(section)


def test_a_full_timeline_gives_each_month_a_page(tmp_path: Path) -> None:
    timeline = made.many(700, years=2)
    site = build(timeline, tmp_path)
    front = document(site, "index.html")
    assert not front.xpath("//div[@class='spine']")
    months = [p for p in site if re.fullmatch(r"years/\d{4}-\d\d\.html", p)]
    assert len(months) == 24
    shown = [a for p in months for a in document(site, p).xpath("//article/@id")]
    assert sorted(shown) == sorted(e.id for e in timeline.events)


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    bad = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'{{ 7*7 }}"
    timeline = made.bridge()
    event = made.event("xau", made.on(made.date(2024, 1, 1)), bad, summary=bad, places=(bad,), tags=(bad,))
    article = made.Article(bad, bad, bad, meta=made.Meta(source=bad, author=bad, url="javascript:alert(1)"))
    site = build(
        made.Timeline((*timeline.events, event), (*timeline.readings, made.Reading(article, ()))),
        tmp_path,
        title=bad,
        description=bad,
    )
    for path, doc in documents(site):
        assert not doc.xpath("//img | //script[not(@type) and contains(text(), 'alert')]"), path
        assert not doc.xpath("//@href[starts-with(., 'javascript')]"), path
        assert "49" not in doc.xpath("//title/text()")[0], path


@pytest.mark.parametrize("language", ["vi", "en"])
def test_both_languages_have_every_word(tmp_path: Path, language: str) -> None:
    site = build(made.bridge(), tmp_path, language=language)
    assert document(site, "index.html").get("lang") == language


def test_a_name_that_only_stands_apart_has_a_page(tmp_path: Path) -> None:
    bridge = made.bridge()
    reference = replace(bridge.events[0], id="refer0001", kind=EventKind.REFERENCE, places=("Cù Lao Xa",), tags=("sử",))
    silent = replace(bridge.readings[0].article, path="tin/im.txt", meta=Meta(source="Báo Chưa Kể"))
    site = build(Timeline((*bridge.events, reference), (*bridge.readings, Reading(silent, ()))), tmp_path)
    for path, data in site.items():
        if path.endswith(".html"):
            for link in html.fromstring(data).xpath("//a/@href"):
                target = (Path("/") / path).parent / urlsplit(link).path
                if not urlsplit(link).scheme and urlsplit(link).path:
                    assert str(Path(os.path.normpath(target)).relative_to("/")) in site, (path, link)


def test_a_renamed_file_keeps_the_address_of_its_article(tmp_path: Path) -> None:
    def addresses(*paths: str) -> list[str]:
        readings = [Reading(replace(made.told().article, path=path), ()) for path in paths]
        site = build(Timeline((), tuple(readings)), tmp_path)
        return sorted(path for path in site if path.startswith("articles/") and path != "articles/index.html")

    assert addresses("bai/a.txt") == addresses("kho/b.txt")
    both = addresses("bai/a.txt", "bai/b.txt")  # nothing but their paths tells the two apart
    assert len(both) == 2
    assert both == addresses("bai/b.txt", "bai/a.txt")


def test_a_sitemap_lists_the_pages_where_the_address_is_known(tmp_path: Path) -> None:
    base = "https://vi-du.vn/cau/"
    site = build(made.bridge(), tmp_path, base_url=base)
    listed = set(re.findall(r"<loc>(.*?)</loc>", site["sitemap.xml"].decode()))
    assert listed == {base + p for p in site if p.endswith(".html") and p not in ("404.html", "embed.html")}
    assert f'<link rel="canonical" href="{base}about.html">' in site["about.html"].decode()
    assert "sitemap.xml" not in build(made.bridge(), tmp_path)


def test_a_long_sitemap_is_several_that_an_index_names() -> None:
    base = "https://vi-du.vn/"
    found = {f.path: f.data.decode() for f in sitemap.files([f"{base}{n}.html" for n in range(100_001)], base)}
    named = re.findall(r"<sitemap><loc>(.*?)</loc></sitemap>", found["sitemap.xml"])
    assert named == [f"{base}sitemap-{n}.xml" for n in (1, 2, 3)]
    assert [found[name.removeprefix(base)].count("<url>") for name in named] == [50_000, 50_000, 1]


def test_the_page_for_wrong_addresses_is_whole_at_any_of_them(tmp_path: Path) -> None:
    page = document(build(made.bridge(), tmp_path, base_url="https://vi-du.vn/cau/"), "404.html")
    linked = [*page.xpath("//@href"), *page.xpath("//@src")]
    assert "/cau/static/style.css" in linked
    assert all(link.startswith(("/cau/", "#", "https://vi-du.vn/cau/")) for link in linked)


def test_what_search_engines_are_told_is_what_the_articles_say(bridge: Mapping[str, bytes]) -> None:
    def told(path: str) -> dict[str, dict[str, object]]:
        text = document(bridge, path).xpath("//script[@type='application/ld+json']/text()")[0]
        return {found["@type"]: found for found in json.loads(text)["@graph"]}

    event = told("events/su-kien-dong-tho-dong-tho.html")["Event"]
    assert (event["startDate"], event["endDate"]) == ("2024-01-29", "2024-01-29")
    flood = told("events/su-kien-lu-lon-lu-lon.html")["Event"]
    assert flood["startDate"] == "2023-10-09T20:30+07:00"
    assert "endDate" not in flood  # nobody said when it was over
    assert "Event" not in told("events/su-kien-thong-xe-thong-xe.html")  # known only to the month
    assert "Event" not in told("events/su-kien-ke-hoach-ke-hoach.html")
    article = told(next(p for p in bridge if p.startswith("articles/van-tra")))["NewsArticle"]
    assert article["datePublished"] == "2024-01-29T21:24+07:00"


def test_an_event_shows_its_story_its_disputes_and_its_corrections(bridge: Mapping[str, bytes]) -> None:
    start = text_of(document(bridge, "events/su-kien-dong-tho-dong-tho.html"))
    assert "28/1/2024 Tin Đồng Bằng" in start
    assert "Mạch chuyện: Cầu Bến Sậy" in start
    flood = text_of(document(bridge, "events/su-kien-lu-lon-lu-lon.html"))
    assert "Báo in ghi nhầm tháng." in flood
    assert "Ngày: 10/9/2023 → 9/10/2023" in flood
    assert "Đã được người biên tập sửa 1 sự kiện" in text_of(document(bridge, "quality.html"))
    assert bridge["events/su-kien-lu-lon-lu-lon.ics"].startswith(b"BEGIN:VCALENDAR")

"""Saved pages in the markup of many houses, written by us: title, publication date and its source, body, metadata."""

import json
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from timeline.errors import ReadError
from timeline.model import Article, BlockKind
from timeline.read import read_bytes, read_file, read_folder

PAGES = Path(__file__).parents[1] / "pages"
TOLD = {page.stem: json.loads(page.with_suffix(".json").read_text("utf-8")) for page in sorted(PAGES.glob("*.html"))}
EXPECTED = [name for name, told in TOLD.items() if told.get("articles", 1)]


def body_of(article: Article) -> str:
    """The text of an article without its captions."""
    return "\n\n".join(article.text[b.start : b.end] for b in article.blocks if b.kind is not BlockKind.CAPTION)


def read(path: Path) -> Article:
    (article,) = read_file(path, path.parent)
    return article


def people(names: str | None) -> list[str]:
    """The persons that are named, whatever parts their names."""
    return [name for name in re.split(r",\s*| - ", names or "") if name]


@pytest.fixture(params=EXPECTED)
def expected(request: pytest.FixtureRequest) -> Any:
    return TOLD[request.param] | {"file": f"{request.param}.html"}


@pytest.mark.parametrize("name", sorted(set(TOLD) - set(EXPECTED)))
def test_a_list_of_articles_is_none(name: str) -> None:
    with pytest.raises(ReadError, match="no article"):
        read(PAGES / f"{name}.html")


def test_headline_date_and_metadata(expected: dict[str, Any]) -> None:
    article = read(PAGES / expected["file"])
    assert article.title == expected["title"]
    published = article.published
    assert (published.iso if published else None) == expected["published"]
    assert published is None or published.source == expected.get("published_from", published.source)
    meta = article.meta
    assert people(expected.get("author", meta.author)) == people(meta.author)
    assert (expected.get("source", meta.source), expected.get("url", meta.url)) == (meta.source, meta.url)
    assert set(expected.get("tags", meta.tags)) == set(meta.tags)


def test_body_is_whole_and_holds_nothing_else(expected: dict[str, Any]) -> None:
    text = body_of(read(PAGES / expected["file"]))
    told = [expected["lead"] or "", expected["body_first"], *expected.get("contains", ()), expected["body_last"]]
    assert [words for words in told if words not in text] == []
    assert [words for words in expected["must_not"] if words in text] == []
    assert text.count(expected["body_first"]) == 1


def test_lead_stands_first_and_captions_apart(expected: dict[str, Any]) -> None:
    article = read(PAGES / expected["file"])
    leads = [article.text[b.start : b.end] for b in article.blocks if b.kind is BlockKind.LEAD]
    assert len(leads) == 1
    assert leads[0].endswith(expected["lead"] or "")
    captions = [article.text[b.start : b.end] for b in article.blocks if b.kind is BlockKind.CAPTION]
    assert [words for words in expected.get("captions", ()) if not any(words in line for line in captions)] == []


NAMES = re.compile(rb"""\s(?:class|id)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)""", re.IGNORECASE)


def test_a_house_whose_names_nobody_knows(expected: dict[str, Any], tmp_path: Path) -> None:
    """Without one class and id the headline, the date, the lead and the body are still found."""
    data = (PAGES / expected["file"]).read_bytes()
    path = tmp_path / expected["file"]
    path.write_bytes(data if b"\0" in data[:100] else NAMES.sub(b"", data))
    article = read(path)
    published = article.published.iso if article.published else None
    assert (article.title, published) == (expected["title"], expected["published"])
    text = body_of(article)
    told = [expected["lead"] or "", expected["body_first"], expected["body_last"]]
    assert [words for words in told if words not in text] == []


PAGE = "<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
PARAGRAPHS = "".join(
    f"<p>Đoạn thứ {n} của bài viết kể chuyện bến phà Lạch Sậy vào mùa nước nổi, khi khách đông hơn ngày thường.</p>"
    for n in range(1, 5)
)


META = '<meta property="article:{}_time" content="{}">'
LINK = '<link rel="canonical" href="https://bao.example/{}">'
DATA = '<script type="application/ld+json">{{{}}}</script>'
LINE = "04/03/2024 09:20"
TITLE = "Bến phà Lạch Sậy vào mùa nước nổi"


def page(folder: Path, body: str, head: str = "", title: str = "Bến phà Lạch Sậy vào mùa nước nổi") -> Path:
    path = folder / "trang.html"
    path.write_text(PAGE.format(title=title, head=head, body=body), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("head", "line", "published", "source"),
    [
        (META.format("published", "2024-03-04T08:00:00Z"), "", "2024-03-04T15:00+07:00", "metadata"),
        (META.format("published", "03/04/2024 08:00"), "", "2024-04-03T08:00+07:00", "metadata"),
        (META.format("published", "2024-03-04T08:00:00+09:00"), "", "2024-03-04T08:00+09:00", "metadata"),
        (META.format("published", "2024-03-04T00:00:00+07:00"), LINE, "2024-03-04T09:20+07:00", "header"),
        (META.format("published", "2024-03-04"), "Ngày đăng: 04/03/2024", "2024-03-04", "header"),
        (META.format("published", "2024-03-04"), "Cập nhật: 04/03/2024 18:00", "2024-03-04", "metadata"),
        (META.format("modified", "2024-03-09T08:00:00Z"), LINE, "2024-03-04T09:20+07:00", "header"),
        (META.format("modified", "2024-03-09T08:00:00Z"), "", None, None),
        (META.format("published", "hôm qua"), "", None, None),
        (LINK.format("2024/03/04/ben-pha.html"), "", "2024-03-04", "address"),
        (LINK.format("ben-pha-20240304080012345.htm"), "", None, None),
        (DATA.format('"@type":"NewsArticle","headline":"x",\n"datePublished":"2024-03-04T08:00",'), "",
         "2024-03-04T08:00+07:00", "metadata"),
        (DATA.format('"@type":"ItemList","itemListElement":[{"@type":"Article","datePublished":"2020-01-01"}]'), LINE,
         "2024-03-04T09:20+07:00", "header"),
        (DATA.format('"@type":"NewsArticle","datePublished":"2024-03-08T10:00:00+07:00",'
                     '"dateModified":"2024-03-08T10:00:00+07:00"'), LINE, "2024-03-04T09:20+07:00", "header"),
    ],
)  # fmt: skip
def test_evidence_of_the_publication_date(
    tmp_path: Path, head: str, line: str, published: str | None, source: str | None
) -> None:
    body = f"<h1>{TITLE}</h1><div class='time'>{line}</div><div class='noidung'>{PARAGRAPHS}</div>"
    article = read(page(tmp_path, body, head))
    assert (article.published.iso if article.published else None) == published
    assert (article.published.source if article.published else None) == source


def test_the_clock_of_the_visit_and_the_years_of_a_copyright_are_no_publication_date(tmp_path: Path) -> None:
    body = (
        "<div class='clock'>Thứ Sáu, 20/11/2026</div><h1>Bến phà Lạch Sậy vào mùa nước nổi</h1>"
        f"<div class='noidung'>{PARAGRAPHS}</div><div>© 2015-2026 Báo Vàm Sậy, giấy phép ngày 3/2/2019</div>"
    )
    assert read(page(tmp_path, body)).published is None


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<p>404</p>",
        "<h1>Trang chủ</h1>"
        + "".join(f"<div><h3><a href='/{n}'>Bài số {n} có một tựa đề khá dài ở đây</a></h3></div>" for n in range(12)),
        "<div class='list'>"
        + "".join(
            f"<div class='item'><h3><a href='/{n}'>Bài số {n} có một tựa đề khá dài ở đây</a></h3>"
            f"<p>Tóm tắt của bài số {n} cũng là một câu trọn vẹn, dài hơn sáu mươi ký tự và có dấu chấm.</p></div>"
            for n in range(12)
        )
        + "</div>",
    ],
)
def test_a_page_that_is_no_article_says_so(tmp_path: Path, body: str) -> None:
    with pytest.raises(ReadError, match="no article") as error:
        read_file(page(tmp_path, body, title="Báo Vàm Sậy"), tmp_path)
    assert "trang.html" in error.value.vi


def test_a_bomb_of_nested_tags_is_one_notice_at_most(tmp_path: Path) -> None:
    page(tmp_path, "<div>" * 60_000 + "<p>x</p>")
    (tmp_path / "tot.txt").write_text("Bến phà\n\nBến phà Lạch Sậy vào mùa nước nổi.\n", encoding="utf-8")
    readout = read_folder(tmp_path, tmp_path)
    assert "tot.txt" in [article.path for article in readout.articles]


def test_a_page_of_a_hundred_thousand_cells_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no article"):
        read_file(page(tmp_path, "<table>" + "<tr><td>x" * 100_000), tmp_path)


@pytest.mark.parametrize(
    "piece", ["<img>", "<a href='/1'>Bến phà Lạch Sậy đóng cửa</a><br>", "<img> x <a href='/1'>x</a>"]
)
def test_ten_thousand_pictures_or_links_cost_no_more_than_each_alone(tmp_path: Path, piece: str) -> None:
    body = f"<h1>{TITLE}</h1><div class='noidung'>{PARAGRAPHS}<div>{piece * 10_000}</div>{PARAGRAPHS}</div>"
    assert "Đoạn thứ 4" in read(page(tmp_path, body)).text


def test_files_that_a_browser_saves_beside_a_page_are_left_alone(tmp_path: Path) -> None:
    page(tmp_path, f"<h1>Bến phà Lạch Sậy vào mùa nước nổi</h1><div class='noidung'>{PARAGRAPHS}</div>")
    beside = tmp_path / "trang_files"
    beside.mkdir()
    (beside / "ad.html").write_text("<p>quảng cáo</p>", encoding="utf-8")
    readout = read_folder(tmp_path, tmp_path)
    assert [article.path for article in readout.articles] == ["trang.html"]
    assert readout.notices == ()


def test_markup_of_a_page_never_survives(tmp_path: Path) -> None:
    body = (
        "<h1>Bến phà Lạch Sậy vào mùa nước nổi</h1><div class='noidung'><script>alert(1)</script>"
        "<p onclick='x()'>Lời <b>đậm</b> và <a href='javascript:alert(2)'>liên kết</a> cùng &lt;b&gt; trong câu.</p>"
        f"{PARAGRAPHS}</div>"
    )
    article = read(page(tmp_path, body))
    assert "alert" not in article.text
    assert "Lời đậm và liên kết cùng <b> trong câu." in article.text
    assert all(mark.href == "" for mark in article.marks)


def test_a_place_that_stands_apart_by_colour_alone_is_parted_from_the_lead(tmp_path: Path) -> None:
    lead = "<p class='description'><span class='location-stamp'>Hà Châu</span>Bến phà đông khách suốt mùa nước nổi.</p>"
    article = read(page(tmp_path, f"<h1>{TITLE}</h1>{lead}<div class='noidung'>{PARAGRAPHS}</div>"))
    assert article.text.startswith("Hà Châu - Bến phà đông khách suốt mùa nước nổi.")


@pytest.mark.parametrize(
    ("name", "text", "imported"),
    [("bai.txt", "Bến phà\n\nBến phà Lạch Sậy đông khách.\n", "False"), ("bai.html", None, "True")],
)
def test_only_a_page_waits_for_what_reads_pages(tmp_path: Path, name: str, text: str | None, imported: str) -> None:
    (tmp_path / name).write_text(text or PAGE.format(title=TITLE, head="", body=PARAGRAPHS), encoding="utf-8")
    program = (
        f"import pathlib, sys; folder = pathlib.Path({str(tmp_path)!r}); from timeline.read import read_folder; "
        "read_folder(folder, folder); print('trafilatura' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == imported


@pytest.mark.parametrize(
    ("declared", "shown", "published"),
    [
        ("2024-03-04T09:20:00Z", "04/03/2024 09:20", "2024-03-04T09:20+07:00"),  # local time, declared as UTC
        ("2024-03-04T02:20:00Z", "04/03/2024 09:20", "2024-03-04T09:20+07:00"),
        ("4/3/2024 9:20:00 AM", "03/04/2024 09:20", "2024-04-03T09:20+07:00"),  # month first, as American software does
        ("4/3/2024 9:20:00 AM", "05/04/2024 10:00", "2024-03-04T09:20+07:00"),
    ],
)
def test_the_date_line_shows_what_a_system_declares_wrongly(
    tmp_path: Path, declared: str, shown: str, published: str
) -> None:
    body = f"<h1>{TITLE}</h1><div class='time'>{shown}</div><div class='noidung'>{PARAGRAPHS}</div>"
    article = read(page(tmp_path, body, META.format("published", declared)))
    assert article.published is not None
    assert article.published.iso == published


def test_a_date_line_beside_the_way_to_the_page_or_among_buttons_is_found(tmp_path: Path) -> None:
    for names in ("breadcrumb", "social-share", "bread-crumb-detail"):
        line = f"<div><div class='{names}'><a href='/'>Trang chủ</a><span class='t'>Thứ Hai, {LINE}</span></div></div>"
        article = read(page(tmp_path, f"{line}<div><h1>{TITLE}</h1><div class='noidung'>{PARAGRAPHS}</div></div>"))
        assert article.published is not None, names
        assert article.published.iso == "2024-03-04T09:20+07:00"


@pytest.mark.parametrize(
    ("markup", "tags"),
    [
        ("<div class='article-tags'><span>Tag:</span> <a href='/1'>bến phà</a><a href='/2'>Lạch Sậy</a></div>",
         ("bến phà", "Lạch Sậy")),
        ("<ul class='x'><li>Từ khóa:</li><a href='/1'>bến phà</a></ul>", ("bến phà",)),
        ("<div class='sidebar'><div class='tags'><a href='/1'>giá vàng</a></div></div>", ()),
        ("<div class='hot-tags'><a href='/1'>giá vàng</a></div>", ()),
    ],
)  # fmt: skip
def test_tags_that_a_page_shows(tmp_path: Path, markup: str, tags: tuple[str, ...]) -> None:
    article = read(page(tmp_path, f"<h1>{TITLE}</h1><div class='noidung'>{PARAGRAPHS}</div>{markup}"))
    assert article.meta.tags == tags


@pytest.mark.parametrize(
    ("url", "site", "source"),
    [
        ("https://thethao.tuoitre.vn/a.htm", "TUOI TRE ONLINE", "Tuổi Trẻ"),
        ("https://bao.example/a.htm", "Báo Vàm Sậy", "Báo Vàm Sậy"),
        ("https://bao.example/a.htm", "https://www.bao.example", "bao.example"),
    ],
)
def test_the_house_by_the_name_that_its_readers_know(tmp_path: Path, url: str, site: str, source: str) -> None:
    head = f'<link rel="canonical" href="{url}"><meta property="og:site_name" content="{site}">'
    body = f"<h1>{TITLE}</h1><div class='noidung'>{PARAGRAPHS}</div>"
    assert read(page(tmp_path, body, head)).meta.source == source


@pytest.mark.parametrize("name", sorted(TOLD)[::6])
def test_a_page_that_is_cut_up_is_an_article_or_none(name: str) -> None:
    data = (PAGES / f"{name}.html").read_bytes()
    for part in (2, 5, 9):
        at, to = len(data) * part // 12, len(data) * (part + 3) // 14
        for piece in (data[:at], data[:at] + data[to:], data[to:] + data[:at], data[at:] + data[:to]):
            with suppress(ReadError):
                assert read_bytes(piece, ".html", name)

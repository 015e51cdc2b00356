"""Saved pages in the markup of many houses, written by us: title, publication date and its source, body, metadata."""

import json
from pathlib import Path
from typing import Any

import pytest

from timeline.errors import ReadError
from timeline.model import Article, BlockKind
from timeline.read import read_file, read_folder

PAGES = Path(__file__).parents[1] / "pages"
EXPECTED = json.loads((PAGES / "expected.json").read_text(encoding="utf-8"))


def read(path: Path) -> Article:
    (article,) = read_file(path, path.parent)
    return article


@pytest.fixture(params=EXPECTED, ids=lambda expected: expected["file"])
def expected(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_headline_date_and_metadata(expected: dict[str, Any]) -> None:
    article = read(PAGES / expected["file"])
    assert article.title == expected["title"]
    assert article.published is not None
    assert article.published.iso == expected["published"]
    assert article.published.source == expected["published_from"]
    assert (article.meta.author, article.meta.source) == (expected["author"], expected["source"])
    assert article.meta.url == expected["url"]


def test_body_is_whole_and_holds_nothing_else(expected: dict[str, Any]) -> None:
    article = read(PAGES / expected["file"])
    assert [words for words in expected["contains"] if words not in article.text] == []
    assert [words for words in expected["absent"] if words in article.text] == []
    assert article.text.count(expected["contains"][1]) == 1


def test_lead_stands_first_and_captions_apart(expected: dict[str, Any]) -> None:
    article = read(PAGES / expected["file"])
    kinds = [block.kind for block in article.blocks]
    assert BlockKind.LEAD in kinds
    lead = article.blocks[kinds.index(BlockKind.LEAD)]
    assert article.text[lead.start : lead.end].endswith(expected["contains"][0])


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

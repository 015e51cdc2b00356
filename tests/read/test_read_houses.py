"""A paper, its short name and its section write no article: whose it is stands beside who wrote it."""

from pathlib import Path

import pytest

from timeline.read import read_file
from timeline.read.lines.bylines import Byline, byline

TITLE = "Bến phà Lạch Sậy vào mùa nước nổi"
TEXT = "\n\n".join(
    f"Đoạn thứ {n} của bài viết kể chuyện bến phà Lạch Sậy vào mùa nước nổi, khi khách đông hơn ngày thường."
    for n in range(1, 4)
)


@pytest.mark.parametrize(
    ("given", "author", "source"),
    [
        (f"PHÁP LUẬT\nThứ năm, 21/5/2026 - 18:05\n\n{TITLE}\n\n{TEXT}\n\nHải Yến\n", "Hải Yến", None),
        (f"{TITLE}\nTT - 08:12 28/09/2026\n\n{TEXT}\n\nLÊ BẢO\n", "Lê Bảo", None),
        (f"{TITLE}\n(Dân Quê) 20/11/2026\n\n{TEXT}\n\nVũ Hạ Lam\n", "Vũ Hạ Lam", "Dân Quê"),
        (f"{TITLE}\n\n{TEXT}\n\nLò Minh Phương\nBáo Vàm Sậy, ngày 5/9/2026\n", "Lò Minh Phương", "Báo Vàm Sậy"),
        (f"{TITLE}\n21/5/2026\nBáo Vàm Sậy | Bài và ảnh: Cẩm Tú\n\n{TEXT}\n", "Cẩm Tú", "Báo Vàm Sậy"),
        (f"{TITLE}\n21/5/2026 18:05\n\n{TEXT}\n\nBáo Vàm Sậy\n", None, "Báo Vàm Sậy"),
    ],
)
def test_papers_and_sections_are_no_authors(tmp_path: Path, given: str, author: str | None, source: str | None) -> None:
    (tmp_path / "bai.txt").write_text(given, encoding="utf-8")
    (article,) = read_file(tmp_path / "bai.txt", tmp_path)
    assert (article.title, article.meta.author, article.meta.source) == (TITLE, author, source)
    assert article.published is not None
    assert article.text == TEXT


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Báo Vàm Sậy", Byline(source="Báo Vàm Sậy")),
        ("Thời báo Biển Đông", Byline(source="Thời báo Biển Đông")),
        ("Tạp chí Sông và Biển", Byline(source="Tạp chí Sông và Biển")),
        ("Bảo Vân", Byline("Bảo Vân")),
        ("Minh Anh | Báo Vàm Sậy", Byline("Minh Anh")),
    ],
)
def test_a_papers_name_is_told_from_a_persons(line: str, read: Byline) -> None:
    assert byline(line) == read

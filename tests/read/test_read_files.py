"""Text and Markdown files read whole: metadata, body, encodings, and what cannot be read."""

import unicodedata
from pathlib import Path

import pytest

from timeline.errors import ReadError
from timeline.model import Article, BlockKind, MarkKind, PublishedFrom
from timeline.read import read_file, read_folder

PASTED = """Làng chiếu Lạch Sậy vào vụ Tết

Thứ hai, 29/01/2024 21:24
(BVS) - Hơn ba trăm hộ dệt chiếu ở xã Lạch Sậy làm cả đêm để kịp giao hàng trước Tết.

Chiều 29/1, Hội Nông dân xã cho biết các hộ đã bán được 12.000 đôi chiếu.
Phơi chiếu trên đê - Ảnh: Mạc Thị Lụa

Quách Văn Nhàn
Ý kiến bình luận
Email
"""


def read(folder: Path, name: str, content: str | bytes) -> Article:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    (article,) = read_file(path, folder)
    return article


def test_pasted_article(tmp_path: Path) -> None:
    article = read(tmp_path, "chieu.txt", PASTED)
    assert article.path == "chieu.txt"
    assert article.title == "Làng chiếu Lạch Sậy vào vụ Tết"
    assert article.published is not None
    assert article.published.iso == "2024-01-29T21:24+07:00"
    assert article.published.source is PublishedFrom.HEADER
    assert (article.meta.author, article.meta.source) == ("Quách Văn Nhàn", "BVS")
    assert article.text.startswith("Hơn ba trăm hộ")
    assert article.text.endswith("Phơi chiếu trên đê - Ảnh: Mạc Thị Lụa")
    assert [block.kind for block in article.blocks] == [BlockKind.LEAD, BlockKind.PARAGRAPH, BlockKind.CAPTION]
    assert article.text[article.blocks[1].start : article.blocks[1].end].startswith("Chiều 29/1")


@pytest.mark.parametrize(
    ("encoding", "form"),
    [("utf-8-sig", "NFC"), ("utf-16", "NFC"), ("utf-16-le", "NFC"), ("utf-16-be", "NFC"), ("utf-8", "NFD")],
)
def test_encodings_give_the_same_article(tmp_path: Path, encoding: str, form: str) -> None:
    text = unicodedata.normalize(form, PASTED).replace("\n", "\r\n")
    article = read(tmp_path, "chieu.txt", text.encode(encoding))
    assert article == read(tmp_path, "chieu.txt", PASTED)


def in_windows_1258(text: str) -> bytes:
    """Write letters as Windows does: the letter with its shape, then the tone as a mark of its own."""
    letters = []
    for char in text:
        base, *marks = unicodedata.normalize("NFD", char)
        shape = "".join(mark for mark in marks if mark in "\u0302\u0306\u031b")
        tone = "".join(mark for mark in marks if mark not in shape)
        letters.append(unicodedata.normalize("NFC", base + shape) + tone)
    return "".join(letters).encode("cp1258")


def test_windows_1258(tmp_path: Path) -> None:
    assert read(tmp_path, "chieu.txt", in_windows_1258(PASTED)) == read(tmp_path, "chieu.txt", PASTED)


@pytest.mark.parametrize(
    ("above", "form"),
    [
        ("---\ntiêu đề: Chợ nổi họp lại\nngày đăng: 08:54 25/11/2023\nnguồn: Báo Vàm Sậy\n"
         "từ khóa: [chợ nổi, sông Lạch]\n---\n", "yaml, Vietnamese"),
        ("---\ntitle: Chợ nổi họp lại\ndate: 2023-11-25T08:54:00+07:00\nsource: Báo Vàm Sậy\n"
         "tags:\n  - chợ nổi\n  - sông Lạch\n---\n", "yaml, English"),
        ('+++\ntitle = "Chợ nổi họp lại"\ndate = 2023-11-25T08:54:00+07:00\nsource = "Báo Vàm Sậy"\n'
         'tags = ["chợ nổi", "sông Lạch"]\n+++\n', "toml, English"),
        ('+++\ntiêu đề = "Chợ nổi họp lại"\nngày đăng = "25/11/2023 08:54"\nnguồn = "Báo Vàm Sậy"\n'
         'từ khóa = "chợ nổi, sông Lạch"\n+++\n', "toml, Vietnamese"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_front_matter(tmp_path: Path, above: str, form: str, suffix: str) -> None:
    article = read(tmp_path, f"cho{suffix}", above + "\nSáng 24/11, chợ nổi Lạch Sậy họp lại sau hai năm.\n")
    assert article.title == "Chợ nổi họp lại", form
    assert article.published is not None
    assert (article.published.iso, article.published.source) == ("2023-11-25T08:54+07:00", PublishedFrom.FRONT_MATTER)
    assert (article.meta.source, article.meta.tags) == ("Báo Vàm Sậy", ("chợ nổi", "sông Lạch"))
    assert article.text == "Sáng 24/11, chợ nổi Lạch Sậy họp lại sau hai năm."
    assert article.warnings == ()


def test_a_day_in_front_matter_stays_a_day(tmp_path: Path) -> None:
    article = read(tmp_path, "cho.md", "---\ntitle: Chợ\ndate: 25/11/2023\n---\nChợ họp.\n")
    assert article.published is not None
    assert article.published.iso == "2023-11-25"


@pytest.mark.parametrize(
    "title", ["Cầu Vàm Sậy: thông xe", '"Giữ lễ" là giữ làng', "@vamsay: giờ mở cầu", "Hỏi: đáp:", '"Một" \\ "hai": ba']
)
def test_headline_of_front_matter_needs_no_quotes(tmp_path: Path, title: str) -> None:
    path = tmp_path / "bai.md"
    path.write_text(f"---\ntiêu đề: {title}\nngày đăng: 12/2/2024\n---\n\nSáng 12/2, cầu mở.\n", encoding="utf-8")
    (article,) = read_file(path, tmp_path)
    assert (article.title, article.published and article.published.iso) == (title, "2024-02-12")


def test_broken_front_matter_is_a_warning_with_its_line(tmp_path: Path) -> None:
    article = read(tmp_path, "cho.md", "---\ntitle: [Chợ\ndate: 25/11/2023\n---\n# Chợ nổi\n\nChợ họp sáng 24/11.\n")
    assert article.text == "Chợ họp sáng 24/11."
    (warning,) = article.warnings
    assert warning.line
    assert warning.path == "cho.md"
    assert "front matter" in warning.en


@pytest.mark.parametrize("said", ["31/02/2026", "2026-02-31", "31.2.2026 08:00"])
def test_a_day_that_does_not_exist_is_told_as_such(tmp_path: Path, said: str) -> None:
    article = read(tmp_path, "cho.md", f"---\ntitle: Chợ\ndate: {said}\n---\nChợ họp.\n")
    (warning,) = article.warnings
    assert f"Ngày đăng “{said}” không có trên lịch" in warning.vi
    half = read(tmp_path, "cho.md", "---\ntitle: Chợ\ndate: tháng 2\n---\nChợ họp.\n").warnings[0]
    assert "Hãy ghi đủ ngày, tháng, năm" in half.vi


@pytest.mark.parametrize("name", ["cho.txt", "cho.md"])
@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Chợ nổi\nngày đăng: 25/11/2023\n\nChợ họp sáng 24/11.\n",
        "---\ntitle: Chợ nổi\nngày đăng: 25/11/2023\nChợ họp sáng 24/11.\n",
        "+++\ntitle = 'Chợ nổi'\ndate = 2023-11-25\n\nChợ họp sáng 24/11.\n",
        "\n---\ntitle: Chợ nổi\ntags:\n  - chợ\ndate: 2023-11-25\n\nChợ họp sáng 24/11.\n",
        "---\ntitle: Chợ nổi\ndate: 2023-11-25\n\nChợ họp sáng 24/11.\n\n---\n\nMời bà con chung tay.\n",
    ],
)
def test_front_matter_that_nobody_closed_is_read_and_told(tmp_path: Path, name: str, text: str) -> None:
    article = read(tmp_path, name, text)
    assert (article.title, article.published and article.published.iso) == ("Chợ nổi", "2023-11-25")
    assert article.text.startswith("Chợ họp sáng 24/11.")
    (warning,) = article.warnings
    assert warning.line == text[: text.index("Chợ họp")].rstrip("\n").count("\n") + 2
    assert "lacks the" in warning.en


@pytest.mark.parametrize("above", ["---\nBà con hỏi: bao giờ xong? Chợ\n", "---\n\n"])
def test_a_rule_above_an_article_opens_no_front_matter(tmp_path: Path, above: str) -> None:
    article = read(tmp_path, "cho.txt", f"{above}Chợ nổi họp lại\n\n25/11/2023\n\nChợ họp sáng 24/11.\n")
    assert article.warnings == ()
    assert article.title != "---"


def test_markdown_becomes_text_blocks_and_marks(tmp_path: Path) -> None:
    article = read(
        tmp_path,
        "cau.md",
        "# Cầu mới\n\n14/05/2024 16:05\n\nĐoạn dẫn **đậm** và [địa chỉ](https://example.org/cau).\n\n## Tiểu mục\n\n"
        "- mục một\n- mục hai\n\n> lời nói\n\n<script>alert(1)</script>[x](javascript:alert(1))\n",
    )
    assert article.title == "Cầu mới"
    assert article.published is not None
    assert article.published.iso == "2024-05-14T16:05+07:00"
    kinds = [block.kind for block in article.blocks]
    assert kinds[:5] == [BlockKind.LEAD, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.QUOTE]
    marks = {article.text[mark.start : mark.end]: mark for mark in article.marks}
    assert marks["đậm"].kind is MarkKind.STRONG
    assert marks["địa chỉ"].href == "https://example.org/cau"
    assert "alert" not in article.text
    assert all(mark.href in ("", "https://example.org/cau") for mark in article.marks)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("2024-01-29-cho-noi.txt", "2024-01-29"), ("cho noi 29-01-2024.txt", "2024-01-29"),
     ("20240129_cho.txt", "2024-01-29"), ("20240129-m05.txt", "2024-01-29"), ("cho-4712345.txt", None),
     ("1161-2024.txt", None)],
)  # fmt: skip
def test_date_in_a_file_name(tmp_path: Path, name: str, expected: str | None) -> None:
    article = read(tmp_path, name, "Chợ nổi họp lại\n\nChợ nổi Lạch Sậy họp lại sau hai năm vắng khách.\n")
    assert (article.published.iso if article.published else None) == expected
    assert article.published is None or article.published.source is PublishedFrom.FILE_NAME


def test_weekday_that_contradicts_its_date_is_a_warning(tmp_path: Path) -> None:
    article = read(tmp_path, "cho.txt", PASTED.replace("Thứ hai", "Thứ năm"))
    assert article.published is not None
    assert article.published.day.isoformat() == "2024-01-29"
    assert ["weekday" in warning.en for warning in article.warnings] == [True]


def test_only_an_update_is_taken_and_said(tmp_path: Path) -> None:
    article = read(
        tmp_path, "cho.txt", PASTED.replace("Thứ hai, 29/01/2024 21:24", "Cập nhật lúc 21:24 ngày 29/01/2024")
    )
    assert article.published is not None
    assert article.published.iso == "2024-01-29T21:24+07:00"
    assert ["date of update" in warning.en for warning in article.warnings] == [True]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no article"),
        (b"   \n\n", "no article"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 8, "no readable text"),
        ("Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc. ".encode() * 3, "TCVN3"),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc. ".encode() * 3, "VNI"),
    ],
)
def test_what_cannot_be_read_says_why_and_the_rest_goes_on(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "hong.txt").write_bytes(content)
    (tmp_path / "tot.txt").write_text(PASTED, encoding="utf-8")
    with pytest.raises(ReadError, match=words):
        read_file(tmp_path / "hong.txt", tmp_path)
    readout = read_folder(tmp_path, tmp_path)
    assert [article.path for article in readout.articles] == ["tot.txt"]
    (notice,) = readout.notices
    assert notice.path == "hong.txt"
    assert words in notice.en
    assert notice.vi


def test_a_link_out_of_the_project_is_not_followed(tmp_path: Path) -> None:
    project, outside = tmp_path / "project", tmp_path / "secret.txt"
    project.mkdir()
    outside.write_text(PASTED, encoding="utf-8")
    (project / "link.txt").symlink_to(outside)
    readout = read_folder(project, project)
    assert readout.articles == ()
    assert "leads out" in readout.notices[0].en


def test_text_is_nfc_with_one_kind_of_line_end(tmp_path: Path) -> None:
    article = read(tmp_path, "cho.txt", unicodedata.normalize("NFD", PASTED).replace("\n", "\r"))
    assert unicodedata.is_normalized("NFC", article.text + article.title)
    assert "\r" not in article.text


@pytest.mark.parametrize(
    ("suffix", "said"),
    [
        (".yaml", "ngày đăng: 01/02/2024 08:00\nnguồn: Báo Vàm Sậy\n"),
        (".toml", 'date = 2024-02-01T08:00:00\nsource = "Báo Vàm Sậy"\n'),
    ],
)
def test_what_the_user_says_beside_a_file_comes_first(tmp_path: Path, suffix: str, said: str) -> None:
    (tmp_path / f"chieu.txt{suffix}").write_text(said, encoding="utf-8")
    article = read(tmp_path, "chieu.txt", PASTED)
    assert article.published is not None
    assert article.published.iso == "2024-02-01T08:00+07:00"
    assert article.published.source is PublishedFrom.FRONT_MATTER
    assert (article.title, article.meta.source) == ("Làng chiếu Lạch Sậy vào vụ Tết", "Báo Vàm Sậy")


def test_a_folder_that_leads_out_of_the_project_is_not_read(tmp_path: Path) -> None:
    project, outside = tmp_path / "project", tmp_path / "secrets"
    project.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text(PASTED, encoding="utf-8")
    (project / "articles").symlink_to(outside)
    readout = read_folder(project / "articles", project)
    assert readout.articles == ()
    assert "leads out" in readout.notices[0].en


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc, nh©n d©n c¶ n­íc chung søc.", "TCVN3"),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc, nhaân daân caû nöôùc.", "VNI"),
    ],
)
@pytest.mark.parametrize(
    ("encoding", "meta"),
    [
        ("utf-8", ""),
        ("cp1252", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>"),
        ("cp1252", "<meta charset='x-user-defined'>"),
        ("cp1252", ""),
    ],
)
def test_letters_of_a_font_on_a_page_are_refused_with_their_name(
    tmp_path: Path, words: str, kind: str, encoding: str, meta: str
) -> None:
    script = "<script>var menu = ['trang chủ', 'thời sự', 'thể thao', 'đời sống', 'bạn đọc', 'xã hội'];</script>" * 40
    head = meta + (script if encoding == "utf-8" else "")
    body = f"<h1>{words[:40]}</h1><font face='.VnTime'>{f'<p>{words} {words}</p>' * 5}</font>"
    path = tmp_path / "trang.html"
    path.write_bytes(f"<html><head><title>{words[:30]}</title>{head}</head><body>{body}</body></html>".encode(encoding))
    with pytest.raises(ReadError, match=kind) as error:
        read_file(path, tmp_path)
    assert "Unikey" in error.value.vi

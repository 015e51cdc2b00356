"""`timeline dates`: what is found in one text, for programs and for people."""

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PASTED = """Hội nghị bàn việc chống hạn cho vườn dừa

Thứ ba, 12/03/2024 08:15

Sáng 11/3, hội nghị thông qua 9/9 nội dung. Lễ phát động dự kiến tổ chức ngày 20-3.
"""

KEYS = "start end text value earliest latest precision modifier part time role confidence rule why"


def lines(stdout: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in stdout.splitlines()]


def found(stdout: str) -> dict[str, str]:
    """Phrase to value, the publication's own date left out."""
    return {str(x["text"]): str(x["value"]) for x in lines(stdout) if "text" in x and x["role"] != "publication"}


def test_the_text_s_own_publication_line_is_read_first(run: Run) -> None:
    shown = run("dates", "--format", "jsonl", stdin=PASTED.encode())
    assert shown.exit_code == 0
    assert lines(shown.stdout)[0] == {"published": "2024-03-12T08:15+07:00", "from": "header"}
    assert found(shown.stdout) == {"Sáng 11/3": "2024-03-11", "ngày 20-3": "2024-03-20"}


def test_every_mention_has_every_key_and_slices_back(run: Run) -> None:
    mentions = lines(run("dates", "--format", "jsonl", stdin=PASTED.encode()).stdout)[1:]
    assert mentions
    for mention in mentions:
        assert [key for key in mention if key != "other"] == KEYS.split()
        assert PASTED[mention["start"] : mention["end"]] == mention["text"]  # type: ignore[misc]
    morning = next(m for m in mentions if m["text"] == "Sáng 11/3")
    assert (morning["part"], morning["role"], morning["precision"]) == ("morning", "event", "day")
    assert morning["why"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_offsets_count_the_text_as_given(run: Run, form: str) -> None:
    text = "\r\n".join(unicodedata.normalize(form, PASTED).split("\n"))  # type: ignore[arg-type]
    for mention in lines(run("dates", "--format", "jsonl", stdin=text.encode()).stdout)[1:]:
        assert text[mention["start"] : mention["end"]] == mention["text"]  # type: ignore[misc]


def test_given_publication_date_wins(run: Run) -> None:
    shown = run("dates", "--format", "jsonl", "--published", "2021-03-20", stdin=PASTED.encode())
    assert lines(shown.stdout)[0] == {"published": "2021-03-20", "from": "front matter"}
    assert found(shown.stdout)["Sáng 11/3"] == "2021-03-11"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hội đông.\nVòng bảng từ 20/02/2024 - 25/02/2024.\nChung kết: 28/2",
         {"20/02/2024 - 25/02/2024": "2024-02-20/2024-02-25", "28/2": "2024-02-28"}),
        ("Hội đông.\nHà Nội gặp Huế (18/2)\nHuế - Vinh (19/2)\nKhách đến từ sáng.",
         {"18/2": "2024-02-18", "19/2": "2024-02-19"}),
        ("Hội đông.\nBế mạc và trao giải (25/2)\nKhách đến từ sáng.", {"25/2": "2024-02-25"}),
        ("Hội đông.\nXe D2 chạy lúc 10h55 ngày 25/2/2024.\nChung kết: 28/2",
         {"lúc 10h55 ngày 25/2/2024": "2024-02-25", "28/2": "2024-02-28"}),
        ("Các chủ tịch xã:\n1. Ông Lò Văn Na (02/3/1946 - 8/11/1946)\nNgày sinh: 5/6/1889",
         {"02/3/1946 - 8/11/1946": "1946-03-02/1946-11-08", "5/6/1889": "1889-06-05"}),
        ("Bến Sậy ngày ấy\nBẾN SẬY 30/4/1975\nCả bến vắng lặng.", {"30/4/1975": "1975-04-30"}),
        ("Bến Sậy ngày ấy\nNgày 8 - 8/5/1986\nGhe nổ máy lúc nửa đêm.", {"Ngày 8 - 8/5/1986": "1986-05-08"}),
        ("Hội xuân đông khách\nNgày 25/2 khai hội\nNgày 28/2 bế hội\nNgày đăng: 20/02/2024\nMạc Thị Lụa",
         {"Ngày 25/2": "2024-02-25", "Ngày 28/2": "2024-02-28"}),
        # Titles of other articles, and the article's own day.
        ("Hội đông.\nBế mạc và trao giải (18/2)\nHà Nội gặp khó vì ngập (11/2)\nKhách đến từ sáng.", {}),
        ("Hội đông.\nKhánh thành đường ra bến - 18/02/2024\nKhách đến từ sáng.", {}),
        ("Bến Sậy ngày ấy\nBẾN SẬY 20/2/2024\nCả bến vắng lặng.", {}),
        ("Bến Sậy ngày ấy\n18/2/2024\nCả bến vắng lặng.", {}),
    ],
)  # fmt: skip
def test_lists_and_dated_lines_of_the_body_are_read(run: Run, text: str, expected: dict[str, str]) -> None:
    shown = run("dates", "--format", "jsonl", "--published", "2024-02-20", stdin=text.encode())
    assert found(shown.stdout) == expected


def test_moment_without_zone_is_vietnam_s(run: Run) -> None:
    shown = run("dates", "--format", "jsonl", "--published", "2024-01-29T21:24", stdin=b"x")
    assert lines(shown.stdout) == [{"published": "2024-01-29T21:24+07:00", "from": "front matter"}]


@pytest.mark.parametrize("value", ["31/2/2024", "2024-02-30", "hôm qua", "2024"])
def test_wrong_publication_date_is_told(run: Run, value: str) -> None:
    shown = run("dates", "--published", value, stdin=b"x")
    assert shown.exit_code == 2
    assert f"“{value}” không phải một ngày có thật, đủ ngày, tháng, năm. Hãy ghi như" in shown.stderr


@pytest.mark.parametrize(
    ("value", "iso"),
    [("6/10/2024", "2024-10-06"), ("16-02-2024", "2024-02-16"), ("16/2/2024 21:24", "2024-02-16T21:24+07:00")],
)
def test_a_publication_date_may_be_typed_as_papers_write_it(run: Run, value: str, iso: str) -> None:
    assert run("dates", "--published", value, stdin=b"x").stdout.startswith(f"Ngày đăng: {iso} ")


MENU = "<nav><a>Hôm nay: Thứ ba, 30/01/2024</a> <a>Tin ngày 5/3</a></nav>"
PARAGRAPHS = "".join(
    f"<p>Sáng {day}/12, xã Cồn Lá nghiệm thu đoạn kè biển thứ {day} trước mùa mưa.</p>" for day in (5, 6)
)
PAGE = (
    f"<html><head><title>Kè biển Cồn Lá</title></head><body>{MENU}<article><h1>Kè biển Cồn Lá</h1>"
    f"<p>Thứ năm, 14/12/2023 09:30</p>{PARAGRAPHS}</article><p>Bình luận lúc 8:00 15/12/2023</p></body></html>"
)


def test_a_page_is_read_as_a_build_reads_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "ke.html").write_text(PAGE, encoding="utf-8")
    shown = run("dates", str(tmp_path / "ke.html"), "--format", "jsonl")
    head, *mentions = [json.loads(line) for line in shown.stdout.splitlines()]
    assert head == {"published": "2023-12-14T09:30+07:00", "from": "header"}
    assert [mention["value"] for mention in mentions] == ["2023-12-05", "2023-12-06"]
    (article,) = [
        json.loads(line) for line in run("read", str(tmp_path / "ke.html"), "--format", "jsonl").stdout.splitlines()
    ]
    assert all(article["text"][one["start"] : one["end"]] == one["text"] for one in mentions)


def test_a_word_file_is_read_as_a_build_reads_it(run: Run, tmp_path: Path) -> None:
    import docx

    document = docx.Document()
    for text in ("Kè biển Cồn Lá", "14/12/2023", "Sáng 5/12, xã nghiệm thu kè biển. Hôm qua, dân ra xem."):
        document.add_paragraph(text)
    document.save(str(tmp_path / "ke.docx"))
    assert set(found(run("dates", str(tmp_path / "ke.docx"), "--format", "jsonl").stdout)) == {"Sáng 5/12", "Hôm qua"}


def test_a_document_that_is_none_says_why(run: Run, tmp_path: Path) -> None:
    (tmp_path / "ke.docx").write_bytes(b"khong phai")
    shown = run("dates", str(tmp_path / "ke.docx"))
    assert shown.exit_code == 2
    assert "ke.docx: " in shown.stderr


def test_no_date_is_no_line_and_no_error(run: Run) -> None:
    shown = run("dates", "--format", "jsonl", stdin="Hội nghị thông qua 9/9 nội dung.".encode())
    assert (shown.exit_code, shown.stdout, shown.stderr) == (0, "", "")


def test_table_tells_a_person_what_and_why(run: Run) -> None:
    shown = run("dates", stdin=PASTED.encode()).stdout
    assert "Ngày đăng: 2024-03-12T08:15+07:00 (dòng ngày đăng của bài “Thứ ba, 12/03/2024 08:15”)" in shown
    block = next(block for block in shown.split("\n\n") if block.startswith("Sáng 11/3  "))
    heading, why, english = block.splitlines()
    assert "sáng 11/3/2024" in heading
    assert "sự kiện · event" in heading
    assert why.startswith("    ")
    assert english.startswith("    ")
    assert why != english


def test_table_says_so_where_nothing_is_found(run: Run) -> None:
    assert "Không tìm thấy mốc thời gian nào." in run("dates", stdin=b"Kh").stdout


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_other_encodings_are_read(run: Run, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(PASTED.encode(encoding))
    assert found(run("dates", str(tmp_path / "a.txt"), "--format", "jsonl").stdout)["Sáng 11/3"] == "2024-03-11"


def test_a_file_that_is_no_text_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    shown = run("dates", str(tmp_path / "a.txt"))
    assert shown.exit_code == 2
    assert "a.txt" in shown.stderr
    assert "Traceback" not in shown.stderr


def test_missing_file_is_wrong_use(run: Run) -> None:
    shown = run("dates", "khong-co.txt")
    assert shown.exit_code == 2
    assert "khong-co.txt" in shown.stderr


@pytest.mark.parametrize("locale", ["C", "POSIX", "vi_VN.ISO-8859-1"])
def test_output_is_utf8_whatever_the_locale(locale: str) -> None:
    environment = {**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONIOENCODING": ""}
    command = [sys.executable, "-m", "timeline", "dates", "--format", "jsonl"]
    shown = subprocess.run(command, input=PASTED.encode(), capture_output=True, check=True, env=environment)
    assert "Sáng 11/3" in shown.stdout.decode("utf-8")


def test_a_reader_that_goes_away_is_no_error() -> None:
    text = PASTED + "Ngày 11/3/2024. " * 5000
    command = f"{sys.executable} -m timeline dates --format jsonl | head -n 1"
    shown = subprocess.run(command, shell=True, input=text.encode(), capture_output=True, check=True)
    assert shown.stdout.count(b"\n") == 1
    assert shown.stderr == b""

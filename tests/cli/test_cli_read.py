"""`timeline read`: what each file was read as, for programs and for people."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PASTED = """Hội nghị bàn việc chống hạn cho vườn dừa

Thứ ba, 12/03/2024 08:15

Sáng 11/3, hội nghị bàn việc chống hạn đã thông qua 9/9 nội dung do ban tổ chức đề ra.
"""


@pytest.fixture
def pasted(tmp_path: Path) -> Path:
    (tmp_path / "bai.txt").write_text(PASTED, encoding="utf-8")
    return tmp_path / "bai.txt"


def test_a_line_for_each_article_with_every_key(run: Run, pasted: Path) -> None:
    shown = run("read", str(pasted), "--format", "jsonl")
    assert shown.exit_code == 0
    assert json.loads(shown.stdout) == {
        "title": "Hội nghị bàn việc chống hạn cho vườn dừa",
        "published": "2024-03-12T08:15+07:00",
        "published_from": "header",
        "author": None,
        "source": None,
        "url": None,
        "tags": [],
        "text": "Sáng 11/3, hội nghị bàn việc chống hạn đã thông qua 9/9 nội dung do ban tổ chức đề ra.",
        "warnings": [],
    }


def test_table_shows_a_person_what_was_read(run: Run, pasted: Path) -> None:
    shown = run("read", str(pasted)).stdout
    assert "Hội nghị bàn việc chống hạn cho vườn dừa\n" in shown
    assert "2024-03-12T08:15+07:00 (dòng ngày đăng của bài · the article's header line)" in shown


def test_a_bad_file_is_told_and_the_rest_is_read(run: Run, pasted: Path) -> None:
    bad = pasted.with_name("hong.txt")
    bad.write_bytes(b"\x00\x01\x02\x00" * 100)
    shown = run("read", str(bad), str(pasted), "--format", "jsonl")
    assert shown.exit_code == 0
    assert "hong.txt" in shown.stderr
    assert json.loads(shown.stdout)["title"] == "Hội nghị bàn việc chống hạn cho vườn dừa"
    assert run("read", str(bad), "--strict").exit_code == 1


def test_a_folder_is_read_whole(run: Run, pasted: Path) -> None:
    shown = run("read", str(pasted.parent), "--format", "jsonl")
    assert [json.loads(line)["published_from"] for line in shown.stdout.splitlines()] == ["header"]


def test_what_is_wrong_with_a_table_is_said_of_the_table_and_not_of_an_article(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "bang.csv"
    table.write_text(
        "tiêu đề;nội dung;ngày đăng\nCầu mới;Sáng 29/1, cầu thông xe.;29/01/2024\nThừa ô;a;b;c;d\n"
        "Phà cũ;Chiều 30/1, phà ngừng chạy.;30/01/2024\n",
        encoding="utf-8-sig",
    )
    result = run("read", str(table), "--format", "jsonl", "--strict")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(line["title"], line["warnings"]) for line in lines] == [("Cầu mới", []), ("Phà cũ", [])]
    assert "bang.csv:3: Dòng 3 có 5 ô" in result.stderr
    assert result.exit_code == 1


def test_a_file_of_a_folder_that_cannot_be_read_counts_as_a_warning(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rong.txt").write_text("", encoding="utf-8")
    assert run("read", str(tmp_path)).exit_code == 0
    assert run("read", str(tmp_path), "--strict").exit_code == 1


def test_a_missing_file_is_told_in_our_words_and_the_others_are_read(run: Run, pasted: Path) -> None:
    shown = run("read", str(pasted.with_name("khong-co.txt")), str(pasted))
    assert shown.exit_code == 2
    assert "khong-co.txt: không có tệp này." in shown.stderr
    assert "khong-co.txt: there is no such file." in shown.stderr
    assert "Hội nghị bàn việc chống hạn" in shown.stdout


def test_a_file_without_an_article_is_a_warning_as_the_exit_code_says(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rong.txt").touch()
    shown = run("--lang", "vi", "read", str(tmp_path / "rong.txt"))
    assert shown.exit_code == 0
    assert shown.stderr.startswith("Lưu ý: rong.txt: tệp không có bài viết nào.")
    assert run("read", str(tmp_path / "rong.txt"), "--strict").exit_code == 1

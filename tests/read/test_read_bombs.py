"""Input that is meant to stop a reader, or that only looks as if: each is refused or read, and at once."""

import os
import time
from contextlib import suppress
from pathlib import Path

import pytest

from timeline.errors import ReadError
from timeline.read import read_bytes, read_folder

MANY = 20_000
LONGEST = 20.0  # seconds on a busy machine; what is not defused takes minutes
STORY = "<h1>Bến phà Lạch Sậy vào mùa nước nổi</h1><p>" + "Câu chuyện dài về bến phà của xóm. " * 20


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (".md", "[" * MANY),
        (".md", "![a " * MANY),
        (".md", "[a](" * MANY),
        (".md", ")" * MANY + "[" * MANY),
        (".md", "<a " * MANY),
        (".md", "`a" * MANY),
        (".md", "> " * MANY),
        (".html", STORY + "<div><time datetime=2024-01-01>x</time><b>x</b></div>" * 9_000),
        (".html", STORY + "<ul><li><a href=/1>Bến đò Vàm Sậy đóng cửa</a></ul>" * 5_000),
        (".html", "<table><tr><td>" * MANY),
        (".txt", "a\n" * MANY),
        (".txt", "https://bao.example/a\n" * MANY),
        (".json", '{"a":' * MANY),
        (".xml", "<a>" * MANY),
        (".csv", '"' * MANY),
    ],
)
def test_a_bomb_costs_no_more_than_a_moment(form: str, text: str) -> None:
    begun = time.process_time()
    with suppress(ReadError):
        assert read_bytes(text.encode(), form, f"bom{form}")
    assert time.process_time() - begun < LONGEST


def test_brackets_and_links_of_a_person_stay_as_they_are() -> None:
    links = "\n".join(
        f"- [Bến đò thứ {n}](https://bao.example/{n}) ([bản đồ](https://bao.example/m{n}))" for n in range(200)
    )
    (article,) = read_bytes(f"# Bến đò\n\nDanh sách [sic] các bến (cũ) a < b:\n\n{links}\n".encode(), ".md", "bai.md")
    assert "Bến đò thứ 199 (bản đồ)" in article.text
    assert "[sic] các bến (cũ) a < b:" in article.text
    assert len(article.marks) == 400


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_no_file_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_text("Bến phà\n\nBến phà Lạch Sậy vào mùa nước nổi.\n", encoding="utf-8")
    readout = read_folder(tmp_path, tmp_path)
    assert [article.path for article in readout.articles] == ["b.txt"]
    assert ["no regular file" in notice.en for notice in readout.notices] == [True]

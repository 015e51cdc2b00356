"""The corpus of publication lines: each house's form, and what only looks like one."""

import unicodedata
from pathlib import Path

import pytest

from timeline.read.lines.publication import publication_line

CORPUS = Path(__file__).parents[1] / "corpus" / "headers.txt"


def rows() -> list[tuple[str, str, str]]:
    found = []
    for row in CORPUS.read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            house, rest = row.split(" | ", 1)
            line, expected = rest.rsplit(" => ", 1)
            found.append((house, line, expected))
    return found


@pytest.mark.parametrize(("house", "line", "expected"), rows())
def test_line_gives_its_date(house: str, line: str, expected: str) -> None:
    read = publication_line(line)
    assert (read.published.iso if read else "-") == expected, house


@pytest.mark.parametrize(("house", "line", "expected"), [row for row in rows() if row[2] != "-"])
def test_words_of_the_date_stand_in_the_line(house: str, line: str, expected: str) -> None:
    read = publication_line(line)
    assert read is not None, (house, expected)
    assert line[read.start : read.end] == read.words


def test_a_time_is_kept_and_none_is_invented() -> None:
    said, unsaid = publication_line("30/01/2024 10:28"), publication_line("Ngày đăng: 30/01/2024")
    assert said is not None
    assert said.published.at is not None
    assert unsaid is not None
    assert unsaid.published.at is None


def test_a_long_line_is_prose() -> None:
    assert publication_line("30/01/2024 10:28 " + unicodedata.normalize("NFC", "một hai ba ") * 40) is None

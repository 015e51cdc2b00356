"""The corpus of dated sentences is well formed, and the date reader reads it."""

import re
import unicodedata
from pathlib import Path

import pytest
from dates_corpus import Row, read_rows, score, themes, verdicts_of

WEEKDAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "nhật": 6}
GOAL = 0.97  # of the F1 that the reader promises
WEEKDAY = re.compile(r"thứ (hai|ba|tư|năm|sáu|bảy|[2-7])\b|chủ (nhật)", re.IGNORECASE)


def weekdays_said(phrase: str) -> list[int]:
    words = [m[1] or m[2] for m in WEEKDAY.finditer(unicodedata.normalize("NFC", phrase))]
    return [int(w) - 2 if w.isdigit() else WEEKDAYS[w.lower()] for w in words]


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return [row for path in themes() for row in read_rows(path)]


@pytest.mark.parametrize("path", themes(), ids=lambda p: p.stem)
def test_file_explains_itself_and_holds_rows(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("# ")
    assert list(read_rows(path))


def test_one_row_in_three_has_no_date(rows: list[Row]) -> None:
    assert 3 * sum(not row.expected for row in rows) >= len(rows)


def test_no_sentence_stands_twice(rows: list[Row]) -> None:
    seen = [(row.text, row.published) for row in rows]
    assert len(set(seen)) == len(seen)


def test_each_weekday_agrees_with_its_day(rows: list[Row]) -> None:
    wrong = [
        (row.name, row.text[e.start : e.end])
        for row in rows
        for e in row.expected
        if e.earliest == e.latest and not e.conflict
        if any(day != e.earliest.weekday() for day in weekdays_said(row.text[e.start : e.end]))
    ]
    assert not wrong


def test_a_future_day_does_not_lie_before_publication(rows: list[Row]) -> None:
    wrong = [
        row.name
        for row in rows
        for e in row.expected
        if e.role == "future" and row.published and e.latest.isoformat() < row.published.isoformat()[:10]
    ]
    assert not wrong


def test_reader_reaches_its_goal(rows: list[Row]) -> None:
    f1, recall, precision = score(verdicts_of(rows))
    assert f1 >= GOAL, f"recall {recall:.3f}, precision {precision:.3f}; `python -m tests.dates_corpus` lists the rows"


@pytest.mark.parametrize("path", themes(), ids=lambda p: p.stem)
def test_reader_reads_every_row(path: Path) -> None:
    wrong = [(row.name, v.faults) for row, v in verdicts_of(list(read_rows(path))) if v.faults]
    assert not wrong

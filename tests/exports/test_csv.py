"""CSV, read back by Python's csv module as a program set to commas or to semicolons would."""

import csv
import io

import pytest

from timeline.config import Config
from timeline.model import Timeline
from timeline.render.exports.csv_table import COLUMNS, harmless, write
from timeline.render.plain import one_line

# Python's reader stops at 128 kB a cell; spreadsheets show the first 32 kB of one.
csv.field_size_limit(1 << 24)


def table(timeline: Timeline, config: Config, *, delimiter: str = ",") -> list[list[str]]:
    text = b"".join(write(timeline, config)).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False))


def test_excel_is_told_that_the_file_is_utf8(timeline: Timeline, config: Config) -> None:
    assert b"".join(write(timeline, config)).startswith(b"\xef\xbb\xbf" + b'"id",')


def test_there_is_a_row_for_each_event(timeline: Timeline, config: Config) -> None:
    header, *rows = table(timeline, config)
    assert tuple(header) == COLUMNS
    assert [row[0] for row in rows] == [event.id for event in timeline.events]
    bridge = dict(zip(header, rows[4], strict=True))
    assert bridge["date"] == "2024-01-29"
    assert bridge["places"] == "Đồng Tháp | Cao Lãnh"
    assert (bridge["source_count"], bridge["articles"]) == ("2", "tin/cau.txt | tin/cau-2.txt")
    assert bridge["addresses"] == "https://vi-du.vn/a?b=1&c=2 |"


def test_rows_beyond_one_batch_all_arrive(timeline: Timeline, config: Config) -> None:
    many = Timeline(timeline.events * 250, ())
    assert len(table(many, config)) == 2501


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_no_cell_begins_a_formula(attacked: Timeline, config: Config, delimiter: str) -> None:
    cells = [cell for row in table(attacked, config, delimiter=delimiter) for cell in row]
    assert not [cell for cell in cells if cell.strip(' "\t')[:1] in set("=+-@＝＋－＠")]


def test_hostile_words_stay_in_their_cells(attacked: Timeline, config: Config, hostile: str) -> None:
    rows = table(attacked, config)
    assert [len(row) for row in rows] == [len(COLUMNS)] * 3
    title = rows[1][COLUMNS.index("title")]
    assert title.replace("'", "") == one_line(hostile).replace("'", "")


@pytest.mark.parametrize(
    ("words", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("-5 °C", "'-5 °C"),
        ("@toasoan", "'@toasoan"),
        ("  +84 900", "'+84 900"),
        ("＝1", "'＝1"),
        ("tỉ lệ; -2", "tỉ lệ;' -2"),
        ("cầu – đường", "cầu – đường"),
        ("e-mail a@vi-du.vn", "e-mail a@vi-du.vn"),
        ("1 + 1 = 2", "1 + 1 = 2"),
        ("hai\ndòng\tmột ô", "hai dòng một ô"),
    ],
)
def test_only_what_would_begin_a_formula_gets_an_apostrophe(words: str, cell: str) -> None:
    assert harmless(words) == cell

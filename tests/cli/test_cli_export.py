"""`timeline export`: what is chosen, where it goes, and what is said when it cannot."""

import csv
import io
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of two articles about one invented bridge; nothing here depends on how they are told."""
    root = tmp_path_factory.mktemp("du-an")
    (root / "timeline.toml").write_text('title = "Cầu Bến Sậy"\n', encoding="utf-8")
    (root / "articles").mkdir()
    (root / "articles/khoi-cong.md").write_text(
        "---\ntitle: Khởi công cầu Bến Sậy\npublished: 2024-01-29\nsource: Báo Ven Sông\ntags: [giao thông]\n---\n\n"
        "Sáng 29/1/2024, tại thành phố Cao Lãnh, tỉnh Đồng Tháp, ban quản lý dự án khởi công cầu Bến Sậy.\n",
        encoding="utf-8",
    )
    (root / "articles/thong-xe.md").write_text(
        "---\ntitle: Thông xe cầu Bến Sậy\npublished: 2025-09-03\nsource: Tin Sông Nước\n---\n\n"
        "Chiều 2/9/2025, hàng nghìn người dân đi bộ qua cầu Bến Sậy trong ngày thông xe.\n",
        encoding="utf-8",
    )
    return root


@pytest.fixture
def export(run: Run, project: Path) -> Run:
    def call(*words: str) -> Result:
        return run("export", "--project", str(project), *words)

    return call


def events(result: Result) -> list[dict[str, Any]]:
    assert result.exit_code == 0, result.output
    found: list[dict[str, Any]] = json.loads(result.stdout)["events"]
    return found


def test_without_options_everything_is_printed_as_json(export: Run) -> None:
    dates = [event["date"] for event in events(export())]
    assert {"2024-01-29", "2025-09-02"} <= set(dates)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--since", "2025"), {"2025-09-02"}),
        (("--until", "1/2024"), {"2024-01-29"}),
        (("--since", "29/1/2024", "--until", "2024-01-29"), {"2024-01-29"}),
        (("--place", "dong thap"), {"2024-01-29"}),
        (("--tag", "Giao thông"), {"2024-01-29"}),
        (("--source", "tin song nuoc"), {"2025-09-02"}),
        (("--source", "báo ven sông", "--source", "Tin Sông Nước"), {"2024-01-29", "2025-09-02"}),
        (("--kind", "main", "--certainty", "certain"), {"2024-01-29", "2025-09-02"}),
    ],
)
def test_filters_choose(export: Run, words: tuple[str, ...], expected: set[str]) -> None:
    assert {event["date"] for event in events(export(*words))} == expected


def test_nothing_that_matches_is_said_and_is_no_error(export: Run) -> None:
    result = export("--place", "Nơi không có")
    assert events(result) == []
    assert "Không có sự kiện nào khớp." in result.stderr


def test_the_name_of_the_file_tells_the_format(export: Run, tmp_path: Path) -> None:
    file = tmp_path / "su-kien.csv"
    result = export("-o", str(file))
    assert result.exit_code == 0
    assert f"vào {file}" in result.stdout
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
    assert {row["date"] for row in rows} >= {"2024-01-29", "2025-09-02"}


def test_the_same_export_twice_is_the_same_file(export: Run, tmp_path: Path) -> None:
    file = tmp_path / "su-kien.sqlite"
    assert export("-o", str(file)).exit_code == 0
    before = file.read_bytes()
    assert export("-o", str(file)).exit_code == 0
    assert file.read_bytes() == before
    with closing(sqlite3.connect(file)) as database:
        found = database.execute("SELECT count(*) FROM search WHERE search MATCH 'ben say'").fetchone()
    assert found[0] >= 2


def test_a_database_can_be_piped(export: Run) -> None:
    assert export("--format", "sqlite").stdout_bytes.startswith(b"SQLite format 3\0")
    assert export("--format", "sqlite", "-o", "-").stdout_bytes.startswith(b"SQLite format 3\0")


def test_a_file_of_the_user_s_is_never_written_over(export: Run, tmp_path: Path) -> None:
    file = tmp_path / "ghi-chu.csv"
    file.write_text("của tôi", encoding="utf-8")
    result = export("-o", str(file))
    assert result.exit_code == 2
    assert "nên được giữ nguyên" in result.stderr
    assert "left as it is" in result.stderr
    assert file.read_text(encoding="utf-8") == "của tôi"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("-o", "su-kien.docx"), "không rõ định dạng nào"),
        (("-o", "chua-co/su-kien.csv"), "chưa có thư mục"),
        (("-o", "."), "đây là một thư mục"),
        (("--since", "hôm qua"), "--since"),
        (("--since", "31/2/2024"), "is no date"),
        (("--format", "excel"), "--format"),
        (("--kind", "lớn"), "--kind"),
    ],
)
def test_wrong_use_is_told(
    export: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = export(*words)
    assert result.exit_code == 2
    assert said in result.stderr
    assert "Traceback" not in result.output
    assert list(tmp_path.iterdir()) == []

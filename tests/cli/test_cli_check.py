"""`timeline check`: the worst first, with file and line, in the form that is asked for."""

import json
import tomllib
from pathlib import Path

import pytest

from tests.cli.conftest import Run

UNDATED = """Khởi công kè Vàm Rầy

Sáng 4/5, tại Cà Mau, UBND xã Vàm Rầy khởi công tuyến kè dài 900 m.
"""
SOUND = """Khánh thành kè Cái Bần

Thứ năm, 14/12/2023 09:30

Sáng 13/12, tại Cà Mau, UBND xã Cái Bần khánh thành tuyến kè dài 2 km.
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    (tmp_path / "timeline.toml").write_text('title = "Kè"\n', encoding="utf-8")
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/ke.txt").write_text(SOUND, encoding="utf-8")
    return tmp_path


def test_a_sound_project_needs_no_look(run: Run, project: Path) -> None:
    result = run("check", "--project", str(project))
    assert result.exit_code == 0
    assert "Nothing needs a look" in result.output
    assert not (project / "site").exists()


def test_findings_are_shown_with_file_and_line(run: Run, project: Path) -> None:
    (project / "articles/vam.txt").write_text(UNDATED, encoding="utf-8")
    (project / "edits.toml").write_text('\n[[change]]\nevent = "mat"\nhide = true\n', encoding="utf-8")
    result = run("check", "--project", str(project))
    assert result.exit_code == 1
    lost, undated = result.output.find("edits.toml:2"), result.output.find("articles/vam.txt:1")
    assert 0 < lost < undated
    assert "edits without their event" in result.output


def test_days_are_said_as_readers_write_them_and_a_path_once(run: Run, project: Path) -> None:
    more = "Ngày 5/3/1890, dân ấp Rạch Sậy khởi công đình Cái Bần.\n"
    (project / "articles/ke.txt").write_text(f"{SOUND}\n{more}", encoding="utf-8")
    (project / "articles/rong.txt").touch()
    (project / "articles/vam.txt").write_text(UNDATED, encoding="utf-8")
    shown = run("--lang", "vi", "check", "--project", str(project)).stdout
    assert "có ngày lạ: 5/3/1890" in shown
    assert "\n  articles/rong.txt\n    tệp không có bài viết nào." in shown
    assert "Hãy thêm ngay dưới tít một dòng chỉ có ngày đăng, như 29/01/2024." in shown


def test_a_name_left_from_the_samples_is_no_lost_correction(run: Run, project: Path) -> None:
    (project / "timeline.toml").write_text('title = "Cây cầu Vàm Sậy"\n', encoding="utf-8")
    (line,) = run("check", "--project", str(project), "--format", "jsonl").stdout.splitlines()
    assert (json.loads(line)["kind"], json.loads(line)["file"]) == ("notice", "timeline.toml")


def test_programs_get_json_lines(run: Run, project: Path) -> None:
    (project / "articles/vam.txt").write_text(UNDATED, encoding="utf-8")
    lines = [
        json.loads(line) for line in run("check", "--project", str(project), "--format", "jsonl").stdout.splitlines()
    ]
    assert {"kind", "file", "line", "event", "message", "proposal"} == set(lines[0])
    assert ("no-publication-date", "articles/vam.txt", 1) in [(one["kind"], one["file"], one["line"]) for one in lines]


def test_github_gets_annotations_that_no_text_can_break(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "edits.toml").write_text('[[change]]\nevent = "a\\n::error::100%"\nhide = true\n', encoding="utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    lines = run("check", "--project", str(project)).stdout.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("::error file=edits.toml,line=1,title=")
    assert "100%25" in lines[0]


def test_github_is_told_paths_from_the_root_of_the_repository(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "articles/vam.txt").write_text(UNDATED, encoding="utf-8")
    (project / "desk").mkdir()
    (project / "desk/sua.toml").write_text('[[change]]\nevent = "mat"\nhide = true\n', encoding="utf-8")
    (project / "timeline.toml").write_text('edits = "desk/sua.toml"\n', encoding="utf-8")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(project.parent))
    lines = run("check", "--project", str(project), "--format", "github").stdout.splitlines()
    assert lines[0].startswith(f"::error file={project.name}/desk/sua.toml,line=1,")
    assert any(line.startswith(f"::warning file={project.name}/articles/vam.txt,line=") for line in lines[1:])
    monkeypatch.setenv("GITHUB_WORKSPACE", str(project / "articles"))
    elsewhere = run("check", "--project", str(project), "--format", "github").stdout.splitlines()
    assert elsewhere[0].startswith("::error file=sua.toml,line=1,")


def test_a_weekday_that_no_near_year_fits_is_found_in_the_file(run: Run, project: Path) -> None:
    text = SOUND.replace("Sáng 13/12,", "Thứ Sáu, ngày 13/12/2023,")
    (project / "articles/ke.txt").write_text(text, encoding="utf-8")
    result = run("check", "--project", str(project), "--format", "jsonl")
    (finding,) = [json.loads(line) for line in result.stdout.splitlines()]
    assert (finding["kind"], finding["file"], finding["line"]) == ("contradiction", "articles/ke.txt", 5)
    assert "13/12/2023" in finding["message"]
    assert tomllib.loads(finding["proposal"])["change"][0]["date"] == "2023-12-13"


def test_proposals_are_toml_that_is_switched_off(run: Run, project: Path) -> None:
    (project / "articles/vam.txt").write_text(UNDATED, encoding="utf-8")
    shown = run("check", "--project", str(project), "--format", "toml").stdout
    assert tomllib.loads(shown) == {}
    switched_on = "\n".join(line.removeprefix("# ") for line in shown.splitlines() if "= " in line or "[[" in line)
    assert all(row["event"] for row in tomllib.loads(switched_on).get("change", []))


DIFFERING = """Khánh thành kè Cái Bần

Thứ năm, 14/12/2023 {hour}

{day}, tại Cà Mau, UBND xã Cái Bần khánh thành tuyến kè dài {length} km, bảo vệ {homes} hộ dân ấp Rạch Sậy.

{more}
"""


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_proposal_switched_on_by_one_mark_a_line_is_a_correction(run: Run, project: Path, language: str) -> None:
    one = DIFFERING.format(
        hour="09:30", day="Sáng 13/12", length=2, homes=300, more="Cũng hôm ấy, 40 đoàn viên xã trồng 2.000 cây bần."
    )
    two = DIFFERING.format(
        hour="10:30",
        day="Chiều 13/12",
        length=3,
        homes=420,
        more="Năm 1890, làng Cái Bần lập đình. Sáng 4/5, kè mở lối.",
    )
    (project / "articles/ke.txt").write_text(one, encoding="utf-8")
    (project / "articles/ke-hai.txt").write_text(two, encoding="utf-8")
    (project / "articles/vam.txt").write_text(UNDATED, encoding="utf-8")
    command = ("--lang", language, "check", "--project", str(project), "--format", "toml")
    shown = run(*command).stdout
    assert tomllib.loads(shown) == {}
    assert shown.count("[[") >= 3
    assert shown.startswith("# # Each block" if language == "en" else "# # Mỗi đoạn dưới đây là một đề nghị đang tắt.")
    blocks = shown.split("\n\n")[1:]
    for block in filter(str.strip, blocks):
        switched = "\n".join(line.removeprefix("#") for line in block.strip().splitlines())
        assert list(tomllib.loads(switched)) in (["change"], ["merge"], ["apart"]), block
        (project / "edits.toml").write_text(switched, encoding="utf-8")
        after = run(*command)
        assert after.exit_code in (0, 1), after.stderr
        assert "edits.toml" not in run("--lang", "en", "check", "--project", str(project)).stdout.split("The edits")[0]

"""`timeline init`: a whole project appears, and nothing that was there is touched."""

import re
import sys
from pathlib import Path

import pytest
import yaml

from tests.cli.conftest import Run
from timeline.config import SETTINGS, load


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_makes_a_project_that_builds_can_read(run: Run, tmp_path: Path) -> None:
    shown = run("init", str(tmp_path / "dự án"))
    assert shown.exit_code == 0
    assert "Dự án đã sẵn sàng. Tiếp theo:" in shown.stdout
    config = load(tmp_path / "dự án")
    assert config.articles.is_dir()
    assert {".github/workflows/pages.yml", "README.md", "timeline.toml", ".gitignore"} < set(contents(config.root))
    assert 5 <= len(list(config.articles.iterdir())) <= 6


def test_never_overwrites(run: Run, tmp_path: Path) -> None:
    mine = {"timeline.toml": b'title = "C\xe1\xbb\xa7a t\xc3\xb4i"\n', "README.md": b"", "articles/bai.txt": b"T"}
    for name, content in mine.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    shown = run("init", str(tmp_path))
    after = contents(tmp_path)
    assert {name: after[name] for name in mine} == mine
    assert set(after) - set(mine) == {".github/workflows/pages.yml", ".gitignore"}
    assert f"Giữ nguyên, vì đã có: {tmp_path / 'README.md'}" in shown.stdout
    assert "nên không thêm bài mẫu" in shown.stdout


def test_a_second_run_changes_nothing(run: Run, tmp_path: Path) -> None:
    run("init", str(tmp_path))
    before = contents(tmp_path)
    assert run("init", str(tmp_path)).exit_code == 0
    assert contents(tmp_path) == before


def test_a_file_in_the_way_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x").touch()
    shown = run("init", str(tmp_path / "x"))
    assert shown.exit_code == 2
    assert "đây là một tệp, không phải thư mục" in shown.stderr


def test_settings_file_explains_every_setting(run: Run, tmp_path: Path) -> None:
    run("init", str(tmp_path))
    text = (tmp_path / "timeline.toml").read_text(encoding="utf-8")
    for setting in SETTINGS:
        assert re.search(rf"^(# )?({setting.key} = |\[{setting.key}\]$)", text, re.MULTILINE), setting.key


def test_workflow_asks_for_little_and_pins_what_it_uses(run: Run, tmp_path: Path) -> None:
    run("init", str(tmp_path))
    workflow = yaml.safe_load((tmp_path / ".github/workflows/pages.yml").read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    assert workflow["jobs"]["publish"]["permissions"] == {"pages": "write", "id-token": "write"}
    assert "permissions" not in workflow["jobs"]["build"]
    used = [step["uses"] for job in workflow["jobs"].values() for step in job["steps"] if "uses" in step]
    assert len(used) == 4
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action) for action in used)


@pytest.mark.parametrize("theme", ["archive", "broadsheet", "default"])
def test_a_chosen_theme_is_in_the_settings(run: Run, tmp_path: Path, theme: str) -> None:
    assert run("init", str(tmp_path), "--theme", theme).exit_code == 0
    assert load(tmp_path).theme == theme
    assert (tmp_path / "timeline.toml").read_text(encoding="utf-8").count("theme = ") == 1


def test_a_misspelt_theme_is_answered_with_the_nearest_and_nothing_is_made(run: Run, tmp_path: Path) -> None:
    shown = run("init", str(tmp_path / "x"), "--theme", "brodsheet")
    assert shown.exit_code == 2
    assert "Có phải bạn muốn “broadsheet”?" in shown.stderr
    assert "Did you mean “broadsheet”?" in shown.stderr
    assert not (tmp_path / "x").exists()


def test_a_theme_for_settings_that_are_there_is_told_not_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "timeline.toml").write_text('title = "Của tôi"\n', encoding="utf-8")
    shown = run("init", str(tmp_path), "--theme", "archive")
    assert (tmp_path / "timeline.toml").read_text(encoding="utf-8") == 'title = "Của tôi"\n'
    assert 'theme = "archive"' in shown.stdout


def test_the_themes_are_listed(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shown = run("init", "--themes")
    assert [line.split()[0] for line in shown.stdout.splitlines()] == ["archive", "broadsheet", "default"]
    assert "một sự kiện" in shown.stdout or "mỗi sự kiện một dòng" in shown.stdout
    assert not list(tmp_path.iterdir())


def test_the_next_step_can_be_typed_as_it_stands(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/timeline")
    shown = run("init", str(tmp_path / "dự án của tôi"))
    assert f"cd '{tmp_path / 'dự án của tôi'}' && timeline build" in shown.stdout
    monkeypatch.chdir(tmp_path)
    assert "cd cầu && timeline build" in run("init", "cầu").stdout


@pytest.mark.parametrize(
    ("called", "typed"),
    [
        ("thử/.venv/bin/timeline", "{here}/thử/.venv/bin/timeline"),
        ("/opt/tin bai/bin/timeline", "'/opt/tin bai/bin/timeline'"),
        ("/x/timeline/__main__.py", f"{sys.executable} -m timeline"),
    ],
)
def test_where_no_terminal_finds_it_the_next_step_names_its_place(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, called: str, typed: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr(sys, "argv", [called, "init"])
    assert f"cd cầu && {typed.format(here=tmp_path)} build\n" in run("init", "cầu").stdout


def test_articles_of_ones_own_are_not_named_after_the_samples(run: Run, tmp_path: Path) -> None:
    (tmp_path / 'lũ-"An"_Lộc/articles').mkdir(parents=True)
    (tmp_path / 'lũ-"An"_Lộc/articles/bai.txt').write_text("T", encoding="utf-8")
    run("init", str(tmp_path / 'lũ-"An"_Lộc'))
    config = load(tmp_path / 'lũ-"An"_Lộc')
    assert (config.title, config.description) == ('Lũ "An" Lộc', "")


def test_a_name_left_over_from_the_samples_is_told_by_the_build(run: Run, tmp_path: Path) -> None:
    run("init", str(tmp_path))
    assert run("build", "--project", str(tmp_path)).stderr == ""
    for sample in (tmp_path / "articles").iterdir():
        sample.unlink()
    text = "Kè Cồn Lá xong\n\n14/12/2023\n\nSáng 13/12, UBND xã Cồn Lá nghiệm thu tuyến kè biển dài 2,4 km.\n"
    (tmp_path / "articles/ke.txt").write_text(text, encoding="utf-8")
    settings = (tmp_path / "timeline.toml").read_text(encoding="utf-8")
    shown = run("--lang", "vi", "build", "--project", str(tmp_path))
    line = settings[: settings.index("\ntitle = ")].count("\n") + 2
    assert shown.stderr.startswith(f"Lưu ý: timeline.toml:{line}: trang còn mang tên và lời giới thiệu của bài mẫu")
    assert "(title, description): “Cây cầu Vàm Sậy”" in shown.stderr
    mine = settings.replace('title = "Cây cầu Vàm Sậy"', 'title = "Kè"').replace("Từ ngày động thổ", "Từ ngày đóng cọc")
    (tmp_path / "timeline.toml").write_text(mine, encoding="utf-8")
    assert run("build", "--project", str(tmp_path)).stderr == ""

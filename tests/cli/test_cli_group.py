"""What holds for every command: help, languages, exit codes, and that no failure shows a traceback."""

import importlib
import subprocess
import sys
from pathlib import Path

import click
import pytest

from tests.cli.conftest import Run
from timeline.cli import COMMANDS
from timeline.errors import ConfigError


@pytest.mark.parametrize("name", COMMANDS)
def test_help_says_what_a_command_does_in_both_languages_with_an_example(run: Run, name: str) -> None:
    shown = run(name, "--help")
    assert shown.exit_code == 0
    command = importlib.import_module(f"timeline.cli.{name}").command
    vietnamese, english, example = (" ".join(p.split()) for p in command.help.split("\n\n")[:3])
    text = " ".join(shown.stdout.split())
    assert vietnamese in text
    assert english in text
    assert vietnamese != english
    assert f"timeline {name}" in example
    assert all(" · " in (option.help or "") for option in command.params if isinstance(option, click.Option))


def test_help_lists_every_command(run: Run) -> None:
    shown = run("--help")
    assert shown.exit_code == 0
    assert all(f"\n  {name} " in shown.stdout for name in COMMANDS)


def test_version_is_the_package_s(run: Run) -> None:
    from timeline import __version__

    assert run("--version").stdout == f"timeline {__version__}\n"


def test_misspelt_command_names_the_nearest(run: Run) -> None:
    shown = run("inti")
    assert shown.exit_code == 2
    assert "không có lệnh “inti”. Có phải bạn muốn gọi “init”?" in shown.stderr
    assert "there is no command “inti”. Did you mean “init”?" in shown.stderr


def test_unknown_command_lists_what_there_is(run: Run) -> None:
    assert f"Các lệnh: {', '.join(COMMANDS)}." in run("zzz").stderr


def test_misspelt_option_names_the_nearest(run: Run) -> None:
    shown = run("init", "--hlp")
    assert shown.exit_code == 2
    assert "không có tùy chọn “--hlp”. Có phải bạn muốn viết “--help”?" in shown.stderr
    assert "timeline init --help" in shown.stderr


def test_wrong_value_is_told_in_both_languages(run: Run) -> None:
    shown = run("--lang", "fr")
    assert shown.exit_code == 2
    assert "giá trị của '--lang' không hợp lệ" in shown.stderr
    assert "Invalid value for '--lang'" in shown.stderr


@pytest.mark.parametrize(
    ("args", "vi", "en"),
    [
        (("dates", "khong-co.txt"), "khong-co.txt: không có tệp hay thư mục này.", "there is no such file or folder."),
        (("dates", "."), ".: đây là thư mục, cần một tệp.", "this is a folder where a file is wanted."),
        (("build", "--project", "khong-co"), "khong-co: không có tệp hay thư mục này.", "there is no such file"),
        (("dates", "--format", "xml"), "“xml”. Hãy chọn một trong: table, jsonl.", "'xml' is not one of"),
        (("add", "x", "--limit", "0"), "Cần một số, nhỏ nhất 1.", "0 is not in the range"),
        (("serve", "--port", "70000"), "Cần một số, nhỏ nhất 0, lớn nhất 65535.", "70000 is not in the range"),
    ],
)
def test_what_is_wrong_with_a_value_is_told_in_both_languages(
    run: Run, args: tuple[str, ...], vi: str, en: str
) -> None:
    shown = run(*args)
    assert shown.exit_code == 2
    assert vi in shown.stderr
    assert en in shown.stderr


@pytest.mark.parametrize(("language", "said", "unsaid"), [("vi", "Lỗi:", "Error:"), ("en", "Error:", "Lỗi:")])
def test_one_language_on_demand(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, said: str, unsaid: str
) -> None:
    file = tmp_path / "tệp"
    file.touch()
    by_option = run("--lang", language, "init", str(file)).stderr
    monkeypatch.setenv("TIMELINE_LANG", language)
    assert run("init", str(file)).stderr == by_option
    assert said in by_option
    assert unsaid not in by_option


class Broken:
    """Stands in for a command whose inside fails in some way."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def __call__(self, **_: object) -> None:
        raise self.error


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (ConfigError("hỏng", "broken"), 2, "Lỗi: hỏng\nError: broken\n"),
        (PermissionError(13, "Permission denied", "site/index.html"), 2, "site/index.html: máy tính không cho phép"),
        (OSError(28, "No space left on device"), 2, "Lỗi: đĩa đã đầy"),
        (OSError(5, "Input/output error", "a"), 2, "a: máy tính từ chối (Input/output error)"),
        (KeyboardInterrupt(), 130, "Đã dừng theo yêu cầu.\nStopped.\n"),
        (ZeroDivisionError("x"), 70, "timeline có lỗi trong chương trình, không phải do bạn (ZeroDivisionError: x)"),
    ],
)
def test_every_failure_is_words_and_an_exit_code(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, said: str
) -> None:
    monkeypatch.setattr("timeline.cli.init.command.callback", Broken(error))
    shown = run("init")
    assert shown.exit_code == code
    assert said in shown.stderr
    assert "Traceback" not in shown.stderr


def test_traceback_on_demand(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.cli.init.command.callback", Broken(ZeroDivisionError("x")))
    monkeypatch.setenv("TIMELINE_DEBUG", "1")
    assert "Traceback" in run("init").stderr


def test_no_command_pays_for_another_s_imports() -> None:
    script = (
        "import sys\nfrom timeline.cli import main\ntry:\n    main(['--version'])\nfinally:\n    print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert "timeline.cli.group" in loaded
    stages = {
        "timeline.read",
        "timeline.dates",
        "timeline.events",
        "timeline.render",
        "timeline.build",
        "timeline.config",
    }
    assert stages.isdisjoint(loaded)


def test_the_dates_of_a_text_cost_no_imports_of_articles_and_files() -> None:
    script = (
        "import sys\nfrom timeline.cli import main\ntry:\n    main(['dates', '-'])\nfinally:\n    print(*sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{script}"],
        input="Sáng 12/2/2023, cầu thông xe.",
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = run.stdout.split()
    assert "timeline.dates.find" in loaded
    assert {"timeline.model.articles", "timeline.model.events", "timeline.config", "pathlib", "lxml"}.isdisjoint(loaded)

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


BOTH = ("Cách dùng", "Usage", "Tùy chọn", "Options", "Ví dụ", "Example", "mặc định", "default")


@pytest.mark.parametrize("name", ["", *COMMANDS])
@pytest.mark.parametrize("words", [("--lang", "vi"), ("--lang=en",)])
def test_help_speaks_one_language_where_one_is_asked_for(run: Run, name: str, words: tuple[str, ...]) -> None:
    spoken = run(*words, *filter(None, [name]), "--help").stdout
    assert " · " not in spoken
    other = BOTH[0::2] if words[-1].endswith("en") else BOTH[1::2]
    assert not any(f"{word}:" in spoken for word in other)
    both = run(*filter(None, [name]), "--help").stdout
    assert "Cách dùng · Usage: " in both
    assert len(spoken) < len(both)


def test_the_example_of_a_command_is_set_as_typed(run: Run) -> None:
    shown = run("--lang", "vi", "build", "--help").stdout
    assert "\n  Ví dụ:\n    timeline build\n" in shown


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--lang", "vi"), "còn thiếu tên lệnh, như “timeline build”."),
        (("--lang", "vi", "biuld"), "không có lệnh “biuld”. Có phải bạn muốn gọi “build”?"),
        (("--lang", "vi", "--xyz"), "không có tùy chọn “--xyz”."),
        (("--lang=vi", "build", "--xyz"), "không có tùy chọn “--xyz”."),
        (
            ("--lang", "vi", "build", "một", "hai"),
            "thừa “một hai”. Nếu một tên có dấu cách, hãy đặt cả tên trong dấu nháy.",
        ),
        (("--lang", "vi", "build", "--project"), "tùy chọn “--project” cần một giá trị đi sau."),
        (("--lang", "vi", "build", "--strict=1"), "tùy chọn “--strict” không nhận giá trị nào."),
        (
            ("--lang", "vi", "export", "--since", "31/2/2026"),
            "--since: “31/2/2026” không phải một ngày, tháng hay năm có thật.",
        ),
        (("--lang", "vi", "export", "--until", "hôm qua"), "Hãy ghi như 2024, 3/2024, 5/3/2024 hay 2024-03-05."),
    ],
)
def test_refusals_speak_the_language_asked_for(run: Run, words: tuple[str, ...], said: str) -> None:
    shown = run(*words)
    assert shown.exit_code == 2
    assert said in shown.stderr
    assert "Error" not in shown.stderr
    assert "For help" not in shown.stderr

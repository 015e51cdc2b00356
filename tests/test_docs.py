"""The documents: each command, option and setting is told, and each example does what it says."""

import importlib
import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from timeline.cli import COMMANDS, main
from timeline.config import SETTINGS

ROOT = Path(__file__).parents[1]
MANUAL = (ROOT / "docs/commands.md").read_text(encoding="utf-8")


def section(name: str) -> str:
    """What the manual says of one command."""
    found = re.search(rf"^## `timeline {name}\b.*?(?=^## |\Z)", MANUAL, re.MULTILINE | re.DOTALL)
    assert found, f"docs/commands.md has no section “timeline {name}”"
    return found[0]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_is_documented(name: str) -> None:
    text = section(name)
    command = importlib.import_module(f"timeline.cli.{name}").command
    for option in command.params:
        if isinstance(option, click.Option):
            assert f"`{option.opts[0]}" in text, option.opts[0]
            assert not isinstance(option.type, click.Choice) or "|".join(option.type.choices) in text


@pytest.mark.parametrize("name", COMMANDS)
def test_the_manual_names_no_option_that_is_not_there(name: str) -> None:
    command = importlib.import_module(f"timeline.cli.{name}").command
    known = {opt for option in command.params for opt in option.opts}
    assert set(re.findall(r"--[a-z-]+", section(name))) <= known


def test_the_group_s_own_options_are_documented() -> None:
    for option in main.params:
        assert option.opts[0] in MANUAL


def test_every_setting_is_documented_and_no_other() -> None:
    table = MANUAL.split("## Cài đặt", 1)[1]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == [setting.key for setting in SETTINGS]


def test_examples_of_the_readme_show_what_the_commands_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TIMELINE_LANG", raising=False)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    examples = re.findall(r'^    \$ echo "(.*)" \| timeline (.*)\n((?:    .*\n|\n)*)', readme, re.MULTILINE)
    assert examples
    for text, words, output in examples:
        shown = CliRunner().invoke(main, shlex.split(words), input=f"{text}\n".encode())
        assert re.sub(r"^    ", "", output, flags=re.MULTILINE).rstrip() == shown.stdout.rstrip()


def test_commands_of_the_readme_make_and_build_a_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^    \.venv/bin/timeline (.*)", readme, re.MULTILINE)
    assert [words.split()[0] for words in commands] == ["init", "build"]
    for words in commands:
        assert CliRunner().invoke(main, shlex.split(words)).exit_code == 0
    assert (tmp_path / "cau-vam-say/site/index.html").is_file()


def test_checks_run_the_command_that_the_readme_gives() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(re.findall(r"^    python3 -m venv .*pytest$", readme, re.MULTILINE)) == 1


@pytest.mark.parametrize("page", ["README.md", *sorted(str(p.relative_to(ROOT)) for p in (ROOT / "docs").glob("*.md"))])
def test_every_link_of_a_document_leads_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        assert ((ROOT / page).parent / target).exists(), f"{page}: {target}"

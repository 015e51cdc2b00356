"""The progress line: only on a terminal, only where it takes long, and gone when the step is done."""

import io

import pytest

from timeline.build import Step
from timeline.cli import progress
from timeline.cli.console import speak


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Put a terminal in the place of standard error; within the test, since pytest puts its own there before."""
    screen = Terminal()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setattr(progress, "PACE", 0.0)
    speak(None)
    return screen


def test_a_long_step_shows_how_far_it_is_and_wipes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    assert list(progress.shown(range(4), Step.FIND, 4)) == [0, 1, 2, 3]
    drawn = screen.getvalue().split("\r\x1b[K")
    assert drawn[2] == f"Tìm mốc thời gian  {'█' * 12}{'░' * 12}  2/4"
    assert drawn[4].endswith(f"{'█' * 24}  4/4")
    assert drawn[-1] == ""


def test_a_step_of_unknown_length_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    assert list(progress.shown(iter("ab"), Step.RENDER, None)) == ["a", "b"]
    assert "Dựng trang  2" in screen.getvalue()


def test_a_short_step_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    monkeypatch.setattr(progress, "PATIENCE", 60.0)
    assert list(progress.shown(range(4), Step.FIND, 4)) == [0, 1, 2, 3]
    assert screen.getvalue() == ""


def test_what_is_no_terminal_gets_no_line(monkeypatch: pytest.MonkeyPatch) -> None:
    log = io.StringIO()
    monkeypatch.setattr("sys.stderr", log)
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    assert list(progress.shown(range(4), Step.FIND, 4)) == [0, 1, 2, 3]
    assert log.getvalue() == ""

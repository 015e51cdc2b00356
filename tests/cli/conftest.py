"""Running commands the way a person does, from the words typed to the words shown."""

from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from timeline.cli import main

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `timeline` with the given words; the languages spoken are the default ones."""
    monkeypatch.delenv("TIMELINE_LANG", raising=False)
    monkeypatch.delenv("TIMELINE_DEBUG", raising=False)

    def call(*words: str, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(main, list(words), input=stdin)

    return call

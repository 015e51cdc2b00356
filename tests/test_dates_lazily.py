"""Patterns that are compiled on first use: each of them can be, though no text of the tests may ever ask for it."""

import importlib
import pkgutil
import re

import timeline.dates
from timeline.dates.vi.lazily import _Lazy, lazily


def test_every_pattern_of_the_reader_compiles() -> None:
    modules = [
        importlib.import_module(m.name) for m in pkgutil.walk_packages(timeline.dates.__path__, "timeline.dates.")
    ]
    waiting = [value for module in modules for value in vars(module).values() if isinstance(value, _Lazy)]
    assert len(waiting) > 50
    for pattern in waiting:
        assert isinstance(pattern.pattern, str)  # asking for it compiles


def test_a_pattern_does_what_a_compiled_one_does() -> None:
    found = lazily(r"(\d+)/(\d+)", re.IGNORECASE).search("Sáng 12/2")
    assert found is not None
    assert found.groups() == ("12", "2")

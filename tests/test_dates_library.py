"""The date reader as a library: its examples hold, and it brings nothing else along."""

import doctest
import importlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
NEW_MODULES = """
import sys
before = set(sys.modules)
from timeline.dates import find
find("Sáng 12/2/2023, mùng 6 Tết.")
print(*sorted(set(sys.modules) - before))
"""


def test_examples_of_find_hold() -> None:
    outcome = doctest.testmod(importlib.import_module("timeline.dates.find"))
    assert outcome.attempted >= 10
    assert outcome.failed == 0


def test_it_imports_nothing_but_itself_the_nouns_and_the_standard_library() -> None:
    run = subprocess.run(
        [sys.executable, "-c", NEW_MODULES], cwd=ROOT, check=True, capture_output=True, text=True, encoding="utf-8"
    )
    modules = run.stdout.split()
    own = {name for name in modules if name.partition(".")[0] == "timeline"}
    others = {name for name in own if not name.startswith("timeline.dates")}
    assert others == {"timeline", "timeline.model", "timeline.model.times"}
    assert {n.partition(".")[0] for n in modules} - {"timeline"} <= set(sys.stdlib_module_names)

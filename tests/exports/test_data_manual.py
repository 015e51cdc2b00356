"""docs/data.md: every field is told, and every example gives what it says."""

import doctest
import json
import re
from pathlib import Path

import pytest

from timeline.config import Config
from timeline.model import Timeline
from timeline.render.data import event_records, schema
from timeline.render.exports.csv_table import COLUMNS
from timeline.render.exports.downloads import site_files
from timeline.render.exports.formats import EXPORTS

MANUAL = Path(__file__).parents[2] / "docs/data.md"
NAMES = {"json": "events.json", "timelinejs": "timelinejs.json", "jsonfeed": "feed.json", "atom": "atom.xml"}


@pytest.fixture
def manual() -> str:
    return MANUAL.read_text(encoding="utf-8")


def test_examples_do_what_they_show(
    timeline: Timeline, config: Config, manual: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for export in EXPORTS:
        name = NAMES.get(export.name, f"events{export.suffix}")
        (tmp_path / name).write_bytes(b"".join(export.write(timeline, config)))
    monkeypatch.chdir(tmp_path)
    example = doctest.DocTestParser().get_doctest(manual, {}, "data.md", str(MANUAL), 0)
    outcome = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(example)
    assert outcome.attempted >= 20
    assert outcome.failed == 0


def test_the_event_shown_is_one_that_timeline_writes(timeline: Timeline, manual: str) -> None:
    (shown,) = re.findall(r"```json\n(.*?)```", manual, re.DOTALL)
    assert json.loads(shown) == list(event_records(timeline))[4]


def test_every_field_is_told(manual: str) -> None:
    parts = json.loads(schema())["$defs"].values()
    fields = {name for part in parts for name in part.get("properties", {})} | set(COLUMNS)
    assert not [name for name in fields if f"`{name}`" not in manual]


def test_every_value_of_an_enumeration_is_told(manual: str) -> None:
    values = re.findall(r'"enum": (\[.*?\])', schema().decode("utf-8"), re.DOTALL)
    assert len(values) >= 6
    assert not [value for one in values for value in json.loads(one) if value and f"`{value}`" not in manual]


def test_every_format_and_download_is_told(timeline: Timeline, config: Config, manual: str) -> None:
    rows = re.findall(r"^\| (?:`(\S+)` )?\| (?:`(\w+)` )?\|", manual, re.MULTILINE)
    assert {path for path, _ in rows if path} == {file.path for file in site_files(timeline, config, lambda: None)}
    assert {name for _, name in rows if name} == {export.name for export in EXPORTS}

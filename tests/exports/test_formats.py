"""All formats: the same bytes for the same input, known again as ours, and the files that a site offers."""

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from timeline.config import Config
from timeline.model import Timeline
from timeline.render.exports.downloads import site_files
from timeline.render.exports.formats import EXPORTS, Export
from timeline.render.files import File

ROOT = Path(__file__).parents[2]
# Another process, another hash seed, another locale and zone: nothing of them may show.
DIGESTS = """
import hashlib, importlib.util, inspect, json, sys
from pathlib import Path
spec = importlib.util.spec_from_file_location("made", "tests/exports/conftest.py")
made = importlib.util.module_from_spec(spec)
spec.loader.exec_module(made)
from timeline.config import Config
from timeline.render.exports.formats import EXPORTS
published = inspect.unwrap(made.published._get_wrapped_function())()
timeline = made.timeline._get_wrapped_function()(published)
config = Config(Path("/a"), Path("/a/b"), Path("/a/c"), title="Cầu")
print(json.dumps({e.name: hashlib.sha256(b"".join(e.write(timeline, config))).hexdigest() for e in EXPORTS}))
"""


@pytest.fixture(params=EXPORTS, ids=lambda export: export.name)
def export(request: pytest.FixtureRequest) -> Export:
    found: Export = request.param
    return found


def test_every_format_is_known_again_by_its_mark(timeline: Timeline, config: Config, export: Export) -> None:
    data = b"".join(export.write(timeline, config))
    assert export.mark in data[:512]
    others = [other for other in EXPORTS if other is not export]
    assert not [other.name for other in others if other.mark in data[:512]]


def test_an_empty_timeline_can_be_written(config: Config, export: Export) -> None:
    assert export.mark in b"".join(export.write(Timeline((), ()), config))[:512]


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_same_input_gives_the_same_bytes(timeline: Timeline, config: Config, seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "America/Lima", "LC_ALL": "C", "PYTHONPATH": str(ROOT)}
    found = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", DIGESTS], env=environment, cwd=ROOT, capture_output=True, check=True
    )
    here = {
        e.name: hashlib.sha256(b"".join(e.write(timeline, replace(config, title="Cầu")))).hexdigest() for e in EXPORTS
    }
    assert json.loads(found.stdout) == here


def test_hostile_words_can_be_written_in_every_format(attacked: Timeline, config: Config, export: Export) -> None:
    data = b"".join(export.write(attacked, replace(config, base_url="https://vi-du.vn/")))
    if not export.binary:
        data.decode("utf-8")


def downloads(timeline: Timeline, config: Config) -> dict[str, bytes]:
    """What the site offers, made."""
    offered = site_files(timeline, config, lambda: None)
    return {one.path: one.data if isinstance(one, File) else one.fill(one.inputs()) for one in offered}


def test_the_site_offers_its_data(timeline: Timeline, config: Config) -> None:
    files = downloads(timeline, config)
    assert sorted(files) == [
        "atom.xml",
        "data/events.csv",
        "data/events.ics",
        "data/events.json",
        "data/events.schema.json",
        "data/timelinejs.json",
        "feed.json",
    ]
    assert len(json.loads(files["data/events.json"])["events"]) == len(timeline.events)
    assert files["data/events.ics"].count(b"BEGIN:VEVENT") == len(timeline.events) - 1  # a period is no appointment
    assert len(json.loads(files["feed.json"])["items"]) == len(timeline.events) - 1


def test_feeds_of_the_site_hold_the_newest(timeline: Timeline, config: Config) -> None:
    many = tuple(replace(timeline.events[4], id=f"{number:08x}") for number in range(200))
    files = downloads(Timeline(many, ()), config)
    assert len(json.loads(files["feed.json"])["items"]) == 50
    assert files["atom.xml"].count(b"<entry>") == 50

"""Saving: whole or not at all, over our own files only."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.config import Config
from timeline.errors import TimelineError
from timeline.model import Timeline
from timeline.render.exports.formats import EXPORTS, Export
from timeline.render.exports.saving import check, save

BY_NAME = {export.name: export for export in EXPORTS}


@pytest.fixture(params=EXPORTS, ids=lambda export: export.name)
def export(request: pytest.FixtureRequest) -> Export:
    found: Export = request.param
    return found


def test_a_new_file_is_written_and_an_older_export_replaced(
    timeline: Timeline, config: Config, tmp_path: Path, export: Export
) -> None:
    path = tmp_path / "su-kien"
    save(export.write(Timeline((), ()), config), path, export)
    save(export.write(timeline, config), path, export)
    assert path.read_bytes() == b"".join(export.write(timeline, config))
    assert [file.name for file in tmp_path.iterdir()] == ["su-kien"]


def test_a_file_of_somebody_elses_stays(timeline: Timeline, config: Config, tmp_path: Path, export: Export) -> None:
    path = tmp_path / "luan-van.txt"
    path.write_text("Ba năm làm việc.", encoding="utf-8")
    with pytest.raises(TimelineError, match="was not made by"):
        save(export.write(timeline, config), path, export)
    assert path.read_text(encoding="utf-8") == "Ba năm làm việc."


def test_an_export_of_another_format_stays(timeline: Timeline, config: Config, tmp_path: Path) -> None:
    path = tmp_path / "su-kien.json"
    save(BY_NAME["json"].write(timeline, config), path, BY_NAME["json"])
    before = path.read_bytes()
    with pytest.raises(TimelineError, match="--format timelinejs"):
        save(BY_NAME["timelinejs"].write(timeline, config), path, BY_NAME["timelinejs"])
    assert path.read_bytes() == before


def test_an_empty_file_holds_nothing_to_lose(timeline: Timeline, config: Config, tmp_path: Path) -> None:
    path = tmp_path / "su-kien.csv"
    path.touch()
    save(BY_NAME["csv"].write(timeline, config), path, BY_NAME["csv"])
    assert path.stat().st_size > 0


def test_a_failure_half_way_leaves_the_old_file_whole(timeline: Timeline, config: Config, tmp_path: Path) -> None:
    export, path = BY_NAME["csv"], tmp_path / "su-kien.csv"
    save(export.write(timeline, config), path, export)
    before = path.read_bytes()

    def broken() -> Iterator[bytes]:
        yield b"x" * 100_000
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        save(broken(), path, export)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["su-kien.csv"]


def test_a_link_is_followed_and_kept(timeline: Timeline, config: Config, tmp_path: Path) -> None:
    export, real, link = BY_NAME["csv"], tmp_path / "that.csv", tmp_path / "lien-ket.csv"
    real.touch()
    link.symlink_to(real)
    save(export.write(timeline, config), link, export)
    assert link.is_symlink()
    assert real.stat().st_size > 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_permissions_are_those_of_any_new_file(timeline: Timeline, config: Config, tmp_path: Path) -> None:
    plain, path = tmp_path / "thuong.txt", tmp_path / "su-kien.csv"
    plain.touch()
    save(BY_NAME["csv"].write(timeline, config), path, BY_NAME["csv"])
    assert path.stat().st_mode == plain.stat().st_mode
    path.chmod(0o600)
    save(BY_NAME["csv"].write(timeline, config), path, BY_NAME["csv"])
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_folder_is_no_place_for_an_export(tmp_path: Path) -> None:
    with pytest.raises(TimelineError, match="is a folder"):
        check(tmp_path, BY_NAME["csv"])
    with pytest.raises(TimelineError, match="there is no folder"):
        check(tmp_path / "chua-co" / "su-kien.csv", BY_NAME["csv"])

"""Drafts kept from build to build: the same as those made anew, and made again when what they hang on changed."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from tests.made_timelines import told
from timeline import codec
from timeline.config import Editorial, TagRule
from timeline.events import drafted as stage
from timeline.events.draft.drafting import Draft, drafts_of
from timeline.model import Reading

EDITORIAL = Editorial(tags=(TagRule("giao thông", ("cầu",)),))


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []

    def noted(reading: Reading, number: int, editorial: Editorial) -> list[Draft]:
        seen.append(reading.article.path)
        return drafts_of(reading, number, editorial)

    monkeypatch.setattr("timeline.events.drafts.drafts_of", noted)
    return seen


def readings() -> list[Reading]:
    first = told()
    return [first, replace(first, article=replace(first.article, path="bai/khac.txt", title="Cầu Bến Sậy động thổ"))]


KEYS = {"bai/cau-ben-say.txt": b"one", "bai/khac.txt": b"two"}


def test_kept_drafts_are_those_made_anew(tmp_path: Path, counting: list[str]) -> None:
    made = [draft for number, reading in enumerate(readings()) for draft in drafts_of(reading, number, EDITORIAL)]
    assert made
    for _ in range(2):
        assert stage(readings(), EDITORIAL, KEYS, tmp_path) == made
    assert counting == list(KEYS)


def test_only_what_changed_is_drafted_again(tmp_path: Path, counting: list[str]) -> None:
    stage(readings(), EDITORIAL, KEYS, tmp_path)
    counting.clear()
    stage(readings(), EDITORIAL, {**KEYS, "bai/khac.txt": b"three"}, tmp_path)
    assert counting == ["bai/khac.txt"]
    stage(readings(), replace(EDITORIAL, names=("Lê Thị Hạnh",)), KEYS, tmp_path)
    assert len(counting) == 3


def test_what_has_no_key_is_not_kept(tmp_path: Path, counting: list[str]) -> None:
    for _ in range(2):
        stage(readings(), EDITORIAL, {}, tmp_path)
    assert len(counting) == 4


def test_nothing_kept_is_trusted(tmp_path: Path) -> None:
    made = stage(readings(), EDITORIAL, KEYS, tmp_path)
    (draft, *_) = made
    evil = replace(draft.event, sources=(replace(draft.event.sources[0], url="javascript:alert(1)"),))
    with pytest.raises(ValueError, match="address"):
        codec.dump(Draft, [replace(draft, event=evil)])
    with sqlite3.connect(tmp_path / ".timeline/drafts.sqlite") as database:
        database.execute("UPDATE kept SET value = replace(CAST(value AS TEXT), 'https://vi-du.vn', 'javascript:x')")
    assert stage(readings(), EDITORIAL, KEYS, tmp_path) == made

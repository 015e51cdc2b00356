"""What is made again and what is not: a print covers all that a page shows, on one core or on many."""

import threading
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

import tests.made_timelines as made
from timeline import cores
from timeline.config import Config
from timeline.errors import ThemeError
from timeline.model import Timeline
from timeline.render import Drawing, File, drawing, pages, theme
from timeline.render.files import Known
from timeline.render.prints import Prints


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return Config(tmp_path, tmp_path / "articles", tmp_path / "site")


def other(value: Any) -> Any:
    """A value of the same kind that is not the same; None where there is no simple one."""
    match value:
        case bool():
            return not value
        case Enum():
            return next((member for member in type(value) if member is not value), None)
        case str():
            return f"{value} nữa"
        case int():
            return value + 1
        case datetime() | date():
            return value + timedelta(days=1)
        case tuple():
            return value[1:] or None
    return None


def changed(value: Any) -> Iterator[Any]:
    """Every value that differs from this one in a single place."""
    if (simple := other(value)) is not None:
        yield simple
    if isinstance(value, tuple):
        for at, item in enumerate(value):
            yield from ((*value[:at], new, *value[at + 1 :]) for new in changed(item))
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            if field.name in HIDDEN:
                continue
            yield from (replace(value, **{field.name: new}) for new in changed(getattr(value, field.name)))


# What no page shows; there is much of it.
HIDDEN = ("clue", "warnings", "notices", "rule")


def small() -> Timeline:
    whole = made.bridge()
    return replace(whole, events=whole.events[:3], readings=whole.readings[:2])


def prints_and_pages(timeline: Timeline, config: Config) -> dict[str, tuple[bytes, bytes]]:
    book, prints = drawing.plan(timeline, config), Prints()
    return {
        sheet.path: (prints.of((sheet.maker, sheet.inputs())), sheet.fill(sheet.inputs()))
        for sheet in book.sheets
        if not isinstance(sheet, File)
    }


def test_no_page_changes_while_its_print_stays(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = theme.load(config)
    monkeypatch.setattr(theme, "load", lambda _: loaded)
    before = prints_and_pages(small(), config)
    seen = 0
    for timeline in list(changed(small()))[::4]:
        for path, (mark, page) in prints_and_pages(timeline, config).items():
            old = before.get(path)
            if old and old[1] != page:
                seen += 1
                assert old[0] != mark, path
    assert seen > 100


def test_all_is_known_the_second_time(config: Config) -> None:
    first = Drawing(made.bridge(), config, {})
    files = {file.path: file.data for file in first.files() if isinstance(file, File)}
    again = list(Drawing(made.bridge(), config, first.made).files())
    assert {file.path for file in again if isinstance(file, File)} == {
        path for path in files if path.startswith("static/") or path == "data/events.schema.json"
    }
    assert all(file.make() == files[file.path] for file in again if isinstance(file, Known))


@pytest.mark.parametrize("threads", [0, 1])
def test_many_processes_make_what_one_makes(config: Config, monkeypatch: pytest.MonkeyPatch, threads: int) -> None:
    one = [(file.path, file.data) for file in pages(made.many(60), config)]
    monkeypatch.setattr(drawing, "CHUNK", 8)
    monkeypatch.setattr(cores, "cores", lambda: 3)
    done = threading.Event()
    for _ in range(threads):  # beside another thread a process is not copied but started anew
        threading.Thread(target=done.wait, daemon=True).start()
    try:
        many = [(file.path, file.data) for file in Drawing(made.many(60), config, {}).files()]
    finally:
        done.set()
    assert many == one


def test_a_faulty_template_is_told_from_another_process(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    templates = config.root / "theme/templates"
    templates.mkdir(parents=True)
    (templates / "event.html").write_text("{{ nowhere.at.all }}")
    monkeypatch.setattr(drawing, "CHUNK", 4)
    monkeypatch.setattr(cores, "cores", lambda: 2)
    with pytest.raises(ThemeError, match=r"event\.html"):
        list(Drawing(made.bridge(), config, {}).files())


def test_a_rebuild_that_cannot_copy_itself_starts_no_process(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Drawing(made.many(60), config, {})
    assert list(first.files())
    monkeypatch.setattr(drawing, "CHUNK", 4)
    monkeypatch.setattr(drawing, "copies", lambda: False)
    monkeypatch.setattr(drawing, "spread", lambda *_, **__: pytest.fail("a process for pages that are known"))
    assert len(list(Drawing(made.many(60), config, first.made).files())) == first.total


def test_nothing_is_remembered_of_a_theme_that_changed_meanwhile(config: Config) -> None:
    site = Drawing(made.bridge(), config, {})
    files = site.files()
    next(files)
    (config.root / "theme").mkdir()
    (config.root / "theme/extra-head.html").write_text("<!-- -->")
    assert list(files)
    assert not site.made


def test_what_has_no_print_is_refused() -> None:
    with pytest.raises(TypeError, match="no print"):
        Prints().of([object()])


def test_prints_tell_like_values_apart() -> None:
    values = ["1", 1, True, None, "None", date(2024, 1, 29), "2024-01-29", ["2024-01-29"], {"a": 1}, [["a", 1]]]
    assert len({Prints().of(value) for value in values}) == len(values)

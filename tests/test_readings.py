"""Readings on their own: what is kept from build to build, and that nothing kept is trusted."""

import sqlite3
import subprocess
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import codec
from timeline.errors import ReadError
from timeline.model import (
    Article,
    Basis,
    Clue,
    Confidence,
    Mark,
    MarkKind,
    Mention,
    Meta,
    Modifier,
    Notice,
    Part,
    Precision,
    Published,
    PublishedFrom,
    Reading,
    Role,
    When,
)
from timeline.read import read_file
from timeline.readings import cache, gather

texts = st.text(max_size=20)
days = st.dates()
clocks = st.times().map(lambda value: value.replace(microsecond=0))
whens = st.builds(
    When,
    days,
    days,
    st.sampled_from(Precision),
    st.builds(Basis, texts, texts, anchor=st.none() | days, conflict=st.booleans()),
    modifier=st.none() | st.sampled_from(Modifier),
    part=st.none() | st.sampled_from(Part),
    time=st.none() | clocks,
    confidence=st.sampled_from(Confidence),
)
numbers = st.none() | st.integers(-3000, 3000)
clues = st.recursive(
    st.builds(Clue, day=numbers, month=numbers, year=numbers, lunar=st.booleans(), name=st.none() | texts),
    lambda inner: st.builds(Clue, day=numbers, time=st.none() | clocks, until=st.none() | inner),
    max_leaves=3,
)
mentions = st.builds(
    Mention,
    st.integers(0, 999),
    st.integers(0, 999),
    texts,
    texts,
    clues,
    whens,
    st.sampled_from(Role),
    st.none() | whens,
)
moments = st.datetimes(timezones=st.just(UTC))
published = st.builds(Published, days, st.none() | moments, st.sampled_from(PublishedFrom), texts)
addresses = st.none() | texts.map(lambda text: f"https://example.org/{text}")
articles = st.builds(
    Article,
    texts,
    texts,
    texts,
    marks=st.lists(st.builds(Mark, st.just(0), st.just(3), st.sampled_from(MarkKind))).map(tuple),
    published=st.none() | published,
    meta=st.builds(Meta, st.none() | texts, url=addresses, image=addresses, tags=st.lists(texts).map(tuple)),
    warnings=st.lists(st.builds(Notice, texts, texts, texts, numbers)).map(tuple),
)
readings = st.builds(Reading, articles, st.lists(mentions, max_size=3).map(tuple), st.just((None, "a")))


@settings(max_examples=60)
@given(st.lists(readings, max_size=3).map(tuple))
def test_readings_come_back_as_they_were(given_: tuple[Reading, ...]) -> None:
    assert codec.load(Reading, codec.dump(Reading, given_)) == given_


@pytest.mark.parametrize("data", [b"", b"5", b"[5]", b"[[1,2,3]]", b"{}", b'[[["a"],[],[]]]', b"\xff", b"[" * 100_000])
def test_what_is_not_readings_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # whichever kind: all mean "read the article again"
        codec.load(Reading, data)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "//evil.example", "data:text/html,x", "file:///etc/passwd"])
def test_an_address_that_no_reader_lets_in_is_refused(address: str) -> None:
    for article in (
        Article("a", "b", "c", marks=(Mark(0, 1, MarkKind.LINK, address),)),
        Article("a", "b", "c", meta=Meta(url=address)),
        Article("a", "b", "c", meta=Meta(image=address)),
    ):
        with pytest.raises(ValueError, match="address"):
            codec.load(Reading, codec.dump(Reading, (Reading(article, ()),)))


PASTED = """Họp lần thứ {0} bàn cách cứu vườn dừa

Thứ ba, 12/03/2024 08:15

Sáng {0}/3, hội nghị bàn việc chống hạn cho vườn dừa.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    for day in range(1, 6):
        (tmp_path / f"articles/{day}.txt").write_text(PASTED.format(day), encoding="utf-8")
    return tmp_path


class Counting:
    """Reads files, and remembers which."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.names: list[str] = []
        monkeypatch.setattr("timeline.readings.gathering.read_file", self)

    def __call__(self, path: Path, root: Path) -> list[Article]:
        self.names.append(path.name)
        return read_file(path, root)


def test_only_what_changed_is_read_again(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counting = Counting(monkeypatch)
    first = gather(project / "articles", project)
    assert counting.names == ["1.txt", "2.txt", "3.txt", "4.txt", "5.txt"]
    counting.names.clear()
    assert gather(project / "articles", project) == first
    assert counting.names == []
    (project / "articles/3.txt").write_text(PASTED.format(9), encoding="utf-8")
    (project / "articles/4.txt").unlink()
    second = gather(project / "articles", project)
    assert counting.names == ["3.txt"]
    assert [r.article.title for r in second.readings] == [
        f"Họp lần thứ {n} bàn cách cứu vườn dừa" for n in (1, 2, 9, 5)
    ]


def test_what_is_no_longer_there_is_forgotten(project: Path) -> None:
    gather(project / "articles", project)
    for file in (project / "articles").glob("[1-4].txt"):
        file.unlink()
    gather(project / "articles", project)
    with sqlite3.connect(project / ".timeline/readings.sqlite") as database:
        assert database.execute("SELECT count(*) FROM kept").fetchone() == (1,)


def test_the_cache_keeps_itself_out_of_git(project: Path) -> None:
    gather(project / "articles", project)
    subprocess.run(["git", "init", "-q", str(project)], check=True)
    status = subprocess.run(["git", "status", "--porcelain"], cwd=project, capture_output=True, check=True).stdout
    assert status == b"?? articles/\n"


@pytest.mark.parametrize("damage", [b"", b"not a database, by far" * 100, b"SQLite format 3\0" + b"\0" * 2000])
def test_a_damaged_cache_is_made_anew(project: Path, damage: bytes) -> None:
    first = gather(project / "articles", project)
    (project / ".timeline/readings.sqlite").write_bytes(damage)
    assert gather(project / "articles", project) == first
    assert gather(project / "articles", project) == first


def test_a_false_reading_in_the_cache_is_read_again(project: Path) -> None:
    first = gather(project / "articles", project)
    with sqlite3.connect(project / ".timeline/readings.sqlite") as database:
        database.execute("UPDATE kept SET value = ?", (b'[["x"]]',))
    assert gather(project / "articles", project) == first


def test_a_file_in_the_cache_s_place_is_no_obstacle(project: Path) -> None:
    (project / ".timeline").write_bytes(b"mine")
    assert len(gather(project / "articles", project).readings) == 5
    assert (project / ".timeline").read_bytes() == b"mine"


def test_several_processes_find_what_one_finds(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = gather(project / "articles", project)
    (project / ".timeline/readings.sqlite").unlink()
    monkeypatch.setattr("timeline.readings.gathering.CHUNK", 1)
    assert gather(project / "articles", project) == one


def test_no_processes_to_be_had_is_no_obstacle(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError("no semaphores here")

    monkeypatch.setattr("timeline.readings.gathering.CHUNK", 1)
    monkeypatch.setattr("timeline.cores.ProcessPoolExecutor", refused)
    assert len(gather(project / "articles", project).readings) == 5


def test_a_file_that_fails_is_one_notice_with_its_name(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(path: Path, _root: Path) -> list[Article]:
        if path.name == "2.txt":
            raise ReadError("hỏng", "broken")
        if path.name == "3.txt":
            raise ZeroDivisionError("ours")
        return [Article(path.name, path.name, "Không có ngày nào.")]

    monkeypatch.delenv("TIMELINE_DEBUG", raising=False)
    monkeypatch.setattr("timeline.readings.gathering.read_file", failing)
    found = gather(project / "articles", project)
    assert [r.article.path for r in found.readings] == ["1.txt", "4.txt", "5.txt"]
    assert [(n.path, n.vi[:6]) for n in found.notices] == [("articles/2.txt", "hỏng"), ("articles/3.txt", "timeli")]
    assert "ZeroDivisionError: ours" in found.notices[1].en


def test_what_was_saved_while_it_was_read_is_not_kept(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def saving(path: Path, root: Path) -> list[Article]:
        if path.name == "2.txt":
            path.write_text(PASTED.format(77), encoding="utf-8")
        return read_file(path, root)

    before = (project / "articles/2.txt").read_text(encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr("timeline.readings.gathering.read_file", saving)
        gather(project / "articles", project)
    (project / "articles/2.txt").write_text(before, encoding="utf-8")
    titles = [reading.article.title for reading in gather(project / "articles", project).readings]
    assert not any("77" in title for title in titles)


def test_the_key_follows_path_and_bytes() -> None:
    keys = {cache.key("a", b"x"), cache.key("b", b"x"), cache.key("a", b"y"), cache.key("a", b"x")}
    assert len(keys) == 3

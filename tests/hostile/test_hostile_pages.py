"""Hostile words through every page: the pages keep the shape that harmless words give them."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

import pytest
from lxml import etree

from tests import made_timelines as made
from tests.hostile.checks import BELOW, CHECKS, documents
from tests.made_hostile import HOSTILE, attacked
from timeline.config import Config
from timeline.model import Timeline
from timeline.render import File, pages, publish

CALM = "Lời bình thường"
SHAPES = {"bridge": made.bridge, "many": lambda: made.many(320, years=1)}


def build(timeline: Timeline, root: Path) -> dict[str, bytes]:
    config = Config(root, root / "articles", root / "site", base_url=f"https://vi-du.vn{BELOW}")
    return {file.path: file.data for file in pages(timeline, config)}


def shapes(site: Mapping[str, bytes]) -> Counter[tuple[str, str]]:
    """Count the pages of each folder by shape: elements and names of attributes in order, without any text."""
    found: Counter[tuple[str, str]] = Counter()
    for path, page in documents(site).items():
        shape = " ".join(f"{e.tag}[{','.join(sorted(e.attrib))}]" for e in page.iter(etree.Element))
        # A line break within words is one on the page too, and harmless.
        found[str(PurePosixPath(path).parent), re.sub(r" ?\bbr\[\]", "", shape)] += 1
    return found


@pytest.fixture(scope="module", params=["bridge", pytest.param("many", marks=pytest.mark.slow)])
def shape(request: pytest.FixtureRequest) -> Timeline:
    return SHAPES[request.param]()


@pytest.fixture(scope="module")
def calm(shape: Timeline, tmp_path_factory: pytest.TempPathFactory) -> Counter[tuple[str, str]]:
    return shapes(build(attacked(shape, CALM), tmp_path_factory.mktemp("calm")))


@pytest.fixture(scope="module", params=HOSTILE, ids=lambda text: ascii(text[:24]))
def site(
    request: pytest.FixtureRequest, shape: Timeline, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, bytes]:
    return build(attacked(shape, request.param), tmp_path_factory.mktemp("site"))


def test_pages_keep_their_shape(site: Mapping[str, bytes], calm: Counter[tuple[str, str]]) -> None:
    found = shapes(site)
    assert not {page[0]: page[1][:3000] for page in found - calm}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_site_is_sound(site: Mapping[str, bytes], check: Callable[[Mapping[str, bytes]], None]) -> None:
    check(site)


@pytest.mark.parametrize("words", ["../../../thoat", "..\\..\\thoat", "/tmp/thoat", "CON", "con.html", "a" * 3000, ""])
def test_a_title_never_leaves_the_site_s_folder(words: str, tmp_path: Path) -> None:
    config = Config(tmp_path, tmp_path / "articles", tmp_path / "site")
    publish(pages(attacked(made.bridge(), words), config), config.output)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site"]


@pytest.mark.parametrize(
    "path",
    [
        "../x",
        "a/../../x",
        "/x",
        "a\\x",
        "C:/x",
        "C:x",
        ".ssh/x",
        "a/.git/x",
        "",
        "a//x",
        "a\x00",
        "nul",
        "a/con.html",
        "x:y",
    ],
)
def test_a_file_refuses_a_path_that_leads_astray(path: str) -> None:
    with pytest.raises(ValueError, match="not a path inside a site"):
        File(path, b"")

"""Hostile words through every page: the pages keep the shape that harmless words give them."""

import json
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest
from lxml import etree, html

from tests import made_timelines as made
from tests.made_hostile import HOSTILE, attacked
from timeline.config import Config
from timeline.model import Timeline
from timeline.render import File, pages, publish

CALM = "Lời bình thường"
SHAPES = {"bridge": made.bridge, "many": lambda: made.many(320, years=1)}
RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}
# Elements that the words of an article may bring with them: none.
ACTIVE = {"iframe", "object", "embed", "form", "input", "base", "style", "img", "math", "template", "noscript"}


def build(timeline: Timeline, root: Path) -> dict[str, bytes]:
    config = Config(root, root / "articles", root / "site", base_url="https://vi-du.vn/du-an/")
    return {file.path: file.data for file in pages(timeline, config)}


def documents(site: Mapping[str, bytes]) -> dict[str, html.HtmlElement]:
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    return {path: html.fromstring(data, parser=parser) for path, data in site.items() if path.endswith(".html")}


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


def test_nothing_on_a_page_runs_but_our_own_scripts(site: Mapping[str, bytes]) -> None:
    for path, page in documents(site).items():
        for element in page.iter(etree.Element):
            ours = element.tag == "input" and element.get("id") == "q"  # the search field
            assert ours or element.tag not in ACTIVE, path
            assert not [name for name in element.attrib if name.startswith("on") or name in ("style", "srcdoc")], path
        for script in page.iter("script"):
            assert script.get("type") == "application/ld+json" or (script.get("src") and not script.text), path
            if not script.get("src"):
                json.loads(script.text or "")
    assert {
        script.get("src", "").lstrip("./").split("/")[0]
        for p in documents(site).values()
        for script in p.iter("script")
    } <= {
        "static",
        "data",
        "",
    }


def test_every_address_is_a_page_of_the_site_or_of_the_web(site: Mapping[str, bytes]) -> None:
    for path, page in documents(site).items():
        for element in page.iter(etree.Element):
            for name in ("href", "src", "action", "poster", "data", "xlink:href"):
                address = element.get(name)
                if address is None:
                    continue
                parts = urlsplit(address)
                assert parts.scheme in ("", "http", "https"), (path, address)
                if not parts.scheme and parts.path:
                    assert not parts.netloc, (path, address)
                    at = PurePosixPath(path).parent / unquote(parts.path)
                    assert _resolved(at) in site, (path, address)


def test_every_file_has_a_name_that_any_disk_takes(site: Mapping[str, bytes]) -> None:
    for path in site:
        for part in PurePosixPath(path).parts:
            assert re.fullmatch(r"[a-zA-Z0-9][a-zA-Z0-9._-]*", part), path
            assert part.split(".")[0].lower() not in RESERVED, path
            assert len(part) <= 120, path
            assert not part.endswith("."), path
    assert len({path.lower() for path in site}) == len(site)


def test_pages_hold_no_character_that_hides_or_reorders(site: Mapping[str, bytes]) -> None:
    for path, data in site.items():
        if not path.startswith("static/"):
            text = data.decode("utf-8")
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]", text), (
                path
            )


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


def _resolved(path: PurePosixPath) -> str:
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)

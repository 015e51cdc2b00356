"""The timeline in one file: everything in it, nothing beside it, and no more allowed than it needs."""

import base64
import hashlib
import re
from pathlib import Path

import pytest
from lxml import html

from tests import made_timelines as made
from timeline.config import Config
from timeline.render import single


@pytest.fixture
def text(tmp_path: Path) -> str:
    config = Config(tmp_path, tmp_path / "articles", tmp_path / "site", title="Cầu Bến Sậy")
    return b"".join(single.write(made.bridge(), config)).decode("utf-8")


def test_it_holds_every_event_and_its_reasons(text: str) -> None:
    page = html.document_fromstring(text)
    assert {a.get("id") for a in page.iter("article")} == {e.id for e in made.bridge().events}
    assert "Chiều 29/1" in page.xpath("//article[@id='dong-tho']//mark/text()")
    assert text.index(single.MARK) < 512


def test_it_needs_nothing_beside_it(text: str) -> None:
    page = html.document_fromstring(text)
    assert not page.xpath("//script | //link | //img | //iframe")
    assert {a for a in page.xpath("//@href") if not a.startswith("https://vi-du.vn/")} == set()
    assert text.count("data:font/woff2") == 2  # each face once, though a server's pages know it by two names
    assert not [u for u in re.findall(r"url\(\"?([^)\"]{0,20})", text) if not u.startswith("data:font/woff2")]


def test_its_policy_lets_in_its_own_style_and_nothing_else(text: str) -> None:
    style = re.search("<style>(.*?)</style>", text, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'; font-src data:;" in text


def test_the_embed_page_opens_its_links_in_the_whole_window(tmp_path: Path) -> None:
    from timeline.render import pages

    config = Config(tmp_path, tmp_path / "articles", tmp_path / "site")
    found = {f.path: f.data for f in pages(made.many(40), config)}
    links = html.document_fromstring(found["embed.html"].decode()).xpath("//a")
    assert 2 < len(links) <= 13
    assert {a.get("target") for a in links} == {"_top"}

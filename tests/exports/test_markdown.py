"""Markdown, read back by three readers that disagree on nearly everything else."""

import re
from collections.abc import Callable
from dataclasses import replace

import markdown
import mistune
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from timeline.config import Config
from timeline.model import Timeline
from timeline.render.exports.markdown_text import text, write
from timeline.render.plain import one_line

READERS: dict[str, Callable[[str], str]] = {
    "python-markdown": lambda source: markdown.markdown(
        source, extensions=["extra", "sane_lists", "toc", "admonition"]
    ),
    "commonmark": MarkdownIt("commonmark").render,
    "gfm": MarkdownIt("commonmark").enable(["table", "strikethrough"]).render,
    "mistune": lambda source: str(
        mistune.create_markdown(
            escape=False, plugins=["strikethrough", "table", "footnotes", "math", "superscript", "mark"]
        )(source)
    ),
}
OURS = {"div", "h1", "h2", "ul", "li", "p", "strong", "br", "blockquote", "a"}


@pytest.fixture(params=READERS)
def reader(request: pytest.FixtureRequest) -> Callable[[str], str]:
    return READERS[request.param]


def page(reader: Callable[[str], str], source: bytes) -> html.HtmlElement:
    return html.fragment_fromstring(reader(source.decode("utf-8")), create_parent="div")


def test_a_reader_sees_years_and_events(timeline: Timeline, config: Config, reader: Callable[[str], str]) -> None:
    found = page(reader, b"".join(write(timeline, replace(config, base_url="https://vi-du.vn/"))))
    assert [h.text_content() for h in found.iter("h2")] == ["938", "1930", "2020", "2023", "2024", "2025"]
    assert len(found.xpath(".//li[p/strong or strong]")) == len(timeline.events)
    assert len(found.xpath(".//li/blockquote")) == len(timeline.events)
    assert len(found.xpath(".//li//li")) == 2
    assert "https://vi-du.vn/a?b=1&c=2" in [a.get("href") for a in found.iter("a")]


def test_hostile_words_are_no_markup(
    attacked: Timeline, config: Config, reader: Callable[[str], str], hostile: str
) -> None:
    found = page(reader, b"".join(write(attacked, config)))
    assert {element.tag for element in found.iter() if isinstance(element.tag, str)} <= OURS - {"a"}
    shown = re.sub(r"\s+", " ", found.text_content())
    assert re.sub(r"\s+", " ", one_line(hostile)) in shown


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Cầu mới, dài 1.200 m (giai đoạn 1).", "Cầu mới, dài 1.200 m (giai đoạn 1)."),
        ("1. Khởi công", "1\\. Khởi công"),
        ("- gạch đầu dòng", "\\- gạch đầu dòng"),
        ("# 1", "\\# 1"),
        ("{{ site }}", "\\{\\{ site \\}\\}"),
        ("R&D <b>", "R&amp;D &lt;b&gt;"),
    ],
)
def test_only_what_is_markup_is_escaped(words: str, source: str) -> None:
    assert text(words) == source


@given(st.text(st.sampled_from("ab \\`*_{}[]()<>#+-.!|~^$=:&\"'/1\n"), max_size=30))
def test_any_words_stay_words(words: str) -> None:
    for read in READERS.values():
        found = html.fragment_fromstring(read(f"- **x**  \n    {text(words)}\n"), create_parent="div")
        assert {element.tag for element in found.iter()} <= {"div", "ul", "li", "p", "strong", "br"}

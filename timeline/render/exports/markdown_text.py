"""Timeline to Markdown: a section for each year, a paragraph for each event; words of articles never become markup."""

import re
from collections.abc import Iterator
from itertools import groupby

from timeline.config import Config
from timeline.model import Event, Source, Timeline
from timeline.render.exports import told
from timeline.render.plain import one_line, web_address
from timeline.when import text as when_text

MARK = "<!-- timeline export -->"
# A backslash where every Markdown reader knows it, a character reference where only some do (tables, mathematics,
# struck-out text). Braces also keep template languages of site generators from reading `{{` and `{%`.
_ESCAPES = str.maketrans(
    {c: f"\\{c}" for c in "\\`*_{}[]"} | {c: f"&#{ord(c)};" for c in "|~$^="} | {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
)
# What begins a list, a heading, a definition or a note, when it stands first.
_OPENING = re.compile(r"^(\d*)([-+#!.):])")


def write(timeline: Timeline, config: Config) -> Iterator[bytes]:
    """Yield the document: the title, then year by year."""
    yield f"{MARK}\n\n# {text(config.title)}\n".encode()
    if config.description:
        yield f"\n{text(config.description)}\n".encode()
    for year, events in groupby(timeline.events, key=lambda event: event.when.earliest.year):
        yield f"\n## {year}\n".encode()
        for event in events:
            yield "".join(_entry(event, config)).encode("utf-8")


def text(words: str) -> str:
    """Return words so that any Markdown reader shows them as they stand, on one line."""
    return _OPENING.sub(_escaped_opening, one_line(words).translate(_ESCAPES))


def _escaped_opening(found: re.Match[str]) -> str:
    return f"{found[1]}&#58;" if found[2] == ":" else f"{found[1]}\\{found[2]}"


def _entry(event: Event, config: Config) -> Iterator[str]:
    """Yield a list item and its paragraphs."""
    address = told.page(event, config)
    title = f"[{text(event.title)}](<{address}>)" if address else text(event.title)
    yield f"\n- **{text(when_text.long(event.when, config.language))}**  \n    {title}\n"
    if event.summary:
        yield f"\n    > {text(event.summary)}\n"
    if event.sources:
        yield "\n" + "\n".join(f"    - {_source(source, config)}" for source in event.sources) + "\n"


def _source(source: Source, config: Config) -> str:
    address = web_address(source.url)
    title = f"[{text(source.title)}](<{address}>)" if address else text(source.title)
    day = when_text.day(source.published.day, config.language) if source.published else ""
    return ", ".join(filter(None, (title, day)))

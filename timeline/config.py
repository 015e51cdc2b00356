"""`timeline.toml` (or `[tool.timeline]` in pyproject.toml) to `Config`, checked once."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TagRule:
    """A tag and the words that give it: an event whose title or quotes hold one of them gets the tag."""

    tag: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """How events are told: rules for tags, names to recognise, the file of corrections (None: none)."""

    tags: tuple[TagRule, ...] = ()
    names: tuple[str, ...] = ()
    edits: Path | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """A project's settings. Every path is absolute; `base_url` ends in a slash or is empty."""

    root: Path
    articles: Path
    output: Path
    title: str = "Dòng thời gian"
    description: str = ""
    language: str = "vi"
    theme: str = "default"
    base_url: str = ""
    telling: Telling = Telling()

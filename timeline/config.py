"""`timeline.toml` (or `[tool.timeline]` in pyproject.toml) to `Config`, checked once."""

from dataclasses import dataclass
from pathlib import Path


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

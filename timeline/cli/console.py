"""Words to the terminal: messages in one or both languages, JSON lines, columns that align in Vietnamese."""

import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from timeline.errors import TimelineError

if TYPE_CHECKING:
    from timeline.model import Notice

LANGUAGE_VARIABLE = "TIMELINE_LANG"

_spoken: list[str] = ["vi", "en"]


def speak(language: str | None) -> None:
    """Speak `language` ("vi" or "en") from here on; anything else means Vietnamese with English beside."""
    _spoken[:] = [language] if language in ("vi", "en") else ["vi", "en"]


def use_utf8() -> None:
    """Write UTF-8 whatever the locale says; a file name that is no UTF-8 comes out as an escape, not as a crash."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def words(vi: str, en: str, *, between: str = " · ") -> str:
    """The text in the language spoken; both, with `between` between them, where neither was chosen."""
    texts = {"vi": vi, "en": en}
    return between.join(dict.fromkeys(texts[language] for language in _spoken))


def one(vi: str, en: str) -> str:
    """The text in one language only: the one chosen, else Vietnamese."""
    return en if _spoken == ["en"] else vi


def say(vi: str, en: str, *, error: bool = False) -> None:
    """Print a message to the person: a line in each language spoken."""
    print(words(vi, en, between="\n"), file=sys.stderr if error else sys.stdout)


def show_error(error: TimelineError) -> None:
    """Print what went wrong, to standard error."""
    say(f"Lỗi: {error.vi}", f"Error: {error.en}", error=True)


def show_notice(notice: "Notice") -> None:
    """Print a warning, or what is only to be known, with its file and line, to standard error."""
    place = notice.path + (f":{notice.line}" if notice.line else "")
    vi, en = (
        f"{place}: {text}" if place and not text.startswith(notice.path) else text for text in (notice.vi, notice.en)
    )
    say(*((f"Cho biết: {vi}", f"Note: {en}") if notice.minor else (f"Lưu ý: {vi}", f"Notice: {en}")), error=True)


def show_json(value: Mapping[str, object]) -> None:
    """Print one JSON line."""
    print(json.dumps(value, ensure_ascii=False))


def columns(rows: Iterable[Sequence[str]]) -> list[str]:
    """Lay rows of equal length out in columns, two spaces apart."""
    table = list(rows)
    widths = [max(width(row[i]) for row in table) for i in range(len(table[0]))] if table else []
    return [
        "  ".join(cell + " " * (w - width(cell)) for cell, w in zip(row, widths, strict=True)).rstrip() for row in table
    ]


def width(text: str) -> int:
    """How many columns of a terminal the text takes: a combining mark takes none, a wide letter two."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )

"""Words that try to break out of where they stand, and timelines with such words in every field of an article."""

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TypeVar

from timeline.model import Timeline

T = TypeVar("T")

# What an article may hold to break out of a format; each stands in every field in turn.
HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "[bấm vào đây](javascript:alert(1))",
    "![ảnh](x) <https://vi-du.vn> `mã` *nghiêng* _gạch_ ~~xóa~~ | ô | $x$",
    "# Đề mục\n\n- mục\n1. một\n> trích\n---\n    mã",
    '=HYPERLINK("http://vi-du.vn","bấm")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "  =1+1",
    "a;=1+1",
    "=1+1",
    "BEGIN:VEVENT\r\nEND:VCALENDAR\r\nX:1",
    "a\x00b\x0bc\x1fd\x7fe\x85f\ufffeg\ud800h",
    "\u202eđảo chiều\u202c",
    "a\u2028b\u2029c",
    "]]><!-- --><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "../../../etc/passwd",
    "CON",
    "'); DROP TABLE events; --",
    "dài " * 4_000,
    "\\",
    "$(touch x) `touch x` %COMSPEC%",
)

# What is made by us and never from the words of an article: ids, and what the events stage makes an address of.
_OURS = {"id", "slug", "aliases", "event_ids", "field", "about", "lunar"}
# The same article must keep the same name wherever it is named.
_PATHS = {"path", "article", "articles"}


def attacked(timeline: Timeline, words: str) -> Timeline:
    """Put the words in the place of every text, before every path, and after every article's text."""
    return _spoilt(timeline, words, "")


def _spoilt(value: T, words: str, name: str) -> T:
    if name in _OURS or isinstance(value, Enum):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        changed = {field.name: _spoilt(getattr(value, field.name), words, field.name) for field in fields(value)}
        # An article's offsets still hold: the words come after its text, as one paragraph more.
        if "blocks" in changed:
            changed["text"] = f"{value.text}\n\n{words.replace(chr(10) * 2, chr(10))}"  # type: ignore[attr-defined]
        return replace(value, **changed)  # type: ignore[type-var]
    if isinstance(value, tuple):
        return type(value)(_spoilt(item, words, name) for item in value)  # type: ignore[call-overload,no-any-return]
    if isinstance(value, str):
        return f"{words}/{value}" if name in _PATHS else words  # type: ignore[return-value]
    return value

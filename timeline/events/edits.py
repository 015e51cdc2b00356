"""`edits.toml`, the editor's corrections written by hand, to checked `Edits`."""

import difflib
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

from timeline.errors import ConfigError
from timeline.events.edtf import parse
from timeline.model import EventKind, Part

Value = object


@dataclass(frozen=True, slots=True)
class Target:
    """How a correction names its event: by id, address or alias; by an article and a date's words in it; by title."""

    event: str = ""
    article: str = ""
    phrase: str = ""
    was: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """Fields of one event to set. `line` is where the correction begins, from 1."""

    line: int
    target: Target
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Merge:
    """Events that are one happening."""

    line: int
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """Articles (paths) that tell of another happening than the event they were put to."""

    line: int
    target: Target
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Addition:
    """An event written by hand."""

    line: int
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edits:
    """All corrections of a project, each kind in the order of the file; `path` is the file's name for messages."""

    path: str = ""
    changes: tuple[Change, ...] = ()
    merges: tuple[Merge, ...] = ()
    splits: tuple[Split, ...] = ()
    additions: tuple[Addition, ...] = ()


def load(path: Path | None) -> Edits:
    """Read a file of corrections; none gives none. Raises ConfigError with the line of what is wrong."""
    if path is None:
        return Edits()
    try:
        text = path.read_text(encoding="utf-8-sig")
        tables = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(
            f"{path.name}: không đọc được: {error}. Hãy sửa tệp; chưa sửa chữa nào được áp dụng.",
            f"{path.name}: cannot be read: {error}. Mend the file; no correction was applied.",
        ) from error
    return _Reader(path.name, text.splitlines()).edits(tables)


# What each kind of correction may say, and what it must.
_NAMES = ("event", "article", "phrase", "was")
_FIELDS = ("date", "part", "time", "title", "summary", "kind", "places", "tags", "note")
_KEYS = {
    "change": (*_NAMES, *_FIELDS, "pin", "hide", "quiet", "checked", "why"),
    "merge": ("events", "why"),
    "split": (*_NAMES, "articles", "why"),
    "add": (*_FIELDS, "pin", "sources", "why"),
}
_SOURCE_KEYS = ("article", "title", "url", "quote", "phrase", "published")


@dataclass(frozen=True, slots=True)
class _Reader:
    """A file of corrections as it stands: its name and its lines, for messages."""

    name: str
    lines: Sequence[str]

    def edits(self, tables: Mapping[str, Value]) -> Edits:
        for key, value in tables.items():
            if key not in _KEYS or not isinstance(value, list):
                raise self.fault(self._line_of(key, 0), *_unknown(key, [f"[[{name}]]" for name in _KEYS]))
        rows = {kind: self._rows(kind, tables.get(kind, [])) for kind in _KEYS}
        return Edits(
            self.name,
            tuple(self._change(line, row) for line, row in rows["change"]),
            tuple(self._merge(line, row) for line, row in rows["merge"]),
            tuple(self._split(line, row) for line, row in rows["split"]),
            tuple(self._addition(line, row) for line, row in rows["add"]),
        )

    def fault(self, line: int, vi: str, en: str) -> ConfigError:
        return ConfigError(f"{self.name}:{line}: {vi}", f"{self.name}:{line}: {en}")

    def _line_of(self, kind: str, number: int) -> int:
        """The line of the table's header, from 1; 1 where it is written otherwise."""
        header = re.compile(rf"\s*\[\[\s*{re.escape(kind)}\s*\]\]|\s*\[?\s*{re.escape(kind)}\s*[\]=.]")
        found = [row for row, line in enumerate(self.lines, 1) if header.match(line)]
        return found[number] if number < len(found) else 1

    def _rows(self, kind: str, tables: Value) -> list[tuple[int, dict[str, Value]]]:
        """The tables of a kind with their lines, every key known."""
        assert isinstance(tables, list)
        rows = []
        for number, table in enumerate(tables):
            line = self._line_of(kind, number)
            if not isinstance(table, dict):
                raise self.fault(line, f"“{kind}” phải viết là [[{kind}]].", f"“{kind}” must be written [[{kind}]].")
            for key in table:
                if key not in _KEYS[kind]:
                    raise self.fault(line, *_unknown(key, _KEYS[kind]))
            rows.append((line, table))
        return rows

    def _change(self, line: int, row: Mapping[str, Value]) -> Change:
        values = {key: self._value(line, key, value) for key, value in row.items() if key not in (*_NAMES, "why")}
        if not values:
            vi = "không sửa gì. Hãy thêm một mục như title, date, hide hoặc note."
            raise self.fault(line, vi, "changes nothing. Add a key such as title, date, hide or note.")
        return Change(line, self._target(line, row), values)

    def _merge(self, line: int, row: Mapping[str, Value]) -> Merge:
        names = self._value(line, "events", row.get("events"))
        assert isinstance(names, tuple)
        if len(names) < 2:
            raise self.fault(line, "“events” cần ít nhất hai sự kiện.", "“events” needs two events at least.")
        return Merge(line, tuple(Target(event=name) for name in names))

    def _split(self, line: int, row: Mapping[str, Value]) -> Split:
        articles = self._value(line, "articles", row.get("articles"))
        assert isinstance(articles, tuple)
        return Split(line, self._target(line, row), articles)

    def _addition(self, line: int, row: Mapping[str, Value]) -> Addition:
        for key in ("date", "title"):
            if key not in row:
                raise self.fault(line, f"sự kiện thêm vào phải có “{key}”.", f"an added event must have “{key}”.")
        return Addition(line, {key: self._value(line, key, value) for key, value in row.items() if key != "why"})

    def _target(self, line: int, row: Mapping[str, Value]) -> Target:
        names = {key: str(self._value(line, key, row[key])) for key in _NAMES if key in row}
        if not names.get("event") and not (names.get("article") and names.get("phrase")):
            raise self.fault(
                line,
                "chưa nói là sự kiện nào. Hãy ghi event = mã hoặc địa chỉ trang của sự kiện, hoặc article và phrase.",
                "does not say which event. Give event = its id or its page's address, or article and phrase.",
            )
        return Target(**names)

    def _value(self, line: int, key: str, value: Value) -> Value:
        """Check one value; a date becomes a `When`, a list a tuple."""
        try:
            return _READERS[key](value)
        except (ValueError, TypeError):
            vi, en = _WANTED.get(key, _WANTED[""])
            raise self.fault(line, f"“{key}” phải là {vi}.", f"“{key}” must be {en}.") from None


def _text(value: Value) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError
    return " ".join(value.split())


def _texts(value: Value) -> tuple[str, ...]:
    if isinstance(value, str):
        return (_text(value),)
    if not isinstance(value, list):
        raise TypeError
    return tuple(_text(one) for one in value)


def _flag(value: Value) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _date(value: Value) -> Value:
    if isinstance(value, datetime):
        return parse(value.date().isoformat())
    return parse(value.isoformat() if isinstance(value, date) else _text(value))


def _clock(value: Value) -> time:
    return value if isinstance(value, time) else time.fromisoformat(_text(value))


def _sources(value: Value) -> tuple[dict[str, str], ...]:
    rows = [value] if isinstance(value, dict) else value
    if not isinstance(rows, list) or not all(isinstance(row, dict) and set(row) <= set(_SOURCE_KEYS) for row in rows):
        raise TypeError
    out = tuple({key: _text(str(text)) for key, text in row.items()} for row in rows)
    for row in out:
        if "published" in row:
            date.fromisoformat(row["published"])
        if not row.get("url", "https://").startswith(("http://", "https://")):
            raise ValueError
    return out


_LISTS = ("places", "tags", "events", "articles")
_READERS: dict[str, Callable[[Value], Value]] = {
    **dict.fromkeys((*_NAMES, "title", "summary", "note", "why"), _text),
    **dict.fromkeys(("places", "tags", "events", "articles"), _texts),
    **dict.fromkeys(("pin", "hide", "quiet", "checked"), _flag),
    "date": _date,
    "time": _clock,
    "part": lambda value: Part(_text(value)),
    "kind": lambda value: EventKind(_text(value)),
    "sources": _sources,
}
_PARTS, _EVENT_KINDS = ", ".join(Part), ", ".join(EventKind)
_WANTED = {
    "": ('một chuỗi trong dấu nháy thẳng, như "abc"', 'a string in straight quotes, such as "abc"'),
    "date": (
        'một ngày như "2024-01-29", một tháng "2024-03", một năm "2024" hoặc một khoảng "2022/2025"',
        'a day such as "2024-01-29", a month "2024-03", a year "2024" or an interval "2022/2025"',
    ),
    "time": ('một giờ như "08:30"', 'a time such as "08:30"'),
    "part": (f"một trong: {_PARTS}", f"one of: {_PARTS}"),
    "kind": (f"một trong: {_EVENT_KINDS}", f"one of: {_EVENT_KINDS}"),
    **dict.fromkeys(("pin", "hide", "quiet", "checked"), ("true hoặc false", "true or false")),
    **dict.fromkeys(
        ("places", "tags", "events", "articles"), ('danh sách như ["a", "b"]', 'a list such as ["a", "b"]')
    ),
    "sources": (
        "một bảng (hoặc danh sách bảng) gồm article, title, url, quote, phrase, published (ngày ISO)",
        "a table (or a list of tables) of article, title, url, quote, phrase, published (an ISO date)",
    ),
}


def _unknown(key: str, known: Sequence[str]) -> tuple[str, str]:
    near = difflib.get_close_matches(key, known, n=1, cutoff=0.5)
    names = ", ".join(known)
    vi = f"Có phải bạn muốn viết “{near[0]}”?" if near else f"Có thể dùng: {names}."
    en = f"Did you mean “{near[0]}”?" if near else f"Known are: {names}."
    return f"không có mục “{key}”. {vi}", f"there is no “{key}”. {en}"

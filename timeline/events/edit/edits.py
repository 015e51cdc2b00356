"""`edits.toml`, the editor's corrections written by hand, to checked `Edits`."""

import difflib
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from timeline import syntax
from timeline.errors import ConfigError
from timeline.events.edit.values import NAMES, READERS, WANTED, Value


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
class Apart:
    """Events that are so many happenings, however alike they are told."""

    line: int
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Events that follow one story, and its name; a thread that was found under this name gets them too."""

    line: int
    title: str
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
    aparts: tuple[Apart, ...] = ()
    stories: tuple[Story, ...] = ()
    splits: tuple[Split, ...] = ()
    additions: tuple[Addition, ...] = ()


def load(path: Path | None) -> Edits:
    """Read a file of corrections; none gives none. Raises ConfigError with the line of what is wrong."""
    if path is None:
        return Edits()
    try:
        text = path.read_text(encoding="utf-8-sig")
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        fault = syntax.told(error, text)
        place = f"{path.name}:{fault.line}" if fault.line else path.name
        raise ConfigError(
            f"{place}: sai cú pháp TOML: {fault.vi}. Hãy sửa tệp; chưa sửa chữa nào được áp dụng.",
            f"{place}: this is not TOML: {fault.en}. Mend the file; no correction was applied.",
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"{path.name}: không đọc được: {error}. Hãy sửa tệp; chưa sửa chữa nào được áp dụng.",
            f"{path.name}: cannot be read: {error}. Mend the file; no correction was applied.",
        ) from error
    return _Reader(path.name, text.splitlines()).edits(tables)


# What each kind of correction may say, and what it must.
_FIELDS = ("date", "part", "time", "title", "summary", "kind", "places", "tags", "note")
_KEYS = {
    "change": (*NAMES, *_FIELDS, "pin", "hide", "quiet", "checked", "why"),
    "merge": ("events", "why"),
    "apart": ("events", "why"),
    "thread": ("title", "events", "why"),
    "split": (*NAMES, "articles", "why"),
    "add": (*_FIELDS, "pin", "sources", "why"),
}


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
            tuple(Merge(line, self._targets(line, row)) for line, row in rows["merge"]),
            tuple(Apart(line, self._targets(line, row)) for line, row in rows["apart"]),
            tuple(self._story(line, row) for line, row in rows["thread"]),
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
        values = {key: self._value(line, key, value) for key, value in row.items() if key not in (*NAMES, "why")}
        if not values:
            vi = "không sửa gì. Hãy thêm một mục như title, date, hide hoặc note."
            raise self.fault(line, vi, "changes nothing. Add a key such as title, date, hide or note.")
        return Change(line, self._target(line, row), values)

    def _story(self, line: int, row: Mapping[str, Value]) -> Story:
        return Story(line, str(self._value(line, "title", row.get("title"))), self._targets(line, row, least=1))

    def _split(self, line: int, row: Mapping[str, Value]) -> Split:
        articles = self._value(line, "articles", row.get("articles"))
        assert isinstance(articles, tuple)
        return Split(line, self._target(line, row), articles)

    def _addition(self, line: int, row: Mapping[str, Value]) -> Addition:
        for key in ("date", "title"):
            if key not in row:
                raise self.fault(line, f"sự kiện thêm vào phải có “{key}”.", f"an added event must have “{key}”.")
        return Addition(line, {key: self._value(line, key, value) for key, value in row.items() if key != "why"})

    def _targets(self, line: int, row: Mapping[str, Value], *, least: int = 2) -> tuple[Target, ...]:
        names = self._value(line, "events", row.get("events"))
        assert isinstance(names, tuple)
        if len(names) < least:
            vi, en = ("hai", "two") if least == 2 else ("một", "one")
            raise self.fault(line, f"“events” cần ít nhất {vi} sự kiện.", f"“events” needs at least {en}.")
        return tuple(Target(event=name) for name in names)

    def _target(self, line: int, row: Mapping[str, Value]) -> Target:
        names = {key: str(self._value(line, key, row[key])) for key in NAMES if key in row}
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
            return READERS[key](value)
        except (ValueError, TypeError):
            vi, en = WANTED.get(key, WANTED[""])
            raise self.fault(line, f"“{key}” phải là {vi}.", f"“{key}” must be {en}.") from None


def _unknown(key: str, known: Sequence[str]) -> tuple[str, str]:
    near = difflib.get_close_matches(key, known, n=1, cutoff=0.5)
    names = ", ".join(known)
    vi = f"Có phải bạn muốn viết “{near[0]}”?" if near else f"Có thể dùng: {names}."
    en = f"Did you mean “{near[0]}”?" if near else f"Known are: {names}."
    return f"không có mục “{key}”. {vi}", f"there is no “{key}”. {en}"

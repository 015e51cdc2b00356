"""`timeline.toml` (or `[tool.timeline]` in pyproject.toml) to `Config`, checked once."""

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline import syntax
from timeline.errors import ConfigError

FILE = "timeline.toml"
SHARED_FILE = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class TagRule:
    """A tag and the words that give it: an event whose title or quotes hold one of them gets the tag."""

    tag: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Editorial:
    """What the editor decides about events: rules for tags, names to recognise, the file of corrections if any."""

    tags: tuple[TagRule, ...] = ()
    names: tuple[str, ...] = ()
    edits: Path | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """A project's settings. Every path is absolute; `base_url` ends in a slash or is empty.

    `keep_apart` are files, relative to `root`, that are no copies of others although they read alike.
    """

    root: Path
    articles: Path
    output: Path
    title: str = "Dòng thời gian"
    description: str = ""
    language: str = "vi"
    theme: str = "default"
    base_url: str = ""
    editorial: Editorial = Editorial()
    keep_apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """One key that a project may set: the kind of its value, and its choices where they are few.

    A kind is `str`, `Path`, `list` (of strings) or `dict` (from a name to strings).
    """

    key: str
    kind: type = str
    choices: tuple[str, ...] = ()


EDITS = "edits.toml"

# Each key is the field of `Config`, or of its `Editorial`, with the same name.
SETTINGS = (
    Setting("title"),
    Setting("description"),
    Setting("language", choices=("vi", "en")),
    Setting("theme"),
    Setting("base_url"),
    Setting("articles", Path),
    Setting("output", Path),
    Setting("edits", Path),
    Setting("names", list),
    Setting("keep_apart", list),
    Setting("tags", dict),
)

_KIND_NAMES: dict[type, tuple[str, str]] = {
    str: ('một chuỗi trong dấu nháy thẳng, như "abc"', 'a string in straight quotes, such as "abc"'),
    Path: ('đường dẫn trong dấu nháy thẳng, như "articles"', 'a path in straight quotes, such as "articles"'),
    list: ('danh sách chuỗi, như ["abc", "def"]', 'a list of strings, such as ["abc", "def"]'),
    dict: (
        'bảng [tags], mỗi dòng một nhãn và các từ gọi ra nhãn ấy, như "cầu" = ["cầu", "bến phà"]',
        'a table [tags] of lines with a tag and the words that give it, such as "bridges" = ["cầu", "bến phà"]',
    ),
}


@dataclass(frozen=True, slots=True)
class _Page:
    """A configuration file as it stands: where it is, its text, and the name of the table that is ours."""

    path: Path
    text: str
    table: str

    def fault(self, vi: str, en: str, *, line: int | None = None) -> ConfigError:
        place = f"{self.path}:{line}" if line else str(self.path)
        return ConfigError(f"{place}: {vi}", f"{place}: {en}")

    def line_of(self, key: str) -> int | None:
        """The line, from 1, where our table sets `key`; None where it is written in a way we do not look for."""
        inside = not self.table
        for number, line in enumerate(self.text.splitlines(), 1):
            header = re.match(r"\s*\[\s*([^\[\]]+?)\s*\]", line)
            if header:
                inside = header[1] == self.table
                if header[1] == ".".join(filter(None, (self.table, key))):
                    return number
            elif inside and re.match(rf"""\s*["']?{re.escape(key)}["']?\s*[.=]""", line):
                return number
        return None


def load(start: Path, *, output: Path | None = None) -> Config:
    """Read the settings of the project that `start` lies in; `output` takes the place of the folder set there.

    The nearest folder upward that holds `timeline.toml`, or a pyproject.toml with `[tool.timeline]`, is the
    project; where there is none, `start` is, if it has a folder `articles`. Raises ConfigError.
    """
    start = start.absolute()
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            page = _open(folder / FILE, "")
            return _config(page, folder, _parse(page), output)
        if (folder / SHARED_FILE).is_file():
            page = _open(folder / SHARED_FILE, "tool.timeline")
            if "timeline" in page.text and (table := _shared_table(page)) is not None:
                return _config(page, folder, table, output)
    if (start / "articles").is_dir():
        return _config(_Page(start / FILE, "", ""), start, {}, output)
    raise ConfigError(
        f"{start}: ở đây chưa có dự án nào (không thấy {FILE}). Hãy chạy “timeline init” để tạo một dự án.",
        f"{start}: there is no project here (no {FILE}). Run “timeline init” to make one.",
    )


def _open(path: Path, table: str) -> _Page:
    try:
        return _Page(path, path.read_text(encoding="utf-8-sig"), table)
    except UnicodeDecodeError:
        raise ConfigError(
            f"{path}: tệp không phải UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.",
            f"{path}: the file is not UTF-8. Save it again in UTF-8.",
        ) from None
    except OSError as error:
        raise ConfigError(
            f"{path}: không đọc được ({error.strerror}).", f"{path}: cannot be read ({error.strerror})."
        ) from None


def _parse(page: _Page) -> dict[str, object]:
    try:
        return tomllib.loads(page.text)
    except tomllib.TOMLDecodeError as error:
        fault = syntax.told(error, page.text)
        raise page.fault(f"sai cú pháp TOML: {fault.vi}.", f"this is not TOML: {fault.en}.", line=fault.line) from None


def _shared_table(page: _Page) -> Mapping[str, object] | None:
    """`[tool.timeline]` of a pyproject.toml; None where it has none."""
    tool = _parse(page).get("tool")
    table = tool.get("timeline") if isinstance(tool, dict) else None
    if table is None or isinstance(table, dict):
        return table
    raise page.fault(
        "“tool.timeline” phải là một bảng: [tool.timeline].", "“tool.timeline” must be a table: [tool.timeline]."
    )


def _config(page: _Page, root: Path, table: Mapping[str, object], output: Path | None) -> Config:
    settings = {setting.key: setting for setting in SETTINGS}
    values: dict[str, Any] = {}  # of the kinds that `_value` checked
    for key, value in table.items():
        if key not in settings:
            raise _unknown_key(page, key, list(settings))
        values[key] = _value(page, settings[key], value)
    editorial = Editorial(
        tuple(TagRule(tag, words) for tag, words in values.pop("tags", {}).items()),
        values.pop("names", ()),
        _edits(page, root, values.pop("edits", None)),
    )
    values["articles"] = root / values.get("articles", "articles")
    values["output"] = output.absolute() if output else root / values.get("output", "site")
    config = Config(root, editorial=editorial, **values)
    _check_folders(page, config, typed=output)
    return config


def _unknown_key(page: _Page, key: str, known: list[str]) -> ConfigError:
    near = difflib.get_close_matches(key.lower().replace("-", "_"), known, n=1, cutoff=0.5)
    names = ", ".join(sorted(known))
    vi = f"Có phải bạn muốn viết “{near[0]}”?" if near else f"Các mục có thể đặt: {names}."
    en = f"Did you mean “{near[0]}”?" if near else f"The settings are: {names}."
    return page.fault(
        f"không có mục nào tên “{key}”. {vi}", f"there is no setting “{key}”. {en}", line=page.line_of(key)
    )


def _value(page: _Page, setting: Setting, value: object) -> object:
    line = page.line_of(setting.key)
    kept = _of_kind(setting.kind, value)
    if kept is None:
        vi, en = _KIND_NAMES[setting.kind]
        raise page.fault(f"“{setting.key}” phải là {vi}.", f"“{setting.key}” must be {en}.", line=line)
    if not isinstance(kept, str):
        return kept
    if setting.choices and kept not in setting.choices:
        choices = ", ".join(f'"{choice}"' for choice in setting.choices)
        raise page.fault(
            f"“{setting.key}” chỉ nhận một trong các giá trị: {choices}.",
            f"“{setting.key}” takes one of: {choices}.",
            line=line,
        )
    if setting.kind is Path and (not kept.strip() or "\0" in kept):
        raise page.fault(f"“{setting.key}” không phải đường dẫn.", f"“{setting.key}” is no path.", line=line)
    return _address(page, kept, line) if setting.key == "base_url" and kept else kept


def _of_kind(kind: type, value: object) -> object:
    """The value, frozen, where it is of the kind; None where it is not."""
    if kind is dict:
        rows = value.items() if isinstance(value, dict) else [("", None)]
        table = {name: _of_kind(list, words) for name, words in rows}
        return table if None not in table.values() else None
    if kind is list:
        return tuple(value) if isinstance(value, list) and all(isinstance(word, str) for word in value) else None
    return value if isinstance(value, str) else None


def _edits(page: _Page, root: Path, name: str | None) -> Path | None:
    """The file of corrections: the one set, which must be there, or else `edits.toml` if there is one."""
    path = root / (name or EDITS)
    if name and not path.is_file():
        raise page.fault(
            f"“edits” chỉ tới tệp không có: {path}.",
            f"“edits” names a file that is not there: {path}.",
            line=page.line_of("edits"),
        )
    return path if path.is_file() else None


def _address(page: _Page, value: str, line: int | None) -> str:
    if not re.fullmatch(r"https?://[^\s/?#]+[^\s?#]*", value):
        raise page.fault(
            f'“base_url” phải là địa chỉ đầy đủ của trang, như "https://ten.github.io/du-an/", không phải “{value}”.',
            f'“base_url” must be the site\'s whole address, such as "https://name.github.io/project/", not “{value}”.',
            line=line,
        )
    return value.rstrip("/") + "/"


def _check_folders(page: _Page, config: Config, *, typed: Path | None) -> None:
    """Refuse an output folder that holds the project or the articles: the site takes the whole folder's place.

    `typed` is the one that came with the command; then nothing in the file is at fault.
    """
    output, articles = config.output.resolve(), config.articles.resolve()
    root = config.root.resolve()
    if output in (root, articles) or output in (*root.parents, *articles.parents) or articles in output.parents:
        if typed:
            raise ConfigError(
                f"--output {typed}: nơi này chứa dự án hoặc bài báo, không ghi trang vào đó được. "
                "Hãy chọn một thư mục khác, ví dụ --output site.",
                f"--output {typed}: the site cannot go there: it holds the project or the articles. "
                "Choose another folder, such as --output site.",
            )
        raise page.fault(
            f"không thể ghi trang vào “{config.output}”, nơi chứa dự án hoặc bài báo. Hãy đặt “output” khác.",
            f"the site cannot go to “{config.output}”: it holds the project or the articles. Set another “output”.",
            line=page.line_of("output"),
        )

"""A theme's folders to what pages need: compiled templates, strings in one language, static files.

A theme is a folder with `theme.toml`, `templates/`, `static/` and `strings/<language>.toml`; never
code. What it lacks is taken from the theme that it `extends`; a project's own folder `theme/` lies
on top of both.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import jinja2

from timeline import syntax
from timeline.config import Config
from timeline.errors import ThemeError
from timeline.render.files import File

_PACKAGE = Path(__file__).resolve().parents[1]
# In the wheel the themes lie inside the package; in a checkout they are a folder of the project.
_SHIPPED = (_PACKAGE / "_themes", _PACKAGE.parent / "themes")
# In this order one overrules another: values, rules by what they are about, a theme's own changes, the user's.
_RULES = ("faces", "ground", "overview", "spine", "pages", "finder", "print")
_SHEETS = (
    "static/variables.css",
    *(f"static/site/{part}.css" for part in _RULES),
    "static/theme.css",
    "static/extra.css",
)
# In this order each folder of scripts becomes one file: what comes first holds what the others use.
_SCRIPTS = {
    "static/overview.js": ("address", "days", "picture", "brush", "zoom", "here"),
    "static/finder.js": ("records", "dates", "query", "answers", "facets", "print", "finder"),
}
_FILE = "theme.toml"
Strings = Mapping[str, str | Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Theme:
    """A loaded theme: `folders` from the one that wins to the one that is asked last, `asked` those of templates."""

    name: str
    folders: tuple[Path, ...]
    asked: tuple[Path, ...]
    strings: Strings
    environment: jinja2.Environment

    def render(self, template: str, context: Mapping[str, Any]) -> str:
        """Fill one template; a fault in it is a `ThemeError` that names the file and line."""
        try:
            return self.environment.get_template(template).render(context)
        except jinja2.TemplateNotFound as error:
            raise ThemeError(
                f"Giao diện “{self.name}” không có mẫu {error.name}.",
                f"The theme “{self.name}” has no template {error.name}.",
            ) from error
        except jinja2.TemplateSyntaxError as error:
            where = f"{error.filename or template}:{error.lineno}"
            raise ThemeError(
                f"{where}: mẫu viết sai: {error.message}", f"{where}: faulty template: {error.message}"
            ) from error
        except jinja2.UndefinedError as error:
            raise ThemeError(
                f"Mẫu {template} của giao diện “{self.name}” dùng một giá trị không có: {error.message}",
                f"The template {template} of the theme “{self.name}” uses a value that does not exist: {error.message}",
            ) from error


def load(config: Config) -> Theme:
    """Find the configured theme, everything that it extends, and the project's own changes to it."""
    chain = _chain(config.theme, config.root)
    own = config.root / "theme"
    folders = ((own,) if own.is_dir() else ()) + chain
    strings: dict[str, str | Mapping[str, str]] = {}
    for folder in reversed(folders):
        strings |= _strings(folder / "strings" / f"{config.language}.toml")
    if not strings:
        raise ThemeError(
            f"Giao diện “{config.theme}” chưa có chữ cho ngôn ngữ “{config.language}”: "
            f"cần tệp strings/{config.language}.toml.",
            f"The theme “{config.theme}” has no words in the language “{config.language}”: "
            f"it needs strings/{config.language}.toml.",
        )
    asked = (*(folder / "templates" for folder in folders), own)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(asked),
        # Always on: the default selector leaves `.xml` and unknown endings unescaped.
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    return Theme(config.theme, folders, asked, strings, environment)


def static_files(theme: Theme) -> list[File]:
    """List the theme's static files under `static/`; its style sheets and its scripts are joined."""
    found: dict[str, Path] = {}
    for folder in reversed(theme.folders):
        base = folder / "static"
        for path in sorted(base.rglob("*")) if base.is_dir() else ():
            if path.is_file() and not path.name.startswith("."):
                found[f"static/{path.relative_to(base).as_posix()}"] = path
    extra = theme.folders[0] / "extra.css"
    if extra.is_file():
        found["static/extra.css"] = extra
    sheets = [found.pop(name) for name in _SHEETS if name in found]
    # One file is one request before the first paint; each still is a file of its own to whoever writes a theme.
    joined = [File("static/style.css", b"\n".join(path.read_bytes() for path in sheets))]
    for name, parts in _SCRIPTS.items():
        paths = [found.pop(f"{name.removesuffix('.js')}/{part}.js") for part in parts]
        joined.append(File(name, b"\n".join(path.read_bytes() for path in paths)))
    return [*joined, *(File(name, path.read_bytes()) for name, path in sorted(found.items()))]


def shipped() -> dict[str, Mapping[str, str]]:
    """Name the themes that come with timeline, each with a description in both languages."""
    folders = {f.name: f for base in _SHIPPED if base.is_dir() for f in base.iterdir() if (f / _FILE).is_file()}
    return {name: _toml(folders[name] / _FILE)["description"] for name in sorted(folders)}


def no_such(name: str) -> ThemeError:
    """Say that there is no theme of this name, and which one may have been meant."""
    known = list(shipped())
    near = get_close_matches(name, known, n=1)
    vi, en = (f"Có phải bạn muốn “{near[0]}”? ", f"Did you mean “{near[0]}”? ") if near else ("", "")
    listed = ", ".join(known)
    return ThemeError(
        f"Không có giao diện “{name}”. {vi}Có sẵn: {listed}. "
        f"Giao diện riêng đặt ở themes/{name}/theme.toml trong dự án.",
        f"There is no theme “{name}”. {en}Shipped: {listed}. A theme of your own goes to themes/{name}/theme.toml.",
    )


def _chain(name: str, root: Path) -> tuple[Path, ...]:
    folders: list[Path] = []
    wanted = name
    while wanted:
        folder = _folder(wanted, root)
        if folder in folders:
            raise ThemeError(
                f"Giao diện “{name}” dựa vòng tròn lên chính nó (extends).",
                f"The theme “{name}” extends itself in a circle.",
            )
        folders.append(folder)
        wanted = str(_toml(folder / _FILE).get("extends", ""))
    return tuple(folders)


def _folder(name: str, root: Path) -> Path:
    for base in (root / "themes", *_SHIPPED):
        if (base / name / _FILE).is_file():
            return (base / name).resolve()
    raise no_such(name)


def _strings(path: Path) -> dict[str, str | Mapping[str, str]]:
    return _toml(path) if path.is_file() else {}


def _toml(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        fault = syntax.told(error, text)
        place = f"{path}:{fault.line}" if fault.line else str(path)
        raise ThemeError(f"{place}: sai cú pháp TOML: {fault.vi}.", f"{place}: not valid TOML: {fault.en}.") from error
    except UnicodeDecodeError as error:
        raise ThemeError(f"{path}: tệp không phải UTF-8: {error}", f"{path}: this is not UTF-8: {error}") from error

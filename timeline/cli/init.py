"""`timeline init`: a folder to a project that a person understands; writes nothing over anything."""

import json
import os
import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import click

from timeline.cli.console import columns, say, words
from timeline.cli.group import Command
from timeline.config import FILE
from timeline.errors import TimelineError

SAMPLES = "articles"
_NAMED = re.compile(rb'^title = ".*"\ndescription = ".*"\n', re.MULTILINE)
_UNTHEMED = b'# theme = "default"\n'


@click.command("init", cls=Command)
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(path_type=Path))
@click.option("--theme", metavar="NAME", help="Giao diện của trang · The site's theme.")
@click.option("--themes", is_flag=True, help="Chỉ liệt kê các giao diện có sẵn · Only list the themes there are.")
def command(folder: Path, theme: str | None, themes: bool) -> None:
    """Tạo một dự án mới, có cài đặt, bài mẫu và cách đăng lên GitHub Pages; không ghi đè lên tệp nào.

    Make a new project with settings, sample articles and what GitHub Pages needs; no file is overwritten.

    \b
    Ví dụ · Example:
      timeline init cau-vam-say
      timeline init cau-vam-say --theme broadsheet
    """
    if themes:
        _list_themes()
        return
    if theme:
        _check(theme)
    _make(folder, theme)


def _make(folder: Path, theme: str | None) -> None:
    if folder.exists() and not folder.is_dir():
        raise TimelineError(
            f"{folder}: đây là một tệp, không phải thư mục.", f"{folder}: this is a file, not a folder."
        )
    samples = not _holds_files(folder / SAMPLES)
    kept = [
        path
        for path, source in _starter()
        if samples or path.parts[0] != SAMPLES
        if not _write(folder / path, _fitted(path, source.read_bytes(), theme, "" if samples else _title(folder)))
    ]
    for path in kept:
        say(f"Giữ nguyên, vì đã có: {folder / path}", f"Left as it is, being there already: {folder / path}")
    if theme and Path(FILE) in kept:
        say(
            f'Để đổi giao diện, hãy ghi vào {folder / FILE}: theme = "{theme}"',
            f'To change the theme, write into {folder / FILE}: theme = "{theme}"',
        )
    if not samples:
        say(
            f"{folder / SAMPLES} đã có tệp, nên không thêm bài mẫu.",
            f"{folder / SAMPLES} holds files already, so no samples were added.",
        )
    step = "" if folder.resolve() == Path.cwd() else f"cd {_typed(str(folder))} && "
    step += f"{_ourselves()} build"
    say(f"Dự án đã sẵn sàng. Tiếp theo: {step}", f"The project is ready. Next: {step}")


def _title(folder: Path) -> str:
    """A name for a project of a person's own articles: its folder's, until the person gives a better one."""
    name = " ".join(folder.resolve().name.replace("-", " ").replace("_", " ").split())
    return name[:1].upper() + name[1:]


def _ourselves() -> str:
    """How this program is called from any folder: by its name where the terminal finds it, else by its place."""
    if shutil.which("timeline"):
        return "timeline"
    program = Path(sys.argv[0])
    return _typed(str(program.absolute())) if program.stem == "timeline" else f"{_typed(sys.executable)} -m timeline"


def _typed(text: str) -> str:
    """Give a path as one types it: quoted where a terminal would take it for several words."""
    return text if re.fullmatch(r"[\w./~+-]+", text) else f'"{text}"' if os.name == "nt" else shlex.quote(text)


def _starter() -> list[tuple[Path, Traversable]]:
    """Every file of the starter project with its path in the project, in order of path."""
    return sorted(_walk(files("timeline") / "starter", Path()), key=lambda pair: pair[0].as_posix())


def _walk(folder: Traversable, path: Path) -> Iterator[tuple[Path, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _walk(entry, path / entry.name)
        else:
            yield path / entry.name, entry


def _holds_files(folder: Path) -> bool:
    return folder.is_dir() and any(path.is_file() for path in folder.rglob("*"))


def _list_themes() -> None:
    from timeline.render.theme import shipped

    for line in columns((name, words(said["vi"], said["en"])) for name, said in shipped().items()):
        print(line)


def _check(theme: str) -> None:
    from timeline.render.theme import no_such, shipped

    if theme not in shipped():
        raise no_such(theme)


def _fitted(path: Path, data: bytes, theme: str | None, title: str) -> bytes:
    """Write the chosen theme into the settings, and a title of its own where the project has no samples."""
    if path != Path(FILE):
        return data
    if theme:
        data = data.replace(_UNTHEMED, f'theme = "{theme}"\n'.encode())
    if title:
        said = f'title = {json.dumps(title, ensure_ascii=False)}\ndescription = ""\n'.encode()
        data = _NAMED.sub(lambda _: said, data)
    return data


def _write(target: Path, data: bytes) -> bool:
    """Write a file where there is none; False where there is something already."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with target.open("xb") as file:
            file.write(data)
    except FileExistsError:
        return False
    return True

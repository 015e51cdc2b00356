"""`timeline init`: a folder to a project that a person understands; writes nothing over anything."""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import click

from timeline.cli.console import say
from timeline.cli.group import Command
from timeline.errors import TimelineError

SAMPLES = "articles"


@click.command("init", cls=Command)
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(path_type=Path))
def command(folder: Path) -> None:
    """Tạo một dự án mới, có cài đặt, bài mẫu và cách đăng lên GitHub Pages; không ghi đè lên tệp nào.

    Make a new project with settings, sample articles and what GitHub Pages needs; no file is overwritten.

    \b
    Ví dụ · Example:
      timeline init cau-vam-say
    """
    if folder.exists() and not folder.is_dir():
        raise TimelineError(
            f"{folder}: đây là một tệp, không phải thư mục.", f"{folder}: this is a file, not a folder."
        )
    samples = not _holds_files(folder / SAMPLES)
    kept = [
        path for path, source in _starter() if samples or path.parts[0] != SAMPLES if not _write(folder / path, source)
    ]
    for path in kept:
        say(f"Giữ nguyên, vì đã có: {folder / path}", f"Left as it is, being there already: {folder / path}")
    if not samples:
        say(
            f"{folder / SAMPLES} đã có tệp, nên không thêm bài mẫu.",
            f"{folder / SAMPLES} holds files already, so no samples were added.",
        )
    step = "" if folder.resolve() == Path.cwd() else f"cd {folder} && "
    say(f"Dự án đã sẵn sàng. Tiếp theo: {step}timeline build", f"The project is ready. Next: {step}timeline build")


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


def _write(target: Path, source: Traversable) -> bool:
    """Write a file where there is none; False where there is something already."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with target.open("xb") as file:
            file.write(source.read_bytes())
    except FileExistsError:
        return False
    return True

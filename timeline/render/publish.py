"""Files to a folder on disk: staged whole beside the old site, then swapped in; the only writer of a build.

A `kill -9` at any moment leaves the old site or the new one. Files that timeline did not write
(a CNAME, a hand-made page) stay, and a file whose bytes did not change is not touched.
"""

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from timeline import manifest
from timeline.errors import ConfigError
from timeline.model import Notice
from timeline.render import swap
from timeline.render.belongings import belongings
from timeline.render.files import File, Known


@dataclass(frozen=True, slots=True)
class Published:
    """What publishing did: how many files were new, changed, as before or removed, and what to tell the user."""

    new: int
    changed: int
    same: int
    removed: int
    notices: tuple[Notice, ...] = ()


def publish(files: Iterable[File | Known], output: Path) -> Published:
    """Make `output` hold exactly `files` and what timeline did not write.

    Raises ConfigError when `output` is a file, or looks like a project or a folder of articles and not like a site.
    """
    output = Path(os.path.realpath(output))
    _refuse(output)
    output.parent.mkdir(parents=True, exist_ok=True)
    with swap.lock(output.parent):
        stage, aside = (output.parent / f".{output.name}.timeline-{end}" for end in ("new", "old"))
        swap.restore(output, aside)
        for left in (stage, aside):
            _clear(left, output)
        stage.mkdir()
        try:
            return _write(files, output, stage, aside)
        finally:  # also when a template is at fault: the old site stands, and nothing is left beside it
            _clear(stage, output)
            _clear(aside, output)


def _write(files: Iterable[File | Known], output: Path, stage: Path, aside: Path) -> Published:
    before = manifest.load(output)
    after: dict[str, str] = {}
    same: list[str] = []
    kept: list[str] = []
    edited: list[str] = []
    new = changed = 0
    for file in files:
        if file.path in after or file.path in kept:
            raise ValueError(f"two files of the site have one address: {file.path}")
        old = _bytes(output / file.path)
        ours = file.path in before
        if isinstance(file, Known) and ours and old is not None and manifest.digest(old) == file.digest.hex():
            after[file.path] = file.digest.hex()
            same.append(file.path)
            continue
        data = file.make() if isinstance(file, Known) else file.data
        if old is not None and old != data and not ours:
            kept.append(file.path)
            continue
        after[file.path] = manifest.digest(data)
        if old == data:
            same.append(file.path)
            continue
        if old is not None and manifest.digest(old) != before[file.path]:
            edited.append(file.path)
        new, changed = (new + 1, changed) if old is None else (new, changed + 1)
        _put(stage / file.path, data)
    gone = [path for path in before if path not in after and (output / path).is_file()]
    if new or changed or gone or before != after:
        _complete(output, stage, same=same, ours=before.keys() | after.keys(), edited=edited)
        manifest.save(stage, after)
        _swap(stage, output, aside, gone)
    notices = tuple(_kept(path) for path in kept) + tuple(_edited(path) for path in edited)
    return Published(new, changed, len(same), len(gone), notices)


def _complete(output: Path, stage: Path, *, same: list[str], ours: Iterable[str], edited: list[str]) -> None:
    """Add to the staged site what stays: unchanged files, and everything that is not ours."""
    for path in same:
        _link(output / path, stage / path)
    for path in edited:
        _link(output / path, stage / _free(output, f"{path}.edited"))
    for path in _foreign(output, set(ours)):
        if not os.path.lexists(stage / path):
            _link(output / path, stage / path)
    if output.is_dir():
        shutil.copymode(output, stage)


def _swap(stage: Path, output: Path, aside: Path, gone: list[str]) -> None:
    if swap.replace(stage, output, aside):
        return
    # The folder itself cannot be moved (a mount point): replace file by file, the front page last.
    paths = sorted((p for p in stage.rglob("*") if p.is_file()), key=lambda p: (p.suffix == ".html", len(p.parts), p))
    for path in sorted(paths, key=lambda p: p == stage / "index.html"):
        target = output / path.relative_to(stage)
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(path, target)
    for name in gone:
        (output / name).unlink(missing_ok=True)


def _foreign(folder: Path, ours: set[str]) -> list[str]:
    """List every file and empty folder under `folder` that timeline did not write."""
    found: list[str] = []
    for base, names, files in os.walk(folder):
        here = Path(base).relative_to(folder)
        links = [n for n in names if os.path.islink(os.path.join(base, n))]
        names[:] = [n for n in names if n not in links]
        found += [(here / name).as_posix() for name in (*files, *links)]
        if not names and not files and not links and here.parts and not _was_ours(here, ours):
            found.append(here.as_posix())
    return sorted(p for p in found if p not in ours and p != manifest.NAME)


def _was_ours(folder: Path, ours: set[str]) -> bool:
    return any(path.startswith(f"{folder.as_posix()}/") for path in ours)


def _free(output: Path, name: str) -> str:
    """Find a name that no file has yet: an editor's earlier version is not written over."""
    free, number = name, 1
    while os.path.lexists(output / free):
        number += 1
        free = f"{name}-{number}"
    return free


def _clear(left: Path, output: Path) -> None:
    """Remove a staged or replaced site, after bringing home any file of the user's that only it holds."""
    if not left.is_dir():
        return
    ours = manifest.load(left)
    if ours:  # without a manifest it is a stage that never was a site: nothing in it is the only copy
        for path in _foreign(left, set(ours)):
            if not os.path.lexists(output / path):
                _link(left / path, output / path)
    shutil.rmtree(left)


def _link(source: Path, target: Path) -> None:
    """Give a file a second name; copy where the disk has no hard links. Folders are made, links kept."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir() and not source.is_symlink():
        target.mkdir(exist_ok=True)
        return
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


def _put(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _refuse(output: Path) -> None:
    if output.exists() and not output.is_dir():
        raise ConfigError(
            f"{output}: đây là một tệp, nên không đặt trang ở đó được. Hãy đổi tên tệp, hoặc chọn nơi khác cho trang.",
            f"{output}: this is a file, so the site cannot go there. Rename the file, or choose another place.",
        )
    for mark in ("timeline.toml", "pyproject.toml", ".git"):
        if (output / mark).is_dir() or ((output / mark).is_file() and mark != ".git"):
            raise ConfigError(
                f"{output}: thư mục này có {mark}, giống một dự án hơn là nơi đặt trang. "
                "Hãy chọn thư mục riêng, ví dụ site/.",
                f"{output}: this folder has {mark}; it looks like a project, not like a place for a site. "
                "Choose a folder of its own, such as site/.",
            )
    if found := belongings(output):
        names = ", ".join(found[:3]) + (", …" if found[3:] else "")
        raise ConfigError(
            f"{output}: thư mục này đã có tệp không phải của timeline ({names}); trang sẽ lẫn vào các tệp ấy. "
            "Hãy chọn một thư mục trống, hay một tên mới, cho trang.",
            f"{output}: this folder holds files that are not timeline's ({names}); the site would mix with them. "
            "Choose an empty folder, or a new name, for the site.",
        )


def _kept(path: str) -> Notice:
    return Notice(
        f"{path}: tệp này không do timeline tạo nên được giữ nguyên; "
        "muốn có trang của timeline thì đổi tên hoặc xóa nó.",
        f"{path}: timeline did not write this file, so it stays; rename or remove it to get timeline's own page.",
        path,
    )


def _edited(path: str) -> Notice:
    return Notice(
        f"{path}: tệp đã bị sửa tay sau lần dựng trước; bản sửa được giữ ở {path}.edited.",
        f"{path}: this file was changed by hand since the last build; your version is kept as {path}.edited.",
        path,
    )

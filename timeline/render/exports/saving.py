"""Bytes to a file that appears whole or not at all, and never in the place of a file that is not ours."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from timeline.errors import TimelineError
from timeline.render.exports.formats import Export

_LOOKED_AT = 512


def save(pieces: Iterator[bytes], path: Path, export: Export) -> None:
    """Write the pieces to `path`, in the place of an older export of the same format where there is one.

    Raises TimelineError where anything else stands there; OSError where the disk refuses. Either way, and
    where a piece cannot be made, what stood there stands as it was.
    """
    check(path, export)
    target = path.resolve()
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
        part.chmod(_mode(target))
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def check(path: Path, export: Export) -> None:
    """Raise TimelineError where an export must not go to `path`; best asked before the work is done."""
    if path.is_dir():
        raise TimelineError(
            f"{path}: đây là một thư mục. Hãy cho tên một tệp, như “{path / ('su-kien' + export.suffix)}”.",
            f"{path}: this is a folder. Name a file, such as “{path / ('su-kien' + export.suffix)}”.",
        )
    if not path.absolute().parent.is_dir():
        raise TimelineError(
            f"{path}: chưa có thư mục “{path.parent}”. Hãy tạo thư mục ấy trước, hoặc chọn nơi khác.",
            f"{path}: there is no folder “{path.parent}”. Make it first, or choose another place.",
        )
    if path.exists() and not _ours(path, export):
        raise TimelineError(
            f"{path}: tệp này không phải do “timeline export --format {export.name}” tạo ra, nên được giữ nguyên. "
            "Hãy chọn tên khác, hoặc xóa tệp ấy nếu không cần nữa.",
            f"{path}: this file was not made by “timeline export --format {export.name}”, so it was left as it is. "
            "Choose another name, or delete the file if you no longer need it.",
        )


def _ours(path: Path, export: Export) -> bool:
    """Tell whether a file was written by us in this format, or is empty and so holds nothing to lose."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        opening = file.read(_LOOKED_AT)
    return not opening or export.mark in opening


def _mode(target: Path) -> int:
    """Give the permissions of the file that is replaced, or those that a new file gets from the user's mask."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask

"""A Word file (`.docx`) to its draft: paragraphs in order, headings, lists, bold and italic."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from timeline.errors import ReadError
from timeline.model import BlockKind, Mark, MarkKind
from timeline.read.draft import Draft
from timeline.read.paragraph import Paragraph

LARGEST = 200_000_000  # bytes unpacked; more is a bomb


def read_word(data: bytes, name: str) -> list[Draft]:
    """Read a `.docx` as one article. Its properties give no publication date: they tell of the file."""
    try:
        import docx
    except ImportError as error:
        raise missing("python-docx", name) from error
    if _unpacked(data) > LARGEST:
        raise _broken(name)
    try:
        document = docx.Document(io.BytesIO(data))
        found = list(_paragraphs(document))
    except Exception as error:  # a damaged file fails anywhere in the library, and each failure means the same
        raise _broken(name) from error
    title = next((p.text for p in found[:4] if p.level == 1), None)
    paragraphs = tuple(p for p in found if p.level != 1 or p.text != title)
    return [Draft(paragraphs, title)]


def missing(package: str, name: str) -> ReadError:
    """Say which package reads such files, and how to install it."""
    return ReadError(
        f"{name}: cần cài thêm {package} để đọc tệp này: pip install {package}",
        f"{name}: {package} is needed to read this file: pip install {package}",
    )


def _unpacked(data: bytes) -> int:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return sum(entry.file_size for entry in archive.infolist())
    except Exception:  # damage shows in many ways, and reading the file tells of it next
        return 0


def _paragraphs(document: Any) -> Iterator[Paragraph]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                cells = dict.fromkeys(" ".join(cell.text.split()) for cell in row.cells)
                yield Paragraph(" – ".join(cell for cell in cells if cell))
        else:
            yield from _lines(block)


def _lines(block: Any) -> Iterator[Paragraph]:
    """Set one paragraph of Word; a line break in it begins a new one."""
    style = ((block.style.name if block.style is not None else "") or "").lower()
    kind, level = _kind(style)
    pieces: list[str] = []
    marks: list[Mark] = []
    for run in block.runs:
        for index, text in enumerate(run.text.split("\n")):
            if index:
                yield Paragraph("".join(pieces), kind, level, tuple(marks))
                pieces, marks = [], []
            start = sum(map(len, pieces))
            pieces.append(text)
            if text.strip() and (run.bold or run.italic):
                marks.append(Mark(start, start + len(text), MarkKind.STRONG if run.bold else MarkKind.EMPHASIS))
    text = "".join(pieces)
    if text.strip():
        whole = sum(mark.end - mark.start for mark in marks) >= len(text.strip())
        yield Paragraph(text, kind, level, () if whole else tuple(marks))
    elif not block.runs and block.text.strip():
        yield Paragraph(block.text, kind, level)


def _kind(style: str) -> tuple[BlockKind | None, int]:
    if style in ("title", "tiêu đề", "heading 1"):
        return None, 1
    if style.startswith("heading"):
        return BlockKind.HEADING, 2
    if style.startswith("list"):
        return BlockKind.LIST_ITEM, 0
    if "quote" in style:
        return BlockKind.QUOTE, 0
    return (BlockKind.CAPTION, 0) if "caption" in style else (None, 0)


def _broken(name: str) -> ReadError:
    return ReadError(
        f"{name}: tệp Word bị hỏng hoặc không phải .docx. Hãy mở bằng Word rồi lưu lại ở dạng .docx.",
        f"{name}: the Word file is damaged or no .docx. Open it in Word and save it as .docx again.",
    )

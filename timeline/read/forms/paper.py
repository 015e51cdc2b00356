"""A PDF with a text layer to its draft."""

import io
import logging
import re
from collections import Counter

from timeline.errors import ReadError
from timeline.model import Meta
from timeline.read.decode import refuse_font_encodings, tidy
from timeline.read.draft import Draft
from timeline.read.forms.word import missing
from timeline.read.front_matter import address
from timeline.read.lines.given import raw_lines
from timeline.read.paragraph import Paragraph

MOST_PAGES = 300
FULL, ENDED = (
    0.8,
    0.95,
)  # of the widest line: a line goes on from the former; a sentence that ends a line up to the latter
WIDEST = 130  # characters; a program that sets wider lines breaks none off
SHORTEST = 45  # characters of a line that may be broken off at the margin
PRINTED_FOOT = re.compile(r"(?P<url>\w+://\S+)\s+\d+\s*/\s*\d+$")
PRINTED_HEAD = re.compile(
    r"(?:\d{1,4}/\d{1,2}/\d{2,4},?\s+\d{1,2}:\d\d(?:\s?[AP]M|\s?(?:SA|CH))?"
    r"|\d{1,2}:\d\d,?\s+\d{1,4}/\d{1,2}/\d{2,4})\s+\S+\s\S"
)
PAGE_NUMBER = re.compile(r"^(?:trang\s*)?[-–]?\s*\d{1,4}\s*(?:/\s*\d{1,4})?\s*[-–]?$", re.IGNORECASE)


def read_pdf(data: bytes, name: str) -> list[Draft]:
    """Read a PDF's text as one article; page numbers and the lines that head and foot every page are left out."""
    try:
        import pypdf
    except ImportError as error:
        raise missing("pypdf", name) from error
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if locked else [page.extract_text() or "" for page in reader.pages[:MOST_PAGES]]
    except Exception as error:  # a damaged file fails anywhere in the library, and each failure means the same
        raise ReadError(
            f"{name}: tệp PDF bị hỏng. Hãy tải hoặc xuất lại tệp.",
            f"{name}: the PDF is damaged. Download or export it again.",
        ) from error
    if locked:
        raise ReadError(
            f"{name}: tệp PDF có mật khẩu. Hãy lưu một bản không có mật khẩu.",
            f"{name}: the PDF is locked by a password. Save a copy without one.",
        )
    pages, url = _without_print_marks([tidy(page) for page in pages])
    text = "\n\n".join(_joined(page) for page in _without_running_lines(pages))
    if len(text.split()) < 5:
        raise ReadError(
            f"{name}: tệp PDF chỉ có ảnh chụp, không có chữ. Hãy nhận dạng chữ (OCR) rồi lưu lại.",
            f"{name}: the PDF holds pictures of pages and no text. Run text recognition (OCR) on it and save it again.",
        )
    refuse_font_encodings(text, name)
    return [Draft(tuple(Paragraph(raw.text, apart=raw.apart) for raw in raw_lines(text)), meta=Meta(url=url))]


def _without_print_marks(pages: list[str]) -> tuple[list[str], str | None]:
    """Take away what a browser prints at a page's edges, the clock of the visit among it; the address there is kept."""
    url = None
    kept = []
    for page in pages:
        lines = _lines(page)
        feet = [at for at, line in enumerate(lines) if PRINTED_FOOT.match(line)]
        if feet:
            url = url or address(lines[feet[-1]].split()[0])
            edges = {0, *feet, *(at - 1 for at in feet), *(at + 1 for at in feet)}
            marks = {*feet, *(at for at in edges if 0 <= at < len(lines) and PRINTED_HEAD.match(lines[at]))}
            lines = [line for at, line in enumerate(lines) if at not in marks]
        kept.append("\n".join(lines))
    return kept, url


def _joined(page: str) -> str:
    """Join the lines that a page breaks off at its margin; a line that ends short of it ends its paragraph."""
    lines = _lines(page)
    widest = max(map(len, lines), default=0)
    broken = widest <= WIDEST and any(line[0].islower() for line in lines)
    joined: list[str] = []
    full = False
    for line in lines:
        if joined and (full or line[0].islower()):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
        ended = line.endswith((".", "?", "!", "”", '"', ":")) and len(line) < ENDED * widest
        full = broken and SHORTEST <= len(line) >= FULL * widest and not ended
    return "\n\n".join(joined)


def _without_running_lines(pages: list[str]) -> list[str]:
    edges = Counter(line for page in pages for line in {*_lines(page)[:2], *_lines(page)[-2:]})
    running = {line for line, count in edges.items() if len(pages) > 2 and count * 2 > len(pages)}
    return [
        "\n".join(
            line for line in page.split("\n") if line.strip() not in running and not PAGE_NUMBER.match(line.strip())
        )
        for page in pages
    ]


def _lines(page: str) -> list[str]:
    return [line.strip() for line in page.split("\n") if line.strip()]

"""A PDF with a text layer to its draft."""

import io
import logging
import re
from collections import Counter

from timeline.errors import ReadError
from timeline.read.decode import refuse_font_encodings, tidy
from timeline.read.draft import Draft
from timeline.read.lines import raw_lines
from timeline.read.paragraph import Paragraph
from timeline.read.pasted import unwrap
from timeline.read.word import missing

MOST_PAGES = 300
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
    text = unwrap(tidy("\n\n".join(_without_running_lines(pages))))
    if len(text.split()) < 5:
        raise ReadError(
            f"{name}: tệp PDF chỉ có ảnh chụp, không có chữ. Hãy nhận dạng chữ (OCR) rồi lưu lại.",
            f"{name}: the PDF holds pictures of pages and no text. Run text recognition (OCR) on it and save it again.",
        )
    refuse_font_encodings(text, name)
    return [Draft(tuple(Paragraph(raw.text, apart=raw.apart) for raw in raw_lines(text)))]


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

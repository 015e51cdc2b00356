"""Records with a field for each part of an article (JSON, JSONL, JSON Feed, CSV, TSV) to drafts, one each."""

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.errors import ReadError
from timeline.model import BlockKind, Notice, PublishedFrom
from timeline.read.draft import Draft
from timeline.read.front_matter import told
from timeline.read.html.markup import clean_paragraphs, plain_or_html
from timeline.read.html.titles import house_of_feed
from timeline.read.keys import fields
from timeline.read.paragraph import Paragraph

LISTS = (
    "items",
    "articles",
    "data",
    "results",
    "rows",
    "docs",
    "documents",
    "news",
    "posts",
    "records",
    "bai_viet",
    "tin",
)
SEPARATOR = re.compile(r"sep=(?P<mark>[,;|\t])$", re.IGNORECASE)  # Excel's own hint, above the names of the columns
DELIMITERS = (",", ";", "\t", "|")


@dataclass(frozen=True, slots=True)
class Record:
    """One record and the line that it begins on; a broken one has its notice instead of values."""

    line: int
    values: Mapping[str, object]
    notice: Notice | None = None


def read_json(text: str, name: str) -> list[Draft]:
    """Read a JSON file: one article, a list of them, a JSON Feed, or an object that holds such a list."""
    if not text.strip():
        return []
    try:
        whole = json.loads(text, strict=False)
    except (ValueError, RecursionError) as error:
        if "\n" in text.strip() and text.lstrip().startswith("{"):
            return read_json_lines(text, name)
        line = getattr(error, "lineno", None)
        raise ReadError(
            f"{name}: JSON sai cú pháp{f' ở dòng {line}' if line else ''}. Hãy sửa dòng đó hoặc xuất lại tệp.",
            f"{name}: malformed JSON{f' in line {line}' if line else ''}. Mend that line, or export the file again.",
        ) from error
    source: str | None = None
    if isinstance(whole, dict):
        held = next((whole[key] for key in LISTS if isinstance(whole.get(key), list)), None)
        if held is not None and "jsonfeed" in str(whole.get("version", "")):
            source = house_of_feed(str(whole.get("title") or ""))
        whole = [whole] if held is None else held
    entries = whole if isinstance(whole, list) else []
    records = [Record(0, entry) if isinstance(entry, dict) else _no_record(n) for n, entry in enumerate(entries, 1)]
    return _drafts(records, name, source)


def read_json_lines(text: str, name: str) -> list[Draft]:
    """Read a JSONL file: an article on each line; a broken line is a warning with its number."""
    records = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                values = json.loads(line, strict=False)
            except (ValueError, RecursionError):
                values = None
            records.append(Record(number, values) if isinstance(values, dict) else _no_record(number))
    return _drafts(records, name, None)


def read_table(text: str, name: str) -> list[Draft]:
    """Read a CSV or TSV file with a row of column names; commas, semicolons, tabs or bars part the columns."""
    lines = text.strip("\n").split("\n")
    hint = SEPARATOR.match(lines[0])
    delimiter = hint["mark"] if hint else max(DELIMITERS, key=lines[0].count)
    csv.field_size_limit(2**31 - 1)
    if hint:
        lines[0] = ""
    header = next((line for line in lines if line.strip()), "")
    return _drafts(list(_rows(lines, delimiter)), name, None, [name.strip() for name in header.split(delimiter)])


def _rows(lines: list[str], delimiter: str) -> Iterator[Record]:
    """Yield the rows under the header; a row with a quote left open or with cells too many is a notice, not the end."""
    names: list[str] = []
    at = 0
    while at < len(lines):
        reader = csv.reader((line + "\n" for line in lines[at:]), delimiter=delimiter, strict=True)
        begun = at
        try:
            for cells in reader:
                number, begun = begun + 1, at + reader.line_num
                if not any(cell.strip() for cell in cells):
                    continue
                if not names:
                    names = [cell.strip().lstrip("\ufeff") for cell in cells]
                elif len(cells) > len(names):
                    yield _no_record(number, len(cells), len(names))
                else:
                    yield Record(number, dict(zip(names, cells, strict=False)))
            return
        except csv.Error:
            yield _no_record(begun + 1)
            at = begun + 1


def _no_record(line: int, cells: int = 0, columns: int = 0) -> Record:
    why_vi = f"có {cells} ô trong khi bảng có {columns} cột" if cells else "sai cú pháp"
    why_en = f"has {cells} cells where the table has {columns} columns" if cells else "is malformed"
    notice = Notice(
        f"Dòng {line} {why_vi} nên bị bỏ qua; các dòng khác vẫn được đọc. Hãy kiểm tra dấu ngoặc kép và dấu phân cách.",
        f"Row {line} {why_en} and was left out; the others were read. Check its quotes and separators.",
        line=line,
    )
    return Record(line, {}, notice)


def _drafts(records: list[Record], name: str, source: str | None, header: Sequence[str] = ()) -> list[Draft]:
    """Make a draft of each whole record; what is wrong with the others is told with the first of them."""
    drafts, notices = [], []
    for record in records:
        if record.notice:
            notices.append(record.notice)
            continue
        draft = _draft(record, source)
        if draft is None:
            notices.append(_without_text(record))
        else:
            drafts.append(draft)
    if not drafts:
        keys = dict.fromkeys(str(key) for record in records[:5] for key in record.values) or header
        columns = ", ".join(key[:30] for key in keys) or "—"
        raise ReadError(
            f"{name}: không có bài nào có tít hay nội dung. Tên đọc được: {columns}. "
            f"{'Dòng đầu phải là tên các cột: hãy' if header else 'Hãy'} "
            "đặt tên như “tiêu đề”, “nội dung”, “ngày đăng”, “nguồn”, “url”.",
            f"{name}: no record has a headline or a text. Names found: {columns}. "
            f"{'The first line must name the columns' if header else 'Name the fields'}, "
            "such as “title”, “text”, “published”, “source”, “url”.",
        )
    of_file = (replace(notice, path=name) for notice in notices)
    drafts[0] = replace(drafts[0], warnings=(*of_file, *drafts[0].warnings))
    return drafts


def _draft(record: Record, source: str | None) -> Draft | None:
    known = fields(record.values)
    said = told(dict(record.values), PublishedFrom.METADATA)
    text = known.get("text")
    paragraphs = plain_or_html("\n".join(map(str, text)) if isinstance(text, list) else str(text)) if text else []
    lead = clean_paragraphs(said.lead) if said.lead else []
    if lead and not any(lead[0].text[:60] in p.text for p in paragraphs[:3]):
        paragraphs = [Paragraph(p.text, BlockKind.LEAD if n == 0 else None) for n, p in enumerate(lead)] + paragraphs
    if not paragraphs and not said.title:
        return None
    meta = replace(said.meta, source=said.meta.source or source)
    warnings = tuple(replace(notice, line=notice.line or record.line or None) for notice in said.warnings)
    title = " ".join(p.text for p in clean_paragraphs(said.title)) if said.title else None
    return Draft(tuple(paragraphs), title, said.published, meta, warnings)


def _without_text(record: Record) -> Notice:
    at = f"Dòng {record.line}" if record.line else "Một mục"
    return Notice(
        f"{at} không có tít lẫn nội dung nên bị bỏ qua.",
        f"{f'Row {record.line}' if record.line else 'An item'} has neither headline nor text and was left out.",
        line=record.line or None,
    )

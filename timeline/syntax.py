"""A fault of TOML to words for a person who never heard of TOML: what is wrong on the line, and what to write."""

import re
import tomllib
from dataclasses import dataclass

# How Python's messages begin, and ours in their place.
_FAULTS = (
    (
        "Invalid value",
        'giá trị viết chưa đúng; chữ phải nằm trong dấu nháy thẳng, như title = "Cầu Vàm Sậy"',
        'the value is malformed; a text goes between straight quotes, as in title = "Cầu Vàm Sậy"',
    ),
    ("Expected '=' after a key", "thiếu dấu = giữa tên mục và giá trị", "there is no = between the key and its value"),
    ("Invalid statement", "dòng này không có dạng tên = giá trị", "this line is no key = value"),
    ("Unterminated string", "thiếu dấu nháy đóng của một chuỗi", "a string lacks the quote that closes it"),
    ("Illegal character", "thiếu dấu nháy đóng của một chuỗi", "a string lacks the quote that closes it"),
    ("Unclosed array", "danh sách thiếu dấu phẩy hoặc dấu ] đóng", "a list lacks a comma or the ] that closes it"),
    ("Unclosed inline table", "bảng thiếu dấu phẩy hoặc dấu } đóng", "a table lacks a comma or the } that closes it"),
    ("Expected ']'", "tên bảng thiếu dấu ] đóng", "a table's name lacks the ] that closes it"),
    ("Cannot overwrite", "một mục được ghi hai lần", "a key is set twice"),
    ("Cannot declare", "một bảng được ghi hai lần", "a table is named twice"),
    ("Cannot mutate", "một mục được ghi hai lần", "a key is set twice"),
    ("Duplicate inline table key", "một mục được ghi hai lần", "a key is set twice"),
    (
        "Expected newline",
        "sau giá trị còn chữ thừa; chữ phải nằm cả trong dấu nháy thẳng",
        "there is more after the value; a text goes between straight quotes as a whole",
    ),
    ("Unescaped '\\'", "dấu \\ trong chuỗi phải viết thành \\\\", "a \\ in a string is written \\\\"),
    ("Invalid date", "ngày này không có trên lịch", "there is no such day"),
)


@dataclass(frozen=True, slots=True)
class Syntax:
    """What is wrong, in both languages, and the line, from 1, where it is known."""

    vi: str
    en: str
    line: int | None = None


def told(error: tomllib.TOMLDecodeError, text: str) -> Syntax:
    """Say what `error` finds at fault in `text`."""
    said = str(error)
    at = re.search(r"at line (\d+)", said)
    line = int(at[1]) if at else None
    vi, en = next(((vi, en) for begins, vi, en in _FAULTS if said.startswith(begins)), (said, said))
    lines = text.splitlines()
    if line and line <= len(lines) and re.search("[“”‘’]", lines[line - 1]):
        vi += '. Giá trị phải nằm trong dấu nháy thẳng ("), không phải nháy cong (“ ”)'
        en += '. A value goes between straight quotes ("), not curly ones (“ ”)'
    return Syntax(vi, en, line)

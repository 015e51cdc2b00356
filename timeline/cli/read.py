"""`timeline read`: files to what was read from them, for a person or for a program."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import click

from timeline.cli.console import columns, one, show_error, show_json, show_notice, words
from timeline.cli.forms import table_or_lines
from timeline.cli.group import ATTENTION, FINE, WRONG_USE, Command
from timeline.cli.vocabulary import ORIGINS
from timeline.errors import ReadError
from timeline.model import Article, Notice, PublishedFrom

OPENING = 160  # letters of a text that a table shows


@click.command("read", cls=Command)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@table_or_lines
@click.option(
    "--strict", is_flag=True, help="Thoát với mã 1 nếu có điều cần lưu ý · Exit with 1 if there is a warning."
)
def command(files: tuple[Path, ...], form: str, strict: bool) -> int:
    """Cho thấy từng tệp được đọc thành bài báo nào: tít, ngày đăng, nguồn và nội dung.

    Show which article each file was read as: headline, publication date, source and text.

    \b
    Ví dụ · Example:
      timeline read articles/bai.txt
      timeline read articles/*.txt --format jsonl
    """
    warned, missing = False, False
    for file in files:
        try:
            articles, notices = _read(file)
            warned = warned or bool(notices) or any(article.warnings for article in articles)
            for article in articles:
                _show(replace(article, warnings=tuple(n for n in article.warnings if n not in notices)), form)
            for notice in notices:
                show_notice(notice)
        except ReadError as error:
            warned = True
            if file.exists():  # a file without an article is a fault of the content, and the others are shown
                show_notice(Notice(error.vi, error.en, error.vi.partition(": ")[0]))
            else:
                missing = True
                show_error(error)
    if missing:
        return WRONG_USE
    return ATTENTION if strict and warned else FINE


def _read(file: Path) -> tuple[Sequence[Article], list[Notice]]:
    """Read a file or a folder: its articles, and what is to be said of a file rather than of one article in it."""
    from timeline.read import read_file, read_folder

    if file.is_dir():
        readout = read_folder(file, file)
        articles, notices = readout.articles, list(readout.notices)
    else:
        articles, notices = tuple(read_file(file, file.parent)), []
    told = (notice for article in articles for notice in article.warnings if f"{notice.path}#1" == article.path)
    return articles, [*told, *notices]


def _show(article: Article, form: str) -> None:
    if form == "jsonl":
        show_json(_line(article))
    else:
        _show_table(article)


def _line(article: Article) -> dict[str, object]:
    published, meta = article.published, article.meta
    return {
        "title": article.title,
        "published": published.iso if published else None,
        "published_from": (published.source if published else PublishedFrom.NONE).value,
        "author": meta.author,
        "source": meta.source,
        "url": meta.url,
        "tags": list(meta.tags),
        "text": article.text,
        "warnings": [one(notice.vi, notice.en) for notice in article.warnings],
    }


def _show_table(article: Article) -> None:
    print(f"\n{article.title or one('(không có tít)', '(no headline)')}")
    for line in columns(_rows(article)):
        print(f"  {line}")
    for notice in article.warnings:
        show_notice(notice)


def _rows(article: Article) -> Iterable[tuple[str, str]]:
    """Label and value of everything that was read; what was not found is left out, but for the publication date."""
    published, meta = article.published, article.meta
    date = published.iso if published else "—"
    origin = ORIGINS[published.source if published else PublishedFrom.NONE]
    opening = " ".join(article.text[: OPENING * 2].split())
    values = [
        ("tệp · file", article.path),
        ("ngày đăng · published", f"{date} ({words(*origin)})"),
        ("tác giả · author", meta.author),
        ("nguồn · source", meta.source),
        ("địa chỉ · address", meta.url),
        ("nhãn · tags", ", ".join(meta.tags)),
        ("nội dung · text", opening[:OPENING] + ("…" if len(opening) > OPENING else "")),
    ]
    return [(words(*label.split(" · ")), value) for label, value in values if value]

"""`timeline dates`: one text to the dates found in it, for a person or for a program."""

import sys
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import click

from timeline.cli.console import columns, one, say, show_json, words
from timeline.cli.forms import table_or_lines
from timeline.cli.group import Command
from timeline.cli.vocabulary import CONFIDENCES, ORIGINS, ROLES
from timeline.errors import TimelineError
from timeline.model import Mention, Published, PublishedFrom, When
from timeline.uncollected import uncollected

if TYPE_CHECKING:
    from timeline.read.lines.layout import Layout

# Forms that are no plain text: what is asked for is the article in them, not tags, menus and bytes.
READ_FIRST = (".html", ".htm", ".xhtml", ".mhtml", ".mht", ".docx", ".pdf", ".eml")
VIETNAM = timezone(timedelta(hours=7))


@click.command("dates", cls=Command)
@click.argument("file", metavar="[FILE|-]", default="-", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.option(
    "--published",
    metavar="ISO",
    help="Ngày đăng, nếu bài không ghi hoặc ghi sai · The publication date, where the text has none or a wrong one.",
)
@table_or_lines
def command(file: str, published: str | None, form: str) -> None:
    """Cho thấy mọi mốc thời gian trong một văn bản, nghĩa của nó và vì sao hiểu như thế.

    Show every date in one text, what it means and why it was read so.

    \b
    Ví dụ · Example:
      timeline dates bai.txt
      timeline dates bai.txt --published 2024-01-29 --format jsonl
    """
    given = _published(published) if published else None
    whole = file.lower().endswith(READ_FIRST)
    text, laid = _article(file) if whole else (_text(file), None)
    with uncollected(to_the_end=True):
        from timeline.dates import find

        if laid is None:
            from timeline.read import layout

            laid = layout(text, given.day if given else None)
        known = given or laid.published
        reference = (known.at or known.day) if known else None
        mentions = find(text, reference, publication=laid.publication, skip=laid.skip)
    if form == "jsonl":
        _show_lines(known, mentions)
    else:
        _show_table(known, mentions, laid)


def _published(value: str) -> Published:
    """Read `--published`: a day, or a moment, in Vietnam's time where no zone is said; in ISO or as papers write it."""
    try:
        if len(value) <= len("2024-01-29"):
            return Published(date.fromisoformat(value), None, PublishedFrom.FRONT_MATTER)
        moment = datetime.fromisoformat(value)
    except ValueError:
        from timeline.read.published import published_in

        if read := published_in(value, PublishedFrom.FRONT_MATTER):
            return read
        raise TimelineError(
            f"--published: “{value}” không phải một ngày có thật, đủ ngày, tháng, năm. "
            "Hãy ghi như 2024-01-29, 29/1/2024 hay 2024-01-29T21:24.",
            f"--published: “{value}” is no full date that exists. "
            "Write it as 2024-01-29, 29/1/2024 or 2024-01-29T21:24.",
        ) from None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=VIETNAM)
    return Published(moment.date(), moment, PublishedFrom.FRONT_MATTER)


def _article(file: str) -> tuple[str, "Layout"]:
    """Read a page or a document as a build does: the article's text alone, and when it says it was published."""
    from pathlib import Path

    from timeline.read import Layout, read_file

    path = Path(file)
    article, *others = read_file(path, path.parent)
    if others:
        raise TimelineError(
            f"{file}: tệp có {len(others) + 1} bài. Hãy lưu riêng bài muốn xem, hoặc xem cả tệp bằng timeline read.",
            f"{file}: this file holds {len(others) + 1} articles. Save the one you mean apart, or use timeline read.",
        )
    return article.text, Layout((), article.published)


def _text(file: str) -> str:
    """Read the text as it stands, so that offsets count what was given: neither line ends nor letters are changed."""
    if file == "-" and sys.stdin.isatty():
        say(
            "Hãy dán văn bản vào đây rồi nhấn Ctrl-D (Windows: Ctrl-Z, Enter).",
            "Paste the text here, then press Ctrl-D (Windows: Ctrl-Z, Enter).",
            error=True,
        )
    data = _bytes(file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        from timeline.read.decode import decode

        return decode(data, file)  # another encoding: then the text given is what it decodes to, in NFC


def _bytes(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    with open(file, "rb") as opened:  # not pathlib, which takes 4 ms to load
        return opened.read()


def _show_lines(known: Published | None, mentions: list[Mention]) -> None:
    if known:
        show_json({"published": known.iso, "from": known.source.value})
    for mention in mentions:
        show_json(_line(mention))


def _line(mention: Mention) -> dict[str, object]:
    when = mention.when
    line: dict[str, object] = {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "value": when.edtf,
        "earliest": when.earliest.isoformat(),
        "latest": when.latest.isoformat(),
        "precision": when.precision.value,
        "modifier": when.modifier.value if when.modifier else None,
        "part": when.part.value if when.part else None,
        "time": when.time.isoformat("minutes") if when.time else None,
        "role": mention.role.value,
        "confidence": when.confidence.value,
        "rule": mention.rule,
        "why": one(when.basis.vi, when.basis.en),
    }
    return line | ({"other": mention.other.edtf} if mention.other else {})


def _show_table(known: Published | None, mentions: list[Mention], laid: "Layout") -> None:
    if known is None:
        say("Không rõ ngày đăng: hãy cho biết bằng --published.", "No publication date: give one by --published.")
    else:
        said = f" “{laid.published.words}”" if laid.published is known and known.words else ""
        say(
            f"Ngày đăng: {known.iso} ({ORIGINS[known.source][0]}{said})",
            f"Published: {known.iso} ({ORIGINS[known.source][1]})",
        )
    if not mentions:
        say("Không tìm thấy mốc thời gian nào.", "No date was found.")
    for heading, mention in zip(columns(_row(m) for m in mentions), mentions, strict=True):
        print(f"\n{heading}")
        basis = mention.when.basis
        for reason in words(basis.vi, basis.en, between="\n").split("\n"):
            print(f"    {reason}")


def _row(mention: Mention) -> tuple[str, str, str, str]:
    phrase = " ".join(mention.text.split())
    return phrase, _day(mention.when), words(*ROLES[mention.role]), words(*CONFIDENCES[mention.when.confidence])


def _day(when: When) -> str:
    """The date as a Vietnamese newspaper writes it, after its clock time or part of day."""
    from timeline.when.text import clock, part, short

    return " ".join(filter(None, [clock(when.time, "vi") or part(when.part, "vi"), short(when, "vi")]))

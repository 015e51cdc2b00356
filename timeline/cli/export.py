"""`timeline export`: the project's events to a file or to standard output, in a format that other programs read."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from timeline.cli import options
from timeline.cli.console import say
from timeline.cli.days import Days, DaysType
from timeline.cli.group import Command
from timeline.config import load
from timeline.errors import TimelineError
from timeline.model import Confidence, EventKind
from timeline.render.exports.formats import EXPORTS, Export
from timeline.render.exports.saving import check, save
from timeline.render.exports.selection import Selection, select

FORMATS = {export.name: export for export in EXPORTS}
# What the end of a file's name stands for, where several formats share one: the first of the table.
SUFFIXES = {export.suffix: export for export in reversed(EXPORTS)}


@click.command("export", cls=Command)
@click.option(
    "--format",
    "name",
    type=click.Choice(sorted(FORMATS)),
    help="Định dạng; không nói thì theo đuôi tệp, rồi json · The format; else by the file's name, else json.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Tệp nhận dữ liệu; không có thì in ra · The file to write; without it, standard output.",
)
@click.option("--since", type=DaysType(), help="Từ ngày, tháng hay năm này · From this day, month or year on.")
@click.option("--until", type=DaysType(), help="Đến hết ngày, tháng hay năm này · Through this day, month or year.")
@click.option("--tag", multiple=True, help="Chỉ chủ đề này · This tag only.")
@click.option("--place", multiple=True, help="Chỉ nơi này · This place only.")
@click.option(
    "--kind", multiple=True, type=click.Choice([k.value for k in EventKind]), help="Chỉ loại này · This kind."
)
@click.option("--source", multiple=True, help="Chỉ tờ báo, trang hay bài này · This paper, site or article only.")
@click.option(
    "--certainty",
    multiple=True,
    type=click.Choice([c.value for c in Confidence]),
    help="Chỉ mức chắc chắn này · This certainty only.",
)
@options.project
def command(name: str | None, output: Path | None, project: Path, **wanted: object) -> None:
    """Xuất sự kiện cho bảng tính, lịch, cơ sở dữ liệu và chương trình khác; lọc được theo ngày, nơi, chủ đề.

    Export events to spreadsheets, calendars, databases and other programs; filters may be given several times.

    \b
    Ví dụ · Example:
      timeline export -o su-kien.csv
      timeline export --format ical --since 2024 --place "Đồng Tháp" -o lich.ics
      timeline export --kind main --certainty certain | python -m json.tool
    """
    file = None if output is None or str(output) == "-" else output
    export = _format(name, file)
    if file:
        check(file, export)
    elif export.binary and sys.stdout.isatty():
        raise TimelineError(
            f"dữ liệu {export.name} không in ra màn hình được. Hãy cho tên tệp, như: -o su-kien{export.suffix}",
            f"{export.name} data cannot be shown on a terminal. Name a file, such as: -o su-kien{export.suffix}",
        )
    config = load(project)

    from timeline.build import assemble
    from timeline.cli.progress import shown

    built = assemble(config, shown)
    if count := len(built.notices):
        say(f"Có {count} lưu ý; xem bằng timeline build.", f"{count} warnings; see them by timeline build.", error=True)
    chosen = select(built.timeline, _selection(wanted))
    if not chosen.events:
        say("Không có sự kiện nào khớp.", "No event matches.", error=True)
    pieces = export.write(chosen, config)
    if file:
        save(pieces, file, export)
        say(f"Đã ghi {len(chosen.events)} sự kiện vào {file}", f"Wrote {len(chosen.events)} events to {file}")
    else:
        _print(pieces)


def _format(name: str | None, file: Path | None) -> Export:
    """Choose the format: the one named, else the one that the file's name ends in, else the first."""
    if name:
        return FORMATS[name]
    if file and file.suffix and file.suffix.lower() not in SUFFIXES:
        known = ", ".join(sorted(SUFFIXES))
        raise TimelineError(
            f"{file}: không rõ định dạng nào. Hãy thêm --format, hoặc dùng một đuôi tệp: {known}.",
            f"{file}: which format is meant? Add --format, or end the name in one of: {known}.",
        )
    return SUFFIXES[file.suffix.lower()] if file and file.suffix else EXPORTS[0]


def _selection(wanted: dict[str, object]) -> Selection:
    since, until = wanted["since"], wanted["until"]
    return Selection(
        since=since.first if isinstance(since, Days) else None,
        until=until.last if isinstance(until, Days) else None,
        tags=_texts(wanted["tag"]),
        places=_texts(wanted["place"]),
        kinds=tuple(EventKind(kind) for kind in _texts(wanted["kind"])),
        sources=_texts(wanted["source"]),
        confidences=tuple(Confidence(one) for one in _texts(wanted["certainty"])),
    )


def _texts(values: object) -> tuple[str, ...]:
    return tuple(str(value) for value in values) if isinstance(values, tuple) else ()


def _print(pieces: Iterator[bytes]) -> None:
    sys.stdout.flush()
    output = sys.stdout.buffer
    for piece in pieces:
        output.write(piece)
    output.flush()

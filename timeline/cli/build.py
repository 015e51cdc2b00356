"""`timeline build`: a project to its site, and a short account of what came of it."""

from pathlib import Path

import click

from timeline.cli import options
from timeline.cli.console import say
from timeline.cli.group import ATTENTION, FINE, Command


@click.command("build", cls=Command)
@options.project
@click.option(
    "--output",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Thư mục nhận trang, thay cho mục output trong cài đặt · Where the site goes, instead of the setting.",
)
@options.strict
@click.option("--verbose", is_flag=True, help="Cho xem mọi lưu ý, không chỉ 20 · Show all warnings, not only 20.")
def command(project: Path, output: Path | None, strict: bool, verbose: bool) -> int:
    """Đọc bài báo, tìm các mốc thời gian, kể lại sự kiện và dựng trang.

    Read the articles, find their dates, tell the events and build the site.

    \b
    Ví dụ · Example:
      timeline build
      timeline build --project cau-vam-say --strict
    """
    from timeline.build import build
    from timeline.cli import account
    from timeline.cli.progress import shown
    from timeline.config import load

    config = load(project, output=output)
    built = build(config, shown)
    account.tell(built, verbose=verbose)
    index = config.output / "index.html"
    say(f"Mở bằng trình duyệt: {index}", f"Open in a browser: {index}")
    return ATTENTION if strict and any(not notice.minor for notice in built.notices) else FINE

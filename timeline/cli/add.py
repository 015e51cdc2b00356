"""`timeline add`: addresses, files and feeds to articles in the project."""

from pathlib import Path

import click

from timeline.cli import options
from timeline.cli.console import say, show_error, show_notice
from timeline.cli.group import ATTENTION, FINE, Command


@click.command("add", cls=Command)
@click.argument("sources", metavar="URL|FILE|FEED...", nargs=-1, required=True)
@options.project
@click.option(
    "--limit",
    type=click.IntRange(1),
    default=50,
    show_default=True,
    help="Lấy nhiều nhất bấy nhiêu bài của một nguồn tin · Take at most so many articles of one feed.",
)
@click.option(
    "--wait",
    type=click.FloatRange(0),
    default=1.0,
    show_default=True,
    help="Số giây nghỉ giữa hai lần hỏi cùng một máy chủ · Seconds between two requests to one host.",
)
@click.option(
    "--keep-original", is_flag=True, help="Giữ cả bản gốc bên cạnh bài · Keep the original beside the article, too."
)
@click.option(
    "--allow-private",
    is_flag=True,
    help="Cho phép vào địa chỉ trong mạng nội bộ · Let redirects and feeds lead into private networks.",
)
def command(
    sources: tuple[str, ...], project: Path, limit: int, wait: float, keep_original: bool, allow_private: bool
) -> int:
    """Thêm bài từ địa chỉ web, tệp hay nguồn tin vào thư mục bài viết của dự án; bài đã có thì để nguyên.

    Add articles from web addresses, files or feeds to the project's articles; those already there are left alone.

    \b
    Ví dụ · Example:
      timeline add https://bao.example/bai-viet.html
      timeline add https://bao.example/rss/thoi-su.rss --limit 20
      timeline add ~/Downloads/bai.docx
      timeline add ~/Downloads/bai-da-luu
    """
    from timeline.add import Adding, Fate, add
    from timeline.add.fetching import Manners
    from timeline.config import load

    adding = Adding(load(project).articles, Manners(wait, allow_private), limit, keep_original)
    counts = dict.fromkeys(Fate, 0)
    for added in add(sources, adding):
        counts[added.fate] += 1
        for notice in added.notices:
            show_notice(notice)
        if added.error:
            show_error(added.error)
        elif added.fate is Fate.ADDED:
            say(f"Đã thêm: {added.path}", f"Added: {added.path}")
        else:
            say(f"Đã có: {added.path}", f"Already there: {added.path}")
    say(
        f"Thêm {counts[Fate.ADDED]} bài, đã có {counts[Fate.KNOWN]}, không lấy được {counts[Fate.FAILED]}.",
        f"{counts[Fate.ADDED]} added, {counts[Fate.KNOWN]} already there, {counts[Fate.FAILED]} failed.",
    )
    return ATTENTION if counts[Fate.FAILED] else FINE

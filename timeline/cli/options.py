"""Options that several commands share."""

from pathlib import Path

import click

project = click.option(
    "--project",
    metavar="DIR",
    default=".",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Thư mục của dự án, nếu không phải nơi đang đứng · The project's folder, where it is not this one.",
)

strict = click.option(
    "--strict", is_flag=True, help="Thoát với mã 1 nếu có điều cần lưu ý · Exit with 1 if there is a warning."
)

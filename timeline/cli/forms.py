"""The forms in which a command may show what it found; apart from other options, since paths take long to load."""

import click

table_or_lines = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "jsonl"]),
    default="table",
    help="Bảng cho người đọc, hoặc JSON từng dòng cho chương trình · A table for people, or JSON lines for programs.",
)

"""The commands; the only place that prints, asks or exits."""

import click

from timeline import __version__
from timeline.cli.console import LANGUAGE_VARIABLE, speak
from timeline.cli.group import CommandTable

# In the order of `timeline --help`; each name is a module beside this one that holds a click command `command`.
COMMANDS = ("init", "add", "read", "dates", "build", "check", "serve", "export")


@click.group(cls=CommandTable, names=COMMANDS)
@click.option(
    "--lang",
    type=click.Choice(["vi", "en"]),
    help=f"Chỉ nói một ngôn ngữ; hoặc đặt {LANGUAGE_VARIABLE} · Speak one language only; or set {LANGUAGE_VARIABLE}.",
)
@click.version_option(__version__, message="timeline %(version)s", help="In phiên bản · Print the version.")
def main(lang: str | None) -> None:
    """Từ bài báo tiếng Việt đến dòng thời gian: một trang tĩnh, mở bằng một cú nhấp đúp.

    From Vietnamese news articles to a timeline of dated events: a static site that opens by a double click.

    \b
    Ví dụ · Example:
      timeline init du-an
      cd du-an
      timeline build
    """
    if lang:
        speak(lang)

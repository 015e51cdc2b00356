"""How commands are found, how their help looks, and how every failure reaches the person: click, in two languages."""

import copy
import errno
import functools
import importlib
import inspect
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from timeline.cli.console import LANGUAGE_VARIABLE, say, show_error, speak, use_utf8, words
from timeline.cli.refusals import translated
from timeline.errors import TimelineError

DEBUG_VARIABLE = "TIMELINE_DEBUG"

FINE, ATTENTION, WRONG_USE = 0, 1, 2
INTERRUPTED = 130
OUR_FAULT = 70


class Command(click.Command):
    """A command whose help has its headings in both languages."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{words('Cách dùng', 'Usage')}: ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        vi, en, *more = [*inspect.cleandoc(self.help or "").split("\n\n"), ""]
        more = [paragraph.replace("Ví dụ · Example", words("Ví dụ", "Example")) for paragraph in more]
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text("\n\n".join([words(vi, en, between="\n\n"), *more]))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        options = [p for p in self.get_params(ctx) if isinstance(p, click.Option)]
        records = [record for option in options if (record := _spoken(option).get_help_record(ctx)) is not None]
        default = f"[{words('mặc định', 'default')}: "
        with formatter.section(words("Tùy chọn", "Options")):
            formatter.write_dl([(names, said.replace("[default: ", default)) for names, said in records])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option:
            option.help = "Hiện hướng dẫn này · Show this help."
        return option


class CommandTable(Command, click.Group):
    """The group of all commands; imports the module of a command only when it is called for.

    A reader waits for `timeline dates` as long as for its imports: no command pays for another's.
    """

    def __init__(self, *args: Any, names: Sequence[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.names = tuple(names)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click hands it
        return list(self.names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in self.names:
            return None
        command: click.Command = importlib.import_module(f"timeline.cli.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.names and not args[0].startswith("-"):
            raise _no_such_command(args[0], self.names)
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        rows = [(name, _first_lines(self.get_command(ctx, name))) for name in self.names]
        with formatter.section(words("Lệnh", "Commands")):
            formatter.write_dl(rows)

    def main(  # type: ignore[override]  # click's overloads only tell which mode returns
        self, args: Sequence[str] | None = None, *, standalone_mode: bool = True, **extra: Any
    ) -> Any:
        """Run a command and exit: 0 fine, 1 the content needs attention, 2 wrong use."""
        extra["prog_name"] = "timeline"
        run = functools.partial(super().main, args, standalone_mode=False, **extra)
        if not standalone_mode:
            return run()
        use_utf8()
        speak(_asked(sys.argv[1:] if args is None else args) or os.environ.get(LANGUAGE_VARIABLE))
        sys.exit(_exit_code(run))


def _asked(args: Sequence[str]) -> str | None:
    """The language that `--lang` asks for, before anything is read: help and refusals are to speak it, too."""
    for number, word in enumerate(args):
        if word == "--lang":
            return next(iter(args[number + 1 :]), None)
        if word.startswith("--lang="):
            return word.partition("=")[2]
        if not word.startswith("-"):
            break
    return None


def _spoken(option: click.Option) -> click.Option:
    """The option with its help in the language spoken: ours says everything in both, parted by a dot."""
    vi, dot, en = (option.help or "").partition(" · ")
    if not dot:
        return option
    spoken = copy.copy(option)
    spoken.help = words(vi, en)
    return spoken


def _first_lines(command: click.Command | None) -> str:
    """The first sentence of a command's help in each language: its first two paragraphs."""
    paragraphs = [" ".join(paragraph.split()) for paragraph in ((command and command.help) or "").split("\n\n")]
    return words(*[*paragraphs, "", ""][:2], between=" ")


def _no_such_command(name: str, known: Sequence[str]) -> TimelineError:
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=1)
    listed = ", ".join(known)
    return TimelineError(
        f"không có lệnh “{name}”. " + (f"Có phải bạn muốn gọi “{near[0]}”?" if near else f"Các lệnh: {listed}."),
        f"there is no command “{name}”. " + (f"Did you mean “{near[0]}”?" if near else f"The commands are: {listed}."),
    )


def _exit_code(run: Any) -> int:
    """Run, tell what went wrong in plain words, and answer with the exit code."""
    try:
        code = run()
        sys.stdout.flush()
        return code if isinstance(code, int) else FINE
    except TimelineError as error:
        show_error(error)
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.format_message(), file=sys.stderr)
    except click.ClickException as error:
        show_error(translated(error))
        _hint(error)
    except (click.Abort, KeyboardInterrupt):
        say("Đã dừng theo yêu cầu.", "Stopped.", error=True)
        return INTERRUPTED
    except OSError as error:
        if error.errno == errno.EPIPE:  # the reader of our output went away: `timeline dates x | head`
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # so that the flush at exit is quiet
            return FINE
        show_error(_of_the_system(error))
    except Exception as error:
        _show_our_fault(error)
        return OUR_FAULT
    return WRONG_USE


def _hint(error: click.ClickException) -> None:
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context else "timeline"
    say(f"Xem hướng dẫn: {path} --help", f"For help: {path} --help", error=True)


# What a person can do about the refusals that are theirs to mend.
_REFUSALS = {
    errno.ENOSPC: (
        "đĩa đã đầy. Hãy dọn bớt rồi chạy lại; những gì đã có vẫn còn nguyên.",
        "the disk is full. Make room and run again; what was there is as it was.",
    ),
    errno.EROFS: (
        "đĩa này chỉ cho đọc. Hãy chép dự án sang nơi ghi được.",
        "this disk is read-only. Copy the project to where you may write.",
    ),
    **dict.fromkeys(
        (errno.EACCES, errno.EPERM),
        (
            "máy tính không cho phép. Hãy kiểm tra quyền đọc và ghi ở thư mục ấy.",
            "the system does not allow it. Check that you may read and write in that folder.",
        ),
    ),
}


def _of_the_system(error: OSError) -> TimelineError:
    place = f"{error.filename}: " if error.filename else ""
    if error.errno in _REFUSALS:
        vi, en = _REFUSALS[error.errno]
        return TimelineError(place + vi, place + en)
    why = error.strerror or str(error)
    return TimelineError(
        f"{place}máy tính từ chối ({why}). Hãy kiểm tra quyền truy cập và chỗ trống trên đĩa.",
        f"{place}the system refused ({why}). Check permissions and free space.",
    )


def _show_our_fault(error: Exception) -> None:
    """Own up to a defect of ours without burying the person under a traceback."""
    if os.environ.get(DEBUG_VARIABLE):
        import traceback

        traceback.print_exception(error)
    what = f"{type(error).__name__}: {error}"
    show_error(
        TimelineError(
            f"timeline có lỗi trong chương trình, không phải do bạn ({what}). Dữ liệu của bạn không bị đụng tới. "
            f"Khi báo lỗi, hãy chạy lại với {DEBUG_VARIABLE}=1 và gửi kèm những gì hiện ra.",
            f"this is a defect in timeline, not your fault ({what}). Your data are untouched. "
            f"To report it, run again with {DEBUG_VARIABLE}=1 and send what is shown.",
        )
    )

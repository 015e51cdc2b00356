"""`timeline check`: what needs an editor's eye, for people, programs and GitHub, or as lines for `edits.toml`."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import click

from timeline.cli import options
from timeline.cli.console import one, say, show_json, words
from timeline.cli.group import ATTENTION, FINE, Command
from timeline.config import Config, load
from timeline.events.edit.checking import Finding, FindingKind, line_of

FORMS = ("table", "jsonl", "github", "toml")
# What GitHub shows as an error; the rest are warnings.
_ERRORS = {FindingKind.LOST_EDIT, FindingKind.CONTRADICTION}
FINDINGS = {
    FindingKind.LOST_EDIT: ("sửa chữa không tìm thấy sự kiện", "edits without their event"),
    FindingKind.CONTRADICTION: ("ngày tự mâu thuẫn", "dates that contradict themselves"),
    FindingKind.DATES_DIFFER: ("các nguồn nói khác ngày", "sources that differ on the day"),
    FindingKind.NO_PUBLICATION_DATE: ("bài không có ngày đăng", "articles without a publication date"),
    FindingKind.AMBIGUOUS_DATE: ("ngày có hai cách hiểu", "dates with two readings"),
    FindingKind.INFERRED_YEAR: ("năm do suy luận", "inferred years"),
    FindingKind.PROBABLE_DUPLICATE: ("có thể là cùng một sự kiện", "probable duplicates"),
    FindingKind.NUMBERS_DIFFER: ("các nguồn nói khác con số", "sources that differ on a number"),
    FindingKind.ODD_DATE: ("ngày lạ", "odd dates"),
    FindingKind.NO_EVENT: ("bài không kể sự kiện nào", "articles that tell no event"),
    FindingKind.NOTICE: ("lưu ý", "notices"),
}


@click.command("check", cls=Command)
@options.project
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    help="Bảng, JSON từng dòng, chú thích GitHub (mặc định khi chạy trong Actions), hoặc các dòng cho edits.toml · "
    "A table, JSON lines, GitHub annotations (the default in Actions), or lines for edits.toml.",
)
def command(project: Path, form: str | None) -> int:
    """Tìm những chỗ cần người biên tập xem lại, nặng nhất trước; không ghi gì cả.

    Find what needs an editor's eye, worst first; write nothing.

    \b
    Ví dụ · Example:
      timeline check
      timeline check --format toml >> edits.toml
    """
    from timeline.build import assemble
    from timeline.events import check

    config = load(project)
    built = assemble(config)
    timeline = replace(built.timeline, notices=tuple(n for n in built.notices if not n.minor))
    found = list(dict.fromkeys(_placed(finding, config.root) for finding in check(timeline)))
    form = form or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "table")
    if form == "github":
        found = [replace(finding, path=_in_repository(finding.path, config)) for finding in found]
    _SHOW[form](found)
    return ATTENTION if found else FINE


def _placed(finding: Finding, root: Path) -> Finding:
    """The finding with its line in the file, where the file can be read and holds the words."""
    path = root / finding.path.partition("#")[0]
    if finding.line is not None or not finding.path or not path.is_file():
        return finding
    return replace(finding, line=line_of(finding, path.read_text(encoding="utf-8", errors="replace")))


def _in_repository(path: str, config: Config) -> str:
    """A path of the project as GitHub wants it: from the root of the repository, where the project lies in one."""
    file, _, item = path.partition("#")
    place = config.root / file
    if config.editorial.edits and file == config.editorial.edits.name:
        place = config.editorial.edits
    workspace = Path(os.environ.get("GITHUB_WORKSPACE") or config.root).resolve()
    place = place.resolve()
    if not file or not place.is_relative_to(workspace):
        return path
    return place.relative_to(workspace).as_posix() + (f"#{item}" if item else "")


def _where(finding: Finding) -> str:
    """The file, and the line where it is known."""
    return finding.path + (f":{finding.line}" if finding.line else "")


def _show_table(found: Sequence[Finding]) -> None:
    last = None
    for finding in found:
        if finding.kind is not last:
            last = finding.kind
            print(f"\n{words(*FINDINGS[finding.kind])}")
        place = _where(finding)
        print(f"  {place}" if place else "")
        print(f"    {words(finding.vi, finding.en, between=chr(10) + '    ')}")
    if not found:
        say("Không có gì cần xem lại.", "Nothing needs a look.")
    elif any(finding.proposal for finding in found):
        print()
        say(
            "Các dòng sửa được đề nghị: timeline check --format toml >> edits.toml",
            "The edits proposed: timeline check --format toml >> edits.toml",
        )


def _show_lines(found: Sequence[Finding]) -> None:
    for finding in found:
        show_json(
            {
                "kind": finding.kind.value,
                "file": finding.path or None,
                "line": finding.line,
                "event": finding.event_id or None,
                "message": one(finding.vi, finding.en),
                "proposal": finding.proposal or None,
            }
        )


def _show_annotations(found: Sequence[Finding]) -> None:
    """GitHub's workflow commands: their own escapes, so that no text can end a line or begin another command."""
    for finding in found:
        level = "error" if finding.kind in _ERRORS else "warning"
        title = one(*FINDINGS[finding.kind])
        place = "".join(f"{key}={_property(value)}," for key, value in _place(finding))
        print(f"::{level} {place}title={_property(title)}::{_data(one(finding.vi, finding.en))}")


def _place(finding: Finding) -> list[tuple[str, str]]:
    rows = [("file", finding.path.partition("#")[0])] if finding.path else []
    return rows + ([("line", str(finding.line))] if finding.path and finding.line else [])


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _show_proposals(found: Sequence[Finding]) -> None:
    """Every proposal as TOML behind one mark, what explains it and what else may be right behind two.

    An editor takes one mark from each line of those that are right; what is left is TOML.
    """
    proposed = [finding for finding in found if finding.proposal]
    if proposed:
        print(
            one(
                "# # Mỗi đoạn dưới đây là một đề nghị đang tắt. Đoạn nào đúng thì bỏ một dấu # ở đầu từng dòng;\n"
                "# # dòng nào vẫn còn dấu # là lời giải thích, hoặc một cách sửa khác để bạn chọn thay.\n",
                "# # Each block below is a proposal, switched off. Where one is right, take one # from each line;\n"
                "# # a line that then still has a # explains it, or is another way that you may choose instead.\n",
            )
        )
    for finding in proposed:
        message = one(finding.vi, finding.en).replace("\n", " ")
        lines = [f"# {_where(finding)}: {message}", *finding.proposal.rstrip("\n").split("\n")]
        print("\n".join(f"# {line}" for line in lines) + "\n")


_SHOW: dict[str, Callable[[Sequence[Finding]], None]] = {
    "table": _show_table,
    "jsonl": _show_lines,
    "github": _show_annotations,
    "toml": _show_proposals,
}

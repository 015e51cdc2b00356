"""What click refuses, in the words of timeline: what is wrong and what to do, in Vietnamese and English."""

import click

from timeline.errors import TimelineError

QUOTE = "'"
# How click's words about a path end, and ours in their place.
PATHS = (
    (
        "does not exist.",
        "không có tệp hay thư mục này. Hãy kiểm tra lại đường dẫn.",
        "there is no such file or folder. Check the path.",
    ),
    (
        "is a directory.",
        "đây là thư mục, cần một tệp. Hãy ghi đường dẫn của tệp.",
        "this is a folder where a file is wanted. Give the path of a file.",
    ),
    (
        "is a file.",
        "đây là tệp, cần một thư mục. Hãy ghi đường dẫn của thư mục.",
        "this is a file where a folder is wanted. Give the path of a folder.",
    ),
    (
        "is not readable.",
        "không đọc được. Hãy kiểm tra quyền đọc.",
        "it cannot be read. Check your permission to read it.",
    ),
)


def translated(error: click.ClickException) -> TimelineError:
    """Put click's message into our words, or at least Vietnamese beside it."""
    en = error.format_message()
    match error:
        case click.NoSuchOption():
            near = f" Có phải bạn muốn viết “{error.possibilities[0]}”?" if error.possibilities else ""
            vi = f"không có tùy chọn “{error.option_name}”.{near}"
        case click.MissingParameter():
            vi = f"còn thiếu {_name(error)}."
        case click.BadParameter():
            return _bad_value(error)
        case click.BadOptionUsage():
            wanted = "cần một giá trị đi sau" if "requires" in en else "không nhận giá trị nào"
            vi = f"tùy chọn “{error.option_name}” {wanted}."
        case click.UsageError() if en.startswith("Missing command"):
            vi = "còn thiếu tên lệnh, như “timeline build”."
        case click.UsageError() if en.startswith("Got unexpected extra argument"):
            more = en[en.index("(") + 1 : en.rindex(")")]
            vi = f"thừa “{more}”. Nếu một tên có dấu cách, hãy đặt cả tên trong dấu nháy."
        case _:
            vi = "lệnh viết chưa đúng."
    return TimelineError(vi, en)


def _bad_value(error: click.BadParameter) -> TimelineError:
    said, kind = error.message, error.param.type if error.param else None
    given = said.partition("'")[2].rpartition("'")[0]
    if isinstance(kind, click.Path):
        for ending, vi, en in PATHS:
            if said.endswith(ending):
                return TimelineError(f"{given}: {vi}", f"{given}: {en}")
    why = "."
    if isinstance(kind, click.Choice):
        why = f": “{given.partition(QUOTE)[0]}”. Hãy chọn một trong: {', '.join(map(str, kind.choices))}."
    elif isinstance(kind, click.IntRange | click.FloatRange):
        bounds = [f"nhỏ nhất {kind.min}"] * (kind.min is not None) + [f"lớn nhất {kind.max}"] * (kind.max is not None)
        why = f". Cần một số, {', '.join(bounds)}."
    return TimelineError(f"giá trị của {_name(error)} không hợp lệ{why}", error.format_message())


def _name(error: click.BadParameter) -> str:
    return error.param.get_error_hint(error.ctx) if error.param and error.ctx else "một tham số"

"""Articles that do not say when they were published: what follows from it, and how to say it in a file of each form."""

from pathlib import PurePosixPath

from timeline.model import EventKind, Notice, Timeline

HAPPENINGS = frozenset({EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE})
_TYPED = (".txt", ".text", ".md", ".markdown", ".docx")  # a person can add a line to these


def silent(timeline: Timeline) -> tuple[Notice, ...]:
    """Tell of each article that has no publication date and so told no happening: it would vanish without a word."""
    kinds = {event.id: event.kind for event in timeline.events}
    return tuple(
        _notice(reading.article.path)
        for reading in timeline.readings
        if reading.article.published is None and not HAPPENINGS & {kinds.get(name or "") for name in reading.event_ids}
    )


def advice(path: str) -> tuple[str, str]:
    """Say how to give an article its publication date, in Vietnamese and English; `path` is the article's."""
    file, _, number = path.partition("#")
    name = PurePosixPath(file).name
    if number:
        return (
            f"Hãy ghi ngày đăng của bài thứ {number} trong tệp, như 2024-01-29.",
            f"Write the publication date of article {number} in the file, such as 2024-01-29.",
        )
    if PurePosixPath(file).suffix.lower() in _TYPED:
        return (
            "Hãy thêm ngay dưới tít một dòng chỉ có ngày đăng, như 29/01/2024.",
            "Add a line with nothing but the publication date right under the headline, such as 29/01/2024.",
        )
    return (
        f"Hãy tạo tệp {name}.yaml bên cạnh, với một dòng: date: 2024-01-29",
        f"Make a file {name}.yaml beside it with one line: date: 2024-01-29",
    )


def _notice(path: str) -> Notice:
    vi, en = advice(path)
    return Notice(
        f"bài không có ngày đăng nên không rõ “hôm qua” hay “29/1” là ngày nào; không có sự kiện nào trên trang. {vi}",
        f"no publication date, so no telling which day “hôm qua” or “29/1” is; it gives no event. {en}",
        path,
    )

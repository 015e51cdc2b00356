"""Lines classified alone to what they are beside their neighbours: titles run together, verses."""

from collections.abc import Sequence

from timeline.read.lines.given import Raw
from timeline.read.lines.kinds import LineKind, is_credited
from timeline.read.pattern import Pattern

# Words that begin a title; with a capital amid a line that no full stop ends, they betray titles run together.
GLUED = Pattern(
    r"[^\W\d_A-ZĐ]\s+(?:[\"“](?=[A-ZĐ]\w+ \w+ \w+)|(?:Đến|Tại|Trong|Khi|Sau|Những|Các|Với|Từ|Để|Vì sao|Theo|Nhiều"
    r"|Một|Hơn|Gần|Sẽ|Không|Cần|Làm)\s+[^\WA-Z\d_])",
    0,
)
PICTURE_NUMBER = Pattern(r"\s*(?:-|–|\.)?\s*(?:(?:ảnh|hình)\s*)?\d{0,3}\.?$")
STORY = (LineKind.BODY, LineKind.CAPTION, LineKind.HEADING)
VERSES = 3  # short lines in a row from which on none of them is a heading


def mark_glued(raws: Sequence[Raw], kinds: list[LineKind], title: int | None) -> None:
    """Mark titles of other articles that a page's markup ran together, and the summary under a doubled one.

    The headline with a number after it is a picture's stand-in text: "Thông xe cầu mới - Ảnh 1." As a sentence, with
    its full stop, it is the lead of a paper whose leads say no more.
    """
    headline = raws[title].text if title is not None else ""
    told = next((at for at, kind in enumerate(kinds) if kind in STORY and at != title), None)
    for index, raw in enumerate(raws):
        line = raw.text
        if headline and index != title and line.startswith(headline) and PICTURE_NUMBER.match(line[len(headline) :]):
            kinds[index] = LineKind.BODY if index == told and line == f"{headline}." else LineKind.SKIP
        if kinds[index] not in STORY:
            continue
        half = len(line) // 2
        if 40 < len(line) < 400 and line[:half].strip() == line[half:].strip():
            kinds[index] = LineKind.SKIP
            if index + 1 < len(raws) and kinds[index + 1] is LineKind.BODY:
                kinds[index + 1] = LineKind.SKIP
        elif kinds[index] is LineKind.CAPTION and not is_credited(line) and len(GLUED.findall(line)) > 1:
            kinds[index] = LineKind.SKIP


def mark_verses(kinds: list[LineKind]) -> None:
    """Let several short lines in a row be the text that they are, a poem's or an address: they head nothing."""
    run: list[int] = []
    for index, kind in enumerate([*kinds, LineKind.SKIP]):
        if kind is LineKind.HEADING:
            run.append(index)
            continue
        if len(run) >= VERSES:
            for at in run:
                kinds[at] = LineKind.BODY
        run = []

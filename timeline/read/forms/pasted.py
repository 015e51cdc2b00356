"""A pasted text, with or without front matter above it, to its draft."""

from itertools import pairwise

from timeline.read import front_matter
from timeline.read.draft import Draft
from timeline.read.lines.given import raw_lines
from timeline.read.lines.parting import parted
from timeline.read.paragraph import Paragraph

FULL_LINE = 55  # characters from which a line may have been broken off by a program
LONGEST_LINE = 100  # and above which a text is not broken off at all


def read_pasted(text: str) -> list[Draft]:
    """Read a `.txt`: one article, its paragraphs the lines."""
    said, rest = front_matter.parted(text)
    lines = unwrap(rest)
    paragraphs = tuple(Paragraph(raw.text, apart=raw.apart) for raw in parted(lines, raw_lines(lines)))
    return [Draft(paragraphs, said.title, said.published, said.meta, said.warnings)]


def unwrap(text: str) -> str:
    """Join lines that a mail program or a PDF broke off at 70 or 80 characters; other text is returned as it is."""
    lines = text.split("\n")
    if not _is_wrapped(lines):
        return text
    joined: list[str] = []
    previous = ""
    for line in lines:
        if line.strip() and previous.strip() and (line[0].islower() or len(previous) >= FULL_LINE):
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line)
        previous = line
    return "\n".join(joined)


def _is_wrapped(lines: list[str]) -> bool:
    full = [line for line in lines if len(line) >= FULL_LINE]
    if len(full) < 6 or max(map(len, full)) > LONGEST_LINE:
        return False
    following = [b for a, b in pairwise(lines) if len(a) >= FULL_LINE and b.strip()]
    return sum(line[0].islower() for line in following) * 3 > len(following)

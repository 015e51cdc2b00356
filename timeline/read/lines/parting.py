"""The first lines of a pasted text to the same lines with the time of publication that was glued to one set apart."""

from collections.abc import Sequence

from timeline.read.lines.boilerplate import is_breadcrumb, is_section, is_site_name
from timeline.read.lines.bylines import is_byline
from timeline.read.lines.given import Raw, place
from timeline.read.lines.publication import NOT_PUBLICATION, Strength, publication_line
from timeline.read.lines.stamps import Stamp, stamps
from timeline.read.pattern import plain

TOP = 3  # lines in which a stamp may be glued to other words
LEAST_TITLE = 3  # words that may be a headline
# What makes the time at a headline's end a part of it: "Lễ hội khai mạc lúc 8:00 12/3/2024".
LEADING_WORDS = "từ đến lúc vào ngày trước sau hôm sáng trưa chiều tối đêm đăng nhật hồi"
LEADING = frozenset(LEADING_WORDS.split())


def parted(text: str, raws: Sequence[Raw]) -> list[Raw]:
    """Part "Tên bài 04/03/2025 12:45" and "09:21 19/06/2023 (Tin làng) - Chiều 16/6, ..." into two lines each.

    >>> from timeline.read.lines.given import raw_lines
    >>> given = "Xe tải lao vào nhà dân 04/03/2025 12:45"
    >>> [raw.text for raw in parted(given, raw_lines(given))]
    ['Xe tải lao vào nhà dân', '04/03/2025 12:45']
    """
    found: list[Raw] = []
    said = any((read := publication_line(raw.text)) and read.strength > Strength.BARE for raw in raws[1 : TOP + 2])
    for index, raw in enumerate(raws):
        at = _seam(raw.text, index, said=said) if index < TOP else None
        found += [raw] if at is None else _halves(text, raw, at)
    return found


def _halves(text: str, raw: Raw, at: int) -> list[Raw]:
    head, tail = raw.text[:at].rstrip(), raw.text[at:].lstrip(" \t\xa0|-–")
    begun = len(raw.text) - len(tail)
    first, second = place(text, raw, 0, len(head)), place(text, raw, begun, len(raw.text))
    return [Raw(*first, head, raw.apart), Raw(*second, tail, apart=False)]


def _seam(line: str, index: int, *, said: bool) -> int | None:
    """Where the stamp at one end of a line meets the headline or the story's first words; None where none does."""
    timed = [stamp for stamp in stamps(line[:600]) if stamp.at]
    if not timed:
        return None
    first, last = timed[0], timed[-1]
    rest = line[first.end :]
    if first.start == 0 and line[0].isdigit() and _begins_story(rest, top=index == 0):
        return first.end
    if index == 0 and not said and not line[last.end :].strip(" \xa0.|") and _ends_title(line, last):
        return last.start
    return None


def _begins_story(rest: str, *, top: bool) -> bool:
    """Whether a headline or a lead stands behind a stamp: glued to it, after a house's name, or on the first line."""
    words = rest.lstrip(" \t\xa0|-–")
    if len(words.split()) < LEAST_TITLE or is_byline(words) or is_section(words) or is_breadcrumb(words):
        return False
    housed = words.startswith("(") and ")" in words[:40] and len(words.split()) > 6
    glued = rest[0].isalpha() and rest[0].isupper()
    return housed or (words[0].isupper() and (glued or (top and publication_line(words) is None and len(words) > 30)))


def _ends_title(line: str, stamp: Stamp) -> bool:
    title = line[: stamp.start].rstrip(" \t\xa0|-–,(")
    words = plain(title).split()
    said = line[stamp.start :].lower().startswith(("lúc", "vào", "hồi"))
    if len(words) < LEAST_TITLE or words[-1] in LEADING or said:
        return False
    other = is_byline(title) or is_section(title) or is_breadcrumb(title) or is_site_name(title)
    return not other and not title.endswith((".", ":", ";")) and NOT_PUBLICATION.search(plain(line)) is None

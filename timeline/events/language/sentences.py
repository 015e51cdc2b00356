"""A text to the spans of its sentences, as Vietnamese newspapers write them."""

import re
from functools import lru_cache

# A period after one of these never ends a sentence: a name or a number follows.
_TITLES = """
tp tx tt q p h x tr th ths ts gs pgs bs bscki bsckii ckii ks kts ls cn nsnd nsưt nxb đh cđ st sn
mr mrs dr st no vol
"""
# These may end a sentence; a word that opens sentences after them decides.
_OPEN_ENDED = "v.v vv t.ư tw t.w"
# Words that commonly open a sentence, after initials ("anh N.V.A. Sau khi ...").
_OPENERS = """
sau theo tại trước ngày sáng chiều tối trưa đêm khi trong từ đến đây đó ông bà anh chị em các những một hai ba nhiều tuy
hiện cùng với để do vì bên ngoài năm tháng lúc khoảng hôm mới qua được cơ công hội ban tỉnh người nạn vụ
"""
TITLES, OPEN_ENDED, OPENERS = (frozenset(words.split()) for words in (_TITLES, _OPEN_ENDED, _OPENERS))

_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s)|\n+")
_GOES_ON = re.compile(r"\s*[-–—]\s+[^\W\d_A-ZĐ]")  # "...tốt.” - ông Hòa nói."
_WORD_BEFORE = re.compile(r"[\w.]*$")
_NEXT = re.compile(r"[\s\"“‘'(\[]*(\w*)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")


@lru_cache(maxsize=8)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Give the `[start, end)` spans of the sentences of `text`, without the space around them.

    >>> text = "TS. Lê An ở TP. Vinh. Ông dự họp."
    >>> [text[a:b] for a, b in sentences(text)]
    ['TS. Lê An ở TP. Vinh.', 'Ông dự họp.']
    """
    spans, start = [], 0
    for found in _END.finditer(text):
        if text[found.start()] != "\n" and not _ends(text, start, found.start(), found.end()):
            continue
        spans.append((start, found.end()))
        start = found.end()
    spans.append((start, len(text)))
    return tuple(span for span in (_trim(text, a, b) for a, b in spans) if span[0] < span[1])


def _ends(text: str, start: int, stop: int, after: int) -> bool:
    """Tell whether the punctuation at `[stop, after)` ends the sentence that began at `start`."""
    following = _NEXT.match(text, after)
    word = following[1] if following else ""
    if _GOES_ON.match(text, after):
        return False
    if word and not (word[0].isupper() or word[0].isdigit()):
        return False
    if text[stop] != "." or after - stop > 1:
        return True
    before = _WORD_BEFORE.search(text, max(start, stop - 20), stop)
    last = before[0] if before else ""
    if last.lower() in OPEN_ENDED or (_INITIALS.fullmatch(last) and last[-1:].isupper()):
        return word.lower() in OPENERS
    if last.lower() in TITLES and last[:1].isupper():
        return False
    # "1. Tổ chức ...": the number of a list item.
    return not (last.isdigit() and before is not None and not text[start : before.start()].strip())


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop the white space at both ends of a span."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return start + left, max(start + left, start + len(piece.rstrip()))

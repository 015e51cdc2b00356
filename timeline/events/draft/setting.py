"""What a title is read in: its article's headline and text; the persons and the work that they name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.events.draft.standing import DEED_AT, ONCE_AT
from timeline.events.language.folding import LOWER
from timeline.events.language.names import borne, persons
from timeline.events.language.nouns import PERSONS, WORKS
from timeline.events.language.words import CEREMONIES, HAPPENS, finder
from timeline.events.place.gazetteer import DISTRICT_NAMES, PROVINCES

_AUX = r"(?:đã|được|bị|sẽ|đang|vừa|mới|có|không|chưa|cũng|lại|từng|phải|dự kiến|cam kết|kỳ vọng)"
VERB = rf"(?={_AUX}\s|{finder(HAPPENS).pattern}|{DEED_AT.pattern})"
_PERSONS = tuple(f"{noun} " for noun in PERSONS)
# So much before a pronoun is searched for whom it means.
BEFORE = 900
# "khởi công tuyến đường ven biển dài 42 km", "Đường ven biển 42 km được khởi công": what is built, and only called so.
_WORK = rf"(?P<work>(?i:tuyến |công trình )?{finder(WORKS).pattern}(?: {LOWER}+){{1,4}}?)"
_ENDS = r"(?=$|[,.:;(]|\s(?:dài|rộng|trị giá|vốn|nối|tại|ở|qua|được|bị|sẽ|đã|chính thức|vào|sau|trước|với|\d))"
_WORK_BEHIND = re.compile(rf"\s{_WORK}{_ENDS}", re.IGNORECASE)
_WORK_FIRST = re.compile(rf"(?:[^:]{{2,30}}:\s)?{_WORK}{_ENDS}", re.IGNORECASE)

# "Đại học Phương Đông" is nobody.
_HOUSE = re.compile(r"(?:đại học|học viện|cao đẳng|nhà xuất bản|tạp chí|nhà hát|bệnh viện|quỹ|giải) $", re.IGNORECASE)
# "đi qua cầu Nậm Cắn": no work that is under way.
BUILT = re.compile(
    rf"(?:dự án|công tr(?:ình|ường)|hạng mục|xây|thi công|tiến độ|nhà thầu|đầu tư|{finder(CEREMONIES).pattern})"
    r"(?: \w+){0,5} $|(?:^|[.!?\n]\s*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a title is read in: its article's headline and text, and where its sentence begins in the text."""

    headline: str
    text: str
    at: int

    @property
    def before(self) -> str:
        """What stands shortly before the sentence."""
        return self.text[max(0, self.at - BEFORE) : self.at]


def people(text: str) -> Iterable[tuple[int, str]]:
    """The full names of persons in a text; "Hà Nội" is nobody's, nor is "tiệm vàng Kim Hương"."""
    things = [(start, start + len(name)) for start, name in borne(text) if not name.lower().startswith(_PERSONS)]
    for start, name in persons(text):
        if (
            not name.startswith("Cù Lao")
            and name not in PROVINCES
            and name not in DISTRICT_NAMES
            and not any(a < start < b for a, b in things)
            and not _HOUSE.search(text, max(0, start - 20), start)
        ):
            yield start, name


def work_of(headline: str) -> str:
    """The work without a proper name that a headline says is begun or opened; empty if none is.

    >>> work_of("Tỉnh Bình An khởi công tuyến đường ven biển dài 42 km")
    'tuyến đường ven biển'
    """
    verb = ONCE_AT.search(headline)
    if not verb or borne(headline):
        return ""
    found = _WORK_BEHIND.match(headline, verb.end()) or _WORK_FIRST.match(headline, 0, verb.start())
    return found["work"] if found else ""

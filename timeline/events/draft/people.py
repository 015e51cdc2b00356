"""A text to the persons that it introduces by their office, and to the names that the editor gave."""

import re
from collections.abc import Iterator, Sequence

from timeline.events.language.folding import CAPITAL, even
from timeline.events.language.nouns import OFFICES, SURNAMES
from timeline.events.language.words import alternation, table
from timeline.events.place.places import find_places

_MOST = 8
_SURNAME = alternation(name for word in table(SURNAMES) for name in (word.title(), word.upper()))
# "Phó Chủ tịch" is no Mr. Phó, "xã Trà Lam" (of two words) and "Công ty Hoàng Minh Phát" are no persons.
_NO_NAME = "(?!(?:Phó|Phụ|Trưởng) (?:Chủ|Giám|Bí|Trưởng|Viện|Ban|Tổng|Chánh|Thủ))(?<!ông ty )"
_PLACED = rf"(?:(?<!xã )(?<!phường )(?<!huyện )(?<!thôn )(?<!bản )(?<!Xã )|(?=\w+(?: {CAPITAL}\w+){{2}}))"
_NAME = rf"{_NO_NAME}{_PLACED}{_SURNAME}(?: (?:[HKY]['’])?{CAPITAL}\w+){{1,4}}"
_OFFICE = alternation(table(OFFICES))
_PERSON = r"(?:đồng chí|ông|bà|anh|chị|đ/c)"
# "Bí thư Tỉnh đoàn X Nguyễn Văn A": office, then the name.
_BEFORE = re.compile(rf"(?<!\w)(?i:{_OFFICE})(?!\w)(?P<of>[^.;:()“”\"\n]{{0,120}}?)\s(?P<name>{_NAME})(?!\w)")
# "ông Nguyễn Văn A, Giám đốc ...": name, then the office.
_BEHIND = re.compile(
    rf"(?<!\w)(?i:{_PERSON}) (?P<name>{_NAME})\s*[,(–-]\s*(?:(?i:nguyên|cựu|quyền) )?(?i:{_OFFICE})(?!\w)"
)
# What may stand between an office and the name: words of the institution, no second person.
_APART = re.compile(rf"(?<!\w)(?i:{_PERSON}|và|cùng|với|của ông|của bà)(?!\w)")


def people_of(text: str, given: Sequence[str] = ()) -> tuple[str, ...]:
    """Name the persons in `text`, in order, at most eight: few and right before many and wrong.

    >>> people_of("Chủ tịch UBND tỉnh Thái Bình Ngô Thị Sen và bà Lê An, Giám đốc Sở Y tế, đến dự.")
    ('Ngô Thị Sen', 'Lê An')
    """
    found = sorted((start, name) for start, name in introduced(_placeless(text)))
    lowered = even(text)
    known = [name for name in given if re.search(rf"(?<!\w){re.escape(even(name))}(?!\w)", lowered)]
    return tuple(dict.fromkeys([*known, *(name for _, name in found)]))[:_MOST]


def introduced(text: str) -> Iterator[tuple[int, str]]:
    """The names that stand beside an office, with where they begin."""
    start = 0
    while found := _BEFORE.search(text, start):
        start = found.start() + 1
        if not _APART.search(found["of"]):
            yield found.start("name"), _proper(found["name"])
            start = found.end()
    for found in _BEHIND.finditer(text):
        yield found.start("name"), _proper(found["name"])


def _placeless(text: str) -> str:
    """The text with its places in small letters, so that "Thái Bình" before a name is not taken for a surname."""
    for place in find_places(text):
        text = text[: place.start] + text[place.start : place.end].lower() + text[place.end :]
    return text


def _proper(name: str) -> str:
    """A name as it is written in running text, also where a paper sets it in capitals."""
    return name.title() if name.isupper() else name

"""A text to the proper names in it: persons, and bridges, schools, companies with the noun that says what they are."""

import re
from collections.abc import Iterable
from functools import lru_cache

from timeline.events.language.folding import CAPITAL, LOWER, even
from timeline.events.language.nouns import BEARERS, COMPOUNDS, NO_BEARERS, SHOPS, SUBJECTS, SURNAMES, WORKS
from timeline.events.language.words import HAPPENS, alternation, finder, table

# What goes on telling: no word of a name.
_TELLS = """
do, của, và, ở, tại, được, bị, từ, qua, có, là, cho, với, trên, trong, đến, tới, về, sẽ, đã, đang, vừa, mới, không,
chưa, cũng, lại, từng, nằm, nối, thuộc, này, đó, khiến, giúp, làm, gây, nhưng, sau, trước, khi, để, vì, nên, cùng,
dài, rộng, cao, sâu, hơn, gần, theo, vào, ra, còn, bên, cạnh, giáp, sát, ven, định, sang, muốn, phải, gặp
"""
STOP = rf"(?:{finder(_TELLS).pattern}|{finder(HAPPENS).pattern})"
_SMALL = rf"(?!{STOP}){LOWER}\w*"
_WORD = rf"(?:Nhà nước(?!\w)|{CAPITAL}[\w&-]*(?:\.{CAPITAL}[\w&-]*)*|{_SMALL}(?=(?: {_SMALL}){{0,3}} {CAPITAL}))"
# A name may have small letters in it ("Đại học Công nghệ Sông Cầu"), but no word that goes on telling.
NAME = rf"{_WORD}(?: {_WORD})*(?: \d+(?![\w.,/-]))?"
# "yêu cầu", "môi trường": no bridge, no school.
_PARTED = [word.rpartition(" ") for word in table(COMPOUNDS)]
_WHOLE = "".join(rf"(?<!{first} (?={last}(?!\w)))" for first, _, last in _PARTED)
_NOUN = finder(", ".join((BEARERS, WORKS, SUBJECTS, SHOPS))).pattern
_BORNE = re.compile(
    rf"(?<!\w)(?:[Qq]uốc lộ|[Tt]ỉnh lộ|[Đđ]ường tỉnh|[Bb]ão|[Ấấ]p|[Tt]hôn|[Kk]hu phố) \d+\w?(?![\w,/-])|"
    rf"(?<!\w)(?i:{_WHOLE}(?!{alternation(table(NO_BEARERS))}(?!\w)){_NOUN}) (?:{NAME}|số \d+(?![\w.,/-]))"
)
_SURNAME = alternation(name.title() for name in table(SURNAMES))
# "Ông Vi Văn Thanh" is Mr. Vi; "Ông Văn Huyên" has the surname Ông.
_PERSON = re.compile(
    rf"(?<!\w)(?!Ông (?!Văn |Thị ){_SURNAME} {CAPITAL}){_SURNAME}(?: (?:[HKY]['’])?{CAPITAL}\w+){{1,3}}"
)


@lru_cache(maxsize=8)
def borne(text: str) -> tuple[tuple[int, str], ...]:
    """The bridges, schools, companies that a text names, each with where it begins.

    >>> borne("Nhà máy xử lý nước Bàu Sen và môi trường Việt Nam")
    ((0, 'Nhà máy xử lý nước Bàu Sen'),)
    """
    return tuple((found.start(), found[0]) for found in _BORNE.finditer(text))


@lru_cache(maxsize=8)
def persons(text: str) -> tuple[tuple[int, str], ...]:
    """The full names of persons in a text, each with where it begins."""
    return tuple((found.start(), found[0]) for found in _PERSON.finditer(text))


def only(names: Iterable[str]) -> str:
    """The one name among some, spelt as it comes first; empty where there are several, or none.

    What another name goes on from is that name ("cầu Đại" of "cầu Đại An").
    """
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(even(name), name)
    whole = [name for name in found if not any(other.startswith(f"{name} ") for other in found)]
    return capital(found[whole[0]]) if len(whole) == 1 else ""


def capital(words: str) -> str:
    """Words as they begin a title."""
    return words[:1].upper() + words[1:]


def small(words: str) -> str:
    """Words as they go on behind others."""
    return words[:1].lower() + words[1:]

"""Words to whether they are persons' names, and names as printed to names as they are written in a line of text."""

from timeline.read.pattern import Pattern, plainly

AGENCIES = frozenset(("TTXVN", "VOV", "VTV", "VTC", "BNEWS", "AFP", "AP", "Reuters", "CNN", "BBC", "Xinhua", "TASS"))
PARTING = Pattern(r"\s+[-&]\s+|\s*[,/;]\s*|\s+và\s+|\s+-", 0)
JOINED = Pattern(r"['-]", 0)  # in one word of a name: "H'Nhiên", "Cil-Pam"
PRINTED = Pattern(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?", 0)  # a word, or initials: "LÂM", "T.H"
VOWELS = Pattern(r"[AEIOUYÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ]", 0)
INITIALS = Pattern(r"(?:[^\W\d_]{1,2}\.){1,4}[^\W\d_]{0,4}\.?$", 0)  # with which papers sign short news: "V.H.L"
OFFICES = frozenset(("UBND", "UB", "MTTQ", "CTV", "BBT"))


def is_name(words: str) -> bool:
    """Whether words are one or more names of persons, each word with a capital ("Minh Anh - Văn Bình")."""
    people = [part.strip() for part in PARTING.split(plainly(words)) if part.strip()]
    if not people or len(people) > 5:
        return False
    if len(people) == 1 and is_initials(people[0]):
        return True
    return all(1 <= len(one.split()) <= 5 and all(_capital(word) for word in one.split()) for one in people) and (
        len(people[0].split()) > 1 or "'" in people[0] or (people[0].isupper() and 2 <= len(people[0]) <= 5)
    )


def is_initials(words: str) -> bool:
    """Whether words are the initials of one person."""
    return words[:1].isupper() and INITIALS.match(words) is not None


def _capital(word: str) -> bool:
    if not word[0].isupper():
        return False
    if not word.isalpha():
        parts = JOINED.split(word) if len(word) > 2 else []
        return all(map(str.isalpha, parts)) if len(parts) == 2 else len(word) == 2 and word[1] == "."
    return len(word) == 1 or word[1:].islower() or (word.isupper() and len(word) <= 7)


def in_case(names: str) -> str:
    """Write names that are printed in capitals as names: "LÂM THỊ PHI" is Lâm Thị Phi; "PV", "T.H" and "VOV" stay.

    >>> in_case("LÂM THỊ PHI, Trần Hải")
    'Lâm Thị Phi, Trần Hải'
    """
    pieces, at = [], 0
    for parted in PARTING.finditer(names):
        pieces += [_one_in_case(names[at : parted.start()]), parted[0]]
        at = parted.end()
    return "".join((*pieces, _one_in_case(names[at:])))


def _one_in_case(name: str) -> str:
    if not name.isupper() or (" " not in name.strip() and name.isascii()):  # a pen name, or an agency's
        return name
    return PRINTED.sub(lambda word: word[0] if _stays(word[0]) else word[0].capitalize(), name)


def _stays(word: str) -> bool:
    """Whether a word in capitals is an abbreviation: initials, an agency, letters that nobody can say as a word."""
    return "." in word.rstrip(".") or word in AGENCIES or word in OFFICES or not VOWELS.search(word)

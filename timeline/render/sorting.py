"""The order of the Vietnamese dictionary, where names stand in lists."""

import unicodedata

# The Vietnamese alphabet's own order of letters, and of marks within a letter.
_LETTERS = {c: f"{n:02d}" for n, c in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
_MARKS = {c: str(n) for n, c in enumerate(("\u0300", "\u0309", "\u0303", "\u0301", "\u0323"), 1)}


def alphabetical(text: str) -> tuple[str, str]:
    """Give the key that sorts as a Vietnamese dictionary does: by letters, then by marks.

    >>> sorted(["Đà Lạt", "Dầu Tiếng", "Ấp Bắc", "An Giang", "Ăn Thề"], key=alphabetical)
    ['An Giang', 'Ăn Thề', 'Ấp Bắc', 'Dầu Tiếng', 'Đà Lạt']
    """
    letters, marks = [], []
    for char in unicodedata.normalize("NFC", text.lower()):
        pieces = unicodedata.normalize("NFD", char)
        tone = "".join(_MARKS.get(c, "") for c in pieces)
        letter = unicodedata.normalize("NFC", "".join(c for c in pieces if c not in _MARKS))
        letters.append(_LETTERS.get(letter, letter if letter.isalnum() else " "))
        marks.append(tone or "0")
    return "".join(letters), "".join(marks)

"""Vietnamese and Roman numerals to numbers."""

UNITS = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_SCALES = {"mươi": 10, "chục": 10, "trăm": 100, "nghìn": 1000, "ngàn": 1000}
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}

# Patterns: one spelled digit, a number below 32 (days), and a year.
DIGIT = "(một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín)"
_LAST = "(một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|tám|chín)"
TENS = f"(mười {_LAST}?|(hai|ba) mươi {_LAST}?|hăm {_LAST})"
SPELLED = f"({TENS}|{DIGIT})"
_FIGURE = f"(không|{DIGIT})"
SPELLED_YEAR = (
    f"((một|hai) (nghìn|ngàn) ((không|{DIGIT}) trăm)? (linh|lẻ)? (mười|{DIGIT} mươi|{DIGIT})? {_LAST}?"
    f"|hai không (linh {_LAST}|mười {_LAST}?|{DIGIT} mươi {_LAST}?)"
    f"|(một|hai) {_FIGURE} {_FIGURE} (không|{_LAST}))"
)


def spelled(words: list[str]) -> int | None:
    """Read a number in words or digits: `["hai", "mươi", "mốt"]` is 21; None for what is no number."""
    if len(words) == 1 and words[0].isdecimal():
        return int(words[0])
    if len(words) == 4 and all(word in UNITS for word in words):
        return int("".join(str(UNITS[word]) for word in words))  # figure by figure: "một chín bảy lăm"
    if words[:2] == ["hai", "không"] and len(words) > 2:
        rest = spelled(words[2:])  # "hai không mười chín"
        return None if rest is None else 2000 + rest
    total, current = 0, 0
    before = ""
    for word in words:
        if word in UNITS:
            # "Tám tư" is eighty-four.
            current += 9 * UNITS[before] + UNITS[word] if before in UNITS else UNITS[word]
        elif word == "mười":
            current += 10
        elif word == "hăm":
            current += 20
        elif word in ("nghìn", "ngàn"):
            total, current = (total + current) * 1000, 0
        elif word == "trăm":
            total, current = total + current * 100, 0
        elif word in _SCALES:
            current *= _SCALES[word]
        elif word not in ("linh", "lẻ"):
            return None
        before = word
    return total + current


def roman(text: str) -> int | None:
    """Read a Roman numeral in lower case: `"xix"` is 19; None for what is none."""
    total, last = 0, 0
    for letter in reversed(text):
        value = _ROMAN.get(letter)
        if value is None:
            return None
        total += value if value >= last else -value
        last = max(last, value)
    return total

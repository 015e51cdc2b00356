"""Text of articles to text that no format can choke on or be steered by."""

import re
import unicodedata
from urllib.parse import quote, urlsplit

# C0 and C1 controls but tab and line feed (XML forbids most, iCalendar all), noncharacters, byte order marks and
# the controls that reorder what a reader sees: Vietnamese needs none of them. The marks U+200B-U+200F stay.
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ufeff\u202a-\u202e\u2066-\u2069" + "".join(
    f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
)
_UNWANTED = re.compile(f"[{_CONTROLS}]")
_SUSPECT = re.compile(f"[{_CONTROLS}\ud800-\udfff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
# All that ends or stretches a line, but the no-break spaces that typography sets between a number and its unit.
# A single space is left out, so that ordinary text needs no replacing.
_SPACES = re.compile(r"[^\S\u00a0\u202f]{2,}|[^\S \u00a0\u202f]")
# What must not stand in an address (RFC 3986, 3987); percent-encoded, so that no format ends the address early.
_UNSAFE = re.compile(r"""[\s"'<>\\^`{|}()]""")


def plain(text: str) -> str:
    """Return the text without characters that are no text: NFC, lines kept, nothing readable lost."""
    # Nearly every text is fine as it is; nothing that is unwanted, nor a line end, counts as printable.
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text
    if _SUSPECT.search(text):
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
        text = _SURROGATES.sub("\ufffd", _UNWANTED.sub("", text))
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """Return the text as `plain` does, on one line, runs of space made one."""
    return _SPACES.sub(" ", plain(text)).strip()


def web_address(url: str | None) -> str | None:
    """Return an http or https address safe to write in any format; anything else (`javascript:`, a path) as None."""
    address = _SURROGATES.sub("", _UNWANTED.sub("", (url or "").strip()))
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or _UNSAFE.search(parts.netloc):
        return None
    return _UNSAFE.sub(lambda found: quote(found[0]), address)


class _Unmarked(dict[int, str | None]):
    """Each character as it is, but for combining marks, which go, and đ; looked up once and remembered."""

    def __missing__(self, code: int) -> str | None:
        self[code] = found = None if unicodedata.combining(chr(code)) else chr(code)
        return found


_UNMARKED = _Unmarked({ord("đ"): "d"})


def folded(text: str) -> str:
    """Return the text as people type it without marks: lower case, no diacritics, đ as d."""
    return unicodedata.normalize("NFD", plain(text).casefold()).translate(_UNMARKED)

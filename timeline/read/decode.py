"""The bytes of a file to text in NFC with `\\n` line ends, whatever Vietnamese encoding they are in."""

import codecs
import re
import unicodedata

from timeline.errors import ReadError

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Python has no fixed "1258": it decodes the combining marks as they are, and NFC joins them.
LEGACY = ("cp1258",)
LETTER = re.compile(r"[^\W\d_]")
VIETNAMESE = re.compile(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
# Letters that words of TCVN3 and VNI show when they are read as Western text: "Hµ Néi", "ViÖt Nam", "Haø Noäi".
TCVN3_SIGNS = re.compile(r"[µ¸¶·¹¨»¾¼½©®ª«¬]")
VNI_SIGNS = re.compile(r"(?:[aeouyAEOUY][øùûõïåäàâöÄÖ]|ñ[aeiou]|[öô][øùûõï]|Ñ)")


def decode(data: bytes, name: str, declared: str | None = None) -> str:
    """Decode a file's bytes; `declared` is the encoding that the file itself names, if it does.

    Raises ReadError for bytes that are no text, and for TCVN3 and VNI, which fonts and not encodings made.
    """
    text = decode_markup(data, name, declared)
    refuse_font_encodings(text, name)
    return text


def decode_markup(data: bytes, name: str, declared: str | None = None) -> str:
    """Decode a page's bytes; whether its letters are those of a font shows only in the words between its tags."""
    return tidy(_decoded(data, name, declared))


def tidy(text: str) -> str:
    """Bring text to NFC and `\\n` line ends, without byte order marks, soft hyphens and NULs."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub(r"[\u2028\u2029\x85\x0b\x0c]", "\n", text)
    text = re.sub(r"[\ufeff\xad\x00-\x08\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]", "", text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _decoded(data: bytes, name: str, declared: str | None) -> str:
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _strict(data, encoding, name)
    wide = _wide(data)
    if wide:
        return _strict(data, wide, name)
    if b"\0" in data[:4096]:
        raise _binary(name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        broken = error
    if declared and (text := _lenient(data, declared)) is not None:
        return text
    if _mostly_utf8(data):
        return data.decode("utf-8", "replace")
    text = _lenient(data, "cp1258")
    if text is None:
        text = data.decode("cp1252", "replace")
    if sum(char.isprintable() or char in "\n\t\r" for char in text[:4000]) < 0.9 * len(text[:4000]):
        raise _binary(name) from broken
    return text


def _wide(data: bytes) -> str | None:
    """Recognise UTF-16 without a byte order mark by its zero bytes in every second place."""
    head = data[:2000]
    if len(head) < 8:
        return None
    even, odd = head[::2].count(0) / len(head[::2]), head[1::2].count(0) / len(head[1::2])
    if odd > 0.4 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 and odd < 0.1 else None


def _mostly_utf8(data: bytes) -> bool:
    """Whether bytes are UTF-8 with some damage (a file cut off, a stray byte) rather than another encoding."""
    sample = data[:65536].decode("utf-8", "replace")
    bad = sample.count("\ufffd")
    return bad * 20 < len(VIETNAMESE.findall(sample)) or (bad <= 1 and len(VIETNAMESE.findall(sample)) > 3)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        if len(data) % 2:
            return data[:-1].decode(encoding, "replace")
        raise _binary(name) from None


def _lenient(data: bytes, encoding: str) -> str | None:
    encoding = {"windows-1258": "cp1258", "x-viet-tcvn5712": "latin-1", "iso-8859-1": "cp1252"}.get(
        encoding.lower(), encoding
    )
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def refuse_font_encodings(text: str, name: str) -> None:
    """Refuse text in TCVN3 (ABC) or VNI, which reads as nonsense in any encoding, with the way to convert it."""
    sample = text[:20000]
    letters = len(LETTER.findall(sample))
    vietnamese = len(VIETNAMESE.findall(unicodedata.normalize("NFC", sample)))
    if letters < 20 or vietnamese * 12 > letters:
        return
    for kind, signs in (("TCVN3 (ABC)", TCVN3_SIGNS), ("VNI", VNI_SIGNS)):
        found = len(signs.findall(sample))
        if found >= 8 and found * 40 > letters and found > vietnamese:  # windows-1258 makes some letters of theirs ours
            raise ReadError(
                f"{name}: chữ trong tệp dùng bảng mã {kind}, không phải Unicode. Hãy dùng Unikey (Ctrl+Shift+F6) "
                f"chuyển mã {kind} sang Unicode rồi lưu lại.",
                f"{name}: the text is in {kind}, a font encoding from before Unicode. Convert it to Unicode "
                f"(Unikey's toolkit, Ctrl+Shift+F6, does it) and save it again.",
            )


def _binary(name: str) -> ReadError:
    return ReadError(
        f"{name}: tệp không phải là văn bản đọc được. Hãy lưu bài ở dạng .txt hoặc .md, mã UTF-8.",
        f"{name}: this is no readable text. Save the article as .txt or .md in UTF-8.",
    )

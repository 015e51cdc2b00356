"""Words to the keys that comparing, addressing and hashing need: tone placement evened out, marks dropped."""

import re
import unicodedata
from functools import lru_cache

# "hoà", "hòa": two spellings of one word; the newer moves the tone to the vowel before.
_PAIRS = "oà=òa oá=óa oả=ỏa oã=õa oạ=ọa oè=òe oé=óe oẻ=ỏe oẽ=õe oẹ=ọe uỳ=ùy uý=úy uỷ=ủy uỹ=ũy uỵ=ụy"
_TONES = dict(pair.split("=") for pair in _PAIRS.split())
_TONE = re.compile(r"(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\w)")
# A capital and a small letter of Vietnamese or another Latin script, as classes for patterns.
CAPITAL = (
    "[" + "".join(letter for letter in map(chr, range(0x41, 0x1EFA)) if letter.isupper() and letter.isalpha()) + "]"
)
LOWER = "[" + "".join(letter for letter in map(chr, range(0x61, 0x1EFA)) if letter.islower() and letter.isalpha()) + "]"
# The marks that letters of Latin script carry; a text of other scripts is asked letter by letter.
_LATIN_MARKS = re.compile(f"[{chr(0x300)}-{chr(0x36F)}]+")
_WORD = re.compile(r"\w+(?:[./-]\w+)*")

# Words that carry no subject matter: grammar, dates, courtesy, reporting.
_EMPTY = """
và của là có cho với tại ở vào trong ngoài trên dưới từ đến tới về theo do vì để nhằm bằng cùng các những một này đó
đã đang sẽ vừa mới được bị thì mà như khi sau trước giữa qua ra lên lại cũng còn chỉ rất hơn đây nay ấy kia việc
ngày tháng năm sáng trưa chiều tối đêm khuya rạng hôm tuần giờ phút lúc khoảng hồi dịp đầu cuối thứ
ông bà anh chị em đồng chí cho biết nói hay biết thêm nhân không đều gì ai nào người
"""
STOPWORDS = frozenset(_EMPTY.split())


def even(text: str) -> str:
    """Lower `text` and write the tones in one way ("hoà" as "hòa")."""
    return _TONE.sub(lambda found: _TONES[found[0]], text.lower())


def fold(text: str) -> str:
    """Lower `text` and drop every mark, đ to d: what a reader types who types no marks."""
    bare = _LATIN_MARKS.sub("", unicodedata.normalize("NFD", text.lower().replace("đ", "d")))
    if bare.isascii():
        return bare
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def slug(text: str, limit: int = 60) -> str:
    """Write `text` as a legible part of an address: ASCII, hyphens, cut at a word, never empty.

    >>> slug("Khánh thành cầu Đồng Nai")
    'khanh-thanh-cau-dong-nai'
    """
    words: list[str] = []
    size = 0
    for word in re.findall(r"[a-z0-9]+", fold(text)):
        if words and size + len(word) > limit:
            break
        words.append(word[:limit])
        size += len(word) + 1
    return "-".join(words) or "su-kien"


@lru_cache(maxsize=65536)
def keywords(text: str) -> frozenset[str]:
    """The words of `text` that carry subject matter, lowered, tones evened."""
    return frozenset(word for word in _WORD.findall(even(text)) if word not in STOPWORDS)


def overlap(left: frozenset[str], right: frozenset[str]) -> float:
    """How much of the smaller set the larger holds, 0 to 1."""
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller else 0.0

"""Readings to readings without copies: the same article in two files is one, and which of them is said."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from timeline.model import Article, Notice, Reading
from timeline.read.sameness import groups, print_of

# How people and their computers name a corrected version, and a mere copy: "bài (bản sửa)", "bài - Copy (2)".
_CORRECTED = re.compile(
    r"(?<![^\W_])(?:(?:bản|đã) (?:sửa|chỉnh sửa)|bản (?:cuối|mới|chuẩn)|đính chính|final|corrected)(?![^\W_])"
    r"|(?<![^\W_])(?:ban|da|dinh)[-_ ](?:sua|cuoi|moi|chuan|chinh)(?![^\W_])",
    re.IGNORECASE,
)
_COPIED = re.compile(r"(?<![^\W_])(?:copy|bản sao|sao chép)(?![^\W_])|\(\d+\)$|(?: |-)ban-sao$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class United:
    """Readings without copies, in their order, and a notice for each article that had some."""

    readings: tuple[Reading, ...]
    notices: tuple[Notice, ...] = ()


def unite(readings: Sequence[Reading], apart: Collection[str] = ()) -> United:
    """Make one of each article and its copies; files whose path is in `apart` stay articles of their own."""
    able = [index for index, reading in enumerate(readings) if reading.article.path.split("#")[0] not in apart]
    gone: set[int] = set()
    kept: dict[int, Reading] = {}
    notices: list[Notice] = []
    for group in groups([print_of(readings[index].article) for index in able]):
        first, *others = sorted((able[member] for member in group), key=lambda index: _rank(readings[index], index))
        gone.update(others)
        kept[first] = _with_copies(readings[first], [readings[index] for index in others])
        notices.append(_notice(readings[first], [readings[index] for index in others]))
    left = (kept.get(index, reading) for index, reading in enumerate(readings) if index not in gone)
    return United(tuple(left), tuple(notices))


def _rank(reading: Reading, index: int) -> tuple[bool, str, bool, str, int, bool, int]:
    """The original is what was published first, then a corrected version, then what is told at greater length."""
    published, name = reading.article.published, unicodedata.normalize("NFC", PurePath(reading.article.path).stem)
    day = published.day.isoformat() if published else ""
    corrected, copied = bool(_CORRECTED.search(name)), bool(_COPIED.search(name))
    clock = published.iso if published else ""
    return published is None, day, not corrected, clock, -len(reading.article.text) // 200, copied, index


def _with_copies(reading: Reading, others: Sequence[Reading]) -> Reading:
    article = reading.article
    copies = (other.article.meta.url or other.article.path for other in others)
    own = {article.meta.url, article.path}
    meta = replace(article.meta, copies=tuple(dict.fromkeys(copy for copy in copies if copy not in own)))
    return replace(reading, article=replace(article, meta=meta))


def _notice(first: Reading, others: Sequence[Reading]) -> Notice:
    """Say which of the files the site shows; versions of one paper's article may differ in a word that matters."""
    versions = [other for other in others if _is_version(first.article, other.article)]
    path, paths = first.article.path, ", ".join(other.article.path for other in others)
    vi = f"trang dùng bản này; gần như giống hệt nên không hiện riêng: {paths}. "
    en = f"the site shows this version; nearly the same, and not shown on their own: {paths}. "
    if versions:
        here, there = _first_difference(first.article.text.split(), versions[0].article.text.split())
        vi += f"Các bản khác nhau, trước hết ở “{here}” và “{there}”: hãy xem bản nào đúng rồi bỏ bản kia đi. "
        en += f"They differ, first in “{here}” and “{there}”: see which is right, and take the other out. "
    return Notice(
        f"{vi}Nếu là những bài khác nhau, hãy thêm đường dẫn của tệp vào mục keep_apart trong cài đặt.",
        f"{en}If they are different articles, add the file's path to keep_apart in the settings.",
        path,
        minor=not versions,
    )


def _first_difference(here: Sequence[str], there: Sequence[str]) -> tuple[str, str]:
    """Some words of both around the first place where they part."""
    at = next((at for at, (one, two) in enumerate(zip(here, there, strict=False)) if one != two), None)
    start = max(0, (min(len(here), len(there)) if at is None else at) - 2)
    return " ".join(here[start : start + 5]), " ".join(there[start : start + 5])


def _is_version(one: Article, other: Article) -> bool:
    """Whether two files hold versions of one paper's article: one headline and day, and words that differ."""
    days = [article.published.day if article.published else None for article in (one, other)]
    titles = [" ".join(article.title.split()).casefold() for article in (one, other)]
    words = [article.text.split() for article in (one, other)]
    return days[0] == days[1] and titles[0] == titles[1] and words[0] != words[1]

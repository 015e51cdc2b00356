"""Readings to readings without copies: the same article in two files is one, with both addresses, and that is said."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from timeline.model import Notice, Reading
from timeline.read.sameness import groups, print_of


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


def _rank(reading: Reading, index: int) -> tuple[bool, str, int, int]:
    """The original is what was published first, then what is told at greater length."""
    published = reading.article.published
    return published is None, published.iso if published else "", -len(reading.article.text) // 200, index


def _with_copies(reading: Reading, others: Sequence[Reading]) -> Reading:
    article = reading.article
    copies = (other.article.meta.url or other.article.path for other in others)
    own = {article.meta.url, article.path}
    meta = replace(article.meta, copies=tuple(dict.fromkeys(copy for copy in copies if copy not in own)))
    return replace(reading, article=replace(article, meta=meta))


def _notice(first: Reading, others: Sequence[Reading]) -> Notice:
    path, paths = first.article.path, ", ".join(other.article.path for other in others)
    return Notice(
        f"Cùng một bài với {paths}; chỉ tính là một bài, ghi cả hai địa chỉ. "
        "Nếu là hai bài khác nhau, hãy thêm đường dẫn của tệp vào mục keep_apart trong cài đặt.",
        f"The same article as {paths}; it counts once, with both addresses. "
        "If they are different articles, add the file's path to keep_apart in the settings.",
        path,
        minor=True,
    )

"""A cup's rounds that one sentence sets a day each: "Bán kết đá thứ bảy này, chung kết ngày 31/3"."""

import re

from timeline.events.draft.standing import Place
from timeline.events.language.names import capital

_ROUNDS = "tứ kết|bán kết|chung kết|tranh hạng ba|tranh giải ba|lượt đi|lượt về|play-off"
_OWN = re.compile(
    rf"(?:^|[,;:]\s|\s(?:và|rồi|còn)\s)(?P<own>(?:(?:hai|các)\s)?(?:(?:trận|vòng|loạt)\s)?(?:{_ROUNDS})"
    rf"(?:\s(?:{_ROUNDS}|nam|nữ))?)"
    r"(?:\s(?:đá|đấu|thi đấu|diễn ra|khởi tranh|dự kiến|sẽ|được|tổ chức|vào|từ|lúc|hồi|trong))*\s*$",
    re.IGNORECASE,
)


def round_of(place: Place) -> Place | None:
    """The round that alone is on a date, in a sentence of its own; None where the date is of something else."""
    found = _OWN.search(place.before)
    if found is None:
        return None
    own = found["own"]
    told, said = f"{capital(own)} diễn ra ", place.sentence[place.start : place.end]
    return Place(f"{told}{said}", len(told), len(told) + len(said), place.caption, place.quoted)

"""A day of what was put off, to whether it is the day that was given up or the new one, which dates the happening."""

import re

from timeline.events.draft.standing import Place, clause_before
from timeline.events.draft.verdicts import NOTHING, Verdict
from timeline.model import Mention

_INSTEAD_OF = re.compile(r"(?:thay vì|thay cho)\s+(?:ngày\s+)?$", re.IGNORECASE)
_PUT_OFF = re.compile(
    r"(?<!\w)(?:hoãn|lùi|dời|chuyển|đổi|rời|đẩy|gia hạn|kéo dài)\s+(?:[^,;.]{0,40}\s)?từ\s+$", re.IGNORECASE
)
# "sẽ lùi lịch đến 4-6/9": the new day is the happening's, and "dự kiến mở 2/9 sẽ lùi" dates nothing.
_PUT_OFF_TO = re.compile(
    r"(?<!\w)(?:lùi|dời|rời|đẩy)(?: (?:lại|lịch|ngày|thời gian|sang|lễ))*(?: [^\s,;.]+){0,3}? "
    r"(?:đến|tới)\s+(?:ngày )?$",
    re.IGNORECASE,
)
_TO_BE_PUT_OFF = re.compile(r"[^.;]{0,40}?\s(?:sẽ|phải|được|bị|đã)\s(?:lùi|dời|hoãn|rời)(?!\w)", re.IGNORECASE)


def put_off(_: Mention, place: Place) -> Verdict | None:
    """The day that another came in the place of ("thay vì 20-12", "hoãn từ 26-9 sang 30-9") dates nothing."""
    moved = _PUT_OFF.search(place.before) and re.match(r"\s(?:sang|qua|đến|tới|xuống|lên)\s", place.after)
    planned = re.search(r"(?<!\w)(?:dự kiến|ấn định|lên lịch)(?!\w)", clause_before(place), re.IGNORECASE)
    moved = moved or (planned and _TO_BE_PUT_OFF.match(place.after))
    return NOTHING if moved or _INSTEAD_OF.search(place.before) else None


def put_off_to(place: Place) -> bool:
    """Tell whether a day is the new one of what was put off ("sẽ lùi lịch đến 4-6/9")."""
    return _PUT_OFF_TO.search(place.before) is not None

"""Which way a weekday or a month that names no year is meant, by what the words round it say was done or set then."""

from datetime import date

from ..vi.lazily import lazily
from .quotations import ENTRY
from .wording import CAPTION, Wording

_WEEKDAY = lazily(r"thứ \w+|chủ nhật|t[2-7]\b|cn\b")
_DATED = lazily(r"(?:thứ \w+|chủ nhật|t[2-7]|cn)(?: \(| ngày |, ?(?:ngày )?|, | )(\d{1,2})[/.-](\d{1,2})(?![\d/])")
_SINCE = lazily(r"\b(?:đang|vẫn|còn) [^.,;\d\n]{2,40} từ \Z")
_SAID_ON = lazily(
    r", [^.,;\d\n]{2,40} (?:cho biết|cho hay|tuyên bố|nói|phát biểu|thông báo|viết|khẳng định|nhấn mạnh|trả lời)"
    r"(?: vào| trong| hôm)? \Z"
)
_SET_ON = lazily(r"\b(?:gặp|đấu với|đá với|đối đầu|tiếp|chạm trán|sang|làm khách)(?: [^\W\d_]+){1,4} \Z")
_ONCE_SAID = lazily(r"\b(?:bảo|dặn|hứa|hẹn|định|tính|cam kết)\b")
_LAST_MONTH = 12
_BELOW = 600  # characters of the text below its headline


class Bearings(Wording):
    """A mention in its sentence, and what may be asked of the side of publication that it lies on."""

    __slots__ = ()

    def is_attribution(self) -> bool:
        """Whether it is when somebody said what stands before: "…, tổng thống cho biết vào Chủ nhật"."""
        low, start = self._sentence.low, self._start
        return _SAID_ON.search(low, max(self._sentence.start, start - CAPTION), start) is not None

    def is_since(self) -> bool:
        """Whether what is goes on since then: "nhân chứng đang nằm viện từ thứ ba"."""
        low, start = self._sentence.low, self._start
        return _SINCE.search(low, max(self._sentence.start, start - CAPTION), start) is not None

    def is_promised_then(self) -> bool:
        """Whether somebody once said "sang năm" of what was then to come: "bảo xuất trước, sang năm mua bù"."""
        low, start = self._sentence.low, self._start
        if not low.startswith("sang năm", start):
            return False
        return _ONCE_SAID.search(low, max(self._sentence.start, start - ENTRY), start) is not None

    def is_set_on(self) -> bool:
        """Whether a match or a meeting is set on it: "Đan Mạch gặp Bỉ vào thứ năm"."""
        low, start = self._sentence.low, self._start
        return _SET_ON.search(low, max(self._sentence.start, start - CAPTION), start) is not None

    def names_year_behind(self, year: int) -> bool:
        """Whether the sentence goes on to say of what year it tells: "vào ngày 22/1 là đám cưới đầu trong năm 2022"."""
        last = min(self._sentence.end, self._end + ENTRY)
        return self._sentence.low.find(f" trong năm {year}", self._end, last) >= 0

    def heads_month(self, reference: date) -> bool:
        """Whether a month heads what is told of it at the year's end: "Tháng 1: Đại hội họp", told in December."""
        if reference.month != _LAST_MONTH or self._sentence.low[self._end : self._end + 1] != ":":
            return False
        return self._start == self._sentence.start or self._sentence.opens(self._start)

    def date_below(self) -> tuple[int, int] | None:
        """The day and month beside its weekday below a headline: "chạy từ Chủ nhật" above "10h Chủ nhật (22/12)"."""
        if not self.in_heading():
            return None
        low, name = self._sentence.low, _WEEKDAY.search(self._sentence.low, self._start, self._end)
        again = low.find(name[0], self._end, self._end + _BELOW) if name else -1
        dated = _DATED.match(low, again) if again >= 0 else None
        return (int(dated[1]), int(dated[2])) if dated else None

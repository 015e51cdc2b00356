"""What the words beside a date say of figures: what they are compared with, added up from, counted from."""

from ..vi.lazily import lazily
from ..vi.numbers import spelled
from .quotations import ENTRY
from .wording import CAPTION, Wording

_DAYS_OFF = lazily(r"(?<!\w)(\d{1,2}|năm|sáu|bảy|tám|chín|mười) ngày \Z")
_WEIGHED = (
    "gấp đôi ", "gấp rưỡi ", "gấp ba ", "gấp bốn ", "gấp năm ", " lần ", " hơn ", " kém ", "tương đương ", "ngang ",
    " như ", "vượt ", "trong khi ", "còn ",
)  # fmt: skip
_BESIDE = lazily(r"\bso với (?:[^\W\d_]+ ){1,6}\Z")
_ADDS_UP = lazily(
    r"\b(?:(?:tính (?:chung )?|l(?:ũy|uỹ) kế )(?:từ đầu năm )?(?:đến|tới) (?:hết )?(?:ngày |thời điểm )?\d"
    r"|(?:đến|tới) (?:hết|giữa|cuối) tháng \d|cộng dồn|l(?:ũy|uỹ) kế)"
)
_REPORT_OF = lazily(
    r"\b(?:báo cáo(?: tài chính| việc làm(?: phi nông nghiệp)?| lạm phát)?|kết quả(?: kinh doanh)?"
    r"|số liệu(?: [^\W\d_]+){0,4}) \Z"
)
_PRICE = lazily(r"\b(?:giá bán|giá xuất|giá chào|giá chính thức|mức giá|biểu giá|thuế suất)\b[^,;]{0,100}\Z")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MONTHS_AHEAD = lazily(
    r",[^.;,\d\n]{0,60}? (?:tháng (1[0-2]|[1-9])|quý (i{1,3}|iv|[1-4])|(1[0-2]|[2-9]) tháng đầu năm)\b(?![/.-]\d)"
)
# What a noun names that a count is from: "hai ngày sau vụ chìm".
_DEEDS = (" vụ ", " trận ", " chuyến ", " cuộc ", " phiên ", " buổi ", " cơn ", " đợt ")
_CALAMITIES = (
    *_DEEDS, " sự cố", " thảm họa", " thảm kịch", " tai nạn", " lũ", " bão", " lụt", " lễ ", " đám cưới", " động đất",
    " dịch", " thất bại", " ca mổ", " ca ghép", " ca phẫu thuật", " tin ",
)  # fmt: skip


class Figures(Wording):
    """A mention in its sentence, and what may be asked of the figures told beside it."""

    __slots__ = ()

    def is_compared(self) -> bool:
        """Whether figures are compared with those of the phrase: "so với tháng trước"."""
        return self._sentence.low.endswith(("so với ", "so với cùng kỳ ", " so ", "kể từ "), 0, self._start)

    def is_weighed(self) -> bool:
        """Whether figures are weighed against those of the phrase, in whatever words: "gấp đôi tháng trước"."""
        return self.is_compared() or self._sentence.low.endswith(_WEIGHED, 0, self._start)

    def is_set_beside(self) -> bool:
        """Whether something is compared with what was in the phrase: "so với mức tăng trong tháng 8"."""
        low, start = self._sentence.low, self._start
        return _BESIDE.search(low, max(self._sentence.start, start - CAPTION), start) is not None

    def is_of_price(self) -> bool:
        """Whether it says when a price holds: "cắt giảm giá bán dầu thô sang châu Á trong tháng 3"."""
        low, start = self._sentence.low, self._start
        return _PRICE.search(low, max(self._sentence.start, start - CAPTION * 2), start) is not None

    def months_ahead(self) -> tuple[int, int] | None:
        """The months behind a comparison that opens its sentence: "So với cùng kỳ năm trước, giá tháng 9 tăng"."""
        said = _MONTHS_AHEAD.match(self._sentence.low, self._end, self._sentence.end)
        if said is None:
            return None
        month, quarter, months = said.groups()
        if quarter:
            number = _QUARTERS.get(quarter) or int(quarter)
            return 3 * number - 2, 3 * number
        return (int(month), int(month)) if month else (1, int(months))

    def adds_up(self) -> bool:
        """Whether the line counts from the beginning of the year: "Tính đến hết ngày 15/7, xuất khẩu đạt 5 tỷ"."""
        low, line = self._sentence.low, self._sentence.line
        return _ADDS_UP.search(low, max(line, self._start - ENTRY), self._start) is not None

    def days_off(self) -> int:
        """How many days off are told of in the phrase: "trong chín ngày nghỉ Tết"; 0 where it does not say."""
        low, start = self._sentence.low, self._start
        said = (
            _DAYS_OFF.search(low, max(self._sentence.start, start - 16), start)
            if low.startswith("nghỉ", start)
            else None
        )
        return (spelled([said[1]]) or 0) if said else 0

    def tells_of_a_holiday(self) -> bool:
        """Whether the sentence tells of days off: "Trong 4 ngày nghỉ lễ, …"."""
        return self._sentence.low.find("nghỉ lễ", self._sentence.start, self._start) >= 0

    def gives_figures(self) -> bool:
        """Whether the clause tells what was reached: "lãi quý I là 310 tỷ, quý II còn 205 tỷ"."""
        return self._sentence.gives_figures(self._start, self._end)

    def is_reported(self) -> bool:
        """Whether the phrase is what a report is of, so that it has begun: "chờ báo cáo quý IV", told in January."""
        low, start = self._sentence.low, self._start
        return _REPORT_OF.search(low, max(self._sentence.start, start - CAPTION), start) is not None

    def counts_from_noun(self) -> bool:
        """Whether it counts from what a noun names: "hai ngày sau vụ chìm"."""
        return self._sentence.low.startswith(_CALAMITIES, self._end)

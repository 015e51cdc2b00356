"""What the words of a sentence say round a date: which way it looks, what it is compared with, who tells it."""

from ..vi.lazily import lazily
from .quotations import DIARY, ENTRY, REMEMBERS
from .seasons import in_what_year_saw, season_told
from .sentences import Sentence
from .span import Days

# "Hôm chúng tôi tới, 12/10": a date so near behind it is the one that it means.
_HEAD = 30
_HEADING, CAPTION, _LONG_LINE = 120, 60, 3000
_REPORTS = lazily(
    r"[^.;\n]{0,80}?\b(?:cho biết|cho hay|thông báo|thông tin|xác nhận|báo cáo|yêu cầu|công điện|ban hành|phát đi)\b"
)
_HOI = lazily(r"(?<!phục )(?<!thu )(?<!phản )\bhồi \Z")
_THAT_TIME = lazily(r"(?:trận|lần|đợt|hồi|vụ|dạo|khi|lúc|thuở|cơn bão|trận lũ|đêm|ngày|hôm|mùa) (?:ấy|đó)\b")
_ASKED = lazily(r"\?[\"”]?\s*\Z")
_GIO = lazily(r"\bgiỗ(?! tổ\b)(?: [^\W\d_]+){0,4} \Z")
_WHEN_IN_YEAR = lazily(r"\bnăm \d{4}, (?:khi|lúc|hồi|dạo)(?: (?:ấy|đó|mà))? [^.;\d\n]{0,60}\Z")
_BEHIND_YEAR = lazily(r"(?<!hơn)(?<!với)(?<!bằng)(?<!như) năm \d{4}, (?:vào |đúng |hôm )?\Z")
_YEAR = lazily(r"\b(?:1[5-9]|20)\d\d\b")
# "Tới tối Chủ nhật mưa mới về": what has come at last.
_ONLY_THEN = lazily(
    r"[^.;,\n]{0,20} (?:mới (?!sẽ|có thể)|thì (?:[^\W\d_]+ ){0,3}(?:đã|bị|được) )"
    r"|, [^.;,\n]{0,30} mới (?:được|bị|chịu|xong|tới|về|tìm|hết|dứt|rút|chạy) "
)
_MAY_BE = lazily(r"\bcó (?:thể|khả năng) (?:[^\W\d_]+,? ){0,8}\Z")
_WILL = lazily(r"\bsẽ (?:[^\W\d_]+ ){1,8}vào \Z")
_IN_FORCE = tuple(f"{verb} từ {day}" for verb in ("bắt buộc", "áp dụng", "hiệu lực") for day in ("", "ngày "))
# "“Sáng ngày 12 tháng sáu tụi tôi thấy đất”, ông nhớ."
_REMEMBERED = lazily(
    r"[^“”\"\n]{0,120}[”\"],? (?:ông|bà|anh|chị|cụ|bác|chú|cô|dì)(?: [^\W\d_]+){0,3} (?:nhớ|hồi tưởng)\b"
)
_BULLETS = ("- ", "• ", "* ", "+ ", "– ")
_HELD_OUT = lazily(r"\b(?:hẹn|hứa|định|cam kết|dự kiến|kế hoạch) (?:[^\W\d_]+ ){1,5}\Z")
_MISSED = lazily(
    r"(?: năm ngoái)?,? (?:nay|đến nay|nhưng|mà|vẫn|còn|rồi|song)\b[^.;]{0,40}?"
    r"\b(?:chưa|hẹn lại|lại hẹn|dang dở|lỡ|lùi|dời)\b"
)
_FALLS_ON = ("rơi vào ", "trúng ", "trúng vào ", "nhằm vào ", "rơi đúng vào ", "rơi ", "nhằm ", "tức ", "tức là ")
_COMMEMORATES = lazily(
    r"[^.;]{0,60}?\b(?:kỷ niệm|tưởng niệm|dâng hương|thắp hương|diễu binh|tròn \d+ năm|gặp mặt|họp mặt|về thăm lại)\b"
)
_LATEST = lazily(r"\b(?:gần nhất|gần đây|gần đây nhất|mới đây|mới nhất)(?: (?:là|vào)\b[^.;,:\d\n]{0,25})? \Z")
# "Hôm 28/5" tells of the news so many days back.
HOM_DAYS = 20
_HOM = ("hôm ", "đêm hôm ")
# "Hồi tháng Bảy" as well.
HOI_DAYS = 130
# "Hôm mùng 2 Tết" of the last Tết.
_TET_DAYS = 200


class Wording:
    """A mention in its sentence, and what may be asked of the words beside it."""

    __slots__ = ("_direction", "_end", "_sentence", "_start")

    _direction: int | None
    _end: int
    _sentence: Sentence
    _start: int

    def names_year_before(self) -> bool:
        """Whether the sentence goes on with the year named before: "Trận ấy, ngày 2/11, …"."""
        return _THAT_TIME.match(self._sentence.low, self._sentence.start) is not None

    def is_apposition(self) -> bool:
        """Whether commas set it off, behind a year or at the end: "giải năm 2008, hôm 15/8,", "từ 1999, tháng 12."."""
        low, start = self._sentence.low, self._start
        if in_what_year_saw(self._sentence, start):
            return True
        if _WHEN_IN_YEAR.search(low, max(self._sentence.start, start - 3 * _HEAD), start):
            return True  # "So với đợt dịch năm 2003, khi cả nước khống chế xong ngày 28/4, …"
        if low[self._end : self._end + 1] == ",":
            return _BEHIND_YEAR.search(low, max(self._sentence.start, start - _HEAD), start) is not None
        return low.endswith((", ", ", vào ", ", đúng "), 0, start) and low[self._end : self._end + 1] in ".\n"

    def unfolds_year(self, year: int) -> bool:
        """Whether it stands in what a year and a colon lead: "hai lần trong năm 1966: ngày 11/3 và 27/3"."""
        low, start = self._sentence.low, self._start
        if low.endswith((f"năm {year}: ", f"trong năm {year}, "), 0, start):
            return True
        # "Đáng nhớ nhất là trận lũ năm 1978: nước ngập từ tháng 8"
        colon = low.find(f"năm {year}: ", max(self._sentence.start, start - CAPTION), start)
        return colon >= 0 and not any(mark in low[colon + 10 : start] for mark in ";:")

    def in_heading(self) -> bool:
        """Whether the line is a heading: short, with no full stop at its end, and another line below it."""
        low, line = self._sentence.low, self._sentence.line
        end = low.find("\n", line, line + _HEADING + 1)
        return 0 < end - line <= _HEADING and low[end - 1] not in ".!?:;,…" and low[line] not in "-*•+"

    def reports(self) -> bool:
        """Whether what follows tells of a report: "Cùng ngày, Trung tâm Dự báo cho biết …"."""
        return _REPORTS.match(self._sentence.low, self._end) is not None

    def opens_item(self) -> bool:
        """Whether the line is a new item behind an asterisk."""
        return self._sentence.low.startswith("* ", self._sentence.line)

    def is_an_item(self) -> bool:
        """Whether the line is an item of a list: "- Cuối tháng 12: nghỉ đông", "Sau đại học: tháng 6"."""
        low, line = self._sentence.low, self._sentence.line
        if low.startswith(_BULLETS, line):
            return True
        end = low.find("\n", self._end)
        alone = self._end == (end if end >= 0 else len(low))
        return alone and low.endswith(": ", 0, self._start)

    def heads_item(self) -> bool:
        """Whether the phrase heads an item of a list: "- Chủ nhật: đường 26/3"."""
        low, line = self._sentence.low, self._sentence.line
        return low.startswith("- ", line) and self._start == line + 2 and low.startswith(":", self._end)

    def answers(self) -> bool:
        """Whether the line answers the question before it, or is the next entry of a list."""
        low, line = self._sentence.low, self._sentence.line
        if _ASKED.search(low, max(0, line - 6), line):
            return True
        if line == 0 or not low.startswith("- ", line):
            return False
        before = low.rfind("\n", max(0, line - _LONG_LINE), line - 1) + 1
        return low.startswith("- ", before)

    def goes_on_from_semicolon(self) -> bool:
        """Whether a semicolon parts the sentence from the one before: "hy sinh năm 1978; tháng 3 năm sau …"."""
        low, start = self._sentence.low, self._sentence.start
        return start > self._sentence.line and low.endswith(";", 0, start - 1)

    def recalls(self) -> int:
        """How many days back "hôm", "hồi" before or in the phrase reach for the news, not for years long past."""
        low, start = self._sentence.low, self._start
        head = self._sentence.start
        if low.startswith("hôm mùng ", start):
            return _TET_DAYS
        if low.startswith(_HOM, start):
            return HOM_DAYS
        # "Hôm chúng tôi tới, 12/10", but "Hôm 30/1, hai mẹ con về ăn Tết" has had its day
        if start - head <= _HEAD and low.startswith("hôm ", head) and not any(map(str.isdigit, low[head:start])):
            return HOM_DAYS
        return HOI_DAYS if low.startswith("hồi ", start) or _HOI.search(low, head, start) else 0

    def calls_it_a_day(self) -> bool:
        """Whether the phrase says "hôm" or "ngày": "hôm mồng 9"."""
        return self._sentence.low.startswith(("hôm ", "ngày "), self._start)

    def says_also(self) -> bool:
        """Whether it happened at the time told before: "Cũng trong tháng này, …"."""
        return self._sentence.low.endswith(("cũng ", "cũng trong ", "cũng vào ", "ngay trong "), 0, self._start)

    def is_latest(self) -> bool:
        """Whether the phrase is of the last time that there was: "giao năm 2008, bảo dưỡng gần nhất hôm 16/11"."""
        low, start = self._sentence.low, self._start
        return _LATEST.search(low, max(self._sentence.start, start - CAPTION), start) is not None

    def ends_before(self) -> bool:
        """Whether the phrase is a deadline: "trước 17h thứ Năm"."""
        low, start = self._sentence.low, self._start
        if low.endswith(("trước ", "chậm nhất ", "muộn nhất "), 0, start):
            return True
        runs = low.endswith(("đến ", "tới ", "đến hết ", "tới hết "), 0, start)
        runs = runs and not low.startswith("vào ", start)  # "Tin vui đến vào tối thứ hai"
        return runs and self.direction() >= 0 and _ONLY_THEN.match(low, self._end) is None

    def is_remembered(self) -> bool:
        """Whether the phrase stands in what somebody tells in quotation marks of times gone by."""
        low, line = self._sentence.low, self._sentence.line
        return REMEMBERS.search(low, max(line, self._start - ENTRY), self._start) is not None or self.is_told_back()

    def is_told_back(self) -> bool:
        """Whether somebody remembers what a quotation with the phrase in it tells, said behind it."""
        return _REMEMBERED.match(self._sentence.low, self._end) is not None

    def comes_into_force(self) -> bool:
        """Whether something is to hold from the phrase on, which may be long to come: "chỉ bắt buộc từ 1/7"."""
        return self._sentence.low.endswith(_IN_FORCE, 0, self._start)

    def starts_then(self) -> bool:
        """Whether something lasts from the phrase on: "mở cửa từ sáng Chủ nhật"."""
        low, start = self._sentence.low, self._start
        return low.startswith("từ ", start) or low.endswith("từ ", 0, start)

    def is_set_for(self) -> bool:
        """Whether something is for the phrase: "tăng hai chuyến vào thứ Tư"."""
        return self._sentence.low.endswith(" vào ", 0, self._start)

    def moves_on(self) -> bool:
        """Whether the phrase goes on from what was told right before: "Sang năm sau, …"."""
        return self._sentence.low.startswith("sang ", self._start)

    def says_hoi(self) -> bool:
        """Whether the phrase begins with "hồi", which looks back."""
        return self._sentence.low.startswith("hồi ", self._start)

    def says_gone(self) -> bool:
        """Whether the phrase ends in "qua": "trong năm qua", which at the end of a year is that year."""
        return self._sentence.low.endswith(" qua", self._start, self._end)

    def was_missed(self) -> bool:
        """Whether what was promised for the phrase has not come: "hẹn xong tháng 10, còn hai cửa chưa lắp"."""
        sentence = self._sentence
        promised = _HELD_OUT.search(sentence.low, max(sentence.start, self._start - CAPTION), self._start)
        return promised is not None and _MISSED.match(sentence.low, self._end, sentence.end) is not None

    def is_promised(self) -> bool:
        """Whether something was put off till the phrase: "hẹn tuần sau kiểm tra"."""
        return self._sentence.low.endswith(("hẹn ", "hẹn sang ", "hẹn đến ", "dời sang ", "lùi sang "), 0, self._start)

    def falls_on(self) -> bool:
        """Whether it is said on which weekday a day falls: "ngày ấy rơi vào Chủ nhật"."""
        return self._sentence.low.endswith(_FALLS_ON, 0, self._start)

    def is_of_a_birth(self) -> bool:
        """Whether somebody was born in the phrase: "sinh năm Bính Tý"."""
        low, start = self._sentence.low, self._start
        return low.rfind("sinh ", max(self._sentence.start, start - _HEAD), start) >= 0

    def is_of_the_dead(self) -> bool:
        """Whether the phrase is the yearly day of one who died: "giỗ ông 13 tháng tám âm"."""
        low, start = self._sentence.low, self._start
        return _GIO.search(low, max(self._sentence.start, start - _HEAD), start) is not None

    def is_of_delivery(self) -> bool:
        """Whether goods are to be delivered in the phrase: "dầu giao tháng 10"."""
        return self._sentence.low.endswith("giao ", 0, self._start)

    def in_diary(self) -> bool:
        """Whether the phrase stands in a quotation of a full date: “19/12/72. Đêm qua …”, 5/3/1969: “Hôm nay …”."""
        low, line = self._sentence.low, self._sentence.line
        return DIARY.search(low, max(line, self._start - ENTRY), self._start) is not None

    def season(self) -> Days | None:
        """The first and last day of the season over two years of which the sentence has told: "mùa giải 2023-2024"."""
        return season_told(self._sentence, self._start)

    def commemorates(self) -> bool:
        """Whether what was is remembered on the day: "Trường lập tháng 9/1962. Sáng 2/9, trường kỷ niệm 50 năm"."""
        return _COMMEMORATES.match(self._sentence.low, self._end, self._sentence.end) is not None

    def says_now(self) -> bool:
        """Whether the phrase names the present itself: "nửa đầu năm nay"."""
        return self._sentence.low.endswith((" nay", " này"), self._start, self._end)

    def says_next(self) -> bool:
        """Whether the phrase goes on from what was told: "tuần kế tiếp"."""
        return self._sentence.low.endswith((" kế tiếp", " tiếp theo"), self._start, self._end)

    def says_at_once(self) -> bool:
        """Whether the phrase follows at once on what was told: "ngay tháng sau"."""
        return self._sentence.low.endswith("ngay ", 0, self._start) or self._sentence.low.startswith(
            "ngay ", self._start
        )

    def says_before(self) -> bool:
        """Whether a clause of its own hangs on what was told: "gỡ hòa, sau trận thắng bốn hôm trước"."""
        return self._sentence.low.endswith(" trước", self._start, self._end) and self._sentence.hangs(self._start)

    def leads_on(self) -> bool:
        """Whether what stands before the phrase leads on to it: "khởi công tháng 6, đến 20/1 đã trữ nước"."""
        low, start = self._sentence.low, self._start
        return low.endswith(("đến ", "tới ", "mãi ", "sang "), self._sentence.start, start) or low.startswith(
            "đến ", start
        )

    def years_told(self) -> list[int]:
        """The years in figures that stand in the paragraph of the phrase, before it and behind it."""
        low, line = self._sentence.low, max(self._sentence.line, self._start - ENTRY)
        end = low.find("\n", self._end, self._end + ENTRY)
        return [int(year) for year in _YEAR.findall(low, line, end if end >= 0 else self._end + ENTRY)]

    def _is_captioned(self) -> bool:
        """Whether it stands under a picture, which was taken before: "Nước ngập hôm 10/1. Ảnh: Lý Mạ"."""
        low = self._sentence.low
        at = low.find("ảnh:", self._end, self._end + CAPTION)
        return at >= 0 and low.find("\n", self._end, at) < 0

    def will_be(self) -> bool:
        """Whether "sẽ" stands before the phrase in its clause: "sẽ ra tuyên bố chung vào hôm thứ Năm"."""
        return (
            _WILL.search(self._sentence.low, max(self._sentence.start, self._start - CAPTION), self._start) is not None
        )

    def is_possible(self) -> bool:
        """Whether what the clause tells may yet come: "có thể họp vào thứ Ba hoặc thứ Tư"."""
        low, start, end = self._sentence.low, self._start, self._end
        return self.direction() == 0 and (
            _MAY_BE.search(low, max(self._sentence.start, start - _HEAD * 2), start) is not None
            or low.startswith(" hoặc thứ ", end)
        )

    def direction(self) -> int:
        """Whether the clause points forward (1), back (-1) or nowhere (0)."""
        if self._direction is None:
            self._direction = self._sentence.direction(self._start, self._end) or -self._is_captioned()
        return self._direction

"""Where the sentences of a text begin and end, and what a clause says of its time."""

from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple

from ..vi.cues import RESULT
from ..vi.lazily import lazily
from ..vi.tense import TENSE

# A date within so many characters of its sentence's start opens it: "Trước đó, sáng 5/3 ...".
_OPENING = 14
_EVENT = lazily(
    r"(?:trong )?(?:(?:trận|đợt|cơn|mùa|chiến dịch) [^,;:.\d\n]{1,30}"
    r"|(?:giải|hội|lễ hội|kỳ thi|kỳ họp|vòng loại)(?: [^\W\d_]+){0,2} )"
)
_TILL = ("đến ", "tới ", "vào ")
_QUOTES = (': "', ": “")
# What is said begins anew: "Ông Tâm, phó ban, nói năm ngoái phải đến rằm tháng Giêng thợ mới đông".
_SAYING = (" nói ", " kể ", " cho biết ", " cho hay ", " rằng ")
# Behind whom a sentence quotes, too: "Theo đại tá Lương Đức Minh, hơn 6 giờ sáng 8/5, ...".
_SAYS = lazily(r"theo [^,;:.\d\n]{3,70}, (?:khoảng |hơn |gần |lúc |vào |từ )?")
# A year sets the scene only where nothing but such words stands before it: "trả cổ tức năm 2023" sets none.
_LEADS = lazily(
    r"(?:[\W\d]|vào|từ|đến|tới|trong|hồi|ngay|còn|riêng|rồi|nhưng|và|song|sang|bước|suốt|khoảng|trước|sau|đó|thế|mãi|phải|chỉ"
    r"|cũng|kể|theo|tính|mùa|dịp|lúc|khi|ấy|đúng|cách|đây|tháng|ngày|đầu|giữa|cuối|những|các|cả|nhìn|lại|kết|tổng|thúc|khép)*"
)
# "Ông kể, cuối năm 1949, ...": who tells it sets no other scene.
_TELLER = lazily(r"[^,;:.\d\n]{1,40}\b(?:kể|nhớ|nhớ lại|cho biết|cho hay|nói)(?: lại| rằng)?[,:] ")
# So many words before a date in its clause hold a verb of its own.
_OWN_VERB = 3
# A sentence is looked at so far to either side of a date, so that a text without full stops stays cheap.
_REACH = 300

# No sentence is longer; what goes on longer is none.
_LONGEST = 1500

# It begins with a set of characters, which is far faster to look for than a choice.
_END = lazily(r"[.!?…;](?:(?<=;) |(?<!;)[.!?…]*[\"”’)\]]* +(?=[^\W_a-z]|[“\"‘(-]))")
_SHORT = lazily(r"(?:^|[\s(])(?:[A-ZĐ]|TP|Tp|ThS|TS|GS|PGS|BS|KTS|LS|NSƯT|NSND|Th|St|Mr|Mrs|Dr|TX|TT|KP)\.$")
# Behind "sảnh tòa B." a word that names nobody opens the next sentence.
_OPENER = lazily(
    r"(?:Sáng|Trưa|Chiều|Tối|Đêm|Rạng|Ngày|Hôm|Tháng|Năm|Theo|Trước|Sau|Đến|Từ|Tại|Khi|Cuối|Đầu|Giữa|Hiện|Cùng)\b"
)
# A blank line between two paragraphs makes no third.
_LINE_ENDS = lazily(r"\n\s*")
_TIED = lazily(r"\s*(?:sau|từ|như|khi|so với|kể từ|dù|vì|do|bởi|nơi|nhờ|theo)\b")
_TO_THIS_DAY = lazily(r"\b(?:(?:đến|tới) nay (?:vẫn|mới|đã|chưa|còn|chỉ)|, nay (?:vẫn|đã|mới|chưa))\b")
_DEED = lazily(
    r"\b(?:xảy ra|nổ ra|bùng nổ|bùng phát|khai trương|bị bắt|trận (?:lũ|bão|đói|dịch|lụt|động đất))(?: vào| hồi)? \Z"
)
_SCENE = lazily(
    r"(?:nhưng |còn |riêng )?(?:trong|ở|tại|sau) (?:một|vụ|trận|đợt|lần|chuyến|cuộc|kỳ|mùa) [^,;:.\d\n]{1,50} "
)
_REPORTED = lazily(r" (?:rằng|cho biết|cho hay|tuyên bố|khẳng định|cảnh báo|giữa lúc|trong bối cảnh|trước khi)\b")
# A mark and a blank before the day that heads an entry: "– NGÀY 21 THÁNG 4 NĂM 1975".
_MARK, _MARKS, _ENDS_HEAD = 2, ' -–—•*(“"', ("", ".", ":", "\n")
_CLAUSE = lazily(r"[,;:.()?!]")


class Sentence(NamedTuple):
    """One sentence: its text is `low[start:end]`, its paragraph and its number there count from 0.

    `line` is the offset at which its paragraph begins.
    """

    low: str
    start: int
    end: int
    paragraph: int
    number: int
    line: int

    def opens(self, offset: int) -> bool:
        """Whether a date at an offset stands at the sentence's head."""
        if offset - self.start <= _OPENING or self.low[offset - 3 : offset] in _QUOTES:
            return True  # Chị kể: “Năm ngoái, lễ rơi vào 22/1”
        if self.low.endswith(_SAYING, self.start, offset) or _SAYS.fullmatch(self.low, self.start, offset):
            return True
        told = _TELLER.match(self.low, self.start, offset)  # "Ông Tám kể, năm 1978 …"
        return told is not None and offset - told.end() <= _OPENING

    def is_headed_by(self, start: int, end: int) -> bool:
        """Whether a date heads its line as that of an entry: "8-2-1972" alone, "3-3. Thành mất"."""
        low, line = self.low, self.line
        if start - line > _MARK or low[end : end + 1] not in _ENDS_HEAD:
            return False
        return start == line or (low[line] in _MARKS and low[start - 1] in _MARKS)

    def leads(self, offset: int) -> bool:
        """Whether what stands before an offset are words that lead to a date and no others."""
        told = _TELLER.match(self.low, self.start, offset)
        if _LEADS.fullmatch(self.low, told.end() if told else self.start, offset):
            return True
        if _EVENT.fullmatch(self.low, self.start, offset):
            return True  # "Trận lũ 1999 bắt đầu ngày 1/11": what happened has its days in that year
        if self.low.endswith(_TILL, self.start, offset):
            return True  # "làm thợ đến năm 2002 thì nghỉ; năm sau …"
        comma = self.low.rfind(", ", self.start, offset)  # "Hòa bình chưa lâu, cuối năm 1978 ông lại đi"
        if comma < 0:
            return False
        # "Lần trước, giải năm 2018, …"
        return (_LEADS.fullmatch(self.low, comma, offset) or _EVENT.fullmatch(self.low, comma + 2, offset)) is not None

    def dates_deed(self, start: int) -> bool:
        """Whether a year at the sentence's end tells when what it tells of happened: "Vụ án xảy ra năm 2008."."""
        return _DEED.search(self.low, self.start, start) is not None

    def sets_scene(self, start: int) -> bool:
        """Whether a year ends a clause that says when all behind it was: "Trong một vụ xử lý năm 2023, …"."""
        return _SCENE.fullmatch(self.low, self.start, start) is not None

    def before(self, offset: int, reach: int) -> str:
        """The words before an offset, at most `reach` characters, of this and the sentences before in its line."""
        start = offset - reach
        return self.low[start if start > self.line else self.line : offset]

    def direction(self, start: int, end: int) -> int:
        """Whether the clause round a span looks forward (1), back (-1) or neither (0); then the sentence."""
        first, last = max(self.start, start - _REACH), min(self.end, end + _REACH)
        if " nay " in self.low[end:last] and _TO_THIS_DAY.search(self.low, end, last):
            return -1  # "Dự kiến thông xe dịp 2/9 nhưng đến nay chưa xong"
        if reported := _REPORTED.search(self.low, end, last):
            last = reported.start()  # "Chủ nhật, ông cho biết dự luật sẽ được thông qua": he said so then
        left, right = self._clause(start, end, first, last)
        if len(self.low[left:start].split()) >= _OWN_VERB:
            last = right  # a date behind its own verb: "khởi động từ 10.7, dự tính xong trong tháng 4"
        if found := self._tense(left, right, end):
            return found
        if (left, right) == (first, last) or RESULT.search(self.low, left, right):
            return 0  # "Quý 1, xuất khẩu đạt 58 triệu USD, quý 2 dự kiến 70 triệu"
        # "Dự kiến diễn ngày 4/10, nhưng bão gây ngập cuối tháng 9": what is told behind a "nhưng" is another time's.
        turn, next_turn = self.low.rfind(" nhưng ", first, start), self.low.find(" nhưng ", end, last)
        found = self._tense(max(first, turn), next_turn if next_turn >= 0 else last, end)
        # "Học sinh đã nghỉ từ 1/6, tựu trường ngày 19/8": what was done by one date says nothing of the next.
        dated = (
            left > first
            and self.low[max(0, left - 3) : left].rstrip(" ,")[-1:].isdigit()
            and self.low[left:start].count(" ") > 1
        )
        return 0 if found < 0 and dated else found

    def _tense(self, begin: int, stop: int, end: int) -> int:
        """What the words of a stretch round a date that ends at `end` agree on: 1, -1, or 0 where they do not."""
        tenses = {
            match.lastgroup is not None
            for match in TENSE.finditer(f" {self.low[begin:stop]}")
            # Who promises tells of a day behind the promise: "Sáng 5/9, ông xuống gặp dân, hứa trả lời".
            if not (match.lastgroup == "promise" and begin + match.start() > end)
        }
        return (1 if tenses.pop() else -1) if len(tenses) == 1 else 0

    def hangs(self, start: int) -> bool:
        """Whether the clause before an offset is tied to another by its first word: ", sau trận thắng …"."""
        return _TIED.match(self.low, self._clause(start, start, self.start, start)[0], start) is not None

    def gives_figures(self, start: int, end: int) -> bool:
        """Whether the clause round a span tells what was reached."""
        left, right = self._clause(start, end, max(self.start, start - _REACH), min(self.end, end + _REACH))
        return RESULT.search(self.low, left, right) is not None

    def _clause(self, start: int, end: int, first: int, last: int) -> tuple[int, int]:
        left = first
        for match in _CLAUSE.finditer(self.low, first, start):
            left = match.end()
        right = _CLAUSE.search(self.low, end, last)
        if right and right[0] == "," and right.start() - end <= 1 and not self.low[left:start].strip():
            right = _CLAUSE.search(self.low, right.end(), last)  # a date set before its clause: "Quý 1, thu đạt 5 tỷ"
        return left, right.start() if right else last


class Sentences:
    """The sentences of a text, cut paragraph by paragraph as they are asked for, in order."""

    def __init__(self, text: str, low: str) -> None:
        self._text = text
        self._low = low
        self._paragraph = 0
        self._first = 0
        self._last = -1
        self._starts: list[int] = []

    def at(self, offset: int) -> Sentence:
        """The sentence that holds an offset; offsets are asked for in rising order."""
        if offset > self._last:
            self._move_to(offset)
        number = bisect_right(self._starts, offset) - 1
        end = self._starts[number + 1] if number + 1 < len(self._starts) else self._last
        return Sentence(self._low, self._starts[number], end, self._paragraph, number, self._first)

    def _move_to(self, offset: int) -> None:
        first = self._low.rfind("\n", 0, offset) + 1
        self._paragraph += len(_LINE_ENDS.findall(self._low, self._first, first))
        last = self._low.find("\n", offset)
        self._first, self._last = first, last if last >= 0 else len(self._low)
        self._starts = [first, *_ends(self._text, first, self._last)]
        if self._last - first > _LONGEST:
            self._starts = _broken(self._low, self._starts, self._last)


def _broken(low: str, starts: list[int], last: int) -> list[int]:
    """The starts of sentences with more of them between, so that a text without full stops stays cheap."""
    more: list[int] = []
    for start, end in pairwise([*starts, last]):
        more.append(start)
        while end - more[-1] > _LONGEST:
            space = low.rfind(" ", more[-1] + 1, more[-1] + _LONGEST)
            more.append(space + 1 if space >= 0 else more[-1] + _LONGEST)
    return more


def _ends(text: str, first: int, last: int) -> list[int]:
    """The offsets behind the ends of the sentences of a paragraph, but for the last one's."""
    ends = []
    for match in _END.finditer(text, first, last):
        dot = match.start()
        # No range of letters holds the capitals alone: "Đ" and "Ở" stand among the small ones.
        if text[dot] != ";" and text[match.end()].islower():
            continue
        if (
            text[dot] == "."
            and _SHORT.search(text[max(first, dot - 6) : dot + 1])
            and not _OPENER.match(text, match.end())
        ):
            continue
        ends.append(match.end())
    return ends

"""What resolving works with: a reading of a clue and the surroundings that it was read in."""

from datetime import date
from typing import NamedTuple

from timeline.model import Confidence, Precision, YearFrom

from ..vi.cues import NEWS
from ..vi.lazily import first_in, lazily
from .bearings import Bearings
from .eras import arranged, befell, comes_to_now, tells_of_charges, tells_of_war, tells_what_a_paper_did
from .figures import Figures
from .quotations import ENTRY
from .seasons import TURN_OF_YEAR, counts_in_year, heads_review, year_reviewed
from .sentences import Sentence
from .span import Days
from .story import ONE_NIGHT, Place, Story, Told

_FEW, _REPRINTED, _SUFFERED = 8, 3, 40
# "Sáng 3/8, đoàn thăm nạn nhân vụ cháy ngày 12/7": the day of what is named there, not of what is told.
_OF_A_NOUN = lazily(r"(?!(?:vào|từ|đến|tới|lúc|hồi|trong|sang|ngay|rằng|là|và) )[^\W\d_]+ \Z")
_FAIRS = ("hội ", "lễ hội ", "ngày hội ", "giỗ ", "chợ phiên ", "phiên chợ ")
_MONTH = lazily(r"[^.;\n\d]{0,60}\btháng (\d{1,2})\b")
_TILL = ("đến ", "tới ", "đến ngày ", "tới ngày ")
_LASTS_TILL = lazily(
    r"\b(?:tạm giam|tạm giữ|hoãn|gia hạn|cách ly|phong tỏa|giãn cách|đóng cửa|cấm trại|đình chỉ)[^.;,\n\d]{0,40}"
    r"(?:đến|tới) (?:ngày )?\Z"
)
_TELLS = lazily(r"\b(?:cho biết|cho hay|cho rằng|kể|khai|nói|thông tin|xác nhận|báo cáo|theo|thừa nhận|nhớ lại:)\b")
_MOVED, _NEAR_QUOTE = 40, 40
_COLON = lazily(r": ?[“\"‘']")
_PUT_OFF = tuple(f"{verb} {to} " for verb in ("lùi", "dời", "hoãn", "gia hạn") for to in ("đến", "tới", "sang"))
_MOVED_ON = lazily(
    r"\b(?:dời|rời|lùi|hoãn|đẩy|chuyển) (?:ngày|lịch|lễ|buổi|đêm|giờ)(?: [^\W\d_]+){0,2} (?:sang|đến|tới) \Z"
)


class Solved(NamedTuple):
    """A reading: its days, its granularity, and what it was concluded from.

    `anchor` is the day it was counted from or read against. `other` is a second reading.
    """

    days: Days
    precision: Precision
    year_from: YearFrom = YearFrom.SAID
    confidence: Confidence = Confidence.CERTAIN
    anchor: date | None = None
    other: Days | None = None
    conflict: bool = False


class Surroundings(Figures, Bearings):
    """What the clues of a text are read against, and where in it the reading stands.

    `reference` is the publication day. `text_year` is the year that the text speaks of most, for texts
    with no publication date. `place` is that of the mention being read.
    """

    __slots__ = ("_before", "_news", "heads", "place", "reference", "story", "text_year")

    def __init__(self, reference: date | None, text_year: int | None) -> None:
        self.reference = reference
        self.text_year = text_year
        self.story = Story(reference)
        self.place = Place(0, 0, opens=True)
        self.heads = False
        self._before = self._start = 0
        self._news: bool | None = None

    def move(self, sentence: Sentence, start: int, end: int, *, opens: bool) -> None:
        """Go on to a mention, its span given; `opens` tells whether it opens its sentence."""
        self.place = Place(sentence.paragraph, sentence.number, opens)
        # Where the mention before this one starts.
        self._before = self._start
        self._sentence, self._start, self._end = sentence, start, end
        self._direction = None
        # Whether it heads an entry of a series or a diary: "Ngày 29/6" alone in its line.
        self.heads = sentence.is_headed_by(start, end)

    def recalls_tet(self) -> bool:
        """Whether "hồi Tết" is the last one, for the paragraph tells of no other year: "Tôi đọc vở ấy hồi Tết"."""
        told = self.story.last()
        here = told is not None and told.place.paragraph == self.place.paragraph and told.carries_year
        return not here and self.reference is not None and self.says_hoi()

    def follows_on(self) -> bool:
        """Whether what was told last stands in the sentence before, in the same paragraph."""
        told = self.story.last()
        return told is not None and self.place[:2] == (told.place.paragraph, told.place.sentence + 1)

    def tells_of_rite(self) -> bool:
        """Whether the sentence tells of a rite: "Lễ truy điệu lúc 9h cùng ngày", "an táng sáng thứ Tư"."""
        low, start = self._sentence.low, self._sentence.start
        return low.startswith("lễ ", start) or low.endswith(("an táng ", "hỏa táng ", "hoả táng "), 0, self._start)

    def tells_of_a_fair(self) -> bool:
        """Whether the sentence opens with what is held year by year: "Hội đình mở từ mùng 8 tháng Hai"."""
        return self._sentence.low.startswith(_FAIRS, self._sentence.start)

    def opens_paragraph(self) -> bool:
        """Whether the phrase opens the first sentence of its paragraph."""
        return self.place.opens and self.place.sentence == 0

    def is_listed_on(self) -> bool:
        """Whether it goes on a list: "ngày 31/12/2015, rồi 30/9 năm sau"."""
        return self._sentence.low.endswith((", rồi ", " rồi ", " và ", ", "), 0, self._start)

    def is_so_far(self) -> bool:
        """Whether the phrase is the day that it is: "Bây giờ mới mùng 6"."""
        return self._sentence.low.endswith(("giờ mới ", "nay mới ", "nay là ", "giờ là "), 0, self._start)

    def is_put_off(self) -> bool:
        """Whether what was to be before was put off till the phrase: "sau lùi đến 2/9"."""
        low, start = self._sentence.low, self._start
        moved = low.startswith("sang ", start) and low.endswith(("dời ", "lùi ", "hoãn ", "đẩy ", "chuyển "), 0, start)
        return (
            moved
            or low.endswith(_PUT_OFF, 0, start)
            or _MOVED_ON.search(low, max(0, start - _MOVED), start) is not None
        )

    def speaks_of_tet(self) -> bool:
        """Whether the sentence names Tết before the phrase."""
        return self._sentence.low.find("tết", self._sentence.start, self._start) >= 0

    def tells_by_the_moon(self) -> bool:
        """Whether the text names the lunar calendar before the phrase."""
        return 0 <= first_in(self._sentence.low, "âm lịch") < self._start

    def tells_what_was_suffered(self) -> bool:
        """Whether the clause behind the phrase tells what was done to somebody: "tháp bị sét đánh"."""
        return self._sentence.low.find(" bị ", self._end, self._end + _SUFFERED) >= 0

    def comes_to(self) -> bool:
        """Whether its sentence opens with "đến": "Đến thứ Năm, tàu mất liên lạc"."""
        return self._sentence.low.startswith(("đến ", "tới "), self._sentence.start)

    def runs_till(self) -> bool:
        """Whether something goes on till the phrase or its end: "đến hết 31/12", "trì hoãn đến ngày 30/6"."""
        low, start = self._sentence.low, self._start
        if low.endswith(("hết ", "kéo dài đến ", "kéo dài tới "), 0, start):
            return True
        if low.startswith(("đến hết ", "tới hết "), start):
            return True
        return low.endswith(_TILL, 0, start) and _LASTS_TILL.search(low, self._sentence.start, start) is not None

    def speak_on(self, day: date) -> None:
        """Take the day that the text calls today, where it was published a few days later: "Hôm nay, 5/8/2012, …"."""
        if self.reference is not None and 0 < (self.reference - day).days <= _REPRINTED:
            self.reference = self.story.reference = day

    def is_news(self) -> bool:
        """Whether the text speaks of its own day: "hôm nay", "sáng qua", "vừa qua"."""
        if self._news is None:
            self._news = NEWS.search(self._sentence.low) is not None
        return self._news

    def sentence_names(self, words: tuple[str, ...]) -> bool:
        """Whether its sentence has one of some words."""
        sentence = self._sentence
        return any(sentence.low.find(word, sentence.start, sentence.end) >= 0 for word in words)

    def is_arranged(self) -> bool:
        """Whether something is arranged for the phrase, and was before it: "vé ngày 20/1 đã hết"."""
        return arranged(self._sentence, self._start, self._end)

    def has_befallen(self) -> bool:
        """Whether the clause tells what befell somebody, which is not known before: "qua đời ngày 9/1"."""
        return befell(self._sentence, self._start, self._end)

    def has_come_to_now(self) -> bool:
        """Whether the story has come to the present since the date before: "Nay ông sống ở quê. Ngày 27/4, …"."""
        return comes_to_now(self._sentence, self._before, self._start)

    def says_what_it_did(self) -> bool:
        """Whether the date is of a document that opens its sentence, which tells what it did."""
        return tells_what_a_paper_did(self._sentence, self._end)

    def tells_of_charges(self) -> bool:
        """Whether the line is what a court has found or is to hear."""
        return tells_of_charges(self._sentence)

    def tells_of_war(self) -> bool:
        """Whether the sentence tells of a war: "Ngày 18/4, địch rút"."""
        return tells_of_war(self._sentence)

    def month_behind(self) -> int | None:
        """The number of the month that its sentence tells of behind it: "so với tháng trước, CPI tháng 12 tăng"."""
        found = _MONTH.match(self._sentence.low, self._end, self._sentence.end)
        return int(found[1]) if found and 1 <= int(found[1]) <= 12 else None

    def day_quoted(self) -> date | None:
        """The day on which somebody said what is quoted: "Sáng 19/3, cô nhắn “mẹ em ốm, mai em gửi”"."""
        told = self.story.last()
        if told is None or told.place[:2] != self.place[:2] or not told.happening:
            return None
        if not told.place.opens and not self._is_said_at_once():
            return None
        quoted = self._sentence.low[max(self._sentence.start, self._start - ENTRY) : self._start]
        open_ = max(quoted.rfind("“"), quoted.rfind("‘"), *(quoted.rfind(q) for q in "'\"" if quoted.count(q) % 2))
        if open_ < _FEW or self._before >= max(self._sentence.start, self._start - ENTRY) + open_:
            return None  # what opens the sentence was said in the quotation itself
        return told.day if open_ > quoted.rfind("”") and told.when.precision is Precision.DAY else None

    def _is_said_at_once(self) -> bool:
        """Whether the date told last stands right before the quotation: "nói hôm qua: “Ngày mai …”"."""
        low, before = self._sentence.low, self._before
        return _COLON.search(low, before, min(self._start, before + _NEAR_QUOTE)) is not None

    def is_in_passing(self, day: date) -> bool:
        """Whether a day before that which the sentence tells of is of what a noun names: "thăm nơi cháy hôm 12/7"."""
        low, head, start = self._sentence.low, self._sentence.start, self._start
        opener = self.story.opener(self.place)
        if opener is None or opener.day - day <= ONE_NIGHT:
            return False
        word = low.rfind(" ", head, max(head, start - 1)) + 1
        return _OF_A_NOUN.match(low, max(head, word), start) is not None and not _TELLS.search(
            low, max(head, start - ENTRY), start
        )

    def is_gloss(self) -> bool:
        """Whether it stands in brackets behind the day that it glosses: "Trưa 6/1 (rạng sáng 7/1 giờ Việt Nam), …"."""
        told = self.story.last()
        return told is not None and told.place[:2] == self.place[:2] and told.when.precision is Precision.DAY

    def year_reviewed(self) -> int | None:
        """The year that ends, or has just ended, where the text looks back on it: "Mười sự kiện trong năm"."""
        if self.reference is None or self.reference.month not in TURN_OF_YEAR:
            return None
        return year_reviewed(self._sentence, self._start, self.reference)

    def heads_review(self) -> bool:
        """Whether the title says that the text reviews a year, at its turn: "10 sự kiện trong nước năm 2016"."""
        turn = self.reference is not None and self.reference.month in TURN_OF_YEAR
        return turn and heads_review(self._sentence)

    def counts_in_year(self) -> bool:
        """Whether the sentence lists, at the turn of the year, what happened in it: "ba lần trong năm: hôm 24.2, …"."""
        if self.reference is None or self.reference.month not in TURN_OF_YEAR:
            return False
        return counts_in_year(self._sentence, self._start, self._sentence.start)


def is_here(told: Told, around: Surroundings) -> bool:
    """Whether what was told stands in the same paragraph."""
    return told.place.paragraph == around.place.paragraph

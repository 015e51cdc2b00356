"""What the story has told so far: the days and years that "cùng ngày", "hôm sau" and "năm đó" hang on."""

from datetime import date, timedelta
from itertools import takewhile
from typing import NamedTuple

from timeline.model import Precision, When, YearFrom

NEAR_PUBLICATION = 45
# A night and the dawn behind it are told as one day.
ONE_NIGHT = timedelta(days=1)
# No story hangs on a date that lies further back than so many dates.
MEMORY = 60


class Place(NamedTuple):
    """Where a mention stands: paragraph, sentence and whether it opens its sentence."""

    paragraph: int
    sentence: int
    opens: bool


class Told(NamedTuple):
    """A date that the story has told, and how it may serve later ones."""

    when: When
    place: Place
    year_from: YearFrom
    # Whether others may hang on it, and whether they may take its year.
    happening: bool = False
    carries_year: bool = False
    future: bool = False
    # Whether it looks back from another: "hai hôm trước đó".
    aside: bool = False
    # Whether it is a day of the lunar calendar.
    moon: bool = False
    # Whether it is no year said in passing: "chủ xe mua lại năm 2013".
    leads: bool = True
    # Whether it heads its line, the day of an entry of a diary.
    heads: bool = False
    # Whether it binds others: what is only cited, as the year of a birth or of a law, does not.
    binds: bool = True
    # Whether its words name its year: "Tết năm ngoái".
    named: bool = False
    # Whether it is told by the name of its feast: "mừng Quốc khánh".
    feast: bool = False
    # Whether its words count it from another day: "quý trước".
    relative: bool = False
    # Whether it is told in passing, recalled or got ready for: "từng bị hoãn hôm 22/4", "chuẩn bị cho hôm sau".
    recalled: bool = False
    # Whether something to come ends on it: "kéo dài đến hết ngày 28/1".
    until: bool = False

    @property
    def day(self) -> date:
        return self.when.latest

    def may_carry(self, place: Place, *, ahead: bool) -> bool:
        """Whether "cùng ngày" at some place may mean its day: one announced elsewhere only looking `ahead`."""
        if self.when.precision is not Precision.DAY or not self.happening:
            return False
        if self.when.latest - self.when.earliest > ONE_NIGHT:
            return False  # "từ 6/10 đến 18/10" is no day
        if self.recalled and self.place.paragraph != place.paragraph:
            return False
        return ahead or not self.future or self.place.paragraph == place.paragraph


class Story:
    """The dates told so far, in order, against the publication day."""

    __slots__ = ("compared", "days", "entries", "heading", "present", "reference", "stretch", "told")

    def __init__(self, reference: date | None) -> None:
        self.reference = reference
        self.told: list[Told] = []
        self.present = False
        self.days: dict[tuple[int, int], date] = {}  # the days told of years that were said or told, by day and month
        self.entries = False  # whether a day has headed an entry
        self.heading: int | None = None  # the year that the heading last read names
        self.compared: Told | None = None  # what was compared with last: "so với đỉnh tháng 10/2012"
        self.stretch: Told | None = None  # the stretch of time told last: "trong bốn tháng qua"

    def head(self, told: Told) -> None:
        """Take in the year that a heading says."""
        when = told.when
        self.heading = when.earliest.year if when.earliest.year == when.latest.year else None

    def carries(self, when: When, year_from: YearFrom) -> bool:
        """Whether a date carries its year on to later ones."""
        if year_from is YearFrom.CUE and self.told and self.told[-1].carries_year:
            return self.told[-1].when.earliest.year == when.earliest.year
        return year_from is YearFrom.SAID or year_from is YearFrom.STORY or self._long_past(when)

    def tell(self, told: Told) -> None:
        """Take in a date."""
        when, carries = told.when, told.carries_year
        self.entries = self.entries or told.heads
        if carries and when.precision is Precision.DAY and when.earliest == when.latest and told.happening:
            day = when.earliest
            self.days[day.day, day.month] = day
        if len(self.told) > 2 * MEMORY:
            del self.told[:MEMORY]
        self.told.append(told)
        if self.reference and not self.present and when.precision is Precision.DAY:
            self.present = (told.happening and not carries) or self._near(when.latest)

    def _long_past(self, when: When) -> bool:
        """Whether it is a year that lies further back than the last one: "70 năm trước" says its year too."""
        return (
            when.precision is Precision.YEAR
            and self.reference is not None
            and when.latest.year < self.reference.year - 1
        )

    def _near(self, day: date) -> bool:
        return self.reference is not None and abs((self.reference - day).days) <= NEAR_PUBLICATION

    def stretch_told(self, place: Place) -> Told | None:
        """The stretch of time that the paragraph of a place told last, behind all else: "trong bốn tháng qua"."""
        stretch = self.stretch
        if stretch is None or stretch.place.paragraph != place.paragraph:
            return None
        return None if self.told and self.told[-1].place > stretch.place else stretch

    def day(self, place: Place, *, moves: int = 0, ahead: bool = False, close: bool = False) -> date | None:
        """The day that "cùng ngày" or "hôm sau" (which `moves` on so many days from it) at some place hangs on.

        It is the last happening told of in this or the paragraph before; at the head of a later
        paragraph, the article's own day, if the last one told of was a look back from it. A day announced in
        another paragraph is meant only where the words look `ahead` as well. What names an hour or a part of the day
        follows the story more `close`ly than "cùng ngày" alone.
        """
        if moves and self.told and self.told[-1].aside and self._goes_on_from(self.told[-1], place):
            return self.told[-1].day
        if moves and (beside := self.day_beside(place)):
            return beside  # "nước lên từ ngày 8-10, rút một tuần sau"
        last = next((t for t in reversed(self.told) if t.may_carry(place, ahead=ahead)), None)
        if close and last is not None and (clocked := self._clocked(last, place)):
            return clocked
        if last is None or last.place.paragraph != place.paragraph:
            # "Nghị quyết 71 được thông qua ngày 10/6. Năm ngày sau, …": what is only cited, too, where nothing happened
            here = self.day_here(place)
            if here is not None or last is None:
                return here or self.reference
        if last.place.paragraph == place.paragraph or not self.present:
            return last.day
        own = next((t for t in self.told if t.may_carry(place, ahead=ahead) and self._near(t.day)), None)
        if moves and own is not None and self.reference and own.day >= self.reference:
            return last.day  # "hôm sau" of the day of publication is not told in the news
        if own is None or (self._near(last.day) and (last.place.opens or last.day > own.day)):
            return last.day
        followed = last is self.told[-1] and last.place.paragraph - own.place.paragraph <= 1
        told_closely = last.when.part or last.when.time or (close and followed and last.carries_year)
        below = last.place.paragraph == place.paragraph - 1
        if below and moves and self.reference and own.day + timedelta(days=moves) > self.reference >= last.day:
            return last.day  # "Trưa qua, …. Tai nạn xảy ra khuya mùng 6. Ba hôm sau, …" is told in the past
        if (moves or close) and below and told_closely and (last.place.opens or not self._near(last.day)):
            return last.day  # "Theo cáo trạng, 14 giờ ngày 19.3, …" goes on with "17 giờ cùng ngày"
        if below and (not place.opens or last.place.opens) and self._near(last.day):
            return last.day
        return own.day if self._near(last.day) or last.place.paragraph < place.paragraph else last.day

    def _clocked(self, last: Told, place: Place) -> date | None:
        """The day told by the hour, where a day long before it was only told of in passing.

        "Lửa bùng lên lúc 1h15 ngày 22/3. Nạn nhân mới cưới hôm mùng 8 Tết. Đến 4h cùng ngày, …"
        """
        if last.place.paragraph != place.paragraph or last.place.opens or last.when.time or last.when.part:
            return None
        here = takewhile(lambda told: told.place.paragraph == place.paragraph, reversed(self.told))
        told = next((told for told in here if told.when.time and told.may_carry(place, ahead=False)), None)
        return told.day if told and told.day - last.day > ONE_NIGHT else None

    def day_beside(self, place: Place) -> date | None:
        """The day that its sentence has told last, whatever it is said of."""
        told = self.told[-1] if self.told and self.told[-1].place[:2] == place[:2] else None
        return told.day if told and told.when.precision is Precision.DAY else None

    def day_forecast(self, place: Place, *, rite: bool) -> date | None:
        """The day to come of which the paragraph before told last by the hour: "7h ngày 17/7, … 10h cùng ngày".

        With a `rite` by the hour that was told goes on as well: "Lễ tang sẽ làm ngày 26/11. Lễ đưa lúc 9h cùng ngày".
        """
        told = self.told[-1] if self.told else None
        if told is None or not told.future or not 1 <= place.paragraph - told.place.paragraph <= 1 + rite:
            return None
        if told.when.time is None and not rite:
            return None
        return told.day if told.when.precision is Precision.DAY else None

    def day_reported(self, place: Place) -> date | None:
        """The day of a report, which lies not ahead: the last happening told of here, else that of publication."""
        told = (t for t in reversed(self.told) if not t.future and t.may_carry(place, ahead=False))
        last = next(told, None)
        return last.day if last and last.place.paragraph == place.paragraph else self.reference

    def goes_before(self, day: date) -> bool:
        """Whether a day lies before the one told last: "Sáng 22-5, dân đi bầu, có nơi từ ngày 20"."""
        last = self.last()
        return last is not None and last.when.precision is Precision.DAY and day < last.day

    def _goes_on_from(self, told: Told, place: Place) -> bool:
        """Whether a look back that opened the sentence before goes on: "Trước đó 5 ngày, … Hôm sau, …"."""
        near = told.place.paragraph == place.paragraph and place.sentence - told.place.sentence == 1
        return near and told.place.opens and place.opens and told.when.precision is Precision.DAY

    def day_here(self, place: Place) -> date | None:
        """The day named last in the paragraph, whatever it is said of."""
        here = takewhile(lambda told: told.place.paragraph == place.paragraph, reversed(self.told))
        return next(
            (
                told.day
                for told in here
                if told.when.precision is Precision.DAY and told.when.latest - told.when.earliest <= ONE_NIGHT
            ),
            None,
        )

    def last_head(self) -> Told | None:
        """The last date told of that heads an entry."""
        return next((told for told in reversed(self.told) if told.heads), None)

    def last(self) -> Told | None:
        """The last date told of, of any granularity."""
        return self.told[-1] if self.told else None

    def looks_ahead(self, place: Place, *, back: int) -> bool:
        """Whether the sentence, or one so many `back`, has just told of a day to come."""
        told = self.told[-1] if self.told else None
        if told is None or not told.future or told.place.paragraph != place.paragraph:
            return False
        return place.sentence - told.place.sentence <= back

    def tells_ahead(self, place: Place) -> bool:
        """Whether the paragraph has told of anything that lies ahead."""
        here = takewhile(lambda told: told.place.paragraph == place.paragraph, reversed(self.told))
        return self.reference is not None and any(told.when.earliest > self.reference for told in here)

    def day_before_year(self, year: Told, place: Place) -> Told | None:
        """The day that a year is only compared with: "thi ngày 11 và 12/6, sớm hơn năm ngoái; ngày 13 dự phòng"."""
        before = self.told[-2] if len(self.told) > 1 else None
        if before is None or before.place[:2] != year.place[:2] or year.place.opens:
            return None
        near = place.paragraph == year.place.paragraph and place.sentence - year.place.sentence <= 1
        return before if near and before.when.precision is Precision.DAY else None

    def opener(self, place: Place) -> Told | None:
        """The day of what the sentence of a place tells, told at its head."""
        for told in reversed(self.told):
            if told.place[:2] != place[:2]:
                return None
            if told.place.opens and told.happening and told.when.precision is Precision.DAY:
                return told
        return None

    def is_by_the_moon(self) -> bool:
        """Whether the date told last is a day of the lunar calendar."""
        return bool(self.told) and self.told[-1].moon

    def last_year_said(self) -> Told | None:
        """The last year that was told of by its figures."""
        years = (told for told in reversed(self.told) if told.year_from is YearFrom.SAID)
        return next((told for told in years if told.when.precision is Precision.YEAR), None)

    def last_leading(self) -> Told | None:
        """The last date told of that is no year said in passing: "chủ xe mua lại năm 2013"."""
        return next((told for told in reversed(self.told) if told.leads and told.binds), None) or self.last()

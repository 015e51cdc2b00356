"""What words say of time (`Clue`) and what was concluded of it (`When`): kept apart, a `Clue` never holds a guess."""

from dataclasses import dataclass
from datetime import date, datetime
from datetime import time as Clock
from enum import StrEnum


class Part(StrEnum):
    """The part of the day that the words name."""

    DAWN = "dawn"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


class Precision(StrEnum):
    """The granularity of the first and last day: of a range, that of its two ends."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Modifier(StrEnum):
    """TIMEX3's `mod`: which stretch of the period is meant, where EDTF has no code for it."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class Role(StrEnum):
    """What a date does in its sentence."""

    EVENT = "event"
    FUTURE = "future"
    PERIOD = "period"
    REFERENCE = "reference"
    PUBLICATION = "publication"


class Confidence(StrEnum):
    """How sure a reading is: said in full, concluded from context, or open to a second reading."""

    CERTAIN = "certain"
    INFERRED = "inferred"
    AMBIGUOUS = "ambiguous"


class YearFrom(StrEnum):
    """Where the year of a `When` came from."""

    SAID = "said"
    PUBLISHED = "published"
    CUE = "cue"
    WEEKDAY = "weekday"
    STORY = "story"
    TEXT = "text"


class PublishedFrom(StrEnum):
    """Where a publication date was found, best first."""

    FRONT_MATTER = "front matter"
    METADATA = "metadata"
    HEADER = "header"
    ADDRESS = "address"
    FILE_NAME = "file name"
    TEXT = "text"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date: the day, the moment where a clock time is said, and where it stood.

    `at` is aware; its zone is the one said, Asia/Ho_Chi_Minh where none is said (UTC, "Z", is
    converted). `words` is the exact text it was read from, empty when it came from a structure.
    """

    day: date
    at: datetime | None
    source: PublishedFrom
    words: str = ""

    @property
    def iso(self) -> str:
        """The date in ISO 8601, with minutes and offset where a time was said."""
        return self.at.isoformat(timespec="minutes") if self.at else self.day.isoformat()


@dataclass(frozen=True, slots=True)
class Basis:
    """Why a `When` is what it is: one plain sentence in each language, and what it rests on.

    `anchor` is the day that a relative or partial date was read against (the publication date or
    the day that the story was telling of); `conflict` is True where the words contradict
    themselves, as a weekday that no near year fits.
    """

    vi: str
    en: str
    year_from: YearFrom = YearFrom.SAID
    anchor: date | None = None
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """What was concluded: first and last day, both inclusive, and how it was concluded."""

    earliest: date
    latest: date
    precision: Precision
    basis: Basis
    modifier: Modifier | None = None
    part: Part | None = None
    time: Clock | None = None
    confidence: Confidence = Confidence.CERTAIN

    @property
    def edtf(self) -> str:
        """The value in EDTF (ISO 8601-2), an interval where no single code holds it."""
        return _edtf(self.earliest, self.latest, self.precision, self.modifier)


@dataclass(frozen=True, slots=True)
class Clue:
    """Only what the words say; `None` means "not said". Never a guess.

    `unit` with `ordinal` names a numbered stretch (quarter 2, the 20th century). `unit` with `shift` counts
    from an anchor (two weeks ago: week, -2), which is the day that the story is telling of when `story` is
    true and the publication day otherwise; finer fields then choose within it ("thứ Hai tuần tới": week, 1,
    weekday 0). `year_shift` counts years from the same anchor ("tháng 9 năm ngoái": -1). `hangs` marks
    words that may count from either. `toward` is 1 for "tới", -1 for "vừa qua", 0 for "này". `half` is 1 or
    2. `edge` asks for the last day only ("đến hết tháng 6"). `name` is a named day or period, `cycle` a
    year's name in the sixty-year cycle. `until` is the far end of a range, inclusive.
    """

    day: int | None = None
    month: int | None = None
    year: int | None = None
    year_shift: int | None = None
    weekday: int | None = None
    part: Part | None = None
    time: Clock | None = None
    unit: Precision | None = None
    ordinal: int | None = None
    shift: int | None = None
    story: bool = False
    hangs: bool = False
    toward: int | None = None
    lunar: bool = False
    leap: bool = False
    cycle: str | None = None
    name: str | None = None
    modifier: Modifier | None = None
    half: int | None = None
    edge: bool = False
    until: "Clue | None" = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A date expression in a text: its span in code points, what it says and what that means.

    `rule` names the row that read it; `other` is the second reading of an ambiguous one.
    """

    start: int
    end: int
    text: str
    rule: str
    clue: Clue
    when: When
    role: Role
    other: When | None = None


_HALVES = {1: "40", 7: "41"}
_SEASONS = {2: "21", 5: "22", 9: "23", 11: "24"}


def _edtf(earliest: date, latest: date, precision: Precision, modifier: Modifier | None) -> str:
    """Write an interval of days in the shortest EDTF that is true of it."""
    first = _edtf_single(earliest, latest, precision, modifier)
    approximate = "~" if modifier is Modifier.APPROX else ""
    if first is not None:
        return first + approximate
    if precision is Precision.QUARTER:
        return f"{_quarter(earliest)}{approximate}/{_quarter(latest)}{approximate}"
    length = {Precision.MONTH: 7, Precision.YEAR: 4, Precision.DECADE: 4, Precision.CENTURY: 4}.get(precision, 10)
    return f"{earliest.isoformat()[:length]}{approximate}/{latest.isoformat()[:length]}{approximate}"


def _edtf_single(earliest: date, latest: date, precision: Precision, modifier: Modifier | None) -> str | None:
    """Write one day, month, quarter, half, season, year or decade; None where it takes an interval."""
    year, months = f"{earliest.year:04d}", _months_apart(earliest, latest)
    part = modifier in (Modifier.START, Modifier.MID, Modifier.END)
    code = None
    match precision:
        case Precision.DAY:
            return earliest.isoformat() if earliest == latest else None
        case Precision.MONTH:
            return earliest.isoformat()[:7] if months == 0 else None
        case Precision.QUARTER:
            return _quarter(earliest) if months <= 2 or part else None
        case Precision.HALF:
            code = _HALVES.get(earliest.month) if months == 5 else None
        case Precision.SEASON:
            code = _SEASONS.get(earliest.month) if months <= 3 else None
        case Precision.YEAR:
            return year if earliest.year == latest.year else None
        case Precision.DECADE:
            return f"{year[:3]}X" if earliest.year // 10 == latest.year // 10 else None
    return f"{year}-{code}" if code else None


def _quarter(day: date) -> str:
    return f"{day.year:04d}-{33 + (day.month - 1) // 3}"


def _months_apart(earliest: date, latest: date) -> int:
    return (latest.year - earliest.year) * 12 + latest.month - earliest.month

"""The nouns that the stages hand to one another: Article, Clue, Mention, When, Event, Timeline.

Every noun is immutable and is defined here once. What was said (`Clue`) and what was
concluded (`When`) are kept apart: a `Clue` never holds a guess.
"""

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


class BlockKind(StrEnum):
    """What a stretch of an article's text is."""

    LEAD = "lead"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    LIST_ITEM = "list item"
    CAPTION = "caption"


class MarkKind(StrEnum):
    """Inline formatting that survives from the source."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    LINK = "link"


class EventKind(StrEnum):
    """The weight of an event on the timeline."""

    MAIN = "main"
    OTHER = "other"
    FUTURE = "future"
    PERIOD = "period"
    REFERENCE = "reference"


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
class Block:
    """One paragraph-like stretch `[start, end)` of `Article.text`; `level` only for headings and lists."""

    start: int
    end: int
    kind: BlockKind
    level: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """Inline formatting over `[start, end)` of `Article.text`; `href` only for links, http(s) only."""

    start: int
    end: int
    kind: MarkKind
    href: str = ""


@dataclass(frozen=True, slots=True)
class Meta:
    """What a source says about an article besides its text.

    `copies` are the addresses, or paths, under which the same article stands elsewhere.
    """

    author: str | None = None
    source: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()
    image: str | None = None
    image_caption: str | None = None
    copies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know, in both languages; `line` counts from 1.

    `minor` says that nothing needs doing about it: it is told, and `--strict` lets it pass.
    """

    vi: str
    en: str
    path: str = ""
    line: int | None = None
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `path` is relative to the project, with `#n` where a file holds several.

    `text` is NFC with `\\n` line ends: the lead, the body and the captions, blocks parted by blank
    lines; the title and the publication line are not in it.
    """

    path: str
    title: str
    text: str
    blocks: tuple[Block, ...] = ()
    marks: tuple[Mark, ...] = ()
    published: Published | None = None
    meta: Meta = Meta()
    warnings: tuple[Notice, ...] = ()


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


@dataclass(frozen=True, slots=True)
class Source:
    """One article's word for an event: the phrase that dates it, the sentence, and the reasoning.

    `start` and `end` are the phrase's span in the article's text (-1 where an editor added the source).
    """

    article: str
    title: str
    published: Published | None
    url: str | None
    phrase: str
    quote: str
    when: When
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class Claim:
    """What some of an event's sources say, and which (paths of the articles)."""

    value: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Where the sources of one event differ: `about` is "date" or "number"; a claim for each side, at least two."""

    about: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One correction by an editor: the field's name, what stood there before and what stands there now."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Editing:
    """What an editor did to an event. `changes` is what readers may see of it; `added` is an event written by hand;
    `checked` says that the editor has looked at it, and needs not be asked again.
    """

    note: str = ""
    pinned: bool = False
    added: bool = False
    checked: bool = False
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """Events that follow one story, in order of time: their ids."""

    id: str
    title: str
    event_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One happening: when, what, where, how weighty, and who says so.

    `id` stays the same while the event does; `slug` is its legible part, `url` the page's address.
    `aliases` are the ids that its other sources would give it: corrections and old links may name one.
    `former` are the addresses that the page would have by those: links to them must go on leading here.
    """

    id: str
    slug: str
    when: When
    title: str
    summary: str
    kind: EventKind
    places: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    people: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    editing: Editing = Editing()
    former: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """The address of the event's page, relative to the site's root."""
        return f"events/{self.slug}-{self.id}.html"


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with the dates found in it, and the ids of the events that each mention became part of.

    `event_ids` runs along `mentions`; None where a mention made no event.
    """

    article: Article
    mentions: tuple[Mention, ...]
    event_ids: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything that the pages are made from; events in order of time, readings in order of path.

    `apart` holds pairs of ids of events that the editor says are two, however alike.
    """

    events: tuple[Event, ...]
    readings: tuple[Reading, ...]
    notices: tuple[Notice, ...] = ()
    threads: tuple[Thread, ...] = ()
    apart: tuple[tuple[str, str], ...] = ()


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

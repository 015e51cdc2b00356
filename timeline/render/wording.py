"""The words of the interface in one language, from a theme's strings, and dates as that language writes them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from timeline.errors import ThemeError
from timeline.model import Confidence, Event, EventKind, Published, PublishedFrom, YearFrom
from timeline.render.theme import Strings
from timeline.when import text as when_text

_GROUPING = {"vi": ".", "en": ","}


@dataclass(frozen=True, slots=True)
class Wording:
    """A theme's strings with the language that they are in."""

    language: str
    strings: Strings

    def __getitem__(self, key: str) -> str:
        """Give one string; a theme that lacks it is at fault."""
        found = self.strings.get(key)
        if isinstance(found, str):
            return found
        raise ThemeError(
            f"Giao diện thiếu chuỗi chữ “{key}” trong strings/{self.language}.toml.",
            f"The theme lacks the string “{key}” in strings/{self.language}.toml.",
        )

    def table(self, key: str) -> Mapping[str, str]:
        """Give the forms of a count: `other`, and `one` where the language has it."""
        found = self.strings.get(key)
        return found if isinstance(found, Mapping) else {"other": self[key]}

    def count(self, key: str, number: int) -> str:
        """Say how many: the string `one` or `other` of a table, with the number in the language's grouping."""
        forms = self.table(key)
        form = forms["one"] if number == 1 and "one" in forms else forms["other"]
        return form.format(n=self.number(number))

    def number(self, value: int) -> str:
        """Write a whole number with the language's grouping of thousands."""
        return f"{value:,}".replace(",", _GROUPING[self.language])

    def kind(self, kind: EventKind) -> str:
        """Name the weight of an event."""
        return self[f"kind_{kind.value}"]

    def confidence(self, value: Confidence) -> str:
        """Name how sure a reading is."""
        return self[f"confidence_{value.value}"]

    def published_from(self, value: PublishedFrom) -> str:
        """Name where a publication date was found."""
        return self[f"published_{value.value.replace(' ', '_')}"]

    def published(self, value: Published) -> str:
        """Write a publication date in figures, with the clock time where one was said."""
        day = self.day(value.day)
        return f"{when_text.clock(value.at.time(), self.language)}, {day}" if value.at else day

    def day(self, value: date) -> str:
        """Write one day in figures."""
        return when_text.day(value, self.language)

    def doubts(self, event: Event) -> tuple[str, ...]:
        """Say in words what a reader should know about how sure the date is; nothing where it is plain."""
        return tuple(self[key] for key, doubted in DOUBTS.items() if doubted(event))


def _year_inferred(event: Event) -> bool:
    """Tell whether the year rests on something weaker than the article's own words or its publication date."""
    basis = event.when.basis
    by_story = basis.year_from is YearFrom.STORY and basis.anchor is None  # a day and a month that were said in full
    return basis.year_from is YearFrom.TEXT or (_inferred(event) and (by_story or not when_text.is_days(event.when)))


def _day_inferred(event: Event) -> bool:
    """Tell whether the words give no day ("cùng ngày", "hai hôm sau"), or one that may be of another year."""
    return _inferred(event) and not _year_inferred(event)


def _inferred(event: Event) -> bool:
    return event.when.confidence is Confidence.INFERRED


# What a reader should know of a date, by the string that says it.
DOUBTS: Mapping[str, Callable[[Event], bool]] = {
    "doubt_year": _year_inferred,
    "doubt_day": _day_inferred,
    "doubt_ambiguous": lambda event: event.when.confidence is Confidence.AMBIGUOUS,
    "doubt_conflict": lambda event: event.when.basis.conflict,
    "doubt_sources": lambda event: bool(event.disagreements),
}

"""The words that the scripts of pages say, as JSON for an attribute: names of filters and months, dates, counts."""

from datetime import date
from typing import Any

from timeline.model import EventKind
from timeline.render.data import json_text
from timeline.render.wording import Wording
from timeline.when import text as when_text

_OVERVIEW = ("brush_hint", "handle_from", "handle_to", "range", "range_from", "range_to")
_FINDER = (
    "no_results",
    "results",
    "sources",
    "loading",
    "load_failed",
    "print_cut",
    "take_back",
    "column_date",
    "column_event",
    "filter_place",
    "filter_source",
    "range",
    "range_from",
    "range_to",
)


def for_overview(words: Wording) -> str:
    """Give what the picture of the whole span says."""
    return json_text({**{key: words[key] for key in _OVERVIEW}, **_dates(words)})


def for_finder(words: Wording) -> str:
    """Give what search and its filters say."""
    language = words.language
    names = {
        "kinds": {kind.value: words.kind(kind) for kind in EventKind},
        "months": [when_text.month(n, language) for n in range(1, 13)],
        "days": list(when_text.NAMES[language].short_weekdays),
    }
    return json_text({**{key: words[key] for key in _FINDER}, **_dates(words), **names})


def _dates(words: Wording) -> dict[str, Any]:
    """Give the forms of months and days with {day} and {year} to be filled in, and those of a count of events."""
    names = when_text.NAMES[words.language]
    days = [date(9999, month, 28) for month in range(1, 13)]
    return {
        "month_forms": [names.months(day, day).replace("9999", "{year}") for day in days],
        "day_forms": [names.short_day(day).replace("9999", "{year}").replace("28", "{day}") for day in days],
        "events": dict(words.table("events")),
    }

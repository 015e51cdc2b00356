"""The page on dates is what its command makes, and its walk-through holds."""

from pathlib import Path

from tests import dates_page
from tests.dates_corpus import _row as corpus_row
from tests.dates_corpus import judge
from timeline.dates import find

PAGE = Path(__file__).parents[1] / "docs/dates.md"


def test_page_is_what_the_command_makes() -> None:
    same = PAGE.read_text(encoding="utf-8") == dates_page.page()
    assert same, f"docs/dates.md is out of date; run: {dates_page.COMMAND}"


def test_sentence_of_the_walk_through_is_read() -> None:
    row = corpus_row("walk-through", 1, dates_page.CORPUS_ROW)
    mentions = find(row.text, row.published)
    assert judge(row, mentions).faults == ()
    assert mentions[0].rule == dates_page.WALK_THROUGH_RULE


def test_roles_and_confidences_of_the_page_are_all_there_are() -> None:
    roles = [find(text, dates_page.PUBLISHED)[0].role for text, _ in dates_page.ROLES]
    sureness = [find(text, dates_page.PUBLISHED)[0].when.confidence for text, _ in dates_page.SURENESS]
    assert roles == ["event", "future", "period", "reference"]
    assert sureness == ["certain", "inferred", "ambiguous"]

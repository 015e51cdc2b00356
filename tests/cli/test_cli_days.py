"""Days as people type them."""

from datetime import date

import pytest

from timeline.cli.days import Days, days


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("938", None, None),
        ("0938", date(938, 1, 1), date(938, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2/2023", date(2023, 2, 1), date(2023, 2, 28)),
        ("12/2023", date(2023, 12, 1), date(2023, 12, 31)),
        ("2024-03-05", date(2024, 3, 5), date(2024, 3, 5)),
        ("5/3/2024", date(2024, 3, 5), date(2024, 3, 5)),
        ("05-03-2024", date(2024, 3, 5), date(2024, 3, 5)),
        ("5.3.2024", date(2024, 3, 5), date(2024, 3, 5)),
        (" 2024 ", date(2024, 1, 1), date(2024, 12, 31)),
        ("31/2/2024", None, None),
        ("13/2024", None, None),
        ("5/3", None, None),
        ("0000", None, None),
        ("hôm qua", None, None),
        ("", None, None),
    ],
)
def test_a_day_month_or_year_is_read(typed: str, first: date | None, last: date | None) -> None:
    if first is None or last is None:
        with pytest.raises(ValueError):  # noqa: PT011  # date's own message, shown to nobody
            days(typed)
    else:
        assert days(typed) == Days(first, last)

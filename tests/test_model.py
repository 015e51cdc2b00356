"""The nouns: what a `When` is written as in EDTF."""

from datetime import date

import pytest

from timeline.model import Basis, Modifier, Precision, When

BASIS = Basis("Nói đủ.", "Said in full.")


@pytest.mark.parametrize(
    ("first", "last", "precision", "expected"),
    [
        (date(2024, 1, 29), date(2024, 1, 29), Precision.DAY, "2024-01-29"),
        (date(2024, 2, 12), date(2024, 2, 15), Precision.DAY, "2024-02-12/2024-02-15"),
        (date(2024, 3, 1), date(2024, 3, 31), Precision.MONTH, "2024-03"),
        (date(2023, 11, 1), date(2024, 2, 29), Precision.MONTH, "2023-11/2024-02"),
        (date(2023, 7, 1), date(2023, 9, 30), Precision.QUARTER, "2023-35"),
        (date(2023, 7, 1), date(2023, 12, 31), Precision.QUARTER, "2023-35/2023-36"),
        (date(2023, 10, 1), date(2024, 3, 31), Precision.QUARTER, "2023-36/2024-33"),
        (date(2023, 7, 1), date(2023, 12, 31), Precision.HALF, "2023-41"),
        (date(2022, 1, 1), date(2025, 12, 31), Precision.YEAR, "2022/2025"),
        (date(1930, 1, 1), date(1939, 12, 31), Precision.DECADE, "193X"),
        (date(2024, 1, 22), date(2024, 1, 28), Precision.WEEK, "2024-01-22/2024-01-28"),
        (date(938, 11, 5), date(938, 11, 5), Precision.DAY, "0938-11-05"),
        (date(938, 1, 1), date(939, 2, 28), Precision.MONTH, "0938-01/0939-02"),
        (date(938, 1, 1), date(939, 12, 31), Precision.YEAR, "0938/0939"),
    ],
)
def test_a_stretch_of_days_is_written_in_the_shortest_edtf(
    first: date, last: date, precision: Precision, expected: str
) -> None:
    assert When(first, last, precision, BASIS).edtf == expected


def test_about_is_a_tilde() -> None:
    about = When(date(1930, 1, 1), date(1930, 12, 31), Precision.YEAR, BASIS, modifier=Modifier.APPROX)
    assert about.edtf == "1930~"

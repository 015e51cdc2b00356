"""Dates in words, as newspapers write them."""

from datetime import date, time

import pytest

from tests.made_timelines import on, over
from timeline.model import Modifier, Part, Precision, When
from timeline.when import text as when_text

D = date
ROWS = (
    (on(D(2023, 2, 12)), "Chủ nhật, 12 tháng 2, 2023", "12/2/2023", "2023-02-12"),
    (on(D(2024, 1, 29), part=Part.AFTERNOON), "Chiều thứ Hai, 29 tháng 1, 2024", "29/1/2024", "2024-01-29"),
    (
        on(D(2024, 1, 29), part=Part.EVENING, time=time(20, 5)),
        "20h05 tối thứ Hai, 29 tháng 1, 2024",
        "29/1/2024",
        "2024-01-29T20:05",
    ),
    (on(D(2023, 3, 12), D(2023, 3, 15)), "12–15/3/2023", "12–15/3/2023", ""),
    (on(D(2024, 2, 28), D(2024, 3, 3)), "28/2–3/3/2024", "28/2–3/3/2024", ""),
    (on(D(2023, 12, 28), D(2024, 1, 3)), "28/12/2023–3/1/2024", "28/12/2023–3/1/2024", ""),
    (over(D(2024, 3, 1), D(2024, 3, 31), Precision.MONTH), "Tháng 3/2024", "tháng 3/2024", "2024-03"),
    (
        over(D(2024, 3, 1), D(2024, 3, 31), Precision.MONTH, modifier=Modifier.START),
        "Đầu tháng 3/2024",
        "đầu tháng 3/2024",
        "2024-03",
    ),
    (over(D(2024, 3, 1), D(2024, 5, 31), Precision.MONTH), "Tháng 3–5/2024", "tháng 3–5/2024", ""),
    (over(D(2024, 4, 1), D(2024, 6, 30), Precision.QUARTER), "Quý II/2024", "quý II/2024", ""),
    (
        over(D(2023, 10, 1), D(2024, 6, 30), Precision.QUARTER),
        "Quý IV/2023–quý II/2024",
        "quý IV/2023–quý II/2024",
        "",
    ),
    (over(D(2024, 1, 1), D(2024, 6, 30), Precision.HALF), "6 tháng đầu năm 2024", "6 tháng đầu năm 2024", ""),
    (over(D(2023, 12, 1), D(2024, 2, 29), Precision.SEASON), "Mùa đông 2023–2024", "mùa đông 2023–2024", ""),
    (over(D(2024, 2, 12), D(2024, 2, 18), Precision.WEEK), "Tuần 12–18/2/2024", "tuần 12–18/2/2024", ""),
    (over(D(2023, 1, 1), D(2023, 12, 31), Precision.YEAR), "Năm 2023", "năm 2023", "2023"),
    (over(D(2022, 1, 1), D(2025, 12, 31), Precision.YEAR), "2022–2025", "2022–2025", ""),
    (
        over(D(1930, 1, 1), D(1930, 12, 31), Precision.YEAR, modifier=Modifier.APPROX),
        "Khoảng năm 1930",
        "khoảng năm 1930",
        "1930",
    ),
    (over(D(1930, 1, 1), D(1939, 12, 31), Precision.DECADE), "Thập niên 1930", "thập niên 1930", ""),
    (over(D(1901, 1, 1), D(2000, 12, 31), Precision.CENTURY), "Thế kỷ XX", "thế kỷ XX", ""),
    (over(D(1901, 1, 1), D(1933, 12, 31), Precision.CENTURY), "Thế kỷ XX", "thế kỷ XX", ""),
    (
        over(D(1601, 1, 1), D(1800, 12, 31), Precision.CENTURY),
        "Thế kỷ XVII–thế kỷ XVIII",
        "thế kỷ XVII–thế kỷ XVIII",
        "",
    ),
)


@pytest.mark.parametrize(("when", "long", "short", "machine"), ROWS, ids=lambda v: v if isinstance(v, str) else "")
def test_vietnamese(when: When, long: str, short: str, machine: str) -> None:
    assert when_text.long(when, "vi").replace("\xa0", " ") == long
    assert when_text.short(when, "vi").replace("\xa0", " ") == short
    assert when_text.machine(when) == machine


def test_english() -> None:
    evening = on(D(2024, 1, 29), part=Part.EVENING, time=time(20, 5))
    assert when_text.long(evening, "en").replace("\xa0", " ") == "Monday, 29 January 2024, evening, 20:05"
    month = over(D(2024, 3, 1), D(2024, 3, 31), Precision.MONTH, modifier=Modifier.START)
    assert when_text.long(month, "en") == "Early March 2024"
    assert when_text.long(over(D(1901, 1, 1), D(2000, 12, 31), Precision.CENTURY), "en") == "The 20th century"

"""Two days that follow one another are read as those two, on every day of four years, a 29 February among them."""

from datetime import date, timedelta

import pytest

from timeline.dates import find

FIRST, DAYS = date(2023, 1, 1), 4 * 365 + 1
IN_A_MONTH = (
    "Xã họp trong hai ngày {d} và {e}/{m}.",
    "Xã họp ngày {d}-{e}/{m}.",
    "Xã họp từ ngày {d} đến hết ngày {e} tháng {m}.",
)
IN_TWO_MONTHS = (
    "Xã họp từ ngày {d}/{m} đến ngày {e}/{n}.",
    "Xã họp hai ngày {d}/{m} và {e}/{n}.",
    "Xã họp từ {d} tháng {m} đến {e} tháng {n}.",
)


@pytest.mark.parametrize("off", [-5, 5], ids=["told before", "told after"])
@pytest.mark.parametrize("form", IN_A_MONTH + IN_TWO_MONTHS)
def test_neighbouring_days_are_read_as_they_are(form: str, off: int) -> None:
    wrong = []
    for shift in range(DAYS):
        one = FIRST + timedelta(days=shift)
        two = one + timedelta(days=1)
        if form in IN_A_MONTH and one.month != two.month:
            continue
        text = form.format(d=one.day, m=one.month, e=two.day, n=two.month)
        found = find(text, one + timedelta(days=off))
        days = [(mention.when.earliest, mention.when.latest) for mention in found]
        if days not in ([(one, two)], [(one, one), (two, two)]):
            wrong.append((text, days))
    assert not wrong

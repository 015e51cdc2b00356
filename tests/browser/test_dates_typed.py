"""Dates typed into the search, as the page prints them or as a reader would write them: what lies on them is found."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests import made_timelines as made
from tests.browser.conftest import address
from timeline.model import EventKind, Modifier, Part, Precision, Timeline

YEAR = date(2026, 1, 1), date(2026, 12, 31)


def flood() -> Timeline:
    """Days, a range of days, a month, a quarter and years round one flood, and a street that is named after a day."""
    return Timeline(
        (
            made.event("nam-99", made.over(date(1999, 11, 1), date(1999, 11, 30), Precision.MONTH), "Lũ ngập nóc nhà"),
            made.event("nhiem-ky", made.over(*YEAR, Precision.YEAR), "Nhiệm kỳ", kind=EventKind.PERIOD),
            made.event("quy-tu", made.over(date(2026, 10, 1), date(2026, 12, 31), Precision.QUARTER), "Sửa bờ kè"),
            made.event("thang", made.over(date(2026, 10, 1), date(2026, 10, 31), Precision.MONTH), "Mưa nhiều"),
            made.event("tran", made.on(date(2026, 10, 12), part=Part.EVENING), "Nước tràn qua mặt đê"),
            made.event("so-tan", made.on(date(2026, 10, 12), date(2026, 10, 13)), "Sơ tán gần 700 hộ"),
            made.event("vo", made.on(date(2026, 10, 13), part=Part.DAWN), "Vỡ đê thôn Bình Khê"),
            made.event("rut", made.on(date(2026, 10, 15), part=Part.MORNING), "Nước rút trên đường 30/4"),
            made.event(
                "cuoi",
                made.over(date(2027, 9, 1), date(2027, 12, 31), Precision.YEAR, modifier=Modifier.END),
                "Đắp lại đê",
            ),
        ),
        (),
    )


TYPED = {
    "12/10/2026": ["tran", "so-tan"],
    "12/10": ["tran", "so-tan"],
    "12-10-2026": ["tran", "so-tan"],
    "2026-10-12": ["tran", "so-tan"],
    "12 tháng 10": ["tran", "so-tan"],
    "ngay 12 thang 10 nam 2026": ["tran", "so-tan"],
    "Thứ Hai, 12 tháng 10, 2026": ["tran", "so-tan"],
    "12/10/20": ["tran", "so-tan"],  # on its way to 2026
    "12/10/26": ["tran", "so-tan"],
    "12/10/2025": [],
    "13/10": ["vo", "so-tan"],
    "13/10 đê": ["vo"],
    "15/10/2026, sáng": ["rut"],
    "tối 12/10": ["tran"],
    "30/4": ["rut"],  # words of a text are found as ever
    "3/10": [],  # and are no part of 13/10
    "tháng 10/2026": ["thang", "tran", "so-tan", "vo", "rut", "quy-tu"],
    "10/2026": ["thang", "tran", "so-tan", "vo", "rut", "quy-tu"],
    "tháng 10 năm 2026": ["thang", "tran", "so-tan", "vo", "rut", "quy-tu"],
    "1999": ["nam-99"],
    "năm 2027": ["cuoi"],
    "12 October 2026": ["tran", "so-tan"],
    "“12/10”": [],  # in quotation marks it is the letters that are asked for
}


@pytest.mark.slow
def test_a_date_that_is_typed_finds_what_lies_on_it(page: Any, site_of: Callable[..., Path]) -> None:
    page.goto(address(site_of(flood), "index.html"))
    found = {}
    for query in TYPED:
        page.fill("#q", query)
        page.wait_for_function("() => document.querySelector('[data-results]').dataset.milliseconds")
        links = "links => links.map(a => a.getAttribute('href').match(/su-kien-(.*)\\.html/)[1])"
        names = page.eval_on_selector_all(".results:not([hidden]) .title a", links)
        found[query] = [name[: len(name) // 2] for name in names]
    assert found == TYPED


@pytest.mark.slow
def test_a_date_is_found_at_every_letter_of_it(page: Any, site_of: Callable[..., Path]) -> None:
    page.goto(address(site_of(flood), "index.html"))
    page.focus("#q")
    for typed, number in (("1", 0), ("3", 0), ("/", 0), ("1", 0), ("0", 2), ("/", 2), ("2026", 2), (" đê", 1)):
        page.keyboard.type(typed)
        page.wait_for_function(
            "n => document.querySelector('[data-count]').textContent === n + ' sự kiện'", arg=str(number)
        )

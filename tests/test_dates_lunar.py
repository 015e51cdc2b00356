"""The lunar calendar: there and back again, and Tết as another library has it."""

from datetime import date, timedelta
from itertools import pairwise

import lunar_vn
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates.resolve import lunar

bounded = settings(derandomize=True, deadline=None, max_examples=300)
# Until 1967 Vietnam kept UTC+8; the last years before new moons that fall within minutes of midnight, where it is
# beyond both libraries to say which day is the first of a month.
ZONE_CHANGE, LAST_SURE_YEAR = 1968, 2071


@bounded
@given(st.dates(date(1010, 3, 1), date(2199, 12, 31)))
def test_a_day_comes_back_from_the_lunar_calendar(day: date) -> None:
    number, month, year, leap = lunar.to_lunar(day)
    assert lunar.to_solar(number, month, year, leap=leap) == day


@bounded
@given(st.integers(1, 30), st.integers(1, 12), st.integers(1010, 2199), st.booleans())
def test_a_lunar_day_comes_back_from_the_solar_calendar(day: int, month: int, year: int, leap: bool) -> None:
    solar = lunar.to_solar(day, month, year, leap=leap)
    if solar is not None:
        assert lunar.to_lunar(solar) == (day, month, year, leap)
    elif not leap:
        assert day == 30, "only a thirtieth may be missing from a month that is no leap month"


@pytest.mark.parametrize("year", range(1010, 2200))
def test_months_of_a_year_follow_one_another_without_gap(year: int) -> None:
    months = [lunar.month_days(year, month, leap=leap) for month in range(1, 13) for leap in (False, True)]
    whole = [days for days in months if days]
    assert len(whole) in (12, 13)
    assert all(two[0] - one[1] == timedelta(1) for one, two in pairwise(whole))
    assert all((last - first).days + 1 in (29, 30) for first, last in whole)
    assert (whole[0][0], whole[-1][1]) == lunar.year_days(year)


@pytest.mark.parametrize("year", range(1900, LAST_SURE_YEAR + 1))
def test_tet_falls_where_another_library_has_it(year: int) -> None:
    zone = 7.0 if year >= ZONE_CHANGE else 8.0
    assert lunar.new_year(year) == lunar_vn.convert_lunar_to_solar(1, 1, year, time_zone=zone)


def julian(year: int, month: int, day: int) -> date:
    """A day of the Julian calendar, in which the books tell the days before October 1582."""
    ahead = year // 100 - year // 400 - 2 - (month < 3 and year % 100 == 0 and year % 400 != 0)
    return date(year, month, day) + timedelta(days=ahead)


# Days of which the histories tell both calendars; those of the 15th to 18th century have leap months that the true
# sun would put elsewhere.
TOLD = [
    (8, 3, 1288, False, julian(1288, 4, 9)),  # Bạch Đằng
    (20, 8, 1300, False, julian(1300, 9, 3)),  # the death of Trần Hưng Đạo
    (6, 8, 1385, False, julian(1385, 9, 10)),  # the birth of Lê Lợi
    (2, 1, 1418, False, julian(1418, 2, 7)),  # the rising of Lam Sơn
    (20, 9, 1427, False, julian(1427, 10, 10)),  # Chi Lăng
    (22, 11, 1427, False, julian(1427, 12, 10)),  # the oath of Đông Quan
    (15, 4, 1428, False, julian(1428, 4, 29)),  # Lê Lợi takes the throne
    (22, 8, 1433, True, julian(1433, 10, 5)),  # his death, in a leap month
    (20, 7, 1442, False, julian(1442, 8, 25)),  # the birth of Lê Thánh Tông
    (16, 8, 1442, False, julian(1442, 9, 19)),  # the death of Nguyễn Trãi
    (30, 1, 1497, False, julian(1497, 3, 3)),  # the death of Lê Thánh Tông
    (10, 8, 1525, False, julian(1525, 8, 28)),  # the birth of Nguyễn Hoàng
    (12, 12, 1555, False, julian(1556, 1, 23)),  # the earthquake of Shaanxi
    (18, 2, 1570, False, julian(1570, 3, 24)),  # the death of Trịnh Kiểm
    (28, 11, 1585, False, date(1586, 1, 17)),  # the death of Nguyễn Bỉnh Khiêm
    (3, 6, 1613, False, date(1613, 7, 20)),  # the death of Nguyễn Hoàng
    (5, 7, 1726, False, date(1726, 8, 2)),  # the birth of Lê Quý Đôn
    (23, 11, 1765, False, date(1766, 1, 3)),  # the birth of Nguyễn Du
    (10, 12, 1784, False, date(1785, 1, 20)),  # Rạch Gầm - Xoài Mút
    (25, 11, 1788, False, date(1788, 12, 22)),  # Quang Trung takes the throne
    (5, 1, 1789, False, date(1789, 1, 30)),  # Ngọc Hồi - Đống Đa
    (2, 5, 1802, False, date(1802, 6, 1)),  # Gia Long takes the throne
]


@pytest.mark.parametrize(("day", "month", "year", "leap", "solar"), TOLD)
def test_days_of_history_are_those_of_the_calendar_of_their_time(
    day: int, month: int, year: int, leap: bool, solar: date
) -> None:
    assert lunar.to_solar(day, month, year, leap=leap) == solar

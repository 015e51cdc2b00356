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
@given(st.dates(date(1826, 1, 1), date(2199, 12, 31)))
def test_a_day_comes_back_from_the_lunar_calendar(day: date) -> None:
    number, month, year, leap = lunar.to_lunar(day)
    assert lunar.to_solar(number, month, year, leap=leap) == day


@bounded
@given(st.integers(1, 30), st.integers(1, 12), st.integers(1826, 2199), st.booleans())
def test_a_lunar_day_comes_back_from_the_solar_calendar(day: int, month: int, year: int, leap: bool) -> None:
    solar = lunar.to_solar(day, month, year, leap=leap)
    if solar is not None:
        assert lunar.to_lunar(solar) == (day, month, year, leap)
    elif not leap:
        assert day == 30, "only a thirtieth may be missing from a month that is no leap month"


@pytest.mark.parametrize("year", range(1826, 2200))
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

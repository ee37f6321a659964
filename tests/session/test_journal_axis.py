"""The line of days: places on it, and few enough words below it."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsubo.session.journal_axis import TICKS, Axis

FIRST = date(2026, 10, 12)


def test_days_lie_evenly_from_the_first_to_the_end_of_the_last() -> None:
    axis = Axis(FIRST, FIRST + timedelta(days=9))
    assert axis.at(FIRST) == 0
    assert axis.at(axis.last, 1.0) == 1
    assert axis.at(FIRST + timedelta(days=4), 0.5) == pytest.approx(0.45)


def test_six_weeks_have_their_mondays_below_them() -> None:
    words = [day for _, day in Axis(FIRST, FIRST + timedelta(days=41)).ticks()]
    assert words == ["12 Oct", "19 Oct", "26 Oct", "2 Nov", "9 Nov", "16 Nov"]


def test_years_have_their_numbers_below_them() -> None:
    words = [year for _, year in Axis(date(2016, 3, 1), date(2026, 3, 1)).ticks()]
    assert words == ["2017", "2019", "2021", "2023", "2025"]


@given(st.integers(0, 20_000))
def test_ticks_lie_on_the_line_in_order_and_are_few(days: int) -> None:
    ticks = Axis(FIRST, FIRST + timedelta(days=days)).ticks()
    assert 1 <= len(ticks) <= TICKS + 1
    assert all(0 <= at <= 1 for at, _ in ticks)
    assert all(one < two for (one, _), (two, _) in pairwise(ticks))

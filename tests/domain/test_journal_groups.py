"""Noted pain in periods: few enough for a picture, and each number in exactly one of them."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsubo.domain.journal_groups import MOST, Counted, grouped
from tsubo.domain.journal_numbers import Group

MONDAY = date(2026, 1, 5)


def together(days: list[int]) -> tuple[Group, ...]:
    """Return the groups of one session on each of ``days``, counted from a Monday."""
    dates = [MONDAY + timedelta(days=number) for number in sorted(days)]
    return grouped([Counted(day, 1, {5: 1}, {4: 1}) for day in dates], dates[0], dates[-1])


@pytest.mark.parametrize(
    ("days", "first", "last"),
    [
        (100, MONDAY, date(2026, 1, 11)),
        (700, date(2026, 1, 1), date(2026, 1, 31)),
        (2000, date(2026, 1, 1), date(2026, 3, 31)),
        (4000, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_longer_times_have_longer_periods(days: int, first: date, last: date) -> None:
    group = together(list(range(days)))[0]
    assert (group.first, group.last) == (first, last)


def test_fewer_than_five_numbers_say_nothing() -> None:
    (group,) = together([0, 1, 2, 3])
    assert (group.sessions, group.before, group.after) == (4, None, None)


def test_nothing_noted_makes_no_group() -> None:
    assert grouped([], MONDAY, MONDAY) == ()


@given(st.lists(st.integers(0, 3650), min_size=1, max_size=60))
def test_every_session_is_in_one_group_and_there_are_few(days: list[int]) -> None:
    groups = together(days)
    assert sum(group.sessions for group in groups) == len(days)
    assert len(groups) <= MOST + 1
    for one, two in pairwise(groups):
        assert one.first <= one.last < two.first

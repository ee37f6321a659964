"""Weeks, months, quarters or years of noted pain, so that a picture never holds too many marks."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from tsubo.domain.journal_numbers import Group
from tsubo.domain.journal_usual import usual

MOST = 40
"""So many marks can be told apart in a picture (our decision)."""


class Counted(NamedTuple):
    """The pain noted on one day, or in the month that begins on it.

    ``sessions`` are those with a number; ``before`` and ``after`` say how often each occurs.
    """

    day: date
    sessions: int
    before: Mapping[int, int]
    after: Mapping[int, int]


def fits_weeks(first: date, last: date) -> bool:
    """Say whether the weeks from ``first`` to ``last`` are few enough for a picture."""
    return (last - first).days // 7 < MOST


def grouped(counted: Iterable[Counted], first: date, last: date) -> tuple[Group, ...]:
    """Return ``counted`` in the shortest periods that make few groups, in order.

    Args:
        counted: in order, each a day where weeks fit, else a day or a whole month.
        first: the first day on which pain was noted.
        last: the last such day.
    """
    if fits_weeks(first, last):
        return _groups(counted, _week)
    for period, shortest in ((_month, 28), (_quarter, 89)):
        if (last - first).days // shortest < MOST:
            return _groups(counted, period)
    return _groups(counted, _year)


Period = Callable[[date], date]
"""Gives the first day of the period in which a day lies."""


def _groups(counted: Iterable[Counted], period: Period) -> tuple[Group, ...]:
    counts: dict[date, tuple[Counter[int], Counter[int]]] = {}
    many: Counter[date] = Counter()
    for day, sessions, before, after in counted:
        start = period(day)
        many[start] += sessions
        pair = counts.setdefault(start, (Counter(), Counter()))
        pair[0].update(before)
        pair[1].update(after)
    return tuple(
        Group(start, _last_day(start, period), many[start], usual(before), usual(after))
        for start, (before, after) in counts.items()
    )


def _last_day(start: date, period: Period) -> date:
    day = start
    while period(day) == start:
        day += timedelta(days=7)
    return period(day) - timedelta(days=1)


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> date:
    return day.replace(day=1)


def _quarter(day: date) -> date:
    return day.replace(month=day.month - (day.month - 1) % 3, day=1)


def _year(day: date) -> date:
    return day.replace(month=1, day=1)

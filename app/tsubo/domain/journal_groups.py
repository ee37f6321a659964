"""Weeks, months, quarters or years of noted pain, so that a picture never holds too many marks."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from tsubo.domain.journal_numbers import Group, Noted
from tsubo.domain.journal_usual import usual

MOST = 40
"""So many marks can be told apart in a picture (our decision)."""


def grouped(noted: Iterable[Noted]) -> tuple[Group, ...]:
    """Return ``noted``, which is in order of days, in the shortest periods that make few groups."""
    rows = tuple(noted)
    if not rows:
        return ()
    first, last = rows[0].day, rows[-1].day
    for period, shortest in ((_week, 7), (_month, 28), (_quarter, 89)):
        if (last - first).days // shortest < MOST:
            return _groups(rows, period)
    return _groups(rows, _year)


Period = Callable[[date], date]
"""Gives the first day of the period in which a day lies."""


def _groups(rows: tuple[Noted, ...], period: Period) -> tuple[Group, ...]:
    counts: dict[date, tuple[Counter[int], Counter[int]]] = {}
    many: Counter[date] = Counter()
    starts: dict[date, date] = {}
    for day, before, after in rows:
        start = starts.get(day)
        if start is None:
            start = starts[day] = period(day)
        many[start] += 1
        pair = counts.setdefault(start, (Counter(), Counter()))
        for counter, pain in zip(pair, (before, after), strict=True):
            if pain is not None:
                counter[pain] += 1
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

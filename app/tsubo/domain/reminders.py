"""Reminders: the times of day at which a person wants to be reminded, and when these come round.

A time of day is what the clock on the wall shows; so where summer time begins or ends, and in
another time zone, it follows that clock. Moments are seconds since 1970. A ``zone`` of None is the
computer's own.
"""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

MOST = 6
"""So many reminders a person may have (our decision: more would be nagging)."""
WEEK = 7
_DAY = timedelta(days=1)


class Reminder(NamedTuple):
    """A time of day, and the days of the week on which it holds; 0 is Monday."""

    hour: int
    minute: int
    days: frozenset[int]


USUAL = Reminder(9, 0, frozenset(range(WEEK)))
"""What a new reminder begins with: nine in the morning, every day (our decision)."""


def is_reminders(value: object) -> bool:
    """Say whether ``value`` is a tuple of at most ``MOST`` reminders with times that exist."""
    return isinstance(value, tuple) and len(value) <= MOST and all(map(_exists, value))


def day_of(moment: float, zone: tzinfo | None = None) -> date:
    """Return the day that ``moment`` lies in."""
    return datetime.fromtimestamp(moment, zone).date()


def moments(
    reminders: Iterable[Reminder], after: float, until: float, zone: tzinfo | None = None
) -> list[float]:
    """Return the moments of ``reminders`` later than ``after`` and not later than ``until``."""
    wanted = tuple(reminders)
    # Where the clocks go forward, a time late in the evening may come on the next day.
    day, last = day_of(after, zone) - _DAY, day_of(until, zone)
    found: set[float] = set()
    while day <= last:
        found.update(_moment(one, day, zone) for one in wanted if day.weekday() in one.days)
        day += _DAY
    return sorted(moment for moment in found if after < moment <= until)


def next_moment(
    reminders: Iterable[Reminder], after: float, zone: tzinfo | None = None
) -> float | None:
    """Return the first moment of ``reminders`` later than ``after``, None where none is wanted."""
    week = (WEEK + 1) * _DAY.total_seconds()
    return next(iter(moments(reminders, after, after + week, zone)), None)


def is_done(
    reminders: Iterable[Reminder], due: float, sessions: int, zone: tzinfo | None = None
) -> bool:
    """Say whether the reminder ``due`` asks for nothing: ``sessions`` were done that day.

    The first reminder of a day is met by one session of that day, the second by two, and so on.
    """
    day = day_of(due, zone)
    came = moments(reminders, due - 2 * _DAY.total_seconds(), due, zone)
    return sessions >= sum(day_of(moment, zone) == day for moment in came)


def _moment(reminder: Reminder, day: date, zone: tzinfo | None) -> float:
    wall = time(reminder.hour, reminder.minute, tzinfo=zone)
    return datetime.combine(day, wall).timestamp()


def _exists(reminder: object) -> bool:
    return (
        isinstance(reminder, Reminder)
        and reminder.hour in range(24)
        and reminder.minute in range(60)
        and reminder.days <= frozenset(range(WEEK))
    )

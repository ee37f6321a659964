"""Sums of some sessions for tests of the page for a doctor."""

from datetime import timedelta

from tests.domain.journaling import NOON, a_name, a_session
from tsubo.domain.journal import Answers, Entry
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_sums import Sums, summed

TODAY = NOON.date()
LEFT = Area.LOWER_BACK_LEFT


def many(count: int, every: float = 1.0) -> Sums:
    """Return the sums of ``count`` sessions up to today, ``every`` so many days one."""
    started = [NOON - timedelta(days=every * number) for number in reversed(range(count))]
    return summed(
        Entry(
            "a" * 32,
            a_session(a_name(number), started=moment, ended=moment),
            Answers({LEFT: 6}, {LEFT: 4 + number % 2}),
        )
        for number, moment in enumerate(started)
    )

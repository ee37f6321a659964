"""Reminding: what has become of each reminder, so that one comes once, in time, or not at all.

Pure functions over one record. Nothing piles up: of several moments that went by only the last
counts, and a reminder that could not come within the hour does not come.
"""

from collections.abc import Iterable
from datetime import tzinfo
from typing import NamedTuple

from tsubo.domain.reminders import Reminder, day_of, moments, next_moment

GRACE_SECONDS = 3600.0
"""So late a reminder may still come; then its moment is missed (our decision)."""
AGAIN_SECONDS = 1800.0
"""After so long one comes again that was put off, or could not be shown (our decision)."""
MOST_AGAIN = 2
"""So often a reminder comes again (our decision)."""


class Reminding(NamedTuple):
    """How far the reminders are dealt with; moments are seconds since 1970.

    Moments up to ``seen`` are over. ``due`` is the moment of the reminder that is going on, which
    has come again ``times`` times and does so at ``again``, if at all. ``none_on`` is the day
    ("2026-11-22") on which the person wants no more of them.
    """

    seen: float
    due: float | None = None
    again: float | None = None
    times: int = 0
    none_on: str = ""

    @property
    def may_come_again(self) -> bool:
        """Whether the reminder that is going on can be put off once more."""
        return self.due is not None and self.times < MOST_AGAIN


def next_wake(
    so_far: Reminding, reminders: Iterable[Reminder], zone: tzinfo | None = None
) -> float | None:
    """Return the next moment to look at, None where there is nothing to wait for."""
    coming = next_moment(reminders, so_far.seen, zone)
    awaited = [moment for moment in (coming, so_far.again) if moment is not None]
    return min(awaited, default=None)


def looked(
    so_far: Reminding, reminders: Iterable[Reminder], now: float, zone: tzinfo | None = None
) -> tuple[Reminding, bool]:
    """Return how far the reminders are ``now``, and whether one is to be shown."""
    # A clock that was set right by hours must not silence what comes.
    seen = now if now < so_far.seen - GRACE_SECONDS else so_far.seen
    came = moments(reminders, max(seen, now - GRACE_SECONDS), now, zone)
    after = so_far._replace(seen=max(seen, now))
    if came:
        after = after._replace(due=came[-1], again=None, times=0)
        wanted = True
    else:
        again = so_far.again
        wanted = again is not None and again <= now <= again + GRACE_SECONDS
        if again is not None and (again <= now or again > now + AGAIN_SECONDS):
            after = after._replace(again=None)
    if after.due is None or after.none_on == day_of(after.due, zone).isoformat():
        return after._replace(again=None), False
    return after, wanted


def put_off(so_far: Reminding, now: float) -> Reminding:
    """Return ``so_far`` with the present reminder coming again a little later, if it still may."""
    if not so_far.may_come_again:
        return so_far._replace(again=None)
    return so_far._replace(again=now + AGAIN_SECONDS, times=so_far.times + 1)


def none_today(so_far: Reminding, zone: tzinfo | None = None) -> Reminding:
    """Return ``so_far`` without any more reminders on the day of the present one."""
    if so_far.due is None:
        return so_far
    return so_far._replace(again=None, none_on=day_of(so_far.due, zone).isoformat())

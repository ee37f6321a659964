"""The line of days under a picture: where a day lies on it, and which days stand in words."""

from datetime import date, timedelta
from typing import NamedTuple

from tsubo.session.journal_words import short_day

TICKS = 6
"""About so many days stand below a picture."""

YEARS_FROM = 800
"""From so many days on the years stand below a picture instead."""

Tick = tuple[float, str]
"""A place from left (0) to right (1), and the words below it."""


class Axis(NamedTuple):
    """The days from ``first`` to ``last``, both included."""

    first: date
    last: date

    def at(self, day: date, within: float = 0.0) -> float:
        """Return the place of ``day``, 0 to 1; ``within`` is the time of day."""
        return ((day - self.first).days + within) / ((self.last - self.first).days + 1)

    def ticks(self) -> tuple[Tick, ...]:
        """Return the days that stand in words, or the beginnings of years."""
        days = (self.last - self.first).days + 1
        if days > YEARS_FROM:
            return self._years()
        step = max(-(-days // TICKS), 1)
        if step > 1 and days > 14:
            step = -(-step // 7) * 7
        wanted = [self.first + timedelta(days=number) for number in range(0, days, step)]
        return tuple((self.at(day, 0.5), short_day(day)) for day in wanted)

    def _years(self) -> tuple[Tick, ...]:
        """Return the beginnings of years, not too many."""
        years = range(self.first.year + 1, self.last.year + 1)
        step = max(-(-len(years) // TICKS), 1)
        return tuple((self.at(date(year, 1, 1)), str(year)) for year in years[::step])

"""Habits: what earlier sessions taught about the person, as far as a plan needs it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from tsubo.domain.preferences import Preferences
from tsubo.domain.station import Station
from tsubo.domain.way import Way

_NOTHING: Mapping[str, int] = MappingProxyType({})
_USUAL: Mapping[str, str] = MappingProxyType({})


class Habits(NamedTuple):
    """What is remembered of the person's points and stations.

    ``met`` are the points pressed before, or None where that does not matter. ``eased`` is the
    highest pressure (0 to 10) at points that were once too hard. ``ways`` is the way chosen to
    reach a station, by its id; a station that is not in it is reached in the usual way.
    """

    met: frozenset[str] | None = None
    eased: Mapping[str, int] = _NOTHING
    ways: Mapping[str, str] = _USUAL

    def is_new(self, point: str) -> bool:
        """Say whether the point with this id is met for the first time."""
        return self.met is not None and point not in self.met

    def cap(self, point: str, way: Way) -> int:
        """Return the highest pressure at a point reached by ``way``: eased, but never raised."""
        return min(way.cap, self.eased.get(point, way.cap))


NO_HABITS = Habits()
"""Nothing is remembered: usual ways and caps, and no point is new."""

FIRST_TIME = Habits(frozenset())
"""How everybody begins: every point is new."""


def chosen_way(station: Station, preferences: Preferences, habits: Habits) -> Way:
    """Return the way in which ``station`` is reached.

    With a helper it is the helper's everywhere, so that all sentences speak to one person. A way
    that the station does not have any more is the usual one.
    """
    if preferences.helper:
        return next((way for way in station.ways if way.by_helper), station.usual)
    return station.way(habits.ways.get(station.id, ""))

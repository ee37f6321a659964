"""The plan: which point, which side, in which order, and why.

Stations come in the routine's order. A paired point is done on both sides with the same dose, the
side that hurts more first; a point on the midline is done once. In a station of several points
the first point is done on both sides before the next, as the article describes the lower back.
"""

from typing import NamedTuple

from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain, first_side
from tsubo.domain.point import Point
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.domain.station import Station
from tsubo.domain.words import tr


class Step(NamedTuple):
    """One point on one side, and the reason for its side."""

    station: str
    point: str
    side: Side
    reason: str


class Plan(NamedTuple):
    """What will be done, in order; ``only`` names the one station or point it is limited to."""

    pain: Pain
    first: Side
    only: str | None
    steps: tuple[Step, ...]

    @property
    def stations(self) -> tuple[str, ...]:
        """The stations of the plan, each once, in order."""
        return tuple(dict.fromkeys(step.station for step in self.steps))


def plan(atlas: Atlas, pain: Pain, preferences: Preferences, only: str | None = None) -> Plan:
    """Return the plan for the whole routine, or for the station or point ``only``.

    Raises KeyError when ``only`` is neither a station nor a point of the atlas.
    """
    first = first_side(pain, preferences.preferred_side)
    steps = tuple(
        Step(station.id, point.id, side, reason(atlas, station, side, pain, first))
        for station, points in _wanted(atlas, only)
        for point in points
        for side in sides_in_order(point, first)
    )
    return Plan(pain, first, only, steps)


def sides_in_order(point: Point, first: Side) -> tuple[Side, ...]:
    """Return the sides of ``point``, the side ``first`` before the other."""
    return (first, first.other) if point.paired else (Side.MIDLINE,)


def reason(atlas: Atlas, station: Station, side: Side, pain: Pain, first: Side) -> str:
    """Return in one line why ``side`` of ``station`` has its place in the order."""
    this = capital(atlas.texts[station.id].word("this", side))
    if side is Side.MIDLINE:
        return tr("On the midline, so it is done once.")
    if side is not first:
        return tr("**{this}** second, with the same care.").format(this=this)
    if station.id == "forearm" and pain in (Pain.LEFT, Pain.RIGHT):
        return tr("**{this}** first: the side that hurts more, as the article says.").format(
            this=this
        )
    match pain:
        case Pain.LEFT:
            why = tr("**{this}** first: you said the left hurts more.")
        case Pain.RIGHT:
            why = tr("**{this}** first: you said the right hurts more.")
        case Pain.BOTH:
            why = tr("**{this}** first: both sides hurt, so your usual side begins.")
        case Pain.UNSURE:
            why = tr("**{this}** first: you are not sure, so your usual side begins.")
    return why.format(this=this)


def capital(phrase: str) -> str:
    """Return ``phrase`` beginning with a capital letter."""
    return phrase[:1].upper() + phrase[1:]


def _wanted(atlas: Atlas, only: str | None) -> list[tuple[Station, tuple[Point, ...]]]:
    if only is None:
        return [(station, atlas.points_of(station)) for station in atlas.ordered()]
    if only in atlas.stations:
        station = atlas.stations[only]
        return [(station, atlas.points_of(station))]
    return [(atlas.station_of(only), (atlas.points[only],))]

"""The plan: which point, which side, in which way, in which order, and why.

Stations come in the routine's order, or sorted by posture. A paired point is done on both sides
with the same dose, the side that hurts more first; a point on the midline is done once. In a
station of several points the first point is done on both sides before the next, as the article
describes the lower back.
"""

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import NO_HABITS, Habits, chosen_way
from tsubo.domain.health import NOTHING_TOLD, Health
from tsubo.domain.pain import Pain, first_side
from tsubo.domain.point import Point
from tsubo.domain.postures import in_posture_order, posture_reason
from tsubo.domain.preferences import Order, Preferences
from tsubo.domain.side import Side
from tsubo.domain.station import Station, StationText
from tsubo.domain.way import Posture, Way
from tsubo.domain.words import tr

if TYPE_CHECKING:
    from tsubo.domain.allowed import Allowed
    from tsubo.domain.pain_drawing import Drawing

NOTHING_DRAWN: "Drawing" = {}
"""The pain drawing of somebody who has marked nothing."""


BREATHING = "breathing"
"""What the plan of breathing alone is limited to: neither a station nor a point."""


class Place(NamedTuple):
    """One point on one side in one way: what a step is before it is known to be allowed."""

    station: Station
    point: str
    side: Side
    way: Way


class Step(NamedTuple):
    """One point on one side, the way it is reached, and the reason for its place.

    ``cap`` is the highest pressure (0 to 10), below the way's own where the point was once too
    hard. ``new`` says that the point is met for the first time, on its first side.
    ``order_reason`` says why the station comes here, where the routine is sorted by posture and
    the person moves. ``light_reason`` says why the health allows no more than light pressure.
    """

    station: str
    point: str
    side: Side
    reason: str
    way: Way
    cap: int
    new: bool = False
    order_reason: str = ""
    light_reason: str = ""

    @property
    def eased(self) -> bool:
        """Whether the point is pressed more lightly because it was once too hard."""
        return self.cap < self.way.cap


class Plan(NamedTuple):
    """What will be done, in order; ``only`` names the one station or point it is limited to.

    ``allowed`` says what the person's health leaves out, and why; None where nothing was told.
    """

    pain: Pain
    first: Side
    only: str | None
    steps: tuple[Step, ...]
    allowed: "Allowed[Place] | None" = None

    @property
    def stations(self) -> tuple[str, ...]:
        """The stations of the plan, each once, in order."""
        return tuple(dict.fromkeys(step.station for step in self.steps))

    @property
    def postures(self) -> tuple[Posture, ...]:
        """The postures one after the other; between two of them the person moves."""
        return tuple(posture for posture, _ in groupby(step.way.posture for step in self.steps))


def plan(
    atlas: Atlas,
    pain: Pain,
    preferences: Preferences,
    only: str | None = None,
    habits: Habits = NO_HABITS,
    health: Health = NOTHING_TOLD,
    areas: "Drawing" = NOTHING_DRAWN,
) -> Plan:
    """Return the plan for the whole routine, or for the station or point ``only``.

    Raises KeyError when ``only`` is neither a station nor a point of the atlas.
    """
    first = first_side(pain, preferences.preferred_side)
    found = [
        (station, points, way_to(atlas, station, preferences, habits, health))
        for station, points in _wanted(atlas, only)
    ]
    sorting = preferences.order is Order.POSTURE and len(found) > 1
    if sorting:
        found = in_posture_order((row, row[2].posture) for row in found)
    places = [
        Place(station, point.id, side, way)
        for station, points, way in found
        for point in points
        for side in sides_in_order(point, first)
    ]
    caps: dict[tuple[str, Side], int] = {}
    lights: dict[tuple[str, Side], str] = {}
    judged = None
    if not health.silent:
        from tsubo.domain.allowed import allowed
        from tsubo.domain.verdict import light_words

        judged = allowed(atlas, health, places)
        places = [row.step for row in judged.kept]
        for row in judged.kept:
            at = row.step.point, row.step.side
            caps[at] = row.verdict.cap
            lights[at] = light_words(atlas.cautions(), (row.verdict,))
    kept = {(place.point, place.side) for place in places}
    steps: list[Step] = []
    for station, point, side, way in places:
        moving = not steps or steps[-1].way.posture is not way.posture
        begins = not steps or steps[-1].point != point
        if side is not Side.MIDLINE and (point, side.other) not in kept:
            why = _alone(atlas, station, side, way)
        else:
            why = reason(atlas, station, side, pain, first, way, areas)
        new = begins and habits.is_new(point)
        cap = min(habits.cap(point, way), caps.get((point, side), way.cap))
        here = posture_reason(way.posture) if moving and sorting else ""
        light = lights.get((point, side), "")
        steps.append(Step(station.id, point, side, why, way, cap, new, here, light))
    return Plan(pain, first, only, tuple(steps), judged)


def way_to(
    atlas: Atlas, station: Station, preferences: Preferences, habits: Habits, health: Health
) -> Way:
    """Return how ``station`` is reached: as chosen, unless its tool does not suit the health."""
    wanted = chosen_way(station, preferences, habits)
    if health.silent:
        return wanted
    from tsubo.domain.allowed import way_for

    return way_for(atlas, health, station, wanted)


def sides_in_order(point: Point, first: Side) -> tuple[Side, ...]:
    """Return the sides of ``point``, the side ``first`` before the other."""
    return (first, first.other) if point.paired else (Side.MIDLINE,)


def text_at(atlas: Atlas, step: Step) -> StationText:
    """Return the texts of the step's station, worded for the way it is reached."""
    return atlas.texts[step.station].in_way(step.way.id)


def reason(
    atlas: Atlas,
    station: Station,
    side: Side,
    pain: Pain,
    first: Side,
    way: Way | None = None,
    areas: "Drawing" = NOTHING_DRAWN,
) -> str:
    """Return in one line why ``side`` of ``station`` has its place in the order.

    The pain drawing ``areas`` gives the reason where it says what ``pain`` says.
    """
    way = way or station.usual
    this = capital(atlas.texts[station.id].in_way(way.id).word("this", side))
    if side is Side.MIDLINE:
        return tr("On the midline, so it is done once.")
    if side is not first:
        return tr("**{this}** second, with the same care.", this=this)
    if drawn := _drawn(areas, pain, station, way):
        why = drawn
    elif station.article_names_side and pain in (Pain.LEFT, Pain.RIGHT):
        why = tr("**{this}** first: the side that hurts more, as the article says.")
    else:
        why = _first_for_helper(pain) if way.by_helper else _first(pain)
    return why.format(this=this)


def _drawn(areas: "Drawing", pain: Pain, station: Station, way: Way) -> str:
    if not areas:
        return ""
    from tsubo.domain.pain_drawing import drawn_reason

    by_article = station.article_names_side
    return drawn_reason(areas, pain, by_article=by_article, by_helper=way.by_helper)


def _alone(atlas: Atlas, station: Station, side: Side, way: Way) -> str:
    this = capital(atlas.texts[station.id].in_way(way.id).word("this", side))
    return tr("**{this}** only: the other side is left out, and this one gets no extra.", this=this)


def _first(pain: Pain) -> str:
    match pain:
        case Pain.LEFT:
            return tr("**{this}** first: you said the left hurts more.")
        case Pain.RIGHT:
            return tr("**{this}** first: you said the right hurts more.")
        case Pain.BOTH:
            return tr("**{this}** first: both sides hurt, so your usual side begins.")
        case Pain.UNSURE:
            return tr("**{this}** first: you are not sure, so your usual side begins.")


def _first_for_helper(pain: Pain) -> str:
    match pain:
        case Pain.LEFT:
            return tr("**{this}** first: their left hurts more.")
        case Pain.RIGHT:
            return tr("**{this}** first: their right hurts more.")
        case Pain.BOTH:
            return tr("**{this}** first: both sides hurt, so their usual side begins.")
        case Pain.UNSURE:
            return tr("**{this}** first: they are not sure, so their usual side begins.")


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

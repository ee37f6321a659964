"""What is held back for this person: where, how firmly, and the reason in words.

It is imported only for somebody who has told something; for all others every place is open.
"""

from collections.abc import Iterable
from typing import NamedTuple

from tsubo.domain.atlas import Atlas
from tsubo.domain.point import Firmness
from tsubo.domain.side import Side
from tsubo.domain.station import Station
from tsubo.domain.verdict import Verdict, light_words, reason_words, verdict
from tsubo.domain.words import tr
from tsubo.session.state import State


class Hold(NamedTuple):
    """One point on one side that is not simply open; ``told`` is what the person said."""

    point: str
    side: Side
    firmness: Firmness
    told: str


def judged(state: State, point: str, side: Side) -> Verdict:
    """Return the verdict on a point in the way in which its station is reached."""
    tool = state.way(state.atlas.station_of(point)).tool
    return verdict(state.atlas, state.health, point, side, tool)


def holds(state: State) -> tuple[Hold, ...]:
    """Return every place that is held back, if only to light pressure."""
    found = []
    for station in state.atlas.ordered():
        for point in state.atlas.points_of(station):
            for side in point.sides:
                given = judged(state, point.id, side)
                if given.firmness is not Firmness.OK:
                    told = told_words(state.atlas, given)
                    found.append(Hold(point.id, side, given.firmness, told))
    return tuple(found)


def firmness_of(
    station: Station, sides: Iterable[Side], held: Iterable[Hold]
) -> tuple[Firmness, str]:
    """Return how firmly the whole of ``station`` is held back on ``sides``, and what was told.

    A station is as open as the most open of its points.
    """
    found = {(hold.point, hold.side): hold for hold in held}
    rows = [found.get((point, side)) for side in sides for point in station.points]
    if not rows or None in rows:
        return Firmness.OK, ""
    least = min((row for row in rows if row is not None), key=lambda row: row.firmness)
    return least.firmness, least.told


def is_closed(state: State, station: str, side: Side) -> bool:
    """Say whether no point of ``station`` may be pressed on ``side``."""
    points = state.atlas.stations[station].points
    return not any(judged(state, point, side).open for point in points)


def open_side(state: State, station: str) -> Side:
    """Return the side of a paired ``station`` that is shown: the first one that is open."""
    first = state.first
    closed = is_closed(state, station, first) and not is_closed(state, station, first.other)
    return first.other if closed else first


def told_words(atlas: Atlas, given: Verdict) -> str:
    """Return what the person told that holds a place back most: "You told us ..."."""
    words = atlas.cautions().words.cautions
    return words[given.reasons[0].caution].told if given.reasons else ""


def reasons_of(state: State, verdicts: Iterable[Verdict]) -> tuple[str, ...]:
    """Return each reason of ``verdicts`` once, in words."""
    cautions = state.atlas.cautions()
    found = (reason for given in verdicts for reason in given.reasons)
    return tuple(dict.fromkeys(reason_words(cautions, reason) for reason in found))


def why_light(state: State, station: Station, side: Side) -> str:
    """Return why ``station`` is only pressed lightly on ``side``, or nothing."""
    verdicts = (judged(state, point, side) for point in station.points)
    return light_words(state.atlas.cautions(), verdicts)


def held_name(firmness: Firmness, name: str) -> str:
    """Return how a place is called aloud when it is held back."""
    match firmness:
        case Firmness.BLOCK:
            return tr("Not for you now: {name}", name=name)
        case Firmness.ASK:
            return tr("Ask first: {name}", name=name)
        case _:
            return name

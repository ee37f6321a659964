"""The dose of one point on one side: circles and rounds, held inside the longest time of its way.

The dossier allows at most three minutes a point and side, and less where something delicate lies
under the skin. A person's settings above that are shortened: rounds first, then circles. A way
that leans and holds still has seconds instead of circles, one that only breathes has breaths.
"""

from typing import NamedTuple

from tsubo.domain.preferences import Preferences
from tsubo.domain.station import Station
from tsubo.domain.way import Motion, Way

PRESS_SECONDS = 4.0
"""Time to let the pressure grow before the first circle (our decision)."""

STOP_SECONDS = 2.0
"""Time to move to the next stop of a path (our decision)."""

LONGEST_STOP_SECONDS = 10.0
"""The longest pressing at one stop of a path: a nerve passes under the forearm's (dossier, A3)."""

FEWEST_CIRCLES = 1
SHORTEST_HOLD_SECONDS = 1.0


class Pace(NamedTuple):
    """Seconds around the pressing: to let it grow, to move to a stop, to say what comes then.

    ``turn`` is the sentence between the circles both ways, or before holding still. A voice may
    need longer than the silent guide, so that each sentence is said to its end.
    """

    press: float = PRESS_SECONDS
    stop: float = STOP_SECONDS
    turn: float = 0.0


SILENT = Pace()


class Daily(NamedTuple):
    """The most there should be in a day: minutes of pressing in all, and sessions."""

    minutes: int
    sessions: int


class Dose(NamedTuple):
    """How often: circles each way, rounds, and the seconds of massage before.

    A way that holds still has ``hold_seconds`` for each stop and no circles, one that only
    breathes has ``breaths`` and no rounds.
    """

    circles: int
    rounds: int
    massage_seconds: float
    shortened: bool
    hold_seconds: float = 0.0
    breaths: int = 0


def dose(
    station: Station,
    preferences: Preferences,
    stops: int,
    pace: Pace = SILENT,
    way: Way | None = None,
) -> Dose:
    """Return the dose at ``station`` for a point with ``stops`` stops (1 unless a path).

    Without a ``way`` it is the usual one's.
    """
    way = way or station.usual
    if way.motion is Motion.BREATHE:
        return _breathing(way, preferences)
    massage = preferences.massage_seconds if station.massage else 0.0
    room = way.longest_side_seconds - massage
    most_rounds = min(preferences.rounds, station.most_rounds)
    if way.motion is Motion.HOLD:
        return _holding(way, preferences, stops, pace, room, most_rounds)._replace(
            massage_seconds=massage
        )
    wanted = preferences.stop_circles if stops > 1 else preferences.circles
    asked = wanted
    if stops > 1:
        most = int(LONGEST_STOP_SECONDS / (2 * preferences.seconds_per_circle))
        asked = max(min(wanted, most), FEWEST_CIRCLES)
    for rounds in range(most_rounds, 0, -1):
        if pressing_seconds(asked, rounds, stops, preferences, pace) <= room:
            shortened = rounds < preferences.rounds or asked < wanted
            return Dose(asked, rounds, massage, shortened)
    circles = asked
    while (
        circles > FEWEST_CIRCLES and pressing_seconds(circles, 1, stops, preferences, pace) > room
    ):
        circles -= 1
    return Dose(circles, 1, massage, True)


def pressing_seconds(
    circles: int, rounds: int, stops: int, preferences: Preferences, pace: Pace = SILENT
) -> float:
    """Return how long the finger is on the skin, in seconds, without massage."""
    one_stop = 2 * circles * preferences.seconds_per_circle + pace.turn
    return rounds * (_moving_seconds(stops, pace) + stops * one_stop)


def _holding(
    way: Way, preferences: Preferences, stops: int, pace: Pace, room: float, most_rounds: int
) -> Dose:
    wanted = way.hold_seconds if stops == 1 else min(way.hold_seconds, LONGEST_STOP_SECONDS)
    around = _moving_seconds(stops, pace) + pace.turn
    for rounds in range(most_rounds, 0, -1):
        if rounds * (around + stops * wanted) <= room:
            return Dose(0, rounds, 0.0, rounds < preferences.rounds, wanted)
    longest = max((room - around) / stops, SHORTEST_HOLD_SECONDS)
    return Dose(0, 1, 0.0, True, min(wanted, longest))


def _breathing(way: Way, preferences: Preferences) -> Dose:
    breath = preferences.breath_in_seconds + preferences.breath_out_seconds
    breaths = max(min(way.breaths, int(way.longest_side_seconds / breath)), 1)
    return Dose(0, 0, 0.0, breaths < way.breaths, 0.0, breaths)


def _moving_seconds(stops: int, pace: Pace) -> float:
    return pace.press + (stops - 1) * pace.stop

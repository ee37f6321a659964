"""The dose of one point on one side: circles and rounds, held inside the station's longest time.

The dossier allows at most three minutes a point and side, and less where something delicate lies
under the skin. A person's settings above that are shortened: rounds first, then circles.
"""

from typing import NamedTuple

from tsubo.domain.preferences import Preferences
from tsubo.domain.station import Station

PRESS_SECONDS = 4.0
"""Time to let the pressure grow before the first circle (our decision)."""

STOP_SECONDS = 2.0
"""Time to move to the next stop of a path (our decision)."""

LONGEST_STOP_SECONDS = 10.0
"""The longest circling at one stop of a path: a nerve passes under the forearm's (dossier, A3)."""

FEWEST_CIRCLES = 1


class Pace(NamedTuple):
    """Seconds around the circles: to let the pressure grow, to move to a stop, to turn round.

    A voice may need longer than the silent guide, so that each sentence is said to its end.
    """

    press: float = PRESS_SECONDS
    stop: float = STOP_SECONDS
    turn: float = 0.0


SILENT = Pace()


class Dose(NamedTuple):
    """How often: circles each way, rounds, and the seconds of massage before."""

    circles: int
    rounds: int
    massage_seconds: float
    shortened: bool


def dose(station: Station, preferences: Preferences, stops: int, pace: Pace = SILENT) -> Dose:
    """Return the dose at ``station`` for a point with ``stops`` stops (1 unless a path)."""
    massage = preferences.massage_seconds if station.massage else 0.0
    wanted = preferences.stop_circles if stops > 1 else preferences.circles
    asked = wanted
    if stops > 1:
        most = int(LONGEST_STOP_SECONDS / (2 * preferences.seconds_per_circle))
        asked = max(min(wanted, most), FEWEST_CIRCLES)
    room = station.longest_side_seconds - massage
    for rounds in range(min(preferences.rounds, station.most_rounds), 0, -1):
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
    moving = pace.press + (stops - 1) * pace.stop
    return rounds * (moving + stops * one_stop)


def _too_long(circles: int, stops: int, preferences: Preferences, pace: Pace, room: float) -> bool:
    return pressing_seconds(circles, 1, stops, preferences, pace) > room

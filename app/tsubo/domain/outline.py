"""The outline: what a timeline comes to, told before anybody presses Start.

How long it takes, how often the person moves, and how long each place is really pressed.
"""

from itertools import groupby
from typing import NamedTuple

from tsubo.domain.dose import Daily
from tsubo.domain.postures import posture_words
from tsubo.domain.side import Side
from tsubo.domain.timeline import PRESSING, CueKind, Timeline
from tsubo.domain.way import Posture
from tsubo.domain.words import tr, tr_many

_COUNTED = PRESSING - {CueKind.MASSAGE, CueKind.REST}
"""Pressing proper: neither the massage of a whole foot nor a rest."""


class Stay(NamedTuple):
    """A stretch of a routine in one posture: its stations, and how many seconds it takes."""

    posture: Posture
    stations: tuple[str, ...]
    seconds: float


class Pressed(NamedTuple):
    """How many seconds one point is pressed on one side."""

    point: str
    side: Side
    seconds: float


class Outline(NamedTuple):
    """What a routine comes to, in seconds; ``pressed`` leaves out what is only breathed."""

    seconds: float
    stays: tuple[Stay, ...]
    pressed: tuple[Pressed, ...]

    @property
    def moves(self) -> int:
        """How often the person changes position."""
        return max(len(self.stays) - 1, 0)

    @property
    def pressed_seconds(self) -> float:
        """How long is pressed in all."""
        return sum(one.seconds for one in self.pressed)


def outline(timeline: Timeline) -> Outline:
    """Return what ``timeline`` comes to."""
    steps = timeline.plan.steps
    seconds, pressed = [0.0] * len(steps), [0.0] * len(steps)
    for cue in timeline.cues:
        seconds[cue.step] += cue.seconds
        if cue.kind in _COUNTED:
            pressed[cue.step] += cue.seconds
    stays = []
    for posture, group in groupby(range(len(steps)), key=lambda index: steps[index].way.posture):
        places = list(group)
        stations = tuple(dict.fromkeys(steps[index].station for index in places))
        stays.append(Stay(posture, stations, sum(seconds[index] for index in places)))
    return Outline(
        timeline.seconds,
        tuple(stays),
        tuple(
            Pressed(step.point, step.side, length)
            for step, length in zip(steps, pressed, strict=True)
            if length
        ),
    )


def posture_summary(found: Outline) -> str:
    """Return in one line how the person sits, stands and lies: "Sitting, then lying.".

    With the number of moves where there are any.
    """
    if not found.stays:
        return ""
    words = tr(", then ").join(posture_words(stay.posture) for stay in found.stays)
    line = words[:1].upper() + words[1:] + "."
    if not found.moves:
        return line
    moves = tr_many("You change position once.", "You change position {count} times.", found.moves)
    return f"{line} {moves}"


def pressed_summary(found: Outline) -> str:
    """Return in one line how long is pressed: at each place and side, and in all."""
    if not found.pressed:
        return tr("Here nothing is pressed.")
    each = [round(one.seconds) for one in found.pressed]
    least, most = min(each), max(each)
    span = tr_many("{count} second", "{count} seconds", most)
    if least < most:
        span = tr("{least} to {span}", least=least, span=span)
    minutes = max(round(found.pressed_seconds / 60), 1)
    in_all = tr_many("about {count} minute in all", "about {count} minutes in all", minutes)
    return tr("Here each place and side is pressed for {span}, {in_all}.", span=span, in_all=in_all)


def daily_summary(daily: Daily) -> str:
    """Return our own bound for a day in one line."""
    sessions = tr_many("{count} session", "{count} sessions", daily.sessions)
    return tr(
        "Our own bound: at most {minutes} minutes of pressing and {sessions} a day.",
        minutes=daily.minutes,
        sessions=sessions,
    )

"""The timeline: a plan compiled to cues with a start and a length.

The live guide, the command line and everything that later plays a routine read this one list; none
of them counts for itself. Times are seconds from the beginning.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from tsubo.domain.atlas import Atlas
from tsubo.domain.dose import PRESS_SECONDS, STOP_SECONDS, dose
from tsubo.domain.plan import Plan, Step
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side

RELEASE_SECONDS = 3.0
REST_SECONDS = 5.0
END_SECONDS = 4.0
FIRST_BREATHS = 5
"""Slow breaths before the belly is touched: the dossier asks for five to ten."""


class CueKind(Enum):
    """What a cue asks for."""

    READY = "ready"
    FIND = "find"
    MASSAGE = "massage"
    PRESS = "press"
    CLOCKWISE = "clockwise"
    COUNTERCLOCKWISE = "counterclockwise"
    BREATHE = "breathe"
    RELEASE = "release"
    SWITCH = "switch"
    REST = "rest"
    END = "end"


PRESSING = frozenset(
    {CueKind.MASSAGE, CueKind.PRESS, CueKind.CLOCKWISE, CueKind.COUNTERCLOCKWISE, CueKind.REST}
)


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to do.

    ``count`` is how many circles or breaths fit into it (0 where nothing is counted), ``stop``
    the stop of a path, ``step`` its place in the plan, and ``phase`` groups cues that are skipped
    together.
    """

    at: float
    seconds: float
    kind: CueKind
    station: str
    point: str
    side: Side
    count: int
    stop: int
    step: int
    phase: int
    text: str

    @property
    def end(self) -> float:
        """When this cue is over, in seconds from the beginning."""
        return self.at + self.seconds


class Timeline(NamedTuple):
    """All cues in order, without gaps."""

    plan: Plan
    cues: tuple[Cue, ...]

    @property
    def seconds(self) -> float:
        """The whole length."""
        return self.cues[-1].end if self.cues else 0.0


@dataclass(frozen=True, slots=True)
class _Draft:
    """A cue before it knows its time: a new ``phase`` begins where ``opens`` is set."""

    kind: CueKind
    seconds: float
    words: str
    opens: bool
    count: int = 0
    stop: int = 0


def timeline(atlas: Atlas, wanted: Plan, preferences: Preferences) -> Timeline:
    """Compile ``wanted`` to cues with the person's pace."""
    cues: list[Cue] = []
    phase, at = -1, 0.0
    for index, step in enumerate(wanted.steps):
        before = wanted.steps[index - 1] if index else None
        last = index == len(wanted.steps) - 1
        for draft in _step(atlas, step, before, preferences, last):
            phase += draft.opens
            text = _text(atlas, step, draft.words)
            cues.append(
                Cue(
                    at,
                    draft.seconds,
                    draft.kind,
                    step.station,
                    step.point,
                    step.side,
                    draft.count,
                    draft.stop,
                    index,
                    phase,
                    text,
                )
            )
            at += draft.seconds
    return Timeline(wanted, tuple(cues))


def _step(
    atlas: Atlas, step: Step, before: Step | None, preferences: Preferences, last: bool
) -> Iterator[_Draft]:
    station, point = atlas.stations[step.station], atlas.points[step.point]
    given = dose(station, preferences, len(point.rules) if point.kind.value == "path" else 1)
    breath = preferences.breath_in_seconds + preferences.breath_out_seconds
    if before is None or before.station != step.station:
        yield _Draft(CueKind.READY, preferences.ready_seconds, "ready", True)
    else:
        yield _Draft(CueKind.SWITCH, preferences.switch_seconds, "switch", True)
    if given.massage_seconds:
        yield _Draft(CueKind.MASSAGE, given.massage_seconds, "massage", True)
        yield _Draft(CueKind.FIND, preferences.find_seconds, "find", True)
    else:
        yield _Draft(CueKind.FIND, preferences.find_seconds, "find", False)
    if station.breathe_first:
        seconds = FIRST_BREATHS * breath
        yield _Draft(CueKind.BREATHE, seconds, "focus", True, FIRST_BREATHS)
    for round_number in range(given.rounds):
        if round_number:
            yield _Draft(CueKind.REST, REST_SECONDS, "release", False)
        yield from _pressing(
            given.circles, point.kind.value == "path", len(point.rules), preferences, round_number
        )
    yield _Draft(CueKind.RELEASE, RELEASE_SECONDS, "release", True)
    seconds = preferences.breaths * breath
    yield _Draft(CueKind.BREATHE, seconds, "breathe", False, preferences.breaths)
    if last:
        yield _Draft(CueKind.END, END_SECONDS, "release", False)


def _pressing(
    circles: int, is_path: bool, stops: int, preferences: Preferences, round_number: int
) -> Iterator[_Draft]:
    seconds = circles * preferences.seconds_per_circle
    for stop in range(stops if is_path else 1):
        first = stop == 0
        press = PRESS_SECONDS if first else STOP_SECONDS
        yield _Draft(
            CueKind.PRESS, press, "press" if first else "stop", first and not round_number, 0, stop
        )
        yield _Draft(CueKind.CLOCKWISE, seconds, "clockwise", False, circles, stop)
        yield _Draft(CueKind.COUNTERCLOCKWISE, seconds, "counterclockwise", False, circles, stop)


def _text(atlas: Atlas, step: Step, words: str) -> str:
    """Return the sentence for ``words``; a later point of a station may have its own."""
    text, station = atlas.texts[step.station], atlas.stations[step.station]
    outer = f"{words}_outer" if station.points.index(step.point) else words
    return text.say(text.guide.get(outer, text.guide[words]), step.side)

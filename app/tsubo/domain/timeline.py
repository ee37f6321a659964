"""The timeline: a plan compiled to cues with a start and a length.

The live guide, the command line and everything that later plays a routine read this one list; none
of them counts for itself. Times are seconds from the beginning.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from tsubo.domain.atlas import Atlas
from tsubo.domain.dose import PRESS_SECONDS, SILENT, STOP_SECONDS, Dose, Pace, dose
from tsubo.domain.plan import Plan, Step
from tsubo.domain.point import Kind
from tsubo.domain.postures import AT_START, move_seconds
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.domain.spoken import Speaker
from tsubo.domain.way import Motion, Posture
from tsubo.domain.wording import said, shown

RELEASE_SECONDS = 3.0
REST_SECONDS = 5.0
END_SECONDS = 4.0
SPEECH_GAP = 0.2
"""Silence after a sentence, before the next thing begins (our decision)."""
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
    HOLD = "hold"
    BREATHE = "breathe"
    RELEASE = "release"
    SWITCH = "switch"
    REST = "rest"
    END = "end"


PRESSING = frozenset(
    {
        CueKind.MASSAGE,
        CueKind.PRESS,
        CueKind.CLOCKWISE,
        CueKind.COUNTERCLOCKWISE,
        CueKind.HOLD,
        CueKind.REST,
    }
)


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to do.

    ``count`` is how many circles, beats or breaths fit into it (0 where nothing is counted),
    ``stop`` the stop of a path, ``step`` its place in the plan, and ``phase`` groups cues that are
    skipped together. ``text`` is shown and ``spoken`` said; counting begins after ``lead`` seconds.
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
    spoken: str = ""
    lead: float = 0.0

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


def timeline(
    atlas: Atlas, wanted: Plan, preferences: Preferences, speaker: Speaker | None = None
) -> Timeline:
    """Compile ``wanted`` to cues with the person's pace.

    With a ``speaker`` each cue is at least as long as its sentence; without one nothing is said.
    """
    cues: list[Cue] = []
    phase, at = -1, 0.0
    for index, step in enumerate(wanted.steps):
        before = wanted.steps[index - 1] if index else None
        last = index == len(wanted.steps) - 1
        for draft in _step(atlas, step, before, preferences, speaker, last):
            phase += draft.opens
            moving = moving_to(wanted, index)
            spoken = said(atlas, step, draft.words, moving) if speaker else ""
            room = speaker(spoken) + SPEECH_GAP if speaker and spoken else 0.0
            lead = room if draft.count else 0.0
            seconds = draft.seconds + lead if draft.count else max(draft.seconds, room)
            cues.append(
                Cue(
                    at,
                    seconds,
                    draft.kind,
                    step.station,
                    step.point,
                    step.side,
                    draft.count,
                    draft.stop,
                    index,
                    phase,
                    shown(atlas, step, draft.words),
                    spoken,
                    lead,
                )
            )
            at += seconds
    return Timeline(wanted, tuple(cues))


def moving_to(wanted: Plan, index: int) -> Posture | None:
    """Return the posture to change to for a step, or None where the person stays as they are."""
    now = wanted.steps[index].way.posture
    return None if now is _posture_after(wanted.steps[index - 1] if index else None) else now


def _posture_after(step: Step | None) -> Posture:
    return step.way.posture if step else AT_START


def _step(
    atlas: Atlas,
    step: Step,
    before: Step | None,
    preferences: Preferences,
    speaker: Speaker | None,
    last: bool,
) -> Iterator[_Draft]:
    station, point = atlas.stations[step.station], atlas.points[step.point]
    stops = len(point.rules) if point.kind is Kind.PATH else 1
    given = dose(station, preferences, stops, _pace(atlas, step, speaker), step.way)
    breath = preferences.breath_in_seconds + preferences.breath_out_seconds
    yield _arriving(step, before, preferences)
    if given.massage_seconds:
        yield _Draft(CueKind.MASSAGE, given.massage_seconds, "massage", True)
    find = _Draft(CueKind.FIND, preferences.find_seconds, "find", bool(given.massage_seconds))
    if step.new:
        longer = max(preferences.find_seconds, preferences.first_find_seconds)
        find = replace(find, seconds=longer, words="first_find")
    yield find
    breaths = given.breaths or FIRST_BREATHS * station.breathe_first
    if breaths:
        yield _Draft(CueKind.BREATHE, breaths * breath, "focus", True, breaths)
    for round_number in range(given.rounds):
        if round_number:
            yield _Draft(CueKind.REST, REST_SECONDS, "rest", False)
        pressing = _holding if step.way.motion is Motion.HOLD else _circling
        yield from pressing(given, stops, preferences, round_number)
    off = "off" if step.way.motion is Motion.HOLD else "release"
    yield _Draft(CueKind.RELEASE, RELEASE_SECONDS, off, True)
    seconds = preferences.breaths * breath
    yield _Draft(CueKind.BREATHE, seconds, "breathe", False, preferences.breaths)
    if last:
        yield _Draft(CueKind.END, END_SECONDS, "end", False)


def _arriving(step: Step, before: Step | None, preferences: Preferences) -> _Draft:
    """Return the cue to get into place: longer where the posture changes or a tool is fetched."""
    if before is not None and before.station == step.station:
        seconds = preferences.switch_seconds + step.way.settle_seconds
        return _Draft(CueKind.SWITCH, seconds, "switch", True)
    moving = move_seconds(_posture_after(before), step.way.posture)
    seconds = preferences.ready_seconds + moving + step.way.settle_seconds
    return _Draft(CueKind.READY, seconds, "ready", True)


def _circling(
    given: Dose, stops: int, preferences: Preferences, round_number: int
) -> Iterator[_Draft]:
    seconds = given.circles * preferences.seconds_per_circle
    for stop in range(stops):
        yield _touching("stop" if stop else "press", stop, round_number)
        yield _Draft(CueKind.CLOCKWISE, seconds, "clockwise", False, given.circles, stop)
        yield _Draft(
            CueKind.COUNTERCLOCKWISE, seconds, "counterclockwise", False, given.circles, stop
        )


def _holding(
    given: Dose, stops: int, preferences: Preferences, round_number: int
) -> Iterator[_Draft]:
    """Yield leaning and holding still, which is counted at the pace of the circles."""
    beats = max(round(given.hold_seconds / preferences.seconds_per_circle), 1)
    for stop in range(stops):
        yield _touching("next" if stop else "lean", stop, round_number)
        words = "hold_on" if stop else "hold"
        yield _Draft(CueKind.HOLD, given.hold_seconds, words, False, beats, stop)


def _touching(words: str, stop: int, round_number: int) -> _Draft:
    seconds = STOP_SECONDS if stop else PRESS_SECONDS
    return _Draft(CueKind.PRESS, seconds, words, not stop and not round_number, 0, stop)


def _pace(atlas: Atlas, step: Step, speaker: Speaker | None) -> Pace:
    """Return how long pressing, moving on and turning round take with the sentences said there."""
    if speaker is None or step.way.motion is Motion.BREATHE:
        return SILENT
    holding = step.way.motion is Motion.HOLD
    names = ("lean", "next", "hold") if holding else ("press", "stop", "counterclockwise")
    press, stop, turn = (speaker(said(atlas, step, words)) + SPEECH_GAP for words in names)
    return Pace(max(PRESS_SECONDS, press), max(STOP_SECONDS, stop), turn)

"""The timeline: a plan compiled to cues with a start and a length.

The live guide, the command line and everything that later plays a routine read this one list; none
of them counts for itself. Times are seconds from the beginning.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from tsubo.domain.atlas import Atlas
from tsubo.domain.dose import PRESS_SECONDS, SILENT, STOP_SECONDS, Pace, dose
from tsubo.domain.plan import Plan, Step
from tsubo.domain.point import Kind
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.domain.spoken import Speaker, sentence

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
    BREATHE = "breathe"
    RELEASE = "release"
    SWITCH = "switch"
    REST = "rest"
    END = "end"


PRESSING = frozenset(
    {CueKind.MASSAGE, CueKind.PRESS, CueKind.CLOCKWISE, CueKind.COUNTERCLOCKWISE, CueKind.REST}
)


_SHOWN = {"rest": "release", "end": "release"}
"""Words that are shown with the sentence of others."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to do.

    ``count`` is how many circles or breaths fit into it (0 where nothing is counted), ``stop``
    the stop of a path, ``step`` its place in the plan, and ``phase`` groups cues that are skipped
    together. ``text`` is shown and ``spoken`` said; counting begins after ``lead`` seconds.
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
            said = _said(atlas, step, draft.words) if speaker else ""
            room = speaker(said) + SPEECH_GAP if speaker and said else 0.0
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
                    _text(atlas, step, draft.words),
                    said,
                    lead,
                )
            )
            at += seconds
    return Timeline(wanted, tuple(cues))


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
    given = dose(station, preferences, stops, _pace(atlas, step, speaker))
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
            yield _Draft(CueKind.REST, REST_SECONDS, "rest", False)
        yield from _pressing(given.circles, stops, preferences, round_number)
    yield _Draft(CueKind.RELEASE, RELEASE_SECONDS, "release", True)
    seconds = preferences.breaths * breath
    yield _Draft(CueKind.BREATHE, seconds, "breathe", False, preferences.breaths)
    if last:
        yield _Draft(CueKind.END, END_SECONDS, "end", False)


def _pressing(
    circles: int, stops: int, preferences: Preferences, round_number: int
) -> Iterator[_Draft]:
    seconds = circles * preferences.seconds_per_circle
    for stop in range(stops):
        first = stop == 0
        press = PRESS_SECONDS if first else STOP_SECONDS
        yield _Draft(
            CueKind.PRESS, press, "press" if first else "stop", first and not round_number, 0, stop
        )
        yield _Draft(CueKind.CLOCKWISE, seconds, "clockwise", False, circles, stop)
        yield _Draft(CueKind.COUNTERCLOCKWISE, seconds, "counterclockwise", False, circles, stop)


def _pace(atlas: Atlas, step: Step, speaker: Speaker | None) -> Pace:
    """Return how long pressing, moving on and turning round take with the sentences said there."""
    if speaker is None:
        return SILENT
    press, stop, turn = (
        speaker(_said(atlas, step, words)) + SPEECH_GAP
        for words in ("press", "stop", "counterclockwise")
    )
    return Pace(max(PRESS_SECONDS, press), max(STOP_SECONDS, stop), turn)


def _said(atlas: Atlas, step: Step, words: str) -> str:
    return sentence(atlas.texts[step.station], words, _text(atlas, step, words), step.side)


def _text(atlas: Atlas, step: Step, words: str) -> str:
    """Return the sentence for ``words``; a later point of a station may have its own."""
    text, station = atlas.texts[step.station], atlas.stations[step.station]
    shown = _SHOWN.get(words, words)
    outer = f"{shown}_outer" if station.points.index(step.point) else shown
    return text.say(text.guide.get(outer, text.guide[shown]), step.side)

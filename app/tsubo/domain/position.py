"""Where a session stands: a pure function of the timeline and the seconds that have passed.

Nothing is counted up, so nothing can drift: a late frame shows the right place, and a stall never
moves a later cue.
"""

from bisect import bisect_right
from dataclasses import dataclass

from tsubo.domain.preferences import Preferences
from tsubo.domain.timeline import Cue, CueKind, Timeline


@dataclass(frozen=True, slots=True)
class Position:
    """A moment of a timeline.

    ``into`` is seconds into the cue, ``unit`` the circle or breath being done (from 1; 0 where
    nothing is counted), ``turn`` the share of it done (0 to 1), and ``breathing_in`` says which
    half of a breath it is; ``left`` is seconds to the end of everything.
    """

    index: int
    cue: Cue
    into: float
    unit: int
    turn: float
    breathing_in: bool
    left: float


def position(timeline: Timeline, elapsed: float, preferences: Preferences) -> Position:
    """Return where ``timeline`` stands ``elapsed`` seconds after its beginning.

    A time before the beginning is the first cue's start, one after the end the last cue's end.
    Raises ValueError for a timeline without cues.
    """
    if not timeline.cues:
        raise ValueError("a timeline without cues has no position")
    index = max(bisect_right(timeline.cues, elapsed, key=_start) - 1, 0)
    cue = timeline.cues[index]
    into = min(max(elapsed - cue.at, 0.0), cue.seconds)
    left = max(timeline.seconds - max(elapsed, 0.0), 0.0)
    if not cue.count:
        return Position(index, cue, into, 0, into / cue.seconds, False, left)
    length = (cue.seconds - cue.lead) / cue.count
    counting = max(into - cue.lead, 0.0)
    unit = min(int(counting / length), cue.count - 1)
    within = max(counting - unit * length, 0.0)
    if cue.kind is not CueKind.BREATHE:
        return Position(index, cue, into, unit + 1, min(within / length, 1.0), False, left)
    inhale = preferences.breath_in_seconds
    if within < inhale:
        return Position(index, cue, into, unit + 1, within / inhale, True, left)
    turn = min((within - inhale) / preferences.breath_out_seconds, 1.0)
    return Position(index, cue, into, unit + 1, turn, False, left)


def _start(cue: Cue) -> float:
    return cue.at

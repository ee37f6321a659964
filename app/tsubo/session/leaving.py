"""Where a session was left, so that it goes on there even if its plan has changed since."""

from tsubo.domain.memory import Unfinished
from tsubo.domain.timeline import Cue, Timeline
from tsubo.session.run import Run


def left_at(run: Run, now: float) -> Unfinished:
    """Return ``run`` as it is remembered when it is left at ``now``."""
    wanted, cue = run.timeline.plan, run.cue(now)
    into = cue.phase - _begin(run.timeline, cue).phase
    return Unfinished(wanted.only, wanted.pain, cue.phase, cue.point, cue.side, into)


def place_left(timeline: Timeline, left: Unfinished) -> Cue:
    """Return the cue at which ``timeline`` goes on.

    That is the phase that was left, of the same point and side. Where that place is left out now,
    it is the phase of the same number, or the last.
    """
    here = [cue for cue in timeline.cues if (cue.point, cue.side) == (left.point, left.side)]
    phase = here[0].phase + left.into if here else left.phase
    cues = here or timeline.cues
    return next((cue for cue in cues if cue.phase >= phase), cues[-1])


def _begin(timeline: Timeline, cue: Cue) -> Cue:
    """Return the first cue at the point and side of ``cue``."""
    here = (cue.point, cue.side)
    return next(one for one in timeline.cues if (one.point, one.side) == here)

"""A session that is running or paused, measured by the clock it is given.

While it runs, the position is ``moment + (now - anchor)``: nothing is added up, so a late or
missing tick loses nothing. A gap between two ticks longer than ``LONGEST_GAP`` means that the
computer slept or was stopped; the session then pauses where it was last seen.
"""

from dataclasses import dataclass, replace
from enum import Enum

from tsubo.domain.timeline import PRESSING, Cue, CueKind, Timeline

LONGEST_GAP = 2.0
"""Seconds without a tick after which the session counts as interrupted."""

STOP_WAITS = 4.0
"""Seconds within which a second Stop ends the session."""

NEAR_START = 3.0
"""Seconds into a phase in which going back means the phase before."""


class Why(Enum):
    """Why a session is paused."""

    ASKED = "asked"
    GAP = "gap"
    FELT_WRONG = "felt wrong"


@dataclass(frozen=True, slots=True)
class Run:
    """One session: its timeline, and where it stands; times are seconds of a monotonic clock.

    ``anchor`` is None while paused; ``seen`` is the clock at the last tick or action; ``skipped``
    holds the steps whose pressing was left out, and ``jumped`` the seconds gone over by skipping.
    """

    timeline: Timeline
    moment: float
    anchor: float | None
    seen: float
    why: Why | None = None
    gap: float = 0.0
    stop_pressed: float | None = None
    skipped: frozenset[int] = frozenset()
    jumped: float = 0.0

    @property
    def paused(self) -> bool:
        """Whether the session stands still."""
        return self.anchor is None

    def elapsed(self, now: float) -> float:
        """Return the seconds of the timeline that have passed at ``now``."""
        return self.moment if self.anchor is None else self.moment + max(now - self.anchor, 0.0)

    def spent(self, now: float) -> float:
        """Return the seconds that were really gone through, without what was skipped."""
        return self.elapsed(now) - self.jumped

    def cue(self, now: float) -> Cue:
        """Return the cue of this moment."""
        elapsed = self.elapsed(now)
        cues = self.timeline.cues
        return next((cue for cue in cues if elapsed < cue.end), cues[-1])

    def over(self, now: float) -> bool:
        """Say whether the timeline has come to its end."""
        return self.elapsed(now) >= self.timeline.seconds


def begin(timeline: Timeline, now: float, phase: int = 0) -> Run:
    """Return a session that starts ``timeline`` at ``now``, at the beginning of ``phase``."""
    start = _start_of(timeline, phase)
    return Run(timeline, start, now, now, jumped=start)


def ticked(run: Run, now: float) -> Run:
    """Return ``run`` after time has passed; it pauses where a long gap began."""
    armed = run.stop_pressed
    if armed is not None and now - armed > STOP_WAITS:
        armed = None
    if not run.paused and now - run.seen > LONGEST_GAP:
        gap = now - run.seen
        return replace(
            run,
            moment=run.elapsed(run.seen),
            anchor=None,
            seen=now,
            why=Why.GAP,
            gap=gap,
            stop_pressed=None,
        )
    return replace(run, seen=now, stop_pressed=armed)


def pause(run: Run, now: float, why: Why = Why.ASKED) -> Run:
    """Return ``run`` standing still where it is now."""
    if run.paused:
        return replace(run, why=why, seen=now)
    return replace(run, moment=run.elapsed(now), anchor=None, seen=now, why=why, stop_pressed=None)


def resume(run: Run, now: float) -> Run:
    """Return ``run`` going on from where it stands."""
    if not run.paused:
        return run
    return replace(run, anchor=now, seen=now, why=None, gap=0.0, stop_pressed=None)


def skip(run: Run, now: float) -> Run:
    """Return ``run`` at the beginning of the next phase; pressing left early counts as skipped."""
    cue = run.cue(now)
    skipped = run.skipped | {cue.step} if _pressing_left(run, cue) else run.skipped
    return _moved(run, now, _start_of(run.timeline, cue.phase + 1), skipped)


def step_back(run: Run, now: float) -> Run:
    """Return ``run`` at the beginning of this phase, or just after that, of the one before."""
    cue = run.cue(now)
    start = _start_of(run.timeline, cue.phase)
    if run.elapsed(now) - start < NEAR_START and cue.phase > 0:
        start = _start_of(run.timeline, cue.phase - 1)
    step = next(other.step for other in run.timeline.cues if other.end > start)
    return _moved(run, now, start, run.skipped - {step})


def press_stop(run: Run, now: float) -> Run:
    """Return ``run`` with Stop pressed once."""
    return replace(run, stop_pressed=now, seen=now)


def stops_now(run: Run, now: float) -> bool:
    """Say whether one more Stop at ``now`` ends the session."""
    return run.stop_pressed is not None and now - run.stop_pressed <= STOP_WAITS


def done_steps(run: Run, now: float) -> frozenset[int]:
    """Return the steps whose pressing was gone through to its end."""
    elapsed = run.elapsed(now)
    ends: dict[int, float] = {}
    for cue in run.timeline.cues:
        if cue.kind in PRESSING:
            ends[cue.step] = cue.end
    return frozenset(step for step, end in ends.items() if end <= elapsed) - run.skipped


def _pressing_left(run: Run, cue: Cue) -> bool:
    pressing = PRESSING - {CueKind.MASSAGE}
    return any(other.kind in pressing for other in run.timeline.cues if other.phase == cue.phase)


def _start_of(timeline: Timeline, phase: int) -> float:
    for cue in timeline.cues:
        if cue.phase >= phase:
            return cue.at
    return timeline.seconds


def _moved(run: Run, now: float, moment: float, skipped: frozenset[int]) -> Run:
    anchor = None if run.paused else now
    return replace(
        run,
        moment=moment,
        anchor=anchor,
        seen=now,
        skipped=skipped,
        jumped=run.jumped + moment - run.elapsed(now),
        stop_pressed=None,
    )

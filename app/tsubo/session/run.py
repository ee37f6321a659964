"""A session that is running or paused, measured by the clock it is given.

While it runs, the position is ``moment + (now - anchor)``: nothing is added up, so a late or
missing tick loses nothing. A gap between two ticks longer than ``LONGEST_GAP`` means that the
computer slept or was stopped; the session then pauses where it was last seen.

The anchor may lie a few seconds ahead: a sentence outside the timeline, the ``aside``, is said
until then and the session stands still. Afterwards it takes up the circle or sentence it was in
from its beginning, so that nothing said is cut.
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
    ASLEEP = "asleep"
    LOCKED = "locked"
    FELT_WRONG = "felt wrong"


@dataclass(frozen=True, slots=True)
class Run:
    """One session: its timeline, and where it stands; times are seconds of a monotonic clock.

    ``anchor`` is None while paused; ``seen`` is the clock at the last tick or action; ``skipped``
    holds the steps whose pressing was left out, and ``jumped`` the seconds gone over by skipping.
    ``aside`` is said from ``aside_at`` on; ``toggled`` is when any key last paused or resumed.
    ``pauses`` counts how often it paused; ``stood`` are the seconds of those that are over, and
    ``still`` is when the present one began.
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
    aside: str = ""
    aside_at: float = 0.0
    toggled: float | None = None
    pauses: int = 0
    stood: float = 0.0
    still: float | None = None

    def leads_in(self, now: float) -> bool:
        """Say whether a sentence is still being said before the session goes on."""
        return self.anchor is not None and now < self.anchor

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

    def stood_still(self, now: float) -> float:
        """Return the seconds of all pauses together."""
        return self.stood + (0.0 if self.still is None else now - self.still)

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
            pauses=run.pauses + 1,
            still=run.seen,
        )
    return replace(run, seen=now, stop_pressed=armed)


def pause(run: Run, now: float, why: Why = Why.ASKED) -> Run:
    """Return ``run`` standing still where it is now."""
    if run.paused:
        return replace(run, why=why, seen=now)
    return replace(
        run,
        moment=run.elapsed(now),
        anchor=None,
        seen=now,
        why=why,
        stop_pressed=None,
        aside="",
        pauses=run.pauses + 1,
        still=now,
    )


def end(run: Run, now: float) -> Run:
    """Return ``run`` standing where it is for good, which is no pause."""
    held = replace(run, moment=run.elapsed(now), anchor=None, seen=now, stop_pressed=None)
    return replace(held, aside="", stood=run.stood_still(now), still=None)


def resume(run: Run, now: float, aside: str = "", seconds: float = 0.0) -> Run:
    """Return ``run`` going on after ``aside``, which takes ``seconds`` to say."""
    if not run.paused:
        return run
    going_on = replace(run, why=None, gap=0.0, stood=run.stood_still(now), still=None)
    return _after(going_on, now, taken_up(run.cue(now), run.moment), aside, seconds)


def interrupt(run: Run, now: float, aside: str, seconds: float) -> Run:
    """Return ``run`` with ``aside`` said now; a running session goes on after its ``seconds``."""
    if run.paused:
        return replace(run, seen=now, stop_pressed=None, aside=aside, aside_at=now)
    moment = taken_up(run.cue(now), run.elapsed(now))
    return _after(run, now, moment, aside, seconds)


def delayed(run: Run, seconds: float) -> Run:
    """Return ``run`` standing still for some more ``seconds``, if it goes on at all."""
    return run if run.anchor is None else replace(run, anchor=run.anchor + seconds)


def taken_up(cue: Cue, moment: float) -> float:
    """Return where to go on from ``moment`` in ``cue``: the beginning of a circle or sentence."""
    if not cue.count:
        return cue.at
    start = cue.at + cue.lead
    if moment < start:
        return cue.at
    length = (cue.seconds - cue.lead) / cue.count
    return start + min(int((moment - start) / length), cue.count - 1) * length


def retimed(run: Run, timeline: Timeline) -> Run:
    """Return ``run`` on ``timeline``, the same cues with other words, at the place it had.

    A timeline of another length in cues is not the same session; ``run`` then keeps its own.
    """
    old, new = run.timeline.cues, timeline.cues
    if len(old) != len(new):
        return run
    moment = run.moment
    index = next((number for number, cue in enumerate(old) if moment < cue.end), len(old) - 1)
    into = min(moment - old[index].at, new[index].seconds)
    return replace(run, timeline=timeline, moment=new[index].at + into)


def skip(run: Run, now: float) -> Run:
    """Return ``run`` at the beginning of the next phase; pressing left early counts as skipped."""
    cue = run.cue(now)
    skipped = run.skipped | {cue.step} if _pressing_left(run, cue) else run.skipped
    return _moved(run, now, _start_of(run.timeline, cue.phase + 1), skipped)


def leave_out(run: Run, now: float) -> Run:
    """Return ``run`` at the next station; what is left of this one counts as skipped."""
    here = run.cue(now)
    rest = [cue for cue in run.timeline.cues if cue.at >= here.at]
    steps = {cue.step for cue in rest if cue.station == here.station}
    after = (cue.at for cue in rest if cue.station != here.station)
    skipped = run.skipped | steps - done_steps(run, now)
    return _moved(run, now, next(after, run.timeline.seconds), skipped)


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


def _after(run: Run, now: float, moment: float, aside: str, seconds: float) -> Run:
    """Return ``run`` at ``moment``, going on when ``aside`` is said."""
    return replace(
        run,
        moment=moment,
        anchor=now + seconds,
        seen=now,
        stop_pressed=None,
        jumped=run.jumped + moment - run.elapsed(now),
        aside=aside,
        aside_at=now,
    )


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
        aside="",
    )

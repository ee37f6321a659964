"""A session as the journal keeps it, made from the run that is gone through."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from tsubo.domain.journal import Ending, Outcome, Session, StepTaken, UnderWay
from tsubo.domain.timeline import PRESSING
from tsubo.session.run import Run, Why, done_steps
from tsubo.session.state import State


class Begun(NamedTuple):
    """What is known of a session from its beginning on.

    ``moment`` is where in its timeline it began, in seconds; ``eased`` the caps of points that were
    too hard before it. ``earlier`` is the session it goes on with, as far as that went.
    """

    id: str
    started: datetime
    moment: float
    eased: Mapping[str, int]
    earlier: UnderWay | None = None


def begun(
    state: State, run: Run, name: str, now: datetime, earlier: UnderWay | None = None
) -> Begun:
    """Return what is known when ``run`` has just begun; an ``earlier`` session keeps its id."""
    if earlier is not None:
        session = earlier.session
        return Begun(session.id, session.started, run.moment, state.habits.eased, earlier)
    return Begun(name, now, run.moment, state.habits.eased)


def session_of(state: State, run: Run, begun: Begun, ended: datetime) -> Session:
    """Return the session as far as it went; what comes after ``ended`` is not reached."""
    plan = run.timeline.plan
    now = state.now
    earlier = None if begun.earlier is None else begun.earlier.session
    known = {} if earlier is None else {(step.point, step.side): step for step in earlier.steps}
    done = done_steps(run, now)
    ends = _ends_of_pressing(run)
    steps = []
    for index, step in enumerate(plan.steps):
        before = known.get((step.point, step.side))
        if ends.get(index, 0.0) <= begun.moment:
            outcome = before.outcome if before else Outcome.NOT_REACHED
            pressed = before.pressed if before else 0
        else:
            outcome = _outcome(index, done, run.skipped)
            pressed = _pressed(run, index, begun.moment, now)
        steps.append(StepTaken(step.station, step.point, step.side, outcome, pressed))
    lowered = {} if earlier is None else dict(earlier.lowered)
    eased = state.habits.eased
    lowered |= {point: cap for point, cap in eased.items() if begun.eased.get(point) != cap}
    return Session(
        id=begun.id,
        started=begun.started,
        ended=max(ended, begun.started),
        pain=plan.pain,
        only=plan.only,
        ending=_ending(run, now),
        steps=tuple(steps),
        spent=round(max(run.spent(now), 0)) + (earlier.spent if earlier else 0),
        pauses=run.pauses + (earlier.pauses if earlier else 0),
        paused=round(run.stood_still(now)) + (earlier.paused if earlier else 0),
        lowered=lowered,
    )


def anything_done(session: Session) -> bool:
    """Say whether a session is worth keeping: something was pressed, or gone through to the end."""
    return session.ending is Ending.COMPLETE or any(step.pressed for step in session.steps)


def worth_keeping(run: Run, now: float) -> bool:
    """Say the same of a run that ends now, before there is a session to ask about."""
    steps = range(len(run.timeline.plan.steps))
    return run.over(now) or any(_pressed(run, step, 0.0, now) for step in steps)


def outcome_of(run: Run, step: int, now: float) -> Outcome:
    """Return what became of one step of the plan."""
    return _outcome(step, done_steps(run, now), run.skipped)


def _ending(run: Run, now: float) -> Ending:
    if run.why is Why.FELT_WRONG:
        return Ending.FELT_WRONG
    return Ending.COMPLETE if run.over(now) else Ending.STOPPED


def _outcome(index: int, done: frozenset[int], skipped: frozenset[int]) -> Outcome:
    if index in skipped:
        return Outcome.SKIPPED
    return Outcome.DONE if index in done else Outcome.NOT_REACHED


def _ends_of_pressing(run: Run) -> dict[int, float]:
    return {cue.step: cue.end for cue in run.timeline.cues if cue.kind in PRESSING}


def _pressed(run: Run, step: int, start: float, now: float) -> int:
    """Return the whole seconds of pressing in ``step``: none where it was skipped."""
    if step in run.skipped:
        return 0
    elapsed = run.elapsed(now)
    cues = [cue for cue in run.timeline.cues if cue.step == step and cue.kind in PRESSING]
    return round(sum(max(min(elapsed, cue.end) - max(cue.at, start), 0.0) for cue in cues))

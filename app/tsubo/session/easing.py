"""Too hard: the highest pressure at a point falls one level, at once or once said afterwards."""

from collections.abc import Collection
from dataclasses import replace

from tsubo.domain.pressure import eased_words, lowered
from tsubo.domain.words import tr
from tsubo.session import run as runs
from tsubo.session.run import Run
from tsubo.session.state import State


def eased(state: State, run: Run) -> State:
    """Return the state with the present point one level lighter, said aloud and remembered.

    The session stands still while that is said. Where nothing lighter is left, it says so; where
    nothing is pressed at all, nothing changes.
    """
    if not run.timeline.plan.steps:
        return state
    cue = run.cue(state.now)
    before = run.timeline.plan.steps[cue.step].cap
    after = lowered(before)
    words = easing_words(before, after)
    caps = {**state.habits.eased, cue.point: after}
    lighter = replace(state, habits=state.habits._replace(eased=caps))
    held = runs.interrupt(run, state.now, words, lighter.seconds_of(words))
    wanted = run.timeline.plan
    fresh = replace(lighter, pain=wanted.pain).timeline(wanted.only)
    return replace(lighter, run=runs.retimed(held, fresh))


def eased_as_said(state: State, before: Collection[str], now: Collection[str]) -> State:
    """Return the state after the points that were too hard in the last session became ``now``.

    Each point that is new among them is one level lighter from now on, below what it had in that
    session; one that was taken back is as it was.
    """
    if state.run is None:
        return state
    caps, kept = dict(state.habits.eased), dict(state.eased_before)
    steps = state.run.timeline.plan.steps
    for point in set(now) - set(before):
        pressed = [step.cap for step in steps if step.point == point]
        if pressed:
            kept[point] = caps.get(point)
            caps[point] = lowered(min(pressed))
    for point in set(before) - set(now):
        old = kept.pop(point, caps.get(point))
        caps.pop(point, None)
        if old is not None:
            caps[point] = old
    return replace(state, habits=state.habits._replace(eased=caps), eased_before=kept)


def easing_words(before: int, after: int) -> str:
    """Return what is said when the cap falls from ``before`` to ``after``, of 10."""
    if after == before:
        return tr("This is the lightest. Only rest there, or leave this place out.")
    return eased_words(after)

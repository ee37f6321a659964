"""Too hard: the highest pressure at a point falls one level, at once and from then on."""

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


def easing_words(before: int, after: int) -> str:
    """Return what is said when the cap falls from ``before`` to ``after``, of 10."""
    if after == before:
        return tr("This is the lightest. Only rest there, or leave this place out.")
    return eased_words(after)

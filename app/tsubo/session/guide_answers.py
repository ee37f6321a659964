"""What the guide's actions do to the state: start, pause, move, stop, finish."""

from dataclasses import replace
from typing import assert_never

from tsubo.domain.memory import Unfinished
from tsubo.session import actions as a
from tsubo.session import run as runs
from tsubo.session.run import Run, Why
from tsubo.session.screen import Page
from tsubo.session.state import NoticeKind, State


def answer_guide(state: State, action: a.GuideAction, now: float) -> State:
    """Return the state after an action that starts or steers a session."""
    match action:
        case a.StartRoutine():
            return _started(state, None, 0)
        case a.StartHere():
            return state if state.station is None else _started(state, state.station, 0)
        case a.CarryOn():
            return _carried_on(state, state.unfinished)
        case a.StartAgain():
            return state if state.run is None else _started(state, state.run.timeline.plan.only, 0)
        case _:
            return state if state.run is None else _steered(state, state.run, action, now)


def _steered(state: State, run: Run, action: a.SteerAction, now: float) -> State:
    match action:
        case a.Tick():
            ticked = runs.ticked(run, now)
            return _finished(state, ticked) if ticked.over(now) else replace(state, run=ticked)
        case a.PauseOrResume():
            steered = runs.resume(run, now) if run.paused else runs.pause(run, now)
            return replace(state, run=steered)
        case a.SkipAhead():
            skipped = runs.skip(run, now)
            return _finished(state, skipped) if skipped.over(now) else replace(state, run=skipped)
        case a.StepBack():
            return replace(state, run=runs.step_back(run, now))
        case a.Stop():
            if runs.stops_now(run, now) or state.page is Page.FEELS_WRONG:
                return _finished(state, runs.pause(run, now))
            return replace(state, run=runs.press_stop(run, now))
        case a.FeelWrong():
            paused = runs.pause(run, now, Why.FELT_WRONG)
            return replace(state, run=paused, pages=(*state.pages, Page.FEELS_WRONG))
        case _:
            assert_never(action)


def _started(state: State, only: str | None, phase: int) -> State:
    timeline = state.timeline(only)
    if not timeline.cues:
        return state
    return replace(
        state,
        run=runs.begin(timeline, state.now, phase),
        unfinished=None,
        notices=tuple(told for told in state.notices if told.kind is not NoticeKind.UNFINISHED),
        pages=(Page.MAP, Page.GUIDE),
    )


def _carried_on(state: State, left: Unfinished | None) -> State:
    if left is None:
        return state
    return _started(replace(state, pain=left.pain), left.only, left.phase)


def _finished(state: State, run: Run) -> State:
    still = runs.pause(run, state.now)
    return replace(state, run=still, pages=(Page.MAP, Page.FINISHED))

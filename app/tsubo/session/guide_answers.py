"""What starting and steering do to the state: begin, pause, move, stop, finish."""

from dataclasses import replace

from tsubo.session import run as runs
from tsubo.session.actions import Begin, Steer
from tsubo.session.run import Run, Why
from tsubo.session.screen import Page
from tsubo.session.state import NoticeKind, State


def begun(state: State, begin: Begin) -> State:
    """Return the state with a session started, or as it was when there is nothing to start."""
    match begin:
        case Begin.ROUTINE:
            return _started(state, None)
        case Begin.HERE:
            return state if state.station is None else _started(state, state.station)
        case Begin.AGAIN:
            return state if state.run is None else _started(state, state.run.timeline.plan.only)
        case Begin.CARRY_ON:
            left = state.unfinished
            if left is None:
                return state
            return _started(replace(state, pain=left.pain), left.only, left.phase)


def steered(state: State, run: Run, steer: Steer) -> State:
    """Return the state after ``steer`` has moved, paused or ended ``run``.

    Whatever is asked after a long gap first pauses where the session was last seen.
    """
    now = state.now
    if state.page is Page.FEELS_WRONG:
        return _finished(state, run) if steer is Steer.STOP else state
    if state.page is not Page.GUIDE:
        return state
    seen = runs.ticked(run, now)
    if seen.why is Why.GAP and not run.paused:
        return replace(state, run=seen)
    match steer:
        case Steer.TICK:
            return _going_on(state, seen)
        case Steer.PAUSE_OR_RESUME:
            moved = runs.resume(run, now) if run.paused else runs.pause(run, now)
            return replace(state, run=moved)
        case Steer.SKIP:
            return _going_on(state, runs.skip(run, now))
        case Steer.BACK:
            return replace(state, run=runs.step_back(run, now))
        case Steer.STOP:
            if runs.stops_now(run, now):
                return _finished(state, run)
            return replace(state, run=runs.press_stop(run, now))
        case Steer.FEELS_WRONG:
            paused = runs.pause(run, now, Why.FELT_WRONG)
            return replace(state, run=paused, pages=(*state.pages, Page.FEELS_WRONG))


def _started(state: State, only: str | None, phase: int = 0) -> State:
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


def _going_on(state: State, run: Run) -> State:
    return _finished(state, run) if run.over(state.now) else replace(state, run=run)


def _finished(state: State, run: Run) -> State:
    return replace(state, run=runs.pause(run, state.now), pages=(Page.MAP, Page.FINISHED))

"""What starting and steering do to the state: begin, pause, move, stop, finish."""

from dataclasses import replace

from tsubo.domain.hearing import Hearing
from tsubo.domain.memory import Unfinished
from tsubo.domain.plan import BREATHING, text_at
from tsubo.domain.timeline import Cue
from tsubo.domain.words import tr
from tsubo.session import run as runs
from tsubo.session.actions import Begin, Steer
from tsubo.session.easing import eased
from tsubo.session.news import NoticeKind
from tsubo.session.run import Run, Why
from tsubo.session.screen import Page
from tsubo.session.state import State, practised

OPENING_SECONDS, FOLLOWING_SECONDS = 0.5, 0.15
"""What a sound device needs to open, and to play from another place (measured, see decision 14)."""

SAME_HIT = 0.7
"""Seconds within which keys count as hit by the same knuckle or elbow (our decision)."""

_REASONS = {Steer.PAUSE: Why.ASKED, Steer.SLEEP: Why.ASLEEP, Steer.LOCK: Why.LOCKED}
_AWAY = (Why.ASLEEP, Why.LOCKED)


def begun(state: State, begin: Begin) -> State:
    """Return the state with a session started, or as it was when there is nothing to start."""
    match begin:
        case Begin.ROUTINE:
            return _started(state, None)
        case Begin.HERE:
            return state if state.station is None else _started(state, _here(state, state.station))
        case Begin.BREATHE:
            return _started(state, BREATHING)
        case Begin.AGAIN:
            return state if state.run is None else _started(state, state.run.timeline.plan.only)
        case Begin.PREPARED:
            asked = state.asking if state.page is Page.BEFORE else None
            return state if asked is None else begun(state, asked)
        case Begin.CARRY_ON:
            left = state.unfinished
            if left is None:
                return state
            going_on = _carried_on(state, left)
            if going_on.page is not Page.GUIDE:
                return going_on
            answers = None if state.left is None else state.left.answers
            return replace(going_on, carried_on=True, answers=answers)


def _carried_on(state: State, left: Unfinished) -> State:
    """Return the state going on with ``left``, planned for the pain it was begun with."""
    from tsubo.session.leaving import place_left

    begun_with = replace(state, pain=left.pain)
    timeline = begun_with.timeline(left.only)
    phase = place_left(timeline, left).phase if timeline.cues else 0
    return replace(_started(begun_with, left.only, phase), pain=state.pain)


def _here(state: State, station: str) -> str:
    """Return what the open station starts: itself, or breathing where this side may not be."""
    if state.health.silent:
        return station
    from tsubo.session.held import is_closed

    return BREATHING if is_closed(state, station, state.side) else station


def prepared(state: State, begin: Begin) -> State:
    """Return the state asking how the back is, where ``begin`` starts something.

    The pain drawing gives the numbers that are shown at first.
    """
    started = begun(state, begin)
    run = started.run if started.page is Page.GUIDE else None
    if run is None or not run.timeline.plan.steps or begin is Begin.CARRY_ON:
        return started
    pages = tuple(page for page in state.pages if page not in (Page.FINISHED, Page.BEFORE))
    from tsubo.domain.journal import Answers

    drawn = Answers(before=state.areas) if state.areas else None
    return replace(state, asking=begin, answers=drawn, pages=(*pages, Page.BEFORE))


def steered(state: State, run: Run, steer: Steer) -> State:
    """Return the state after ``steer`` has moved, paused or ended ``run``.

    Whatever is asked after a long gap first pauses where the session was last seen.
    """
    now = state.now
    if state.page is Page.FEELS_WRONG:
        return _after_wrong(state, run, steer)
    if state.page is not Page.GUIDE:
        return state
    seen = runs.ticked(run, now)
    if seen.why is Why.GAP and not run.paused:
        return _told_where(state, seen)
    match steer:
        case Steer.TICK:
            return _going_on(state, seen)
        case Steer.PAUSE_OR_RESUME:
            return _resumed(state, run) if run.paused else _paused(state, run, Why.ASKED)
        case Steer.PAUSE | Steer.SLEEP | Steer.LOCK:
            return state if run.paused else _paused(state, run, _REASONS[steer])
        case Steer.WAKE:
            return _told_where(state, run) if run.why in _AWAY else state
        case Steer.RESUME:
            return _resumed(state, run)
        case Steer.ANY_KEY:
            return _key_hit(state, run)
        case Steer.TOO_HARD:
            return eased(state, run)
        case Steer.SKIP:
            return _going_on(state, _heard_after(state, runs.skip(run, now), FOLLOWING_SECONDS))
        case Steer.LEAVE_OUT if not run.timeline.plan.steps:
            return state
        case Steer.LEAVE_OUT:
            elsewhere = runs.leave_out(run, now)
            return _going_on(state, _heard_after(state, elsewhere, FOLLOWING_SECONDS))
        case Steer.BACK:
            back = runs.step_back(run, now)
            return replace(state, run=_heard_after(state, back, FOLLOWING_SECONDS))
        case Steer.STOP:
            if runs.stops_now(run, now):
                return _finished(state, run)
            return replace(state, run=runs.press_stop(run, now))
        case Steer.FEELS_WRONG:
            paused = runs.pause(run, now, Why.FELT_WRONG)
            return replace(state, run=paused, pages=(*state.pages, Page.FEELS_WRONG))
        case Steer.LIGHTER:
            return state


def _after_wrong(state: State, run: Run, steer: Steer) -> State:
    """Return the state after the page of what to do: ended, elsewhere, or going on more lightly."""
    on = runs.resume(run, state.now)
    guided = replace(state, run=on, pages=state.pages[:-1])
    match steer:
        case Steer.STOP:
            return _finished(state, run)
        case Steer.LEAVE_OUT:
            return steered(guided, on, steer)
        case Steer.LIGHTER:
            return eased(guided, on)
        case _:
            return state


def _paused(state: State, run: Run, why: Why) -> State:
    """Return the state standing still; somebody who is there hears it, as the eyes may be shut."""
    paused = runs.pause(run, state.now, why)
    if why is Why.ASKED:
        paused = runs.interrupt(paused, state.now, tr("Paused."), 0.0)
    return replace(state, run=paused)


def _told_where(state: State, paused: Run) -> State:
    """Return the state saying where it stopped, to somebody who comes back."""
    cue = paused.cue(state.now)
    if not paused.timeline.plan.steps:
        return replace(state, run=runs.interrupt(paused, state.now, tr("Paused."), 0.0))
    text = text_at(state.atlas, paused.timeline.plan.steps[cue.step])
    this = text.word("this", cue.side)
    words = tr("Paused. You were at {place}.", place=this)
    return replace(state, run=runs.interrupt(paused, state.now, words, 0.0))


def _resumed(state: State, run: Run) -> State:
    """Return the state going on, after the first sentence of the side is said once more."""
    first = _first_sentence(run, run.cue(state.now))
    return replace(state, run=runs.resume(run, state.now, first, state.seconds_of(first)))


def _first_sentence(run: Run, now: Cue) -> str:
    """Return the sentence this side began with; nothing where it is about to be said anyway."""
    begin = next(cue for cue in run.timeline.cues if cue.step == now.step)
    return "" if begin is now else begin.spoken


def _key_hit(state: State, run: Run) -> State:
    """Return the state paused or going on; a hand that hits several keys at once counts once."""
    now, last = state.now, run.toggled
    if not state.preferences.any_key or (last is not None and now - last < SAME_HIT):
        return state
    hit = steered(state, run, Steer.PAUSE_OR_RESUME)
    return hit if hit.run is None else replace(hit, run=replace(hit.run, toggled=now))


def _heard_after(state: State, run: Run, seconds: float) -> Run:
    """Return ``run`` with a moment for the sound to begin, where there is any."""
    heard = state.hearing is Hearing.OK and state.preferences.sound
    return runs.delayed(run, seconds) if heard else run


def _started(state: State, only: str | None, phase: int = 0) -> State:
    timeline = state.timeline(only)
    if not timeline.cues:
        return _nothing_to_press(state)
    return replace(
        state,
        run=_heard_after(state, runs.begin(timeline, state.now, phase), OPENING_SECONDS),
        begun=state.begun + 1,
        carried_on=False,
        answers=state.answers if state.page is Page.BEFORE else None,
        unfinished=None,
        notices=tuple(told for told in state.notices if told.kind is not NoticeKind.UNFINISHED),
        pages=(Page.MAP, Page.GUIDE),
    )


def _nothing_to_press(state: State) -> State:
    """Return the page of what helps instead, where the health leaves nothing of the plan."""
    if state.health.silent:
        return state
    from tsubo.session.health_answers import instead

    return instead(state)


def _going_on(state: State, run: Run) -> State:
    return _finished(state, run) if run.over(state.now) else replace(state, run=run)


def _finished(state: State, run: Run) -> State:
    ended = replace(state, run=runs.end(run, state.now), pages=(Page.MAP, Page.FINISHED))
    return replace(ended, habits=practised(ended))

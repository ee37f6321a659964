"""What the journal keeps of a run: steps, seconds, pauses, and what went before a kill."""

from datetime import datetime, timedelta, timezone

from tests.session.walking import after, on_the_map, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Answers, Ending, Outcome, Session, UnderWay
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.session.actions import Begin, ChooseStation, Steer
from tsubo.session.journal_entry import Begun, anything_done, begun, session_of
from tsubo.session.state import State, opening

NOON = datetime(2026, 11, 20, 12, tzinfo=timezone(timedelta(hours=1)))
NAME = "1" * 32


def at_the_hand(atlas: Atlas) -> State:
    return after(on_the_map(atlas), ChooseStation("hand"), Begin.HERE)


def opened(state: State, earlier: UnderWay | None = None) -> Begun:
    assert state.run is not None
    return begun(state, state.run, NAME, NOON, earlier)


def kept(state: State, known: Begun) -> Session:
    assert state.run is not None
    return session_of(state, state.run, known, NOON + timedelta(seconds=state.now))


def outcomes(session: Session) -> list[Outcome]:
    return [step.outcome for step in session.steps]


def test_a_session_gone_through_is_complete(atlas: Atlas) -> None:
    state = at_the_hand(atlas)
    known = opened(state)
    session = kept(ticking(state, 600.0), known)
    assert (session.id, session.ending, session.only) == (NAME, Ending.COMPLETE, "hand")
    assert outcomes(session) == [Outcome.DONE, Outcome.DONE]
    assert all(step.pressed > 0 for step in session.steps)
    assert anything_done(session)


def test_one_that_was_left_at_once_is_not_worth_keeping(atlas: Atlas) -> None:
    state = at_the_hand(atlas)
    known = opened(state)
    session = kept(after(state, Steer.STOP, Steer.STOP, now=2.0), known)
    assert (session.ending, outcomes(session)) == (Ending.STOPPED, [Outcome.NOT_REACHED] * 2)
    assert not anything_done(session)


def test_what_felt_wrong_is_said_so(atlas: Atlas) -> None:
    state = at_the_hand(atlas)
    known = opened(state)
    ended = after(ticking(state, 40.0), Steer.FEELS_WRONG, Steer.STOP, now=40.0)
    assert kept(ended, known).ending is Ending.FELT_WRONG


def test_skipped_pauses_and_lowered_pressure_are_told(atlas: Atlas) -> None:
    state = at_the_hand(atlas)
    known = opened(state)
    state = after(ticking(state, 20.0), Steer.TOO_HARD, Steer.PAUSE, now=20.0)
    state = after(state, Steer.RESUME, now=50.0)
    state = after(state, *[Steer.SKIP] * 4, now=51.0)
    session = kept(state, known)
    assert Outcome.SKIPPED in outcomes(session)
    assert (session.pauses, session.paused) == (1, 30)
    assert set(session.lowered) == {"li4"}


def test_a_session_carried_on_keeps_its_name_and_what_was_done(atlas: Atlas) -> None:
    state = at_the_hand(atlas)
    known = opened(state)
    run = state.run
    assert run is not None
    right = next(cue for cue in run.timeline.cues if cue.step == 1)
    first = kept(ticking(state, right.at + 1), known)
    assert outcomes(first) == [Outcome.DONE, Outcome.NOT_REACHED]
    left = UnderWay(first, Answers(), right.phase)
    memory = Memory(
        pain=Pain.LEFT, agreed=True, unfinished=Unfinished("hand", Pain.LEFT, right.phase)
    )
    going_on = after(opening(atlas, memory), Begin.CARRY_ON)
    again = opened(going_on, left)
    whole = kept(ticking(going_on, 600.0), again)
    assert (whole.id, whole.started) == (NAME, NOON)
    assert outcomes(whole) == [Outcome.DONE, Outcome.DONE]
    assert whole.steps[0] == first.steps[0]
    assert whole.spent > first.spent


def test_without_the_earlier_session_nothing_before_is_claimed(atlas: Atlas) -> None:
    memory = Memory(pain=Pain.LEFT, agreed=True, unfinished=Unfinished("hand", Pain.LEFT, 4))
    state = after(opening(atlas, memory), Begin.CARRY_ON)
    run = state.run
    assert run is not None
    begins = run.cue(0.0).step
    assert begins == 1
    assert outcomes(kept(ticking(state, 600.0), opened(state))) == [
        Outcome.NOT_REACHED,
        Outcome.DONE,
    ]

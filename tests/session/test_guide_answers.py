"""Starting, steering and ending a session."""

import pytest

from tests.session.walking import after, on_the_map, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import Begin, ChoosePain, ChooseStation, Steer, Turn
from tsubo.session.run import Run, Why
from tsubo.session.screen import Page
from tsubo.session.state import NoticeKind, State, Told, opening


def run_of(state: State) -> Run:
    assert state.run is not None
    return state.run


def test_the_whole_routine_begins_with_its_first_cue(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Begin.ROUTINE, now=50.0)
    assert state.page is Page.GUIDE
    assert run_of(state).timeline.plan.stations == atlas.routine
    assert run_of(state).elapsed(50.0) == 0


def test_the_open_station_alone_can_be_guided(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), ChooseStation("foot"), Begin.HERE)
    assert run_of(state).timeline.plan.stations == ("foot",)


@pytest.mark.parametrize("begin", [Begin.HERE, Begin.CARRY_ON, Begin.AGAIN])
def test_without_anything_to_begin_nothing_begins(atlas: Atlas, begin: Begin) -> None:
    state = on_the_map(atlas)
    assert after(state, begin) == state


def test_before_the_warning_signs_are_read_nothing_begins(atlas: Atlas) -> None:
    assert after(opening(atlas, Memory()), Begin.ROUTINE).page is Page.FIRST_RUN


def test_once_more_begins_the_same_again(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), ChooseStation("foot"), Begin.HERE, Steer.STOP, Steer.STOP)
    again = after(state, Begin.AGAIN, now=300.0)
    assert run_of(again).timeline.plan.only == "foot"
    assert run_of(again).elapsed(300.0) == 0


def test_carrying_on_goes_to_the_phase_and_the_side_that_were_left(atlas: Atlas) -> None:
    left = Unfinished("hand", Pain.RIGHT, 1)
    state = opening(atlas, Memory(pain=Pain.LEFT, agreed=True, unfinished=left))
    on = after(state, Begin.CARRY_ON, now=20.0)
    cue = run_of(on).cue(20.0)
    assert (cue.phase, cue.kind, cue.side) == (1, CueKind.PRESS, Side.RIGHT)
    assert on.pain is Pain.RIGHT
    assert on.unfinished is None
    assert on.notices == ()


def test_a_new_session_takes_the_place_of_the_unfinished_one(atlas: Atlas) -> None:
    told = Told(NoticeKind.DATA, "x")
    left = Unfinished(None, Pain.LEFT, 1)
    state = opening(atlas, Memory(agreed=True, unfinished=left), (told,))
    assert after(state, Begin.ROUTINE).notices == (told,)
    assert after(state, Begin.ROUTINE).unfinished is None


def test_pausing_and_going_on_is_one_button(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 7.0)
    paused = after(state, Steer.PAUSE_OR_RESUME, now=8.0)
    assert run_of(paused).paused
    on = after(paused, Steer.TICK, Steer.PAUSE_OR_RESUME, now=99.0)
    assert not run_of(on).paused
    assert run_of(on).elapsed(100.0) == 9.0


@pytest.mark.parametrize("steer", [s for s in Steer if s is not Steer.FEELS_WRONG])
def test_whatever_comes_first_after_a_long_gap_pauses_where_it_was_last_seen(
    atlas: Atlas, steer: Steer
) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 7.0)
    woken = after(state, steer, now=3600.0)
    assert woken.page is Page.GUIDE
    assert (run_of(woken).why, run_of(woken).elapsed(3600.0)) == (Why.GAP, 7.0)


def test_stop_asks_for_a_second_press_and_then_ends(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 7.0)
    once = after(state, Steer.STOP, now=7.5)
    assert once.page is Page.GUIDE
    assert after(once, Steer.STOP, now=8.5).page is Page.FINISHED
    late = after(ticking(once, 13.0), Steer.STOP, now=13.0)
    assert late.page is Page.GUIDE


def test_the_end_of_the_timeline_is_the_end_of_the_session(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), ChooseStation("hand"), Begin.HERE)
    length = run_of(state).timeline.seconds
    assert ticking(state, length - 0.5).page is Page.GUIDE
    assert ticking(state, length).page is Page.FINISHED


def test_skipping_to_the_end_finishes(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), ChooseStation("hand"), Begin.HERE)
    assert after(state, *[Steer.SKIP] * 6).page is Page.FINISHED


def test_something_that_feels_wrong_pauses_and_tells_what_to_do(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 7.0)
    wrong = after(state, Steer.FEELS_WRONG, now=8.0)
    assert wrong.page is Page.FEELS_WRONG
    assert run_of(wrong).why is Why.FELT_WRONG
    back = after(wrong, Turn.LEAVE, now=60.0)
    assert back.page is Page.GUIDE
    assert run_of(back).elapsed(60.0) == 8.0


def test_on_the_page_of_what_to_do_only_ending_is_heard(atlas: Atlas) -> None:
    wrong = after(on_the_map(atlas), Begin.ROUTINE, Steer.FEELS_WRONG)
    assert after(wrong, Steer.STOP).page is Page.FINISHED
    for steer in (Steer.PAUSE_OR_RESUME, Steer.SKIP, Steer.BACK, Steer.FEELS_WRONG, Steer.TICK):
        assert after(wrong, steer) == wrong


@pytest.mark.parametrize("steer", Steer)
def test_outside_the_guide_an_old_session_is_not_steered(atlas: Atlas, steer: Steer) -> None:
    done = after(on_the_map(atlas), Begin.ROUTINE, Steer.STOP, Steer.STOP)
    home = after(done, Turn.LEAVE)
    assert after(done, steer).page is Page.FINISHED
    assert after(home, steer) == home


def test_the_pain_can_change_before_the_next_session(atlas: Atlas) -> None:
    done = after(on_the_map(atlas), Begin.ROUTINE, Steer.STOP, Steer.STOP, Turn.LEAVE)
    again = after(done, ChoosePain(Pain.RIGHT), Begin.ROUTINE)
    assert run_of(again).timeline.plan.first is Side.RIGHT

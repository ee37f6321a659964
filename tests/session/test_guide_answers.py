"""Starting, steering and ending a session."""

import pytest

from tests.session.walking import after, on_the_map, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.hearing import Hearing
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import Begin, ChoosePain, ChooseStation, HearingTold, Steer, Turn
from tsubo.session.news import NoticeKind, Told
from tsubo.session.run import Run, Why
from tsubo.session.screen import Page
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State, opening


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
    assert on.pain is Pain.LEFT, "what was said since still holds"
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
    assert run_of(on).elapsed(99.0) == run_of(on).cue(99.0).at


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


def test_on_the_page_of_what_to_do_only_its_own_ways_on_are_heard(atlas: Atlas) -> None:
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


# --- Hands busy, eyes elsewhere ---------------------------------------------------------


def test_any_key_pauses_and_any_key_goes_on(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 7.0)
    paused = after(state, Steer.ANY_KEY, now=7.5)
    assert run_of(paused).paused
    assert not run_of(after(paused, Steer.ANY_KEY, now=9.0)).paused


def test_an_elbow_that_hits_several_keys_pauses_once(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 7.0)
    for hit in (7.0, 7.01, 7.2):
        state = after(state, Steer.ANY_KEY, now=hit)
    assert run_of(state).paused


def test_keys_may_be_left_without_meaning(atlas: Atlas) -> None:
    quiet = on_the_map(atlas, preferences=Preferences(any_key=False))
    state = ticking(after(quiet, Begin.ROUTINE), 7.0)
    assert not run_of(after(state, Steer.ANY_KEY)).paused


def test_pausing_is_said_since_the_eyes_may_be_shut(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 7.0)
    assert run_of(after(state, Steer.PAUSE, now=7.0)).aside == "Paused."


def test_asking_twice_to_pause_or_to_go_on_changes_nothing(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 7.0)
    assert run_of(after(state, Steer.RESUME, now=7.0)) == run_of(state)
    paused = after(state, Steer.PAUSE, now=7.0)
    assert after(paused, Steer.PAUSE, now=7.0) == paused


@pytest.mark.parametrize(("steer", "why"), [(Steer.SLEEP, Why.ASLEEP), (Steer.LOCK, Why.LOCKED)])
def test_a_computer_that_goes_away_pauses_quietly_and_tells_where_when_it_is_back(
    atlas: Atlas, steer: Steer, why: Why
) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 7.0)
    away = after(state, steer, now=7.5)
    assert (run_of(away).why, run_of(away).aside) == (why, "")
    awake = after(away, Steer.WAKE, now=4000.0)
    assert run_of(awake).paused
    assert "left hand" in run_of(awake).aside
    assert run_of(awake).elapsed(4000.0) == run_of(away).elapsed(8.0)


def test_waking_says_nothing_to_somebody_who_paused_by_hand(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 7.0)
    paused = after(state, Steer.PAUSE, Steer.SLEEP, now=7.5)
    assert run_of(paused).why is Why.ASKED
    assert after(paused, Steer.WAKE, now=7.5) == paused


def test_going_on_repeats_the_first_sentence_of_the_side(atlas: Atlas) -> None:
    begun = after(on_the_map(atlas, aloud=True), Begin.ROUTINE)
    second = next(cue for cue in run_of(begun).timeline.cues if cue.kind is CueKind.SWITCH)
    pressing = next(
        cue
        for cue in run_of(begun).timeline.cues
        if cue.step == second.step and cue.kind is CueKind.CLOCKWISE
    )
    state = ticking(begun, pressing.at + 5.0)
    state = after(state, Steer.PAUSE, Steer.RESUME, now=state.now)
    run = run_of(state)
    assert run.aside == second.spoken
    assert "right hand" in run.aside
    assert run.leads_in(state.now + 1.0)
    assert run.anchor == pytest.approx(state.now + state.seconds_of(run.aside))


def test_going_on_at_the_first_sentence_itself_says_it_once(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas, aloud=True), Begin.ROUTINE), 2.0)
    on = run_of(after(state, Steer.PAUSE, Steer.RESUME, now=2.0))
    assert (on.aside, on.moment) == ("", 0.0)


@pytest.mark.parametrize(("hearing", "waits"), [(Hearing.OK, True), (Hearing.NO_DEVICE, False)])
def test_where_there_is_sound_it_has_a_moment_to_begin(
    atlas: Atlas, hearing: Hearing, waits: bool
) -> None:
    begun = after(on_the_map(atlas), HearingTold(hearing), Begin.ROUTINE, now=50.0)
    assert run_of(begun).leads_in(50.3) is waits
    screen = screen_of(begun)
    assert screen.guide is not None
    assert screen.guide.sentence.startswith("Sit down")
    skipped = after(ticking(begun, 52.0), Steer.SKIP, now=52.0)
    assert run_of(skipped).leads_in(52.1) is waits


def test_points_that_were_pressed_are_known_the_next_time(atlas: Atlas) -> None:
    beginner = opening(atlas, Memory(agreed=True))
    state = after(beginner, ChooseStation("hand"), Begin.HERE)
    assert state.plan("hand").steps[0].new
    done = ticking(state, run_of(state).timeline.seconds)
    assert done.habits.met == frozenset({"li4"})
    assert not done.plan("hand").steps[0].new

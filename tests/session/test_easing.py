"""Too hard: one level lighter, at once, aloud, and from then on."""

import pytest

from tests.session.walking import after, on_the_map, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.preferences import Preferences, Talk
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import Begin, ChooseStation, ForgetEase, Steer
from tsubo.session.easing import easing_words
from tsubo.session.parts.guide import RingMotion
from tsubo.session.run import Run
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State, memory_of, opening


def run_of(state: State) -> Run:
    assert state.run is not None
    return state.run


def at_the_hand(atlas: Atlas, talk: Talk = Talk.ALL) -> State:
    """Return the state in the first circles at the left hand."""
    begun = after(
        on_the_map(atlas, preferences=Preferences(talk=talk), aloud=True),
        ChooseStation("hand"),
        Begin.HERE,
    )
    cues = run_of(begun).timeline.cues
    circling = next(cue for cue in cues if cue.kind is CueKind.CLOCKWISE)
    return ticking(begun, circling.at + 5.0)


def test_the_cap_falls_one_level_and_all_later_sentences_know_it(atlas: Atlas) -> None:
    state = after(at_the_hand(atlas), Steer.TOO_HARD, now=at_the_hand(atlas).now)
    assert state.habits.eased == {"li4": 2}
    assert {step.cap for step in run_of(state).timeline.plan.steps} == {2}


def test_it_is_said_and_the_circle_is_begun_again_afterwards(atlas: Atlas) -> None:
    before = at_the_hand(atlas)
    state = after(before, Steer.TOO_HARD, now=before.now)
    run = run_of(state)
    cue = run.cue(before.now)
    assert "2 of 10" in run.aside
    assert run.leads_in(before.now + 1.0)
    guide = screen_of(state).guide
    assert guide is not None
    assert guide.sentence == run.aside
    assert not guide.moving
    assert guide.picture.motion is RingMotion.STILL
    assert (run.moment - cue.at) == pytest.approx(4.0)
    assert cue.kind is CueKind.CLOCKWISE


def test_where_nothing_is_said_the_session_does_not_wait(atlas: Atlas) -> None:
    before = at_the_hand(atlas, Talk.NONE)
    state = after(before, Steer.TOO_HARD, now=before.now)
    assert not run_of(state).leads_in(before.now)
    guide = screen_of(state).guide
    assert guide is not None
    assert any("2 of 10" in note for note in guide.notes)


def test_it_goes_down_to_resting_the_finger_and_no_further(atlas: Atlas) -> None:
    state = at_the_hand(atlas)
    for _ in range(4):
        state = after(state, Steer.TOO_HARD, now=state.now)
    assert state.habits.eased == {"li4": 1}
    assert "leave this place out" in run_of(state).aside


def test_a_paused_session_stays_paused_and_says_it(atlas: Atlas) -> None:
    state = at_the_hand(atlas)
    state = after(state, Steer.PAUSE, Steer.TOO_HARD, now=state.now)
    assert run_of(state).paused
    assert "2 of 10" in run_of(state).aside


def test_it_is_remembered_until_it_is_taken_back(atlas: Atlas) -> None:
    state = at_the_hand(atlas)
    state = after(state, Steer.TOO_HARD, now=state.now)
    memory = memory_of(state)
    assert memory.habits.eased == {"li4": 2}
    again = opening(atlas, memory)
    assert {step.cap for step in again.plan("hand").steps} == {2}
    assert after(again, ForgetEase("hand")).plan("hand").steps[0].cap == 4


def test_the_words_name_the_new_cap() -> None:
    assert "4 of 10" in easing_words(5, 4)
    assert "rest" in easing_words(2, 1)
    assert "leave this place out" in easing_words(1, 1)

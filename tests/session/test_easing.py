"""Too hard: one level lighter, at once, aloud, and from then on."""

from dataclasses import replace

import pytest

from tests.domain.journaling import NOON, a_session
from tests.session.walking import after, on_the_map, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Answers, Entry, TooHard
from tsubo.domain.journal_numbers import Page
from tsubo.domain.preferences import Preferences, Talk
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import Begin, ChooseStation, ForgetEase, Journaled, Steer, Turn
from tsubo.session.easing import easing_words
from tsubo.session.journal_wishes import (
    Leaf,
    ListTold,
    OpenEntry,
    PointTooHard,
    SayTooHard,
    Wish,
)
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
    assert any("2 of 10" in note.brief for note in guide.notes)


def test_the_guide_says_that_it_is_about_less_pressure_and_not_about_getting_ready(
    atlas: Atlas,
) -> None:
    before = at_the_hand(atlas)
    lighter = after(before, Steer.TOO_HARD, now=before.now)
    assert run_of(lighter).leads_in(before.now)
    guide = screen_of(lighter).guide
    assert guide is not None
    assert guide.verb == "Lighter"
    paused = after(before, Steer.PAUSE_OR_RESUME, Steer.PAUSE_OR_RESUME, now=before.now)
    guide = screen_of(paused).guide
    assert guide is not None
    assert guide.verb == "Get ready"


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


# --- Said afterwards --------------------------------------------------------------------------


def finished_with(atlas: Atlas, *wishes: Wish, eased: dict[str, int] | None = None) -> State:
    """Return the finished page of the hand, after something was said of it."""
    state = on_the_map(atlas)
    state = replace(state, habits=state.habits._replace(eased=eased or {}))
    state = after(state, ChooseStation("hand"), Begin.HERE, Steer.STOP, Steer.STOP)
    return after(state, *(Journaled(wish) for wish in wishes))


def test_where_it_was_too_hard_is_pressed_more_lightly_from_then_on(atlas: Atlas) -> None:
    said = finished_with(atlas, SayTooHard(TooHard.YES), PointTooHard("li4"))
    assert memory_of(said).habits.eased == {"li4": 2}
    again = after(said, Begin.AGAIN)
    assert {step.cap for step in run_of(again).timeline.plan.steps} == {2}


@pytest.mark.parametrize(
    "taken_back", [PointTooHard("li4"), SayTooHard(TooHard.NO), Leaf.FORGET], ids=str
)
@pytest.mark.parametrize("eased", [{}, {"li4": 2, "lr3": 1}], ids=["usual", "eased before"])
def test_taking_it_back_restores_what_was(
    atlas: Atlas, taken_back: Wish, eased: dict[str, int]
) -> None:
    hard = (SayTooHard(TooHard.YES), PointTooHard("li4"))
    assert finished_with(atlas, *hard, eased=eased).habits.eased != eased
    assert finished_with(atlas, *hard, taken_back, eased=eased).habits.eased == eased


def test_it_goes_one_level_below_what_that_session_had(atlas: Atlas) -> None:
    hard = (SayTooHard(TooHard.YES), PointTooHard("li4"))
    assert finished_with(atlas, *hard, eased={"li4": 2}).habits.eased == {"li4": 1}


def test_a_place_that_was_not_in_the_session_stays_as_it_is(atlas: Atlas) -> None:
    said = finished_with(atlas, SayTooHard(TooHard.YES), PointTooHard("lr3"))
    assert said.habits.eased == {}


def test_what_is_changed_in_an_older_session_changes_no_pressure(atlas: Atlas) -> None:
    entry = Entry("a" * 32, a_session(), Answers())
    told = ListTold(NOON.date(), Page((entry,), None), 1, 1, {})
    state = after(finished_with(atlas), Turn.LEAVE, Turn.HISTORY)
    wishes = (told, OpenEntry(entry.session.id), SayTooHard(TooHard.YES), PointTooHard("li4"))
    assert after(state, *(Journaled(wish) for wish in wishes)).habits.eased == {}

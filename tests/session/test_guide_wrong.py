"""When something feels wrong: whom to call, and the ways on from there."""

import pytest

from tests.session.walking import after, on_the_map, part_of, shown, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.preferences import Preferences
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import Action, Begin, ChangeSetting, ChooseStation, Steer
from tsubo.session.parts.guide import WrongScreen
from tsubo.session.run import Run
from tsubo.session.screen import Page
from tsubo.session.state import State

HAND = (ChooseStation("hand"), Begin.HERE)


def wrong(atlas: Atlas, *begin: Action, at: float = 20.0, own: Preferences | None = None) -> State:
    state = after(on_the_map(atlas, preferences=own), *(begin or (Begin.ROUTINE,)))
    return after(ticking(state, at), Steer.FEELS_WRONG, now=at)


def page_of(state: State) -> WrongScreen:
    return part_of(shown(state, now=state.now), WrongScreen)


def run_of(state: State) -> Run:
    assert state.run is not None
    return state.run


def test_the_number_says_to_call_it_and_for_what(atlas: Atlas) -> None:
    page = page_of(wrong(atlas, own=Preferences(emergency_number="999")))
    assert (page.title, page.call) == ("Let go. Rest.", "Call 999")
    assert any("Chest pain" in sign for sign in page.urgent.items)
    assert any("both" in sign for sign in page.urgent.items)
    assert [block.title for block in page.blocks][:1] == ["Numb, tingling or electric"]


def test_marks_of_sources_are_not_for_somebody_who_feels_unwell(atlas: Atlas) -> None:
    page = page_of(wrong(atlas))
    assert not any(block.sources for block in (page.urgent, *page.blocks))


def test_a_number_that_is_none_is_said_on_the_page(atlas: Atlas) -> None:
    state = after(wrong(atlas), ChangeSetting("emergency_number", "help"), now=20.0)
    assert "digits" in page_of(state).number_wrong


def test_leaving_a_place_out_goes_on_with_the_next(atlas: Atlas) -> None:
    state = wrong(atlas)
    assert page_of(state).leave_out == "Leave this place out"
    on = after(state, Steer.LEAVE_OUT, now=90.0)
    cue = run_of(on).cue(91.0)
    assert (on.page, cue.station, cue.kind) == (Page.GUIDE, "foot", CueKind.READY)
    assert not run_of(on).paused
    steps = run_of(on).timeline.plan.steps
    assert run_of(on).skipped == {i for i, step in enumerate(steps) if step.station == "hand"}


def test_carrying_on_is_lighter_from_then_on(atlas: Atlas) -> None:
    state = wrong(atlas)
    assert page_of(state).lighter == "Carry on, lighter"
    before = run_of(state).timeline.plan.steps[0].cap
    on = after(state, Steer.LIGHTER, now=90.0)
    assert on.page is Page.GUIDE
    assert not run_of(on).paused
    assert run_of(on).timeline.plan.steps[0].cap < before
    assert run_of(on).aside.startswith("Lighter here")
    assert on.habits.eased["li4"] < before


@pytest.mark.parametrize("begin", [HAND, (Begin.BREATHE,)], ids=["hand", "breathing"])
def test_where_no_other_place_follows_none_is_offered(
    atlas: Atlas, begin: tuple[Action, ...]
) -> None:
    state = wrong(atlas, *begin)
    assert page_of(state).leave_out == ""


def test_leaving_the_last_place_out_ends_and_breathing_is_no_place(atlas: Atlas) -> None:
    hand = after(on_the_map(atlas), *HAND)
    assert after(hand, Steer.LEAVE_OUT).page is Page.FINISHED
    breathing = after(on_the_map(atlas), Begin.BREATHE)
    assert after(breathing, Steer.LEAVE_OUT) == breathing


def test_leaving_a_place_out_keeps_what_was_done_there(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Begin.ROUTINE)
    cues = run_of(state).timeline.cues
    second = next(cue for cue in cues if cue.kind is CueKind.SWITCH)
    on = after(ticking(state, second.at + 1), Steer.LEAVE_OUT, now=second.at + 1)
    assert run_of(on).cue(second.at + 2).station == "foot"
    assert run_of(on).skipped == {second.step}
    last = max(cue.at for cue in cues if cue.station == "hand" and cue.kind is CueKind.BREATHE)
    on = after(ticking(state, last + 1), Steer.LEAVE_OUT, now=last + 1)
    assert run_of(on).skipped == frozenset(), "both hands were pressed to the end"


def test_where_nothing_is_lighter_that_is_not_offered(atlas: Atlas) -> None:
    lightest = after(wrong(atlas), *[Steer.LIGHTER, Steer.FEELS_WRONG] * 4, now=20.0)
    assert page_of(lightest).lighter == ""
    assert page_of(wrong(atlas, Begin.BREATHE)).lighter == ""


def test_ending_is_offered_always(atlas: Atlas) -> None:
    state = wrong(atlas, Begin.BREATHE)
    assert page_of(state).end == "End the session"
    assert after(state, Steer.STOP).page is Page.FINISHED

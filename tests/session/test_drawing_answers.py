"""Drawing where it hurts: marks, the side that follows, and questions about warning signs."""

import pytest

from tests.session.walking import after, on_the_map, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import Tier
from tsubo.domain.journal_areas import Area
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.domain.verdict import urgency
from tsubo.session.actions import Begin, ChoosePain, ChooseStation, Clear, Turn
from tsubo.session.drawing_actions import AnswerSign, ChooseArea, MarkPain, TouchArea
from tsubo.session.screen import Page
from tsubo.session.state import State, memory_of, opening

LEFT, RIGHT, CALF = Area.LOWER_BACK_LEFT, Area.LOWER_BACK_RIGHT, Area.CALF_LEFT


@pytest.fixture
def state(atlas: Atlas) -> State:
    return after(on_the_map(atlas, Pain.UNSURE), Turn.PAIN)


def test_touching_an_area_marks_it_and_the_side_follows(state: State) -> None:
    drawn = after(state, TouchArea(RIGHT))
    assert drawn.areas == {RIGHT: 5}
    assert drawn.area is RIGHT
    assert (drawn.pain, drawn.first) == (Pain.RIGHT, Side.RIGHT)


def test_touching_a_marked_area_chooses_it_and_touching_it_again_takes_it_away(
    state: State,
) -> None:
    two = after(state, TouchArea(LEFT), TouchArea(RIGHT))
    chosen = after(two, TouchArea(LEFT))
    assert (chosen.areas, chosen.area) == (two.areas, LEFT)
    assert after(chosen, TouchArea(LEFT)).areas == {RIGHT: 5}


def test_the_next_area_is_marked_as_strongly_as_the_last_one_was(state: State) -> None:
    drawn = after(state, MarkPain(LEFT, 8), TouchArea(RIGHT))
    assert drawn.areas == {LEFT: 8, RIGHT: 8}


def test_a_strength_said_before_any_place_is_for_the_first_one(state: State) -> None:
    assert after(state, MarkPain(None, 3), TouchArea(LEFT)).areas == {LEFT: 3}
    assert after(state, MarkPain(None, 0)).strength == 5


def test_going_to_an_area_marks_nothing(state: State) -> None:
    there = after(state, ChooseArea(LEFT))
    assert (there.area, there.areas) == (LEFT, {})


@pytest.mark.parametrize(
    "action",
    [MarkPain(LEFT, 11), MarkPain(LEFT, -1), MarkPain(Area.WHOLE, 3), ChooseArea(Area.WHOLE)],
)
def test_what_cannot_be_drawn_changes_nothing(state: State, action: MarkPain | ChooseArea) -> None:
    assert after(state, action) == state


def test_what_the_person_says_outweighs_the_drawing_until_they_agree_again(state: State) -> None:
    overruled = after(state, MarkPain(LEFT, 6), ChoosePain(Pain.RIGHT))
    assert after(overruled, MarkPain(LEFT, 9)).pain is Pain.RIGHT
    agreeing = after(overruled, ChoosePain(Pain.LEFT), MarkPain(RIGHT, 10))
    assert agreeing.pain is Pain.RIGHT


def test_forgetting_the_drawing_forgets_all_that_came_from_it(state: State) -> None:
    drawn = after(state, MarkPain(CALF, 6), AnswerSign("one_calf", present=False))
    gone = after(drawn, Clear.DRAWING)
    assert (gone.areas, gone.area, gone.pain) == ({}, None, Pain.UNSURE)
    assert gone.denied == frozenset()


def test_the_plan_names_what_was_marked_and_no_more_once_it_is_overruled(state: State) -> None:
    drawn = after(state, MarkPain(LEFT, 6))
    reasons = {step.station: step.reason for step in drawn.plan().steps if step.side is Side.LEFT}
    assert reasons["hand"] == "**Your left hand** first: you marked your left lower back."
    assert "as the article says: you marked your left lower back" in reasons["forearm"]
    said = after(drawn, ChoosePain(Pain.RIGHT)).plan()
    assert all("marked" not in step.reason for step in said.steps)
    assert said.first is Side.RIGHT


def test_list_and_panel_give_the_drawing_as_the_reason(state: State) -> None:
    screen = shown(state, MarkPain(RIGHT, 6), Turn.LEAVE, ChooseStation("hand", Side.RIGHT))
    assert screen.list is not None
    assert screen.panel is not None
    assert "because you marked more pain there" in screen.list.lead
    assert screen.panel.reason == "**Your right hand** first: you marked your right lower back."


def test_a_close_up_shows_the_side_that_was_drawn(state: State) -> None:
    drawn = after(state, MarkPain(RIGHT, 6), Turn.LEAVE, ChooseStation("hand"))
    assert drawn.side is Side.RIGHT


def test_a_yes_leads_to_what_to_do_and_nothing_can_be_pressed(state: State) -> None:
    told = after(state, MarkPain(CALF, 2), AnswerSign("one_calf", present=True))
    assert told.page is Page.NO_PRESSING
    assert urgency(told.atlas.cautions(), told.health) is Tier.TODAY
    started = after(told, Turn.LEAVE, Turn.LEAVE, Begin.ROUTINE)
    assert started.run is None


def test_a_yes_can_be_taken_back(state: State) -> None:
    told = after(state, MarkPain(CALF, 2), AnswerSign("one_calf", present=True), Turn.LEAVE)
    back = after(told, AnswerSign("one_calf", present=False))
    assert back.page is Page.PAIN
    assert back.health.silent
    assert back.plan().steps


def test_drawing_and_denied_signs_are_remembered(state: State, atlas: Atlas) -> None:
    drawn = after(state, MarkPain(CALF, 2), AnswerSign("one_calf", present=False))
    memory = memory_of(drawn)
    assert memory.areas == {CALF: 2}
    again = opening(atlas, memory)
    assert (again.areas, again.pain) == (drawn.areas, Pain.LEFT)
    assert again.denied == frozenset({"one_calf"})


def test_without_shapes_there_is_no_page_to_draw_on(atlas: Atlas) -> None:
    from dataclasses import replace

    bare = on_the_map(replace(atlas, pain_map=None))
    assert after(bare, Turn.PAIN).page is Page.MAP
    top = shown(bare).top
    assert top is not None
    assert top.draw == ""


def test_nothing_drawn_is_kept_as_nothing(atlas: Atlas) -> None:
    assert opening(atlas, Memory()).areas == {}

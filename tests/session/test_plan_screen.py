"""The page before Start: how long, in which positions, in which order, and why."""

import pytest

from tests.session.walking import after, on_the_map, part_of, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import Habits
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Order
from tsubo.session.actions import Begin, ChangeSetting, ChooseWay, ForgetEase, Turn
from tsubo.session.parts.plan import PlanRow, PlanScreen
from tsubo.session.screen import Page, Screen
from tsubo.session.state import opening


def plan_of(screen: Screen) -> PlanScreen:
    return part_of(screen, PlanScreen)


def rows_of(screen: Screen) -> dict[str, PlanRow]:
    return {row.station: row for part in plan_of(screen).parts for row in part.rows}


def test_every_station_of_the_routine_has_a_row_with_its_reasons(atlas: Atlas) -> None:
    rows = rows_of(shown(on_the_map(atlas), Turn.PLAN))
    assert tuple(rows) == atlas.routine
    for row in rows.values():
        assert row.reasons
        assert row.length.startswith("about")
    assert any("you said the left hurts more" in line for line in rows["hand"].reasons)


def test_by_position_a_stiff_person_gets_up_once(atlas: Atlas) -> None:
    order = ChangeSetting("order", Order.POSTURE)
    as_written = plan_of(shown(on_the_map(atlas), Turn.PLAN))
    by_position = plan_of(shown(on_the_map(atlas), Turn.PLAN, order))
    assert [part.posture for part in by_position.parts] == ["sitting", "standing", "lying"]
    assert len(as_written.parts) > len(by_position.parts)
    assert "2 times" in by_position.lead


def test_the_lengths_of_the_parts_add_up_to_the_whole(atlas: Atlas) -> None:
    state = on_the_map(atlas)
    screen = shown(state, Turn.PLAN)
    minutes = [int(row.length.split()[1]) for row in rows_of(screen).values()]
    whole = round(state.timeline().seconds / 60)
    assert abs(sum(minutes) - whole) <= len(minutes) / 2


def test_another_way_to_reach_is_chosen_on_the_page(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Turn.PLAN, ChooseWay("lower_back", "ball_wall"))
    way = rows_of(shown(state))["lower_back"].way
    assert way is not None
    assert [choice.value for choice in way.choices if choice.chosen] == ["ball_wall"]
    assert {step.way.id for step in state.plan("lower_back").steps} == {"ball_wall"}


def test_with_a_helper_there_is_no_way_to_choose(atlas: Atlas) -> None:
    rows = rows_of(shown(on_the_map(atlas), Turn.PLAN, ChangeSetting("helper", True)))
    assert all(row.way is None for row in rows.values())


def test_a_place_that_was_too_hard_says_so_and_can_be_set_back(atlas: Atlas) -> None:
    eased = Memory(pain=Pain.LEFT, agreed=True, habits=Habits(None, {"li4": 2}))
    state = after(opening(atlas, eased), Turn.PLAN)
    row = rows_of(shown(state))["hand"]
    assert "2 of 10" in row.lighter
    assert row.forget
    assert rows_of(shown(state, ForgetEase("hand")))["hand"].lighter == ""


@pytest.mark.parametrize("begin", [Begin.ROUTINE])
def test_the_routine_starts_from_the_page(atlas: Atlas, begin: Begin) -> None:
    assert after(on_the_map(atlas), Turn.PLAN, begin).page is Page.GUIDE

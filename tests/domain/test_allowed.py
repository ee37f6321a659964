"""Steps are only taken away, one side at a time, and help always remains."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.telling import any_health, every_press, yes
from tsubo.domain.allowed import allowed, way_for
from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import Tier
from tsubo.domain.health import NOTHING_TOLD, Health
from tsubo.domain.pain import Pain
from tsubo.domain.plan import Step, plan
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.domain.way import Tool, Way

LEFT, RIGHT = Side.LEFT, Side.RIGHT


def way_with(atlas: Atlas, station: str, tool: Tool) -> Way:
    return next(way for way in atlas.stations[station].ways if way.tool is tool)


def test_who_told_nothing_keeps_the_whole_plan(atlas: Atlas) -> None:
    steps = plan(atlas, Pain.LEFT, Preferences()).steps
    found = allowed(atlas, NOTHING_TOLD, steps)
    assert tuple(row.step for row in found.kept) == steps
    assert found.left_out == ()
    assert found.help == ("breathe", "move", "see")
    assert found.urgency is None


def test_a_side_that_is_left_out_is_not_made_up_for_on_the_other(atlas: Atlas) -> None:
    steps = plan(atlas, Pain.LEFT, Preferences(), "hand").steps
    found = allowed(atlas, Health({"fracture": yes(("hand", LEFT))}), steps)
    assert [(row.step.point, row.step.side) for row in found.kept] == [("li4", RIGHT)]
    assert [(row.step.point, row.step.side) for row in found.left_out] == [("li4", LEFT)]
    assert found.kept[0].step == steps[1]


def test_an_empty_plan_still_says_what_helps(atlas: Atlas) -> None:
    found = allowed(atlas, Health({"fever_acute_illness": yes()}), plan_of(atlas))
    assert found.kept == ()
    assert found.help == ("today", "breathe", "see")


def plan_of(atlas: Atlas) -> tuple[Step, ...]:
    return plan(atlas, Pain.LEFT, Preferences()).steps


def test_a_red_flag_leaves_only_the_way_to_help(atlas: Atlas) -> None:
    steps = plan(atlas, Pain.LEFT, Preferences()).steps
    found = allowed(atlas, Health(signs=frozenset({"bladder_or_bowel"})), steps)
    assert (found.kept, found.help, found.urgency) == ((), ("emergency",), Tier.EMERGENCY)


def test_no_steps_at_all_leave_help(atlas: Atlas) -> None:
    assert allowed(atlas, Health({"pregnancy": yes()}), ()).help


@given(st.data())
def test_nothing_is_added_moved_or_doubled(atlas: Atlas, data: st.DataObject) -> None:
    presses = every_press(atlas)
    found = allowed(atlas, data.draw(any_health(atlas.cautions())), presses)
    assert Counter(row.step for row in (*found.kept, *found.left_out)) == Counter(presses)
    kept = {row.step for row in found.kept}
    assert [row.step for row in found.kept] == [press for press in presses if press in kept]
    assert found.help


# --- Ways -----------------------------------------------------------------------------------


def test_a_ball_gives_way_to_the_usual_hands_where_only_it_is_refused(atlas: Atlas) -> None:
    back = atlas.stations["lower_back"]
    ball = way_with(atlas, "lower_back", Tool.BALL)
    assert way_for(atlas, NOTHING_TOLD, back, ball) is ball
    assert way_for(atlas, Health({"anticoagulant": yes()}), back, ball) is back.usual
    heart = Health({"uncontrolled_hypertension_or_heart_disease": yes()})
    assert way_for(atlas, heart, back, ball) is back.usual


def test_a_way_by_hand_is_kept(atlas: Atlas) -> None:
    back = atlas.stations["lower_back"]
    helper = way_with(atlas, "lower_back", Tool.HELPER)
    assert way_for(atlas, Health({"anticoagulant": yes()}), back, helper) is helper


def test_where_the_place_itself_is_blocked_the_way_does_not_matter(atlas: Atlas) -> None:
    back = atlas.stations["lower_back"]
    ball = way_with(atlas, "lower_back", Tool.BALL)
    assert way_for(atlas, Health({"fever_acute_illness": yes()}), back, ball) is ball

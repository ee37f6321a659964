"""Which point, which side, in which order, and the reason for it."""

from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.habitual import any_habits
from tests.domain.preferring import any_preferences
from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import FIRST_TIME, NO_HABITS, Habits
from tsubo.domain.pain import Pain
from tsubo.domain.plan import Plan, plan, text_at
from tsubo.domain.preferences import Order, Preferences
from tsubo.domain.side import Side
from tsubo.domain.way import Posture

LEFT, RIGHT, MIDLINE = Side.LEFT, Side.RIGHT, Side.MIDLINE
ARTICLE = ("hand", "foot", "forearm", "lower_back", "knee", "belly")


def made(atlas: Atlas, pain: Pain, usual: Side = LEFT, only: str | None = None) -> Plan:
    return plan(atlas, pain, Preferences(preferred_side=usual), only)


def order(wanted: Plan) -> list[tuple[str, Side]]:
    return [(step.point, step.side) for step in wanted.steps]


@pytest.mark.parametrize("pain", Pain)
def test_the_stations_come_in_the_order_of_the_article(atlas: Atlas, pain: Pain) -> None:
    assert made(atlas, pain).stations == ARTICLE


@pytest.mark.parametrize(
    ("pain", "usual", "first"),
    [
        (Pain.LEFT, RIGHT, LEFT),
        (Pain.RIGHT, LEFT, RIGHT),
        (Pain.BOTH, LEFT, LEFT),
        (Pain.BOTH, RIGHT, RIGHT),
        (Pain.UNSURE, LEFT, LEFT),
        (Pain.UNSURE, RIGHT, RIGHT),
    ],
)
def test_every_pair_is_done_on_the_side_that_comes_first_and_then_on_the_other(
    atlas: Atlas, pain: Pain, usual: Side, first: Side
) -> None:
    then = first.other
    assert order(made(atlas, pain, usual)) == [
        *(("li4", first), ("li4", then)),
        *(("lr3", first), ("lr3", then)),
        *(("forearm", first), ("forearm", then)),
        *(("bl28", first), ("bl28", then), ("bl53", first), ("bl53", then)),
        *(("bl40", first), ("bl40", then)),
        ("dan_tien", MIDLINE),
    ]


def test_a_station_alone_is_done_with_all_its_points_and_sides(atlas: Atlas) -> None:
    wanted = made(atlas, Pain.RIGHT, only="lower_back")
    assert wanted.stations == ("lower_back",)
    assert order(wanted) == [
        *(("bl28", RIGHT), ("bl28", LEFT)),
        *(("bl53", RIGHT), ("bl53", LEFT)),
    ]


def test_a_point_alone_is_done_on_its_sides(atlas: Atlas) -> None:
    assert order(made(atlas, Pain.LEFT, only="bl53")) == [("bl53", LEFT), ("bl53", RIGHT)]
    assert order(made(atlas, Pain.LEFT, only="dan_tien")) == [("dan_tien", MIDLINE)]


def test_something_unknown_is_a_key_error(atlas: Atlas) -> None:
    with pytest.raises(KeyError, match="elbow"):
        made(atlas, Pain.LEFT, only="elbow")


@pytest.mark.parametrize(
    ("pain", "usual", "why"),
    [
        (Pain.LEFT, RIGHT, "**Your left hand** first: you said the left hurts more."),
        (Pain.RIGHT, LEFT, "**Your right hand** first: you said the right hurts more."),
        (Pain.BOTH, LEFT, "**Your left hand** first: both sides hurt, so your usual side begins."),
        (
            Pain.UNSURE,
            RIGHT,
            "**Your right hand** first: you are not sure, so your usual side begins.",
        ),
    ],
)
def test_the_reason_says_why_this_side_is_first(
    atlas: Atlas, pain: Pain, usual: Side, why: str
) -> None:
    assert made(atlas, pain, usual, "hand").steps[0].reason == why


def test_the_side_of_the_arm_is_the_rule_of_the_article_itself(atlas: Atlas) -> None:
    said = made(atlas, Pain.RIGHT, only="forearm").steps[0].reason
    assert said.startswith("**Your right arm** first")
    assert said.endswith("as the article says.")
    assert "article" not in made(atlas, Pain.BOTH, only="forearm").steps[0].reason


def test_the_other_side_gets_the_same_care(atlas: Atlas) -> None:
    reason = made(atlas, Pain.LEFT, only="hand").steps[1].reason
    assert reason == "**Your right hand** second, with the same care."


def test_the_middle_has_no_side_to_give_a_reason_for(atlas: Atlas) -> None:
    reason = made(atlas, Pain.LEFT, only="belly").steps[0].reason
    assert "midline" in reason
    assert "left" not in reason
    assert "right" not in reason


# --- Ways, habits and posture -----------------------------------------------------------

BY_POSTURE = Preferences(order=Order.POSTURE)


def test_by_posture_the_stations_keep_the_order_of_the_article_within_each(atlas: Atlas) -> None:
    assert plan(atlas, Pain.LEFT, BY_POSTURE).stations == (
        *("hand", "foot", "forearm", "knee", "lower_back", "belly"),
    )


def test_the_reason_for_the_order_is_given_where_the_person_moves(atlas: Atlas) -> None:
    steps = plan(atlas, Pain.LEFT, BY_POSTURE).steps
    assert {
        (step.station, step.side): step.order_reason for step in steps if step.order_reason
    } == {
        ("hand", LEFT): "All that is done sitting comes first.",
        ("lower_back", LEFT): (
            "Standing comes after all that is done sitting, so that you get up once."
        ),
        ("belly", MIDLINE): "Lying comes last, so that you get up from it only once.",
    }


def test_the_order_of_the_article_and_a_single_station_need_no_such_reason(atlas: Atlas) -> None:
    for wanted in (
        plan(atlas, Pain.LEFT, Preferences()),
        plan(atlas, Pain.LEFT, BY_POSTURE, "belly"),
    ):
        assert not [step for step in wanted.steps if step.order_reason]


def test_a_chosen_way_is_on_every_step_of_its_station(atlas: Atlas) -> None:
    habits = Habits(ways={"lower_back": "ball_wall"})
    steps = plan(atlas, Pain.LEFT, Preferences(), habits=habits).steps
    ways = {step.station: step.way.id for step in steps}
    assert ways["lower_back"] == "ball_wall"
    assert ways["hand"] == atlas.stations["hand"].usual.id


def test_a_point_that_was_too_hard_is_planned_lighter_and_only_that_one(atlas: Atlas) -> None:
    steps = plan(atlas, Pain.LEFT, Preferences(), "lower_back", Habits(eased={"bl53": 2})).steps
    assert [(step.point, step.cap, step.eased) for step in steps] == [
        *(("bl28", 4, False), ("bl28", 4, False)),
        *(("bl53", 2, True), ("bl53", 2, True)),
    ]


def test_a_point_is_new_only_on_the_side_that_comes_first(atlas: Atlas) -> None:
    steps = plan(atlas, Pain.RIGHT, Preferences(), habits=FIRST_TIME).steps
    new = [(step.point, step.side) for step in steps if step.new]
    assert new == [
        *(("li4", RIGHT), ("lr3", RIGHT), ("forearm", RIGHT), ("bl28", RIGHT), ("bl53", RIGHT)),
        *(("bl40", RIGHT), ("dan_tien", MIDLINE)),
    ]
    known = Habits(met=frozenset(atlas.points))
    assert not [
        step for step in plan(atlas, Pain.LEFT, Preferences(), habits=known).steps if step.new
    ]


@pytest.mark.parametrize(
    ("pain", "why"),
    [
        (Pain.LEFT, "**Their left hand** first: their left hurts more."),
        (Pain.RIGHT, "**Their right hand** first: their right hurts more."),
        (Pain.BOTH, "**Their left hand** first: both sides hurt, so their usual side begins."),
        (Pain.UNSURE, "**Their left hand** first: they are not sure, so their usual side begins."),
    ],
)
def test_to_a_helper_the_reason_speaks_of_their_sides(atlas: Atlas, pain: Pain, why: str) -> None:
    steps = plan(atlas, pain, Preferences(helper=True), "hand").steps
    assert steps[0].reason == why
    assert steps[1].reason.startswith("**Their ")


@given(data=st.data(), preferences=any_preferences(), pain=st.sampled_from(Pain))
@settings(max_examples=60)
def test_every_plan_keeps_its_caps_its_steps_and_its_moves(
    atlas: Atlas, data: st.DataObject, preferences: Preferences, pain: Pain
) -> None:
    habits = data.draw(any_habits(atlas))
    wanted = plan(atlas, pain, preferences, None, habits)
    usual = plan(atlas, pain, Preferences(preferred_side=preferences.preferred_side))
    assert sorted(order(wanted), key=str) == sorted(order(usual), key=str)
    for step in wanted.steps:
        station = atlas.stations[step.station]
        assert 1 <= step.cap <= step.way.cap <= station.pressure.cap
        assert step.cap <= habits.eased.get(step.point, step.cap)
        assert step.way in station.ways
        assert step.way.by_helper == (
            preferences.helper or habits.ways.get(step.station) == "helper"
        )
        assert text_at(atlas, step).word("this", step.side)
    if preferences.order is Order.POSTURE:
        assert len(wanted.postures) == len(set(wanted.postures)) <= len(Posture)
    for _, group in groupby(wanted.steps, key=lambda step: step.station):
        assert len({step.way.id for step in group}) == 1


def test_without_habits_all_is_as_usual(atlas: Atlas) -> None:
    assert plan(atlas, Pain.LEFT, Preferences()) == plan(
        atlas, Pain.LEFT, Preferences(), None, NO_HABITS
    )

"""A plan holds only what the person's health allows, and says what it leaves out."""

from random import Random

from tests.domain.telling import random_health, yes
from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import NO_HABITS, Habits
from tsubo.domain.health import Health
from tsubo.domain.pain import Pain
from tsubo.domain.plan import Plan, plan
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.domain.timeline import timeline
from tsubo.domain.verdict import verdict


def made(atlas: Atlas, health: Health, habits: Habits = NO_HABITS, only: str | None = None) -> Plan:
    return plan(atlas, Pain.LEFT, Preferences(), only, habits, health)


def test_nothing_told_leaves_nothing_out(atlas: Atlas) -> None:
    assert made(atlas, Health()).allowed is None


def test_only_what_is_open_is_planned_and_never_above_its_cap(atlas: Atlas) -> None:
    chance = Random(3)
    for _ in range(300):
        health = random_health(atlas.cautions(), chance)
        wanted = made(atlas, health)
        for step in wanted.steps:
            judged = verdict(atlas, health, step.point, step.side, step.way.tool)
            assert judged.open
            assert step.cap <= judged.cap
        assert wanted.allowed is None or wanted.allowed.help
        timeline(atlas, wanted, Preferences())


def test_the_side_that_is_left_alone_says_so(atlas: Atlas) -> None:
    wanted = made(atlas, Health({"fracture": yes(("hand", Side.LEFT))}), only="hand")
    (step,) = wanted.steps
    assert step.side is Side.RIGHT
    assert step.reason.startswith("**Your right hand** only")


def test_a_ball_gives_way_where_only_the_tool_is_refused(atlas: Atlas) -> None:
    habits = NO_HABITS._replace(ways={"lower_back": "ball_wall"})
    wanted = made(atlas, Health({"anticoagulant": yes()}), habits, "lower_back")
    assert {step.way for step in wanted.steps} == {atlas.stations["lower_back"].usual}
    assert {step.cap for step in wanted.steps} == {2}


def test_a_light_place_says_why_on_each_side_and_an_open_one_does_not(atlas: Atlas) -> None:
    thin = made(atlas, Health({"anticoagulant": yes()}), only="hand")
    why = "Light: you told us you take blood thinners."
    assert [step.light_reason for step in thin.steps] == [why, why]
    on_one_side = made(atlas, Health({"lymphoedema": yes(("arm", Side.LEFT))}), only="foot")
    assert {step.light_reason for step in on_one_side.steps} == {""}

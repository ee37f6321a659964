"""Which point, which side, in which order, and the reason for it."""

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.plan import Plan, plan
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side

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

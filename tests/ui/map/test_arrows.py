"""Which point an arrow key leads to."""

import pytest

from tsubo.ui.map.arrows import Arrow, nearest

CROSS = {"west": (-10.0, 0.0), "east": (10.0, 0.0), "north": (0.0, -10.0), "south": (0.0, 10.0)}


@pytest.mark.parametrize(
    ("arrow", "goal"),
    [
        (Arrow.LEFT, "west"),
        (Arrow.RIGHT, "east"),
        (Arrow.UP, "north"),
        (Arrow.DOWN, "south"),
    ],
)
def test_each_arrow_goes_its_way(arrow: Arrow, goal: str) -> None:
    assert nearest((0, 0), CROSS, arrow) == goal


def test_straight_ahead_wins_over_nearer_but_askew() -> None:
    others = {"ahead": (30.0, 0.0), "askew": (12.0, 10.0)}
    assert nearest((0, 0), others, Arrow.RIGHT) == "ahead"


def test_much_nearer_wins_though_a_little_askew() -> None:
    others = {"far": (300.0, 0.0), "near": (40.0, 10.0)}
    assert nearest((0, 0), others, Arrow.RIGHT) == "near"


def test_there_may_be_nothing_that_way() -> None:
    assert nearest((0, 0), {"behind": (-10.0, 0.0), "beside": (0.0, 5.0)}, Arrow.RIGHT) is None

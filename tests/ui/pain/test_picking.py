"""What lies under the pointer, and along a stroke."""

from itertools import pairwise
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsubo.domain.spot import Spot
from tsubo.ui.pain.picking import STRIDE, along, area_at, holds, middle

SQUARE = ((0.0, 0.0), (20.0, 0.0), (20.0, 20.0), (0.0, 20.0))
BESIDE = ((30.0, 0.0), (50.0, 0.0), (50.0, 20.0), (30.0, 20.0))
SHAPES = {"one": SQUARE, "two": BESIDE}
PIXELS = st.tuples(st.floats(-200, 200), st.floats(-200, 200))


@pytest.mark.parametrize(
    ("at", "found"),
    [
        ((10, 10), "one"),
        ((40, 10), "two"),
        ((24, 10), "one"),
        ((26, 10), "two"),
        ((10, 31), "one"),
        ((10, 33), None),
    ],
)
def test_a_press_finds_the_shape_it_is_in_or_near(at: Spot, found: str | None) -> None:
    assert area_at(SHAPES, at) == found


def test_without_reach_only_the_inside_counts() -> None:
    assert area_at(SHAPES, (24, 10), reach=0) is None


@given(PIXELS)
def test_a_square_holds_what_lies_between_its_sides(at: Spot) -> None:
    x, y = at
    if 0 < x < 20 and 0 < y < 20:
        assert holds(SQUARE, at)
    elif not (0 <= x <= 20 and 0 <= y <= 20):
        assert not holds(SQUARE, at)


@given(PIXELS, PIXELS)
def test_a_stroke_is_looked_at_without_gaps_up_to_its_end(start: Spot, end: Spot) -> None:
    places = [start, *along(start, end)]
    assert places[-1] == pytest.approx(end)
    for (x1, y1), (x2, y2) in pairwise(places):
        assert hypot(x2 - x1, y2 - y1) <= STRIDE + 1e-6


def test_the_middle_is_that_of_the_box() -> None:
    assert middle(((0, 0), (10, 2), (4, 20))) == (5, 10)

"""A rule goes with the body: landmarks and cun, never absolute units."""

from math import dist, hypot

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tsubo.domain.body import Segment
from tsubo.domain.rule import Between, Offset, Rule, resolve
from tsubo.domain.spot import Spot

coordinate = st.floats(-500, 500).map(lambda value: round(value, 3))
spot = st.tuples(coordinate, coordinate)
share = st.floats(0, 1)

SEGMENTS = {
    "along": Segment("a", "b", 12, False, "S2"),
    "shoulders": Segment("c", "c", 6, True, "S2"),
}


def scaled(spots: dict[str, Spot], factor: float) -> dict[str, Spot]:
    return {name: (x * factor, y * factor) for name, (x, y) in spots.items()}


@given(spot, spot)
def test_the_fractions_0_and_1_are_the_landmarks_themselves(a: Spot, b: Spot) -> None:
    spots = {"a": a, "b": b}
    assert resolve(Between("a", "b", 0.0), spots, {}) == pytest.approx(a)
    assert resolve(Between("a", "b", 1.0), spots, {}) == pytest.approx(b)


@given(spot, spot, share)
def test_a_fraction_divides_the_way_between_two_landmarks(a: Spot, b: Spot, part: float) -> None:
    place = resolve(Between("a", "b", part), {"a": a, "b": b}, {})
    assert dist(a, place) == pytest.approx(part * dist(a, b), abs=1e-6)
    assert dist(place, b) == pytest.approx((1 - part) * dist(a, b), abs=1e-6)


@given(spot, spot, spot, share, st.floats(0.01, 1))
def test_stepping_aside_goes_at_right_angles_to_the_side_of_the_named_landmark(
    a: Spot, b: Spot, c: Spot, part: float, aside: float
) -> None:
    along = (b[0] - a[0], b[1] - a[1])
    turn = along[0] * (c[1] - a[1]) - along[1] * (c[0] - a[0])
    assume(hypot(*along) > 1 and abs(turn) > 1)
    spots = {"a": a, "b": b, "c": c}
    on_line = resolve(Between("a", "b", part), spots, {})
    x, y = resolve(Between("a", "b", part, aside, "c"), spots, {})
    step = (x - on_line[0], y - on_line[1])
    assert hypot(*step) == pytest.approx(aside * hypot(*along), rel=1e-6)
    assert step[0] * along[0] + step[1] * along[1] == pytest.approx(0, abs=1e-3)
    assert (along[0] * step[1] - along[1] * step[0]) * turn > 0


@given(
    spot,
    spot,
    spot,
    st.floats(0.05, 20),
    st.sampled_from(
        [
            Between("a", "b", 0.4),
            Between("a", "b", 0.25, 0.2, "c"),
            Offset("a", 1.5, -2.0, "along"),
            Offset("b", 3.0, 0.0, "shoulders"),
            Offset("c"),
        ]
    ),
)
def test_a_larger_body_has_its_points_in_the_same_proportions(
    a: Spot, b: Spot, c: Spot, factor: float, rule: Rule
) -> None:
    turn = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    assume(abs(turn) > 1)
    spots = {"a": a, "b": b, "c": c}
    x, y = resolve(rule, spots, SEGMENTS)
    assert resolve(rule, scaled(spots, factor), SEGMENTS) == pytest.approx(
        (x * factor, y * factor), abs=1e-6
    )


def test_an_offset_counts_cun_of_its_segment_outwards_and_downwards() -> None:
    spots = {"a": (0.0, 100.0), "b": (0.0, 220.0), "c": (42.0, 50.0)}
    assert resolve(Offset("a", 1.5, 2.0, "along"), spots, SEGMENTS) == (15.0, 120.0)
    assert resolve(Offset("a", 3.0, 0.0, "shoulders"), spots, SEGMENTS) == (42.0, 100.0)


def test_a_level_without_an_offset_is_the_landmark() -> None:
    assert resolve(Offset("a"), {"a": (81.6, 723.1)}, {}) == (81.6, 723.1)


@pytest.mark.parametrize(
    "rule", [Between("a", "lost", 0.5), Offset("lost"), Offset("a", 1.0, 0.0, "lost")]
)
def test_a_landmark_or_segment_that_is_missing_is_a_key_error(rule: Rule) -> None:
    with pytest.raises(KeyError):
        resolve(rule, {"a": (1.0, 2.0)}, SEGMENTS)

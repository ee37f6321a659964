"""From a rule to a place: points on a figure, points close up, and parts that can be touched."""

from tsubo.domain.atlas import Atlas
from tsubo.domain.body import Body, Landmark
from tsubo.domain.placing import Capsule, capsules, in_closeup, on_body, point_in_closeup
from tsubo.domain.rule import Offset
from tsubo.domain.side import Side, View
from tsubo.domain.station import Touch

BODY = Body(
    "paper",
    "",
    {
        "elbow": Landmark(50.0, 100.0, 1.0),
        "wrist": Landmark(60.0, 200.0, 1.0),
        "navel": Landmark(0.0, 150.0, 1.0),
    },
)


def test_a_point_has_one_place_for_each_of_its_rules(atlas: Atlas) -> None:
    for point in atlas.points.values():
        for side in point.sides:
            assert len(on_body(atlas, point, side)) == len(point.rules)
            assert len(point_in_closeup(atlas, point, side)) == len(point.rules)


def test_a_point_moves_with_the_figure_it_is_placed_on(atlas: Atlas) -> None:
    marks = atlas.body.landmarks
    taller = atlas.body._replace(
        landmarks={name: Landmark(m.x * 2, m.y * 2, m.tolerance) for name, m in marks.items()},
    )
    for point in atlas.points.values():
        for (x, y), (twice_x, twice_y) in zip(
            on_body(atlas, point, Side.LEFT), on_body(atlas, point, Side.LEFT, taller), strict=True
        ):
            assert abs(twice_x - 2 * x) < 1e-9
            assert abs(twice_y - 2 * y) < 1e-9


def test_a_paired_part_can_be_touched_on_both_sides() -> None:
    touch = Touch(View.BACK, "elbow", "wrist", 20.0, False)
    assert capsules(BODY, touch) == (
        Capsule(Side.LEFT, (-50.0, 100.0), (-60.0, 200.0), 20.0),
        Capsule(Side.RIGHT, (50.0, 100.0), (60.0, 200.0), 20.0),
    )


def test_a_part_on_the_midline_can_be_touched_once() -> None:
    touch = Touch(View.FRONT, "navel", "navel", 30.0, False)
    assert capsules(BODY, touch) == (Capsule(Side.MIDLINE, (0.0, 150.0), (0.0, 150.0), 30.0),)


def test_a_part_across_the_body_reaches_from_the_midline_to_each_side() -> None:
    touch = Touch(View.FRONT, "elbow", "elbow", 20.0, True)
    left, right = capsules(BODY, touch)
    assert (left.side, left.start, left.end) == (Side.LEFT, (0.0, 100.0), (50.0, 100.0))
    assert (right.side, right.start, right.end) == (Side.RIGHT, (0.0, 100.0), (-50.0, 100.0))


def test_a_drawing_of_its_own_uses_its_own_landmarks(atlas: Atlas) -> None:
    hand = atlas.closeups["hand_back"]
    knuckle = hand.landmarks["knuckle_mcp_index"]
    assert in_closeup(atlas, hand, Offset("knuckle_mcp_index"), Side.RIGHT) == knuckle

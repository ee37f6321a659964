"""Left is the person's own: one table holds every view, side and laterality."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsubo.domain.atlas import Atlas
from tsubo.domain.body import in_picture
from tsubo.domain.placing import on_body, point_in_closeup
from tsubo.domain.side import Side, View, image_x, on_side

anywhere = st.floats(-500, 500)

MIRRORS = [
    # view, side, stored x, x in the picture: the front is met face to face, the back is not turned
    (View.FRONT, Side.LEFT, 80.0, 80.0),
    (View.FRONT, Side.RIGHT, 80.0, -80.0),
    (View.FRONT, Side.MIDLINE, 0.0, 0.0),
    (View.BACK, Side.LEFT, 80.0, -80.0),
    (View.BACK, Side.RIGHT, 80.0, 80.0),
    (View.BACK, Side.MIDLINE, 0.0, 0.0),
]


@pytest.mark.parametrize(("view", "side", "stored", "shown"), MIRRORS)
def test_a_place_stored_for_the_left_lies_where_the_table_says(
    view: View, side: Side, stored: float, shown: float
) -> None:
    assert in_picture((stored, 300.0), side, view) == (shown, 300.0)


@pytest.mark.parametrize(
    ("point", "side", "at_the_right_of_the_image"),
    [
        ("lr3", Side.LEFT, True),
        ("lr3", Side.RIGHT, False),
        ("li4", Side.LEFT, False),
        ("li4", Side.RIGHT, True),
        ("forearm", Side.LEFT, False),
        ("bl28", Side.LEFT, False),
        ("bl28", Side.RIGHT, True),
        ("bl53", Side.RIGHT, True),
        ("bl40", Side.LEFT, False),
    ],
)
def test_every_paired_point_lies_on_its_side_of_the_whole_body(
    atlas: Atlas, point: str, side: Side, at_the_right_of_the_image: bool
) -> None:
    places = on_body(atlas, atlas.points[point], side)
    assert [x > 0 for x, _ in places] == [at_the_right_of_the_image] * len(places)


def test_a_midline_point_lies_in_the_middle_of_both_pictures(atlas: Atlas) -> None:
    point = atlas.points["dan_tien"]
    assert [x for x, _ in on_body(atlas, point, Side.MIDLINE)] == [0, 0]
    assert [x for x, _ in point_in_closeup(atlas, point, Side.MIDLINE)] == [0, 0]


@pytest.mark.parametrize("point", ["li4", "lr3", "forearm"])
def test_a_drawn_limb_is_mirrored_for_the_left_with_its_points(atlas: Atlas, point: str) -> None:
    own = atlas.points[point]
    closeup = atlas.closeups[own.closeup]
    right = point_in_closeup(atlas, own, Side.RIGHT)
    assert point_in_closeup(atlas, own, Side.LEFT) == tuple((-x, y) for x, y in right)
    assert (closeup.flipped(Side.LEFT), closeup.flipped(Side.RIGHT)) == (True, False)
    x, y, width, height = closeup.frame_on(Side.RIGHT)
    assert closeup.frame_on(Side.LEFT) == (-(x + width), y, width, height)


@pytest.mark.parametrize("point", ["bl28", "bl53"])
def test_a_closeup_of_the_middle_shows_both_sides_unflipped(atlas: Atlas, point: str) -> None:
    own = atlas.points[point]
    assert not atlas.closeups[own.closeup].flipped(Side.LEFT)
    for side in own.sides:
        assert point_in_closeup(atlas, own, side) == on_body(atlas, own, side)


def test_the_knee_lies_in_its_closeup_where_it_lies_on_the_body(atlas: Atlas) -> None:
    knee = atlas.points["bl40"]
    for side in knee.sides:
        assert point_in_closeup(atlas, knee, side) == on_body(atlas, knee, side)


@given(anywhere, st.sampled_from([Side.LEFT, Side.RIGHT]))
def test_mirroring_twice_changes_nothing(x: float, side: Side) -> None:
    assert on_side(on_side(x, side), side) == x
    assert side.other.other is side


@given(anywhere, st.sampled_from(View))
def test_the_two_sides_are_mirror_images_in_every_view(x: float, view: View) -> None:
    left, right = in_picture((x, 1.0), Side.LEFT, view), in_picture((x, 1.0), Side.RIGHT, view)
    assert left[0] == -right[0]
    assert image_x(image_x(x, view), view) == x


def test_the_midline_is_its_own_opposite() -> None:
    assert Side.MIDLINE.other is Side.MIDLINE
    assert Side.LEFT.other is Side.RIGHT

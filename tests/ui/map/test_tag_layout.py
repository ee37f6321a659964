"""Tags stand outward of the figure, beside their marks and clear of each other."""

from itertools import combinations
from math import hypot

import pytest

from tests.ui.map.map_data import map_screen
from tsubo.domain.side import Side, View
from tsubo.ui.map.stage import Frame, distance_to, lay_figures
from tsubo.ui.map.tag_layout import PlacedTag, place_tags


def _placed(frames: dict[View, Frame], radius: float) -> dict[tuple[str, Side], PlacedTag]:
    tags = place_tags(map_screen().tags, frames, radius)
    return {(placed.tag.station, placed.tag.side): placed for placed in tags}


WIDE = lay_figures(848, 652, None, False, 1.0)


@pytest.mark.parametrize(
    ("frames", "radius"),
    [
        (WIDE, 14.0),
        (lay_figures(648, 652, None, False, 1.0), 14.0),
        (lay_figures(340, 440, View.BACK, False, 1.0), 13.0),
        (lay_figures(340, 440, View.BACK, False, 2.0), 18.0),
        (lay_figures(2080, 1292, None, False, 1.0), 14.0),
    ],
)
def test_no_two_tags_are_nearer_than_4_px_and_none_covers_a_mark(
    frames: dict[View, Frame], radius: float
) -> None:
    placed = _placed(frames, radius)
    for one, other in combinations(placed.values(), 2):
        apart = hypot(one.centre[0] - other.centre[0], one.centre[1] - other.centre[1])
        assert apart >= 2 * radius + 4
    for tag in placed.values():
        for other in placed.values():
            for mark in other.marks:
                if not other.inside:
                    assert distance_to(tag.centre, mark.places) > radius + 5


def test_tags_stand_outward_of_their_marks() -> None:
    for placed in _placed(WIDE, 14).values():
        if not placed.inside:
            middle = WIDE[placed.tag.view].x
            assert abs(placed.centre[0] - middle) > abs(placed.anchor[0] - middle)


def test_the_two_sides_mirror_each_other() -> None:
    placed = _placed(WIDE, 14)
    left, right = placed[("hand", Side.LEFT)], placed[("hand", Side.RIGHT)]
    middle = WIDE[View.BACK].x
    assert middle - left.centre[0] == pytest.approx(right.centre[0] - middle)
    assert left.centre[1] == pytest.approx(right.centre[1])


def test_the_area_s_tag_stands_inside_it_and_leaves_a_rim() -> None:
    belly = _placed(WIDE, 14)[("belly", Side.MIDLINE)]
    assert belly.inside
    assert belly.marks[0].radius >= 14 + 7


def test_an_area_is_drawn_true_where_it_is_large_enough() -> None:
    frames = {View.FRONT: Frame(0, 0, 4.0)}
    mark = _placed(frames, 14)[("belly", Side.MIDLINE)].marks[0]
    assert mark.radius == 60
    assert mark.places == ((0, 1696), (0, 1796))


def test_a_tag_of_two_points_has_its_line_at_the_outer_one() -> None:
    back = _placed(WIDE, 14)[("lower_back", Side.LEFT)]
    assert back.anchor == pytest.approx(WIDE[View.BACK].at((-42, 428)))


def test_a_tag_in_the_way_of_another_is_pushed_off() -> None:
    hand = [tag for tag in map_screen().tags if tag.station == "hand"][:1]
    alone = place_tags(hand, WIDE, 14)[0]
    twice = place_tags(hand * 2, WIDE, 14)
    assert twice[0] == alone
    moved = hypot(twice[1].centre[0] - alone.centre[0], twice[1].centre[1] - alone.centre[1])
    assert moved >= 2 * 14 + 4


def test_only_the_tags_of_the_figures_shown_are_placed() -> None:
    frames = lay_figures(340, 440, View.FRONT, False, 1.0)
    assert {key[0] for key in _placed(frames, 13)} == {"foot", "belly"}


def test_a_tag_keeps_off_what_lies_over_the_map() -> None:
    hand = tuple(tag for tag in map_screen().tags if tag.station == "hand")
    before = place_tags(hand, WIDE, 14)[0]
    x, y = before.centre
    after = place_tags(hand, WIDE, 14, (x - 10, y - 10, 20, 20))[0]
    assert max(abs(after.centre[0] - x), abs(after.centre[1] - y)) > 10 + 14
    assert place_tags(hand, WIDE, 14, (0, 0, 10, 10))[0] == before

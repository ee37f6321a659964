"""What lies under the pointer."""

import pytest

from tests.ui.map.map_data import map_screen, mark_of
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.ui.map.hit import Hit, hit
from tsubo.ui.map.stage import Frame, lay_figures
from tsubo.ui.map.tag_layout import place_tags

SCREEN = map_screen()
FRAMES = lay_figures(848, 652, None, False, 1.0)
TAGS = place_tags(SCREEN.tags, FRAMES, 14)
BACK, FRONT = FRAMES[View.BACK], FRAMES[View.FRONT]


def _at(spot: Spot) -> Hit | None:
    return hit(spot, TAGS, SCREEN.regions, FRAMES)


def test_the_exact_place_is_its_point() -> None:
    found = _at(BACK.at((-243, 536)))
    assert found == Hit(mark=mark_of("hand", "li4", Side.LEFT))


@pytest.mark.parametrize("away", [(15.5, 0.0), (0.0, -15.5), (-10.9, 10.9)])
def test_a_mark_is_a_target_of_32_pixels(away: Spot) -> None:
    x, y = BACK.at((82, 723))
    found = _at((x + away[0], y + away[1]))
    assert found is not None
    assert found.mark == mark_of("knee", "bl40", Side.RIGHT)


def test_of_two_marks_12_pixels_apart_the_nearer_is_meant() -> None:
    inner = _at(BACK.at((-24, 428)))
    outer = _at(BACK.at((-39, 428)))
    assert inner == Hit(mark=mark_of("lower_back", "bl28", Side.LEFT))
    assert outer == Hit(mark=mark_of("lower_back", "bl53", Side.LEFT))


def test_a_tag_is_its_station_on_its_side() -> None:
    placed = next(one for one in TAGS if one.tag.station == "knee" and one.tag.side is Side.LEFT)
    found = _at((placed.centre[0] - 19, placed.centre[1]))
    assert found == Hit(tag=placed.tag)
    assert found is not None
    assert found.station == ("knee", Side.LEFT, View.BACK)


def test_a_path_can_be_touched_all_along() -> None:
    for place in mark_of("forearm", "forearm", Side.RIGHT).places:
        found = _at(BACK.at(place))
        assert found is not None
        assert found.station[:2] == ("forearm", Side.RIGHT)


def test_the_number_inside_an_area_is_its_point() -> None:
    found = _at(FRONT.at((0, 436)))
    assert found == Hit(mark=mark_of("belly", "dan_tien", Side.MIDLINE))


def test_a_part_of_the_body_is_its_station_on_its_side() -> None:
    found = _at(FRONT.at((-250, 595)))
    assert found is not None
    assert found.region is not None
    assert found.station == ("hand", Side.RIGHT, View.FRONT)


def test_where_parts_overlap_the_nearest_wins() -> None:
    wrist, forearm = _at(BACK.at((-222, 512))), _at(BACK.at((-205, 480)))
    assert wrist is not None
    assert forearm is not None
    assert wrist.station[0] == "hand"
    assert forearm.station[0] == "forearm"


def test_empty_ground_and_a_part_without_station_are_nothing() -> None:
    assert _at((424, 30)) is None
    assert _at(BACK.at((0, 250))) is None


def test_targets_keep_their_size_when_zoomed() -> None:
    frames = {View.BACK: Frame(-200, -1500, 4.0)}
    tags = place_tags(SCREEN.tags, frames, 14)
    x, y = frames[View.BACK].at((82, 723))
    assert hit((x + 15, y), tags, (), frames) == Hit(mark=mark_of("knee", "bl40", Side.RIGHT))
    assert hit((x - 17, y), tags, (), frames) is None

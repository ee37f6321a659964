"""Where the figures lie."""

import pytest

from tsubo.domain.side import View
from tsubo.ui.map.stage import (
    HALF_WIDTH,
    Frame,
    distance_to,
    lay_figures,
    middle_of,
    nearest_on,
)


def test_the_design_s_stage_gives_the_design_s_measures() -> None:
    frames = lay_figures(848, 652, None, False, 1.0)
    assert frames[View.FRONT].scale == pytest.approx(0.565)
    assert frames[View.FRONT].x == pytest.approx(216, abs=1)
    assert frames[View.BACK].x == pytest.approx(632, abs=1)
    assert frames[View.BACK].y == pytest.approx(62)


def test_right_to_left_puts_the_front_at_the_right_and_mirrors_no_body() -> None:
    frames = lay_figures(848, 652, None, True, 1.0)
    assert frames[View.FRONT].x > frames[View.BACK].x
    assert frames[View.FRONT].at((100, 0))[0] > frames[View.FRONT].x


def test_the_narrow_layout_has_one_figure_in_the_middle() -> None:
    frames = lay_figures(340, 440, View.BACK, False, 1.0)
    assert list(frames) == [View.BACK]
    assert frames[View.BACK].x == 170
    assert frames[View.BACK].scale == pytest.approx(0.382)


@pytest.mark.parametrize("size", [(648, 412), (648, 652), (848, 652), (2080, 1292), (3360, 900)])
def test_figures_fit_the_stage_and_do_not_touch(size: tuple[int, int]) -> None:
    width, height = size
    frames = lay_figures(width, height, None, False, 1.0)
    front, back = frames[View.FRONT], frames[View.BACK]
    assert front.scale == back.scale
    assert front.at((-HALF_WIDTH, 0))[0] >= 0
    assert back.at((HALF_WIDTH, 0))[0] <= width
    assert front.at((HALF_WIDTH, 0))[0] < back.at((-HALF_WIDTH, 0))[0]
    assert back.at((0, 1000))[1] <= height


def test_larger_text_leaves_more_room_above() -> None:
    usual = lay_figures(848, 652, None, False, 1.0)[View.BACK]
    large = lay_figures(848, 652, None, False, 2.0)[View.BACK]
    assert large.y > usual.y


def test_pixels_and_units_are_each_other_s_inverse() -> None:
    frame = Frame(200, 60, 0.5)
    assert frame.units(frame.at((30, 400))) == (30, 400)


def test_the_nearest_place_on_a_path_may_lie_between_its_stops() -> None:
    path = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0))
    assert nearest_on((4, 3), path) == (4, 0)
    assert distance_to((13, 14), path) == 5
    assert distance_to((3, 4), ((0.0, 0.0),)) == 5


def test_the_middle_of_a_path_is_half_way_along_it() -> None:
    assert middle_of(((0.0, 0.0), (2.0, 0.0), (10.0, 0.0))) == (5, 0)
    assert middle_of(((7.0, 8.0),)) == (7, 8)

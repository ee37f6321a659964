"""The camera: what stays still, and what it may not lose."""

import random

import pytest

from tsubo.domain.side import View
from tsubo.ui.map.stage import distance_to, lay_figures
from tsubo.ui.map.zoom import BODY, MOST, WHOLE, Camera, between, onto

SIZE = (848.0, 652.0)
FRAMES = lay_figures(848, 652, None, False, 1.0)


def test_what_lies_under_the_pointer_stays_there() -> None:
    frame = FRAMES[View.BACK]
    under = frame.units((500, 300))
    seen = WHOLE.zoomed(3, (500, 300)).over(frame)
    assert seen.at(under) == pytest.approx((500, 300))
    assert seen.scale == pytest.approx(3 * frame.scale)


def test_zoom_stays_between_the_whole_and_eight_times() -> None:
    assert WHOLE.zoomed(0.2, (10, 10)).zoom == 1
    assert WHOLE.zoomed(100, (10, 10)).zoom == MOST


def test_unzoomed_the_camera_cannot_be_moved() -> None:
    assert WHOLE.moved(300, -200).kept(SIZE, FRAMES) == WHOLE


def test_zooming_out_leads_back_to_the_whole() -> None:
    camera = WHOLE.zoomed(8, (700, 600)).kept(SIZE, FRAMES)
    assert camera.zoomed(1 / 8, (10, 10)).kept(SIZE, FRAMES) == WHOLE


def _body_is_seen(camera: Camera) -> bool:
    for frame in FRAMES.values():
        seen = camera.over(frame)
        for line, radius in BODY:
            limb = tuple(seen.at(spot) for spot in line)
            middle = (SIZE[0] / 2, SIZE[1] / 2)
            if distance_to(middle, limb) - radius * seen.scale < SIZE[1] / 2:
                return True
    return False


def test_no_pan_loses_the_body() -> None:
    chance = random.Random(7)
    for _ in range(300):
        camera = WHOLE.zoomed(
            chance.uniform(1, 8), (chance.uniform(0, 848), chance.uniform(0, 652))
        )
        camera = camera.moved(chance.uniform(-9000, 9000), chance.uniform(-9000, 9000))
        assert _body_is_seen(camera.kept(SIZE, FRAMES))
    assert not _body_is_seen(WHOLE.zoomed(8, (0, 0)))


def test_a_part_of_a_figure_fills_the_viewport() -> None:
    frame = FRAMES[View.BACK]
    camera = onto(frame, (200, 500, 80, 60), SIZE)
    left, top = camera.over(frame).at((200, 500))
    right, bottom = camera.over(frame).at((280, 560))
    assert right - left == pytest.approx(848) or bottom - top == pytest.approx(652)
    assert (left + right) / 2 == pytest.approx(424)
    assert (top + bottom) / 2 == pytest.approx(326)


def test_a_move_begins_and_ends_where_it_should_and_grows_evenly() -> None:
    goal = Camera(4, -900, -400)
    start, half, end = (between(WHOLE, goal, share) for share in (0.0, 0.5, 1.0))
    assert start == WHOLE
    assert (end.zoom, end.x, end.y) == pytest.approx((4, -900, -400))
    assert half.zoom == pytest.approx(2)


def test_a_move_keeps_its_fixed_place_still() -> None:
    goal = WHOLE.zoomed(4, (300, 200))
    half = between(WHOLE, goal, 0.5)
    assert half.zoom * 300 + half.x == pytest.approx(300)
    assert half.zoom * 200 + half.y == pytest.approx(200)


def test_a_move_without_zoom_slides() -> None:
    assert between(WHOLE, Camera(1, 10, 20), 0.5) == Camera(1, 5, 10)

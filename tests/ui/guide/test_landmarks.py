"""Landmarks while one looks for a place: names and an arrow, where there is room for them."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from tests.ui.guide.seen import image_of, picture_in
from tests.ui.screens_guide import PICTURE
from tsubo.domain.atlas import Atlas
from tsubo.domain.timeline import CueKind
from tsubo.session.parts.guide import RingMotion
from tsubo.session.parts.station import CalloutScreen
from tsubo.ui.colours import MARK
from tsubo.ui.guide.picture_view import PictureView

NAMED = replace(
    PICTURE,
    motion=RingMotion.STILL,
    push=None,
    landmarks=(CalloutScreen((16.8, -57.6), (80.0, -57.6), "Knuckle"),),
    slide_from=(16.8, -57.6),
)


def test_the_way_to_the_place_is_an_arrow_and_its_beginning_has_a_name(view: PictureView) -> None:
    bare = replace(NAMED, landmarks=(), slide_from=None)
    view.show_picture(bare, False)
    before, mark = image_of(view), view.moving_area().center()
    view.show_picture(replace(NAMED, landmarks=()), False)
    arrow = image_of(view)
    assert arrow.pixelColor(mark + QPoint(-2, -50)) == QColor(MARK)
    assert before.pixelColor(mark + QPoint(-2, -50)) != QColor(MARK)
    assert before.pixelColor(mark + QPoint(-2, 50)) == arrow.pixelColor(mark + QPoint(-2, 50))
    view.show_picture(NAMED, False)
    assert image_of(view) != arrow


def test_a_landmark_out_of_sight_is_left_out(view: PictureView) -> None:
    away = replace(NAMED.landmarks[0], place=(400.0, 0.0))
    view.show_picture(replace(NAMED, landmarks=()), False)
    without = image_of(view)
    view.show_picture(replace(NAMED, landmarks=(away,)), False)
    assert image_of(view) == without


def test_an_arrow_too_short_to_say_anything_is_not_drawn(view: PictureView) -> None:
    view.show_picture(replace(NAMED, landmarks=(), slide_from=None), False)
    without = image_of(view)
    at_mark = (NAMED.mark[0] + 1.0, NAMED.mark[1])
    view.show_picture(replace(NAMED, landmarks=(), slide_from=at_mark), False)
    assert image_of(view) == without


def test_names_keep_off_the_ball(view: PictureView, atlas: Atlas) -> None:
    picture = picture_in(atlas, "lower_back", CueKind.FIND, "ball_wall")
    assert picture.landmarks
    view.show_picture(replace(picture, landmarks=()), False)
    bare, centre = image_of(view), view.moving_area().center()
    view.show_picture(picture, False)
    named = image_of(view)
    assert named != bare
    ball = round(18 * view._placing(picture).scale)
    for down in range(-ball, ball + 1, 2):
        for across in range(-ball, ball + 1, 2):
            if across * across + down * down < ball * ball:
                spot = centre + QPoint(across, down)
                assert named.pixelColor(spot) == bare.pixelColor(spot)

"""The picture of a posture, and the card that shows a back leaning on a ball from the side."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from tests.ui.guide.seen import image_of
from tests.ui.screens_guide import PICTURE
from tsubo.domain.way import Posture, Tool
from tsubo.session.parts.guide import RingMotion
from tsubo.session.parts.station import Picture
from tsubo.ui.colours import MARK, Colour
from tsubo.ui.guide.picture_view import PictureView
from tsubo.ui.guide.posture_picture import card_place

LOWER_BACK = Picture("lower_back.svg", (-120.0, 300.0, 240.0, 200.0), flipped=False)


@pytest.mark.parametrize("size", [(640, 624), (720, 186)])
def test_a_change_of_posture_is_all_there_is_to_see(
    view: PictureView, size: tuple[int, int]
) -> None:
    view.resize(*size)
    still = replace(PICTURE, motion=RingMotion.STILL, push=None)
    seen = {}
    for posture in Posture:
        view.show_picture(replace(still, posture=posture), False)
        image = image_of(view)
        seen[posture] = image
        tones = {
            image.pixelColor(x, y).name()
            for x in range(0, view.width(), 3)
            for y in range(0, view.height(), 3)
        }
        assert QColor(MARK).name() not in tones, "no mark"
    assert seen[Posture.SITTING] != seen[Posture.STANDING] != seen[Posture.LYING]


def test_a_ball_at_a_wall_is_shown_from_the_side_too(view: PictureView) -> None:
    there = replace(
        PICTURE, picture=LOWER_BACK, mark=(-21.0, 428.0), motion=RingMotion.STILL, push=None
    )
    corner = card_place(1.0).center().toPoint() + QPoint(18, 6)

    def in_corner(tool: Tool) -> QColor:
        view.show_picture(replace(there, tool=tool), False)
        return image_of(view).pixelColor(corner)

    accent = view.palette().color(Colour.ACCENT.value)
    assert in_corner(Tool.BALL) == accent, "the ball between back and wall"
    assert in_corner(Tool.FINGERS) != accent
    on_hand = replace(PICTURE, tool=Tool.BALL, motion=RingMotion.STILL, push=None)
    view.show_picture(on_hand, False)
    assert image_of(view).pixelColor(corner) != accent


def test_who_leans_is_seen_from_the_side_while_getting_ready(view: PictureView) -> None:
    ready = replace(
        PICTURE, picture=LOWER_BACK, motion=RingMotion.STILL, push=None, posture=Posture.STANDING
    )
    view.show_picture(replace(ready, tool=Tool.FINGERS), False)
    standing = image_of(view)
    view.show_picture(replace(ready, tool=Tool.BALL), False)
    assert image_of(view) != standing

"""Where the drawing lies: the whole part in a massage, toes and stops in sight, rings that fit."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from tests.ui.guide.seen import image_of, picture_in
from tests.ui.screens_guide import PICTURE, STOPS
from tsubo.domain.atlas import Atlas
from tsubo.domain.timeline import CueKind
from tsubo.session.parts.guide import RingMotion
from tsubo.ui.colours import MARK, PAPER
from tsubo.ui.guide import ring
from tsubo.ui.guide.picture_view import PictureView


def test_on_a_path_the_ring_hides_no_stop(view: PictureView, atlas: Atlas) -> None:
    picture = picture_in(atlas, "forearm", CueKind.CLOCKWISE)
    assert len(picture.stops) == 5
    for number, stop in enumerate(picture.stops, 1):
        here = replace(picture, mark=stop, number=number, turn=0.75)
        view.show_picture(here, False)
        image = image_of(view)
        gone = replace(here, stops=())
        view.show_picture(gone, False)
        bare = image_of(view)
        view.show_picture(here, False)
        placing = view._placing(here)
        for other in picture.stops:
            spot = QPoint(*(round(each) for each in placing.at(other)))
            if other != stop and view.rect().contains(spot):
                rim = spot + QPoint(0, -10)
                assert image.pixelColor(rim) != bare.pixelColor(rim), (number, other)


def test_the_ring_of_a_path_is_about_half_as_large(view: PictureView) -> None:
    view.show_picture(PICTURE, False)
    usual = view.moving_area().width()
    view.show_picture(STOPS.picture, False)
    assert 0.4 * usual < view.moving_area().width() < 0.6 * usual


@pytest.mark.parametrize("size", [(640, 624), (720, 186), (1280, 1124)])
@pytest.mark.parametrize("kind", [CueKind.FIND, CueKind.CLOCKWISE, CueKind.MASSAGE])
def test_the_toes_are_in_sight(
    view: PictureView, atlas: Atlas, size: tuple[int, int], kind: CueKind
) -> None:
    view.resize(*size)
    picture = picture_in(atlas, "foot", kind)
    view.show_picture(picture, False)
    last = [QColor(image_of(view).pixel(x, view.height() - 1)) for x in range(0, view.width(), 4)]
    assert len({colour.name() for colour in last}) == 1, "nothing but the stage at the lower edge"


def test_while_all_of_it_is_massaged_there_is_no_mark(view: PictureView, atlas: Atlas) -> None:
    picture = picture_in(atlas, "foot", CueKind.MASSAGE)
    view.show_picture(picture, False)
    x, y = (round(each) for each in view._placing(picture).at(picture.mark))
    assert image_of(view).pixelColor(x, y - 15) != QColor(MARK)
    view.show_picture(replace(picture, motion=RingMotion.STILL), False)
    assert image_of(view).pixelColor(view.moving_area().center() + QPoint(0, -15)) == QColor(MARK)


def test_a_head_that_passes_a_stop_goes_below_it(view: PictureView) -> None:
    view.show_picture(STOPS.picture, False)
    centre, scale = view.moving_area().center(), view._placing(STOPS.picture).scale
    away = (view.moving_area().width() / 2 - 2) * ring.RADIUS / ring.REACH
    mark = STOPS.picture.mark
    on_ring = replace(
        STOPS.picture,
        stops=(mark, (mark[0] - away / scale, mark[1])),
        motion=RingMotion.CLOCKWISE,
        turn=0.75,
    )
    view.show_picture(on_ring, False)
    assert abs(view._placing(on_ring).scale - scale) < 0.01
    assert image_of(view).pixelColor(centre + QPoint(-round(away), -8)) == QColor(PAPER)

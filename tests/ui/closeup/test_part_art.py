"""The drawings of parts: mirrored, sharp, and known by where they are cut off."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.ui.screens_closeup import ART
from tsubo.ui.closeup.part_art import BodyMask, PartArt
from tsubo.ui.closeup.placing import Edges, Placing
from tsubo.ui.colours import SMALL_FIGURE

SIZE = QSize(208, 374)


@pytest.fixture
def art(qtbot: QtBot) -> PartArt:
    return PartArt(ART)


def placing_of(art: PartArt, flipped: bool) -> Placing:
    x, y, _, _ = art.view_box("hand_back.svg", flipped)
    return Placing(2.0, -2 * x, -2 * y)


def test_the_hand_is_cut_off_at_the_wrist_only(art: PartArt) -> None:
    assert art.cut_edges("hand_back.svg") == Edges(False, False, False, True)


def test_the_forearm_is_cut_off_at_the_other_end_when_mirrored(art: PartArt) -> None:
    assert art.cut_edges("forearm.svg").left
    assert art.cut_edges("forearm.svg", flipped=True).right


def test_the_left_hand_is_the_right_one_mirrored(art: PartArt) -> None:
    right = art.drawn("hand_back.svg", False, placing_of(art, False), SIZE, 1.0).toImage()
    left = art.drawn("hand_back.svg", True, placing_of(art, True), SIZE, 1.0).toImage()
    for y in range(20, 340, 40):
        for x in range(20, 200, 30):
            one, other = right.pixelColor(x, y), left.pixelColor(SIZE.width() - 1 - x, y)
            assert abs(one.alpha() - other.alpha()) < 40


def test_a_drawing_is_sharp_on_a_dense_screen(art: PartArt) -> None:
    pixmap = art.drawn("hand_back.svg", False, placing_of(art, False), SIZE, 2.0)
    assert pixmap.size() == SIZE * 2
    assert pixmap.deviceIndependentSize() == SIZE.toSizeF()


def test_nothing_is_drawn_twice(art: PartArt) -> None:
    first = art.drawn("hand_back.svg", False, placing_of(art, False), SIZE, 1.0)
    again = art.drawn("hand_back.svg", False, placing_of(art, False), SIZE, 1.0)
    assert first.cacheKey() == again.cacheKey()


def test_a_silhouette_has_one_tone(art: PartArt) -> None:
    tone = QColor(SMALL_FIGURE)
    image = art.silhouette("back", Placing(0.2, 60.0, 4.0), QSize(120, 208), 1.0, tone).toImage()
    assert image.pixelColor(60, 60) == tone
    assert image.pixelColor(3, 3).alpha() == 0


def test_the_mask_tells_body_from_stage(art: PartArt) -> None:
    mask = BodyMask(art.drawn("hand_back.svg", False, placing_of(art, False), SIZE, 1.0))
    assert mask.share((110.0, 190.0, 16.0, 16.0)) > 0.95
    assert mask.share((0.0, 300.0, 30.0, 30.0)) == 0.0
    assert mask.share((-100.0, -100.0, 50.0, 50.0)) == 0.0

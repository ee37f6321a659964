"""A place that is held back looks different from one that is open, in every theme."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tsubo.domain.point import Firmness
from tsubo.ui.colours import DARK, LIGHT, Colour, palette_of
from tsubo.ui.disc import draw_disc


def drawn(on: QWidget, held: Firmness) -> QImage:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(Colour.SURFACE.of(on))
    with QPainter(image) as painter:
        draw_disc(painter, QPointF(30, 30), 40, 4, filled=True, on=on, held=held)
    return image


def count(image: QImage, colour: QColor) -> int:
    return sum(
        image.pixelColor(x, y) == colour
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_blocked_is_a_ring_and_asked_keeps_its_disc_with_a_badge(
    qtbot: QtBot, theme: dict[Colour, str]
) -> None:
    on = QWidget()
    qtbot.addWidget(on)
    on.setPalette(palette_of(theme))
    accent, warn = Colour.ACCENT.of(on), Colour.WARN.of(on)
    usual, ask, block = (drawn(on, held) for held in (Firmness.OK, Firmness.ASK, Firmness.BLOCK))
    assert drawn(on, Firmness.LIGHT) == usual
    assert count(usual, warn) == 0
    assert count(ask, accent) > 300
    assert count(ask, warn) > 10
    assert count(block, accent) == 0
    assert count(block, warn) > 60
    centre = [block.pixelColor(x, 30) for x in range(22, 38)]
    assert warn in centre, "the number stands in front of the slash"


@pytest.mark.parametrize("held", Firmness)
def test_nothing_is_drawn_outside_the_room_of_a_disc(qtbot: QtBot, held: Firmness) -> None:
    on = QWidget()
    qtbot.addWidget(on)
    on.setPalette(palette_of(LIGHT))
    image, ground = drawn(on, held), Colour.SURFACE.of(on)
    edge = range(60)
    for x, y in ((x, y) for x in edge for y in edge):
        if not (6 <= x < 54 and 6 <= y < 54):
            assert image.pixelColor(x, y) == ground

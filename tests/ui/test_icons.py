"""Our icons: all can be drawn, inside their box, and only chevrons turn with the reading."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui.icons import ICONS, draw_icon, icon

_SIDE = 40


def _drawn(name: str, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
    image = QImage(_SIDE + 20, _SIDE + 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setLayoutDirection(direction)
        draw_icon(painter, name, QRectF(10, 10, _SIDE, _SIDE), QColor("#123456"))
    return image


def _inked(image: QImage) -> set[tuple[int, int]]:
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 40
    }


@pytest.mark.parametrize("name", sorted(ICONS))
def test_every_icon_is_drawn_inside_its_box(qapp: object, name: str) -> None:
    inked = _inked(_drawn(name))
    assert len(inked) > 40
    assert all(10 <= x < 10 + _SIDE and 10 <= y < 10 + _SIDE for x, y in inked)


@pytest.mark.parametrize("name", sorted(ICONS))
def test_only_chevrons_point_the_other_way_from_right_to_left(qapp: object, name: str) -> None:
    turned = _drawn(name, Qt.LayoutDirection.RightToLeft) != _drawn(name)
    assert turned is (name in {"chevron", "back-chevron"})


def test_an_icon_as_a_picture_has_the_pixels_of_its_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    ratio = widget.devicePixelRatioF()
    assert icon("menu", widget, 24).availableSizes()[0] == QSize(24, 24) * ratio

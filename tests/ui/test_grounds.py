"""Grounds and the way parts are laid on them."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui.colours import DARK, LIGHT, Colour, palette_of
from tsubo.ui.grounds import Card, lay_ground, stack, tab_through


def test_a_ground_follows_the_theme(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    lay_ground(widget, Colour.STAGE)
    for theme in (LIGHT, DARK):
        widget.setPalette(palette_of(theme))
        shown = widget.grab().toImage().pixelColor(5, 5)
        assert shown.name() == theme[Colour.STAGE].lower()


def test_a_card_has_round_corners_and_its_ground(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    outer.setPalette(palette_of(LIGHT))
    lay_ground(outer, Colour.BACKGROUND)
    card = Card(Colour.WARN_SOFT, Colour.WARN, width=2, parent=outer)
    card.setGeometry(0, 0, 100, 60)
    image = outer.grab().toImage()
    assert image.pixelColor(50, 30).name() == LIGHT[Colour.WARN_SOFT].lower()
    assert image.pixelColor(50, 0).name() == LIGHT[Colour.WARN].lower()
    assert image.pixelColor(0, 0).name() == LIGHT[Colour.BACKGROUND].lower()


def test_parts_are_stacked_or_stand_beside_each_other(qtbot: QtBot) -> None:
    layout = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    stack(layout, True)
    assert layout.direction() is QBoxLayout.Direction.TopToBottom
    stack(layout, False)
    assert layout.direction() is QBoxLayout.Direction.LeftToRight


def test_the_tab_key_takes_the_order_it_is_told(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = [QPushButton() for _ in range(4)]
    for button in made:
        column.addWidget(button)
    order = [made[2], made[0], made[3], made[1]]
    tab_through(*order)
    with qtbot.waitExposed(window):
        window.show()
    order[0].setFocus()
    for one, two in pairwise(order):
        QTest.keyClick(one, Qt.Key.Key_Tab)
        assert window.focusWidget() is two

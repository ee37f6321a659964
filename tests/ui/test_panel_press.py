"""How a place is pressed: the way it is reached, and what was once too hard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import panel_screen
from tsubo.ui.choice_list import ChoiceList
from tsubo.ui.panel_press import PressBlock

LIGHTER = replace(
    panel_screen(), lighter="Lighter here: never above 2 of 10.", forget="Press as usual again"
)


@pytest.fixture
def block(qtbot: QtBot) -> PressBlock:
    widget = PressBlock()
    qtbot.addWidget(widget)
    widget.resize(368, 240)
    widget.show_press(panel_screen())
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _ways(block: PressBlock) -> ChoiceList:
    (ways,) = block.findChildren(ChoiceList)
    return ways


def _forget(block: PressBlock) -> QAbstractButton:
    (button,) = block.findChildren(QAbstractButton)
    return button


def test_the_way_taken_is_shown_beside_the_title(block: PressBlock) -> None:
    ways = _ways(block)
    title = next(one for one in block.findChildren(QLabel) if one.text() == "Press it")
    assert ways.currentText() == "Other thumb"
    assert ways.accessibleName() == "How you reach it"
    assert abs(ways.geometry().center().y() - title.geometry().center().y()) <= 2
    assert ways.height() >= 32


def test_another_way_is_asked_for(qtbot: QtBot, block: PressBlock) -> None:
    with qtbot.waitSignal(block.wayChosen, timeout=0) as caught:
        QTest.keyClick(_ways(block), Qt.Key.Key_Down)
    assert caught.args == ["table_edge"]


def test_one_way_alone_is_no_choice(block: PressBlock) -> None:
    block.show_press(replace(panel_screen(), ways=()))
    assert not _ways(block).isVisible()


def test_what_was_too_hard_is_said_and_can_be_forgotten(qtbot: QtBot, block: PressBlock) -> None:
    assert not _forget(block).isVisible()
    block.show_press(LIGHTER)
    words = [one.accessibleName() for one in block.findChildren(QLabel) if one.isVisible()]
    assert LIGHTER.lighter in words
    with qtbot.waitSignal(block.forgetAsked, timeout=0):
        QTest.mouseClick(_forget(block), Qt.MouseButton.LeftButton)
    block.show_press(panel_screen())
    assert not _forget(block).isVisible()

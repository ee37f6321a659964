"""The chip in the bar: one press to the only other person, a menu where there are more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.screens_people import chip
from tsubo.ui.person_chip import PersonChip


@pytest.fixture
def shown(qtbot: QtBot) -> PersonChip:
    view = PersonChip()
    qtbot.addWidget(view)
    view.resize(view.sizeHint())
    view.show()
    return view


def test_it_has_a_name_and_room_for_a_finger(shown: PersonChip) -> None:
    shown.show_chip(chip("Bela"))
    assert shown.accessibleName() == shown.toolTip() == "Person: Anna. Change…"
    assert min(shown.width(), shown.height()) >= 44


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_with_one_other_a_press_or_a_key_brings_them(
    shown: PersonChip, qtbot: QtBot, key: Qt.Key | None
) -> None:
    shown.show_chip(chip("Bela"))
    with qtbot.waitSignal(shown.comeAsked) as asked:
        if key is None:
            QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(shown, key)
    assert asked.args == ["2"]


def test_with_more_a_press_opens_the_menu_of_them(shown: PersonChip, qtbot: QtBot) -> None:
    shown.show_chip(chip("Bela", "Chris"))
    with qtbot.assertNotEmitted(shown.comeAsked):
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    menu = shown.menu()
    assert [action.text() for action in menu.actions()] == ["Change to Bela", "Change to Chris"]
    assert not menu.actions()[1].icon().isNull()
    with qtbot.waitSignal(shown.comeAsked) as asked:
        menu.actions()[1].trigger()
    assert asked.args == ["3"]

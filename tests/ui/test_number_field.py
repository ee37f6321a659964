"""The emergency number, changed in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tsubo.ui.number_field import NumberField


@pytest.fixture
def field(qtbot: QtBot) -> NumberField:
    widget = NumberField()
    qtbot.addWidget(widget)
    widget.show_number("112", "Change number")
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _edit(field: NumberField) -> QLineEdit:
    edit = field.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    return edit


def _button(field: NumberField) -> QPushButton:
    button = field.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    return button


def test_it_shows_the_number(field: NumberField) -> None:
    label = field.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.text() == "112"
    assert not _edit(field).isVisible()


def test_the_button_keeps_a_new_number(qtbot: QtBot, field: NumberField) -> None:
    _button(field).click()
    QTest.keyClicks(_edit(field), "000")
    with qtbot.waitSignal(field.numberChanged, timeout=0) as caught:
        QTest.mouseClick(_button(field), Qt.MouseButton.LeftButton)
    assert caught.args == ["000"]
    assert _button(field).text() == "Change number"


@pytest.mark.parametrize("typed", ["", "   ", "112"])
def test_nothing_new_asks_for_nothing(qtbot: QtBot, field: NumberField, typed: str) -> None:
    _button(field).click()
    _edit(field).setText(typed)
    with qtbot.assertNotEmitted(field.numberChanged):
        _button(field).click()
    assert not _edit(field).isVisible()


def test_what_is_shown_meanwhile_does_not_end_the_typing(field: NumberField) -> None:
    _button(field).click()
    field.show_number("112", "Change number")
    assert _edit(field).isVisible()
    assert not any(one.isVisible() for one in field.findChildren(QLabel))


def test_the_words_with_the_number_say_what_to_do_and_only_the_number_is_edited(
    field: NumberField,
) -> None:
    field.show_number("112", "Change number", call="Call 112")
    assert "Call 112" in [label.text() for label in field.findChildren(QLabel)]
    _button(field).click()
    assert _edit(field).text() == "112"

"""Buttons: what is said about them, how they are pressed, and that no word is cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.mirroring import mirrored
from tsubo.ui.buttons import HEIGHT_PRIMARY, Button, Kind, name_by_tip
from tsubo.ui.colours import DARK, LIGHT, Colour, palette_of
from tsubo.ui.style import scaled


def _button(qtbot: QtBot, kind: Kind = Kind.PRIMARY) -> Button:
    button = Button(kind, "play", height=HEIGHT_PRIMARY)
    qtbot.addWidget(button)
    button.show_words("Guide me here", "about 2 min")
    return button


def test_the_name_is_the_words_alone_and_the_rest_is_description(qtbot: QtBot) -> None:
    button = _button(qtbot)
    heard = QAccessible.queryAccessibleInterface(button)
    assert heard.text(QAccessible.Text.Name) == "Guide me here"
    assert heard.text(QAccessible.Text.Description) == "about 2 min"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_it(qtbot: QtBot, key: Qt.Key) -> None:
    button = _button(qtbot)
    with qtbot.waitSignal(button.clicked, timeout=0):
        QTest.keyClick(button, key)


def test_the_kind_can_be_read_from_outside(qtbot: QtBot) -> None:
    assert _button(qtbot, Kind.WARNING).property("kind") == "warning"


def test_a_name_that_is_the_tip_too_is_said_once(qtbot: QtBot) -> None:
    bare, menu = Button(Kind.QUIET, "warning"), Button(Kind.QUIET, "menu")
    for button in (bare, menu):
        qtbot.addWidget(button)
    bare.show_words("Warning signs")
    bare.show_bare(True)
    name_by_tip(menu, "Menu")
    for button, name in ((bare, "Warning signs"), (menu, "Menu")):
        heard = QAccessible.queryAccessibleInterface(button)
        assert heard.text(QAccessible.Text.Name) == button.toolTip() == name
        assert heard.text(QAccessible.Text.Description).strip() == ""


def test_a_bare_button_keeps_its_name_and_shows_its_words_as_a_tip(qtbot: QtBot) -> None:
    button = Button(Kind.QUIET, "warning")
    qtbot.addWidget(button)
    button.show_words("Warning signs")
    wide = button.sizeHint().width()
    button.show_bare(True)
    assert button.sizeHint().width() < wide
    assert button.accessibleName() == button.toolTip() == "Warning signs"
    assert min(button.sizeHint().toTuple()) >= scaled(32)


def test_a_change_of_theme_changes_the_face(qtbot: QtBot) -> None:
    button = _button(qtbot)
    button.resize(button.sizeHint())
    for theme in (LIGHT, DARK):
        button.setPalette(palette_of(theme))
        face = button.grab().toImage().pixelColor(6, button.height() // 2)
        assert face.name() == theme[Colour.ACCENT].lower()


def test_one_that_is_not_available_is_not_filled(qtbot: QtBot) -> None:
    button = _button(qtbot)
    button.setPalette(palette_of(LIGHT))
    button.resize(button.sizeHint())
    button.setEnabled(False)
    face = button.grab().toImage().pixelColor(6, button.height() // 2)
    assert face.name() == LIGHT[Colour.SURFACE].lower()


def test_words_that_run_to_the_right_do_so_in_a_mirrored_window_too(qtbot: QtBot) -> None:
    button = Button(Kind.PLAIN)
    qtbot.addWidget(button)
    button.show_words("Export 6 tables…")
    button.resize(button.sizeHint())
    before = button.grab().toImage()
    with mirrored():
        assert button.grab().toImage() == before

"""The settings: each control shows its value and asks for another."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import settings_screen
from tsubo.ui.choice_list import ChoiceList
from tsubo.ui.settings_page import SettingsPage


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    widget = SettingsPage()
    qtbot.addWidget(widget)
    widget.resize(900, 800)
    widget.show_settings(settings_screen())
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _button(page: SettingsPage, name: str) -> QAbstractButton:
    found = (one for one in page.findChildren(QAbstractButton) if one.accessibleName() == name)
    return next(found)


def _words(page: SettingsPage) -> list[str]:
    shown = (one for one in page.findChildren(QLabel) if one.isVisible())
    return [one.accessibleName() or one.text() for one in shown]


@pytest.mark.parametrize(("name", "value"), [("Less", 5), ("More", 7)])
def test_a_number_is_changed_by_its_step(
    qtbot: QtBot, page: SettingsPage, name: str, value: float
) -> None:
    with qtbot.waitSignal(page.settingChanged, timeout=0) as caught:
        _button(page, f"{name}: Circles each way").click()
    assert caught.args == ["circles", value]


def test_a_fraction_keeps_its_places(qtbot: QtBot, page: SettingsPage) -> None:
    assert "Time for a circle: 2.5 seconds" in _words(page)
    with qtbot.waitSignal(page.settingChanged, timeout=0) as caught:
        _button(page, "More: Time for a circle").click()
    assert caught.args == ["circle_s", 3.0]


def test_at_its_limit_a_number_goes_no_further(page: SettingsPage) -> None:
    page.show_settings(settings_screen(circles=12))
    assert not _button(page, "More: Circles each way").isEnabled()
    assert _button(page, "Less: Circles each way").isEnabled()


def test_a_choice_is_asked_for(qtbot: QtBot, page: SettingsPage) -> None:
    dark = next(one for one in page.findChildren(QRadioButton) if one.text() == "Dark")
    with qtbot.waitSignal(page.settingChanged, timeout=0) as caught:
        dark.click()
    assert caught.args == ["theme", "dark"]


def test_showing_new_values_keeps_the_controls_and_the_focus(
    qtbot: QtBot, page: SettingsPage
) -> None:
    more = _button(page, "More: Circles each way")
    more.setFocus()
    with qtbot.assertNotEmitted(page.settingChanged):
        page.show_settings(settings_screen(circles=7, theme="dark"))
    assert more.hasFocus()
    assert "Circles each way: 7 circles" in _words(page)


def test_a_voice_is_asked_for(qtbot: QtBot, page: SettingsPage) -> None:
    (voices,) = page.findChildren(ChoiceList)
    assert voices.accessibleName() == "Voice"
    with qtbot.waitSignal(page.settingChanged, timeout=0) as caught:
        QTest.keyClick(voices, Qt.Key.Key_Down)
    assert caught.args == ["voice", "builtin"]


def test_voices_found_later_leave_the_controls_alone(page: SettingsPage) -> None:
    (voices,) = page.findChildren(ChoiceList)
    page.show_settings(settings_screen(voices=("auto", "builtin", "anna", "zoe")))
    assert page.findChildren(ChoiceList) == [voices]
    assert [voices.itemText(index) for index in range(4)] == ["Auto", "Builtin", "Anna", "Zoe"]


def test_the_voice_can_be_tried(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.tryAsked, timeout=0):
        _button(page, "Try it").click()


def test_missing_sound_is_shown_and_said_when_it_comes(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("tsubo.ui.settings_group.say", lambda _widget, words: said.append(words))
    note = "No sound: connect speakers."
    assert note not in _words(page)
    page.show_settings(settings_screen(note=note))
    page.show_settings(settings_screen(note=note, circles=7))
    assert said == [note]
    assert note in _words(page)
    assert _button(page, "Try it").accessibleDescription() == note
    page.show_settings(settings_screen())
    assert note not in _words(page)


def test_the_emergency_number_is_asked_for_when_done(qtbot: QtBot, page: SettingsPage) -> None:
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    with qtbot.waitSignal(page.settingChanged, timeout=0) as caught:
        QTest.keyClicks(field, "999")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert caught.args == ["emergency_number", "999"]


def test_a_wrong_number_stays_in_the_field_with_the_reason(page: SettingsPage) -> None:
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("abc")
    page.show_settings(settings_screen(wrong="This is not a number to call."))
    assert field.text() == "abc"
    assert "This is not a number to call." in _words(page)
    assert field.accessibleDescription() == "This is not a number to call."


def test_a_number_being_typed_is_left_alone_when_something_else_changes(
    page: SettingsPage,
) -> None:
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "08001")
    page.show_settings(settings_screen(voices=("auto", "builtin", "anna")))
    assert field.text() == "08001"


def test_a_wrong_number_goes_with_its_reason(page: SettingsPage) -> None:
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    there = field.text()
    field.setText("abc")
    page.show_settings(settings_screen(wrong="This is not a number to call."))
    page.show_settings(settings_screen())
    assert field.text() == there


def test_the_tab_key_goes_through_the_settings_in_their_order(page: SettingsPage) -> None:
    stops = []
    _button(page, "Back").setFocus()
    for _ in range(11):
        widget = QApplication.focusWidget()
        assert widget is not None
        stops.append(widget.accessibleName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert stops == [
        "Back",
        "Less: Circles each way",
        "More: Circles each way",
        "Less: Time for a circle",
        "More: Time for a circle",
        "Voice",
        "Try it",
        "Light",
        "Add a reminder",
        "Emergency number",
        "Back to the defaults",
    ]


def test_defaults_and_back_are_asked_for(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignals([page.defaultsAsked, page.backAsked], timeout=0):
        _button(page, "Back to the defaults").click()
        _button(page, "Back").click()


def test_something_amiss_leads_to_the_look_at_this_computer(
    qtbot: QtBot, page: SettingsPage
) -> None:
    def offered() -> bool:
        buttons = page.findChildren(QAbstractButton)
        return any(b.isVisible() and b.text() == "Check this computer" for b in buttons)

    assert not offered()
    page.show_settings(settings_screen(note="No sound: connect speakers."))
    assert offered()
    _button(page, "Try it").setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.checkAsked, timeout=0):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    page.show_settings(settings_screen())
    assert not offered()


def test_undo_takes_the_place_of_setting_all_back(qtbot: QtBot, page: SettingsPage) -> None:
    _button(page, "Back to the defaults").setFocus()
    page.show_settings(replace(settings_screen(), undo="Undo", done="All is as at first."))
    undo = _button(page, "Undo")
    assert undo.hasFocus()
    with qtbot.waitSignal(page.undoAsked, timeout=0):
        undo.click()
    page.show_settings(settings_screen())
    assert undo.isHidden()
    assert _button(page, "Back to the defaults").hasFocus()

"""The page "Your data": cards, what came of errands, deleting in two steps, and what is left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tsubo.session.data_wishes import DataErrand, DataLeaf, EraseShared, ShareIn
from tsubo.session.parts.data import (
    DataButton,
    DataCard,
    DataScreen,
    ErasePart,
    GonePart,
    OutcomePart,
)
from tsubo.ui.data_page import DataPage

FIRST = ErasePart("Delete everything", "Removes all.", DataButton("Delete…", DataLeaf.ASK_TO_ERASE))
SECOND = ErasePart(
    "Delete everything",
    "This will be gone:",
    None,
    ("12 sessions", "your settings"),
    "This stays:",
    ("exports",),
    "The shared file too",
    True,
    DataButton("Delete for good", DataErrand.ERASE),
    DataButton("Keep everything", DataLeaf.RATHER_NOT),
)
SCREEN = DataScreen(
    "Your data",
    "All of it stays here.",
    "Back",
    cards=(
        DataCard("kept", "What is kept", ("12 sessions",), "/home/anna/tsubo", "The folder"),
        DataCard(
            "along",
            "Take it along",
            (),
            buttons=(DataButton("Export…", DataErrand.EXPORT, "One JSON file."),),
        ),
        DataCard(
            "shared",
            "Two computers",
            ("Choose a folder.",),
            buttons=(
                DataButton("Another…", DataErrand.CHOOSE_FOLDER),
                DataButton("Stop", ShareIn("")),
            ),
        ),
    ),
    erase=FIRST,
)
DONE = OutcomePart(True, False, "The file is imported", "3 sessions are new.")
GONE = DataScreen(
    "Everything is deleted",
    "3 files.",
    "",
    gone=GonePart("Delete these:", ("x is held",), "What stays:", ("exports",), "Begin as new"),
)


@pytest.fixture
def page(qtbot: QtBot) -> DataPage:
    widget = DataPage()
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.show_data(SCREEN)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def show(page: DataPage, part: DataScreen) -> None:
    """Show ``part`` and let Qt show the widgets that are new."""
    page.show_data(part)
    QApplication.processEvents()


def buttons(page: DataPage) -> dict[str, QAbstractButton]:
    shown = (one for one in page.findChildren(QAbstractButton) if one.isVisible())
    return {one.accessibleName(): one for one in shown}


def words(page: DataPage) -> set[str]:
    labels = (one for one in page.findChildren(QLabel) if one.isVisible())
    return {one.accessibleName() or one.text() for one in labels}


def asked(page: DataPage, name: str, qtbot: QtBot) -> object:
    with qtbot.waitSignal(page.asked, timeout=0) as caught:
        QTest.mouseClick(buttons(page)[name], Qt.MouseButton.LeftButton)
    assert caught.args is not None
    return caught.args[0]


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("Export…", DataErrand.EXPORT),
        ("Another…", DataErrand.CHOOSE_FOLDER),
        ("Stop", ShareIn("")),
        ("Delete…", DataLeaf.ASK_TO_ERASE),
    ],
)
def test_each_button_asks_for_its_own(
    page: DataPage, qtbot: QtBot, name: str, wish: object
) -> None:
    assert asked(page, name, qtbot) == wish


def test_the_folder_can_be_selected_and_not_changed(page: DataPage) -> None:
    (path, *others) = (one for one in page.findChildren(QLineEdit) if one.isVisible())
    assert others == []
    assert (path.text(), path.accessibleName()) == ("/home/anna/tsubo", "The folder")
    path.setFocus()
    QTest.keyClick(path, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert path.selectedText() == "/home/anna/tsubo"
    QTest.keyClick(path, Qt.Key.Key_X)
    assert path.text() == "/home/anna/tsubo"


def test_what_a_button_does_is_its_description(page: DataPage) -> None:
    assert buttons(page)["Export…"].accessibleDescription() == "One JSON file."
    assert "One JSON file." in words(page)


def test_new_words_leave_the_buttons_and_the_focus_alone(page: DataPage) -> None:
    export = buttons(page)["Export…"]
    export.setFocus()
    kept = SCREEN.cards[0]._replace(lines=("13 sessions",))
    show(page, replace(SCREEN, cards=(kept, *SCREEN.cards[1:]), outcome=DONE))
    assert buttons(page)["Export…"] is export
    assert export.hasFocus()
    assert {"13 sessions", "3 sessions are new."} <= words(page)
    assert "12 sessions" not in words(page)


def test_what_came_of_an_errand_comes_into_sight_and_goes(page: DataPage) -> None:
    bar = page.words.verticalScrollBar()
    bar.setValue(bar.maximum())
    show(page, replace(SCREEN, outcome=DONE))
    assert bar.value() == 0
    assert "The file is imported" in words(page)
    show(page, SCREEN)
    assert "The file is imported" not in words(page)


def test_settings_of_a_file_are_offered(page: DataPage, qtbot: QtBot) -> None:
    take = DataButton("Take over", DataLeaf.TAKE_SETTINGS, "They replace yours.")
    keep = DataButton("Keep mine", DataLeaf.LEAVE_SETTINGS)
    show(page, replace(SCREEN, outcome=DONE._replace(buttons=(take, keep))))
    assert asked(page, "Take over", qtbot) is DataLeaf.TAKE_SETTINGS
    assert asked(page, "Keep mine", qtbot) is DataLeaf.LEAVE_SETTINGS


def test_deleting_is_asked_once_more_with_the_keyboard_on_what_keeps(
    page: DataPage, qtbot: QtBot
) -> None:
    assert "Delete for good" not in buttons(page)
    buttons(page)["Delete…"].setFocus()
    show(page, replace(SCREEN, erase=SECOND))
    assert buttons(page)["Keep everything"].hasFocus()
    assert {"12 sessions", "exports"} <= words(page)
    assert asked(page, "Delete for good", qtbot) is DataErrand.ERASE
    assert asked(page, "Keep everything", qtbot) is DataLeaf.RATHER_NOT
    show(page, SCREEN)
    assert buttons(page)["Delete…"].hasFocus()
    assert "Delete for good" not in buttons(page)


def test_the_shared_file_can_be_left(page: DataPage, qtbot: QtBot) -> None:
    assert not [box for box in page.findChildren(QCheckBox) if box.isVisible()]
    show(page, replace(SCREEN, erase=SECOND))
    (box,) = (box for box in page.findChildren(QCheckBox) if box.isVisible())
    assert box.isChecked()
    with qtbot.waitSignal(page.asked, timeout=0) as caught:
        box.click()
    assert caught.args == [EraseShared(False)]


def test_afterwards_only_what_is_left_is_there_and_a_way_on(page: DataPage, qtbot: QtBot) -> None:
    show(page, GONE)
    assert set(buttons(page)) == {"Begin as new"}
    assert {"Everything is deleted", "x is held", "exports"} <= words(page)
    assert "What is kept" not in words(page)
    assert buttons(page)["Begin as new"].hasFocus()
    with qtbot.waitSignal(page.backAsked, timeout=0):
        QTest.keyClick(buttons(page)["Begin as new"], Qt.Key.Key_Return)


def test_the_tab_key_goes_down_the_page(page: DataPage) -> None:
    show(page, replace(SCREEN, erase=SECOND))
    buttons(page)["Back"].setFocus()
    passed = []
    for _ in range(8):
        passed.append(page.focusWidget().accessibleName())
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert passed == [
        "Back",
        "The folder",
        "Export…",
        "Another…",
        "Stop",
        "The shared file too",
        "Keep everything",
        "Delete for good",
    ]


def test_in_a_narrow_page_buttons_stand_under_each_other(page: DataPage, qtbot: QtBot) -> None:
    another, stop = buttons(page)["Another…"], buttons(page)["Stop"]
    assert another.y() == stop.y()
    page.resize(420, 700)
    qtbot.waitUntil(lambda: another.y() < stop.y())

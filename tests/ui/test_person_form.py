"""The form for a person: what is written stays until it is taken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from tests.ui.screens_people import form
from tsubo.domain.person import Tint
from tsubo.ui.person_form import PersonForm


@pytest.fixture
def shown(qtbot: QtBot) -> PersonForm:
    view = PersonForm(form("2", "Bela"))
    qtbot.addWidget(view)
    view.show()
    return view


def field(view: PersonForm) -> QLineEdit:
    return view.findChildren(QLineEdit)[0]


def press(view: PersonForm, words: str) -> None:
    next(one for one in view.findChildren(QPushButton) if one.text() == words).click()


def test_it_begins_with_the_name_and_colour_there_are(shown: PersonForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.saved) as saved:
        press(shown, "Add")
    assert saved.args == ["Bela", Tint.ROSE]


def test_return_takes_the_name_and_the_colour_that_is_chosen(
    shown: PersonForm, qtbot: QtBot
) -> None:
    field(shown).setText("Chris")
    discs = {disc.accessibleName(): disc for disc in shown.findChildren(QRadioButton)}
    QTest.mouseClick(discs["Teal"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(shown.saved) as saved:
        QTest.keyClick(field(shown), Qt.Key.Key_Return)
    assert saved.args == ["Chris", Tint.TEAL]


@pytest.mark.parametrize("words", ["Cancel", ""])
def test_cancel_and_escape_take_nothing(shown: PersonForm, qtbot: QtBot, words: str) -> None:
    with qtbot.waitSignal(shown.cancelled), qtbot.assertNotEmitted(shown.saved):
        if words:
            press(shown, words)
        else:
            QTest.keyClick(field(shown), Qt.Key.Key_Escape)


def test_a_name_being_mended_is_not_selected_again(shown: PersonForm) -> None:
    wrong = form("2", "Bela", wrong="Taken.")
    shown.show_form(wrong)
    assert field(shown).hasSelectedText()
    QTest.keyClicks(field(shown), "An")
    shown.show_form(wrong)
    QTest.keyClicks(field(shown), "na")
    assert field(shown).text() == "Anna"


def test_what_is_wrong_is_told_and_what_was_written_stays(shown: PersonForm) -> None:
    field(shown).setText("Anna")
    shown.show_form(form("2", "Bela", wrong="Taken."))
    assert field(shown).text() == "Anna"
    assert field(shown).accessibleDescription() == "Taken."
    assert field(shown).selectedText() == "Anna"


def test_arrows_move_between_the_colours_and_tab_stops_once(shown: PersonForm) -> None:
    discs = shown.findChildren(QRadioButton)
    stops = [disc for disc in discs if disc.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [disc.accessibleName() for disc in stops] == ["Rose"]
    stops[0].setFocus()
    QTest.keyClick(stops[0], Qt.Key.Key_Left)
    assert [disc.accessibleName() for disc in discs if disc.isChecked()] == ["Teal"]
    assert [
        disc.accessibleName() for disc in discs if disc.focusPolicy() & Qt.FocusPolicy.TabFocus
    ] == ["Teal"]

"""One honest sentence at the panel's foot, and the way to what is known."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tsubo.session.actions import Turn
from tsubo.ui.buttons import Button
from tsubo.ui.known import Known


def test_it_leads_to_the_background(qtbot: QtBot) -> None:
    known = Known()
    qtbot.addWidget(known)
    known.show_words("Certainty is low.", "What is known")
    with qtbot.waitExposed(known):
        known.show()
    (sentence,) = known.findChildren(QLabel)
    assert sentence.accessibleName() == "Certainty is low."
    (button,) = known.findChildren(Button)
    assert button.accessibleName() == "What is known"
    with qtbot.waitSignal(known.asked, timeout=0) as caught:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert caught.args == [Turn.LEARN]


def test_without_a_sentence_it_takes_no_room(qtbot: QtBot) -> None:
    known = Known()
    qtbot.addWidget(known)
    known.show_words("", "")
    assert known.isHidden()

"""The sentence to agree to: its words wrap, and can be pressed as well as the box."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tsubo.ui.agreement import Agreement

_SENTENCE = "I have read the warning signs and have none of them now. " * 3


def _agreement(qtbot: QtBot) -> Agreement:
    box = Agreement()
    qtbot.addWidget(box)
    box.show_words(_SENTENCE, False)
    box.resize(400, box.heightForWidth(400))
    return box


def test_less_width_takes_more_lines(qtbot: QtBot) -> None:
    box = _agreement(qtbot)
    assert box.heightForWidth(250) > box.heightForWidth(500) > box.heightForWidth(1400)


def test_a_screen_reader_hears_the_sentence_and_whether_it_is_ticked(qtbot: QtBot) -> None:
    box = _agreement(qtbot)
    heard = QAccessible.queryAccessibleInterface(box)
    assert heard.role() == QAccessible.Role.CheckBox
    assert heard.text(QAccessible.Text.Name) == _SENTENCE
    assert not heard.state().checked
    box.show_words(_SENTENCE, True)
    assert heard.state().checked


def test_the_words_can_be_pressed(qtbot: QtBot) -> None:
    box = _agreement(qtbot)
    with qtbot.waitSignal(box.toggled, timeout=0):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(390, 5))


def test_the_tick_can_be_seen(qtbot: QtBot) -> None:
    box = _agreement(qtbot)
    before = box.grab().toImage()
    box.show_words(_SENTENCE, True)
    assert box.grab().toImage() != before

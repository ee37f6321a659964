"""What is folded under "More": closed at first, opened by its row, closed for another station."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import panel_screen
from tsubo.session.parts.station import Fold
from tsubo.ui.fold import Foldable


@pytest.fixture
def fold(qtbot: QtBot) -> Foldable:
    widget = Foldable()
    qtbot.addWidget(widget)
    widget.resize(360, 400)
    widget.show_blocks("More: reach, feel", panel_screen().more)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _words(fold: Foldable) -> list[str]:
    return [one.accessibleName() for one in fold.findChildren(QLabel) if one.isVisible()]


def test_it_is_closed_at_first(fold: Foldable) -> None:
    assert not _words(fold)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_its_row_opens_and_closes_it(fold: Foldable, key: Qt.Key) -> None:
    QTest.keyClick(fold.row, key)
    assert _words(fold) == [
        "Dose and position",
        "Sit with your forearm on a table or a pillow.",
        "What to feel",
        "A dull ache in the web is fine.",
        "Numb or sharp: let go.",
    ]
    QTest.keyClick(fold.row, key)
    assert not _words(fold)


def test_its_row_is_given_the_height_its_words_need(qtbot: QtBot) -> None:
    window, fold = QWidget(), Foldable()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(fold)
    column.addStretch(1)
    fold.show_blocks("More about how it is reached, what to feel and the mistakes", ())
    window.resize(220, 400)
    with qtbot.waitExposed(window):
        window.show()
    assert fold.row.height() == fold.row.heightForWidth(fold.row.width()) > 44


def test_a_screen_reader_hears_whether_it_is_open(fold: Foldable) -> None:
    heard = QAccessible.queryAccessibleInterface(fold.row)
    assert heard.text(QAccessible.Text.Name) == "More: reach, feel"
    assert not heard.state().checked
    fold.row.click()
    assert heard.state().checked


def test_other_words_close_it_and_take_the_place_of_the_first(fold: Foldable) -> None:
    fold.row.click()
    fold.show_blocks("More", (Fold("Mistakes", ("Pressing too hard.",)),))
    assert not _words(fold)
    fold.row.click()
    assert _words(fold) == ["Mistakes", "Pressing too hard."]


def test_the_same_words_leave_it_open(fold: Foldable) -> None:
    fold.row.click()
    fold.show_blocks("More: reach, feel", panel_screen().more)
    assert _words(fold)

"""A scrolling column: its bar takes no room from the words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui.colours import Colour
from tsubo.ui.scroll import ScrollColumn


def _column(qtbot: QtBot, height: int) -> tuple[ScrollColumn, QWidget]:
    area = ScrollColumn(Colour.SURFACE)
    qtbot.addWidget(area)
    words = QWidget()
    words.setMinimumHeight(height)
    area.column.addWidget(words)
    area.set_margins(32, 0, 0)
    area.resize(400, 300)
    with qtbot.waitExposed(area):
        area.show()
    QApplication.processEvents()
    return area, words


def test_the_words_are_as_wide_with_the_bar_as_without(qtbot: QtBot) -> None:
    short, few = _column(qtbot, 100)
    long, many = _column(qtbot, 900)
    assert short.verticalScrollBar().maximum() == 0 < long.verticalScrollBar().maximum()
    assert abs(few.width() - many.width()) <= 2


def test_it_is_no_stop_for_the_keyboard(qtbot: QtBot) -> None:
    area, _ = _column(qtbot, 900)
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus

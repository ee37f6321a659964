"""A painted picture is told to a screen reader, and painted anew only when it is another."""

from typing import NamedTuple

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tsubo.ui.history.painted import Painted


class Picture(NamedTuple):
    title: str
    note: str


class Counting(Painted[Picture]):
    painted = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.painted += 1


def test_the_same_picture_is_not_painted_twice(qtbot: QtBot) -> None:
    widget = Counting()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.show_picture(Picture("Pain", "Each pair is one session."))
    QApplication.processEvents()
    assert widget.accessibleName() == "Pain"
    assert widget.accessibleDescription() == "Each pair is one session."
    before = widget.painted
    widget.show_picture(Picture("Pain", "Each pair is one session."))
    QApplication.processEvents()
    assert widget.painted == before
    widget.show_picture(Picture("Pain", "Another."))
    QApplication.processEvents()
    assert widget.painted == before + 1

"""The progress bar: a line that fills from where reading begins."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tsubo.ui.colours import LIGHT, Colour, palette_of
from tsubo.ui.progress_bar import ProgressBar


def filled(qtbot: QtBot, percent: int, direction: Qt.LayoutDirection) -> list[bool]:
    """Return for ten places along the line, from the left, whether they are filled."""
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.setPalette(palette_of(LIGHT))
    bar.setLayoutDirection(direction)
    bar.resize(200, 8)
    bar.setValue(percent)
    picture = bar.grab().toImage()
    accent = QColor(LIGHT[Colour.ACCENT])
    return [picture.pixelColor(place * 20 + 10, 4) == accent for place in range(10)]


@pytest.mark.parametrize(("percent", "count"), [(0, 0), (50, 5), (100, 10)])
def test_it_is_filled_as_far_as_the_work_is_done(qtbot: QtBot, percent: int, count: int) -> None:
    found = filled(qtbot, percent, Qt.LayoutDirection.LeftToRight)
    assert found == [True] * count + [False] * (10 - count)


def test_it_fills_from_the_right_where_reading_begins_there(qtbot: QtBot) -> None:
    found = filled(qtbot, 30, Qt.LayoutDirection.RightToLeft)
    assert found == [False] * 7 + [True] * 3

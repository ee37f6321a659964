"""The first picture is where the main page will be, so that nothing jumps when that comes."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.map.map_data import map_screen
from tests.ui.screens_bars import list_screen
from tests.ui.screens_closeup import ART
from tsubo.ui.browse_page import BrowsePage
from tsubo.ui.first_picture import FirstPicture
from tsubo.ui.map.figure_art import figure_arts


@pytest.mark.parametrize("size", [(1280, 800), (720, 560), (1920, 1080)])
def test_the_figures_do_not_move_when_the_points_come(qtbot: QtBot, size: tuple[int, int]) -> None:
    first = FirstPicture(figure_arts(ART), None)  # type: ignore[arg-type]
    page = BrowsePage(ART, figure_arts(ART))
    for widget in (first, page):
        qtbot.addWidget(widget)
        widget.resize(*size)
        widget.show()
    page.map.show_map(map_screen(), None, True)
    page.list.show_list(list_screen())
    page.show_whole_body()
    (stage,) = first.children()
    assert isinstance(stage, QWidget)
    assert stage.geometry() == QRect(page.map.mapTo(page, QPoint()), page.map.size())
    frames = page.map.canvas.frames
    before, after = first.grab().toImage(), page.grab().toImage()
    corner = page.map.mapTo(page, QPoint())
    for frame in frames.values():
        x, y = frame.at((0.0, 250.0))
        spot = corner + QPoint(round(x), round(y))
        assert _near(before, spot, after.pixelColor(spot))


def test_the_first_run_begins_with_a_bare_ground(qtbot: QtBot) -> None:
    first = FirstPicture(None, None)  # type: ignore[arg-type]
    qtbot.addWidget(first)
    with qtbot.waitSignal(first.painted):
        first.show()
    assert first.children() == []


def _near(image: QImage, spot: QPoint, colour: QColor) -> bool:
    there = image.pixelColor(spot)
    apart = (
        there.red() - colour.red(),
        there.green() - colour.green(),
        there.blue() - colour.blue(),
    )
    return all(abs(step) <= 3 for step in apart)

"""The drawing is kept as pixels."""

from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from tests.ui.map.map_data import ART
from tsubo.ui.map.figure_art import FigureArt
from tsubo.ui.map.stage import Frame

SEEN = QRectF(0, 0, 400, 400)


class CountedArt(FigureArt):
    """Counts how often the file is drawn."""

    drawn = 0

    def _rendered(self, units: QRectF, scale: float, ratio: float) -> QPixmap:
        self.drawn += 1
        return super()._rendered(units, scale, ratio)


@pytest.fixture
def art(qtbot: QtBot) -> CountedArt:
    return CountedArt(ART / "back.svg")


def _draw(art: FigureArt, frame: Frame, ratio: float = 1.0) -> QPixmap:
    pixmap = QPixmap(int(400 * ratio), int(400 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        art.draw(painter, frame, 0.35, SEEN)
    return pixmap


def test_the_file_is_not_read_before_it_is_needed(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "back.svg"
    art = FigureArt(file)
    copyfile(ART / "back.svg", file)
    nothing = _draw(art, Frame(5000, 20, 0.35)).toImage()
    assert _draw(art, Frame(200, 20, 0.35)).toImage() != nothing


def test_painting_again_does_not_draw_again(art: CountedArt) -> None:
    _draw(art, Frame(200, 20, 0.35))
    _draw(art, Frame(190, 30, 0.35))
    assert art.drawn == 1


def test_a_sharper_screen_gets_a_sharper_picture(art: CountedArt) -> None:
    _draw(art, Frame(200, 20, 0.35))
    _draw(art, Frame(200, 20, 0.35), 2.0)
    assert art.drawn == 2


def test_zooming_stretches_and_only_resting_draws(art: CountedArt) -> None:
    for scale in (0.4, 0.6, 0.9):
        _draw(art, Frame(200, 20, scale))
    assert art.drawn == 1
    assert art.sharpen(Frame(200, 20, 0.9), SEEN, 1.0)
    assert art.drawn == 2


def test_a_small_pan_needs_no_new_drawing(art: CountedArt) -> None:
    assert art.sharpen(Frame(200, -300, 2.0), SEEN, 1.0)
    assert not art.sharpen(Frame(220, -310, 2.0), SEEN, 1.0)
    assert art.sharpen(Frame(200, -900, 2.0), SEEN, 1.0)


def test_a_figure_out_of_sight_is_not_drawn(art: CountedArt) -> None:
    assert not art.sharpen(Frame(5000, 20, 2.0), SEEN, 1.0)
    assert art.drawn == 0

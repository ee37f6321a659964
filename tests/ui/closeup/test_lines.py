"""Lines of a close-up go through their places and keep words off them."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tsubo.session.parts.station import LineScreen
from tsubo.ui.closeup.labels import overlap
from tsubo.ui.closeup.lines import draw_lines, line_boxes
from tsubo.ui.closeup.placing import Placing

PLACES = ((10.0, 10.0), (40.0, 20.0), (80.0, 70.0))


def test_words_are_kept_off_the_whole_line() -> None:
    boxes = list(line_boxes([LineScreen(PLACES, True, False)], Placing(2, 5, 5)))
    for x, y in PLACES:
        words = (2 * x + 3, 2 * y + 3, 60.0, 18.0)
        assert any(overlap(words, box) for box in boxes)
    assert len(boxes) > 6


@pytest.mark.parametrize("knobs", [True, False])
def test_knobs_are_soft_marks_on_the_places(knobs: bool) -> None:
    image = QImage(100, 100, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        draw_lines(painter, [LineScreen(PLACES, False, knobs)], Placing(1, 0, 0))
    beside = image.pixelColor(45, 21)
    assert (beside.lightness() < 250) is knobs

"""Lines in a close-up: where the spine runs, the rim of a bone, a level; drawn on the body only."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from tsubo.session.parts.station import LineScreen
from tsubo.ui.closeup.curves import curve
from tsubo.ui.closeup.placing import Box, Placing

LINE_ON_BODY = QColor("#43291E")
_KNOB = QColor(124, 88, 74, 84)
_KNOB_ACROSS, _KNOB_DOWN = 7.0, 4.6
_CLEAR, _STEP = 5.0, 14.0


def draw_lines(painter: QPainter, lines: Sequence[LineScreen], placing: Placing) -> None:
    """Draw soft marks first, then dots or dashes through the places."""
    painter.save()
    for line in lines:
        spots = [placing.at(place) for place in line.places]
        if line.knobs:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_KNOB)
            for spot in spots:
                painter.drawEllipse(QPointF(*spot), _KNOB_ACROSS, _KNOB_DOWN)
        painter.strokePath(curve(spots, closed=False), _pen(line.dashed))
    painter.restore()


def line_boxes(lines: Sequence[LineScreen], placing: Placing) -> Iterator[Box]:
    """Yield the areas along the lines that words keep out of."""
    for line in lines:
        path = curve([placing.at(place) for place in line.places], closed=False)
        steps = max(2, int(path.length() / _STEP))
        for step in range(steps + 1):
            spot = path.pointAtPercent(step / steps)
            yield spot.x() - _CLEAR, spot.y() - _CLEAR, 2 * _CLEAR, 2 * _CLEAR


def _pen(dashed: bool) -> QPen:
    colour = QColor(LINE_ON_BODY)
    if dashed:
        colour.setAlphaF(0.6)
    pen = QPen(colour, 1.5 if dashed else 2.2)
    pen.setDashPattern([4, 3] if dashed else [1.4, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen

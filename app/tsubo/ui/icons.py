"""Icons drawn by us: on a grid of 20, strokes of 1.8, in any colour and sharp at any scale."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from tsubo.ui.colours import Colour

GRID = 20
STROKE = 1.8

Strokes = QPainterPath
Fills = QPainterPath


def _lines(*chains: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    for chain in chains:
        path.moveTo(*chain[0])
        for place in chain[1:]:
            path.lineTo(*place)
    return path


def _shape(*places: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in places]))
    path.closeSubpath()
    return path


def _box(x: float, y: float, width: float, height: float, radius: float = 0) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return path


def _joined(*paths: QPainterPath) -> QPainterPath:
    path = QPainterPath()
    for part in paths:
        path.addPath(part)
    return path


def _disc(x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _bust(x: float, y: float, half: float) -> QPainterPath:
    path = QPainterPath(QPointF(x - half, y))
    path.cubicTo(x - half, y - 9, x + half, y - 9, x + half, y)
    return path


def _phone() -> QPainterPath:
    path = QPainterPath(QPointF(4.0, 3.2))
    path.lineTo(7.2, 3.2)
    path.lineTo(8.8, 7.4)
    path.lineTo(6.8, 8.9)
    path.cubicTo(7.7, 10.8, 9.2, 12.3, 11.1, 13.2)
    path.lineTo(12.6, 11.2)
    path.lineTo(16.8, 12.8)
    path.lineTo(16.8, 16.0)
    path.cubicTo(16.8, 16.5, 16.4, 16.9, 15.9, 16.9)
    path.cubicTo(9.2, 16.5, 3.5, 10.8, 3.1, 4.1)
    path.cubicTo(3.1, 3.6, 3.5, 3.2, 4.0, 3.2)
    path.closeSubpath()
    return path


def _book() -> QPainterPath:
    path = QPainterPath(QPointF(10, 5.4))
    path.cubicTo(8.2, 4.0, 5.6, 3.7, 2.8, 4.0)
    path.lineTo(2.8, 15.4)
    path.cubicTo(5.6, 15.1, 8.2, 15.4, 10, 16.8)
    path.cubicTo(11.8, 15.4, 14.4, 15.1, 17.2, 15.4)
    path.lineTo(17.2, 4.0)
    path.cubicTo(14.4, 3.7, 11.8, 4.0, 10, 5.4)
    path.lineTo(10, 16.8)
    return path


def _sliders() -> QPainterPath:
    return _joined(
        _lines(
            ((2.8, 6), (5, 6)),
            ((9.4, 6), (17.2, 6)),
            ((2.8, 14), (10.6, 14)),
            ((15, 14), (17.2, 14)),
        ),
        _disc(7.2, 6, 2.2),
        _disc(12.8, 14, 2.2),
    )


def _speaker() -> QPainterPath:
    places = ((2.6, 7.6), (5.8, 7.6), (9.6, 4.2), (9.6, 15.8), (5.8, 12.4), (2.6, 12.4))
    return _lines((*places, places[0]))


def _waves() -> QPainterPath:
    path = QPainterPath()
    for radius in (3.4, 7.0):
        box = QRectF(9.8 - radius, 10 - radius, 2 * radius, 2 * radius)
        path.arcMoveTo(box, -45)
        path.arcTo(box, -45, 90)
    return path


def _sitting() -> QPainterPath:
    return _joined(
        _disc(8, 3.6, 2),
        _lines(
            ((8, 7.2), (8, 11.8), (13.4, 11.8), (13.4, 17.4)),
            ((4.2, 7.2), (4.2, 17.4)),
            ((4.2, 14.8), (9.8, 14.8), (9.8, 17.4)),
        ),
    )


def _standing() -> QPainterPath:
    return _joined(
        _disc(10, 3.4, 2),
        _lines(
            ((10, 7), (10, 12), (8, 17.6)),
            ((10, 12), (12, 17.6)),
            ((6.8, 11), (10, 7.6), (13.2, 11)),
        ),
    )


def _lying() -> QPainterPath:
    return _joined(
        _disc(4.4, 10.6, 2),
        _lines(((7.8, 12), (12, 12), (14.4, 7.8), (16.6, 12)), ((2.2, 15.6), (17.8, 15.6))),
    )


_DRAWN: dict[str, Callable[[], tuple[Strokes, Fills]]] = {
    "play": lambda: (Strokes(), _shape((5.5, 3.6), (16.5, 10), (5.5, 16.4))),
    "pause": lambda: (Strokes(), _joined(_box(5, 4, 3.6, 12, 0.8), _box(11.4, 4, 3.6, 12, 0.8))),
    "back": lambda: (
        Strokes(),
        _joined(_box(4.2, 4, 2, 12), _shape((15.8, 4), (15.8, 16), (7, 10))),
    ),
    "skip": lambda: (
        Strokes(),
        _joined(_shape((4.2, 4), (4.2, 16), (13, 10)), _box(13.8, 4, 2, 12)),
    ),
    "stop": lambda: (Strokes(), _box(4.5, 4.5, 11, 11, 1.6)),
    "warning": lambda: (
        _joined(_shape((10, 2.8), (18, 16.8), (2, 16.8)), _lines(((10, 7.8), (10, 11.6)))),
        _disc(10, 14.1, 1.15),
    ),
    "menu": lambda: (
        _lines(((2.4, 4.8), (17.6, 4.8)), ((2.4, 10), (17.6, 10)), ((2.4, 15.2), (17.6, 15.2))),
        Fills(),
    ),
    "search": lambda: (
        _joined(_disc(8.6, 8.6, 5.4), _lines(((12.6, 12.6), (17.2, 17.2)))),
        Fills(),
    ),
    "back-chevron": lambda: (_lines(((12.4, 3.6), (6.4, 10), (12.4, 16.4))), Fills()),
    "chevron": lambda: (_lines(((7.4, 4.4), (12.8, 10), (7.4, 15.6))), Fills()),
    "down": lambda: (_lines(((4.6, 7.4), (10, 12.8), (15.4, 7.4))), Fills()),
    "up": lambda: (_lines(((4.6, 12.6), (10, 7.2), (15.4, 12.6))), Fills()),
    "folder": lambda: (
        _lines(((2.4, 16), (2.4, 4.4), (7.8, 4.4), (9.8, 7), (17.6, 7), (17.6, 16), (2.4, 16))),
        Fills(),
    ),
    "people": lambda: (
        _joined(_disc(7, 6, 2.6), _bust(7, 17, 4.6), _disc(14.2, 7, 2.1), _bust(14.4, 17, 3.8)),
        Fills(),
    ),
    "person": lambda: (
        _joined(
            _disc(10, 3.4, 2.0),
            _lines(
                ((7.9, 18.2), (7.9, 12.6), (7.2, 7.8), (12.8, 7.8), (12.1, 12.6), (12.1, 18.2)),
                ((7.2, 7.8), (5.2, 12.2)),
                ((12.8, 7.8), (14.8, 12.2)),
            ),
        ),
        Fills(),
    ),
    "phone": lambda: (_phone(), Fills()),
    "history": lambda: (
        _lines(((3.4, 16.6), (16.6, 16.6)), ((4, 12.6), (8, 8), (11.4, 10.6), (16, 4))),
        Fills(),
    ),
    "tick": lambda: (_lines(((3.6, 10.6), (8, 15), (16.6, 5.4))), Fills()),
    "book": lambda: (_book(), Fills()),
    "help": lambda: (_lines(((6, 7), (8, 3.4), (12, 3.4), (14, 7), (10, 12))), _disc(10, 16, 1.4)),
    "info": lambda: (_joined(_disc(10, 10, 7.6), _lines(((10, 9.4), (10, 14.4)))), _disc(10, 6, 1)),
    "settings": lambda: (_sliders(), Fills()),
    "sheet": lambda: (
        _lines(
            ((4.6, 2.8), (15.4, 2.8), (15.4, 17.2), (4.6, 17.2), (4.6, 2.8)),
            ((7.6, 7.2), (12.4, 7.2)),
            ((7.6, 10.6), (12.4, 10.6)),
        ),
        Fills(),
    ),
    "note": lambda: (
        _lines(((8, 15), (8, 4.2), (15.4, 2.8), (15.4, 13.4))),
        _joined(_disc(6.2, 15.2, 2.4), _disc(13.6, 13.6, 2.4)),
    ),
    "printer": lambda: (
        _lines(
            ((6, 7), (6, 2.8), (14, 2.8), (14, 7)),
            ((6, 13.6), (3.2, 13.6), (3.2, 7), (16.8, 7), (16.8, 13.6), (14, 13.6)),
            ((6, 11.4), (14, 11.4), (14, 17.2), (6, 17.2), (6, 11.4)),
        ),
        Fills(),
    ),
    "ease": lambda: (
        _lines(
            ((10, 3.2), (10, 12.4)), ((5.8, 8.4), (10, 12.6), (14.2, 8.4)), ((4, 16.8), (16, 16.8))
        ),
        Fills(),
    ),
    "sound": lambda: (_joined(_speaker(), _waves()), Fills()),
    "no-sound": lambda: (
        _joined(_speaker(), _lines(((13, 7.6), (17.8, 12.4)), ((17.8, 7.6), (13, 12.4)))),
        Fills(),
    ),
    "stations": lambda: (
        _lines(((7.6, 4.8), (17.2, 4.8)), ((7.6, 10), (17.2, 10)), ((7.6, 15.2), (17.2, 15.2))),
        _joined(_disc(3.6, 4.8, 1.3), _disc(3.6, 10, 1.3), _disc(3.6, 15.2, 1.3)),
    ),
    "sitting": lambda: (_sitting(), Fills()),
    "standing": lambda: (_standing(), Fills()),
    "lying": lambda: (_lying(), Fills()),
    "cross": lambda: (_lines(((4.6, 4.6), (15.4, 15.4)), ((15.4, 4.6), (4.6, 15.4))), Fills()),
    "pencil": lambda: (
        _lines(((3, 17), (4, 12.8), (13.2, 3.6), (16.4, 6.8), (7.2, 16), (3, 17))),
        Fills(),
    ),
    "plus": lambda: (_lines(((3.6, 10), (16.4, 10)), ((10, 3.6), (10, 16.4))), Fills()),
    "minus": lambda: (_lines(((3.6, 10), (16.4, 10))), Fills()),
}

_MIRRORED = {"back-chevron", "chevron"}
"""Icons that point along the line of reading; all others look the same from right to left."""

ICONS = frozenset(_DRAWN)
"""The names that may be drawn."""


@cache
def _paths(name: str) -> tuple[Strokes, Fills]:
    return _DRAWN[name]()


def draw_icon(
    painter: QPainter, name: str, rect: QRectF, colour: QColor, stroke: float = STROKE
) -> None:
    """Draw the icon ``name`` to fill ``rect``; chevrons follow the painter's reading direction."""
    strokes, fills = _paths(name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / GRID, rect.height() / GRID)
    if name in _MIRRORED and painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.translate(GRID, 0)
        painter.scale(-1, 1)
    pen = QPen(colour, stroke)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(strokes, pen)
    painter.fillPath(fills, colour)
    painter.restore()


def icon(name: str, widget: QWidget, size: int = GRID, colour: Colour = Colour.INK) -> QIcon:
    """Return the icon as a picture of ``size`` pixels in a colour of ``widget``'s theme."""
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setLayoutDirection(widget.layoutDirection())
        draw_icon(painter, name, QRectF(0, 0, size, size), colour.of(widget))
    return QIcon(pixmap)

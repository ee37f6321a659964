"""Changing sides as a picture: the whole body, an arc from the side done to the side to come."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from tsubo.session.parts.guide import GuidePicture
from tsubo.ui.closeup.dots import draw_dot, draw_ring
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.closeup.placing import Placing, Spot
from tsubo.ui.colours import HALO, MARK, PAPER, Colour, body_opacity
from tsubo.ui.guide.fit_label import exact

_LEVEL = 0.72
"""How far down the picture the two marks lie."""
_APART = 0.68
"""The share of the picture's width between the two marks, if the body is then not too large."""
_BODY_MOST, _BODY_LEAST = 4.2, 0.9
"""The body's height by the picture's height, largest and smallest."""

_LEAST_RISE = 170.0
"""How high the arc bends at least, so that between close marks there is room for its head."""

_STRIP, _WORDS, _LEAST_WORDS = 56.0, 24.0, 15.0
"""The strip for the words and their letters, in design pixels, and the least of these."""


def switch_placing(one: Spot, other: Spot, size: QSize) -> Placing:
    """Return where the whole body lies so that both marks are well apart and in sight."""
    width, height = size.width(), size.height()
    apart = max(abs(one[0] - other[0]), 1.0)
    scale = width * _APART / apart
    scale = min(max(scale, height * _BODY_LEAST / 1000), height * _BODY_MOST / 1000)
    scale = min(scale, width * 0.8 / apart)
    middle = (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
    return Placing(scale, width / 2 - middle[0] * scale, height * _LEVEL - middle[1] * scale)


def draw_switch(
    painter: QPainter,
    picture: GuidePicture,
    art: PartArt,
    size: QSize,
    unit: float,
    widget: QWidget,
) -> None:
    """Draw body, arc, both marks and their words; ``unit`` is pixels by design pixel."""
    done, now = picture.switch_from, picture.switch_to
    if done is None or now is None:
        return
    placing = switch_placing(done, now, size)
    ratio = widget.devicePixelRatioF()
    full = painter.opacity()
    painter.setOpacity(full * body_opacity())
    painter.drawPixmap(0, 0, art.drawn(picture.switch_view.value, False, placing, size, ratio))
    painter.setOpacity(full)
    start, end = QPointF(*placing.at(done)), QPointF(*placing.at(now))
    _draw_arc(painter, start, end, unit)
    _draw_done(painter, start, unit)
    draw_dot(painter, end, str(picture.number), True, 52 * unit)
    draw_ring(painter, end, 38 * unit, 4 * unit)
    _draw_words(painter, picture, start.x() < end.x(), size, unit, widget)


def _draw_arc(painter: QPainter, start: QPointF, end: QPointF, unit: float) -> None:
    """Draw the arc over the body with its open arrow head, white casing under both."""
    span = end - start
    rise = min(max(abs(span.x()) * 0.62, _LEAST_RISE * unit), 270 * unit)
    bend = QPointF((start.x() + end.x()) / 2, min(start.y(), end.y()) - rise)
    whole = QPainterPath(start)
    whole.quadTo(bend, end)
    first = whole.percentAtLength(min(44 * unit, whole.length() * 0.2))
    last = whole.percentAtLength(max(whole.length() - 52 * unit, whole.length() * 0.6))
    path = QPainterPath(whole.pointAtPercent(first))
    steps = 40
    for step in range(1, steps + 1):
        path.lineTo(whole.pointAtPercent(first + (last - first) * step / steps))
    tip = path.currentPosition()
    back = whole.pointAtPercent(max(first, last - 0.02))
    along = tip - back
    along /= max(1e-6, QPointF.dotProduct(along, along) ** 0.5)
    side = QPointF(-along.y(), along.x())
    barb = 36 * unit
    path.moveTo(tip - along * barb + side * barb * 0.62)
    path.lineTo(tip)
    path.lineTo(tip - along * barb - side * barb * 0.62)
    for colour, width in ((HALO, 16.0), (MARK, 9.0)):
        pen = QPen(QColor(colour), width * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)


def _draw_done(painter: QPainter, centre: QPointF, unit: float) -> None:
    """Draw the hollow dot with a tick: this side is done."""
    radius = 24 * unit
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(HALO))
    painter.drawEllipse(centre, radius + 4 * unit, radius + 4 * unit)
    painter.setPen(QPen(QColor(MARK), 3.5 * unit))
    painter.setBrush(QColor(PAPER))
    painter.drawEllipse(centre, radius, radius)
    tick = QPainterPath(centre + QPointF(-11, 1) * unit)
    tick.lineTo(centre + QPointF(-3, 9) * unit)
    tick.lineTo(centre + QPointF(12, -9) * unit)
    pen = QPen(QColor(MARK), 4.5 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(tick, pen)


def _draw_words(
    painter: QPainter,
    picture: GuidePicture,
    start_left: bool,
    size: QSize,
    unit: float,
    widget: QWidget,
) -> None:
    """Draw the words of both marks in a strip below the body, each in its own half."""
    tall = max(_STRIP * unit, _LEAST_WORDS * 1.7)
    strip = QRectF(0, size.height() - tall, size.width(), tall)
    painter.fillRect(strip, Colour.STAGE.of(widget))
    painter.fillRect(QRectF(0, strip.top(), strip.width(), 1), Colour.HAIRLINE.of(widget))
    done, now = (picture.done_words, 500), (picture.now_words, 700)
    left, right = (done, now) if start_left else (now, done)
    half = strip.width() / 2
    for x, (words, weight) in ((0.0, left), (half, right)):
        pixels = max(_WORDS * unit, _LEAST_WORDS)
        painter.setFont(exact(pixels, weight))
        while painter.fontMetrics().horizontalAdvance(words) > half - 12 and pixels > 11:
            pixels *= 0.94
            painter.setFont(exact(pixels, weight))
        painter.setPen(Colour.INK.of(widget))
        area = QRectF(x, strip.top(), half, tall)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

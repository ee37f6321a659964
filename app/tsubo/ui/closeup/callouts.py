"""The names beside a close-up: thin lines with casing, and words that are read on any ground."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from tsubo.ui.closeup.labels import Label
from tsubo.ui.closeup.placing import Spot
from tsubo.ui.colours import HALO, INK_ON_BODY, Colour
from tsubo.ui.fonts import sized, text_scale

_PIXELS, _LARGEST = 15.0, 22.0
_USUAL = (848.0, 652.0)
"""The stage of a window of the design's size, in pixels."""


@dataclass(frozen=True, slots=True)
class Callout:
    """Words put down beside their place; ``lined`` draws the line and the dot at its end."""

    words: str
    place: Spot
    label: Label
    lined: bool


def pixels_on(width: float, height: float) -> float:
    """Return the size of words on a stage of this many pixels: larger on a very large one."""
    share = min(width / _USUAL[0], height / _USUAL[1]) / text_scale()
    return min(max(_PIXELS * share, _PIXELS), _LARGEST)


def words_size(words: str, pixels: float = _PIXELS) -> tuple[float, float]:
    """Return the room ``words`` take in a close-up, in pixels."""
    metrics = QFontMetricsF(sized(pixels))
    area = metrics.boundingRect(QRectF(0, 0, 4000, 4000), Qt.AlignmentFlag.AlignLeft, words)
    return area.width() + 3, area.height()


def draw_callouts(
    painter: QPainter,
    callouts: Sequence[Callout],
    body: QPixmap,
    widget: QWidget,
    pixels: float = _PIXELS,
) -> None:
    """Draw lines and words: in ink beside the body, in the body's own ink with casing on it.

    ``body`` is the drawing as it lies under them; its opacity tells the two grounds apart.
    """
    lined = [callout for callout in callouts if callout.lined]
    on_body, beside = _layer(body), _layer(body)
    with QPainter(on_body) as layer:
        layer.setRenderHint(QPainter.RenderHint.Antialiasing)
        for callout in lined:
            _draw_line(layer, callout, QColor(HALO), 4.5)
        for callout in lined:
            _draw_line(layer, callout, QColor(INK_ON_BODY), 1.6)
        _keep(layer, body, QPainter.CompositionMode.CompositionMode_DestinationIn)
    with QPainter(beside) as layer:
        layer.setRenderHint(QPainter.RenderHint.Antialiasing)
        for callout in lined:
            _draw_line(layer, callout, Colour.INK.of(widget), 1.6)
        _keep(layer, body, QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.drawPixmap(0, 0, beside)
    painter.drawPixmap(0, 0, on_body)
    for callout in lined:
        _draw_end(painter, callout.place)
    painter.setFont(sized(pixels))
    for callout in callouts:
        _draw_words(painter, callout, widget)


def _layer(like: QPixmap) -> QPixmap:
    layer = QPixmap(like.size())
    layer.setDevicePixelRatio(like.devicePixelRatio())
    layer.fill(Qt.GlobalColor.transparent)
    return layer


def _keep(layer: QPainter, body: QPixmap, mode: QPainter.CompositionMode) -> None:
    layer.setCompositionMode(mode)
    layer.drawPixmap(0, 0, body)


def _draw_line(painter: QPainter, callout: Callout, colour: QColor, width: float) -> None:
    painter.setPen(QPen(colour, width))
    painter.drawLine(QPointF(*callout.place), QPointF(*callout.label.line_end))


def _draw_end(painter: QPainter, place: Spot) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, radius in ((HALO, 5.0), (INK_ON_BODY, 3.2)):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(*place), radius, radius)


def _draw_words(painter: QPainter, callout: Callout, widget: QWidget) -> None:
    label = callout.label
    area = QRectF(QPointF(label.box[0], label.box[1]), QSizeF(label.box[2], label.box[3]))
    colour = ground_ink(painter, area, label.ground, widget)
    painter.setPen(colour)
    side = Qt.AlignmentFlag.AlignRight if label.leftward else Qt.AlignmentFlag.AlignLeft
    upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    flags = side.value | upright.value | Qt.TextFlag.TextDontClip.value
    painter.drawText(area, flags, callout.words)


def ground_ink(painter: QPainter, area: QRectF, ground: float, widget: QWidget) -> QColor:
    """Return the ink that is read on ``area``; where body and stage meet, lay a plain ground."""
    if ground > 0.97:
        return QColor(INK_ON_BODY)
    if ground > 0.02:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Colour.STAGE.of(widget))
        painter.drawRoundedRect(area.adjusted(-6, -3, 6, 3), 5, 5)
    return Colour.INK.of(widget)

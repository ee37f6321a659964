"""What presses, painted at its mark into a drawing of the body.

The tool is painted once into the drawing's own pixmap, so it dims and fades with the body and costs
nothing while a ring turns over it. Marks, numbers and rings are painted later and stay on top.
"""

from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from tsubo.domain.side import Side
from tsubo.domain.spot import Spot
from tsubo.domain.way import Tool
from tsubo.ui.closeup.curves import curve
from tsubo.ui.closeup.placing import Placing
from tsubo.ui.closeup.tool_lies import Lie, lies
from tsubo.ui.closeup.tool_parts import Part
from tsubo.ui.colours import HALO

_LINE, _FINE, _CASING = 0.75, 0.5, 2.4
"""Widths of outlines, fine lines and the white casing, in figure units."""


def with_tool(
    drawn: QPixmap, art: str, tool: Tool, mark: Spot, side: Side, placing: Placing
) -> QPixmap:
    """Return the drawing ``art``, as it was ``drawn`` at ``placing``, with ``tool`` at ``mark``."""
    lying = lies(tool, art)
    if not lying:
        return drawn
    pixmap = _blank_like(drawn)
    with QPainter(pixmap) as painter:
        for lie in lying:
            if lie.under:
                _draw(painter, lie, mark, side, placing)
        painter.drawPixmap(0, 0, drawn)
        for lie in lying:
            if not lie.under:
                _draw(painter, lie, mark, side, placing)
    return pixmap


def tool_alone(
    drawn: QPixmap, art: str, tool: Tool, mark: Spot, side: Side, placing: Placing
) -> QPixmap | None:
    """Return only what lies over the body, as large as ``drawn``; None where nothing does."""
    lying = [lie for lie in lies(tool, art) if not lie.under]
    if not lying:
        return None
    pixmap = _blank_like(drawn)
    with QPainter(pixmap) as painter:
        for lie in lying:
            _draw(painter, lie, mark, side, placing)
    return pixmap


def _blank_like(drawn: QPixmap) -> QPixmap:
    pixmap = QPixmap(drawn.size())
    pixmap.setDevicePixelRatio(drawn.devicePixelRatio())
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _draw(painter: QPainter, lie: Lie, mark: Spot, side: Side, placing: Placing) -> None:
    """Draw a tool, mirrored for the left side, with a white casing where it lies on the body."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(QPointF(*placing.at(mark)))
    painter.scale(-placing.scale if side is Side.LEFT else placing.scale, placing.scale)
    painter.rotate(lie.degrees)
    paths = [_paths(part) for part in lie.parts]
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    for outline, _, _ in paths:
        painter.strokePath(outline, _pen(HALO, _CASING))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    for part, (outline, shades, lines) in zip(lie.parts, paths, strict=True):
        painter.fillPath(outline, QColor(part.tone))
        for (tone, _), shade in zip(part.shades, shades, strict=True):
            painter.fillPath(shade, QColor(tone))
        painter.strokePath(outline, _pen(part.line, _LINE))
        for line in lines:
            painter.strokePath(line, _pen(part.line, _FINE))
    painter.restore()


@cache
def _paths(part: Part) -> tuple[QPainterPath, list[QPainterPath], list[QPainterPath]]:
    """Return the outline, the shades inside it, and the fine lines."""
    outline = curve(part.outline)
    shades = [curve(shade).intersected(outline) for _, shade in part.shades]
    return outline, shades, [curve(line, closed=False) for line in part.lines]


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen

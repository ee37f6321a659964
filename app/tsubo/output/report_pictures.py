"""The two pictures of the page for a doctor: where it hurts, and pain before and after.

Both are readable in grey: numbers stand in the hatched areas, and marks differ by being filled.
"""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from tsubo.domain.journal_areas import HIGHEST_PAIN
from tsubo.output.sheet_figures import ART, HAIRLINE, PAPER, Drawings, disc
from tsubo.output.sheet_paper import Box
from tsubo.output.sheet_type import ACCENT, INK_SECONDARY, Style, Words
from tsubo.session.parts.history import PainMark
from tsubo.session.parts.report import ReportArea, ReportDrawing, ReportTrend

LABEL = 9.0
"""The size of numbers and days in the pictures, in points."""

_LINES = range(0, HIGHEST_PAIN + 1, 2)
_WIDEST, _NARROWEST = 7.0, 1.6
"""Points between two lines of hatching at an intensity of 1 and of 10."""
_SESSION = 4.0
"""How long the stroke of a session is under the line of days, in points."""


class PainFigure(NamedTuple):
    """The back of the body with the areas that are marked."""

    box: Box
    drawing: ReportDrawing

    def draw(self, painter: QPainter, drawings: Drawings) -> None:
        """Draw the body, the areas, and the intensity in each."""
        box, scale = self.box, self.box.height / ART.height()
        middle, top = box.x + box.width / 2, box.y - ART.top() * scale
        painter.save()
        painter.translate(middle, top)
        painter.scale(scale, scale)
        drawings.art("back").render(painter, ART)
        painter.restore()
        sides = (self.drawing.your_left, -1), (self.drawing.your_right, 1)
        for name, aside in sides:
            words = Words(name, Style(LABEL), 100.0)
            x = middle + aside * (box.width / 2 - words.width / 2)
            words.draw(painter, x - words.width / 2, box.y)
        for area in self.drawing.areas:
            corners = [QPointF(middle + x * scale, top + y * scale) for x, y in area.corners]
            _draw_area(painter, area, QPolygonF(corners))


def _draw_area(painter: QPainter, area: ReportArea, shape: QPolygonF) -> None:
    path = QPainterPath()
    path.addPolygon(shape)
    path.closeSubpath()
    painter.save()
    painter.setClipPath(path)
    painter.setPen(QPen(QColor(ACCENT), 0.5))
    share = (area.intensity - 1) / (HIGHEST_PAIN - 1)
    apart = 1 / (1 / _WIDEST + (1 / _NARROWEST - 1 / _WIDEST) * share)
    box = path.boundingRect()
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += apart
    painter.restore()
    painter.setPen(QPen(QColor(ACCENT), 0.9))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    centre = box.center()
    disc(painter, (centre.x(), centre.y()), 6.5, str(area.intensity), filled=False)


class PainChart(NamedTuple):
    """Pain before and after over the days, hollow and filled, with a stroke for each session."""

    box: Box
    trend: ReportTrend

    def draw(self, painter: QPainter, _drawings: Drawings) -> None:
        """Draw the scale, the days, the sessions and the marks."""
        box = self.box
        field = QRectF(box.x + 18, box.y + 5, box.width - 24, box.height - 26)
        for number in _LINES:
            y = field.bottom() - number / HIGHEST_PAIN * field.height()
            painter.setPen(QPen(QColor(HAIRLINE), 0.5))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            words = Words(str(number), Style(LABEL, colour=INK_SECONDARY), 100.0)
            words.draw(painter, field.left() - 5 - words.width, y - words.height / 2)
        for at, day in self.trend.ticks:
            words = Words(day, Style(LABEL, colour=INK_SECONDARY), 100.0)
            x = field.left() + at * field.width() - words.width / 2
            x = min(max(x, box.x), box.right - words.width)
            words.draw(painter, x, field.bottom() + _SESSION + 4)
        painter.setPen(QPen(QColor(ACCENT), 0.6))
        for at in self.trend.sessions:
            x = field.left() + at * field.width()
            painter.drawLine(
                QPointF(x, field.bottom() + 2), QPointF(x, field.bottom() + 2 + _SESSION)
            )
        radius = 2.6 if len(self.trend.marks) <= 60 else 1.8
        for mark in self.trend.marks:
            _draw_mark(painter, field, mark, radius)


def _draw_mark(painter: QPainter, field: QRectF, mark: PainMark, radius: float) -> None:
    x = field.left() + mark.at * field.width()
    before, after = (
        None if pain is None else QPointF(x, field.bottom() - pain / HIGHEST_PAIN * field.height())
        for pain in (mark.before, mark.after)
    )
    painter.setPen(QPen(QColor(ACCENT), 0.8))
    if before is not None and after is not None:
        painter.drawLine(before, after)
    if before is not None:
        painter.setBrush(QColor(PAPER))
        painter.drawEllipse(before, radius, radius)
    if after is not None:
        size = radius * 0.5 if mark.before == mark.after else radius
        painter.setBrush(QColor(ACCENT))
        painter.drawEllipse(after, size, size)
    painter.setBrush(Qt.BrushStyle.NoBrush)

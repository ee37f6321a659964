"""The picture of pain over weeks: hollow marks before, filled ones after, joined by a line.

Painted by us and not by QtCharts, which has no such pair of marks (decision 20). Before and after
differ in shape, so that grey is enough.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from tsubo.session.parts.history import PainPicture
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting
from tsubo.ui.history.painted import Painted
from tsubo.ui.style import scaled

_TOP, _BOTTOM, _LEFT, _RIGHT = 12, 34, 40, 14
"""Room round the field, in the design's pixels."""
_LINES = (0, 2, 4, 6, 8, 10)
_RADIUS = 5.5


class PainChart(Painted[PainPicture]):
    """Paints a ``PainPicture`` without its words; the table beside it says the same."""

    def sizeHint(self) -> QSize:
        """Return the picture's height; its width is the card's."""
        return QSize(scaled(400), scaled(280))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size in which marks can be told apart."""
        return QSize(scaled(280), scaled(280))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines of the scale, the days below, and a pair for each session."""
        picture = self.picture
        if picture is None:
            return
        field = QRectF(self.rect()).adjusted(
            scaled(_LEFT), scaled(_TOP), -scaled(_RIGHT), -scaled(_BOTTOM)
        )
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.setFont(counting(13, 400))
            self._paint_scale(painter, field, picture)
            accent = Colour.ACCENT.of(self)
            radius = scaled(_RADIUS)
            if len(picture.marks) > 60:
                radius = max(scaled(3), round(radius * 60 / len(picture.marks)))
            for mark in picture.marks:
                x = field.left() + mark.at * field.width()
                before, after = (
                    None if pain is None else QPointF(x, _height(field, pain))
                    for pain in (mark.before, mark.after)
                )
                painter.setPen(QPen(accent, 2))
                if before is not None and after is not None:
                    painter.drawLine(before, after)
                if before is not None:
                    painter.setBrush(Colour.SURFACE.of(self))
                    painter.drawEllipse(before, radius, radius)
                if after is not None:
                    same = before is not None and mark.before == mark.after
                    size = radius * 0.5 if same else radius
                    painter.setBrush(accent)
                    painter.drawEllipse(after, size, size)

    def _paint_scale(self, painter: QPainter, field: QRectF, picture: PainPicture) -> None:
        quiet, line = Colour.INK_SECONDARY.of(self), Colour.HAIRLINE.of(self)
        for number in _LINES:
            y = _height(field, number)
            painter.setPen(QPen(line, 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(quiet)
            box = QRectF(0, y - 10, field.left() - scaled(10), 20)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, side, str(number))
        for at, words in picture.ticks:
            x = field.left() + at * field.width()
            wide = painter.fontMetrics().horizontalAdvance(words)
            left = min(max(x - wide / 2, 0.0), self.width() - wide)
            box = QRectF(left, field.bottom() + scaled(8), wide + 2, scaled(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, words)


def _height(field: QRectF, pain: float) -> float:
    return field.bottom() - pain / _LINES[-1] * field.height()

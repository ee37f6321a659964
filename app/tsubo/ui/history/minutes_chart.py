"""The picture of minutes: a bar for each of the last weeks, with its number above it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from tsubo.session.parts.history import MinutesPicture
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting
from tsubo.ui.history.painted import Painted
from tsubo.ui.style import scaled

_ABOVE, _BELOW = 24, 28
"""Room for the number above a bar and the words below it, in the design's pixels."""
_SHARE = 0.56
"""How much of its week's width a bar fills."""


class MinutesChart(Painted[MinutesPicture]):
    """Paints the bars of a ``MinutesPicture``."""

    def sizeHint(self) -> QSize:
        """Return the picture's height; its width is the card's."""
        return QSize(scaled(260), scaled(132))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars; time goes to the right, as in every picture."""
        picture = self.picture
        if picture is None or not picture.bars:
            return
        step = self.width() / len(picture.bars)
        room = self.height() - scaled(_ABOVE) - scaled(_BELOW)
        ground = self.height() - scaled(_BELOW)
        most = max([1, *(bar.minutes for bar in picture.bars)])
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            for index, bar in enumerate(picture.bars):
                x = index * step
                high = room * bar.minutes / most
                wide = step * _SHARE
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(Colour.ACCENT.of(self))
                box = QRectF(x + (step - wide) / 2, ground - high, wide, high)
                painter.drawRoundedRect(box, 2, 2)
                painter.setPen(Colour.INK.of(self))
                painter.setFont(counting(14, 600))
                above = QRectF(x, ground - high - scaled(_ABOVE), step, scaled(_ABOVE))
                painter.drawText(above, flags, str(bar.minutes))
                painter.setPen(Colour.INK_SECONDARY.of(self))
                painter.setFont(counting(13, 400))
                words = painter.fontMetrics().horizontalAdvance(bar.words)
                middle = min(max(x + step / 2, words / 2), self.width() - words / 2)
                below = QRectF(middle - words / 2, ground, words, scaled(_BELOW))
                painter.drawText(below, flags, bar.words)
            painter.fillRect(QRectF(0, ground, self.width(), 1), Colour.BORDER.of(self))

"""The pressure gauge: ten cells, the ones to aim for filled, and a line never to go above."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tsubo.session.parts.station import Gauge
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.style import scaled

CELLS = 10
_CELL = 16
_GAP = 3
_TOP = 4


class PressureGauge(QWidget):
    """Shows how hard to press, 0 to 10 from left to right in every language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gauge: Gauge | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_gauge(self, gauge: Gauge) -> None:
        """Show ``gauge``; a screen reader hears its spoken words."""
        if gauge != self._gauge:
            self._gauge = gauge
            self.setAccessibleName(gauge.spoken)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height with its words in one line."""
        return QSize(scaled(280), self.heightForWidth(scaled(368)))

    def minimumSizeHint(self) -> QSize:
        """Return room for cells one can still count."""
        return QSize(160, self.heightForWidth(160))

    def heightForWidth(self, width: int) -> int:
        """Return the height: a second line of words where one has too little room."""
        lines = 1 + self._never_below(width)
        return _TOP + scaled(_CELL) + scaled(4) + lines * scaled(20)

    def _cell(self, index: int, width: float) -> QRectF:
        each = (width + _GAP) / CELLS
        return QRectF(index * each, _TOP, each - _GAP, scaled(_CELL))

    def _places(self, width: float) -> tuple[float, float, float, bool]:
        """Return where light, moderate and the limit's words begin, and whether 10 has room."""
        gauge = self._gauge
        assert gauge is not None
        plain, strong = QFontMetricsF(sized(14)), QFontMetricsF(sized(14, 650))
        light_width = plain.horizontalAdvance(gauge.light)
        moderate_width = plain.horizontalAdvance(gauge.moderate)
        light = max(0.0, self._cell(0, width).right() - light_width / 2)
        moderate = self._cell(2, width).right() - moderate_width / 2
        moderate = max(moderate, light + light_width + scaled(8))
        line = self._cell(min(gauge.cap, CELLS) - 1, width).right()
        words_end = moderate + moderate_width if gauge.moderate else light + light_width
        never = max(line, words_end) + scaled(10)
        end = never + strong.horizontalAdvance(gauge.never_above)
        ten = end + scaled(10) + plain.horizontalAdvance(str(CELLS)) <= width
        return light, moderate, never, ten

    def _never_below(self, width: float) -> bool:
        if self._gauge is None:
            return False
        words = QFontMetricsF(sized(14, 650)).horizontalAdvance(self._gauge.never_above)
        return self._places(width)[2] + words > width

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint cells, limit and words."""
        gauge = self._gauge
        if gauge is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            for index in range(CELLS):
                self._paint_cell(painter, index, gauge)
            if gauge.cap < CELLS:
                right = self._cell(gauge.cap - 1, self.width()).right()
                line = QRectF(right + _GAP / 2 - 1.25, 0, 2.5, _TOP * 2 + scaled(_CELL))
                painter.fillRect(line, Colour.WARN.of(self))
            self._paint_words(painter, gauge)

    def _paint_cell(self, painter: QPainter, index: int, gauge: Gauge) -> None:
        accent = Colour.ACCENT.of(self)
        cell = self._cell(index, self.width()).adjusted(0.75, 0.75, -0.75, -0.75)
        if index < gauge.aim:
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(accent)
        elif index < gauge.comfortable:
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            pen = QPen(Colour.BORDER.of(self), 1.3)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            painter.setBrush(Colour.HOVER.of(self))
        painter.drawRoundedRect(cell, 3, 3)

    def _paint_words(self, painter: QPainter, gauge: Gauge) -> None:
        light, moderate, never, ten = self._places(self.width())
        height = scaled(20)
        top = _TOP + scaled(_CELL) + scaled(4)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.setFont(sized(14))
        painter.setPen(Colour.INK_SECONDARY.of(self))
        painter.drawText(QRectF(light, top, self.width(), height), middle, gauge.light)
        painter.drawText(QRectF(moderate, top, self.width(), height), middle, gauge.moderate)
        below = self._never_below(self.width())
        if ten or below:
            end = middle | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(0, top, self.width(), height), end, str(CELLS))
        font = sized(14, 650)
        painter.setFont(font)
        painter.setPen(Colour.WARN.of(self))
        if below:
            words = QFontMetricsF(font).horizontalAdvance(gauge.never_above)
            never, top = max(0.0, min(never, self.width() - words)), top + height
        painter.drawText(QRectF(never, top, self.width(), height), middle, gauge.never_above)

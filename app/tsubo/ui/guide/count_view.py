"""The count that is read from across the room: a huge figure, what it is out of, and its pips."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from tsubo.session.parts.guide import Count
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting, text_scale

_REST = 84 / 224
_CAPITAL = 0.73
"""Height of a figure by the size of its type; the design's own measure for Inter."""
_GAP = 0.13
_SMALLEST = 12.0


class CountView(QLabel):
    """The count, its figures right-aligned in a fixed width so that they never jump."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count: Count | None = None
        self.hide()
        self._digits = 1
        self._pixels = 100.0

    def show_count(self, count: Count | None) -> None:
        """Show the count; None shows nothing and keeps the place."""
        if count == self._count:
            return
        before, self._count = self._count, count
        self.setVisible(count is not None)
        if count is None:
            self.clear()
            return
        if before is None or not _goes_on(before, count):
            self._digits = 1
        self._digits = max(self._digits, len(count.large), len(str(count.total)))
        self.setText(f"{count.large} {count.rest}".strip())

    def set_size(self, pixels: float) -> None:
        """Set the size of the figure's type, in pixels."""
        if pixels != self._pixels:
            self._pixels = pixels
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint figure and rest on one line of feet, shrunk together if they are too wide."""
        if self._count is None:
            return
        pixels = self._fitting()
        large, rest = _font(pixels, 700), _font(pixels * _REST, 600)
        figure = QFontMetricsF(large)
        wide = figure.horizontalAdvance("0") * self._digits
        taken = figure.horizontalAdvance(self._count.large)
        feet = (self.height() + pixels * _CAPITAL) / 2
        with QPainter(self) as painter:
            painter.setPen(Colour.INK.of(self))
            after = wide + pixels * _GAP
            x, gap_x = wide - taken, after
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                words = QFontMetricsF(rest).horizontalAdvance(self._count.rest)
                x, gap_x = self.width() - taken, self.width() - after - words
            painter.setFont(large)
            painter.drawText(QPointF(x, feet), self._count.large)
            painter.setFont(rest)
            painter.drawText(QPointF(gap_x, feet), self._count.rest)

    def _fitting(self) -> float:
        """Return the size of the figure with which everything fits the width."""
        assert self._count is not None
        pixels = self._pixels
        while pixels > _SMALLEST:
            figures = QFontMetricsF(_font(pixels, 700)).horizontalAdvance("0") * self._digits
            words = QFontMetricsF(_font(pixels * _REST, 600)).horizontalAdvance(self._count.rest)
            if figures + pixels * _GAP + words <= self.width():
                break
            pixels *= 0.95
        return pixels


def _goes_on(before: Count, now: Count) -> bool:
    """Say whether ``now`` counts on from ``before``: up to a total, or down second by second."""
    if before.rest != now.rest or not (before.large.isdecimal() and now.large.isdecimal()):
        return False
    return now.total > 0 or int(before.large) - int(now.large) in (0, 1)


class PipRow(QWidget):
    """One pip a circle: done ones filled, the present one with a core, the rest hollow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._done, self._total, self._pixels = 0, 0, 34.0

    def show_pips(self, done: int, total: int) -> None:
        """Show how many of ``total`` are done; the next one is under way."""
        if (done, total) != (self._done, self._total):
            self._done, self._total = done, total
            self.update()

    def set_size(self, pixels: float) -> None:
        """Set the diameter of a pip, in pixels."""
        if pixels != self._pixels:
            self._pixels = pixels
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row from the reading side on, smaller where there are many."""
        if not self._total:
            return
        step = min(self._pixels * 46 / 34, self.width() / self._total)
        across = step * 34 / 46
        border = max(1.5, across * 3 / 34)
        radius = (across - border) / 2
        accent = Colour.ACCENT.of(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index in range(self._total):
                x = index * step + across / 2
                centre = QPointF(self.width() - x if mirrored else x, self.height() / 2)
                painter.setPen(QPen(accent, border))
                painter.setBrush(accent if index < self._done else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, radius, radius)
                if index == self._done:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(accent)
                    painter.drawEllipse(centre, radius * 0.47, radius * 0.47)


def _font(pixels: float, weight: int) -> QFont:
    return counting(pixels / text_scale(), weight)

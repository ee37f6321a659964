"""The picture of a usual change: its range as a bar, its median as a dot, lower to higher."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tsubo.session.parts.history import ChangePicture, ChangeRow
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting
from tsubo.ui.labels import Label
from tsubo.ui.page import cleared
from tsubo.ui.style import scaled


class ChangeChart(QWidget):
    """Shows a row of words for each kind of session, with its line where there is enough to say."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: ChangePicture | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(scaled(2))

    def show_picture(self, picture: ChangePicture) -> None:
        """Show ``picture``."""
        if picture == self._picture:
            return
        self._picture = picture
        column = cleared(self._rows)
        for row in picture.rows:
            words = Label(15, line=21)
            words.show_words(f"{row.words}: **{row.said}**")
            column.addWidget(words)
            if row.median is not None:
                column.addWidget(_Line(row, picture))
            column.addSpacing(scaled(4))


class _Line(QWidget):
    """One change on the line from lower to higher."""

    def __init__(self, row: ChangeRow, picture: ChangePicture) -> None:
        super().__init__()
        self._row, self._picture = row, picture
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line, range and median; lower is always at the left, as on the scale of pain."""
        row, reach = self._row, self._picture.reach
        if row.low is None or row.median is None or row.high is None:
            return
        left, right = float(scaled(40)), self.width() - float(scaled(40))
        y = float(scaled(13))

        def place(change: float) -> float:
            return left + (change + reach) / (2 * reach) * (right - left)

        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.setPen(QPen(Colour.BORDER.of(self), 1))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.drawLine(QPointF(place(0), y - scaled(9)), QPointF(place(0), y + scaled(9)))
            painter.setPen(QPen(Colour.ACCENT.of(self), 1))
            painter.setBrush(Colour.ACCENT_SOFT.of(self))
            low, high = place(row.low) - 3, place(row.high) + 3
            painter.drawRect(QRectF(low, y - scaled(4), high - low, scaled(8)))
            painter.setBrush(Colour.ACCENT.of(self))
            painter.drawEllipse(QPointF(place(row.median), y), scaled(6), scaled(6))
            painter.setPen(Colour.INK_SECONDARY.of(self))
            painter.setFont(counting(13, 400))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            picture = self._picture
            for change, words in (
                (-reach, picture.lower),
                (0, picture.same),
                (reach, picture.higher),
            ):
                box = QRectF(place(change) - scaled(40), y + scaled(11), scaled(80), scaled(18))
                painter.drawText(box, flags, words)

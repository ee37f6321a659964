"""Words that lie on the stage: a title, a heading or a note, read on body and stage alike."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from tsubo.ui.closeup.callouts import ground_ink
from tsubo.ui.fonts import sized

PLAIN = 0.5
"""A share of body under words that gives them a plain ground."""
ROOM = 6
"""Pixels around the words for a plain ground."""


class StageWords(QLabel):
    """A label that takes the ink of what lies under it; mouse events go through to the stage."""

    def __init__(self, pixels: float, weight: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixels, self._weight = pixels, weight
        self._ground = 0.0
        self._side = Qt.AlignmentFlag.AlignHCenter
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def type(self) -> QFont:
        """Return the font of the words at the system's present size."""
        return sized(self._pixels, self._weight)

    def set_side(self, side: Qt.AlignmentFlag) -> None:
        """Align the words to the left, the right or the centre."""
        self._side = side

    def room(self, width: int) -> tuple[int, int]:
        """Return the size of the words within ``width`` pixels, with room for a ground."""
        area = QFontMetrics(self.type()).boundingRect(
            QRect(0, 0, width - 2 * ROOM, 2000), self._flags(), self.text()
        )
        return area.width() + 2 * ROOM + 2, area.height() + ROOM

    def set_ground(self, share: float) -> None:
        """Say how much of the ground is body, 0 to 1."""
        if share != self._ground:
            self._ground = share
            self.update()

    def is_crossed(self) -> bool:
        """Say whether body and stage meet under the words."""
        return 0.02 < self._ground <= 0.97

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a ground where body and stage meet, then the words."""
        area = QRectF(self.rect()).adjusted(ROOM, ROOM / 2, -ROOM, -ROOM / 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.type())
            painter.setPen(ground_ink(painter, area, self._ground, self))
            painter.drawText(area, self._flags(), self.text())

    def _flags(self) -> int:
        sides = self._side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        return sides.value | Qt.TextFlag.TextWordWrap.value

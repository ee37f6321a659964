"""What can be pressed on a close-up: an unseen button over each mark; the stage draws the mark."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from tsubo.session.parts.station import CloseupMark
from tsubo.ui.buttons import name_by_tip
from tsubo.ui.closeup.dots import HIT
from tsubo.ui.closeup.placing import Placing

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MarkButton(QAbstractButton):
    """The hit area, focus and name of one mark; its parent repaints when its state changes."""

    def __init__(self, mark: CloseupMark, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = parent
        self.mark = mark
        self._reach = HIT / 2
        self._places: list[QPointF] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("draws_focus", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name_by_tip(self, mark.name)

    def places(self) -> list[QPointF]:
        """Return the mark's places on the stage, in pixels."""
        return self._places

    def lie(self, placing: Placing, reach: float) -> None:
        """Cover the mark as the drawing lies now; ``reach`` is how far the target extends."""
        self._reach = reach
        self._places = [QPointF(*placing.at(spot)) for spot in self.mark.places]
        xs, ys = [p.x() for p in self._places], [p.y() for p in self._places]
        self.setGeometry(
            QRect(
                QPoint(round(min(xs) - reach), round(min(ys) - reach)),
                QPoint(round(max(xs) + reach), round(max(ys) + reach)),
            )
        )

    def hitButton(self, pos: QPoint) -> bool:
        """Say whether ``pos`` is on the mark or on the straight way between its places."""
        at = QPointF(self.mapToParent(pos))
        ways = list(pairwise(self._places))
        return any(
            _distance(at, start, end) <= self._reach
            for start, end in ways or [(self._places[0], self._places[0])]
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter; go to the nearest other mark with an arrow."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            self._go(_ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Have the stage repaint when focus or pointer come and go."""
        if event.type() in (
            QEvent.Type.FocusIn,
            QEvent.Type.FocusOut,
            QEvent.Type.Enter,
            QEvent.Type.Leave,
        ):
            self._stage.update()
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Keep the pointer's arrival from the parent, which has its own."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the stage draws the marks in one go."""

    def _go(self, way: tuple[int, int]) -> None:
        best, lowest = None, float("inf")
        here = self.geometry().center()
        for other in self._stage.findChildren(MarkButton):
            step = other.geometry().center() - here
            along = step.x() * way[0] + step.y() * way[1]
            off = abs(step.x() * way[1]) + abs(step.y() * way[0])
            if along > 0 and along + 2 * off < lowest:
                best, lowest = other, along + 2 * off
        if best is not None:
            best.setFocus(Qt.FocusReason.TabFocusReason)


def _distance(at: QPointF, start: QPointF, end: QPointF) -> float:
    way = end - start
    length = QPointF.dotProduct(way, way)
    share = min(1.0, max(0.0, QPointF.dotProduct(at - start, way) / length)) if length else 0.0
    off = at - start - way * share
    return float(QPointF.dotProduct(off, off) ** 0.5)

"""All marks of a close-up: their unseen buttons, and the painting of them in one go."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from tsubo.domain.point import Firmness, Kind
from tsubo.domain.way import Tool
from tsubo.session.parts.station import CloseupMark
from tsubo.ui.closeup import dots
from tsubo.ui.closeup.mark_button import MarkButton
from tsubo.ui.closeup.placing import Placing
from tsubo.ui.colours import MARK, PAPER, WARN_ON_BODY
from tsubo.ui.struck import draw_ask, draw_struck

_SMALLEST_REACH = 16.0
_HOVER = 5.0
_BREATH = 44.0
"""How far the soft rings of a breath reach, in figure units."""


class CloseupMarks(QObject):
    """The marks of one close-up on its stage."""

    pointChosen = Signal(str, object)
    """The point's id and its ``Side``."""

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        self._buttons: list[MarkButton] = []
        self._pressed = True

    def show_marks(self, marks: Sequence[CloseupMark], tool: Tool) -> None:
        """Show these marks; buttons of the same marks are kept, with their focus.

        Where the ``tool`` is the breath alone, there are soft rings and no dot to press.
        """
        self._pressed = tool is not Tool.BREATH
        same = [(b.mark.point, b.mark.side, b.mark.name) for b in self._buttons]
        if same != [(mark.point, mark.side, mark.name) for mark in marks]:
            for button in self._buttons:
                button.hide()
                button.setParent(None)
                button.deleteLater()
            self._buttons = [self._button(mark) for mark in marks]
        for button, mark in zip(self._buttons, marks, strict=True):
            button.mark = mark

    def buttons(self) -> tuple[MarkButton, ...]:
        """Return the marks' buttons in the order they are gone through."""
        return tuple(self._buttons)

    def lie(self, placing: Placing) -> None:
        """Put the buttons over the marks as the drawing lies now."""
        spots = [
            [QPointF(*placing.at(spot)) for spot in button.mark.places] for button in self._buttons
        ]
        for index, button in enumerate(self._buttons):
            others = [spot for at, group in enumerate(spots) if at != index for spot in group]
            nearest = min(
                (
                    QPointF.dotProduct(one - other, one - other) ** 0.5
                    for one in spots[index]
                    for other in others
                ),
                default=dots.HIT,
            )
            button.lie(placing, max(_SMALLEST_REACH, min(dots.HIT / 2, nearest / 2)))

    def paint(self, painter: QPainter, scale: float) -> None:
        """Paint areas and paths first, dots over them, and focus last."""
        order = sorted(self._buttons, key=lambda button: button.mark.kind is Kind.POINT)
        for button in order:
            self._paint_mark(painter, button, scale)
        for button in self._buttons:
            if button.hasFocus():
                dots.draw_focus(painter, _focus_area(button))

    def _paint_mark(self, painter: QPainter, button: MarkButton, scale: float) -> None:
        mark, places = button.mark, button.places()
        if not self._pressed:
            dots.draw_breathing(painter, places[0], _BREATH * scale)
            dots.draw_number(painter, places[0], str(mark.number), 18, QColor(MARK))
            if button.underMouse():
                dots.draw_ring(painter, places[0], dots.DOT / 2 + 5, 2)
            return
        if mark.kind is Kind.PATH:
            dots.draw_path(painter, places, mark.first)
            return
        if mark.kind is Kind.REGION:
            dots.draw_region(painter, places, mark.radius * scale)
        over = button.underMouse()
        size = dots.DOT + (_HOVER if over else 0.0)
        if mark.held is Firmness.BLOCK:
            warn, paper = QColor(WARN_ON_BODY), QColor(PAPER)
            draw_struck(painter, places[0], size / 2, mark.number, warn, paper)
            return
        dots.draw_dot(painter, places[0], str(mark.number), mark.first, size)
        if mark.held is Firmness.ASK:
            draw_ask(painter, places[0], size / 2, QColor(WARN_ON_BODY), QColor(PAPER))
        if mark.chosen:
            dots.draw_ring(painter, places[0], dots.DOT / 2 + 9)
        elif over:
            dots.draw_ring(painter, places[0], size / 2 + 5, 2)

    def _button(self, mark: CloseupMark) -> MarkButton:
        button = MarkButton(mark, self._stage)
        button.clicked.connect(self._choose)
        button.show()
        return button

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, MarkButton):
            self.pointChosen.emit(button.mark.point, button.mark.side)


def _focus_area(button: MarkButton) -> QRectF:
    """Return the rounded square round a dot, or the box round all stops of a path."""
    places = button.places() if button.mark.kind is Kind.PATH else button.places()[:1]
    xs, ys = [place.x() for place in places], [place.y() for place in places]
    reach = 32 if button.mark.chosen and button.mark.kind is not Kind.PATH else 25
    box = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
    return box.adjusted(-reach, -reach, reach, reach)

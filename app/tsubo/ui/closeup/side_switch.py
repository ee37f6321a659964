"""The switch between a close-up's two sides: filled dot for the one shown, hollow for the other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from tsubo.domain.words import tr
from tsubo.session.screen import Choice
from tsubo.ui.closeup.face_button import FOCUS_ROOM
from tsubo.ui.closeup.icons import draw_icon, filled_dot, hollow_dot
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized, text_scale

_PAD, _DOT, _GAP = 14.0, 17.0, 10.0


class _Half(QAbstractButton):
    """One of the two sides."""

    def __init__(self, parent: QWidget, first: bool) -> None:
        super().__init__(parent)
        self._first = first
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def wide(self) -> float:
        """Return the width the words want in bold, so that choosing does not move anything."""
        words = QFontMetricsF(sized(15, 650)).horizontalAdvance(self.text())
        return words + (2 * _PAD + _DOT + _GAP) * text_scale()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter as well as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint half a rounded box; soft ground and filled dot where chosen."""
        scale = text_scale()
        room = float(FOCUS_ROOM)
        face = QRectF(self.rect()).adjusted(
            room if self._first else 0, room, 0 if self._first else -room, -room
        )
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = face.adjusted(0.75, 0.75, -0.75, -0.75)
            whole.setLeft(whole.left() - (0 if self._first else 20))
            whole.setRight(whole.right() + (20 if self._first else 0))
            shape = QPainterPath()
            shape.addRoundedRect(whole, 8, 8)
            ground = Colour.ACCENT_SOFT if self.isChecked() else Colour.SURFACE
            if self.underMouse() and not self.isChecked():
                ground = Colour.HOVER
            painter.setClipRect(face)
            painter.fillPath(shape, ground.of(self))
            painter.strokePath(shape, QPen(Colour.BORDER.of(self), 1.5))
            if not self._first:
                line = QPen(Colour.BORDER.of(self), 1.5)
                painter.setPen(line)
                painter.drawLine(face.topLeft(), face.bottomLeft())
            painter.setClipping(False)
            x = face.left() + _PAD * scale
            at = QRectF(x, face.center().y() - _DOT * scale / 2, _DOT * scale, _DOT * scale)
            icon = filled_dot if self.isChecked() else hollow_dot
            draw_icon(icon, painter, at, Colour.ACCENT.of(self))
            painter.setPen(Colour.INK.of(self))
            painter.setFont(sized(15, 650 if self.isChecked() else 400))
            words = face.adjusted(x - face.left() + (_DOT + _GAP) * scale, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
            if self.hasFocus():
                painter.setPen(QPen(Colour.INK.of(self), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, 10)


class SideSwitch(QWidget):
    """Two exclusive sides, always left before right as on the body."""

    sideChosen = Signal(object)
    """The side asked for (a ``Side``)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Side shown"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._group = QButtonGroup(self)
        self._halves: list[_Half] = []
        self._choices: tuple[Choice, ...] = ()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show the two sides; no choices hide the switch."""
        if tuple(choices) == self._choices:
            return
        values = [choice.value for choice in choices]
        if values != [choice.value for choice in self._choices]:
            self._rebuild(choices)
        self._choices = tuple(choices)
        for half, choice in zip(self._halves, choices, strict=True):
            half.setText(choice.words)
            half.setChecked(choice.chosen)
            half.update()
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the size both sides want, with room for focus."""
        wide = sum(half.wide() for half in self._halves)
        return QSize(round(wide) + 2 * FOCUS_ROOM, round(40 * text_scale()) + 2 * FOCUS_ROOM)

    def resizeEvent(self, event: object) -> None:
        """Share the width between the sides."""
        self._lay_out()

    def _rebuild(self, choices: Sequence[Choice]) -> None:
        for half in self._halves:
            self._group.removeButton(half)
            half.hide()
            half.deleteLater()
        self._halves = []
        for index, choice in enumerate(choices):
            half = _Half(self, first=index == 0)
            half.clicked.connect(partial(self.sideChosen.emit, choice.value))
            self._group.addButton(half)
            self._halves.append(half)
            half.show()

    def _lay_out(self) -> None:
        x = 0
        for index, half in enumerate(self._halves):
            last = index == len(self._halves) - 1
            end = self.width() if last else x + round(half.wide()) + FOCUS_ROOM
            half.setGeometry(x, 0, end - x, self.height())
            x = end

"""The map's own controls: the two zoom buttons, and the Front/Back switch of the narrow layout."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from tsubo.domain.side import View
from tsubo.domain.words import tr
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized, text_scale

HEIGHT = 36.0
RADIUS = 8.0
BORDER = 1.5
RING, RING_GAP = 3.0, 3.0
MARGIN = 6
"""Room around a control's face for its focus ring."""


def _ring(painter: QPainter, button: QWidget, face: QRectF) -> None:
    grown = RING_GAP + RING / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(Colour.INK.of(button), RING))
    painter.drawRoundedRect(face.adjusted(-grown, -grown, grown, grown), RADIUS + 4, RADIUS + 4)


def _sign_scale() -> float:
    """Return how much larger a sign is with larger text; less than words, to keep the feet free."""
    return min(text_scale(), 1.35)


class ZoomButton(QAbstractButton):
    """A small square button with a minus or a plus."""

    def __init__(self, name: str, plus: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._plus = plus
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("draws_focus", True)

    def sizeHint(self) -> QSize:
        """Return the face and the room for the focus ring."""
        side = round(HEIGHT * _sign_scale()) + 2 * MARGIN
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the face, its sign, and the focus ring."""
        face = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        half = BORDER / 2
        ground = Colour.SURFACE
        if self.isDown():
            ground = Colour.ACCENT_SOFT
        elif self.underMouse() and self.isEnabled():
            ground = Colour.HOVER
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(ground.of(self))
            painter.setPen(QPen(Colour.BORDER.of(self), BORDER))
            painter.drawRoundedRect(face.adjusted(half, half, -half, -half), RADIUS, RADIUS)
            arm = 6.0 * _sign_scale()
            pen = QPen(Colour.INK.of(self), 1.8 * _sign_scale())
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            middle = face.center()
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
            if self._plus:
                painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
            if self.hasFocus():
                _ring(painter, self, face)


class _Segment(QAbstractButton):
    """One half of the switch; only its outer corners are round."""

    def __init__(self, leading: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._leading = leading
        self._switch = parent
        self.setCheckable(True)
        self.setProperty("draws_focus", True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the words' width with their pad, and the control's height."""
        width = QFontMetricsF(sized(15, 600)).horizontalAdvance(self.text())
        return QSize(round(width + 28 * text_scale()), round(HEIGHT * text_scale()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the half with its words; the chosen one is solid and bold."""
        face = QRectF(self.rect())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beyond, half = 2 * RADIUS, BORDER / 2
        whole = face.adjusted(half, half, beyond, -half)
        if self._leading is mirrored:
            whole = face.adjusted(-beyond, half, -half, -half)
        chosen = self.isChecked()
        ground = Colour.ACCENT if chosen else Colour.SURFACE
        if not chosen and self.underMouse():
            ground = Colour.HOVER
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(ground.of(self))
            painter.setPen(QPen((Colour.ACCENT if chosen else Colour.BORDER).of(self), BORDER))
            painter.drawRoundedRect(whole, RADIUS, RADIUS)
            painter.setPen((Colour.ON_ACCENT if chosen else Colour.INK).of(self))
            painter.setFont(sized(15, 600 if chosen else 450))
            painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the switch paint the ring around both halves."""
        super().focusInEvent(event)
        self._switch.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Have the switch take the ring away."""
        super().focusOutEvent(event)
        self._switch.update()


class ViewSwitch(QWidget):
    """Front or Back, where only one figure fits; arrow keys turn it."""

    turned = Signal(object)
    """The View asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Which side of the body is shown"))
        self._halves = {
            view: _Segment(view is View.FRONT, self) for view in (View.FRONT, View.BACK)
        }
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        row.setSpacing(0)
        for index, half in enumerate(self._halves.values()):
            self._group.addButton(half, index)
            row.addWidget(half)
        self._group.idClicked.connect(self._clicked)

    def show_views(self, front: str, back: str, view: View) -> None:
        """Show the words and which one is chosen."""
        for half, words in zip(self._halves.values(), (front, back), strict=True):
            if half.text() != words:
                half.setText(words)
                half.updateGeometry()
        self._halves[view].setChecked(True)

    def half(self, view: View) -> QAbstractButton:
        """Return the button for ``view``."""
        return self._halves[view]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the focus ring around both halves."""
        if not any(half.hasFocus() for half in self._halves.values()):
            return
        face = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _ring(painter, self, face)

    def _clicked(self, index: int) -> None:
        self.turned.emit(list(self._halves)[index])

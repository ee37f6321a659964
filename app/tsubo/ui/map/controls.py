"""The map's own controls: the two zoom buttons, and the Front/Back switch of the narrow layout."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
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


class ZoomButton(QAbstractButton):
    """A small square button with a minus or a plus."""

    def __init__(self, name: str, plus: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._plus = plus
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Return the face and the room for the focus ring."""
        side = round(HEIGHT * text_scale()) + 2 * MARGIN
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
            arm = 6.0 * text_scale()
            pen = QPen(Colour.INK.of(self), 1.8 * text_scale())
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            middle = face.center()
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
            if self._plus:
                painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
            if self.hasFocus():
                _ring(painter, self, face)


class _Segment(QAbstractButton):
    """One half of the switch."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the words' width with their pad, and the control's height."""
        width = QFontMetricsF(sized(15, 600)).horizontalAdvance(self.text())
        return QSize(
            round(width + 28 * text_scale()) + 2 * MARGIN,
            round(HEIGHT * text_scale()) + 2 * MARGIN,
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the half with its words; the chosen one is solid and bold."""
        half = BORDER / 2
        face = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        inner = face.adjusted(half, half, -half, -half)
        chosen = self.isChecked()
        ground = Colour.ACCENT if chosen else Colour.SURFACE
        if not chosen and self.underMouse():
            ground = Colour.HOVER
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(ground.of(self))
            painter.setPen(QPen((Colour.ACCENT if chosen else Colour.BORDER).of(self), BORDER))
            painter.drawRoundedRect(inner, RADIUS, RADIUS)
            painter.setPen((Colour.ON_ACCENT if chosen else Colour.INK).of(self))
            painter.setFont(sized(15, 600 if chosen else 450))
            painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())
            if self.hasFocus():
                _ring(painter, self, face)


class ViewSwitch(QWidget):
    """Front or Back, where only one figure fits."""

    turned = Signal(object)
    """The View asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Which side of the body is shown"))
        self._halves = {view: _Segment(self) for view in (View.FRONT, View.BACK)}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(-2 * MARGIN + 4)
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

    @property
    def last(self) -> QWidget:
        """The last half in the order of Tab."""
        return self._halves[View.BACK]

    def half(self, view: View) -> QAbstractButton:
        """Return the button for ``view``."""
        return self._halves[view]

    def _clicked(self, index: int) -> None:
        self.turned.emit(list(self._halves)[index])

"""The map's own controls: zoom buttons, the way back, and the narrow layout's Front/Back switch."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from tsubo.domain.side import View
from tsubo.domain.words import tr
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.map import MapScreen
from tsubo.ui.buttons import Button, Kind, name_by_tip
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import text_scale
from tsubo.ui.map.stage import Box
from tsubo.ui.segments import Segments

HEIGHT = 36.0
RADIUS = 8.0
BORDER = 1.5
RING, RING_GAP = 3.0, 3.0
MARGIN = 6
"""Room around a control's face for its focus ring."""
EDGE, EDGE_NARROW = 16, 12
"""From a zoom button's face to the stage's edges."""
APART = 8
"""Between the faces of two controls."""
CORNER, CORNER_NARROW = QPoint(20, 16), QPoint(12, 10)
"""Where the face of the control in the upper corner begins, as in a close-up."""


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
        name_by_tip(self, name)
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


class Controls:
    """All controls over the map; they change sides where words run from right to left."""

    def __init__(self, stage: QWidget, see_whole: Callable[[], None]) -> None:
        self._stage, self._see_whole = stage, see_whole
        self.switch = Segments(ticked=False, parent=stage)
        self.switch.setAccessibleName(tr("Which side of the body is shown"))
        self.smaller = ZoomButton(tr("Zoom out"), False, stage)
        self.larger = ZoomButton(tr("Zoom in"), True, stage)
        self._whole: Button | None = None
        self.switch.hide()

    @property
    def whole(self) -> Button:
        """The button that undoes all zooming, made when the map is first zoomed."""
        if self._whole is None:
            self._whole = Button(Kind.PLAIN, "person", height=40, pixels=15, parent=self._stage)
            self._whole.show_words(tr("Whole body"))
            self._whole.clicked.connect(self._ask_whole)
            QWidget.setTabOrder(self.larger, self._whole)
        return self._whole

    def show_views(self, screen: MapScreen | None) -> None:
        """Offer the front and the back, or None where both are there."""
        self.switch.setVisible(screen is not None)
        if screen is not None:
            views = ((View.FRONT, screen.front), (View.BACK, screen.back))
            shown = screen.narrow_view
            self.switch.show_choices(
                tuple(Choice(view, name, view is shown) for view, name in views)
            )

    def zoom_buttons(self) -> Box:
        """Return the pixels that the two zoom buttons take."""
        both = self.smaller.geometry().united(self.larger.geometry())
        return (both.x(), both.y(), both.width(), both.height())

    def lay(self, narrow: bool, mirrored: bool) -> None:
        """Put the zoom buttons in the lower corner and the switch in the upper one."""
        edge = (EDGE_NARROW if narrow else EDGE) - MARGIN
        size = self.larger.sizeHint()
        step = size.width() - 2 * MARGIN + APART
        outer = QPoint(self._stage.width(), self._stage.height()) - QPoint(edge, edge)
        outer -= QPoint(size.width(), size.height())
        beside = outer - (QPoint(0, step) if narrow else QPoint(step, 0))
        places = (beside, outer) if narrow else (outer, beside)
        for button, corner in zip((self.larger, self.smaller), places, strict=True):
            self._put(button, QRect(corner, size), mirrored)
        self.switch.adjustSize()
        self._put(self.switch, QRect(CORNER_NARROW, self.switch.size()), mirrored)

    def show_whole(self, zoomed: bool, narrow: bool, mirrored: bool) -> None:
        """Offer the way back to the whole picture while the map is ``zoomed``, and only then."""
        if not zoomed:
            if self._whole is not None:
                self._whole.hide()
            return
        button, corner = self.whole, CORNER
        button.show_bare(False)
        if narrow:
            taken = self.switch.sizeHint()
            top = (taken.height() - button.sizeHint().height()) // 2
            corner = CORNER_NARROW + QPoint(taken.width() + APART, top)
            button.show_bare(corner.x() + button.sizeHint().width() > self._stage.width() - EDGE)
        self._put(button, QRect(corner, button.sizeHint()), mirrored)
        button.show()

    def _ask_whole(self) -> None:
        self._see_whole()

    def _put(self, control: QWidget, place: QRect, mirrored: bool) -> None:
        if mirrored:
            place.moveLeft(self._stage.width() - place.x() - place.width())
        control.setGeometry(place)

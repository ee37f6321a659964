"""The close-up stage: one part of the body, large, with its marks, names and way back."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from tsubo.session.parts.station import CloseupScreen
from tsubo.ui.closeup.closeup_marks import CloseupMarks
from tsubo.ui.closeup.fitting import fitted_in_strip, fitted_on_stage, spoken
from tsubo.ui.closeup.furniture import Furniture
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.closeup.placing import Placing
from tsubo.ui.closeup.scenery import Scenery, painted
from tsubo.ui.closeup.zooming import STEP, Zooming
from tsubo.ui.colours import Colour

STRIP = 150
"""The least height of the stage, as a strip in a low window with large text, in pixels."""
_SETTLE_MS = 120
_REPAINTS = (
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.ApplicationFontChange,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.DevicePixelRatioChange,
)


class CloseupStage(QWidget):
    """Shows a ``CloseupScreen``; the person may zoom and pan, which is nobody else's business."""

    wholeBodyAsked = Signal()
    sideChosen = Signal(object)
    """The side asked for (a ``Side``)."""
    pointChosen = Signal(str, object)
    """The point's id and its ``Side``."""

    def __init__(self, art_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art = PartArt(art_folder)
        self._screen: CloseupScreen | None = None
        self._narrow = False
        self._zooming = Zooming()
        self._scenery: Scenery | None = None
        self._drag: QPointF | None = None
        self._furniture = Furniture(self._art, self)
        self._marks = CloseupMarks(self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._paint_scenery)
        self._furniture.whole_body.clicked.connect(self._ask_whole_body)
        self._furniture.switch.chosen.connect(self.sideChosen)
        self._furniture.smaller.clicked.connect(self._zoom_out)
        self._furniture.larger.clicked.connect(self._zoom_in)
        self._marks.pointChosen.connect(self.pointChosen)
        self.setMinimumSize(320, STRIP)

    def show_closeup(self, screen: CloseupScreen, reduced_motion: bool) -> None:  # noqa: ARG002
        """Show a close-up; nothing here moves by itself, whatever ``reduced_motion`` says."""
        before, self._screen = self._screen, screen
        if screen == before:
            return
        if before is None or before.picture != screen.picture:
            self._zooming.reset()
        self.setAccessibleName(screen.title)
        self.setAccessibleDescription(spoken(screen))
        self._furniture.show_screen(screen, self._narrow)
        self._marks.show_marks(screen.marks, screen.tool)
        zoom = (self._furniture.smaller, self._furniture.larger)
        for one, after in pairwise((*self._marks.buttons(), *zoom)):
            QWidget.setTabOrder(one, after)
        self._lay_out()

    def set_narrow(self, narrow: bool) -> None:
        """Show a strip over the panel instead of a whole stage."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if self._screen is not None:
            self._furniture.show_screen(self._screen, narrow)
            self._lay_out()

    def zoom(self) -> float:
        """Return how many times larger than fitted the drawing is."""
        return self._zooming.factor

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the still scenery and the marks."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Colour.STAGE.of(self))
            if self._scenery is None or self._screen is None:
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._paint_layer(painter, self._scenery)
            self._furniture.paint_bands(painter)
            self._marks.paint(painter, self._placing().scale)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fit the drawing to the new size."""
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew when colours, text size or direction change."""
        if event.type() in _REPAINTS:
            self._lay_out()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        self._zoom_by(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the drawing."""
        self._drag = event.position() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while held, where the drawing is enlarged."""
        if self._drag is None or self._zooming.factor == 1.0:
            return
        step = event.position() - self._drag
        self._drag = event.position()
        self._zooming.drag(step.x(), step.y(), self._size())
        self._moved()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._drag = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Show the whole part again."""
        self._step_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads to the whole body; Home, plus and minus zoom."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.wholeBodyAsked.emit()
            case Qt.Key.Key_Home:
                self._step_out()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom_in()
            case Qt.Key.Key_Minus:
                self._zoom_out()
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Zoom with a pinch."""
        if isinstance(event, QNativeGestureEvent) and (
            event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._zoom_by(1 + event.value(), event.position())
            return True
        return super().event(event)

    def _step_out(self) -> None:
        """Undo the zoom; without one, lead back to the whole body."""
        if self._zooming.reset():
            self._moved()
        else:
            self.wholeBodyAsked.emit()

    def _ask_whole_body(self) -> None:
        self.wholeBodyAsked.emit()

    def _zoom_in(self) -> None:
        self._zoom_by(STEP, QRectF(self.rect()).center())

    def _zoom_out(self) -> None:
        self._zoom_by(1 / STEP, QRectF(self.rect()).center())

    def _zoom_by(self, factor: float, about: QPointF) -> None:
        before = self._zooming.factor
        self._zooming.by(factor, (about.x(), about.y()), self._size())
        if self._zooming.factor != before:
            self._moved()

    def _moved(self) -> None:
        """Carry the picture along at once; draw it sharp when the movement has ended."""
        self._marks.lie(self._placing())
        self._settle.start()
        self.update()

    def _lay_out(self) -> None:
        """Put everything in its place and paint the scenery anew."""
        if self._screen is None or self.width() < 2:
            return
        self._furniture.lay_out(self._narrow)
        placing = self._placing()
        spots = [placing.at(spot) for mark in self._screen.marks for spot in mark.places]
        self._furniture.give_way(spots)
        if self._zooming.factor == 1.0:
            self._furniture.head_over(spots)
        self._marks.lie(self._placing())
        self._paint_scenery()

    def _paint_scenery(self) -> None:
        if self._screen is None:
            return
        self._settle.stop()
        rulers = not self._narrow
        self._scenery = painted(
            self._screen, self._art, self._placing(), self._furniture.taken(), rulers, self
        )
        self._furniture.take_ground(self._scenery.mask, self._zooming.factor > 1.0)
        self.update()

    def _paint_layer(self, painter: QPainter, scenery: Scenery) -> None:
        """Draw the scenery where the drawing lies now, scaled until it is painted anew."""
        now, then = self._placing(), scenery.placing
        painter.save()
        if now != then:
            scale = now.scale / then.scale
            painter.translate(now.x - then.x * scale, now.y - then.y * scale)
            painter.scale(scale, scale)
        painter.drawPixmap(0, 0, scenery.pixmap)
        painter.restore()

    def _placing(self) -> Placing:
        assert self._screen is not None
        if self._narrow:
            fitted = fitted_in_strip(self._screen, self._art, self._size())
        else:
            head, foot = self._furniture.header_height(), self._furniture.note_height()
            fitted = fitted_on_stage(self._screen, self._art, self._size(), head, foot)
        return self._zooming.applied(fitted, self._size())

    def _size(self) -> tuple[float, float]:
        return float(self.width()), float(self.height())

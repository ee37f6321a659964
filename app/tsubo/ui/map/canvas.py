"""The stage as a QGraphicsView: it paints the figures and turns gestures into zooming and panning.

Its scene's coordinates are the viewport's pixels; the camera is a value that places figures and
items. So there are no scroll bars, whose whole pixels would make a slow zoom tremble.
"""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGestureEvent,
    QGraphicsScene,
    QGraphicsView,
    QPinchGesture,
    QWidget,
)

from tsubo.domain.side import View
from tsubo.domain.spot import Spot
from tsubo.ui.colours import Colour
from tsubo.ui.map.figure_art import FigureArt
from tsubo.ui.map.orientation import Orientation
from tsubo.ui.map.stage import Frame
from tsubo.ui.map.zoom import WHEEL_NOTCH, WHOLE, Camera

REST_MS = 70
"""How long the camera must stand still before the figures are drawn sharp again."""


class Canvas(QGraphicsView):
    """The figures under a camera. Pixels go out by signals; what lies there is others' to say."""

    cameraChanged = Signal()
    pointed = Signal(object)
    """The Spot under the pointer, or None when it has left."""
    clicked = Signal(object)
    doubleClicked = Signal(object)
    sharpened = Signal()
    """A zoomed figure has been drawn at its true size."""
    painted = Signal()
    """Once, at the end of painting the first picture; connect to it queued."""

    def __init__(self, arts: Mapping[View, FigureArt], parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._arts = arts
        self._rest: dict[View, Frame] = {}
        self._camera = WHOLE
        self._orientation: Orientation | None = None
        self._grip: QPointF | None = None
        self._dragged = False
        self._has_painted = False
        self._held = False
        self._settle = QTimer(self, singleShot=True, interval=REST_MS)
        self._settle.timeout.connect(self.sharpen)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    @property
    def camera(self) -> Camera:
        """What is seen of the stage."""
        return self._camera

    @property
    def rest(self) -> Mapping[View, Frame]:
        """The figures' frames when not zoomed."""
        return self._rest

    @property
    def frames(self) -> dict[View, Frame]:
        """The figures' frames as they are seen now."""
        return {view: self._camera.over(frame) for view, frame in self._rest.items()}

    @property
    def zoomed(self) -> bool:
        """Whether less than the whole stage is seen."""
        return self._camera != WHOLE

    def size_now(self) -> Spot:
        """Return the width and height in pixels; the viewport's own lag behind while hidden."""
        return (float(self.width()), float(self.height()))

    def lay(self, frames: dict[View, Frame]) -> None:
        """Place the figures of the unzoomed stage."""
        if frames != self._rest:
            self._rest = frames
            self._take(self._camera.kept(self.size_now(), frames))

    def orient(self, orientation: Orientation | None) -> None:
        """Take the words around the figures."""
        self._orientation = orientation
        self.viewport().update()

    def look(self, camera: Camera) -> None:
        """Look through ``camera``; it is the caller who keeps a body in sight."""
        if camera != self._camera:
            self._take(camera)

    def set_held(self, held: bool) -> None:
        """Ignore hands while the camera moves by itself."""
        self._held = held

    def zoom_by(self, factor: float, at: Spot) -> None:
        """Zoom around the pixel ``at`` within the limits."""
        if not self._held:
            self.look(self._camera.zoomed(factor, at).kept(self.size_now(), self._rest))

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the figures by some pixels within the limits."""
        if not self._held:
            self.look(self._camera.moved(dx, dy).kept(self.size_now(), self._rest))

    def _take(self, camera: Camera) -> None:
        self._camera = camera
        if self.zoomed:
            self._settle.start()
        else:
            self._settle.stop()
            for art in self._arts.values():
                art.forget_part()
        self.cameraChanged.emit()
        self.viewport().update()

    def sharpen(self) -> None:
        """Draw what is seen at its true size, now that the camera rests."""
        seen, ratio = QRectF(self.rect()), self.devicePixelRatioF()
        new = [
            self._arts[view].sharpen(frame, seen, ratio)
            for view, frame in self.frames.items()
            if self.zoomed
        ]
        if any(new):
            self.viewport().update()
            self.sharpened.emit()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the ground, the figures from their pixmaps, and the words around them."""
        viewport = self.viewport()
        painter.fillRect(rect, Colour.STAGE.of(viewport))
        seen = QRectF(viewport.rect())
        for view, frame in self.frames.items():
            self._arts[view].draw(painter, frame, self._rest[view].scale, seen)
        if self._orientation is not None:
            self._orientation.paint(painter, viewport, self.frames, self.zoomed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and report the first picture once it is out."""
        super().paintEvent(event)
        if not self._has_painted and self._rest:
            self._has_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the scene the size of the viewport."""
        self._scene.setSceneRect(QRectF(self.rect()))
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer, by parts of a notch for touchpads; sideways pans."""
        turn = event.angleDelta()
        if turn.y():
            at = event.position()
            self.zoom_by(WHEEL_NOTCH ** (turn.y() / 120), (at.x(), at.y()))
        if turn.x() and self.zoomed:
            self.pan_by(turn.x() / 2, 0)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a press that becomes a click or a pan."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while pressed, otherwise tell where the pointer is."""
        here = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._grip = None
        if self._grip is None:
            self.pointed.emit((here.x(), here.y()))
            return
        way = here - self._grip
        if not self._dragged and way.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        self._grip = here
        if self.zoomed:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan_by(way.x(), way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a pan, or report a click; a drag never chooses."""
        if self._grip is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        here, dragged = event.position(), self._dragged
        self._grip = None
        if not dragged:
            self.clicked.emit((here.x(), here.y()))
        self.pointed.emit((here.x(), here.y()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Report a double click."""
        if event.button() is Qt.MouseButton.LeftButton:
            here = event.position()
            self.doubleClicked.emit((here.x(), here.y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the map; a scroll area would keep some."""
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Take pinches of touchpads and touch screens, and the pointer's leaving."""
        kind = event.type()
        if kind is QEvent.Type.Leave and self._grip is None:
            self.pointed.emit(None)
        elif kind is QEvent.Type.NativeGesture:
            return self._native(cast(QNativeGestureEvent, event))
        elif kind is QEvent.Type.Gesture:
            return self._pinched(cast(QGestureEvent, event))
        return super().viewportEvent(event)

    def _native(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        at = event.position()
        self.zoom_by(1 + event.value(), (at.x(), at.y()))
        return True

    def _pinched(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        self._dragged = True
        at = self.viewport().mapFromGlobal(pinch.centerPoint())
        self.zoom_by(pinch.scaleFactor(), (at.x(), at.y()))
        return True

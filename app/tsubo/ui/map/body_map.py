"""The body map: both figures with every point on them, to look at, zoom and choose from.

It can paint the figures before anything else is known, which makes the window's first picture. It
then shows a MapScreen and reports what was asked through signals with plain values.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from tsubo.domain.side import View
from tsubo.domain.spot import Spot
from tsubo.session.parts.map import MapScreen
from tsubo.ui.fonts import text_scale
from tsubo.ui.map.camera_motion import CameraMotion
from tsubo.ui.map.canvas import Canvas
from tsubo.ui.map.controls import Controls
from tsubo.ui.map.figure_art import FigureArt
from tsubo.ui.map.mark_painting import tag_radius
from tsubo.ui.map.orientation import Orientation
from tsubo.ui.map.overlay import Key, Overlay
from tsubo.ui.map.stage import STATURE, Box, lay_figures
from tsubo.ui.map.tag_layer import TagLayer
from tsubo.ui.map.zoom import STEP, WHOLE, Camera, onto
from tsubo.ui.segments import Segments

ZOOM_IN_MS, ZOOM_BACK_MS, STEP_MS = 320, 260, 160
IN_VIEW = 60.0
"""A point with the keyboard that is nearer to the viewport's edge comes to its middle."""


class BodyMap(QWidget):
    """Both figures beside each other, or one of them with a switch where room is scarce."""

    pointChosen = Signal(str, object)
    """A point's id and its Side."""
    stationChosen = Signal(str, object)
    """A station's id and the Side that was pressed, on a tag or a part of the body."""
    stationHovered = Signal(str)
    """The station the pointer is on, or "" once it has left."""
    viewTurned = Signal(object)
    """The View asked for by the narrow layout's switch."""
    figuresPainted = Signal()
    """Once, after the first picture of the figures."""

    def __init__(self, arts: Mapping[View, FigureArt], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen: MapScreen | None = None
        self._chosen: str | None = None
        self._reduced_motion = False
        self._sized = False
        self._narrow = False
        self._pointer: Spot | None = None
        self._noted: Spot | None = None
        self._placed_for: tuple[object, ...] = ()
        self._controls = Controls(self, self.zoom_back)
        self._canvas = Canvas(arts, self)
        self._canvas.lower()
        self._layer = TagLayer(self._canvas, arts)
        self._overlay = Overlay(self._canvas.viewport())
        self._motion = CameraMotion(self._canvas)
        self.switch.chosen.connect(self.viewTurned)
        self._canvas.painted.connect(self.figuresPainted, Qt.ConnectionType.QueuedConnection)
        self._canvas.cameraChanged.connect(self._place)
        self._canvas.sharpened.connect(self._point_anew)
        self._canvas.pointed.connect(self._point)
        self._canvas.clicked.connect(self._choose_at)
        self._canvas.doubleClicked.connect(self._reset_at)
        self._overlay.chosen.connect(self.pointChosen)
        self._overlay.focusMoved.connect(self._focus_moved)
        self._controls.smaller.clicked.connect(self.zoom_out)
        self._controls.larger.clicked.connect(self.zoom_in)

    @property
    def canvas(self) -> Canvas:
        """The figures under their camera."""
        return self._canvas

    @property
    def layer(self) -> TagLayer:
        """The tags on the canvas."""
        return self._layer

    @property
    def overlay(self) -> Overlay:
        """The buttons over the points."""
        return self._overlay

    @property
    def switch(self) -> Segments:
        """The choice of front or back, where only one figure fits."""
        return self._controls.switch

    @property
    def motion(self) -> CameraMotion:
        """The camera's smooth moves."""
        return self._motion

    def show_map(self, screen: MapScreen, chosen: str | None, reduced_motion: bool) -> None:
        """Show the points; ``chosen`` is the chosen station, if any."""
        self._reduced_motion = reduced_motion
        if screen == self._screen and chosen == self._chosen:
            return
        self._screen, self._chosen = screen, chosen
        marks = [mark for tag in screen.tags for mark in tag.marks]
        self._overlay.take(marks, (self._controls.smaller, self._controls.larger))
        self._layer.take(screen, chosen)
        self._lay()

    def light_up(self, station: str) -> None:
        """Light up the tags of the station the pointer is over in the list; "" for none."""
        self._layer.light_up(station)

    def set_narrow(self, narrow: bool) -> None:
        """Show one figure with a switch instead of two, or the two again."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._canvas.look(WHOLE)
            self._lay()

    def zoom_to(self, view: View, part: Box, done: Callable[[], None]) -> None:
        """Move into a part of a figure (x, y, width, height in its units), then call ``done``."""
        frame = self._canvas.rest.get(view)
        if frame is None:
            done()
            return
        goal = onto(frame, part, self._canvas.size_now())
        self._motion.go(goal, 0 if self._reduced_motion else ZOOM_IN_MS, done)

    def zoom_back(self, done: Callable[[], None] | None = None) -> None:
        """Move back until the whole stage is seen, then call ``done``."""
        self._motion.go(WHOLE, 0 if self._reduced_motion else ZOOM_BACK_MS, done)

    def zoom_in(self) -> None:
        """Zoom in by one step, at the point that was last pointed at or had the keyboard."""
        self._step(STEP)

    def zoom_out(self) -> None:
        """Zoom out by one step, from the same point as in."""
        self._step(1 / STEP)

    def _step(self, factor: float) -> None:
        before, size = self._motion.goal, self._canvas.size_now()
        goal = before.zoomed(factor, self._zoomed_at(before, size))
        goal = goal.kept(size, self._canvas.rest)
        self._motion.go(goal, 0 if self._reduced_motion else STEP_MS)

    def _zoomed_at(self, camera: Camera, size: Spot) -> Spot:
        """Return the pixel that stays where it is; between the figures there is nothing to see."""
        if self._noted is not None:
            x, y = camera.at(self._noted)
            if 0 <= x <= size[0] and 0 <= y <= size[1]:
                return x, y
        at = (size[0] / 2, size[1] / 2)
        if camera == WHOLE:
            rest = self._canvas.rest
            frame = rest.get(View.BACK) or next(iter(rest.values()))
            at = frame.at((0.0, STATURE / 2))
        self._noted = camera.under(at)
        return at

    def _lay(self) -> None:
        """Put everything where this size, layout and Screen want it, once there is a size."""
        if not self._sized:
            return
        width, height = self._canvas.size_now()
        only = self._only()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        frames = lay_figures(width, height, only, mirrored, text_scale())
        if frames.keys() != self._canvas.rest.keys():
            self._canvas.look(WHOLE)
        self._canvas.lay(frames)
        if self._screen is not None:
            self._canvas.orient(Orientation(self._screen, self._narrow, mirrored))
        self._noted = None
        self._controls.show_views(self._screen if self._narrow else None)
        self._controls.lay(self._narrow, mirrored)
        self._place()

    def _only(self) -> View | None:
        if not self._narrow:
            return None
        return View.BACK if self._screen is None else self._screen.narrow_view

    def _place(self) -> None:
        """Place the tags, unless nothing they depend on has changed."""
        canvas = self._canvas
        depends = (canvas.camera, dict(canvas.rest), self._screen, self._chosen, self._narrow)
        if depends == self._placed_for:
            return
        self._placed_for = depends
        self._layer.unpoint()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._controls.show_whole(canvas.zoomed, self._narrow, mirrored)
        taken = self._controls.zoom_buttons() if canvas.zoomed else None
        self._layer.place(tag_radius(self._narrow), taken)
        self._overlay.place(self._layer.placed)
        self._layer.point(self._pointer)

    def _point_anew(self) -> None:
        self._layer.unpoint()
        self._layer.point(self._pointer)

    def _point(self, at: Spot | None) -> None:
        self._pointer = at
        before, found = self._layer.hovered, self._layer.point(at)
        if found is not None and at is not None:
            self._noted = self._canvas.camera.under(at)
        if (before and before.station[0]) != (found and found.station[0]):
            self.stationHovered.emit(found.station[0] if found else "")
        if self._layer.hovered is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self._canvas.zoomed:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        self._canvas.viewport().setCursor(shape)

    def _choose_at(self, at: Spot) -> None:
        found = self._layer.find(at)
        if found is None:
            return
        if found.mark is not None:
            self.pointChosen.emit(found.mark.point, found.mark.side)
        else:
            station, side, _ = found.station
            self.stationChosen.emit(station, side)

    def _reset_at(self, at: Spot) -> None:
        if self._layer.find(at) is None:
            self.zoom_back()

    def _focus_moved(self, key: Key | None) -> None:
        self._layer.focus(key)
        if key is None:
            return
        middle = self._overlay.button(*key).geometry().center()
        self._noted = self._canvas.camera.under((middle.x(), middle.y()))
        if not self._canvas.zoomed:
            return
        width, height = self._canvas.size_now()
        across = IN_VIEW <= middle.x() <= width - IN_VIEW
        if not (across and IN_VIEW <= middle.y() <= height - IN_VIEW):
            self._canvas.pan_by(width / 2 - middle.x(), height / 2 - middle.y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -, and see all again with Home."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_Home:
                self.zoom_back()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out for the new size."""
        super().resizeEvent(event)
        self._canvas.setGeometry(self.rect())
        self._sized = True
        self._lay()

    def changeEvent(self, event: QEvent) -> None:
        """Lay everything out anew when the text's size or the direction changes."""
        super().changeEvent(event)
        kinds = (QEvent.Type.LayoutDirectionChange, QEvent.Type.ApplicationFontChange)
        if event.type() in kinds:
            self._lay()

"""The back of the figure with its areas: what is pressed, painted over or rubbed out on it.

The picture of the back is not turned round, whichever way the words are read: the person's left is
at the left of the picture.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from tsubo.domain.journal_areas import Area
from tsubo.domain.spot import Spot
from tsubo.session.parts.pain import PainScreen
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.grounds import lay_ground
from tsubo.ui.map.figure_art import FigureArt
from tsubo.ui.map.stage import HALF_WIDTH, STATURE, Frame
from tsubo.ui.pain.area_buttons import AreaButtons
from tsubo.ui.pain.area_painting import paint_area, paint_number, soft
from tsubo.ui.pain.picking import along, area_at, middle
from tsubo.ui.style import scaled

_TOP, _BOTTOM, _SIDE = 44, 14, 12
_WORDS_Y, _HEAD = 52.0, 58.0
"""Where the words for the sides stand, in figure units from the crown and from the midline."""


class PainCanvas(QWidget):
    """Shows the drawing of a PainScreen; what is drawn goes out by signals."""

    areaChosen = Signal(object)
    areaTouched = Signal(object)
    painMarked = Signal(object, int)

    def __init__(self, art_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.STAGE)
        self.setMouseTracking(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._art = FigureArt(art_folder / "back.svg")
        self._part: PainScreen | None = None
        self._shapes: dict[Area, tuple[Spot, ...]] = {}
        self._over: Area | None = None
        self._at: Spot | None = None
        self._last: Area | None = None
        self._pending: Area | None = None
        self._rubbing = False
        self.buttons = AreaButtons(self)
        self.buttons.chosen.connect(self.areaChosen)
        self.buttons.pressed.connect(self.areaTouched)
        self.buttons.marked.connect(self.painMarked)

    def show_drawing(self, part: PainScreen) -> None:
        """Show the marks of ``part``."""
        before, self._part = self._part, part
        self.buttons.show_areas(part.areas, part.chosen)
        if before is None:
            self._place()
        self.update()

    def place_of(self, area: Area) -> Spot:
        """Return the pixel in the middle of ``area``."""
        return middle(self._shapes[area])

    def frame(self) -> Frame:
        """Return where the figure lies: as large as fits, in the middle."""
        room = self.height() - scaled(_TOP) - scaled(_BOTTOM)
        scale = max(min(room / STATURE, (self.width() / 2 - _SIDE) / HALF_WIDTH), 0.05)
        spare = max(room - STATURE * scale, 0.0)
        return Frame(self.width() / 2, scaled(_TOP) + spare / 2, scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay figure and areas anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._part is None:
            return
        frame = self.frame()
        self._shapes = {
            part.area: tuple(frame.at(corner) for corner in part.corners)
            for part in self._part.areas
        }
        boxes = {area: _box(corners) for area, corners in self._shapes.items()}
        middles = {area: middle(corners) for area, corners in self._shapes.items()}
        self.buttons.place(boxes, middles)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke; the right button and the far end of a pen rub out."""
        at = _spot(event.position())
        area = area_at(self._shapes, at)
        if area is None or self._part is None or self._at is not None:
            return
        eraser = QPointingDevice.PointerType.Eraser
        self._rubbing = event.button() is not Qt.MouseButton.LeftButton or (
            event.pointerType() is eraser
        )
        self._at, self._last = at, area
        if self._rubbing:
            self.painMarked.emit(area, 0)
        elif self._intensity(area):
            self._pending = area
        else:
            self.areaTouched.emit(area)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a stroke, or show what a press would reach."""
        at = _spot(event.position())
        self._point(area_at(self._shapes, at))
        if event.buttons() == Qt.MouseButton.NoButton:
            self._let_go()
        if self._at is None:
            return
        for place in along(self._at, at):
            area = area_at(self._shapes, place, reach=0)
            if area is not None and area is not self._last:
                self._paint_over(area)
        self._at = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a stroke; the keyboard goes on from where it ended."""
        if self._at is None or event.buttons() != Qt.MouseButton.NoButton:
            return
        pending, last = self._pending, self._last
        self._let_go()
        if pending is not None:
            self.areaTouched.emit(pending)
        if last is not None:
            self.buttons.button(last).setFocus(Qt.FocusReason.MouseFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """End a stroke: where the button is let go will not be heard."""
        super().hideEvent(event)
        self._let_go()

    def _let_go(self) -> None:
        self._at = self._pending = self._last = None

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(None)

    def _paint_over(self, area: Area) -> None:
        """Carry the stroke on to ``area``, as strong as where it began."""
        if self._pending is not None:
            self.areaChosen.emit(self._pending)
            self._pending = None
        self._last = area
        if self._part is not None:
            self.painMarked.emit(area, 0 if self._rubbing else self._part.strength)

    def _intensity(self, area: Area) -> int:
        parts = () if self._part is None else self._part.areas
        return next((part.intensity for part in parts if part.area is area), 0)

    def _point(self, area: Area | None) -> None:
        if area is self._over or self._part is None:
            return
        self._over = area
        names = {part.area: f"{part.name}: {part.said}" for part in self._part.areas}
        self.setToolTip("" if area is None else names[area])
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(Qt.CursorShape.ArrowCursor if area is None else hand)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figure, the areas, their numbers, and which side is which."""
        frame, part = self.frame(), self._part
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._art.draw(painter, frame, frame.scale, QRectF(self.rect()))
            if part is None:
                return
            # The one chosen comes last: its border lies over its neighbours'.
            for row in sorted(part.areas, key=lambda row: row.area is part.chosen):
                paint_area(
                    painter,
                    soft(self._shapes[row.area]),
                    row.intensity,
                    over=row.area is self._over,
                    chosen=row.area is part.chosen,
                )
            for row in part.areas:
                if row.intensity:
                    paint_number(painter, middle(self._shapes[row.area]), row.intensity)
            self._paint_sides(painter, frame, part)
            painter.setFont(sized(16, 600))
            head = QRectF(0, frame.y - scaled(34), self.width(), scaled(24))
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, part.figure)

    def _paint_sides(self, painter: QPainter, frame: Frame, part: PainScreen) -> None:
        font = sized(15, 500)
        painter.setFont(font)
        painter.setPen(Colour.INK.of(self))
        metrics = QFontMetricsF(font)
        y = frame.y + _WORDS_Y * frame.scale
        for sign, words in ((-1, part.your_left), (1, part.your_right)):
            half = metrics.horizontalAdvance(words) / 2 + 2
            x = frame.x + sign * (_HEAD * frame.scale + scaled(12) + half)
            x = min(max(x, half + 4), self.width() - half - 4)
            box = QRectF(x - half, y - metrics.height(), 2 * half, 2 * metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _spot(point: QPointF) -> Spot:
    return point.x(), point.y()


def _box(corners: tuple[Spot, ...]) -> QRect:
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).toAlignedRect()

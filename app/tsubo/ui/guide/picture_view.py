"""The guide's picture: the part close up, the mark pressed now, and what turns round it."""

from dataclasses import replace
from math import pi

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from tsubo.domain.way import Tool
from tsubo.session.parts.guide import GuidePicture, RingMotion
from tsubo.ui.closeup.dots import STOP, draw_breathing, draw_dot
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.closeup.placing import Placing
from tsubo.ui.closeup.tool_lies import lies_behind
from tsubo.ui.closeup.tools import with_tool
from tsubo.ui.colours import Colour, body_opacity
from tsubo.ui.guide import breath, ring
from tsubo.ui.guide.landmarks import draw_landmarks
from tsubo.ui.guide.picture_placing import design_unit, picture_placing
from tsubo.ui.guide.posture_picture import draw_card, draw_posture
from tsubo.ui.guide.switch_picture import draw_switch

_DIMMED = 0.42
_MARK = 38.0
_LEAST_STOP, _LEAST_MARK = 17.0, 24.0
"""However small the picture, numbers stay readable: pixels on the screen."""
_PATH_RING = 0.53
"""The ring's size on a path: it then runs between the next stop and the one after."""
_TURNING = (RingMotion.CLOCKWISE, RingMotion.COUNTERCLOCKWISE)
_BREATHING = (RingMotion.BREATHE_IN, RingMotion.BREATHE_OUT)
_MOVING = (*_TURNING, *_BREATHING, RingMotion.HOLD)
_LEAST_FILL = 0.5
"""While a hold fills by less than this many pixels, nothing is painted."""


class PictureView(QWidget):
    """Shows a ``GuidePicture``; while only the turn differs, only the ring is painted anew."""

    def __init__(self, art: PartArt, parent: QWidget) -> None:
        super().__init__(parent)
        self._art = art
        self._picture: GuidePicture | None = None
        self._paused = False
        self._turn = 0.0
        self._laid: tuple[object, Placing] | None = None
        self._ground: tuple[object, QPixmap] | None = None

    def show_picture(self, picture: GuidePicture, paused: bool) -> None:
        """Show one moment; where motion is reduced, its ``turn`` already goes in steps."""
        before = self._picture
        if before is not None and paused == self._paused and _same_but_turn(before, picture):
            if picture.motion in _MOVING and not paused and self._differs(picture.turn):
                self._turn = picture.turn
                self.update(self.moving_area())
            return
        self._picture, self._paused, self._turn = picture, paused, picture.turn
        self.update()

    def moving_area(self) -> QRect:
        """Return the rectangle of what moves, in pixels."""
        if self._picture is None:
            return QRect()
        match self._picture.motion:
            case RingMotion.BREATHE_IN | RingMotion.BREATHE_OUT:
                reach = breath.REACH
            case RingMotion.HOLD:
                reach = ring.HOLD_REACH
            case _:
                reach = ring.REACH
        reach = reach * self._ring_unit() + 2
        centre = self._centre()
        return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what keeps still from its pixmap, and over it what turns."""
        if self._picture is None:
            return
        area, ratio = event.rect(), self.devicePixelRatioF()
        ground = self._still_ground(self._picture)
        source = QRectF(
            area.x() * ratio, area.y() * ratio, area.width() * ratio, area.height() * ratio
        )
        with QPainter(self) as painter:
            painter.drawPixmap(QRectF(area), ground, source)
            if self._paused:
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_moving(painter, self._picture)

    def _paint_moving(self, painter: QPainter, picture: GuidePicture) -> None:
        """Paint what turns, fills or breathes; the stops of a path stay above it."""
        painter.save()
        self._at_mark(painter, self._ring_unit())
        motion = picture.motion
        if motion in _BREATHING:
            breath.draw_breath(painter, self._turn, motion is RingMotion.BREATHE_IN)
        elif motion in _TURNING:
            ring.draw_turning(painter, self._turn, motion is RingMotion.CLOCKWISE)
        elif motion is RingMotion.HOLD:
            ring.draw_hold(painter, self._turn)
        painter.restore()
        if motion in _TURNING or motion is RingMotion.HOLD:
            self._paint_stops(painter, picture)

    def _differs(self, turn: float) -> bool:
        """Say whether ``turn`` is to be seen: a long hold fills by less than a pixel a frame."""
        assert self._picture is not None
        if self._picture.motion is not RingMotion.HOLD:
            return turn != self._turn
        return abs(turn - self._turn) * pi * ring.RADIUS * self._ring_unit() >= _LEAST_FILL

    def _still_ground(self, picture: GuidePicture) -> QPixmap:
        """Return everything that keeps still, painted once until it differs."""
        ratio = self.devicePixelRatioF()
        stage = Colour.STAGE.of(self)
        state = (
            replace(picture, turn=0.0),
            self._paused,
            self.size().toTuple(),
            ratio,
            stage.rgb(),
            Colour.INK.of(self).rgb(),
        )
        if self._ground is None or self._ground[0] != state:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(stage)
            with QPainter(pixmap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_still(painter, picture)
            self._ground = state, pixmap
        return self._ground[1]

    def _paint_still(self, painter: QPainter, picture: GuidePicture) -> None:
        """Paint the part or the whole body, dimmed in a pause."""
        if self._paused:
            painter.setOpacity(_DIMMED)
        leans = lies_behind(picture.tool, picture.picture.art)
        if picture.motion is RingMotion.SWITCH:
            draw_switch(painter, picture, self._art, self.size(), self._unit(), self)
        elif picture.posture is not None:
            draw_posture(painter, picture.posture, leans, self.size(), self)
        else:
            placing, art = self._placing(picture), picture.picture
            ratio = self.devicePixelRatioF()
            part = self._art.drawn(art.art, art.flipped, placing, self.size(), ratio)
            if picture.tool is not None:
                part = with_tool(part, art.art, picture.tool, picture.mark, picture.side, placing)
            painter.setOpacity(painter.opacity() * body_opacity())
            painter.drawPixmap(0, 0, part)
            if not self._paused:
                painter.setOpacity(1.0)
                draw_landmarks(painter, picture, placing, part, self._unit(), self)
            if leans:
                draw_card(painter, self._unit(), self)
        painter.setOpacity(1.0)
        if self._paused:
            self._at_mark(painter)
            breath.draw_pause(painter)
        elif picture.motion not in (RingMotion.SWITCH, RingMotion.RUB) and not picture.posture:
            self._paint_marks(painter, picture)

    def _paint_marks(self, painter: QPainter, picture: GuidePicture) -> None:
        """Paint the stops of a path, the band, and the mark with its push."""
        unit = self._unit()
        if picture.motion in _BREATHING:
            self._at_mark(painter)
            breath.draw_limit(painter)
            return
        if picture.tool is Tool.BREATH:
            self._at_mark(painter)
            draw_breathing(painter, QPointF(0, 0), breath.LIMIT)
            return
        pressing = picture.motion is RingMotion.PRESS
        holding = picture.motion is RingMotion.HOLD
        painter.save()
        self._at_mark(painter, self._ring_unit())
        if pressing or holding or picture.motion in _TURNING:
            ring.draw_band(painter)
        if holding and picture.push is None:
            ring.draw_lean(painter)
        painter.restore()
        self._paint_stops(painter, picture)
        self._at_mark(painter)
        if picture.push is not None:
            way = QPointF(*picture.push) - QPointF(*picture.mark)
            length = QPointF.dotProduct(way, way) ** 0.5
            if length > 0:
                far, width = (78.0, 6.0) if pressing or holding else (56.0, 4.5)
                start, end = way * (30 / length), way * (far / length)
                ring.draw_arrow(painter, start, end, width, width * 2.4)
        draw_dot(painter, QPointF(0, 0), str(picture.number), True, max(_MARK, _LEAST_MARK / unit))

    def _paint_stops(self, painter: QPainter, picture: GuidePicture) -> None:
        """Paint the stops of a path, without the one that is pressed."""
        size = max(STOP * self._unit(), _LEAST_STOP)
        for number, stop in enumerate(picture.stops, 1):
            if stop != picture.mark:
                spot = QPointF(*self._placing(picture).at(stop))
                draw_dot(painter, spot, str(number), False, size)

    def _at_mark(self, painter: QPainter, unit: float = 0.0) -> None:
        """Put the painter's origin at the mark, with ``unit`` pixels a design pixel."""
        painter.translate(self._centre())
        painter.scale(unit or self._unit(), unit or self._unit())

    def _centre(self) -> QPointF:
        """Return where the mark lies; in changing sides and in breathing, the picture's middle."""
        assert self._picture is not None
        if self._picture.motion in (RingMotion.SWITCH, *_BREATHING):
            return QRectF(self.rect()).center()
        return QPointF(*self._placing(self._picture).at(self._picture.mark))

    def _unit(self) -> float:
        return design_unit(self.width(), self.height())

    def _ring_unit(self) -> float:
        """Return the pixels of a design pixel in what moves: rings on a path are small."""
        assert self._picture is not None
        small = self._picture.stops and self._picture.motion not in _BREATHING
        return self._unit() * (_PATH_RING if small else 1.0)

    def _placing(self, picture: GuidePicture) -> Placing:
        """Return where the drawing lies, no cut end in sight; it is looked for only once."""
        whole = picture.motion is RingMotion.RUB
        state = (picture.picture, picture.mark, whole, self.size().toTuple())
        if self._laid is None or self._laid[0] != state:
            self._laid = state, picture_placing(picture, self._art, self.width(), self.height())
        return self._laid[1]


def _same_but_turn(one: GuidePicture, other: GuidePicture) -> bool:
    """Say whether two moments differ in nothing but how far the ring has turned."""
    return replace(one, turn=0.0) == replace(other, turn=0.0)

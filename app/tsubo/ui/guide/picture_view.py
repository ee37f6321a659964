"""The guide's picture: the part close up, the mark pressed now, and what turns round it."""

from dataclasses import replace
from itertools import pairwise
from math import hypot, pi

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from tsubo.domain.way import Tool
from tsubo.session.parts.guide import GuidePicture, RingMotion
from tsubo.ui.closeup.dots import STOP, draw_breathing, draw_dot
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.closeup.placing import Placing, centred
from tsubo.ui.closeup.tools import with_tool
from tsubo.ui.colours import Colour, body_opacity
from tsubo.ui.guide import breath, ring
from tsubo.ui.guide.switch_picture import draw_switch

_SIDE, _STRIP_SIDE = 624.0, 410.0
"""The shorter side of the picture in the design, and of a flat strip that the ring fills."""
_CLOSER = 1.27
"""How much closer than the whole frame the picture is."""
_DIMMED = 0.42
_MARK = 38.0
_LEAST_STOP, _LEAST_MARK = 17.0, 24.0
"""However small the picture, numbers stay readable: pixels on the screen."""
_STOP_GAP = 43.0
"""The picture comes close enough for the stops of a path to be this far apart."""
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
        reach = reach * self._unit() + 2
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
            self._at_mark(painter)
            motion = self._picture.motion
            if motion in _BREATHING:
                breath.draw_breath(painter, self._turn, motion is RingMotion.BREATHE_IN)
            elif motion in _TURNING:
                ring.draw_turning(painter, self._turn, motion is RingMotion.CLOCKWISE)
            elif motion is RingMotion.HOLD:
                ring.draw_hold(painter, self._turn)

    def _differs(self, turn: float) -> bool:
        """Say whether ``turn`` is to be seen: a long hold fills by less than a pixel a frame."""
        assert self._picture is not None
        if self._picture.motion is not RingMotion.HOLD:
            return turn != self._turn
        return abs(turn - self._turn) * pi * ring.RADIUS * self._unit() >= _LEAST_FILL

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
        if picture.motion is RingMotion.SWITCH:
            draw_switch(painter, picture, self._art, self.size(), self._unit(), self)
        else:
            placing, art = self._placing(picture), picture.picture
            ratio = self.devicePixelRatioF()
            part = self._art.drawn(art.art, art.flipped, placing, self.size(), ratio)
            if picture.tool is not None:
                part = with_tool(part, art.art, picture.tool, picture.mark, picture.side, placing)
            painter.setOpacity(painter.opacity() * body_opacity())
            painter.drawPixmap(0, 0, part)
        painter.setOpacity(1.0)
        if self._paused:
            self._at_mark(painter)
            breath.draw_pause(painter)
        elif picture.motion is not RingMotion.SWITCH:
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
        placing = self._placing(picture)
        pressing = picture.motion is RingMotion.PRESS
        holding = picture.motion is RingMotion.HOLD
        banded = pressing or holding or picture.motion in _TURNING
        for number, stop in enumerate(picture.stops, 1):
            spot = QPointF(*placing.at(stop))
            away = spot - self._centre()
            hidden = ring.under_band(QPointF.dotProduct(away, away) ** 0.5 / unit)
            if stop != picture.mark and not (banded and hidden):
                draw_dot(painter, spot, str(number), False, max(STOP * unit, _LEAST_STOP))
        self._at_mark(painter)
        if banded:
            ring.draw_band(painter)
        if holding and picture.push is None:
            ring.draw_lean(painter)
        if picture.push is not None:
            way = QPointF(*picture.push) - QPointF(*picture.mark)
            length = QPointF.dotProduct(way, way) ** 0.5
            if length > 0:
                far, width = (78.0, 6.0) if pressing or holding else (56.0, 4.5)
                start, end = way * (30 / length), way * (far / length)
                ring.draw_arrow(painter, start, end, width, width * 2.4)
        draw_dot(painter, QPointF(0, 0), str(picture.number), True, max(_MARK, _LEAST_MARK / unit))

    def _at_mark(self, painter: QPainter) -> None:
        painter.translate(self._centre())
        painter.scale(self._unit(), self._unit())

    def _centre(self) -> QPointF:
        """Return where the mark lies; the middle of the picture while changing sides."""
        assert self._picture is not None
        if self._picture.motion is RingMotion.SWITCH:
            return QRectF(self.rect()).center()
        return QPointF(*self._placing(self._picture).at(self._picture.mark))

    def _unit(self) -> float:
        return min(self.width(), self.height()) / self._design_side()

    def _design_side(self) -> float:
        return _STRIP_SIDE if self.width() > 1.6 * self.height() else _SIDE

    def _placing(self, picture: GuidePicture) -> Placing:
        """Return where the drawing lies: its mark at the middle, no cut end in sight."""
        state = (picture.picture, picture.mark, self.size().toTuple())
        if self._laid is not None and self._laid[0] == state:
            return self._laid[1]
        art = picture.picture
        stage = (0.0, 0.0, float(self.width()), float(self.height()))
        closer = _CLOSER * _SIDE / self._design_side()
        scale = min(stage[2] / art.frame[2], stage[3] / art.frame[3]) * closer
        gaps = [
            hypot(one[0] - other[0], one[1] - other[1]) for one, other in pairwise(picture.stops)
        ]
        if gaps:
            scale = max(scale, _STOP_GAP * self._unit() / max(min(gaps), 1e-6))
        mark = (picture.mark[0], picture.mark[1], 0.0, 0.0)
        placing = centred(
            mark,
            scale,
            self._art.view_box(art.art, art.flipped),
            self._art.cut_edges(art.art, art.flipped),
            stage,
            stage,
        )
        self._laid = state, placing
        return placing


def _same_but_turn(one: GuidePicture, other: GuidePicture) -> bool:
    """Say whether two moments differ in nothing but how far the ring has turned."""
    return replace(one, turn=0.0) == replace(other, turn=0.0)

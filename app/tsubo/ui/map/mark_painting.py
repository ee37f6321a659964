"""How marks, lines and tags look: the map's dots of the design's picture 16.

Marks and lines lie on the body, which is the same in light and dark, and so keep their colours;
tags follow the theme. The side to start with is filled, the other hollow.
"""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from tsubo.domain.point import Firmness, Kind
from tsubo.ui.colours import HALO, INK_ON_BODY, MARK, PAPER, WARN_ON_BODY, Colour
from tsubo.ui.fonts import counting, text_scale
from tsubo.ui.map.tag_layout import PlacedMark, PlacedTag
from tsubo.ui.struck import draw_ask, draw_cross, draw_struck

DOT_FIRST, DOT_THEN, DOT_HALO = 7.8, 8.0, 10.8
PATH_WIDTH, PATH_HALO, PATH_CORE = 7.0, 11.0, 3.0
LINE, LINE_CASING = 1.8, 4.5
TAG_BORDER, TAG_HALO = 2.2, 1.2
HOVER_GROWS = 2.5
"""A tag under the pointer is 5 px wider."""
HOVER_RING, HOVER_RING_WIDTH = 7.0, 2.0
FOCUS_RING, FOCUS_WIDTH = 6.0, 3.0
CHOSEN_RING, CHOSEN_WIDTH = 6.0, 2.5
"""Rings: how far outside a tag's radius their middle lies, and their width."""
DOT_FOCUS = 9.0
OUTERMOST = 11.0
"""Nothing of a tag or mark is painted farther outside its radius than this."""


class Look(NamedTuple):
    """The state a tag is painted in; ``focus`` is the index of the mark with the keyboard."""

    hovered: bool = False
    chosen: bool = False
    focus: int | None = None


def paint_tag(painter: QPainter, placed: PlacedTag, look: Look, widget: QWidget) -> None:
    """Paint a whole tag: areas, line, marks, and the number with its rings."""
    for mark in placed.marks:
        if mark.mark.kind is Kind.REGION:
            _paint_area(painter, mark)
    if not placed.inside:
        _paint_line(painter, placed)
        if look.focus is not None:
            _ring_mark(painter, placed.marks[look.focus])
        for mark in placed.marks:
            _paint_mark(painter, mark)
    _paint_number(painter, placed, look, widget)


def tag_bounds(placed: PlacedTag) -> QRectF:
    """Return the pixels that ``paint_tag`` may touch."""
    bounds = _square(placed.centre, placed.radius + OUTERMOST)
    for mark in placed.marks:
        reach = mark.radius + DOT_FOCUS + FOCUS_WIDTH + 2
        for place in mark.places:
            bounds = bounds.united(_square(place, reach))
    return bounds


def _square(middle: tuple[float, float], half: float) -> QRectF:
    return QRectF(middle[0] - half, middle[1] - half, 2 * half, 2 * half)


def _pen(colour: str, width: float) -> QPen:
    return QPen(
        QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )  # fmt: skip


def _strokes(painter: QPainter, places: QPolygonF, pens: tuple[tuple[str, float], ...]) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in pens:
        painter.setPen(_pen(colour, width))
        painter.drawPolyline(places)


def _polygon(mark: PlacedMark) -> QPolygonF:
    return QPolygonF([QPointF(*place) for place in mark.places])


def _paint_line(painter: QPainter, placed: PlacedTag) -> None:
    line = QPolygonF([QPointF(*placed.anchor), QPointF(*placed.centre)])
    if placed.tag.held is not Firmness.BLOCK:
        _strokes(painter, line, ((HALO, LINE_CASING), (MARK, LINE)))
        return
    _strokes(painter, line, ((HALO, LINE_CASING),))
    pen = _pen(WARN_ON_BODY, LINE)
    pen.setDashPattern([1.5, 2.2])
    painter.setPen(pen)
    painter.drawPolyline(line)


def _paint_mark(painter: QPainter, mark: PlacedMark) -> None:
    first = mark.mark.first
    if mark.mark.held is Firmness.BLOCK:
        draw_cross(painter, QPointF(*mark.middle), QColor(WARN_ON_BODY), QColor(HALO))
        return
    if mark.mark.kind is Kind.PATH:
        core = () if first else ((PAPER, PATH_CORE),)
        _strokes(painter, _polygon(mark), ((HALO, PATH_HALO), (MARK, PATH_WIDTH), *core))
        return
    middle = mark.middle
    _disc(painter, middle, DOT_HALO / 2, HALO)
    _disc(painter, middle, (DOT_FIRST if first else DOT_THEN + 1) / 2, MARK)
    if not first:
        _disc(painter, middle, (DOT_THEN - 1.8 * 1.5) / 2, PAPER)


def _disc(painter: QPainter, middle: tuple[float, float], radius: float, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(*middle), radius, radius)


def _paint_area(painter: QPainter, mark: PlacedMark) -> None:
    (x1, y1), (x2, y2) = mark.places[0], mark.places[-1]
    radius = mark.radius
    area = QRectF(
        min(x1, x2) - radius, min(y1, y2) - radius,
        abs(x2 - x1) + 2 * radius, abs(y2 - y1) + 2 * radius,
    )  # fmt: skip
    colour = WARN_ON_BODY if mark.mark.held is Firmness.BLOCK else MARK
    soft = QColor(colour)
    soft.setAlphaF(0.0 if mark.mark.held is Firmness.BLOCK else 0.2)
    edge = QPen(QColor(colour), 1.6, Qt.PenStyle.CustomDashLine)
    edge.setDashPattern([4 / 1.6, 4 / 1.6])
    painter.setPen(edge)
    painter.setBrush(soft)
    painter.drawRoundedRect(area, radius, radius)


def _ring_mark(painter: QPainter, mark: PlacedMark) -> None:
    if mark.mark.kind is Kind.PATH:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((HALO, FOCUS_WIDTH + 2.5), (INK_ON_BODY, FOCUS_WIDTH)):
        painter.setPen(_pen(colour, width))
        painter.drawEllipse(QPointF(*mark.middle), DOT_FOCUS, DOT_FOCUS)


def _paint_number(painter: QPainter, placed: PlacedTag, look: Look, widget: QWidget) -> None:
    middle, tag = QPointF(*placed.centre), placed.tag
    on_body = placed.inside
    accent = QColor(MARK) if on_body else Colour.ACCENT.of(widget)
    ground = QColor(HALO) if on_body else Colour.STAGE.of(widget)
    radius = placed.radius + (HOVER_GROWS if look.hovered else 0)
    _paint_rings(painter, placed, look, widget, accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    halo = 2.0 if on_body else TAG_HALO
    painter.drawEllipse(middle, radius + halo, radius + halo)
    warn = QColor(WARN_ON_BODY) if on_body else Colour.WARN.of(widget)
    paper = QColor(PAPER) if on_body else Colour.SURFACE.of(widget)
    if tag.held is Firmness.BLOCK:
        draw_struck(painter, middle, radius, tag.number, warn, paper)
        return
    if tag.first:
        painter.setBrush(accent)
        painter.drawEllipse(middle, radius, radius)
        number = QColor(HALO) if on_body else Colour.ON_ACCENT.of(widget)
    else:
        painter.setBrush(QColor(PAPER) if on_body else Colour.SURFACE.of(widget))
        painter.setPen(QPen(accent, TAG_BORDER))
        painter.drawEllipse(middle, radius - TAG_BORDER / 2, radius - TAG_BORDER / 2)
        number = accent
    painter.setPen(number)
    font = counting(15, 700)
    font.setPixelSize(round(placed.radius * 15 / 14))
    painter.setFont(font)
    painter.drawText(_square(placed.centre, radius), Qt.AlignmentFlag.AlignCenter, str(tag.number))
    if tag.held is Firmness.ASK:
        draw_ask(painter, middle, radius, warn, paper)


def _paint_rings(
    painter: QPainter, placed: PlacedTag, look: Look, widget: QWidget, accent: QColor
) -> None:
    ink = QColor(INK_ON_BODY) if placed.inside else Colour.INK.of(widget)
    rings = []
    if look.chosen:
        rings.append((CHOSEN_RING, CHOSEN_WIDTH, accent))
    if look.hovered:
        rings.append((HOVER_RING, HOVER_RING_WIDTH, accent))
    if look.focus is not None:
        rings.append((FOCUS_RING, FOCUS_WIDTH, ink))
    casing = QColor(HALO) if placed.inside else Colour.STAGE.of(widget)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for outside, width, colour in rings:
        radius = placed.radius + outside
        for shade, wide in ((casing, width + 3), (colour, width)):
            painter.setPen(QPen(shade, wide))
            painter.drawEllipse(QPointF(*placed.centre), radius, radius)


def tag_radius(narrow: bool) -> float:
    """Return a tag's radius in pixels: 14, or 13 where room is scarce, more with large text."""
    return (13.0 if narrow else 14.0) * min(text_scale(), 1.4)

"""The drawings on paper: whole bodies with their tags, and close-ups with their marks."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from tsubo.domain.point import Kind
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.output.sheet_items import Closeup, Figure
from tsubo.output.sheet_paper import Box
from tsubo.output.sheet_type import ACCENT, Style, Words
from tsubo.session.parts.map import MapTag
from tsubo.session.parts.sheet import SheetStation
from tsubo.session.parts.station import CloseupMark

PAPER = "#FFFFFF"
STAGE = "#F3EFE9"
HAIRLINE = "#B9B0A3"

ART = QRectF(-300, -20, 600, 1040)
"""The viewBox of the whole figures, in figure units."""
_LABEL = 11.0
_UNSTROKED = b'<svg stroke="none" stroke-width="0" '
"""WORKAROUND: without these a PDF gets the outline of every fill as well, four times the size."""


class Drawings:
    """All drawings of one folder, each read on first use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._renderers: dict[str, QSvgRenderer] = {}

    def figure(self, painter: QPainter, figure: Figure) -> None:
        """Draw a whole body with tags beside the marks of its view."""
        box, sheet = figure.box, figure.sheet
        heading = sheet.front if figure.view is View.FRONT else sheet.back
        words = Words(heading, Style(_LABEL, True), box.width)
        middle = box.x + box.width / 2
        words.draw(painter, middle - words.width / 2, box.y)
        top = box.y + words.height + 2
        scale = (box.bottom - top) / ART.height()
        self._names(painter, figure, QPointF(middle, top + 4), max(150 * scale, 36.0))
        painter.save()
        painter.translate(middle, top - ART.top() * scale)
        painter.scale(scale, scale)
        self.art(figure.view.value).render(painter, ART)
        painter.restore()
        tags = [tag for tag in sheet.tags if tag.view is figure.view]
        for tag in tags:
            _tag(painter, tag, (middle, top - ART.top() * scale), scale)

    def _names(self, painter: QPainter, figure: Figure, at: QPointF, aside: float) -> None:
        """Write the person's own left and right beside the head, ``aside`` of its middle."""
        names = (figure.sheet.your_right, figure.sheet.your_left)
        left, right = names if figure.view is View.FRONT else names[::-1]
        for name, away in ((left, -aside), (right, aside)):
            words = Words(name, Style(_LABEL), _widest_word(name))
            words.draw(painter, at.x() + away - words.width / 2, at.y())

    def closeup(self, painter: QPainter, closeup: Closeup) -> None:
        """Draw a station's close-up with its numbered marks, clipped to its box."""
        box, station = closeup.box, closeup.station
        picture = station.picture
        scale, origin = _placed(box, station)
        painter.save()
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(*box), 6, 6)
        painter.fillPath(edge, QColor(STAGE))
        painter.setClipPath(edge)
        painter.save()
        painter.translate(*origin)
        painter.scale(-scale if picture.flipped else scale, scale)
        art = self.art(picture.art)
        art.render(painter, art.viewBoxF())
        painter.restore()
        for mark in station.marks:
            _mark(painter, mark, _moved(mark.places, origin, scale), scale, station)
        for words, share in zip(station.both_sides or (), (0.29, 0.71), strict=False):
            laid = Words(words, Style(_LABEL), box.width / 2)
            laid.draw(painter, box.x + box.width * share - laid.width / 2, box.y + 5)
        painter.restore()

    def art(self, name: str) -> QSvgRenderer:
        """Return the drawing ``name``, such as ``back``."""
        if name not in self._renderers:
            source = (self._folder / name).with_suffix(".svg").read_bytes()
            unstroked = source.replace(b"<svg ", _UNSTROKED, 1)
            self._renderers[name] = QSvgRenderer(QByteArray(unstroked))
        return self._renderers[name]


def disc(painter: QPainter, centre: Spot, radius: float, number: str, *, filled: bool) -> None:
    """Draw a disc with a white rim, filled or hollow, and a number in it."""
    middle = QPointF(*centre)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(PAPER))
    painter.drawEllipse(middle, radius + 1, radius + 1)
    painter.setPen(QPen(QColor(ACCENT), max(radius * 0.16, 0.7)))
    painter.setBrush(QColor(ACCENT if filled else PAPER))
    inner = radius - max(radius * 0.08, 0.35)
    painter.drawEllipse(middle, inner, inner)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if number:
        words = Words(number, Style(radius * 1.25, True, PAPER if filled else ACCENT), 100)
        words.draw(painter, centre[0] - words.width / 2, centre[1] - words.height / 2)


def line(painter: QPainter, places: list[Spot], width: float) -> None:
    """Draw a line through ``places`` on a white casing."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, thick in ((PAPER, width * 2.6), (ACCENT, width)):
        pen = QPen(QColor(colour), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(*place) for place in places])


def path(painter: QPainter, places: list[Spot], width: float, *, filled: bool) -> None:
    """Draw a path: solid on the first side, with a white core on the other."""
    line(painter, places, width)
    if not filled:
        pen = QPen(QColor(PAPER), width * 0.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(*place) for place in places])


def region(painter: QPainter, places: list[Spot], radius: float) -> None:
    """Draw a soft area with a dashed edge from the first of ``places`` to the last."""
    (x, y), (end_x, end_y) = places[0], places[-1]
    box = QRectF(QPointF(min(x, end_x), min(y, end_y)), QPointF(max(x, end_x), max(y, end_y)))
    box = box.adjusted(-radius, -radius, radius, radius)
    pen = QPen(QColor(ACCENT), 0.9)
    pen.setDashPattern([2.5, 2.5])
    painter.setPen(pen)
    painter.setBrush(QColor("#DCEBEB"))
    painter.drawRoundedRect(box, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _placed(box: Box, station: SheetStation) -> tuple[float, Spot]:
    """Return the scale of a close-up and where its origin lies on the page.

    A tall drawing is shown whole; a wide one fills the box, moved so that its marks are in it.
    """
    x, y, width, height = station.picture.frame
    scale = box.height / height
    middle = x + width / 2
    spare = (width - box.width / scale) / 2
    if spare > 0:
        places = [place for mark in station.marks for place in mark.places]
        wanted = (min(places)[0] + max(places)[0]) / 2
        middle = min(max(wanted, middle - spare), middle + spare)
    return scale, (box.x + box.width / 2 - middle * scale, box.y - y * scale)


def _mark(
    painter: QPainter, mark: CloseupMark, places: list[Spot], scale: float, station: SheetStation
) -> None:
    number = str(station.number) if len(station.marks) == 1 else ""
    if mark.kind is Kind.PATH:
        line(painter, places, 1.4)
        for place in places[1:]:
            disc(painter, place, 4.5, "", filled=mark.first)
    elif mark.kind is Kind.REGION:
        region(painter, places, mark.radius * scale)
    disc(painter, places[0], 8.0 if number else 6.0, number, filled=mark.first)


def _widest_word(text: str) -> float:
    return max(Words(word, Style(_LABEL), 1000.0).width for word in text.split()) + 0.5


def _tag(painter: QPainter, tag: MapTag, origin: Spot, scale: float) -> None:
    """Draw a tag's marks on the body, and its number outside of them on a short line."""
    radius = 6.0 + 8.0 * scale
    dot = max(1.7, 7.0 * scale)
    everything = [_moved(mark.places, origin, scale) for mark in tag.marks]
    if tag.side is Side.MIDLINE:
        region(painter, everything[0], max(tag.marks[0].radius * scale, radius + 3))
        disc(painter, _middle(everything[0]), radius, str(tag.number), filled=True)
        return
    outward = 1 if everything[0][0][0] > origin[0] else -1
    outmost = max(
        (place for places in everything for place in places), key=lambda p: p[0] * outward
    )
    centre = (outmost[0] + outward * (radius + dot + 7), outmost[1])
    if len(tag.marks) > 1:  # between the trunk and the arm, clear of the forearm's path
        centre = (centre[0], centre[1] + radius)
    elif tag.marks[0].kind is Kind.PATH:
        middle = everything[0][len(everything[0]) // 2]
        centre = (middle[0] + outward * (radius * 1.4 + dot + 7), middle[1] - radius)
        outmost = middle
    line(painter, [outmost, centre], 0.8)
    for mark, places in zip(tag.marks, everything, strict=True):
        if mark.kind is Kind.PATH:
            path(painter, places, dot * 1.5, filled=tag.first)
        else:
            disc(painter, places[0], dot, "", filled=tag.first)
    disc(painter, centre, radius, str(tag.number), filled=tag.first)


def _moved(places: tuple[Spot, ...], origin: Spot, scale: float) -> list[Spot]:
    return [(origin[0] + x * scale, origin[1] + y * scale) for x, y in places]


def _middle(places: list[Spot]) -> Spot:
    return (places[0][0] + places[-1][0]) / 2, (places[0][1] + places[-1][1]) / 2

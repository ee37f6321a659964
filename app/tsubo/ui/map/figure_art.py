"""The drawing of one figure, kept as pixels so that pointing and panning never draw it again.

Two pixmaps a figure: the whole at the unzoomed size, and, when zoomed, the visible part at its true
size. While a zoom is under way both are stretched; ``sharpen`` makes the part afresh once it has
come to rest.
"""

from math import ceil
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tsubo.domain.side import View
from tsubo.ui.colours import body_opacity
from tsubo.ui.map.stage import Frame

ART = QRectF(-300, -20, 600, 1040)
"""The viewBox of the whole figures, in figure units."""
GROWN = 0.25
"""How far a sharp part reaches beyond what is seen, as a share of it, so that small pans hold."""


def figure_arts(folder: Path) -> dict[View, "FigureArt"]:
    """Return the drawings of both figures in ``folder``; nothing is read yet."""
    return {view: FigureArt(folder / f"{view.value}.svg") for view in View}


class FigureArt:
    """One figure's drawing; the file is read at the first use."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._renderer: QSvgRenderer | None = None
        self._whole: QPixmap | None = None
        self._whole_key = (0.0, 0.0)
        self._part: QPixmap | None = None
        self._part_units = QRectF()
        self._part_key = (0.0, 0.0)

    def draw(self, painter: QPainter, frame: Frame, rest_scale: float, seen: QRectF) -> None:
        """Draw the figure at ``frame``, of which the pixels ``seen`` are in the viewport.

        ``rest_scale`` is the figure's scale when not zoomed.
        """
        painter.setOpacity(body_opacity())
        self._draw(painter, frame, rest_scale, seen)
        painter.setOpacity(1.0)

    def _draw(self, painter: QPainter, frame: Frame, rest_scale: float, seen: QRectF) -> None:
        ratio = painter.device().devicePixelRatio()
        if self._whole is None or self._whole_key != (rest_scale, ratio):
            self._whole_key = (rest_scale, ratio)
            self._whole = self._rendered(ART, rest_scale, ratio)
        if frame.scale == rest_scale:
            _place(painter, self._whole, in_pixels(ART, frame), stretched=False)
            return
        sharp = self._is_sharp(frame, seen, ratio)
        if not sharp:
            _place(painter, self._whole, in_pixels(ART, frame), stretched=True)
        if self._part is not None:
            _place(painter, self._part, in_pixels(self._part_units, frame), stretched=not sharp)

    def sharpen(self, frame: Frame, seen: QRectF, ratio: float) -> bool:
        """Draw the part within the pixels ``seen`` at its true size; say whether that was new."""
        units = in_units(seen, frame).intersected(ART)
        if units.isEmpty() or self._is_sharp(frame, seen, ratio):
            return False
        more_x, more_y = units.width() * GROWN, units.height() * GROWN
        units = units.adjusted(-more_x, -more_y, more_x, more_y).intersected(ART)
        self._part = self._rendered(units, frame.scale, ratio)
        self._part_units, self._part_key = units, (frame.scale, ratio)
        return True

    def forget_part(self) -> None:
        """Free the sharp part, as nothing is zoomed any more."""
        self._part = None

    def _is_sharp(self, frame: Frame, seen: QRectF, ratio: float) -> bool:
        return (
            self._part is not None
            and self._part_key == (frame.scale, ratio)
            and self._part_units.contains(in_units(seen, frame).intersected(ART))
        )

    def _rendered(self, units: QRectF, scale: float, ratio: float) -> QPixmap:
        if self._renderer is None:
            self._renderer = QSvgRenderer(str(self._path))
        dots = scale * ratio
        pixmap = QPixmap(max(ceil(units.width() * dots), 1), max(ceil(units.height() * dots), 1))
        pixmap.fill(QColor(0, 0, 0, 0))
        origin = ART.topLeft() - units.topLeft()
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._renderer.render(painter, QRectF(origin * dots, ART.size() * dots))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def in_pixels(units: QRectF, frame: Frame) -> QRectF:
    """Return a rectangle of figure units in pixels."""
    return QRectF(*frame.box((units.x(), units.y(), units.width(), units.height())))


def in_units(pixels: QRectF, frame: Frame) -> QRectF:
    """Return a rectangle of pixels in figure units."""
    x, y = frame.units((pixels.x(), pixels.y()))
    return QRectF(x, y, pixels.width() / frame.scale, pixels.height() / frame.scale)


def _place(painter: QPainter, pixmap: QPixmap, target: QRectF, *, stretched: bool) -> None:
    if stretched:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
        return
    ratio = pixmap.devicePixelRatio()
    corner = QPointF(round(target.x() * ratio) / ratio, round(target.y() * ratio) / ratio)
    painter.drawPixmap(corner, pixmap)

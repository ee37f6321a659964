"""The drawings of body parts: read once, drawn sharp into a pixmap, and known by their shape."""

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tsubo.ui.closeup.placing import Box, Edges, Placing, mirrored_box

_BASE = re.compile(rb'<path id="base"[^>]*>')
_KEPT = 6
_PROBE = 96
"""Pixels along the longer edge of the small picture in which cut edges are looked for."""


class PartArt:
    """All drawings of one folder; each file is read on first use and kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._renderers: dict[str, QSvgRenderer] = {}
        self._shapes: dict[str, QSvgRenderer] = {}
        self._edges: dict[str, Edges] = {}
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}

    def view_box(self, art: str, flipped: bool = False) -> Box:
        """Return the drawing's full extent in figure units, as shown."""
        rect = self._renderer(art).viewBoxF()
        box = (rect.x(), rect.y(), rect.width(), rect.height())
        return mirrored_box(box) if flipped else box

    def cut_edges(self, art: str, flipped: bool = False) -> Edges:
        """Return at which edges of its view box the drawn body runs on."""
        if art not in self._edges:
            self._edges[art] = _cut_edges(self._shape(art))
        edges = self._edges[art]
        return edges.mirrored() if flipped else edges

    def drawn(
        self, art: str, flipped: bool, placing: Placing, size: QSize, ratio: float
    ) -> QPixmap:
        """Return the drawing as it lies in a widget of ``size``, sharp at the device's ratio.

        The few latest are kept, so that going back and forth draws nothing anew.
        """
        key = (art, flipped, placing, size.width(), size.height(), ratio)
        if key not in self._pixmaps:
            while len(self._pixmaps) >= _KEPT:
                self._pixmaps.pop(next(iter(self._pixmaps)))
            self._pixmaps[key] = self._draw(self._renderer(art), flipped, placing, size, ratio)
        return self._pixmaps[key]

    def silhouette(
        self, art: str, placing: Placing, size: QSize, ratio: float, tone: QColor
    ) -> QPixmap:
        """Return the body's plain shape in one tone, for small pictures."""
        key = (art, "shape", placing, size.width(), size.height(), ratio, tone.rgba())
        if key not in self._pixmaps:
            pixmap = self._draw(self._shape(art), False, placing, size, ratio)
            with QPainter(pixmap) as painter:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
                painter.fillRect(QRectF(0, 0, size.width(), size.height()), tone)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def _draw(
        self, renderer: QSvgRenderer, flipped: bool, placing: Placing, size: QSize, ratio: float
    ) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        box = renderer.viewBoxF()
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(placing.x, placing.y)
            painter.scale(-placing.scale if flipped else placing.scale, placing.scale)
            painter.setClipRect(box)
            renderer.render(painter, box)
        return pixmap

    def _renderer(self, art: str) -> QSvgRenderer:
        if art not in self._renderers:
            self._renderers[art] = QSvgRenderer(str(self._path(art)))
        return self._renderers[art]

    def _shape(self, art: str) -> QSvgRenderer:
        """Return the drawing's base path alone, filled plainly."""
        if art not in self._shapes:
            source = self._path(art).read_bytes()
            head = source[: source.index(b">") + 1]
            found = _BASE.search(source)
            path = re.sub(rb'fill="[^"]*"', b'fill="#000"', found.group()) if found else b""
            self._shapes[art] = QSvgRenderer(QByteArray(head + path + b"</svg>"))
        return self._shapes[art]

    def _path(self, art: str) -> Path:
        return (self._folder / art).with_suffix(".svg")


def _cut_edges(shape: QSvgRenderer) -> Edges:
    """Look along the four edges of a small picture of the shape for body."""
    box = shape.viewBoxF()
    size = box.size().scaled(_PROBE, _PROBE, Qt.AspectRatioMode.KeepAspectRatio).toSize()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        shape.render(painter)
    last_x, last_y = size.width() - 1, size.height() - 1

    def solid(x: int, y: int) -> bool:
        return image.pixelColor(x, y).alpha() > 128

    return Edges(
        left=any(solid(0, y) for y in range(size.height())),
        top=any(solid(x, 0) for x in range(size.width())),
        right=any(solid(last_x, y) for y in range(size.height())),
        bottom=any(solid(x, last_y) for x in range(size.width())),
    )


class BodyMask:
    """How much of an area of a drawn picture is body, at an eighth of its size."""

    STEP = 8

    def __init__(self, pixmap: QPixmap) -> None:
        ratio = pixmap.devicePixelRatio()
        self._width = max(1, round(pixmap.width() / ratio / self.STEP))
        self._height = max(1, round(pixmap.height() / ratio / self.STEP))
        image = pixmap.toImage().scaled(
            self._width,
            self._height,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
        self._stride = alpha.bytesPerLine()
        self._bytes = bytes(alpha.constBits())

    def share(self, box: Box) -> float:
        """Return the share of ``box`` (pixels) that is body, 0 to 1; outside there is none."""
        first_x, first_y = int(box[0] // self.STEP), int(box[1] // self.STEP)
        last_x = int((box[0] + box[2]) // self.STEP) + 1
        last_y = int((box[1] + box[3]) // self.STEP) + 1
        low_x, high_x = max(first_x, 0), min(last_x, self._width)
        if low_x >= high_x:
            return 0.0
        total = 0
        for row in range(max(first_y, 0), min(last_y, self._height)):
            start = row * self._stride
            total += sum(self._bytes[start + low_x : start + high_x])
        return total / (255 * (last_x - first_x) * (last_y - first_y))

"""The window's icon, painted from its one drawing in the sizes that desktops ask for."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
"""In pixels, as in the hicolor theme."""


def window_icon(drawing: Path) -> QIcon:
    """Return the icon made from the SVG ``drawing``; an empty one where that cannot be read."""
    icon = QIcon()
    renderer = QSvgRenderer(str(drawing)) if drawing.is_file() else QSvgRenderer()
    for size in SIZES if renderer.isValid() else ():
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            renderer.render(painter)
        icon.addPixmap(picture)
    return icon

"""A PDF in vectors with its fonts inside, laid out in points; who draws on it is told how."""

from collections.abc import Callable
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from tsubo.output.sheet_paper import Paper

_DOTS = 1200
"""Dots per inch in which coordinates are written."""
_POINTS = 72
"""Points per inch, in which everything is laid out."""


def pdf_by(
    draw: Callable[[QPainter, QPdfWriter], object], title: str, paper: Paper, content: object
) -> bytes:
    """Return the PDF that ``draw`` fills; the same ``content`` gives the same document's id.

    Needs a QGuiApplication for its fonts.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    size = QPageSize(QSizeF(*paper.value), QPageSize.Unit.Point)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(_DOTS)
    writer.setTitle(title)
    writer.setCreator("Tsubo")
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_URL, f"tsubo:{paper.name}:{content}"))))
    with QPainter(writer) as painter:
        painter.scale(_DOTS / _POINTS, _DOTS / _POINTS)
        draw(painter, writer)
    return bytes(buffer.data().data())

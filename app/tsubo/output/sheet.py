"""The printed sheet: laid out, then drawn as a PDF with its fonts inside, or by a printer."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPainter, QPen

from tsubo.output.pdf import pdf_by
from tsubo.output.sheet_figures import HAIRLINE, PAPER, Drawings, disc
from tsubo.output.sheet_items import Closeup, Disc, Figure, Hairline, Item, Panel, Text
from tsubo.output.sheet_one_page import one_page
from tsubo.output.sheet_paper import paper_like
from tsubo.output.sheet_two_pages import two_pages
from tsubo.output.sheet_type import WARN
from tsubo.session.parts.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from tsubo.output.sheet_paper import Paper

_POINTS = 72
"""Points per inch, in which everything is laid out."""


def laid_out(sheet: Sheet, paper: "Paper", pages: int) -> tuple[tuple[Item, ...], ...]:
    """Return what stands where on each page.

    Raises ValueError with one sentence when the routine does not fit.
    """
    if pages == 1:
        return (one_page(sheet, paper.inside),)
    return two_pages(sheet, paper.inside)


def pdf_of(sheet: Sheet, paper: "Paper", pages: int, art: Path) -> bytes:
    """Return ``sheet`` as a PDF of one page or two, with the drawings of the folder ``art``.

    Needs a QGuiApplication for its fonts. Raises ValueError when the routine does not fit.
    """
    laid = laid_out(sheet, paper, pages)
    return pdf_by(
        lambda painter, writer: _draw_pages(painter, writer, laid, art),
        sheet.title,
        paper,
        (pages, sheet),
    )


def print_sheet(sheet: Sheet, printer: "QPrinter", pages: int, art: Path) -> None:
    """Print ``sheet`` on one page or two, for whatever paper ``printer`` is set to.

    It is laid out for the usual paper nearest to that, and made smaller where it must be. Raises
    ValueError when the routine does not fit, OSError when the printer takes nothing.
    """
    whole = printer.pageLayout().fullRect(QPageLayout.Unit.Point)
    paper = paper_like(whole.width(), whole.height())
    laid = laid_out(sheet, paper, pages)
    width, height = paper.value
    scale = min(whole.width() / width, whole.height() / height)
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError("the printer takes nothing")
    dots = printer.resolution() / _POINTS
    painter.scale(dots, dots)
    painter.translate((whole.width() - width * scale) / 2, (whole.height() - height * scale) / 2)
    painter.scale(scale, scale)
    taken = _draw_pages(painter, printer, laid, art)
    if not (painter.end() and taken):
        raise OSError("the printer stopped")


def _draw_pages(
    painter: QPainter, paper: QPagedPaintDevice, laid: tuple[tuple[Item, ...], ...], art: Path
) -> bool:
    """Draw all pages, a new sheet of ``paper`` for each; say whether each was taken."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawings = Drawings(art)
    for number, items in enumerate(laid):
        if number and not paper.newPage():
            return False
        for item in items:
            draw_item(painter, item, drawings)
    return True


def draw_item(painter: QPainter, item: Item, drawings: Drawings) -> None:
    """Draw one thing where it stands on the page."""
    match item:
        case Text(box, words):
            words.draw(painter, box.x, box.y)
        case Disc(box, number, filled):
            radius = box.width / 2
            disc(painter, (box.x + radius, box.y + radius), radius, number, filled=filled)
        case Hairline(box):
            painter.setPen(QPen(QColor(HAIRLINE), 0.7))
            painter.drawLine(QPointF(box.x, box.y), QPointF(box.right, box.y))
        case Panel(box, urgent):
            painter.setPen(QPen(QColor(WARN if urgent else HAIRLINE), 1.2 if urgent else 0.7))
            painter.setBrush(QColor(PAPER))
            painter.drawRoundedRect(QRectF(*box), 5, 5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        case Figure():
            drawings.figure(painter, item)
        case Closeup():
            drawings.closeup(painter, item)

"""The page for a doctor as a PDF: one page in vectors, readable in grey, with its fonts inside."""

from pathlib import Path

from PySide6.QtGui import QPainter

from tsubo.output.pdf import pdf_by
from tsubo.output.report_page import report_page
from tsubo.output.report_pictures import PainChart, PainFigure
from tsubo.output.sheet import draw_item
from tsubo.output.sheet_figures import Drawings
from tsubo.output.sheet_paper import Paper
from tsubo.session.parts.report import Report


def pdf_of(report: Report, paper: Paper, art: Path) -> bytes:
    """Return ``report`` as a PDF of one page, with the drawings of the folder ``art``.

    Needs a QGuiApplication for its fonts. Raises ValueError when there is too much for one page.
    """
    placed = report_page(report, paper.inside)

    def draw(painter: QPainter, _writer: object) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawings = Drawings(art)
        for item in placed:
            if isinstance(item, PainFigure | PainChart):
                item.draw(painter, drawings)
            else:
                draw_item(painter, item, drawings)

    return pdf_by(draw, report.title, paper, report)

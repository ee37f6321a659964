"""Printing the sheet from the window: a printer that is only a file, or none at all."""

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMarginsF, QPoint, QRect, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tsubo.commands import sheet_printing
from tsubo.commands.sheet_printing import offer_printer, printed, printer_for
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory
from tsubo.output.sheet_paper import Paper
from tsubo.session.actions import Action
from tsubo.session.news import NoticeKind, Told
from tsubo.session.state import State, opening


@pytest.fixture
def state(atlas: Atlas, qtbot: QtBot) -> State:
    return opening(atlas, Memory())


def printing_to(file: Path, state: State) -> QPrinter:
    """Return the usual printer, which writes to ``file`` instead."""
    printer = printer_for(state)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def ink_on(picture: QImage) -> QRect:
    """Return the smallest part of ``picture`` that holds all that is dark on white paper."""
    grey = QImage(picture.size(), QImage.Format.Format_Grayscale8)
    grey.fill(QColor("white"))
    with QPainter(grey) as painter:
        painter.drawImage(0, 0, picture)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    dark = rows[:, : grey.width()] < 128
    ys, xs = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    return QRect(QPoint(int(xs[0]), int(ys[0])), QPoint(int(xs[-1]), int(ys[-1])))


@pytest.mark.parametrize("pages", [1, 2])
def test_the_pages_asked_for_come_out_as_drawings(state: State, tmp_path: Path, pages: int) -> None:
    file = tmp_path / "printed.pdf"
    assert printed(state, printing_to(file, state), pages) == Told(NoticeKind.PRINTED, str(file))
    paper = file.read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == pages
    assert b"/Subtype /Image" not in paper


@pytest.mark.parametrize("paper", Paper)
def test_the_printer_has_the_usual_paper_upright(
    state: State, monkeypatch: pytest.MonkeyPatch, paper: Paper
) -> None:
    monkeypatch.setattr(sheet_printing, "usual_paper", lambda: paper)
    size = printer_for(state).pageLayout().fullRect(QPageLayout.Unit.Point)
    assert (round(size.width()), round(size.height())) == paper.value


@pytest.mark.parametrize(
    ("size", "direction"),
    [
        (QSizeF(420, 595), QPageLayout.Orientation.Portrait),
        (QSizeF(595, 842), QPageLayout.Orientation.Landscape),
    ],
)
def test_on_other_paper_everything_is_made_smaller_and_stays_on_one_sheet(
    state: State, tmp_path: Path, size: QSizeF, direction: QPageLayout.Orientation
) -> None:
    reading = pytest.importorskip("PySide6.QtPdf", reason="PySide6 6.12 does not bring it")
    printer = printing_to(tmp_path / "small.pdf", state)
    paper = QPageSize(size, QPageSize.Unit.Point)
    printer.setPageLayout(QPageLayout(paper, direction, QMarginsF(0, 0, 0, 0)))
    assert printed(state, printer, 1).kind is NoticeKind.PRINTED
    document = reading.QPdfDocument()
    document.load(str(tmp_path / "small.pdf"))
    assert document.pageCount() == 1
    picture = document.render(0, document.pagePointSize(0).toSize())
    ink = ink_on(picture)
    assert picture.rect().adjusted(5, 5, -5, -5).contains(ink)
    shape = (ink.height() / ink.width(), Paper.A4.inside.height / Paper.A4.inside.width)
    assert shape[0] == pytest.approx(shape[1], rel=0.03)
    assert abs(ink.center().x() - picture.rect().center().x()) < 5
    document.close()


def test_a_printer_that_takes_nothing_is_told(
    state: State, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPainter, "begin", lambda *_: False)
    told = printed(state, printing_to(tmp_path / "x.pdf", state), 1)
    assert told.kind is NoticeKind.NOT_PRINTED
    assert "save as PDF instead" in told.detail


def test_without_a_printer_that_is_told_kindly(
    state: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])
    asked: list[Action] = []
    assert offer_printer(QWidget(), lambda: state, asked.append, 1) is None
    assert asked == [Told(NoticeKind.NOT_PRINTED, "No printer is set up; save as PDF instead.")]


def test_the_systems_dialog_prints_once_it_is_accepted(
    qtbot: QtBot, state: State, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "printed.pdf"
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["The one upstairs"])
    monkeypatch.setattr(sheet_printing, "printer_for", lambda state: printing_to(file, state))
    asked: list[Action] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = offer_printer(parent, lambda: state, asked.append, 2)
    assert isinstance(dialog, QPrintDialog)
    assert dialog.isVisible()
    assert asked == []
    dialog.accepted.emit(dialog.printer())
    assert asked == [Told(NoticeKind.PRINTED, str(file))]
    assert len(re.findall(rb"/Type\s*/Page\b", file.read_bytes())) == 2
    dialog.close()

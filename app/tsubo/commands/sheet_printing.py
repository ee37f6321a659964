"""Printing the sheet from the window: the system's own dialog, then the same page as in the PDF."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tsubo.commands.routine_name import routine_name
from tsubo.commands.sheet import sheet_of, usual_paper
from tsubo.domain.words import tr
from tsubo.session.actions import Action
from tsubo.session.news import NoticeKind, Told
from tsubo.session.state import State
from tsubo.storage.data_files import DataError
from tsubo.storage.places import figure_folder

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    from PySide6.QtWidgets import QWidget


def offer_printer(
    parent: "QWidget",
    state_now: Callable[[], State],
    ask: Callable[[Action], None],
    pages: int,
) -> "QPrintDialog | None":
    """Ask which printer, and print the routine there as it is then; return the dialog.

    Where no printer is set up there is no dialog, and that is told instead.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
    from PySide6.QtWidgets import QDialog

    if not QPrinterInfo.availablePrinterNames():
        ask(Told(NoticeKind.NOT_PRINTED, tr("No printer is set up; save as PDF instead.")))
        return None
    printer = printer_for(state_now())
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Print the routine"))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    dialog.accepted.connect(lambda: ask(printed(state_now(), printer, pages)))
    QDialog.open(dialog)  # QPrintDialog's own wants a slot by its name
    return dialog


def printer_for(state: State) -> "QPrinter":
    """Return the person's usual printer, with their usual paper upright in it."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = QPageSize(QSizeF(*usual_paper().value), QPageSize.Unit.Point)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, upright, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    printer.setDocName(routine_name(state.first))
    printer.setCreator("Tsubo")
    return printer


def printed(state: State, printer: "QPrinter", pages: int) -> Told:
    """Print the sheet of ``state`` with ``printer``; return what is to be told."""
    from tsubo.output.sheet import print_sheet

    try:
        print_sheet(sheet_of(state), printer, pages, figure_folder())
    except (DataError, ValueError) as error:
        return Told(NoticeKind.NOT_PRINTED, str(error))
    except OSError:
        words = tr("The printer did not take it. See whether it is on, or save as PDF instead.")
        return Told(NoticeKind.NOT_PRINTED, words)
    return Told(NoticeKind.PRINTED, printer.printerName() or printer.outputFileName())
